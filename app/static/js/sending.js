// Messages on their way: shown at once, sent in order, kept and offered again when the server did not take them.
// Each carries its own client_message_id from the first try on, so a retry never doubles it. One with files waits
// for their uploads, and those without go ahead of it meanwhile.
import { ApiError, api } from "./api.js";
import { keepShowing } from "./attachments.js";
import { keepOutbox, outbox } from "./drafts.js";
import { t } from "./i18n.js";
import { plainText } from "./preview.js";
import { Upload } from "./upload.js";
import { uuid } from "./uuid.js";

export class Sending {
  #queues = new Map(); // chat id -> the promise of the last sending

  constructor(store, uploads) {
    this.store = store;
    this.uploads = uploads;
    store.addEventListener("log", (event) => this.#keep(event.chatId));
    store.addEventListener("gone", (event) => this.#forget(event.chatId));
  }

  /** What an earlier visit could not send. */
  recall(chatId) {
    if (this.store.pending.has(chatId)) return;
    const left = outbox(this.store.me.id, chatId).map((message) => this.#recalled(message));
    this.store.pending.set(chatId, left);
  }

  send(chatId, text, { replyTo = null, uploads = [] } = {}) {
    const { me } = this.store;
    this.#put({
      chat_id: chatId, text, html: "", sender: me, sender_id: me.id, client_message_id: uuid(), created_at: new Date().toISOString(),
      edited_at: null, removed_at: null, state: "sending", seq: Infinity, reply_to_id: replyTo?.id ?? null, uploads, attachments: [],
      reply_to: replyTo ? { id: replyTo.id, sender: replyTo.sender, text: plainText(replyTo), removed: false } : null,
    });
  }

  retry(message) {
    for (const upload of message.uploads) if (upload.state === "failed") this.uploads.retry(upload);
    this.#put({ ...message, state: "sending", error: null });
  }

  /** Take it back; answers whether it was not too late. */
  discard(message) {
    const { state, uploads } = this.#find(message) ?? {};
    if (state !== "failed" && !uploads?.some((upload) => !upload.isSettled)) return false;
    this.store.setPending(message.chat_id, this.#others(message));
    return true;
  }

  #find({ chat_id, client_message_id }) {
    return this.store.pending.get(chat_id)?.find((other) => other.client_message_id === client_message_id);
  }

  #others({ chat_id, client_message_id }) {
    return (this.store.pending.get(chat_id) ?? []).filter((other) => other.client_message_id !== client_message_id);
  }

  async #put(message) {
    this.store.setPending(message.chat_id, [...this.#others(message), message]);
    if (message.uploads.some((upload) => upload.state !== "done") && !(await this.#areUp(message))) return;
    const before = this.#queues.get(message.chat_id) ?? Promise.resolve();
    const deliver = () => this.#deliver(message);
    this.#queues.set(message.chat_id, before.then(deliver, deliver));
  }

  /** Wait for the files; answers whether the message can go now. */
  async #areUp(message) {
    await Promise.all(message.uploads.map((upload) => upload.settled()));
    if (this.#find(message)?.state !== "sending") return false; // taken back meanwhile
    const failed = message.uploads.find((upload) => upload.state === "failed");
    if (failed) this.#change(message, { state: "failed", error: t("file_failed", { name: failed.file.name, text: failed.error }) });
    else this.#change(message, {}); // drawn and kept as it is now: with all of its files
    return !failed;
  }

  async #deliver(message) {
    const { chat_id, text, client_message_id, reply_to_id, uploads } = message;
    const attachment_ids = uploads.map((upload) => upload.attachment.id);
    try {
      const sent = await api.postMessage(chat_id, {
        text, client_message_id, ...(reply_to_id && { reply_to_id }), ...(attachment_ids.length && { attachment_ids }),
      });
      keepShowing(uploads);
      this.store.applyMessage(sent);
    } catch (error) {
      this.#change(message, { state: "failed", error: error instanceof ApiError ? error.sentence : null });
      if (!(error instanceof ApiError)) throw error;
    }
  }

  // Found by its id: what it quotes may have changed on the way, and then another object holds it.
  #change({ chat_id, client_message_id }, values) {
    const waiting = this.store.pending.get(chat_id) ?? [];
    const change = (other) => (other.client_message_id === client_message_id ? { ...other, ...values } : other);
    this.store.setPending(chat_id, waiting.map(change));
  }

  #forget(chatId) {
    for (const message of this.store.pending.get(chatId) ?? []) for (const upload of message.uploads) this.uploads.remove(upload);
    this.uploads.drop(chatId);
  }

  // --- Over a reload ---------------------------------------------------------------------------

  #keep(chatId) {
    const waiting = this.store.pending.get(chatId);
    if (waiting) keepOutbox(this.store.me.id, chatId, waiting.map(kept));
  }

  #recalled({ lost = [], attachments = [], ...message }) {
    const uploads = attachments.map((attachment) => Upload.ofAttachment(message.chat_id, attachment));
    const error = lost.length ? t("files_lost", { names: lost.join(", ") }) : message.error;
    return { ...message, error, lost, uploads, attachments: [], state: "failed", seq: Infinity, sender: this.store.me };
  }
}

/** What can be written down of a message: of its files those that the server has, and the names of the others. */
function kept({ sender, uploads, lost = [], ...message }) {
  const isUp = (upload) => upload.attachment !== null;
  const names = uploads.filter((upload) => !isUp(upload)).map((upload) => upload.file.name);
  return { ...message, attachments: uploads.filter(isUp).map((upload) => upload.attachment), lost: [...lost, ...names] };
}
