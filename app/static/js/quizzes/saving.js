// How answers get to the server: each a second after it was last changed, written down on this device before it goes, and
// "saved" only once the server has said so. It knows no page and no network: `send` and the timers are given to it.
import { same } from "./outbox.js";

export const PAUSE = 1_000;
const LONGEST_PAUSE = 10_000; // of somebody who types without one
const AT_ONCE = 4;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 20_000;
const FOR_GOOD = { 403: "gone", 404: "gone" };

const timersOfPage = {
  set: (work, pause) => setTimeout(work, pause),
  clear: (timer) => clearTimeout(timer),
  now: () => performance.now(),
  date: () => Date.now(), // goes on while no page is open
};

export class Saving extends EventTarget {
  #answers = new Map();
  #failures = 0;
  #retry = null;
  trouble = null; // {reason, until} while the server cannot be reached, or takes nothing
  end = null; // {code, extra} once it takes nothing any more

  /** `send(place, {response, seq, age_ms})` answers {seq, saved_at, …} or throws an error with status, code and extra. */
  constructor({ outbox, send, timers = timersOfPage, random = Math.random }) {
    super();
    Object.assign(this, { outbox, send, timers, random });
  }

  // --- What there is -----------------------------------------------------------------------------

  /** A question as the server knows it; what this device has kept of an earlier visit is newer, or was overtaken. */
  add({ place, label = "", response = null, seq = 0, saved_at = null }) {
    const known = { response, seq, saved_at };
    const answer = { place, label, response, seq, known, changedAt: null, sending: null, refusal: null, overruled: null, replaces: null, isElsewhere: false, isKept: true, isDue: false, timer: null, since: null };
    this.#answers.set(place, answer);
    this.#recall(answer);
  }

