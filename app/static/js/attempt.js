// What a form sends, until its answer is heard. The server does once what comes by the same key: so the same values go by
// the same key at every try, also from a form that is opened anew in the same place.
import { keepUnheard, unheard } from "./drafts.js";
import { uuid } from "./uuid.js";

export class Attempt {
  #sent; // {key, body, fields}: what was sent and may have been done
  #isTold = false; // that it may have been done
  #isAgain = false;

  /** `place` names the form; without one, nothing outlives it. */
  constructor(place) {
    this.place = place;
    this.#sent = place ? unheard(place) : null;
  }

  /** What the fields held when it was sent; null where nothing is open. */
  get fields() {
    return this.#sent?.fields ?? null;
  }

  /** Whether other values than these may have been sent, and the reader has not been told yet; asking is telling. */
  mustTell(values) {
    const must = Boolean(this.#sent) && this.#sent.body !== JSON.stringify(values) && !this.#isTold;
    this.#isTold ||= must;
    return must;
  }

  /** Remember that these values go out now; answers the key that they go by. */
  begin(values, fields) {
    const body = JSON.stringify(values);
    this.#isAgain = this.#sent?.body === body;
    if (!this.#isAgain) this.#sent = { key: uuid(), body, fields };
    this.#isTold = false;
    if (this.place) keepUnheard(this.place, this.#sent);
    return this.#sent.key;
  }

  /** It is done, or it is certain that it is not. */
  settle() {
    if (this.place && unheard(this.place)?.key === this.#sent?.key) keepUnheard(this.place, null);
    this.#sent = null;
  }

  /** What was refused was not done; but of a first try whose answer was lost, only a refusal of the values themselves tells. */
  refused({ status }) {
    const isHeard = this.#isAgain ? [409, 422].includes(status) : status >= 400 && status < 500;
    if (isHeard) this.settle();
  }
}
