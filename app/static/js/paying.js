// The desk of money: what the buttons of a card do: pay, decline, close, and take cash. Each request waits for its answer once, so that a
// second click does nothing, and goes by the same key again when the answer was lost.
import { ApiError, api } from "./api.js";
import { isCollection, isOpen, isTransfer, moneyCard } from "./card.js";
import { confirmDialog } from "./dialog.js";
import { announce } from "./dom.js";
import { t } from "./i18n.js";
import { walletHref } from "./money.js";
import { tooLittle } from "./moneyform.js";
import { openShares } from "./shares.js";
import { uuid } from "./uuid.js";

export class Paying {
  #notes = new Map(); // request id -> {busy, error, href}
  #keys = new Map(); // what was asked for -> the key it goes by until it is settled

  constructor(store) {
    this.store = store;
    store.purse.addEventListener("change", ({ chatId }) => chatId && store.redraw(chatId));
  }

  /** What this page knows of a card, in a form that tells whether it must be drawn anew. */
  view({ chat_id: chatId, card }) {
    const { me, chats, purse } = this.store;
    const chat = chats.get(chatId);
    const runs = chat?.kind === "group" && (chat.role !== "member" || chat.is_treasurer);
    return {
      me: me.id,
      funds: Object.fromEntries(purse.funds(chatId).map((fund) => [fund.id, fund.name])),
      mayClose: isOpen(card) && (card.by.id === me.id || runs),
      mayBook: purse.wallet(card.to.wallet_id)?.may.book ?? false,
      ...this.#notes.get(card.id),
    };
  }

  draw(message, view) {
    return moneyCard(message, view, this.#actions);
  }

  items(message) {
    return this.view(message).mayClose ? [this.#closeItem(message)] : [];
  }

  /** Money that was sent stays where it is; what is still asked for is not asked any more. */
  removal({ card }) {
    if (isTransfer(card)) return t("remove_transfer");
    return isOpen(card) ? t("remove_request") : "";
  }

  get #actions() {
    return {
      pay: (card) => this.#run(card, "pay", (key) => api.pay(card.id, key), t("paid_now")),
      decline: (card) => this.#run(card, "decline", (key) => api.declinePayment(card.id, key), t("share_declined")),
      close: (card) => this.#close(card),
      shares: (card) => openShares(this.store, card, {
        view: (message) => this.view(message),
        cash: (now, { user }) => this.#run(now, `cash:${user.id}`, (key) => api.paidInCash(now.id, user.id, key)),
      }),
    };
  }

  /** The way to close a request from the menu of its message. */
  #closeItem({ card }) {
    return { glyph: "x-lg", label: isCollection(card) ? t("close_collection") : t("withdraw"), run: () => this.#close(card) };
  }

  async #close(card) {
    const many = isCollection(card);
    const sure = await confirmDialog({
      title: many ? t("close_collection_title") : t("withdraw_title"), text: t("close_request_text"), action: many ? t("close_collection") : t("withdraw"),
    });
    if (sure) await this.#run(card, "close", (key) => api.closeRequest(card.id, key), t("closed"));
  }

  async #run(card, verb, send, said = "") {
    const { id, chat_id: chatId } = card;
    if (this.#notes.get(id)?.busy) return;
    const name = `${verb}/${id}`;
    if (!this.#keys.has(name)) this.#keys.set(name, uuid());
    this.#note(card, { busy: verb });
    try {
      const answer = await send(this.#keys.get(name));
      this.#keys.delete(name);
      this.store.applyCard(chatId, card, answer);
      this.#note(card, null);
      if (said) announce(said);
    } catch (refusal) {
      this.#note(card, refusal instanceof ApiError ? complaint(refusal) : null);
      if (!(refusal instanceof ApiError)) throw refusal;
    }
  }

  #note({ id, chat_id: chatId }, note) {
    if (note) this.#notes.set(id, note);
    else this.#notes.delete(id);
    this.store.redraw(chatId);
  }
}

/** Why it was refused, and where to look; of what may have arrived, that trying again is safe. */
function complaint(refusal) {
  const { code, status, sentence } = refusal;
  if (code === "insufficient_funds") return { error: `${tooLittle(refusal)} ${t("get_money")}`, href: walletHref() };
  return { error: status === 0 || status >= 500 ? `${sentence} ${t("never_twice")}` : sentence };
}
