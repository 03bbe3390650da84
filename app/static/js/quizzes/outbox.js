// The answers that the server has not acknowledged, kept on this device: for each attempt and person, one entry for each
// question, {response, seq, label, changed_at (ms since 1970)}. An entry that is `overruled` is not sent any more: another
// device has answered since.

const PREFIX = "homeroom.words.attempt"; // who signs out leaves none of it behind: see drafts.js

/** Whether two responses say the same: the order of what is ticked or matched says nothing. */
export function same(one, other) {
  return canonical(one) === canonical(other);
}

function canonical(response) {
  if (Array.isArray(response)) return JSON.stringify([...response].sort());
  if (response && typeof response === "object") return JSON.stringify(Object.entries(response).sort());
  return JSON.stringify(response ?? null);
}

export class Outbox {
  #beginning;

  constructor(me, attemptId, storage = globalThis.localStorage) {
    this.storage = storage;
    this.#beginning = `${PREFIX}.${me}.${attemptId}.`;
  }

  /** Answers whether it is really kept: storage may be full or forbidden. */
  put(place, entry) {
    try {
      this.storage.setItem(this.#beginning + place, JSON.stringify(entry));
      return true;
    } catch {
      return false;
    }
  }

  get(place) {
    try {
      const entry = JSON.parse(this.storage.getItem(this.#beginning + place));
      return Number.isInteger(entry?.seq) ? entry : null;
    } catch {
      return null; // forbidden, or written by something else
    }
  }

  drop(place) {
    try {
      this.storage.removeItem(this.#beginning + place);
    } catch {
      // Forbidden: then nothing was kept either.
    }
  }

  /** The server has this very answer; another page of this browser may have written a newer one meanwhile. */
  settle(place, { seq, response }) {
    const entry = this.get(place);
    if (entry && entry.seq === seq && same(entry.response, response)) this.drop(place);
  }

  /** What is left of an attempt: [{place, entry}]. */
  get entries() {
    const places = this.#keys().map((key) => Number(key.slice(this.#beginning.length))).filter(Number.isInteger);
    return places.sort((one, other) => one - other).map((place) => ({ place, entry: this.get(place) })).filter(({ entry }) => entry);
  }

  #keys() {
    try {
      const keys = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index));
      return keys.filter((key) => key.startsWith(this.#beginning));
    } catch {
      return []; // forbidden
    }
  }

  /** The attempt is over, and what was left has been read. */
  clear() {
    for (const key of this.#keys()) this.drop(key.slice(this.#beginning.length));
  }

  holds(key) {
    return key?.startsWith(this.#beginning) ?? false;
  }

  /** What is marked for a second look; it concerns nobody but this device. */
  get flags() {
    return new Set(this.#read("flags") ?? []);
  }

  keepFlags(flags) {
    this.put("flags", [...flags]);
  }

  /** That the reader has pressed to hand in, so that a reload goes on with it. */
  get isLeaving() {
    return this.#read("leaving") === true;
  }

  set isLeaving(isLeaving) {
    if (isLeaving) this.put("leaving", true);
    else this.drop("leaving");
  }

  #read(name) {
    try {
      return JSON.parse(this.storage.getItem(this.#beginning + name));
    } catch {
      return null;
    }
  }
}
