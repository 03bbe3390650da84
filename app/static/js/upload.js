// One file on its way to the server. XMLHttpRequest, because fetch does not tell how much of a body went out.
import { ApiError, BASE, api, csrf, refusal } from "./api.js";
import { t } from "./i18n.js";
import { uuid } from "./uuid.js";

const SHOWN = /^image\/(jpeg|png|gif|webp|avif)$/; // what the server makes small pictures of
const LONGEST_NAME = 200;
const BUSY_WAITS = [2, 4, 8, 15]; // seconds; each a half longer or shorter, so that a class does not come back all at once

/**
 * `state` goes from "waiting" by "running" to "done" or "failed", and is "paused" while the server is busy. Each step
 * is a "change" event, a part of the file that went out "progress", and another look of the picture "picture".
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
  #end = new AbortController();

  constructor(chatId, file) {
    super();
    this.chatId = chatId;
    this.file = file;
    if (SHOWN.test(file.type)) this.#look();
  }

  static ofFile(chatId, file) {
    const name = fittingName(file.name);
    return new Upload(chatId, name === file.name ? file : new File([file], name, { type: file.type }));
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
      if (error.status === 0 && !(await this.#isReadable())) this.refuse(t("file_gone"));
      else this.refuse(error.sentence, { mayRetry: error.isPassing });
    }
  }

  refuse(error, { mayRetry = false } = {}) {
    this.#become("failed", { error, mayRetry, attachment: null });
  }

  retry() {
    this.#become("waiting", { error: null, fraction: 0 });
  }

  /** Take it back, from the server too. */
  async cancel() {
    const { attachment } = this;
    this.#end.abort();
    this.refuse(t("cancelled"));
    this.forgetPicture();
    if (!attachment) return;
    try {
      await api.dropAttachment(attachment.id);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // Not worth a word: the server drops by itself what nobody sent.
    }
  }

  /** Look whether the server still has it: what nobody sends waits for a day. */
  async check() {
    try {
      await api.attachment(this.attachment.id);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.status === 404) this.refuse(t("file_expired")); // else it is seen when the message goes
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

  #advance(fraction) {
    this.fraction = fraction;
    this.dispatchEvent(new Event("progress"));
  }

  /** Show the picture at once, and its size as soon as that is known. */
  async #look() {
    const image = new Image();
    const url = URL.createObjectURL(this.file);
    this.picture = { url, width: null, height: null, isOwn: true };
    const isPicture = await new Promise((resolve) => {
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
      image.src = url;
    });
    if (!this.picture) return; // taken back meanwhile
    if (isPicture) Object.assign(this.picture, { width: image.naturalWidth, height: image.naturalHeight });
    else this.forgetPicture(); // the file goes all the same
    this.dispatchEvent(new Event("picture"));
  }

  /** A file that is gone from the disk fails like a lost connection. */
  #isReadable() {
    return this.file.slice(0, 1).arrayBuffer().then(() => true, () => false);
  }

  /** What a busy server cannot take now, it may take a little later. */
  async #sendPatiently() {
    for (const seconds of BUSY_WAITS) {
      try {
        return await this.#send();
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 503) throw error;
      }
      this.#become("paused", { fraction: 0 });
      await this.#pause(seconds * (0.5 + Math.random()));
      this.#become("running");
    }
    return this.#send();
  }

  #pause(seconds) {
    return new Promise((resolve, reject) => {
      setTimeout(resolve, seconds * 1000);
      this.#end.signal.addEventListener("abort", () => reject(new ApiError(t("cancelled"))));
    });
  }

  #send() {
    const body = new FormData();
    body.append("file", this.file, this.file.name);
    const request = new XMLHttpRequest();
    request.open("POST", `${BASE}/chats/${this.chatId}/attachments`);
    request.responseType = "json";
    const headers = { Accept: "application/json", "X-CSRFToken": csrf, "Idempotency-Key": this.#key };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener("progress", ({ lengthComputable, loaded, total }) => lengthComputable && this.#advance(loaded / total));
    this.#end.signal.addEventListener("abort", () => request.abort());
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

/** As much of the name as the server takes, with its suffix. */
function fittingName(name) {
  const letters = [...name];
  if (letters.length <= LONGEST_NAME) return name;
  const suffix = /\.\w{1,20}$/.exec(name)?.[0] ?? "";
  return letters.slice(0, LONGEST_NAME - suffix.length).join("") + suffix;
}
