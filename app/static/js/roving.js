// The log is one stop of the Tab key, and arrows go through its messages: otherwise the way from the list
// to the composer would lead through every message.

export class Roving {
  constructor(box) {
    this.box = box;
    box.addEventListener("keydown", (event) => this.#key(event));
  }

  get #all() {
    return [...this.box.querySelectorAll(".msg")];
  }

  get focusedKey() {
    return document.activeElement?.closest?.(".msg")?.dataset.key;
  }

  /** After drawing: `before` had the focus; it may be another node now. */
  settle(before) {
    const all = this.#all;
    const same = before && all.find((node) => node.dataset.key === before);
    for (const node of all) this.#makeStop(node, node === (same || all.at(-1)));
    if (same && !this.focusedKey) same.focus({ preventScroll: true });
  }

  focus(node) {
    for (const other of this.box.querySelectorAll('.msg[tabindex="0"]')) this.#makeStop(other, false);
    this.#makeStop(node, true);
    node.focus({ preventScroll: true });
  }

  #makeStop(node, isStop) {
    node.tabIndex = isStop ? 0 : -1;
    for (const part of node.querySelectorAll(".msg-menu-button, [data-stop]")) part.tabIndex = node.tabIndex;
  }

  #key(event) {
    const node = event.target;
    if (!node.classList.contains("msg")) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      node.querySelector(".msg-menu-button")?.click();
      return;
    }
    const all = this.#all;
    const at = all.indexOf(node);
    const to = all[{ ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 }[event.key]];
    if (!to) return;
    event.preventDefault();
    this.focus(to);
    to.scrollIntoView({ block: "nearest" });
  }
}
