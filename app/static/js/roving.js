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

  /** The message that has the focus and, where it is on a button of its card, which one: {key, part}. */
  get focused() {
    const active = document.activeElement;
    return { key: active?.closest?.(".msg")?.dataset.key, part: active?.dataset?.part };
  }

  /** After drawing: `before` had the focus; it may be another node now, and the button may be gone. */
  settle({ key, part }) {
    const all = this.#all;
    const same = key && all.find((node) => node.dataset.key === key);
    for (const node of all) this.#makeStop(node, node === (same || all.at(-1)));
    if (same && !this.focused.key) (same.querySelector(`[data-part="${part}"]`) ?? same).focus({ preventScroll: true });
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
