// The wallets that this page knows: one's own, and the funds of chats. Only a later version of a balance counts.
import { ApiError, api } from "./api.js";

const byRank = (a, b) => Number(b.is_main) - Number(a.is_main) || a.name.localeCompare(b.name);

export class Purse extends EventTarget {
  #wallets = new Map();
  #asked = new Set(); // chats whose funds were asked for

  constructor(me) {
    super();
    this.me = me;
  }

  wallet(id) {
    return this.#wallets.get(id) ?? null;
  }

  /** One's own wallets that money can go through, those that others pay into first. */
  get mine() {
    return this.#open(({ owner }) => owner.kind === "user" && owner.id === this.me.id);
  }

  funds(chatId) {
    return this.#open(({ owner }) => owner.kind === "chat" && owner.id === chatId);
  }

  #open(isWanted) {
    return [...this.#wallets.values()].filter((wallet) => wallet.state === "open" && isWanted(wallet)).sort(byRank);
  }

  async loadMine() {
    this.#take(await api.wallets({ scope: "mine" }));
  }

  async loadFunds(chatId) {
    this.#asked.add(chatId);
    this.#take(await api.wallets({ chat_id: chatId }), chatId);
  }

  /** As loadFunds; without an answer there is nothing to show. */
  async showFunds(chatId) {
    try {
      await this.loadFunds(chatId);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
    }
  }

  #take({ items }, chatId = null) {
    for (const wallet of items) {
      const known = this.#wallets.get(wallet.id);
      const isOlder = known && known.version > wallet.version;
      this.#wallets.set(wallet.id, isOlder ? { ...wallet, balance: known.balance, version: known.version } : wallet);
    }
    this.#tell(chatId);
  }

  /** A balance as the line tells it; answers the wallet as it was known before, if it was. */
  apply({ wallet_id: id, balance, version }) {
    const known = this.#wallets.get(id);
    if (known && version > known.version) {
      this.#wallets.set(id, { ...known, balance, version });
      this.#tell(known.owner.kind === "chat" ? known.owner.id : null);
    }
    return known ?? null;
  }

  /** A chat's fund moved; one that is new to this page is asked for. */
  applyFund(chatId, event) {
    if (!this.apply(event) && this.#asked.has(chatId)) this.showFunds(chatId);
  }

  #tell(chatId) {
    this.dispatchEvent(Object.assign(new Event("change"), { chatId }));
  }
}
