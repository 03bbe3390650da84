// One file on its way to the server. XMLHttpRequest, because fetch does not tell how much of a body went out.
import { ApiError, BASE, api, csrf, refusal } from "./api.js";
import { t } from "./i18n.js";
import { uuid } from "./uuid.js";

const SHOWN = /^image\/(jpeg|png|gif|webp|avif)$/; // what the server makes small pictures of

const BUSY_WAITS = [2, 4, 8, 15]; // seconds: a class that sends its photos at once gets them all in within a minute

/**
 * `state` goes from "waiting" by "running" to "done" or "failed"; each step is a "change" event.
 * Where the file came in an earlier visit, there is only the attachment that the server made of it.
 */
export class Upload extends EventTarget {
  state = "waiting";
  fraction = 0;
  error = null;
  mayRetry = false;
  attachment = null;
  picture = null; // {url, width, height, isOwn} of what can be shown; its own pictures take memory until they are forgotten
  #key = uuid(); // the same for each try, so that the server keeps the file once
  #request = null;
  #isCancelled = false;

  constructor(chatId, file) {
    super();
    this.chatId = chatId;
    this.file = file;
    if (SHOWN.test(file.type)) this.#look();
  }

  static ofAttachment(chatId, attachment) {
    const upload = new Upload(chatId, { name: attachment.name, size: attachment.size, type: "" });
    Object.assign(upload, { attachment, state: "done", fraction: 1 });
    if (attachment.thumbnail_url) upload.picture = { url: attachment.thumbnail_url, isOwn: false };
    return upload;
  }

  get isSettled() {
    return this.state === "done" || this.state === "failed";
  }

  /** The upload as a message shows it: like an attachment, with its own picture. */
  get shape() {
    if (this.attachment) return this.attachment;
    const { name, size, type } = this.file;
    const { url = null, width = null, height = null } = this.picture ?? {};
    return { id: null, name, size, media_type: type, width, height, url: null, thumbnail_url: url };
  }

  async run() {
    this.#become("running", { fraction: 0, error: null });
    try {
      const attachment = await this.#sendPatiently();
      this.#become("done", { fraction: 1, attachment });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.refuse(error.sentence, { mayRetry: isPassing(error.status) });
    }
  }

  refuse(error, { mayRetry = false } = {}) {
    this.#become("failed", { error, mayRetry });
  }

  retry() {
    this.#become("waiting", { error: null, fraction: 0 });
  }

  /** Take it back, from the server too. */
  async cancel() {
    this.#isCancelled = true;
    this.#request?.abort();
    this.forgetPicture();
    if (!this.attachment) return;
    try {
      await api.dropAttachment(this.attachment.id);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // Not worth a word: the server drops by itself what nobody sent.
    }
  }

  /** When it is up, or has failed. */
  settled() {
    if (this.isSettled) return Promise.resolve();
    return new Promise((resolve) => {
      const look = () => {
        if (!this.isSettled) return;
        this.removeEventListener("change", look);
        resolve();
      };
      this.addEventListener("change", look);
    });
  }

  forgetPicture() {
    if (this.picture?.isOwn) URL.revokeObjectURL(this.picture.url);
    this.picture = null;
  }

  #become(state, values = {}) {
    Object.assign(this, { state, ...values });
    this.dispatchEvent(new Event("change"));
  }

  #look() {
    const image = new Image();
    image.onload = () => {
      this.picture = { url: image.src, width: image.naturalWidth, height: image.naturalHeight, isOwn: true };
      this.dispatchEvent(new Event("change"));
    };
    image.onerror = () => URL.revokeObjectURL(image.src); // no picture to this browser: the file goes all the same
    image.src = URL.createObjectURL(this.file);
  }

  /** What a busy server cannot take now, it may take a little later. */
  async #sendPatiently() {
    for (const seconds of BUSY_WAITS) {
      try {
        return await this.#send();
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 503) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, seconds * (0.5 + Math.random()) * 1000));
      if (this.#isCancelled) throw new ApiError(t("cancelled"));
    }
    return this.#send();
  }

  #send() {
    const body = new FormData();
    body.append("file", this.file, this.file.name);
    const request = (this.#request = new XMLHttpRequest());
    request.open("POST", `${BASE}/chats/${this.chatId}/attachments`);
    request.responseType = "json";
    const headers = { Accept: "application/json", "X-CSRFToken": csrf, "Idempotency-Key": this.#key };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener("progress", (event) => event.lengthComputable && this.#become("running", { fraction: event.loaded / event.total }));
    return new Promise((resolve, reject) => {
      request.addEventListener("load", () => {
        const { status, response } = request;
        if (status === 201 && response) resolve(response);
        else reject(refusal(status, response));
      });
      request.addEventListener("error", () => reject(new ApiError(t("offline"))));
      request.addEventListener("abort", () => reject(new ApiError(t("cancelled"))));
      request.send(body);
    });
  }
}

/** Whether the same file may be taken at another time: no connection, too much at once, or a fault of the server's. */
function isPassing(status) {
  return status === 0 || status === 409 || status === 429 || status >= 500;
}
