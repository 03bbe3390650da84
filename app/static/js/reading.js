// Marks messages as read once they have been seen.
import { ApiError, api } from "./api.js";

const PAUSE = 350; // scrolling through a page tells the server once

export class Reading {
  #wanted = null;
  #timer = null;
  #untold = new Map(); // chat id -> the message that the server could not be told of

  constructor(store) {
    this.store = store;
    // Who has read it and leaves at once has read it.
    addEventListener("pagehide", () => this.#wanted && this.#tell(this.#wanted));
  }

  seen(message) {
    const chat = this.store.chats.get(message.chat_id);
    if (!chat || chat.unread_count === 0 || message.seq <= chat.read_seq) return;
    if (this.#wanted?.chat_id === message.chat_id && this.#wanted.seq >= message.seq) return;
    if (this.#wanted && this.#wanted.chat_id !== message.chat_id) this.#tell(this.#wanted); // another chat was opened meanwhile
    this.#wanted = message;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(message), PAUSE);
    // Who reads along sees no badge come and go with each message.
    if (message.id === chat.last_message?.id) this.store.applyRead({ chat_id: chat.id, read_seq: message.seq, unread_count: 0 });
  }

  /** Tell the server what it could not be told before. */
  retry() {
    const messages = [...this.#untold.values()];
    this.#untold.clear();
    for (const message of messages) this.#tell(message);
  }

  async #tell(message) {
    try {
      this.store.applyRead(await api.markRead(message.id));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.isPassing) this.#untold.set(message.chat_id, message);
    } finally {
      if (this.#wanted === message) this.#wanted = null;
    }
  }
}
