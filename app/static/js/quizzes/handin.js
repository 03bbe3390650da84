// Handing in: first what is left to save, then the attempt; tried again until the server has taken it or says no.
import { ApiError } from "../api.js";
import { announce, byId, el } from "../dom.js";
import { t } from "../i18n.js";
import { attempts } from "./takecalls.js";

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 10_000;

/** Signing in leads back to this page. */
export const signInHref = () => `${byId("main").dataset.signIn}?next=${encodeURIComponent(location.pathname)}`;

export class HandIn {
  #failures = 0;
  #wake = () => {};
  isUnderWay = false;

  /** `onDone(attempt)` gets it as it stands then, `onRefused()` hears that it is over already, `onCancel()` that the reader goes back. */
  constructor(attemptId, saving, { onDone, onRefused, onCancel }) {
    Object.assign(this, { attemptId, saving, onDone, onRefused, onCancel });
    this.box = el("section", { class: "card-soft handing-in", tabindex: -1, "aria-label": t("hand_in") });
    this.box.hidden = true;
    for (const name of ["online", "visibilitychange"]) addEventListener(name, () => this.#wake());
    saving.addEventListener("trouble", () => saving.trouble || this.#wake());
    saving.addEventListener("end", () => this.#wake());
  }

  /** `mayCancel` tells whether there is time to go on writing. */
  async begin({ mayCancel }) {
    this.mayCancel = mayCancel;
    if (this.isUnderWay) return this.#say(this.text);
    this.isUnderWay = true;
    this.#failures = 0;
    this.saving.outbox.isLeaving = true;
    this.#say(t("handing_in"));
    this.box.focus();
    while (this.isUnderWay && !(await this.#try())) await this.#pause();
  }

  /** Answers whether it is settled. */
  async #try() {
    await this.saving.settled();
    if (!this.isUnderWay) return true;
    if (this.saving.trouble && !this.saving.end) return this.#cannotSave(this.saving.trouble);
    try {
      const attempt = await attempts.submit(this.attemptId);
      this.end();
      this.onDone(attempt);
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return this.#refused(error);
    }
  }

  #cannotSave({ reason }) {
    return this.#fail(reason === "offline" ? t("no_connection") : t(`unsaved_${reason}`), reason === "signed_out");
  }

  #refused(error) {
    const isOver = !error.isPassing || ["too_late", "attempt_is_over"].includes(error.code);
    if (!isOver || error.code === "form_expired") return this.#fail(error.sentence, error.status === 401);
    this.end();
    this.onRefused();
    return true;
  }

  #fail(why, isSignedOut) {
    this.#failures += 1;
    this.#say(`${t("not_handed_in")} ${why}`, isSignedOut);
    return false;
  }

  #pause() {
    const most = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (this.#failures - 1));
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, most / 2 + (Math.random() * most) / 2);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Not wanted any more: done, refused, or taken back. */
  end() {
    this.isUnderWay = false;
    this.saving.outbox.isLeaving = false;
    this.box.hidden = true;
    this.#wake();
  }

  cancel() {
    this.end();
    this.onCancel();
  }

  #say(text, isSignedOut = false) {
    if (this.text !== text) announce(text);
    this.text = text;
    const signIn = isSignedOut && el("a", { class: "btn btn-primary", href: signInHref(), text: t("sign_in") });
    const cancel = this.mayCancel && el("button", { type: "button", class: "btn btn-soft", text: t("back_to_questions"), on: { click: () => this.cancel() } });
    this.box.replaceChildren(...[el("span", { class: "spinner-border", "aria-hidden": "true" }), el("p", { text }), signIn, cancel].filter(Boolean));
    this.box.hidden = false;
  }
}
