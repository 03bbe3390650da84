// The chosen files above the composer: what each is, how far its upload has come, and a way to take it out.
import { announce, byId, el, icon } from "./dom.js";
import { glyphOf, sizeText } from "./files.js";
import { t } from "./i18n.js";
import { progressBar } from "./progress.js";

export class Tray {
  #box = byId("tray");
  #chips = new WeakMap(); // upload -> node
  #chatId = null;
  #wasBusy = false;

  /** `onEmptied` takes the focus when the last file was taken out. */
  constructor(uploads, { onEmptied }) {
    this.uploads = uploads;
    this.onEmptied = onEmptied;
    this.isAway = false;
    uploads.addEventListener("tray", (event) => event.chatId === this.#chatId && this.#draw());
    uploads.addEventListener("step", (event) => event.chatId === this.#chatId && this.#announce());
  }

  open(chatId) {
    this.#chatId = chatId;
    this.#wasBusy = false;
    this.#draw();
  }

  /** Out of sight while a message is edited: files go with new messages only. */
  setAway(isAway) {
    this.isAway = isAway;
    this.#draw();
  }

  /** Bring what hinders the sending into sight. */
  showFailed() {
    this.#box.querySelector(".is-failed")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  #draw() {
    const uploads = this.uploads.tray(this.#chatId);
    const nodes = uploads.map((upload) => this.#chipOf(upload));
    const isMore = nodes.some((node) => !node.isConnected);
    const isSame = nodes.length === this.#box.children.length && nodes.every((node, at) => this.#box.children[at] === node);
    this.#box.hidden = this.isAway || uploads.length === 0;
    if (!isSame) this.#box.replaceChildren(...nodes);
    if (isMore) nodes.at(-1).scrollIntoView({ block: "nearest", inline: "nearest" });
    this.#announce();
  }

  /** Say once that all of them are up; each that fails says so itself. */
  #announce() {
    const uploads = this.uploads.tray(this.#chatId);
    const isReady = uploads.length > 0 && uploads.every((upload) => upload.state === "done");
    if (this.#wasBusy && isReady) announce(uploads.length > 1 ? t("all_uploaded") : t("uploaded", { name: uploads[0].file.name }));
    this.#wasBusy = uploads.some((upload) => !upload.isSettled);
  }

  // The same as long as there is the upload: it may leave with a message, and come back.
  #chipOf(upload) {
    if (!this.#chips.has(upload)) this.#chips.set(upload, this.#chip(upload));
    return this.#chips.get(upload);
  }

  #chip(upload) {
    const { name } = upload.file;
    const face = el("span", { class: "tray-face" });
    const note = el("span", { class: "tray-note" });
    const label = t("take_out_file", { name });
    const chip = el("li", { class: "tray-file", "aria-label": name }, face,
      el("div", { class: "tray-text" }, el("span", { class: "file-name", dir: "auto", title: name, text: name }), note, progressBar(upload)),
      el("button", { type: "button", class: "icon-button tray-out", title: label, "aria-label": label, on: { click: () => this.#takeOut(upload) } }, icon("x-lg")));
    const showState = () => {
      chip.classList.toggle("is-failed", upload.state === "failed");
      note.replaceChildren(...this.#noteOf(upload));
    };
    const showFace = () => face.replaceChildren(faceOf(upload));
    upload.addEventListener("change", showState);
    upload.addEventListener("picture", showFace);
    showState();
    showFace();
    return chip;
  }

  #noteOf(upload) {
    const { name, size } = upload.file;
    if (upload.state === "paused") return [t("server_busy")];
    if (upload.state !== "failed") return [sizeText(size)];
    const sentence = el("span", { role: "alert" }, el("span", { class: "visually-hidden", text: `${name}: ` }), upload.error);
    if (!upload.mayRetry) return [sentence];
    return [sentence, " ", el("button", { type: "button", text: t("retry"), on: { click: () => this.#retry(upload) } })];
  }

  #retry(upload) {
    this.uploads.retry(upload);
    this.#chipOf(upload).querySelector(".tray-out").focus(); // the button that had the focus is gone
  }

  #takeOut(upload) {
    const at = this.uploads.tray(this.#chatId).indexOf(upload);
    this.uploads.remove(upload);
    const left = this.#box.querySelectorAll(".tray-out");
    (left[at] ?? left[at - 1])?.focus();
    if (!left.length) this.onEmptied();
  }
}

function faceOf(upload) {
  if (upload.picture) return el("img", { src: upload.picture.url, alt: "", draggable: "false" });
  return icon(glyphOf(upload.shape.media_type));
}
