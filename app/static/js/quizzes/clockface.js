// The countdown as it is seen and heard: more urgent by shape and word too, and said aloud only a few times.
import { announce, el, icon } from "../dom.js";
import { plural, t } from "../i18n.js";
import { Countdown, reading, urgency } from "./countdown.js";

const LOOK = 250;
const GLYPHS = { calm: "stopwatch", soon: "stopwatch", urgent: "exclamation-triangle-fill", over: "hourglass-split" };

/** "5 minutes", "30 seconds". */
export function span(left) {
  const seconds = Math.max(0, Math.round(left / 1000));
  if (seconds < 60) return plural("seconds", seconds);
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return plural("minutes", minutes);
  const rest = minutes % 60;
  return [plural("hours", Math.floor(minutes / 60)), rest && plural("minutes", rest)].filter(Boolean).join(" ");
}

export class ClockFace {
  #figures = el("span", { class: "clock-figures" });
  #glyph = el("span", { class: "clock-glyph" });
  #word = el("span", { class: "clock-word" });

  /** `onOver()` hears once that the time has run out, `onMark()` of each that was announced; `onJump()` that the device may have slept. */
  constructor(time, deadlineAt, { onOver, onMark, onJump }) {
    this.time = time;
    this.box = el("div", { class: "clock", role: "timer", "aria-label": t("time_left"), "aria-live": "off" }, this.#glyph, el("span", { class: "clock-text" }, this.#figures, this.#word));
    this.countdown = new Countdown(time, deadlineAt, { onTick: (left) => this.#show(left), onMark: (mark) => this.#say(mark), onOver });
    this.onMark = onMark;
    this.box.hidden = !deadlineAt;
    this.onJump = onJump;
  }

  begin() {
    this.countdown.look();
    this.timer = setInterval(() => {
      if (this.time.hasJumped()) this.onJump();
      this.countdown.look();
    }, LOOK);
  }

  get deadlineAt() {
    return this.countdown.deadlineAt;
  }

  move(deadlineAt) {
    this.box.hidden = !deadlineAt;
    this.countdown.move(deadlineAt);
  }

  stop() {
    clearInterval(this.timer);
  }

  #show(left) {
    const text = reading(left);
    if (this.#figures.textContent !== text) this.#figures.textContent = text;
    const level = urgency(left);
    if (this.box.dataset.level === level) return;
    this.box.dataset.level = level;
    this.#glyph.replaceChildren(icon(GLYPHS[level]));
    this.#word.textContent = t(`clock_${level}`);
  }

  #say(mark) {
    announce(t("left_now", { time: span(mark) }));
    this.onMark();
  }
}
