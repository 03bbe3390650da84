// One payment request: who has paid and who has not, and what its reader can do about it.
import { ApiError, api } from "../api.js";
import { userAvatar } from "../avatar.js";
import { closeDialog, confirmDialog } from "../dialog.js";
import { byId, el, emptyState, icon } from "../dom.js";
import { t } from "../i18n.js";
import { calm } from "../later.js";
import { money } from "../money.js";
import { orToast, toast } from "../toast.js";
import { fullTime } from "../time.js";
import { boot, hrefOf, me, pages } from "./boot.js";
import { requests, wallets } from "./calls.js";
import { canAnswer, fullName, myShare, progress, redraw } from "./parts.js";
import { Watch } from "./watch.js";

const SOON = 200;
const id = boot.request_id;
let request = null;
let fund = null; // the wallet that is paid into, where the reader sees it
let chat = null;
let isBusy = false;
let shown = 0; // how often it was shown: what something has overtaken may be old

const amount = () => money(request.amount, request.currency);

/** Ask first; the dialog holds the focus until it is gone. */
async function isSureOf(question) {
  const isSure = await confirmDialog(question);
  await closeDialog();
  return isSure;
}

/** Do it, and show what has become of the request; the server does each only once however often it is asked. */
async function act(work, said) {
  if (isBusy) return;
  isBusy = true;
  draw();
  const before = shown;
  const next = await orToast(work);
  isBusy = false;
  if (next) {
    toast(said);
    take(next, before);
  }
  draw();
}

/** Show an answer that was asked for when so much had been shown; if more was shown since, ask again. */
function take(next, before) {
  if (before !== shown) return refreshSoon();
  show(next);
}

function show(next) {
  shown += 1;
  request = next;
  draw();
}

const pay = () => act(() => api.pay(id), t("paid_n", { amount: amount(), to: request.to.name }));

async function decline() {
  const isSure = await isSureOf({ title: t("decline_title"), text: t("decline_text", { name: request.by.display_name }), action: t("decline") });
  if (isSure) act(() => api.declinePayment(id), t("declined_now"));
}

async function close() {
  const isSure = await isSureOf({ title: t("close_request_title"), text: t("close_request_text"), action: t("close_request") });
  if (isSure) act(() => api.closeRequest(id), t("closed_request"));
}

async function paidInCash({ user }) {
  const isSure = await isSureOf({ title: t("cash_title", { name: user.display_name }), text: t("cash_text", { amount: amount(), name: user.display_name, to: request.to.name }), action: t("paid_in_cash") });
  if (isSure) act(() => api.paidInCash(id, user.id), t("cash_done", { name: user.display_name }));
}

// --- What is shown -------------------------------------------------------------------------------

const button = (id, glyph, label, run, className) => el("button", { type: "button", id, class: `btn ${className}`, "aria-disabled": isBusy ? "true" : null, on: { click: run } }, glyph && icon(glyph), label);

const mayClose = () => request.state === "open" && (request.by.id === me.id || ["owner", "admin"].includes(chat?.role) || chat?.is_treasurer);

function mineLine() {
  const share = myShare(request);
  if (!share) return null;
  if (canAnswer(request)) {
    return el("div", { class: "purse-actions" },
      button("pay", "check2", isBusy ? t("on_its_way") : t("pay_n", { amount: amount() }), pay, "btn-primary"),
      button("decline", null, t("decline"), decline, "btn-quiet"));
  }
  const text = { paid: t("you_paid"), declined: t("you_declined"), asked: t("request_closed") }[share.state];
  return el("p", { class: "purse-note" }, text);
}

function head() {
  const isCollection = request.kind === "collection";
  const to = el("a", { href: hrefOf.wallet(request.to.wallet_id), dir: "auto", text: fund ? fullName(fund) : "" });
  return el("section", { class: "card-soft purse" },
    el("div", { class: "purse-who" }, userAvatar(request.by),
      el("div", { class: "purse-names" }, el("h1", { class: "purse-name", id: "request-title", tabindex: -1, dir: "auto", text: request.memo || t("payment_request") }),
        el("span", { class: "purse-owner", dir: "auto", text: t("asked_by", { name: request.by.display_name, when: fullTime(request.created_at) }) })),
      request.state === "closed" && el("span", { class: "tag", text: t("request_closed_tag") })),
    el("p", { class: "purse-balance" }, amount(), isCollection && el("small", { text: ` ${t("each")}` })),
    el("p", { class: "muted mb-2" }, `${t("goes_to")} `, fund ? to : el("span", { dir: "auto", text: request.to.name })),
    isCollection && progress(request),
    isCollection && el("p", { class: "muted", text: t("total_paid", { total: money(request.total_paid, request.currency) }) }),
    mineLine(),
    el("div", { class: "purse-actions" },
      el("a", { class: "btn btn-soft", href: hrefOf.chat(request.chat_id) }, icon("chat-square-text"), t("to_chat")),
      mayClose() && button("close-request", "x-circle", t("close_request"), close, "btn-soft")));
}

function shareRow(share) {
  const mayTakeCash = request.state === "open" && share.state === "asked" && fund?.may.book && fund.state === "open";
  return el("li", { class: "person", dataset: { share: share.user.id } }, userAvatar(share.user, "avatar-sm"),
    el("span", { class: "person-text" }, el("b", { dir: "auto", text: share.user.id === me.id ? t("you") : share.user.display_name }),
      el("span", { text: share.settled_at ? fullTime(share.settled_at) : `@${share.user.username}` })),
    mayTakeCash && cashButton(share));
}

function cashButton(share) {
  const cash = button(`cash-${share.user.id}`, "cash-coin", t("in_cash"), () => paidInCash(share), "btn-soft");
  cash.setAttribute("aria-label", t("in_cash_of", { name: share.user.display_name }));
  return cash;
}

const STATES = ["asked", "declined", "paid"];

/** Those whose share stands so, under a heading that counts them. */
function shareGroup(state) {
  const shares = request.shares.filter((share) => share.state === state);
  if (!shares.length) return [];
  return [el("h3", { text: t(`share_${state}`, { count: shares.length }) }), el("ul", { class: "people is-whole" }, ...shares.map(shareRow))];
}

function draw() {
  document.title = `${request.memo || t("payment_request")} · Homeroom`;
  const isLost = redraw(byId("request"), head(), el("section", { class: "card-soft shares", "aria-labelledby": "shares-title" },
    el("h2", { id: "shares-title", text: t("who_paid") }), ...STATES.flatMap(shareGroup)));
  if (isLost) byId("request-title").focus();
}

function gone() {
  byId("request").replaceChildren(emptyState("wallet2", t("no_request"), t("no_request_hint"),
    el("a", { class: "btn btn-primary", href: pages.home, text: t("all_wallets") })));
}

async function refresh() {
  const before = shown;
  const next = await orToast(() => requests.one(id), gone);
  if (next) take(next, before);
}

const refreshSoon = calm(refresh, SOON);

/** What decides which buttons there are; an outsider of the chat or of the wallet does without. */
async function look(ask) {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}

async function begin() {
  await refresh();
  byId("request").removeAttribute("aria-busy");
  if (!request) return;
  const watch = new Watch({
    onBalance: () => {},
    onCard(card) {
      if (card.id === id) show(card);
    },
    onGap: refresh,
  });
  watch.follow([request.chat_id]);
  addEventListener("visibilitychange", () => document.visibilityState === "visible" && refresh());
  [fund, chat] = await Promise.all([look(() => wallets.one(request.to.wallet_id)), look(() => api.chat(request.chat_id))]);
  draw();
}

begin();
