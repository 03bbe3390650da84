// A desk at which answers are saved: a store that may be full, a clock that is moved by hand, and a server that says what
// it is told to say. What its scripts are is found where SCRIPTS leads.

export const { Outbox, same } = await import(`${process.env.SCRIPTS}/outbox.js`);
export const { PAUSE, Saving } = await import(`${process.env.SCRIPTS}/saving.js`);

export class Store {
    #items = new Map();
    isFull = false;

    get length() {
        return this.#items.size;
    }

    key(index) {
        return [...this.#items.keys()][index] ?? null;
    }

    getItem(key) {
        return this.#items.get(key) ?? null;
    }

    setItem(key, value) {
        if (this.isFull) throw new Error("full");
        this.#items.set(key, String(value));
    }

    removeItem(key) {
        this.#items.delete(key);
    }
}

/** Time passes only by pass(); what is due by then happens in order. */
export class Clock {
    #at = 0;
    #due = [];

    now() {
        return this.#at;
    }

    date() {
        return 1_800_000_000_000 + this.#at;
    }

    set(work, pause) {
        if (!Number.isFinite(pause)) throw new Error("a real timer would not wait at all");
        const timer = { work, at: this.#at + pause };
        this.#due.push(timer);
        return timer;
    }

    clear(timer) {
        this.#due = this.#due.filter((other) => other !== timer);
    }

    async pass(milliseconds) {
        const end = this.#at + milliseconds;
        for (;;) {
            const next = this.#due.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
            if (!next) break;
            this.clear(next);
            this.#at = next.at;
            next.work();
            await settle();
        }
        this.#at = end;
        await settle();
    }
}

/** Let all that is already certain happen. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));

export const refusal = (status, code = "", extra = {}) => Object.assign(new Error(code || String(status)), { status, code, extra, sentence: `refused: ${code || status}` });
export const OFFLINE = refusal(0);

/** It keeps what it is sent, as the real one does, unless it is told to fail; `answers` wait where it is told to hold. */
export class Server {
    sent = []; // [place, response, seq] of each request
    ages = []; // how old each answer was then
    kept = new Map(); // place -> {response, seq, saved_at}
    failure = null;
    isHolding = false;
    #held = [];

    send = async (place, { response, seq, age_ms }) => {
        this.ages.push(age_ms);
        this.sent.push([place, response, seq]);
        if (this.isHolding) await new Promise((resolve) => this.#held.push(resolve));
        if (this.failure) throw this.failure;
        return this.keep(place, response, seq);
    };

    keep(place, response, seq) {
        const known = this.kept.get(place) ?? { seq: 0, response: null };
        const isAgain = seq === known.seq && same(response, known.response);
        if (seq <= known.seq && !isAgain) throw refusal(409, "stale_answer", known);
        if (!isAgain) this.kept.set(place, { response, seq, saved_at: `at ${this.sent.length}` });
        return { place, ...this.kept.get(place), now: "now", deadline_at: null };
    }

    async letGo() {
        this.isHolding = false;
        this.#held.splice(0).forEach((resolve) => resolve());
        await settle();
    }
}

/** A page with two questions; another one over the same store is the same browser, opened anew. */
export class Desk {
    constructor({ store = new Store(), server = new Server(), clock = new Clock(), questions = [{ place: 1 }, { place: 2 }] } = {}) {
        Object.assign(this, { store, server, clock });
        this.outbox = new Outbox("me", "attempt", store);
        this.saving = new Saving({ outbox: this.outbox, send: server.send, timers: clock, random: () => 0.5 });
        for (const question of questions) this.saving.add({ ...question, ...server.kept.get(question.place) });
    }

    reopened(server = this.server) {
        return new Desk({ store: this.store, server, clock: this.clock });
    }

    state(place = 1) {
        return this.saving.state(place);
    }
}
