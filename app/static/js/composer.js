// Where one writes: grows with the text, keeps a draft for each chat, and turns into the editor of a message.
import { ApiError, api } from "./api.js";
import { byId, el, icon } from "./dom.js";
import { draft, keepDraft } from "./drafts.js";
import { plural, t } from "./i18n.js";
import { quoteText } from "./preview.js";
import { Tray } from "./tray.js";
import { MOST_FILES } from "./uploads.js";

const LONGEST = 4096;
const SHOW_COUNT_FROM = 3800;
// On a phone Enter breaks the line, and the button sends.
const touch = matchMedia("(hover: none) and (pointer: coarse)");
const lengthOf = (text) => [...text].length; // characters as the server counts them, not UTF-16 units

export class Composer {
  #form = byId("composer");
  #field = byId("composer-text");
  #sendButton = byId("composer-send");
  #attachButton = byId("composer-attach");
  #error = byId("composer-error");
  #mode = byId("composer-mode");
  #count = byId("composer-count");
  #chatId = null;
  #replyTo = null;
  #editing = null;
  #saving = null; // the message whose change is on its way
  #isAboutFiles = false; // what is said below the field: it stays until other files are chosen

  constructor(store, sending, uploads, { onSent, onTyping }) {
    Object.assign(this, { store, sending, uploads, onSent, onTyping });
    this.tray = new Tray(uploads, { onEmptied: () => this.#field.focus() });
    uploads.addEventListener("tray", (event) => event.chatId === this.#chatId && this.#trayChanged());
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#field.addEventListener("input", () => {
      this.#changed();
      if (this.#field.value.trim()) this.onTyping(this.#chatId);
    });
    this.#field.addEventListener("keydown", (event) => this.#key(event));
    store.addEventListener("log", (event) => event.chatId === this.#chatId && this.#letGoOfRemoved());
  }

  open(chatId) {
    this.#chatId = chatId;
    this.#replyTo = this.#editing = null;
    this.#say("");
    this.uploads.recall(chatId);
    this.tray.open(chatId);
    this.#set(draft(this.store.me.id, chatId));
    this.#showMode();
  }

  /** Files for the message that is being written, and a sentence on what else came with them. */
  attach(files, sentence = "") {
    if (this.#editing) return this.#say(t("files_while_editing"));
    const objection = this.uploads.add(this.#chatId, files);
    this.#sayOfFiles([objection, sentence].filter(Boolean).join(" "));
    this.focus();
  }

  focus() {
    if (!touch.matches) this.#field.focus(); // on a phone the keyboard would cover the chat unasked
  }

  reply(message) {
    this.#leaveEditing();
    this.#replyTo = message;
    this.#showMode();
    this.#field.focus();
  }

  edit(message) {
    this.#replyTo = null;
    this.#editing = message;
    this.#showMode();
    this.#set(message.text);
    this.#field.focus();
  }

  /** What was not sent comes back, above what is being written. */
  bringBack({ text, uploads, reply_to }) {
    this.#leaveEditing();
    if (reply_to && !reply_to.removed) this.#replyTo = reply_to;
    this.uploads.putBack(this.#chatId, uploads);
    this.#set([text, this.#field.value].filter(Boolean).join("\n"));
    this.#changed();
    this.#showMode();
    this.#field.focus();
  }

  cancel() {
    this.#leaveMode();
    this.#field.focus();
  }

  // Nobody can answer or edit what was removed meanwhile.
  #letGoOfRemoved() {
    const about = this.#editing ?? this.#replyTo;
    if (about && this.store.message(this.#chatId, about.id)?.removed_at) this.#leaveMode();
  }

  #leaveMode() {
    this.#replyTo = null;
    this.#leaveEditing();
    this.#showMode();
  }

  #leaveEditing() {
    if (!this.#editing) return;
    this.#editing = null;
    this.#say("");
    this.#set(draft(this.store.me.id, this.#chatId));
  }

  #submit() {
    const text = this.#field.value.trim();
    if (this.#sendButton.disabled) return;
    if (this.#editing) return this.#saveEdit(text);
    const objection = this.#objection();
    if (objection) return this.#object(objection);
    const replyTo = this.#replyTo;
    const uploads = this.uploads.take(this.#chatId);
    this.#replyTo = null;
    this.#say("");
    this.#set("");
    keepDraft(this.store.me.id, this.#chatId, "");
    this.#showMode();
    this.sending.send(this.#chatId, text, { replyTo, uploads });
    this.onSent();
    this.#field.focus();
  }

  /** Why the files cannot go as they are; none is left behind unnoticed. */
  #objection() {
    const uploads = this.uploads.tray(this.#chatId);
    const failed = uploads.filter((upload) => upload.state === "failed");
    if (failed.some((upload) => upload.mayRetry)) return t("files_failed");
    if (failed.length) return t("files_refused");
    return uploads.length > MOST_FILES ? plural("most_files", MOST_FILES) : "";
  }

  #object(objection) {
    this.#sayOfFiles(objection);
    this.tray.showFailed();
  }

  #trayChanged() {
    if (this.#isAboutFiles) this.#say("");
    this.#updateButton();
  }

  async #saveEdit(text) {
    const message = this.#editing;
    if (text === message.text) return this.cancel();
    this.#saving = message;
    this.#updateButton();
    try {
      this.store.applyMessage(await api.editMessage(message.id, text));
      if (this.#editing === message) this.cancel();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.#say(error.sentence);
    } finally {
      this.#saving = null;
      this.#updateButton();
    }
  }

  #key(event) {
    if (event.isComposing) return; // Enter chooses a word in an input method
    if (event.key === "Enter" && !event.shiftKey && !touch.matches) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === "Escape" && (this.#replyTo || this.#editing)) {
      event.preventDefault();
      this.cancel();
    } else if (event.key === "ArrowUp" && !this.#field.value && !this.#editing && !this.#hasFiles) {
      const last = this.store.lastOwn(this.#chatId);
      if (!last) return;
      event.preventDefault();
      this.edit(last);
    }
  }

  #changed() {
    if (!this.#isAboutFiles) this.#say("");
    if (!this.#editing) keepDraft(this.store.me.id, this.#chatId, this.#field.value);
    this.#fit();
    this.#updateButton();
  }

  #set(text) {
    this.#field.value = text;
    this.#fit();
    this.#updateButton();
  }

  #fit() {
    this.#field.style.height = "auto";
    this.#field.style.height = `${this.#field.scrollHeight}px`;
  }

  /** Whether what is written goes with files, and may be without words. */
  get #hasFiles() {
    return this.#editing ? this.#editing.attachments.length > 0 : this.uploads.tray(this.#chatId).length > 0;
  }

  #updateButton() {
    const length = lengthOf(this.#field.value.trim());
    const isOver = length > LONGEST;
    const isSaving = this.#editing !== null && this.#editing === this.#saving;
    this.#sendButton.disabled = (length === 0 && !this.#hasFiles) || isOver || isSaving;
    this.#field.setAttribute("aria-invalid", String(isOver));
    this.#count.hidden = length < SHOW_COUNT_FROM;
    this.#count.textContent = String(LONGEST - length);
    this.#count.classList.toggle("is-over", isOver);
    if (isOver) this.#say(t("too_long"));
  }

  /** Put a sentence below the field; an empty one takes it away. */
  #say(text) {
    this.#isAboutFiles = false;
    this.#error.textContent = text;
    this.#error.hidden = !text;
  }

  #sayOfFiles(text) {
    this.#say(text);
    this.#isAboutFiles = Boolean(text);
  }

  #showMode() {
    const about = this.#editing ?? this.#replyTo;
    this.#mode.hidden = !about;
    this.#attachButton.hidden = Boolean(this.#editing);
    this.tray.setAway(Boolean(this.#editing));
    const label = this.#editing ? t("save") : t("send");
    this.#sendButton.title = label;
    this.#sendButton.setAttribute("aria-label", label);
    this.#sendButton.replaceChildren(icon(this.#editing ? "check2" : "send-fill"));
    if (!about) return;
    const heading = this.#editing ? t("editing") : t("reply_to", { name: about.sender.display_name });
    this.#mode.replaceChildren(
      icon(this.#editing ? "pencil" : "reply"),
      el("div", { class: "composer-mode-text" }, el("b", { dir: "auto", text: heading }), el("span", { dir: "auto", text: quoteText(about) })),
      el("button", { type: "button", class: "icon-button", title: t("cancel"), "aria-label": t("cancel"), on: { click: () => this.cancel() } }, icon("x-lg")));
  }
}
