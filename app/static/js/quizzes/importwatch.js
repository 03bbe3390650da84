// How far an import has come: told over the line, and asked for where the line is silent.
import { ApiError } from "../api.js";
import { imports } from "./calls.js";
import { Watch } from "./watch.js";

const FIRST_LOOK = 300; // a small file is done at once
const SILENCE = 2000;

export class ImportWatch {
  #timer = null;
  #pause = FIRST_LOOK;
  #id = null; // of the import that is followed

  /** `onProgress({done, total})` hears of each step, `onEnd(import)` of the end; the line is up before there is one. */
  constructor({ onProgress, onEnd }) {
    Object.assign(this, { onProgress, onEnd });
    new Watch({ onNews: (event) => event.import_id === this.#id && this.#heard(event), onGap: () => this.#look() });
  }

  follow({ id }) {
    this.#id = id;
    this.#pause = FIRST_LOOK;
    this.#wait();
  }

  #wait() {
    clearTimeout(this.#timer);
    if (this.#id) this.#timer = setTimeout(() => this.#look(), this.#pause);
    this.#pause = Math.min(SILENCE, this.#pause * 1.5);
  }

  #heard({ type, done, total }) {
    if (type === "import_progress") this.onProgress({ done, total });
    if (type === "import_done") this.#look();
    else this.#wait();
  }

  async #look() {
    const id = this.#id;
    if (!id) return;
    try {
      const now = await imports.one(id);
      if (now.state !== "waiting" && id === this.#id) this.#end(now);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error; // the next look may be luckier
    }
    this.#wait();
  }

  #end(now) {
    this.#id = null;
    this.onEnd(now);
  }
}
