// Messages on their way: shown at once, sent in order, kept and offered again when the server did not take them.
// Each carries its own client_message_id from the first try on, so a retry never doubles it. One with files waits
// for their uploads, and those without go ahead of it meanwhile.
import { PAGE, canTell, whenClosed } from "./alive.js";
import { ApiError, api } from "./api.js";
import { keepShowing } from "./attachments.js";
import { chatsWithOutbox, keepOutbox, outbox } from "./drafts.js";
import { t } from "./i18n.js";
import { quoteText } from "./preview.js";
import { Upload } from "./upload.js";
import { uuid } from "./uuid.js";

export class Sending {
  #queues = new Map(); // chat id -> the promise of the last sending
  #hasBeenUp = false; // the line to the server, since the page came

  /** `onFailed(message)` hears of each that the server did not take. */
  constructor(store, uploads, { onFailed }) {
    Object.assign(this, { store, uploads, onFailed });
    store.addEventListener("log", (event) => this.#keep(event.chatId));
    store.addEventListener("settled", (event) => keepShowing(event.message.uploads));
    store.addEventListener("gone", (event) => this.#forget(event.chatId));
    addEventListener("online", () => this.retryPassing());
    for (const chatId of chatsWithOutbox(store.me.id)) this.#recall(chatId);
  }

  send(chatId, text, { replyTo = null, uploads = [] } = {}) {
    const { me } = this.store;
    this.#put({
      chat_id: chatId, text, html: "", sender: me, sender_id: me.id, client_message_id: uuid(), created_at: new Date().toISOString(),
      edited_at: null, removed_at: null, state: "sending", seq: Infinity, reply_to_id: replyTo?.id ?? null, uploads, attachments: [],
      reply_to: replyTo ? { id: replyTo.id, sender: replyTo.sender, text: quoteText(replyTo), removed: false } : null,
    });
  }

  retry(message) {
    for (const upload of message.uploads) if (upload.state === "failed") this.uploads.retry(upload);
    this.#put({ ...message, state: "sending", error: null });
  }

  /** Try again what only the moment was against. */
  retryPassing() {
    this.#hasBeenUp = true;
    const isWaiting = (message) => message.state === "failed" && message.isPassing;
    for (const message of [...this.store.pending.values()].flat().filter(isWaiting)) this.retry(message);
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
    await Promise.all(message.uploads.map((upload) => upload.settled().then(() => this.#keep(message.chat_id))));
    if (this.#find(message)?.state !== "sending") return false; // taken back meanwhile
    const failed = message.uploads.filter((upload) => upload.state === "failed");
    if (failed.length) this.#failFor(message, failed);
    else this.#change(message, {}); // drawn as it is now: with all of its files
    return !failed.length;
  }

  async #deliver(message) {
    const { chat_id, text, client_message_id, reply_to_id, uploads } = message;
    const attachment_ids = uploads.map((upload) => upload.attachment.id);
    try {
      this.store.applyMessage(await api.postMessage(chat_id, {
        text, client_message_id, ...(reply_to_id && { reply_to_id }), ...(attachment_ids.length && { attachment_ids }),
      }));
    } catch (error) {
      this.#refused(message, error);
      if (!(error instanceof ApiError)) throw error;
    }
  }

  #refused(message, error) {
    const { status, code, sentence = null, isPassing = false } = error;
    if (status === 0) return this.#fail(message, { error: t("offline_waits"), isPassing });
    if (code !== "unknown_attachment") return this.#fail(message, { error: sentence, isPassing });
    for (const upload of message.uploads) upload.refuse(t("file_expired"));
    this.#fail(message, { error: t("files_expired"), isPassing: false });
  }

  #failFor(message, uploads) {
    const [first] = uploads;
    const error = t("file_failed", { name: first.file.name, text: first.error });
    this.#fail(message, { error, isPassing: uploads.every((upload) => upload.mayRetry) });
  }

  #fail(message, why) {
    if (!this.#find(message)) return; // only the answer was lost: the line has brought the message itself
    this.#change(message, { state: "failed", ...why });
    this.onFailed(message);
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
    if (!waiting) return;
    const others = outbox(this.store.me.id, chatId).filter((message) => message.page !== PAGE);
    keepOutbox(this.store.me.id, chatId, [...others, ...waiting.map(kept)]);
  }

  /** What earlier visits could not send; what another page is sending is left to it. */
  #recall(chatId) {
    const pages = new Set(outbox(this.store.me.id, chatId).map((message) => message.page));
    for (const page of pages) whenClosed(page, () => this.#takeOver(chatId, page));
  }

  #takeOver(chatId, page) {
    const { me, pending } = this.store;
    const all = outbox(me.id, chatId);
    const left = all.filter((message) => message.page === page);
    if (!left.length) return;
    keepOutbox(me.id, chatId, all.filter((message) => message.page !== page));
    this.store.setPending(chatId, [...left.map((message) => this.#recalled(message)), ...(pending.get(chatId) ?? [])]);
    if (this.#hasBeenUp) this.retryPassing(); // the line was quicker than the lock of the page before
  }

  #recalled({ lost = [], attachments = [], ...message }) {
    const uploads = attachments.map((attachment) => Upload.ofAttachment(message.chat_id, attachment));
    const isPassing = Boolean(message.isPassing) && !lost.length;
    const why = { state: "failed", error: errorOf(message, lost), isPassing, lost };
    return { ...message, ...why, uploads, attachments: [], seq: Infinity, sender: this.store.me };
  }
}

/** Why a message of an earlier visit was not sent. */
function errorOf({ state, error }, lost) {
  if (!canTell && state === "sending") return t("maybe_elsewhere");
  return lost.length ? t("files_lost", { names: lost.join(", ") }) : error;
}

/** What can be written down of a message: of its files those that the server has, and the names of the others. */
function kept({ sender, uploads, lost = [], ...message }) {
  const isUp = (upload) => upload.attachment !== null;
  const names = uploads.filter((upload) => !isUp(upload)).map((upload) => upload.file.name);
  return { ...message, page: PAGE, attachments: uploads.filter(isUp).map((upload) => upload.attachment), lost: [...lost, ...names] };
}
