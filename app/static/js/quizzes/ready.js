// Before handing in: what is still open, and the way to it.
import { closeDialog, openDialog } from "../dialog.js";
import { el, icon } from "../dom.js";
import { plural, t } from "../i18n.js";

async function leave(act) {
  await closeDialog(); // which holds the focus until it is gone
  act();
}

function group({ glyph, className = "", sentence, cards, go }) {
  if (!cards.length) return null;
  const way = (card) => el("button", { type: "button", class: "btn btn-soft", "aria-label": card.name, text: card.number, on: { click: () => leave(() => go(card.question.place)) } });
  return el("div", { class: `ready-group ${className}` }, el("p", {}, icon(glyph), sentence), el("div", { class: "ready-questions" }, ...cards.map(way)));
}

const line = (glyph, className, sentence) => el("p", { class: className }, icon(glyph), sentence);

/** Ask whether to hand in. `cards` are the questions; `go(place)` leads to one, and `handIn()` does it. */
export function askWhetherReady({ cards, flags, saving, go, handIn }) {
  const asked = cards.filter((card) => card.field);
  const open = asked.filter((card) => !card.isAnswered);
  const marked = asked.filter((card) => flags.has(card.question.place));
  const refused = asked.filter((card) => saving.state(card.question.place) === "refused");
  const nUnsaved = saving.pending.length - refused.length;
  openDialog({
    title: t("hand_in_title"),
    body: [
      open.length === 0 && line("check-circle", "ready-all", plural("all_answered", asked.length)),
      group({ glyph: "circle", className: "is-open", sentence: plural("n_unanswered", open.length, { all: asked.length }), cards: open, go }),
      group({ glyph: "flag", sentence: plural("n_flagged", marked.length), cards: marked, go }),
      group({ glyph: "exclamation-circle", className: "is-refused", sentence: plural("n_refused", refused.length), cards: refused, go }),
      nUnsaved > 0 && line("cloud-slash", "ready-unsaved", plural("n_sent_first", nUnsaved)),
      el("p", { class: "muted mb-0", text: t("final_word") }),
    ].filter(Boolean),
    foot: [
      el("button", { type: "button", class: "btn btn-quiet", text: t("not_yet"), "data-autofocus": true, on: { click: closeDialog } }),
      el("button", { type: "button", class: "btn btn-primary", id: "hand-in-now", on: { click: () => leave(handIn) } }, icon("send-fill"), t("hand_in")),
    ],
  });
}
