// The head of a wallet: whose it is, what is in it, who sees it, and what can be done.
import { el, icon } from "../dom.js";
import { t } from "../i18n.js";
import { hrefOf } from "./boot.js";
import { openBatch } from "./batch.js";
import { manageMenu } from "./manage.js";
import { openCash, openSend } from "./moving.js";
import { amountOf, isEmpty, isMine, ownerFace, redraw, stateTag } from "./parts.js";

function ownerLine({ owner }) {
  if (owner.kind === "chat") return el("a", { class: "purse-owner", href: hrefOf.chat(owner.id), dir: "auto", text: owner.name });
  return el("span", { class: "purse-owner", dir: "auto", text: owner.name });
}

/** Who sees it; `keepers` are the names of those who keep a chat's money, where they are known. */
function whoSees(wallet, keepers = []) {
  if (isMine(wallet)) return t("seen_mine");
  if (wallet.owner.kind === "user") return t("seen_person", { name: wallet.owner.name });
  const names = new Intl.ListFormat(document.documentElement.lang).format(keepers);
  return keepers.length ? t("seen_chat_kept", { chat: wallet.owner.name, names }) : t("seen_chat", { chat: wallet.owner.name });
}

function action(id, glyph, label, run, look) {
  return el("button", { type: "button", id: `do-${id}`, class: `btn ${look || "btn-soft"}`, on: { click: run } }, icon(glyph), label);
}

/** The buttons for what this reader may do. */
function actions(wallet, moved) {
  const { may } = wallet;
  const isOpen = wallet.state === "open";
  const hasMoney = isOpen && !isEmpty(wallet);
  const isKept = may.book && !isMine(wallet); // its treasurer has come to write down cash
  const isFund = wallet.owner.kind === "chat";
  const isCommon = isMine(wallet) || isFund;
  return [
    may.book && isOpen && action("put-in", "box-arrow-in-down", t("put_in"), () => openCash(wallet, true, moved), isKept && "btn-primary"),
    may.book && hasMoney && action("take-out", "box-arrow-up", t("take_out_cash"), () => openCash(wallet, false, moved)),
    may.transfer && hasMoney && action("send", "send-fill", t("send"), () => openSend(wallet, moved), !isKept && "btn-primary"),
    isCommon && may.vouch && isOpen && action("collect", "list-check", t("collect"), () => openBatch(wallet, true, moved)),
    isCommon && (isFund || may.vouch) && may.transfer && hasMoney && action("pay", "people", t("pay_many"), () => openBatch(wallet, false, moved)),
  ].filter(Boolean);
}

const NOTES = { frozen: "frozen_note", closed: "closed_note" };

const shown = new WeakMap(); // box -> what it shows

/**
 * Show the wallet in this box. What is the same already stays, and with it a menu that is open. `moved()` follows what
 * moved money, `changed(wallet)` what did not.
 */
export function showPurse(box, wallet, { keepers = [], ...more }) {
  const now = JSON.stringify([wallet, keepers]);
  if (shown.get(box) === now) return;
  shown.set(box, now);
  redraw(box, ...purseHead(wallet, { keepers, ...more }));
}

function purseHead(wallet, { keepers, level = "h1", moved, changed }) {
  const note = NOTES[wallet.state];
  return [
    el("div", { class: "purse-who" }, ownerFace(wallet.owner), el("div", { class: "purse-names" },
      el(level, { class: "purse-name", dir: "auto" }, wallet.name), ownerLine(wallet)), stateTag(wallet), manageMenu(wallet, changed)),
    el("p", { class: "purse-balance", id: "balance", text: amountOf(wallet) }),
    note && el("p", { class: "purse-note", text: t(note) }),
    el("div", { class: "purse-actions" }, ...actions(wallet, moved)),
    el("p", { class: "muted purse-seen", text: whoSees(wallet, keepers) }),
  ].filter(Boolean);
}
