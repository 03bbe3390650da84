// The forms of what students write: accepted wordings, and numbers with a tolerance or a range.
import { el } from "../dom.js";
import { t } from "../i18n.js";
import { answerRow, filled, isShare, lineInput } from "./answerrow.js";
import { checkField, readNumber, writeNumber } from "./fields.js";
import { listError } from "./listerror.js";
import { rowList } from "./rows.js";

/** Answers with their percents: what short answers and numbers share. */
function keyPart({ values, make, legend, addLabel, help, extra = [], readMore = () => ({}) }) {
  const list = rowList({ values, make, addLabel });
  const error = listError(list.box);
  const partial = checkField({ label: t("partial_credit"), value: values.some(({ fraction = 1 }) => fraction !== 1), isSwitch: true });
  const node = el("fieldset", { class: "part field" }, el("legend", { class: "form-label", text: legend }), help && el("p", { class: "form-text", text: help }),
    list.node, error.line, el("div", { class: "part-setting" }, ...extra, partial.node));
  const show = () => node.classList.toggle("is-weighted", partial.input.checked);
  const fraction = (row) => (partial.input.checked ? row.percent.read() : 1);

  function complaint() {
    if (!list.filled.length) return t("no_answer_yet");
    return list.filled.some((row) => fraction(row) === 1) ? "" : t("one_whole");
  }

  const rowComplaint = (row) => (isShare(fraction(row)) ? (row.objection?.() ?? "") : t("no_percent"));

  partial.input.addEventListener("change", show);
  node.addEventListener("input", () => error.say(""));
  show();
  return {
    node,
    read: () => ({ answers: list.filled.map((row) => row.read(fraction(row))), ...readMore() }),
    isWhole: () => !complaint() && !list.filled.some(rowComplaint),
    check() {
      for (const row of list.filled) row.say(rowComplaint(row));
      error.say(complaint());
      return !node.querySelector('[aria-invalid="true"]');
    },
    complain: error.complain(list, "answers"),
  };
}

function wordingRow(value = {}, items) {
  const input = lineInput({ value: value.text, maxlength: 1000, placeholder: t("wording_hint") });
  const row = answerRow({ input, fraction: value.fraction ?? 1, feedback: value.feedback, items, label: (n) => t("answer_n", { n }) });
  return { ...row, isBlank: () => !input.value.trim(), read: (fraction) => filled({ text: input.value.trim(), fraction, feedback: row.readFeedback() }) };
}

export function shortPart(content) {
  const strict = checkField({ label: t("case_matters"), value: content.is_case_sensitive ?? false, isSwitch: true });
  return keyPart({
    values: content.answers ?? [{}], make: wordingRow, legend: t("accepted"), addLabel: t("add_wording"), help: t("wildcard_help"),
    extra: [strict.node], readMore: () => ({ is_case_sensitive: strict.input.checked }),
  });
}

// --- Numbers -------------------------------------------------------------------------------------

const isGiven = (number) => number !== undefined && number !== null;
const kindOf = (value) => (isGiven(value.low) ? "range" : isGiven(value.value) || !("fraction" in value) ? "value" : "any");

function figure(value, label) {
  const input = el("input", { type: "text", class: "form-control figure", inputmode: "decimal", maxlength: 40, autocomplete: "off", placeholder: label, "aria-label": label });
  input.value = writeNumber(value);
  return input;
}

/** One field in front, a second behind a sign: "9.8 ± 0.1" or "9.7 to 9.9". */
function numberRow(value = {}, items) {
  const kind = el("select", { class: "form-select number-kind" }, ...["value", "range", "any"].map((key) => el("option", { value: key, text: t(`number_${key}`) })));
  kind.value = kindOf(value);
  const first = figure(value.low ?? value.value, t("number"));
  const second = figure(value.high ?? (value.tolerance || null), t("tolerance"));
  const sign = el("span", { class: "number-sign", "aria-hidden": "true" });
  const more = el("div", { class: "number-more" }, sign, second);
  const row = answerRow({ input: first, lead: kind, after: more, fraction: value.fraction ?? 1, feedback: value.feedback, items, label: (n) => t("answer_n", { n }) });

  function show() {
    const isRange = kind.value === "range";
    first.hidden = more.hidden = kind.value === "any";
    first.placeholder = t(isRange ? "lowest" : "number");
    second.placeholder = t(isRange ? "highest" : "tolerance");
    sign.textContent = isRange ? t("to") : "±";
    row.say("");
  }

  function number(n) {
    row.number(n);
    kind.setAttribute("aria-label", t("kind_of", { name: t("answer_n", { n }) }));
    second.setAttribute("aria-label", `${t("answer_n", { n })}: ${second.placeholder}`);
  }

  function objection() {
    const [one, other] = [readNumber(first.value), readNumber(second.value)];
    if (kind.value === "any") return "";
    if ([one, other].some(Number.isNaN)) return t("no_number");
    if (kind.value === "range" && (one === null || other === null)) return t("both_ends");
    return "";
  }

  function read(fraction) {
    const [one, other] = [readNumber(first.value), readNumber(second.value)];
    const about = { value: { value: one, tolerance: other ?? 0 }, range: { low: one, high: other }, any: {} }[kind.value];
    return filled({ ...about, fraction, feedback: row.readFeedback() });
  }

  kind.addEventListener("change", show);
  second.addEventListener("input", () => row.say(""));
  show();
  return { ...row, number, objection, read, isBlank: () => kind.value !== "any" && !first.value.trim() && !second.value.trim() };
}

export const numericPart = (content) => keyPart({ values: content.answers ?? [{}], make: numberRow, legend: t("right_numbers"), addLabel: t("add_number"), help: t("numbers_help") });
