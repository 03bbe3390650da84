// The parts that pages of money are made of: an amount, a wallet as a card, who owns it, what became of a request.
import { avatar, userAvatar } from "../avatar.js";
import { byId, el, icon } from "../dom.js";
import { plural, t } from "../i18n.js";
import { money, toMinor } from "../money.js";
import { hrefOf, me } from "./boot.js";

export const isMine = (wallet) => wallet.owner.kind === "user" && wallet.owner.id === me.id;
export const isSameMoney = (a, b) => a.currency === b.currency && a.points_of === b.points_of;
export const ownerFace = ({ id, name, avatar_url: url }, className = "") => avatar({ id, name, url }, className);

/** "Trip fund", of which the reader's own need no more words than their name. */
export const fullName = (wallet) => (isMine(wallet) ? wallet.name : t("wallet_of", { name: wallet.name, owner: wallet.owner.name }));

/** Answers may overtake each other: of two about the same wallet, the one to go by. */
export const newer = (known, next) => (known?.id === next.id && known.version > next.version ? known : next);

export const amountOf = (wallet) => money(wallet.balance, wallet.currency);
export const isEmpty = (wallet) => toMinor(wallet.balance, wallet.decimals) === 0n;

const STATES = { frozen: ["snow", "tag-cold"], closed: ["archive", ""] };

export function stateTag(wallet) {
  const [glyph, look] = STATES[wallet.state] ?? [];
  return glyph ? el("span", { class: `tag ${look}` }, icon(glyph), " ", t(`state_${wallet.state}`)) : null;
}

/** `isMain` says that of several others pay into this one. */
export function walletCard(wallet, { isMain = false } = {}) {
  const tags = [stateTag(wallet), isMain && el("span", { class: "tag", text: t("main") })].filter(Boolean);
  return el("a", { class: `wallet-card is-${wallet.state}`, href: hrefOf.wallet(wallet.id), dataset: { wallet: wallet.id } },
    el("span", { class: "wallet-card-name" }, el("b", { dir: "auto", text: wallet.name }), ...tags),
    el("span", { class: "wallet-card-balance", text: amountOf(wallet) }));
}

/** What to call the other side of an operation. */
export function partyName(party) {
  if (party.kind === "cash") return t("cash");
  return party.user_id === me.id ? t("you_wallet", { name: party.name }) : party.name;
}

const nPaid = ({ n_paid: paid, n_asked: asked }) => t("paid_of", { paid, people: plural("people", asked) });

export const myShare = (request) => request.shares.find((share) => share.user.id === me.id);
export const canAnswer = (request) => request.state === "open" && myShare(request)?.state === "asked";

/** Draw anew, and leave the focus where it was: on what has the same id. Answers whether that was lost. */
export function redraw(box, ...nodes) {
  const focused = box.contains(document.activeElement) ? document.activeElement.id : null;
  box.replaceChildren(...nodes);
  if (focused) byId(focused)?.focus();
  return focused !== null && !box.contains(document.activeElement);
}

/** How far a collection has come. */
export function progress(request) {
  return el("div", { class: "progress-line" },
    el("progress", { max: request.n_asked, value: request.n_paid, "aria-label": nPaid(request) }),
    el("span", { text: nPaid(request) }));
}

const asker = ({ kind, by, to }) => t(kind === "collection" ? "ask_from_for" : "ask_from", { name: by.display_name, to: to.name });

/** A request as a row: what for, how much, and what can be done about it. */
export function requestRow(request, ...buttons) {
  const isOfEach = request.kind === "collection" && !buttons.length; // who pays it reads it as the sum that it is
  return el("li", { class: "ask", dataset: { request: request.id } },
    userAvatar(request.by),
    el("div", { class: "ask-text" },
      el("a", { class: "ask-title", href: hrefOf.request(request.id), dir: "auto", text: request.memo || t("payment_request") }),
      el("span", { class: "muted", dir: "auto", text: asker(request) }),
      request.kind === "collection" && progress(request)),
    el("b", { class: "ask-amount" }, money(request.amount, request.currency), isOfEach && el("small", { text: ` ${t("each")}` })),
    buttons.length > 0 && el("div", { class: "ask-buttons" }, ...buttons));
}
