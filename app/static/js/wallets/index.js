// The list of wallets: one's own, the funds of one's chats, and what one is asked to pay.
import { api } from "../api.js";
import { avatar } from "../avatar.js";
import { closeDialog, confirmDialog } from "../dialog.js";
import { byId, el, emptyState, icon } from "../dom.js";
import { t } from "../i18n.js";
import { calm } from "../later.js";
import { money } from "../money.js";
import { orToast, toast } from "../toast.js";
import { hrefOf } from "./boot.js";
import { everyPage, wallets } from "./calls.js";
import { openNewWallet } from "./newwallet.js";
import { canAnswer, isSameMoney, newer, redraw, requestRow, walletCard } from "./parts.js";
import { Watch } from "./watch.js";

const SOON = 200;
let known = new Map();
let walletsAsked = 0;
let requestsAsked = 0;
const busy = new Set(); // the requests that are being answered

const load = (scope) => everyPage((before_id) => wallets.list({ scope, before_id, limit: 200 }));
const byRank = (a, b) => (a.state === "closed") - (b.state === "closed") || b.is_main - a.is_main || a.name.localeCompare(b.name);
const cards = (items, isMain = () => false) => el("div", { class: "wallet-cards" }, ...items.sort(byRank).map((wallet) => walletCard(wallet, { isMain: isMain(wallet) })));

function drawMine(mine) {
  const begin = el("button", { type: "button", class: "btn btn-primary", on: { click: () => create() } }, icon("plus-lg"), t("new_wallet"));
  const isMain = (wallet) => wallet.is_main && mine.some((other) => other !== wallet && isSameMoney(other, wallet));
  byId("mine").replaceChildren(mine.length ? cards(mine, isMain) : emptyState("wallet2", t("no_wallets"), t("no_wallets_hint"), begin));
  byId("mine").removeAttribute("aria-busy");
}

function drawFunds(funds) {
  const groups = [...Map.groupBy(funds, (wallet) => wallet.owner.id).values()].sort(([a], [b]) => a.owner.name.localeCompare(b.owner.name));
  byId("funds-section").hidden = groups.length === 0;
  byId("funds").replaceChildren(...groups.map(fundsOf));
}

function fundsOf(funds) {
  const { id, name, avatar_url: url } = funds[0].owner;
  return el("section", { class: "fund-group" },
    el("h3", {}, avatar({ id, name, url }, "avatar-xs"), el("a", { href: hrefOf.chat(id), dir: "auto", text: name })), cards(funds));
}

async function refreshWallets() {
  const asking = ++walletsAsked;
  const found = await orToast(() => Promise.all([load("mine"), load("funds")]));
  if (!found || asking !== walletsAsked) return; // a later question is on its way
  const [mine, funds] = found.map((items) => items.map((wallet) => newer(known.get(wallet.id), wallet)));
  known = new Map([...mine, ...funds].map((wallet) => [wallet.id, wallet]));
  drawMine(mine);
  drawFunds(funds);
  watch.follow(funds.map((fund) => fund.owner.id));
}

const refreshSoon = calm(refreshWallets, SOON);

/** A balance as the line tells it; of a wallet that is new here the whole is asked for. */
function applyBalance({ wallet_id: id, balance, currency, version }) {
  const wallet = known.get(id);
  if (!wallet) return refreshSoon();
  if (version <= wallet.version) return;
  known.set(id, { ...wallet, balance, version });
  const place = document.querySelector(`[data-wallet="${CSS.escape(id)}"] .wallet-card-balance`);
  if (place) place.textContent = money(balance, currency);
}

// --- What one is asked to pay --------------------------------------------------------------------

async function refreshAsked() {
  const asking = ++requestsAsked;
  const page = await orToast(() => api.asked());
  if (!page || asking !== requestsAsked) return;
  const open = page.items.filter(canAnswer);
  const isLost = redraw(byId("asked"), ...open.map(askedRow));
  byId("asked-section").hidden = open.length === 0;
  if (isLost) (byId("asked").querySelector("button") ?? byId("mine-title")).focus();
  watch.follow(open.map((request) => request.chat_id));
}

function askedRow(request) {
  const button = (name, look, work) => el("button", {
    type: "button", id: `${name}-${request.id}`, class: `btn ${look}`, "aria-disabled": busy.has(request.id) ? "true" : null, on: { click: () => answer(request, work) },
  }, t(name));
  return requestRow(request, button("decline", "btn-quiet", declineIt), button("pay", "btn-primary", payIt));
}

// Paid once however often it is asked for: the server sees to that.
async function payIt(request) {
  await api.pay(request.id);
  toast(t("paid_n", { amount: money(request.amount, request.currency), to: request.to.name }));
}

async function declineIt(request) {
  const isSure = await confirmDialog({ title: t("decline_title"), text: t("decline_text", { name: request.by.display_name }), action: t("decline") });
  await closeDialog(); // it holds the focus until it is gone
  if (isSure) await api.declinePayment(request.id);
}

function mark(request, isBusy) {
  if (isBusy) busy.add(request.id);
  else busy.delete(request.id);
  for (const name of ["pay", "decline"]) byId(`${name}-${request.id}`)?.setAttribute("aria-disabled", String(isBusy));
}

async function answer(request, work) {
  if (busy.has(request.id)) return;
  mark(request, true);
  await orToast(() => work(request));
  mark(request, false);
  await Promise.all([refreshAsked(), refreshWallets()]);
}

// --- The beginning -------------------------------------------------------------------------------

const create = (chatId) => openNewWallet([...known.values()], (wallet) => location.assign(hrefOf.wallet(wallet.id)), chatId);

/** A chat without a fund leads here to open one. */
async function begin() {
  const chatId = new URLSearchParams(location.search).get("new");
  await refreshWallets();
  if (!chatId) return;
  history.replaceState(null, "", location.pathname); // once
  create(chatId);
}

async function showDesk() {
  const page = await orToast(() => wallets.list({ scope: "all", limit: 200 }));
  byId("to-desk").hidden = !page?.items.some((wallet) => wallet.may.book || wallet.may.freeze);
}

const watch = new Watch({
  onBalance: applyBalance,
  onCard: (card) => "shares" in card && refreshAsked(),
  onGap() {
    refreshWallets();
    refreshAsked();
  },
});
addEventListener("visibilitychange", () => document.visibilityState === "visible" && refreshAsked());
byId("new-wallet").addEventListener("click", () => create());
begin();
refreshAsked();
showDesk();
