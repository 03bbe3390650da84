// Who has paid into a collection, as it happens; a treasurer takes cash here.
import { userAvatar } from "./avatar.js";
import { openDialog } from "./dialog.js";
import { el } from "./dom.js";
import { t } from "./i18n.js";
import { fullTime } from "./time.js";

/** `view(message)` says what may be done; `cash(card, share)` books that somebody paid in cash. */
export function openShares(store, { id, chat_id: chatId, message_id: messageId }, { view, cash }) {
  const box = el("div");
  let drawn = "";

  function draw() {
    const message = store.message(chatId, messageId);
    if (!message?.card) return;
    const { card } = message;
    const { mayBook, busy, error } = view(message);
    const shown = JSON.stringify([card.shares, card.state, mayBook, busy, error]);
    if (shown === drawn) return;
    drawn = shown;
    const focused = document.activeElement?.dataset?.share;
    const may = mayBook && card.state === "open";
    const take = (share) => cash(card, share);
    box.replaceChildren(...(error ? [el("p", { class: "dialog-error", role: "alert", text: error })] : []),
      ...["asked", "declined", "paid"].flatMap((state) => part(state, card.shares.filter((share) => share.state === state), { may, busy, cash: take })));
    if (focused) (box.querySelector(`[data-share="${CSS.escape(focused)}"]`) ?? box.querySelector("[data-share]"))?.focus();
  }

  const heard = (event) => event.chatId === chatId && draw();
  store.addEventListener("log", heard);
  draw();
  openDialog({ title: t("who_paid"), body: [box], onClose: () => store.removeEventListener("log", heard) });
}

function part(state, shares, { may, busy, cash }) {
  if (!shares.length) return [];
  const rows = shares.map((share) => row(share, may && state === "asked" && cashButton(share, { busy, cash })));
  return [el("h3", { class: "h6 fw-semibold mt-3", text: `${t(`shares_${state}`)} (${shares.length})` }), el("ul", { class: "people is-whole" }, ...rows)];
}

function row({ user, settled_at: at }, button) {
  return el("li", { class: "person" }, userAvatar(user), el("span", { class: "person-text" },
    el("b", { dir: "auto", text: user.display_name }), el("span", { text: at ? fullTime(at) : `@${user.username}` })), button);
}

function cashButton(share, { busy, cash }) {
  const { user } = share;
  return el("button", {
    type: "button", class: "btn btn-soft", "data-share": user.id, "aria-busy": String(busy === `cash:${user.id}`), "aria-disabled": busy ? "true" : null,
    "aria-label": t("paid_in_cash_by", { name: user.display_name }), on: { click: () => cash(share) },
  }, t("paid_in_cash"));
}
