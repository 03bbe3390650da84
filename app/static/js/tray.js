// The chosen files above the composer: what each is, how far its upload has come, and a way to take it out.
import { announce, byId, el, icon } from "./dom.js";
import { glyphOf, sizeText } from "./files.js";
import { t } from "./i18n.js";
import { progressBar } from "./progress.js";

export class Tray {
  #box = byId("tray");
  #drawn = new Map(); // upload -> node
  #chatId = null;

  /** `onEmptied` takes the focus when the last file was taken out. */
  constructor(uploads, { onEmptied }) {
    this.uploads = uploads;
    this.onEmptied = onEmptied;
    this.isAway = false;
    uploads.addEventListener("tray", (event) => event.chatId === this.#chatId && this.#draw());
  }

  open(chatId) {
    this.#chatId = chatId;
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
    this.#box.hidden = this.isAway || uploads.length === 0;
    const isMore = uploads.some((upload) => !this.#drawn.has(upload));
    this.#drawn = new Map(uploads.map((upload) => [upload, this.#drawn.get(upload) ?? this.#chip(upload)]));
    const nodes = [...this.#drawn.values()];
    const isSame = nodes.length === this.#box.children.length && nodes.every((node, at) => this.#box.children[at] === node);
    if (!isSame) this.#box.replaceChildren(...nodes);
    if (isMore) nodes.at(-1)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  #chip(upload) {
    const { name, size, type } = upload.file;
    const face = el("span", { class: "tray-face" }, icon(glyphOf(type)));
    const note = el("span", { class: "tray-note", text: sizeText(size) });
    const label = t("take_out_file", { name });
    const chip = el("li", { class: "tray-file" }, face,
      el("div", { class: "tray-text" }, el("span", { class: "file-name", dir: "auto", title: name, text: name }), note, progressBar(upload)),
      el("button", { type: "button", class: "icon-button tray-out", title: label, "aria-label": label, on: { click: () => this.#takeOut(upload) } }, icon("x-lg")));
    this.#follow(upload, { chip, face, note });
    return chip;
  }

  #follow(upload, { chip, face, note }) {
    let shown = null;
    const show = () => {
      if (upload.picture && !face.querySelector("img")) face.replaceChildren(el("img", { src: upload.picture.url, alt: "", draggable: "false" }));
      if (upload.state === shown) return;
      const before = shown;
      shown = upload.state;
      chip.classList.toggle("is-failed", shown === "failed");
      note.replaceChildren(...this.#noteOf(upload));
      if (before && shown === "done") announce(t("uploaded", { name: upload.file.name }));
    };
    upload.addEventListener("change", show);
    show();
  }

  #noteOf(upload) {
    if (upload.state !== "failed") return [sizeText(upload.file.size)];
    const retry = upload.mayRetry && el("button", { type: "button", text: t("retry"), on: { click: () => this.#retry(upload) } });
    return [el("span", { role: "alert", text: upload.error }), ...(retry ? [" ", retry] : [])];
  }

  #retry(upload) {
    this.uploads.retry(upload);
    this.#drawn.get(upload)?.querySelector(".tray-out").focus(); // the button that had the focus is gone
  }

  #takeOut(upload) {
    const at = this.uploads.tray(this.#chatId).indexOf(upload);
    this.uploads.remove(upload);
    const left = this.#box.querySelectorAll(".tray-out");
    (left[at] ?? left[at - 1])?.focus();
    if (!left.length) this.onEmptied();
  }
}
