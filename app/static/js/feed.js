// The log of one chat as it comes over the line: each event once and in order, and read from the API where the
// line could not bring it.
import { ApiError, api } from "./api.js";

const PAGE = 200;
const PAUSE = 5_000;

export class Feed {
  #repair = null;
  #top = 0; // the newest event heard of
  #isClosed = false;

  /**
   * `position` is where the page's knowledge ends; `apply(event)` gets what follows, `pass(event)` what is of the
   * moment only; `refused(code)` hears that the server ended it, `restored()` that the log is another one now.
   */
  constructor(client, chatId, { seq, epoch, isOurs }, { apply, pass, refused, restored }) {
    Object.assign(this, { client, chatId, seq, apply, pass });
    this.sub = client.newSubscription(`chat:${chatId}`, isOurs ? { since: { offset: seq, epoch } } : {});
    this.sub.on("subscribed", (context) => {
      if (isOurs && context.streamPosition && context.streamPosition.epoch !== epoch) restored();
      else if (!context.recovered) this.catchUp();
    });
    this.sub.on("publication", ({ data }) => this.take(data));
    this.sub.on("unsubscribed", ({ code }) => !this.#isClosed && refused(code));
    this.sub.subscribe();
  }

  close() {
    this.#isClosed = true;
    this.client.removeSubscription(this.sub);
  }

  take(event) {
    if (event.seq === undefined) return this.pass(event);
    this.#top = Math.max(this.#top, event.seq);
    if (event.seq === this.seq + 1) this.#next(event);
    else if (event.seq > this.seq) this.catchUp();
  }

  #next(event) {
    this.seq = event.seq;
    this.apply(event);
  }

  /** Read what is missing. */
  catchUp() {
    this.#repair ??= this.#readOn().finally(() => (this.#repair = null));
    return this.#repair;
  }

  async #readOn() {
    try {
      while (!this.#isClosed && (await this.#readPage()));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.isPassing) setTimeout(() => !this.#isClosed && this.catchUp(), PAUSE);
    }
  }

  /** Answers whether there is more to read. */
  async #readPage() {
    const before = this.seq;
    const { items, has_more } = await api.events(this.chatId, { after_seq: before, limit: PAGE });
    for (const event of items) if (event.seq > this.seq && !this.#isClosed) this.#next(event);
    return has_more || (this.seq > before && this.seq < this.#top);
  }
}
