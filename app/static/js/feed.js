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
   * moment only; `refused()` hears that the server ended it, `unsure()` that something may be missing, and `restored()`
   * that the log is another one now.
   */
  constructor(client, chatId, { seq, epoch, isOurs }, { apply, pass, refused, unsure, restored }) {
    Object.assign(this, { client, chatId, seq, apply, pass, isUnsure: false });
    this.sub = client.newSubscription(`chat:${chatId}`, isOurs ? { since: { offset: seq, epoch } } : {});
    this.sub.on("subscribed", (context) => {
      this.isUnsure = !context.recovered;
      if (isOurs && context.streamPosition && context.streamPosition.epoch !== epoch) restored();
      else if (this.isUnsure) unsure();
    });
    this.sub.on("publication", ({ data }) => this.take(data));
    this.sub.on("unsubscribed", () => !this.#isClosed && refused());
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

  /** The log goes up to here, as the server has just said. */
  reach(seq) {
    this.isUnsure = false;
    this.#top = Math.max(this.#top, seq);
    if (this.seq < this.#top) this.catchUp();
  }

  #next(event) {
    this.seq = event.seq;
    this.apply(event);
  }

  /** Read what follows, if anything does. */
  catchUp() {
    this.isUnsure = false;
    this.#repair ??= this.#readOn().finally(() => (this.#repair = null));
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
