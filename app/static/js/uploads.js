// The files that were chosen and not sent yet: a tray for each chat, and a few uploads at a time.
import { plural, t } from "./i18n.js";
import { sizeText } from "./files.js";
import { Upload } from "./upload.js";

export const MOST_FILES = 10;
const AT_ONCE = 3;

/** "tray" events tell that what lies in the tray of `chatId` is another set or in another state. */
export class Uploads extends EventTarget {
  #trays = new Map(); // chat id -> uploads
  #queue = [];
  #running = 0;

  constructor(mostBytes) {
    super();
    this.mostBytes = mostBytes;
  }

  tray(chatId) {
    return this.#trays.get(chatId) ?? [];
  }

  /** Put files into the tray; answers what to tell the reader when not all of them fit. */
  add(chatId, files) {
    const room = Math.max(0, MOST_FILES - this.tray(chatId).length);
    const added = files.slice(0, room).map((file) => this.#begin(chatId, file));
    this.#put(chatId, [...this.tray(chatId), ...added]);
    return files.length > room ? plural("most_files", MOST_FILES) : "";
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
    this.#forget(upload);
    this.#put(upload.chatId, this.tray(upload.chatId).filter((other) => other !== upload));
  }

  retry(upload) {
    upload.retry();
    this.#enqueue(upload);
  }

  /** The chat is gone, and with it what was meant for it. */
  drop(chatId) {
    for (const upload of this.take(chatId)) this.#forget(upload);
  }

  #begin(chatId, file) {
    const upload = new Upload(chatId, file);
    upload.addEventListener("change", () => this.#tell(chatId));
    if (this.mostBytes && file.size > this.mostBytes) upload.refuse(t("too_large", { most: sizeText(this.mostBytes) }));
    else this.#enqueue(upload);
    return upload;
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
    this.#tell(chatId);
  }

  #tell(chatId) {
    this.dispatchEvent(Object.assign(new Event("tray"), { chatId }));
  }
}
