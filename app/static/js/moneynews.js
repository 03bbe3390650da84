// Tells of money that came in and of payments that are asked for: in a toast while another chat is open, and as a
// number at the wallets. What a message of the open chat shows is not told again.
import { ApiError, api } from "./api.js";
import { isAsked, isMoney, isTransfer } from "./card.js";
import { byId, el } from "./dom.js";
import { plural, t } from "./i18n.js";
import { calm } from "./later.js";
import { fromMinor, money, toMinor, walletHref } from "./money.js";
import { toast } from "./toast.js";

const WAIT = 1500; // the message that shows a transfer comes with it, before or after
const FORGET = 6000; // what a message has shown, and no wallet followed
const STAYS = 12_000;
const LOOK_PAUSE = 300;

export class MoneyNews {
  #badge = byId("asked");
  #asked = new Set(); // the requests that the reader is asked to pay
  #told = new Map(); // wallet id -> how much of what came in a message has shown
  #lookSoon = calm(() => this.look(), LOOK_PAUSE);

  constructor(store, { open, openChatId, hrefOf }) {
    Object.assign(this, { store, open, openChatId, hrefOf });
    store.addEventListener("news", ({ message }) => message.card && isMoney(message.card) && this.#news(message));
    store.addEventListener("log", ({ message }) => message?.card && isMoney(message.card) && !isTransfer(message.card) && this.#changed(message));
  }

  /** How many payments are asked of the reader; without an answer the number stays. */
  async look() {
    try {
      const [{ items }] = await Promise.all([api.asked(), this.store.purse.loadMine()]);
      this.#asked = new Set(items.map((request) => request.id));
      this.#show(items.length);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
    }
  }

  #show(count) {
    const badge = this.#badge.querySelector(".badge-count");
    badge.hidden = count === 0;
    badge.textContent = count > 99 ? "99+" : String(count);
    const label = count ? `${t("wallets")}, ${plural("n_asked", count)}` : t("wallets");
    this.#badge.title = label;
    this.#badge.setAttribute("aria-label", label);
  }

  #changed({ chat_id: chatId, card }) {
    const { me } = this.store;
    // A class that pays is told of each other's payments: only one's own changes the number.
    if (isAsked(card, me.id) !== this.#asked.has(card.id)) this.#lookSoon();
    if (card.to.user_id === me.id && chatId === this.openChatId()) this.#explain(card.to.wallet_id, card.amount);
  }

  // --- Messages --------------------------------------------------------------------------------

  #news(message) {
    const { card } = message;
    const { me } = this.store;
    const isForMe = isTransfer(card) ? card.to.user_id === me.id : isAsked(card, me.id);
    if (!isForMe) return;
    if (isTransfer(card)) this.#explain(card.to.wallet_id, card.amount);
    if (message.chat_id === this.openChatId()) return;
    const values = { name: message.sender.display_name, amount: money(card.amount, card.currency) };
    toast(isTransfer(card) ? t("sent_you", values) : t("asks_you", values), this.#link(message.chat_id), STAYS);
  }

  #link(chatId) {
    const link = el("a", { href: this.hrefOf(chatId), text: t("show") });
    link.addEventListener("click", (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      this.open(chatId);
    });
    return link;
  }

  // --- The reader's own wallets ----------------------------------------------------------------

  heard(event) {
    if (event.type === "payment_asked") return this.#lookSoon();
    const before = this.store.purse.apply(event);
    if (!before) return this.#lookSoon();
    const change = toMinor(event.balance, before.decimals) - toMinor(before.balance, before.decimals);
    if (change > 0n && event.version > before.version) setTimeout(() => this.#came(before, change), WAIT);
  }

  #explain(walletId, amount) {
    this.#told.set(walletId, [...(this.#told.get(walletId) ?? []), amount]);
    setTimeout(() => this.#wasTold(walletId, amount), FORGET);
  }

  /** Answers whether a message has told of this amount; once for each. */
  #wasTold(walletId, amount) {
    const told = this.#told.get(walletId) ?? [];
    const at = told.indexOf(amount);
    this.#told.set(walletId, told.filter((_, other) => other !== at));
    return at >= 0;
  }

  /** Money came in; a message may have told of it. */
  #came({ id, name, currency, decimals }, change) {
    const amount = fromMinor(change, decimals);
    if (this.#wasTold(id, amount)) return;
    toast(t("came_in", { amount: money(amount, currency), wallet: name }), el("a", { href: walletHref(id), text: t("show") }), STAYS);
  }
}
