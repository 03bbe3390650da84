// The time that is left: what it reads, how urgent it is, and when it is worth saying aloud.

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
export const SAID_AT = [30 * MINUTE, 10 * MINUTE, 5 * MINUTE, MINUTE, 30 * SECOND];

/** "1:02:09", "12:34", "0:09"; the last second reads 0:01 until it is over. */
export function reading(left) {
  const seconds = Math.max(0, Math.ceil(left / SECOND));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (number) => String(number).padStart(2, "0");
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

export function urgency(left) {
  if (left <= 0) return "over";
  if (left <= MINUTE) return "urgent";
  return left <= 5 * MINUTE ? "soon" : "calm";
}

/** The least of the marks that lie between the last look and this one, or null. */
export function passed(before, left) {
  return SAID_AT.filter((mark) => before > mark && left <= mark).at(-1) ?? null;
}

export class Countdown {
  #left = null;

  /** `time` is a ServerTime; `onTick(left)` hears of each look, `onMark(mark)` of each mark passed, `onOver()` of the end. */
  constructor(time, deadlineAt, { onTick, onMark, onOver }) {
    Object.assign(this, { time, deadlineAt, onTick, onMark, onOver });
  }

  /** Another end; what had been said of the old one may be said again. */
  move(deadlineAt) {
    this.deadlineAt = deadlineAt;
    this.#left = null;
    this.look();
  }

  look() {
    if (!this.deadlineAt) return;
    const before = this.#left;
    const left = this.time.until(this.deadlineAt);
    this.#left = left;
    this.onTick(left);
    const mark = before === null ? null : passed(before, left);
    if (left <= 0 && (before === null || before > 0)) this.onOver();
    else if (mark !== null && left > 0) this.onMark(mark);
  }
}
