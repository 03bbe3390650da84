// Marks messages as read once they have been seen.
import { ApiError, api } from "./api.js";

const PAUSE = 350; // scrolling through a page tells the server once

export class Reading {
  #wanted = null;
  #timer = null;

  constructor(store) {
    this.store = store;
  }

  seen(message) {
    const chat = this.store.chats.get(message.chat_id);
    if (!chat || chat.unread_count === 0 || message.seq <= chat.read_seq) return;
    if (this.#wanted?.chat_id === message.chat_id && this.#wanted.seq >= message.seq) return;
    if (this.#wanted && this.#wanted.chat_id !== message.chat_id) this.#tell(); // another chat was opened meanwhile
    this.#wanted = message;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), PAUSE);
  }

  async #tell() {
    const message = this.#wanted;
    try {
      this.store.applyRead(await api.markRead(message.id));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // Not worth a toast: the message stays unread, and the next look at it tells the server again.
    } finally {
      if (this.#wanted === message) this.#wanted = null;
    }
  }
}
