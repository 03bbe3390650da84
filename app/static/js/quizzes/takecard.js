// One question as it is taken: its text, its field, what is saved of it, and what another device has to do with it.
import { announce, el, icon } from "../dom.js";
import { plural, t } from "../i18n.js";
import { exactClock } from "../time.js";
import { plainWords } from "./plainwords.js";
import { rich } from "./richtext.js";
import { refill, showState } from "./savestate.js";
import { isAnswered, takeField } from "./takefields.js";

const MAY_BE_CLEARED = ["single", "true_false"]; // the others are cleared as they are filled in
const flat = (html) => plainWords(rich(html)).trim();

/** A response in a few words. */
export function wording(question, response) {
  const { type, options, stems, choices } = question;
  if (!isAnswered({ type, stems: [] }, response)) return t("nothing");
  if (type === "true_false") return t(response ? "yes_true" : "no_false");
  if (type === "matching") return stems.filter(({ id }) => response[id]).map(({ id, html }) => `${flat(html)} → ${choices.find((one) => one.id === response[id])?.text}`).join("; ");
  if (options) return options.filter(({ id }) => [response].flat().includes(id)).map(({ html }) => flat(html)).join("; ");
  return response;
}

export class Card {
  /** `name` is what the question is called; `onFlag(place)` hears of the flag's button. */
  constructor(question, name, saving, { onFlag }) {
    Object.assign(this, { question, name, saving });
    const { place, mark, html } = question;
    this.title = el("h2", { class: "asked-name", tabindex: -1, text: name });
    this.flag = el("button", { type: "button", class: "btn btn-quiet asked-flag", "aria-pressed": "false", on: { click: () => onFlag(place) } });
    this.state = el("p", { class: "save-state" });
    this.notes = el("div", { class: "asked-notes" });
    this.field = takeField(question, `text-${place}`, (response) => saving.change(place, response));
    const text = rich(html, "div", "asked-text");
    text.id = `text-${place}`;
    this.clear = MAY_BE_CLEARED.includes(question.type) && el("button", { type: "button", class: "btn btn-quiet asked-clear", on: { click: () => this.#clear() } }, icon("eraser"), t("clear_choice"));
    this.box = el("section", { class: "card-soft asked", id: `question-${place}`, "aria-label": name, dataset: { place } },
      el("header", { class: "asked-head" }, this.title, this.field && el("span", { class: "muted asked-mark", text: plural("points", mark) }), this.field && this.flag),
      text, this.notes, this.field?.box,
      this.field && el("footer", { class: "asked-foot" }, this.state, this.clear));
    if (!this.field) return;
    this.field.box.classList.add("asked-field");
    this.field.box.addEventListener("focusout", ({ relatedTarget }) => this.field.box.contains(relatedTarget) || saving.flush(place));
    this.field.show(saving.answer(place).response);
    this.mark(false);
    this.update();
  }

  get isAnswered() {
    return Boolean(this.field) && isAnswered(this.question, this.saving.answer(this.question.place).response);
  }

  mark(isFlagged) {
    this.flag.setAttribute("aria-pressed", String(isFlagged));
    refill(this.flag, String(isFlagged), () => [icon(isFlagged ? "flag-fill" : "flag"), el("span", { text: t("flag") })]);
  }

  update() {
    if (!this.field) return;
    const answer = this.saving.answer(this.question.place);
    showState(this.state, this.saving, this.question.place);
    if (this.clear) this.clear.hidden = answer.response === null || this.isLocked;
    this.#showNotes(answer);
  }

  /** Another device has answered: show that. */
  replace() {
    this.field.show(this.saving.answer(this.question.place).response);
    this.update();
    announce(`${this.name}: ${t("newer_elsewhere_short")}`);
  }

  lock() {
    this.isLocked = true;
    this.field?.lock();
    this.update();
  }

  shown() {
    this.field?.fit?.();
  }

  #clear() {
    this.field.show(null);
    this.saving.change(this.question.place, null);
    this.field.box.querySelector("input").focus(); // the button is gone now
  }

  #showNotes(answer) {
    const key = JSON.stringify([answer.overruled, answer.replaces, answer.isElsewhere, this.isLocked]);
    refill(this.notes, key, () => [this.#overruled(answer), this.#replaces(answer), this.#elsewhere(answer)].filter(Boolean));
  }

  #overruled({ place, overruled, known }) {
    if (!overruled) return null;
    const mine = wording(this.question, overruled.response);
    const use = () => {
      this.field.show(overruled.response);
      this.saving.change(place, overruled.response);
      this.saving.flush(place);
      this.title.focus();
    };
    return el("div", { class: "alert alert-warning asked-note", role: "note" }, icon("exclamation-triangle"), el("div", {},
      el("p", { text: t("newer_elsewhere", { time: exactClock(known.saved_at) }) }),
      el("p", {}, `${t("was_written_here")} `, el("q", { class: "quoted", dir: "auto", text: mine })),
      !this.isLocked && el("div", { class: "asked-note-buttons" },
        el("button", { type: "button", class: "btn btn-soft", text: t("use_mine"), on: { click: use } }),
        el("button", { type: "button", class: "btn btn-quiet", text: t("keep_newer"), on: { click: () => this.#accept(place) } }))));
  }

  #replaces({ replaces }) {
    return replaces && el("p", { class: "alert alert-warning asked-note", role: "note" }, icon("exclamation-triangle"),
      t("replaces_elsewhere", { answer: wording(this.question, replaces.response), time: exactClock(replaces.saved_at) }));
  }

  #elsewhere({ isElsewhere, known }) {
    return isElsewhere && el("p", { class: "alert alert-info asked-note", role: "note" }, icon("laptop"), t("came_from_elsewhere", { time: exactClock(known.saved_at) }));
  }

  #accept(place) {
    this.saving.accept(place);
    this.title.focus();
  }
}
