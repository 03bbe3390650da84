// News of money as they come over the line: what one's wallets and the funds of one's chats hold now, and what became
// of what a chat was asked to pay.
import { Connection } from "../connection.js";
import { boot } from "./boot.js";

const MOST_CHATS = 120; // a connection carries 128 channels

/**
 * `onBalance({wallet_id, balance, currency, version})` hears of each change, `onCard(card, message)` of each card that
 * is new or changed, and `onAgain()` that the line is up after a time in which news may have been missed.
 */
export class Watch {
  #followed = new Set();
  #wasUp = false;

  constructor({ onBalance, onCard = () => {}, onAgain }) {
    Object.assign(this, { onBalance, onCard });
    this.client = new Connection(boot.live).client;
    this.client.on("connected", () => {
      if (this.#wasUp) onAgain();
      this.#wasUp = true;
    });
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
      chat.subscribe();
    }
  }

  #heard(event) {
    if (event.type === "wallet_changed" || event.type === "fund_changed") this.onBalance(event);
    else if (event.message?.card) this.onCard(event.message.card, event.message);
  }
}
