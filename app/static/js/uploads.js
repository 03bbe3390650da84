// The files that were chosen and not sent yet: a tray for each chat, and a few uploads at a time.
import { draftFiles, keepDraftFiles } from "./drafts.js";
import { sizeText } from "./files.js";
import { plural, t } from "./i18n.js";
import { Upload } from "./upload.js";

export const MOST_FILES = 10;
const AT_ONCE = 3;

/** "tray" tells that another set of files lies in the tray of `chatId`, "step" that one of them has another state. */
export class Uploads extends EventTarget {
  #trays = new Map(); // chat id -> uploads
  #queue = [];
  #running = 0;

  constructor(me, mostBytes) {
    super();
    Object.assign(this, { me, mostBytes });
    addEventListener("online", () => this.#retryAll());
    addEventListener("beforeunload", (event) => {
      if (this.#running || this.#queue.length) event.preventDefault(); // the browser asks: what is on its way would be lost
    });
  }

  tray(chatId) {
    return this.#trays.get(chatId) ?? [];
  }

  /** Put back what an earlier visit left in the tray. */
  recall(chatId) {
    if (this.#trays.has(chatId)) return;
    const left = draftFiles(this.me.id, chatId).map((attachment) => this.#followed(Upload.ofAttachment(chatId, attachment)));
    this.#put(chatId, left);
    for (const upload of left) upload.check();
  }

  /** Put files into the tray; answers what to tell the reader when not all of them fit. */
  add(chatId, files) {
    const room = Math.max(0, MOST_FILES - this.tray(chatId).length);
    const added = files.slice(0, room).map((file) => this.#begin(chatId, file));
    this.#put(chatId, [...this.tray(chatId), ...added]);
    return files.length > room ? plural("left_out", files.length - room, { most: MOST_FILES }) : "";
  }

  /** Take all of it out, for a message that carries it. */
  take(chatId) {
    const taken = this.tray(chatId);
    this.#put(chatId, []);
    return taken;
  }

  putBack(chatId, uploads) {
    this.#put(chatId, [...uploads, ...this.tray(chatId)]);
  }

  remove(upload) {
    this.#put(upload.chatId, this.tray(upload.chatId).filter((other) => other !== upload));
    this.#forget(upload);
  }

  retry(upload) {
    upload.retry();
    this.#enqueue(upload);
    this.#tell("tray", upload.chatId);
  }

  /** The chat is gone, and with it what was meant for it. */
  drop(chatId) {
    for (const upload of this.take(chatId)) this.#forget(upload);
  }

  #begin(chatId, file) {
    const upload = this.#followed(Upload.ofFile(chatId, file));
    if (this.mostBytes && file.size > this.mostBytes) upload.refuse(t("too_large", { most: sizeText(this.mostBytes) }));
    else this.#enqueue(upload);
    return upload;
  }

  #followed(upload) {
    upload.addEventListener("change", () => {
      this.#keep(upload.chatId);
      this.#tell("step", upload.chatId);
    });
    return upload;
  }

  #retryAll() {
    const isWaiting = (upload) => upload.state === "failed" && upload.mayRetry;
    for (const upload of [...this.#trays.values()].flat().filter(isWaiting)) this.retry(upload);
  }

  #enqueue(upload) {
    this.#queue.push(upload);
    this.#next();
  }

  #next() {
    while (this.#running < AT_ONCE && this.#queue.length) {
      this.#running += 1;
      this.#queue.shift().run().finally(() => {
        this.#running -= 1;
        this.#next();
      });
    }
  }

  #forget(upload) {
    this.#queue = this.#queue.filter((other) => other !== upload);
    upload.cancel();
  }

  #put(chatId, uploads) {
    this.#trays.set(chatId, uploads);
    this.#keep(chatId);
    this.#tell("tray", chatId);
  }

  /** Write down what is up, for the next visit. */
  #keep(chatId) {
    keepDraftFiles(this.me.id, chatId, this.tray(chatId).map((upload) => upload.attachment).filter(Boolean));
  }

  #tell(name, chatId) {
    this.dispatchEvent(Object.assign(new Event(name), { chatId }));
  }
}
