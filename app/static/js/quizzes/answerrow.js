// What the rows of a question's key share: what an answer earns in percent, and what is said to who gives it.
import { el, icon } from "../dom.js";
import { t } from "../i18n.js";
import { fieldError } from "../money.js";
import { growing, newId, readNumber, writeNumber } from "./fields.js";
import { choosePicture, takePictures } from "./pictures.js";
import { rowButton } from "./rows.js";

const percentText = (fraction) => writeNumber(Number((fraction * 100).toFixed(5)));

/** A field for percents of the mark; seen only within `.is-weighted`. `read()` answers a fraction, NaN for nonsense. */
function percentBox(fraction) {
  const input = el("input", { type: "text", class: "form-control percent-input", inputmode: "decimal", maxlength: 9, autocomplete: "off" });
  input.value = percentText(fraction);
  return {
    node: el("div", { class: "percent" }, input, el("span", { "aria-hidden": "true", text: "%" })),
    input,
    read: () => (readNumber(input.value) ?? 0) / 100,
    write: (next) => (input.value = percentText(next)),
  };
}

export function lineInput({ value = "", placeholder = null, maxlength = 20_000 }) {
  const area = el("textarea", { id: newId("line"), class: "form-control line-input", rows: 1, maxlength, dir: "auto", placeholder });
  area.value = value;
  growing(area);
  return area;
}

/**
 * A row of a key: what stands before it (`lead`), the field in which it is written, its percents and its feedback.
 * `label(n)` says what the field of the nth row is called.
 */
export function answerRow({ input, lead = null, after = null, fraction = 1, feedback = null, items, label, hasPictures = false }) {
  const percent = percentBox(fraction);
  const said = lineInput({ value: feedback?.text ?? "" });
  const note = el("div", { class: "row-feedback", hidden: !feedback?.text }, icon("chat-left-text"), said);
  const error = fieldError(input);
  const open = () => {
    note.hidden = false;
    said.focus();
  };
  takePictures(said);
  for (const field of [input, percent.input]) field.addEventListener("input", () => error.say(""));
  const menu = rowButton(() => [
    ...(note.hidden ? [{ glyph: "chat-left-text", label: t("add_feedback"), run: open }] : []),
    ...(hasPictures ? [{ glyph: "image", label: t("picture"), run: () => choosePicture(input) }] : []),
    ...items(),
  ]);
  return {
    node: el("div", { class: "row-line" }, el("div", { class: "row-main" }, lead, input, after, percent.node, menu), note, error.line),
    input,
    percent,
    say: error.say,
    number(n) {
      input.setAttribute("aria-label", label(n));
      percent.input.setAttribute("aria-label", t("percent_of", { name: label(n) }));
      said.setAttribute("aria-label", t("feedback_of", { name: label(n) }));
      said.placeholder = t("feedback_hint");
      menu.querySelector("button").setAttribute("aria-label", t("actions_of", { name: label(n) }));
      lead?.setAttribute?.("aria-label", t("right_of", { name: label(n) }));
    },
    readFeedback: () => (said.value.trim() ? { text: said.value, format: feedback?.format ?? "markdown" } : null),
  };
}

/** Whether it is a part of the mark: from all of it lost to all of it earned. */
export const isShare = (fraction) => Number.isFinite(fraction) && Math.abs(fraction) <= 1;

/** Fields without those that hold nothing. */
export const filled = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
