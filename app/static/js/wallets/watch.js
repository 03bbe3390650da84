// News of money as they come over the line: what one's wallets and the funds of one's chats hold now, and what became
// of what a chat was asked to pay.
import { Connection } from "../connection.js";
import { calm } from "../later.js";
import { boot } from "./boot.js";

const MOST_CHATS = 120; // a connection carries 128 channels
const SOON = 200; // many chats that are followed need one look

/**
 * `onBalance({wallet_id, balance, currency, version})` hears of each change, `onCard(card, message)` of each card that
 * is new or changed, and `onGap()` that the line is up after a time in which news may have been missed: also the first
 * time, since the page had been read before that.
 */
export class Watch {
  #followed = new Set();

  constructor({ onBalance, onCard = () => {}, onGap }) {
    Object.assign(this, { onBalance, onCard, gap: calm(onGap, SOON) });
    this.client = new Connection(boot.live).client;
    this.client.on("connected", () => this.gap());
    this.client.on("publication", ({ channel, data }) => channel === boot.live.user_channel && this.#heard(data));
    this.client.connect();
  }

  /** Hear of these chats too; those followed already stay so. */
  follow(chatIds) {
    for (const id of chatIds) {
      if (this.#followed.has(id) || this.#followed.size >= MOST_CHATS) continue;
      this.#followed.add(id);
      const chat = this.client.newSubscription(`chat:${id}`);
      chat.on("publication", ({ data }) => this.#heard(data));
      chat.on("subscribed", () => this.gap());
      chat.subscribe();
    }
  }

  #heard(event) {
    if (event.type === "wallet_changed" || event.type === "fund_changed") this.onBalance(event);
    else if (event.message?.card) this.onCard(event.message.card, event.message);
  }
}