  #recall(answer) {
    const entry = this.outbox.get(answer.place);
    if (!entry) return;
    if (entry.seq > answer.known.seq && !entry.overruled) Object.assign(answer, { response: entry.response, seq: entry.seq, changedAt: entry.changed_at, isDue: true });
    else if (same(entry.response, answer.known.response)) this.outbox.drop(answer.place);
    else this.#overrule(answer, entry, answer.known);
  }

  answer(place) {
    return this.#answers.get(place);
  }

  get all() {
    return [...this.#answers.values()];
  }

  /** What the server has not got, as far as anybody knows. */
  get pending() {
    return this.all.filter(isPending);
  }

  /** "none", "saved", "saving", "waiting" (for the server), "refused", "lost" (it came too late). */
  state(place) {
    const answer = this.#answers.get(place);
    if (!isPending(answer)) return answer.known.saved_at ? "saved" : "none";
    if (this.end) return "lost";
    if (answer.refusal) return "refused";
    return this.trouble ? "waiting" : "saving";
  }

  // --- What happens here -------------------------------------------------------------------------

  change(place, response) {
    const answer = this.#answers.get(place);
    if (this.end || same(answer.response, response)) return;
    const seq = Math.max(answer.seq, answer.known.seq) + 1;
    Object.assign(answer, { response, seq, changedAt: this.timers.date(), refusal: null, overruled: null, isElsewhere: false });
    this.#keep(answer);
    this.#schedule(answer);
    this.#tell("change", place);
  }

  #keep(answer) {
    const { place, response, seq, label, changedAt } = answer;
    answer.isKept = this.outbox.put(place, { response, seq, label, changed_at: changedAt });
  }

  #schedule(answer) {
    const now = this.timers.now();
    answer.since ??= now;
    this.timers.clear(answer.timer);
    const pause = Math.max(0, Math.min(PAUSE, answer.since + LONGEST_PAUSE - now));
    answer.timer = this.timers.set(() => this.flush(answer.place), pause);
  }

  /** Do not wait for more changes of this answer. */
  flush(place) {
    const answer = this.#answers.get(place);
    if (isPending(answer)) this.#due(answer);
    this.#pump();
  }

  flushAll() {
    for (const answer of this.pending) this.#due(answer);
    this.#pump();
  }

  #due(answer) {
    this.timers.clear(answer.timer);
    Object.assign(answer, { isDue: true, timer: null, since: null });
  }

  /** The moment may have changed: the network is back, the page is looked at, somebody has signed in. */
  resume() {
    if (this.trouble) this.trouble.until = 0;
    this.flushAll();
  }

  /** Wait until everything is saved that can be, or it is certain that this takes longer. */
  async settled() {
    this.flushAll();
    const isMoving = () => !this.trouble && !this.end && this.pending.some((answer) => !answer.refusal);
    while (isMoving()) await this.#next("settled");
  }

  // --- What goes out -----------------------------------------------------------------------------

  #pump() {
    if (this.end) return;
    if (this.trouble && this.timers.now() < this.trouble.until) return;
    const most = this.trouble ? 1 : AT_ONCE; // one knocks for all of them
    const onTheWay = this.all.filter((answer) => answer.sending !== null).length;
    const ready = this.all.filter((answer) => answer.isDue && answer.sending === null && !answer.refusal && isPending(answer));
    for (const answer of ready.slice(0, Math.max(0, most - onTheWay))) this.#deliver(answer);
  }

  async #deliver(answer) {
    const sent = { response: answer.response, seq: answer.seq };
    Object.assign(answer, { sending: sent.seq, isDue: false });
    this.#tell("change", answer.place);
    const act = await this.send(answer.place, { ...sent, age_ms: this.#age(answer) }).then(
      (heard) => () => this.#acknowledged(answer, sent, heard),
      (error) => () => this.#failed(answer, sent, error),
    );
    answer.sending = null;
    act();
    this.#tell("change", answer.place);
    this.#tell("settled", answer.place);
    this.#pump();
  }

  /** How long ago it was changed; a clock that was put back in between says nothing sensible. */
  #age({ changedAt }) {
    return Number.isFinite(changedAt) ? Math.max(0, Math.round(this.timers.date() - changedAt)) : null;
  }

  #acknowledged(answer, sent, heard) {
    answer.known = { response: sent.response, seq: heard.seq, saved_at: heard.saved_at };
    answer.replaces = null;
    this.outbox.settle(answer.place, sent);
    this.#recover();
    this.#tell("acknowledged", answer.place, heard);
  }

  #recover() {
    const wasInTrouble = this.trouble !== null;
    this.trouble = null;
    this.#failures = 0;
    this.timers.clear(this.#retry);
    if (!wasInTrouble) return;
    for (const answer of this.pending) this.#due(answer);
    this.#tell("trouble");
  }

  #failed(answer, sent, error) {
    const { status, code, extra = {} } = error;
    if (status === undefined) throw error; // no refusal, but a fault of these scripts
    if (code === "stale_answer") this.#overtaken(answer, sent, extra);
    else if (code === "too_late" || code === "attempt_is_over") this.stop(code, extra);
    else if (FOR_GOOD[status]) this.stop(FOR_GOOD[status], extra);
    else if (status === 413 || status === 422) this.#refused(answer, error);
    else this.#wait(answer, error);
  }

  /** The server has looked at it, and wants another answer. */
  #refused(answer, { sentence }) {
    answer.refusal = sentence;
    this.#recover();
  }

  /** The server takes nothing any more. */
  stop(code, extra = {}) {
    this.end = { code, extra };
    for (const answer of this.all) this.timers.clear(answer.timer);
    this.timers.clear(this.#retry);
    this.#tell("end");
  }

  // --- What somebody else has answered -----------------------------------------------------------

  #overtaken(answer, sent, newer) {
    const isChangedSince = answer.seq !== sent.seq;
    this.#recover();
    if (same(newer.response, sent.response)) {
      answer.known = newer;
      this.outbox.settle(answer.place, sent);
      if (!isChangedSince) answer.seq = newer.seq;
    } else if (!isChangedSince) this.#overrule(answer, sent, newer);
    if (isChangedSince) this.#goOnFrom(answer, newer);
  }

  /** Who is at this page goes on writing: that replaces what came from elsewhere, and the page says so. */
  #goOnFrom(answer, newer) {
    answer.known = newer;
    answer.replaces = newer;
    answer.seq = Math.max(answer.seq, newer.seq + 1);
    this.#keep(answer);
    this.#schedule(answer);
  }

  /** Show the newer one; what was written here can be taken back up. */
  #overrule(answer, mine, newer) {
    Object.assign(answer, { known: newer, response: newer.response, seq: newer.seq, overruled: { response: mine.response }, isDue: false });
    this.outbox.put(answer.place, { response: mine.response, seq: mine.seq, overruled: true });
    this.#tell("replaced", answer.place);
  }

  /** The reader has seen that another answer counts, and leaves it at that. */
  accept(place) {
    const answer = this.#answers.get(place);
    Object.assign(answer, { overruled: null, replaces: null, isElsewhere: false });
    if (!isPending(answer)) this.outbox.drop(place);
    this.#tell("change", place);
  }

  /** Whether the server has an answer of this number that this page knows nothing of. */
  isBehind(place, seq) {
    const answer = this.#answers.get(place);
    return answer !== undefined && seq > answer.known.seq && seq !== answer.sending;
  }

  /** The paper as the server has it now; what was not touched here follows it. */
  merge(questions) {
    for (const { place, response, seq, saved_at } of questions) {
      const answer = this.#answers.get(place);
      if (!this.isBehind(place, seq) || answer.sending !== null) continue;
      const isOther = !same(answer.response, response);
      if (!isPending(answer)) this.#follow(answer, { response, seq, saved_at }, isOther);
      else if (isOther && isBeingWritten(answer)) this.#goOnFrom(answer, { response, seq, saved_at });
      this.#tell("change", place);
    }
  }

  #follow(answer, newer, isOther) {
    Object.assign(answer, { known: newer, response: newer.response, seq: newer.seq, isElsewhere: isOther });
    if (isOther) this.#tell("replaced", answer.place);
  }

  // --- When it cannot ----------------------------------------------------------------------------

  #wait(answer, { status, code, extra = {} }) {
    answer.isDue = true;
    this.#failures += 1;
    const isPaused = status === 401 || code === "form_expired"; // no try will help until the reader does something
    const pause = isPaused ? Infinity : Math.max(this.#backoff(), (extra.retry_after ?? 0) * 1_000);
    this.trouble = { reason: reasonOf(status, code), until: this.timers.now() + pause };
    this.timers.clear(this.#retry);
    if (!isPaused) this.#retry = this.timers.set(() => this.#tryAgain(), pause);
    this.#tell("trouble");
  }

  #tryAgain() {
    if (this.trouble) this.trouble.until = 0;
    this.#pump();
  }

  /** Twice as long each time, and never the same for a whole class. */
  #backoff() {
    const most = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (this.#failures - 1));
    return most / 2 + this.random() * (most / 2);
  }

  #tell(type, place = null, more = {}) {
    this.dispatchEvent(Object.assign(new Event(type), { place, heard: more }));
  }

  #next(type) {
    return new Promise((resolve) => this.addEventListener(type, resolve, { once: true }));
  }
}

function isPending(answer) {
  return answer.seq > answer.known.seq;
}

/** In this very moment: it waits for more, and not for the server. */
function isBeingWritten(answer) {
  return answer.since !== null;
}

function reasonOf(status, code) {
  if (status === 401) return "signed_out";
  if (code === "form_expired") return "stale_page";
  if (status === 0) return "offline";
  return status === 429 || status === 503 ? "busy" : "broken";
}
