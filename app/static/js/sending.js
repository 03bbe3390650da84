// Messages on their way: shown at once, sent in order, kept and offered again when the server did not take them.
// Each carries its own client_message_id from the first try on, so a retry never doubles it.
import { ApiError, api } from "./api.js";
import { keepOutbox, outbox } from "./drafts.js";
import { plainText } from "./preview.js";
import { uuid } from "./uuid.js";

export class Sending {
  #queues = new Map(); // chat id -> the promise of the last sending

  constructor(store) {
    this.store = store;
    store.addEventListener("log", (event) => this.#keep(event.chatId));
  }

  /** What an earlier visit could not send. */
  recall(chatId) {
    if (this.store.pending.has(chatId)) return;
    const left = outbox(this.store.me.id, chatId).map((message) => ({ ...message, state: "failed", seq: Infinity, sender: this.store.me }));
    this.store.pending.set(chatId, left);
  }

  send(chatId, text, replyTo) {
    const { me } = this.store;
    this.#put({
      chat_id: chatId, text, html: "", sender: me, sender_id: me.id, client_message_id: uuid(), created_at: new Date().toISOString(),
      edited_at: null, removed_at: null, state: "sending", seq: Infinity, reply_to_id: replyTo?.id ?? null,
      reply_to: replyTo ? { id: replyTo.id, sender: replyTo.sender, text: plainText(replyTo), removed: false } : null,
    });
  }

  retry(message) {
    this.#put({ ...message, state: "sending", error: null });
  }

  discard(message) {
    this.store.setPending(message.chat_id, this.#others(message));
  }

  #others(message) {
    return (this.store.pending.get(message.chat_id) ?? []).filter((other) => other.client_message_id !== message.client_message_id);
  }

  #put(message) {
    this.store.setPending(message.chat_id, [...this.#others(message), message]);
    const before = this.#queues.get(message.chat_id) ?? Promise.resolve();
    const deliver = () => this.#deliver(message);
    this.#queues.set(message.chat_id, before.then(deliver, deliver));
  }

  async #deliver(message) {
    const { chat_id, text, client_message_id, reply_to_id } = message;
    try {
      this.store.applyMessage(await api.postMessage(chat_id, { text, client_message_id, ...(reply_to_id && { reply_to_id }) }));
    } catch (error) {
      this.#fail(message, error instanceof ApiError ? error.sentence : null);
      if (!(error instanceof ApiError)) throw error;
    }
  }

  // Found by its id: what it quotes may have changed on the way, and then another object holds it.
  #fail({ chat_id, client_message_id }, sentence) {
    const waiting = this.store.pending.get(chat_id) ?? [];
    const fail = (other) => (other.client_message_id === client_message_id ? { ...other, state: "failed", error: sentence } : other);
    this.store.setPending(chat_id, waiting.map(fail));
  }

  #keep(chatId) {
    const waiting = this.store.pending.get(chatId);
    if (waiting) keepOutbox(this.store.me.id, chatId, waiting.map(({ sender, ...message }) => message));
  }
}
