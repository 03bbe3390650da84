// What was answered to a question, beside what is right as far as that may be seen. Signs and words say it, not colour alone.
import { el, icon } from "../dom.js";
import { t } from "../i18n.js";
import { label, rich } from "./richtext.js";

const sign = (glyph, word) => el("span", { class: "review-sign" }, icon(glyph), el("span", { text: word }));
const mineSign = () => sign("person", t("your_choice"));
const rightSign = () => sign("check-circle-fill", t("right_answer"));

/** What this question's author holds right, or null where the reader may not see it. */
function rightIds({ type, right }) {
  if (!right) return null;
  return type === "true_false" ? [String(right.is_true)] : right.options;
}

/** Round where one is chosen, square where several may be. */
function choiceMark(type, isMine) {
  if (type === "multiple") return isMine ? icon("check-square", "review-mark") : el("span", { class: "review-mark review-box", "aria-hidden": "true" });
  return icon(isMine ? "record-circle" : "circle", "review-mark");
}

function optionRow(type, [id, text], chosen, right) {
  const [isMine, isRight] = [chosen.includes(id), right?.includes(id)];
  const classes = ["choice", "review-choice", isMine && "is-mine", isRight && "is-right", isMine && right && !isRight && "is-wrong"].filter(Boolean).join(" ");
  return el("li", { class: classes, dir: "auto" }, choiceMark(type, isMine), text,
    el("span", { class: "review-signs" }, isMine && mineSign(), isRight && rightSign()));
}

function options(question, list) {
  const { response } = question;
  const chosen = response === null ? [] : [response].flat().map(String);
  const right = rightIds(question);
  return el("ul", { class: "choices review-choices" }, ...list.map((option) => optionRow(question.type, option, chosen, right)));
}

const ofChoice = (question) => options(question, question.options.map(({ id, html }) => [id, label(html)]));
const ofTrueFalse = (question) => options(question, [["true", el("span", { text: t("yes_true") })], ["false", el("span", { text: t("no_false") })]]);

const answerBox = (text, className = "") => el("p", { class: `review-answer ${className}`.trim(), dir: "auto", text });

function ofText({ response, right }) {
  const accepted = right?.texts ?? [];
  return el("div", {},
    response !== null && el("div", {}, el("span", { class: "review-label", text: t("your_answer_was") }), answerBox(response)),
    accepted.length > 0 && el("div", {}, el("span", { class: "review-label" }, icon("check-circle-fill"), t("right_answer")), ...accepted.map((text) => answerBox(text, "is-right"))));
}

function ofEssay({ response }) {
  return response !== null && el("div", {}, el("span", { class: "review-label", text: t("your_answer_was") }), answerBox(response, "is-essay"));
}

function ofPairs({ stems, choices, response, right }) {
  const textOf = (id) => choices.find((choice) => choice.id === id)?.text ?? t("nothing");
  const row = ({ id, html }) => {
    const [mine, wanted] = [response?.[id], right?.pairs?.[id]];
    const isRight = wanted !== undefined && mine === wanted;
    const known = wanted === undefined ? null : icon(isRight ? "check-circle-fill" : "x-circle-fill", isRight ? "is-right" : "is-wrong");
    return el("tr", {}, el("th", { scope: "row" }, rich(html)),
      el("td", { dir: "auto" }, known, known && el("span", { class: "visually-hidden", text: t(isRight ? "mark_right" : "mark_wrong") }), " ", textOf(mine)),
      right && el("td", { dir: "auto", text: textOf(wanted) }));
  };
  return el("div", { class: "review-table", tabindex: 0, role: "region", "aria-label": t("pairs") }, el("table", {},
    el("thead", {}, el("tr", {}, el("th", { scope: "col", text: t("asked_for") }), el("th", { scope: "col", text: t("your_choice") }), right && el("th", { scope: "col", text: t("right_answer") }))),
    el("tbody", {}, ...stems.map(row))));
}

const SHOWN = { single: ofChoice, multiple: ofChoice, true_false: ofTrueFalse, short: ofText, numeric: ofText, essay: ofEssay, matching: ofPairs };

export const reviewField = (question) => SHOWN[question.type]?.(question) || null;
