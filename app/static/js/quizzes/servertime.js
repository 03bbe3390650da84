// What time it is at the server, whatever the clock of this device says.

const STALE = 10 * 60_000; // after so long an answer that took longer is believed again
const JUMP = 1_000;

export class ServerTime {
  #offset = 0; // the server's time less this page's ticks
  #roundTrip = Infinity;
  #heardAt = 0;
  #drift;

  /** `ticks` count evenly and cannot be set; `wall` is the clock that people can set. */
  constructor({ ticks = () => performance.now(), wall = () => Date.now() } = {}) {
    Object.assign(this, { ticks, wall });
    this.#drift = wall() - ticks();
  }

  /** An answer said `now` (ISO) to what was asked at the tick `sentAt`: the shorter it took, the more exact that is. */
  heard(now, sentAt) {
    const heardAt = this.ticks();
    const roundTrip = heardAt - sentAt;
    if (roundTrip > this.#roundTrip && heardAt - this.#heardAt < STALE) return;
    this.#offset = Date.parse(now) - (sentAt + heardAt) / 2;
    this.#roundTrip = roundTrip;
    this.#heardAt = heardAt;
  }

  /** Milliseconds since 1970, as the server counts them. */
  now() {
    return this.ticks() + this.#offset;
  }

  /** Milliseconds until then; below zero once it has passed. */
  until(iso) {
    return Date.parse(iso) - this.now();
  }

  /** Whether the clocks have come apart: the device slept, in which the ticks may rest, or its clock was set. Ask again then. */
  hasJumped() {
    const drift = this.wall() - this.ticks();
    if (Math.abs(drift - this.#drift) < JUMP) return false;
    this.#drift = drift;
    this.#roundTrip = Infinity;
    return true;
  }
}
