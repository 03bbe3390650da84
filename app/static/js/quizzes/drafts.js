// What is written and not saved yet, kept on this device; it goes when it is saved, thrown away, or its author signs out.
import { keepUnheard, unheard } from "../drafts.js";
import { me } from "./boot.js";

/** `name` says of what: a question's id, or "new". */
export class Draft {
  #place;

  constructor(name) {
    this.#place = `question.${me.id}.${name}`;
  }

  /** {value, at, version}, or null. */
  get kept() {
    return unheard(this.#place);
  }

  keep(value, version = null) {
    keepUnheard(this.#place, { value, version, at: new Date().toISOString() });
  }

  drop() {
    keepUnheard(this.#place, null);
  }
}

/** Ask before the page is left while `isUnsaved()`. */
export function warnBeforeLeaving(isUnsaved) {
  addEventListener("beforeunload", (event) => isUnsaved() && event.preventDefault());
}
