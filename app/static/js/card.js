// The card of a message: money that was sent, asked for, or collected. The card is the same for everybody; what is the
// reader's own is decided here. `view` says what this page knows besides: {me, funds, busy, error, href, mayClose, mayBook}.
import { el, icon } from "./dom.js";
import { plural, t } from "./i18n.js";
import { money } from "./money.js";

export const isMoney = (card) => ["transfer", "request", "collection"].includes(card.kind);
export const isTransfer = (card) => card.kind === "transfer";
export const isCollection = (card) => card.kind === "collection";
export const isOpen = (card) => !isTransfer(card) && card.state === "open";
export const shareOf = (card, userId) => card.shares.find((share) => share.user.id === userId);

/** Whether this person still has to answer the request. */
export const isAsked = (card, userId) => isOpen(card) && shareOf(card, userId)?.state === "asked";

export function moneyCard({ card }, view, actions) {
  const parts = isTransfer(card) ? transfer(card, view) : isCollection(card) ? collection(card, view, actions) : request(card, view, actions);
  return el("div", { class: "money-card" }, ...parts);
}

function head(glyph, label, mark = null) {
  return el("div", { class: "money-card-head" }, icon(glyph), el("span", { text: label }), mark);
}

const tag = (text, kind = "") => el("span", { class: `tag ${kind}`, text });
const sum = (card) => el("p", { class: "money-card-sum", text: money(card.amount, card.currency) });
const memoLine = ({ memo }) => memo && el("p", { class: "money-card-memo", dir: "auto", text: memo });

function way(from, to) {
  return el("p", { class: "money-card-way" }, el("bdi", { text: from }), icon("chevron-right"), el("span", { class: "visually-hidden", text: ` ${t("way_to")} ` }), el("bdi", { text: to }));
}

/** Whose it is; of a chat, which of its funds, where the page knows. */
function partyName(party, { me, funds }) {
  if (party.kind === "user") return party.user_id === me ? t("you") : party.name;
  return funds[party.wallet_id] ?? party.name;
}

function transfer(card, view) {
  const isUndone = card.state === "reversed";
  const mark = isUndone ? tag(t("undone"), "tag-bad") : el("span", { class: "money-card-done" }, icon("check2"), t("done"));
  const amount = sum(card);
  amount.classList.toggle("is-undone", isUndone);
  return [head("arrow-up-right", t("money_sent"), mark), amount, way(partyName(card.from, view), partyName(card.to, view)), memoLine(card)];
}

// --- Asking one person ---------------------------------------------------------------------------

function request(card, view, actions) {
  const [share] = card.shares;
  return [
    head("cash-coin", t("payment_request"), !isAsked(card, view.me) && requestMark(card, share)), sum(card),
    el("p", { class: "money-card-way", text: whoAsks(card.by, share.user, view.me) }),
    card.to.kind === "chat" && way(share.user.display_name, partyName(card.to, view)),
    memoLine(card), ...controls(card, view, actions),
  ];
}

function whoAsks(by, other, me) {
  if (other.id === me) return t("asks_me", { name: by.display_name });
  return by.id === me ? t("i_ask", { other: other.display_name }) : t("asks", { name: by.display_name, other: other.display_name });
}

function requestMark(card, { state }) {
  if (state === "paid") return tag(t("share_paid"), "tag-good");
  if (state === "declined") return tag(t("share_declined"), "tag-bad");
  return tag(card.state === "open" ? t("share_asked") : t("withdrawn"));
}

// --- Asking many ---------------------------------------------------------------------------------

function collection(card, view, actions) {
  const { amount, currency, memo, n_paid: paid, n_asked: asked } = card;
  return [
    head("people", t("collection"), card.state !== "open" && tag(t("closed"))),
    memo && el("p", { class: "money-card-title", dir: "auto", text: memo }),
    el("p", { class: "money-card-sum is-each", text: t("each", { amount: money(amount, currency) }) }),
    way(plural("people", asked), partyName(card.to, view)),
    bar(paid, asked),
    el("div", { class: "money-card-row" },
      el("button", { type: "button", class: "money-card-who", tabindex: -1, "data-stop": true, "data-part": "who", on: { click: () => actions.shares(card) } }, plural("n_paid", paid, { asked })),
      el("span", { class: "money-card-total", text: money(card.total_paid, currency) })),
    ...mine(card, view), ...controls(card, view, actions),
  ];
}

function bar(paid, asked) {
  const fill = el("span", { class: "progress-fill" });
  fill.style.transform = `scaleX(${asked ? paid / asked : 0})`;
  return el("span", { class: "progress-bar-thin", role: "progressbar", "aria-label": t("paid_so_far"), "aria-valuemin": 0, "aria-valuemax": asked, "aria-valuenow": paid }, fill);
}

function mine(card, { me }) {
  const state = shareOf(card, me)?.state;
  if (state === "paid") return [el("p", { class: "money-card-mine is-paid" }, icon("check-circle"), t("you_paid"))];
  return state === "declined" ? [el("p", { class: "money-card-mine", text: t("you_declined") })] : [];
}

// --- What can be done ----------------------------------------------------------------------------

function controls(card, view, actions) {
  const button = (part, kind, text, run) => el("button", {
    type: "button", class: `btn ${kind}`, tabindex: -1, "data-stop": true, "data-part": part, "aria-disabled": view.busy ? "true" : null, "aria-busy": String(view.busy === part), on: { click: run },
  }, view.busy === part && el("span", { class: "spinner-border spinner-border-sm", "aria-hidden": "true" }), text);
  const buttons = [];
  if (isAsked(card, view.me)) {
    buttons.push(button("pay", "btn-primary", view.busy === "pay" ? t("paying") : t("pay_amount", { amount: money(card.amount, card.currency) }), () => actions.pay(card)));
    buttons.push(button("decline", "btn-quiet", t("decline"), () => actions.decline(card)));
  }
  if (isOpen(card) && (card.by.id === view.me || (isCollection(card) && view.mayClose))) {
    buttons.push(button("close", "btn-quiet", isCollection(card) ? t("close_collection") : t("withdraw"), () => actions.close(card)));
  }
  return [buttons.length > 0 && el("div", { class: "money-card-buttons" }, ...buttons), view.error && refusal(view)];
}

function refusal({ error, href }) {
  return el("p", { class: "money-card-error", role: "alert" }, icon("exclamation-circle"), el("span", { text: error }),
    href && el("a", { href, text: t("to_wallet"), tabindex: -1, "data-stop": true }));
}
