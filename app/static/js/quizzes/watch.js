// News as they come over the line: what concerns the reader alone, and what happens in the chats that are followed.
import { Connection } from "../connection.js";
import { calm } from "../later.js";
import { boot } from "./boot.js";

const SOON = 200; // many channels that are followed need one look

/**
 * `onNews(event)` hears of each event, and `onGap()` that the line is up after a time in which news may have been
 * missed: also the first time, since the page had been read before that.
 */
export class Watch {
  #followed = new Set();

  constructor({ onNews, onGap }) {
    this.onNews = onNews;
    this.gap = calm(onGap, SOON);
    this.client = new Connection(boot.live).client;
    this.client.on("connected", () => this.gap());
    this.client.on("publication", ({ channel, data }) => channel === boot.live.user_channel && this.onNews(data));
    this.client.connect();
  }

  /** Hear of these chats too; those followed already stay so. */
  follow(chatIds) {
    for (const id of chatIds) {
      if (this.#followed.has(id)) continue;
      this.#followed.add(id);
      const chat = this.client.newSubscription(`chat:${id}`);
      chat.on("publication", ({ data }) => this.onNews(data));
      chat.on("subscribed", () => this.gap());
      chat.subscribe();
    }
  }
}
