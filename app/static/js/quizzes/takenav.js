// All questions at a glance: which are answered, marked for a second look, or not saved yet; and the way to each.
import { el, icon } from "../dom.js";
import { t } from "../i18n.js";
import { refill } from "./savestate.js";

const UNSAVED = ["waiting", "refused", "lost"];

/** What there is to say of a question: {glyph, words}. */
function standing(card, isFlagged, saving) {
  const { question } = card;
  if (!card.field) return { glyph: "info-circle", words: [] };
  const state = saving.state(question.place);
  const isUnsaved = UNSAVED.includes(state);
  const words = [t(card.isAnswered ? "answered" : "not_answered"), isFlagged && t("flagged"), isUnsaved && t("not_saved_yet")].filter(Boolean);
  return { glyph: isUnsaved ? "cloud-slash" : card.isAnswered ? "check-lg" : null, words, isUnsaved };
}

export class Navigator {
  #buttons = new Map();

  /** `go(place)` hears where to. */
  constructor(cards, saving, go) {
    Object.assign(this, { cards, saving });
    for (const card of cards) {
      const { place } = card.question;
      this.#buttons.set(place, el("button", { type: "button", class: "nav-question", dataset: { place }, on: { click: () => go(place) } }));
    }
    const legend = [["check-lg", "answered"], [null, "not_answered"], ["flag-fill", "flagged"]];
    this.box = el("div", { class: "asked-nav" },
      el("ol", { class: "nav-questions", "aria-label": t("all_questions") }, ...[...this.#buttons.values()].map((button) => el("li", {}, button))),
      el("ul", { class: "nav-legend muted", "aria-hidden": "true" }, ...legend.map(([glyph, word]) => el("li", {}, el("span", { class: "nav-sign" }, glyph && icon(glyph)), t(word)))));
  }

  update(current, flags) {
    for (const card of this.cards) this.#show(card, card.question.place === current, flags.has(card.question.place));
  }

  #show(card, isCurrent, isFlagged) {
    const button = this.#buttons.get(card.question.place);
    const { glyph, words, isUnsaved } = standing(card, isFlagged, this.saving);
    const label = [card.name, ...words].join(", ");
    if (isCurrent) button.setAttribute("aria-current", "step");
    else button.removeAttribute("aria-current");
    button.setAttribute("aria-label", label);
    button.classList.toggle("is-answered", card.isAnswered);
    button.classList.toggle("is-unsaved", Boolean(isUnsaved));
    refill(button, label, () => [el("span", { class: "nav-number", text: card.number ?? "" }), el("span", { class: "nav-sign" }, glyph && icon(glyph)), ...(isFlagged ? [icon("flag-fill", "nav-flag")] : [])]);
  }
}
