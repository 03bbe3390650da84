// Whether the reader is away: five minutes without a touch of any tab.

const REST = 5 * 60_000;
const TOLD_EVERY = 20_000;
const TOUCHES = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"];

export class Idle {
  #timer = null;
  #tabs = new BroadcastChannel("homeroom.input");
  #toldTabsAt = 0;

  /** `onChange(isIdle)` hears of each going and coming. */
  constructor(onChange) {
    this.isIdle = false;
    this.onChange = onChange;
    for (const name of TOUCHES) addEventListener(name, () => this.#touched(), { passive: true, capture: true });
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.#touched());
    this.#tabs.addEventListener("message", () => this.#wake());
    this.#wake();
  }

  #touched() {
    this.#wake();
    if (Date.now() - this.#toldTabsAt < TOLD_EVERY) return;
    this.#toldTabsAt = Date.now();
    this.#tabs.postMessage("");
  }

  #wake() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#set(true), REST);
    this.#set(false);
  }

  #set(isIdle) {
    if (this.isIdle === isIdle) return;
    this.isIdle = isIdle;
    this.onChange(isIdle);
  }
}
