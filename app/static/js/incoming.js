// The ways in for files: the menu, what is dragged onto the chat, and what is pasted.
import { byId } from "./dom.js";
import { t } from "./i18n.js";

const NAMELESS = /^image\.\w+$/; // what browsers call a picture without a file

/**
 * `take(files, sentence)` gets what comes in, and what to tell of the rest;
 * `chatTitle()` answers where it would go, or null where no chat is open.
 */
export class Incoming {
  #pane = byId("chat-pane");
  #input = byId("composer-files");
  #overlay = byId("drop-here");
  #isOwnDrag = false; // a picture of the page itself looks like a file, too

  constructor({ take, chatTitle }) {
    Object.assign(this, { take, chatTitle });
    this.#wirePicker();
    addEventListener("dragstart", (event) => this.#beginOwn(event.target));
    addEventListener("pointerdown", () => (this.#isOwnDrag = false));
    for (const name of ["dragenter", "dragover"]) addEventListener(name, (event) => this.#over(event));
    addEventListener("dragleave", (event) => {
      if (!event.relatedTarget) this.#show(false); // out of the window
    });
    addEventListener("drop", (event) => this.#drop(event));
    addEventListener("paste", (event) => this.#paste(event));
  }

  #wirePicker() {
    this.#input.addEventListener("change", () => {
      const files = [...this.#input.files];
      this.#input.value = ""; // the same file may be chosen again
      if (files.length) this.take(files);
    });
  }

  /** Let the reader pick files. */
  choose() {
    this.#input.click();
  }

  // --- Dragging --------------------------------------------------------------------------------

  // Listened for where it began: what is drawn anew meanwhile tells the page nothing any more.
  #beginOwn(target) {
    this.#isOwnDrag = true;
    target.addEventListener("dragend", () => (this.#isOwnDrag = false), { once: true });
  }

  #hasFiles(event) {
    return !this.#isOwnDrag && [...(event.dataTransfer?.types ?? [])].includes("Files");
  }

  #over(event) {
    if (!this.#hasFiles(event)) return;
    event.preventDefault(); // or the browser would leave the page for the file
    const isHere = this.#isPlace(event.target);
    event.dataTransfer.dropEffect = isHere ? "copy" : "none";
    this.#show(isHere);
  }

  #drop(event) {
    if (!this.#hasFiles(event)) return;
    event.preventDefault();
    this.#show(false);
    if (!this.#isPlace(event.target)) return;
    const items = [...event.dataTransfer.items].filter((item) => item.kind === "file");
    const files = items.filter((item) => !item.webkitGetAsEntry?.()?.isDirectory).map((item) => item.getAsFile());
    this.take(files, files.length < items.length ? t("no_folders") : "");
  }

  #isPlace(target) {
    return this.chatTitle() !== null && this.#pane.contains(target);
  }

  #show(isHere) {
    if (isHere) this.#overlay.querySelector("b").textContent = t("drop_here", { title: this.chatTitle() });
    this.#overlay.hidden = !isHere;
  }

  // --- Pasting ---------------------------------------------------------------------------------

  #paste(event) {
    const { files, types } = event.clipboardData ?? { files: [], types: [] };
    const isText = types.includes("text/plain") && types.includes("text/html"); // a word processor adds a picture of its text
    const isElsewhere = event.target !== document.body && !this.#pane.contains(event.target);
    if (!files.length || isText || isElsewhere || this.chatTitle() === null) return;
    event.preventDefault();
    this.take([...files].map(named));
  }
}

/** A picture from the clipboard gets the moment for its name. */
function named(file) {
  if (!NAMELESS.test(file.name)) return file;
  const now = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString();
  const moment = now.slice(0, 19).replace("T", "-").replaceAll(":", "");
  return new File([file], `picture-${moment}.${file.name.split(".").at(-1)}`, { type: file.type });
}
