// The form of a choice: options, which of them are right, and percents for who wants to weigh them.
import { el } from "../dom.js";
import { t } from "../i18n.js";
import { takePictures } from "./pictures.js";
import { answerRow, filled, isShare, lineInput } from "./answerrow.js";
import { checkField, newId, selectField } from "./fields.js";
import { listError } from "./listerror.js";
import { rowList } from "./rows.js";

const BEGIN = [{}, {}, {}, {}];
const NEARLY = 0.02; // three times 33.33 % are a whole

export const newToken = () => [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

function optionRow(value = {}, items, { type, name }) {
  const mark = el("input", { type: type === "single" ? "radio" : "checkbox", class: "form-check-input row-mark", name });
  mark.checked = type === "single" ? value.fraction === 1 : value.fraction > 0;
  const input = lineInput({ value: value.text?.text, placeholder: t("option_hint") });
  takePictures(input);
  const id = value.id ?? newToken();
  const row = answerRow({ input, lead: mark, fraction: value.fraction ?? 0, feedback: value.feedback, items, label: (n) => t("option_n", { n }), hasPictures: true });
  return {
    ...row,
    mark,
    isBlank: () => !input.value.trim(),
    read: (fraction) => filled({ id, text: { text: input.value.trim(), format: value.text?.format ?? "markdown" }, fraction, feedback: row.readFeedback() }),
  };
}

const isWeighed = (type, content) => (type === "single" ? content.options?.some(({ fraction }) => fraction && fraction !== 1) : content.scoring === "weights");

/** What the marks say in percents: where several are right, each earns its share. */
function shares(rows) {
  const n = rows.filter((row) => row.mark.checked).length;
  return (row) => (row.mark.checked ? Number((1 / n).toFixed(5)) : 0);
}

function setting(type, content) {
  if (type === "single") return checkField({ label: t("partial_credit"), value: Boolean(isWeighed(type, content)), isSwitch: true });
  const choices = ["per_option", "all_or_nothing", "right_minus_wrong", "weights"].map((key) => [key, t(`scoring_${key}`)]);
  return selectField({ label: t("scoring"), value: content.scoring ?? "per_option", choices });
}

export function choicePart(type, content) {
  const name = newId("right");
  const list = rowList({ values: content.options ?? BEGIN, make: (value, items) => optionRow(value, items, { type, name }), addLabel: t("add_option"), least: 2 });
  const scoring = setting(type, content);
  const error = listError(list.box);
  const legend = t(type === "single" ? "options_single" : "options_multiple");
  const node = el("fieldset", { class: "part field" }, el("legend", { class: "form-label", text: legend }), list.node, error.line, el("div", { class: "part-setting" }, scoring.node));
  const weighs = () => (type === "single" ? scoring.input.checked : scoring.input.value === "weights");
  let was = Boolean(isWeighed(type, content));

  function show() {
    node.classList.toggle("is-weighted", weighs());
    if (weighs() !== was) turn();
    was = weighs();
  }

  /** Percents begin with what the marks say, and the marks with what the percents say. */
  function turn() {
    const share = shares(list.rows);
    for (const row of list.rows) {
      if (weighs()) row.percent.write(share(row));
      else row.mark.checked = type === "single" ? row.percent.read() === 1 : row.percent.read() > 0;
    }
  }

  function fractions() {
    if (weighs()) return (row) => row.percent.read();
    return type === "single" ? (row) => Number(row.mark.checked) : shares(list.filled);
  }

  function complaint(values) {
    if (values.length < 2) return t("too_few_options");
    const rights = values.filter((value) => value > 0);
    if (!weighs()) return rights.length ? "" : t(type === "single" ? "mark_right" : "mark_rights");
    if (type === "single") return values.includes(1) ? "" : t("one_whole");
    return Math.abs(rights.reduce((sum, value) => sum + value, 0) - 1) <= NEARLY ? "" : t("not_hundred");
  }

  scoring.input.addEventListener("change", show);
  node.addEventListener("input", () => error.say(""));
  show();
  return {
    node,
    read() {
      const fraction = fractions();
      const options = list.filled.map((row) => row.read(fraction(row)));
      return type === "single" ? { options } : { options, scoring: scoring.input.value };
    },
    isWhole() {
      const values = list.filled.map(fractions());
      return values.every(isShare) && !complaint(values);
    },
    check() {
      const fraction = fractions();
      const values = list.filled.map(fraction);
      list.filled.forEach((row, at) => row.say(isShare(values[at]) ? "" : t("no_percent")));
      error.say(complaint(values));
      return !node.querySelector('[aria-invalid="true"]');
    },
    complain: error.complain(list, "options"),
  };
}
