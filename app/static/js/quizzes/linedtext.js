// A text with the numbers of its lines beside it, of which some are marked and any can be gone to.
import { el } from "../dom.js";

export class LinedText {
  #marked = new Set();
  #lines = 0;

  constructor(area, gutter) {
    Object.assign(this, { area, gutter });
    area.addEventListener("input", () => this.#number());
    area.addEventListener("scroll", () => (gutter.scrollTop = area.scrollTop), { passive: true });
    this.#number();
  }

  get value() {
    return this.area.value;
  }

  set value(text) {
    this.area.value = text;
    this.area.scrollTop = 0;
    this.mark([]);
  }

  mark(lines) {
    this.#marked = new Set(lines);
    this.#lines = 0;
    this.#number();
  }

  /** Ten thousands of numbers are one text; only what is marked is an element. */
  #number() {
    let count = 1;
    for (let at = this.area.value.indexOf("\n"); at >= 0; at = this.area.value.indexOf("\n", at + 1)) count += 1;
    if (count === this.#lines) return;
    this.#lines = count;
    const parts = [];
    let plain = "";
    for (let n = 1; n <= count; n += 1) {
      if (this.#marked.has(n)) {
        parts.push(plain, el("mark", { text: String(n) }), "\n");
        plain = "";
      } else plain += `${n}\n`;
    }
    this.gutter.replaceChildren(...parts, plain);
    this.gutter.scrollTop = this.area.scrollTop;
  }

  /** Go to a line, and choose it. */
  select(line) {
    let start = 0;
    for (let n = 1; n < line; n += 1) {
      const end = this.area.value.indexOf("\n", start);
      if (end < 0) break;
      start = end + 1;
    }
    const end = this.area.value.indexOf("\n", start);
    this.area.focus();
    this.area.setSelectionRange(start, end < 0 ? this.area.value.length : end);
    this.area.scrollTop = Math.max(0, (line - 4) * parseFloat(getComputedStyle(this.area).lineHeight));
    this.area.scrollLeft = 0;
  }
}
