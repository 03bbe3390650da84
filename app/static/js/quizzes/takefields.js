// Where a question is answered, by its type. Each field is {box, show(response), lock()}; `onChange(response)` hears of
// every change, and null is no answer.
import { el, icon } from "../dom.js";
import { plural, t } from "../i18n.js";
import { isHopeless, isNumeral } from "./numerals.js";
import { plainWords } from "./plainwords.js";
import { label, rich } from "./richtext.js";

export { rich };

const LONGEST_SHORT = 1000;
const LONGEST_ESSAY = 50_000;

/** Whether anything more could be asked of the reader: of pairs each must be chosen. */
export function isAnswered({ type, stems }, response) {
  if (type === "description" || response === null || response === undefined) return false;
  if (type === "matching") return stems.every(({ id }) => response[id]);
  return typeof response === "string" ? response.trim() !== "" : !Array.isArray(response) || response.length > 0;
}

export function takeField(question, labelId, onChange) {
  const make = { single, true_false: trueFalse, multiple, short, numeric, matching, essay }[question.type];
  return make ? make(question, labelId, onChange) : null;
}

// --- Choices ---------------------------------------------------------------------------------------

/** Not every browser names a field by a formula, and none by a picture without words. */
function nameOf(text, n) {
  const words = plainWords(text).trim();
  if (!words) return t("option_n", { n });
  return text.querySelector("math") ? words : null;
}

function choice(kind, name, [value, text], index) {
  const input = el("input", { type: kind, class: "form-check-input", name, value, "aria-label": nameOf(text, index + 1) });
  return { input, node: el("label", { class: "choice", dir: "auto" }, input, text) };
}

function choices(question, kind, options, { labelId, role, hint, read, isChosen, onChange }) {
  const made = options.map((option, index) => choice(kind, `q${question.place}`, option, index));
  const inputs = made.map(({ input }) => input);
  const box = el("div", { class: "choices", role, "aria-labelledby": labelId }, hint && el("p", { class: "choices-hint muted", text: hint }), ...made.map(({ node }) => node));
  for (const input of inputs) input.addEventListener("change", () => onChange(read(inputs)));
  return {
    box,
    show: (response) => inputs.forEach((input) => (input.checked = isChosen(input.value, response))),
    lock: () => inputs.forEach((input) => (input.disabled = true)),
  };
}

const texts = (options) => options.map(({ id, html }) => [id, label(html)]);

function single(question, labelId, onChange) {
  const read = (inputs) => inputs.find((input) => input.checked)?.value ?? null;
  return choices(question, "radio", texts(question.options), { labelId, role: "radiogroup", read, isChosen: (id, response) => id === response, onChange });
}

function trueFalse(question, labelId, onChange) {
  const options = [["true", el("span", { text: t("yes_true") })], ["false", el("span", { text: t("no_false") })]];
  const read = (inputs) => (inputs.some((input) => input.checked) ? inputs[0].checked : null);
  return choices(question, "radio", options, { labelId, role: "radiogroup", read, isChosen: (value, response) => value === String(response), onChange });
}

function multiple(question, labelId, onChange) {
  const read = (inputs) => {
    const ids = inputs.filter((input) => input.checked).map((input) => input.value);
    return ids.length ? ids : null;
  };
  const isChosen = (id, response) => response?.includes(id) ?? false;
  return choices(question, "checkbox", texts(question.options), { labelId, role: "group", hint: t("choose_several"), read, isChosen, onChange });
}

// --- What is written -------------------------------------------------------------------------------

const written = (value) => (value.trim() === "" ? null : value);

function line(attributes, labelId, onChange) {
  const input = el("input", { type: "text", class: "form-control answer-line", dir: "auto", maxlength: LONGEST_SHORT, autocomplete: "off", autocapitalize: "off", autocorrect: "off", spellcheck: "false", "aria-labelledby": labelId, ...attributes });
  input.addEventListener("input", () => onChange(written(input.value)));
  return {
    input,
    show: (response) => (input.value = response ?? ""),
    lock: () => (input.readOnly = true),
  };
}

function short(question, labelId, onChange) {
  const { input, ...field } = line({ placeholder: t("your_answer") }, labelId, onChange);
  return { box: input, ...field };
}

/** Said of what is not half typed any more: it is saved all the same. */
function numberHint(input, id) {
  const hint = el("p", { class: "muted answer-hint", id, role: "status" });
  const say = (isNone) => (hint.textContent = isNone ? t("not_a_number") : "");
  const isNone = () => input.value.trim() !== "" && !isNumeral(input.value);
  const look = () => say(isNone());
  input.addEventListener("input", () => say(isNone() && isHopeless(input.value)));
  input.addEventListener("change", look);
  return { hint, look };
}

/** The keypads of some phones have no minus. */
function numeric(question, labelId, onChange) {
  const { input, show, lock } = line({ inputmode: "decimal", placeholder: t("your_number"), "aria-describedby": `number-${question.place}` }, labelId, onChange);
  const { hint, look } = numberHint(input, `number-${question.place}`);
  const sign = el("button", { type: "button", class: "icon-button", "aria-label": t("change_sign"), title: t("change_sign"), on: { click: turn } }, icon("plus-slash-minus"));
  function turn() {
    const value = input.value.trim();
    input.value = value.startsWith("-") ? value.slice(1) : `-${value}`;
    input.focus();
    if (isNumeral(input.value)) look();
    onChange(written(input.value.replace(/^-$/, "")));
  }
  return {
    box: el("div", {}, el("div", { class: "answer-number" }, sign, input), hint),
    show(response) {
      show(response);
      look();
    },
    lock: () => {
      lock();
      sign.disabled = true;
    },
  };
}

const words = (text) => text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’-]*)/gu)?.length ?? 0;

/** It grows with what is written; an outline that the author gave is no answer until something in it changes. */
function essay(question, labelId, onChange) {
  const { place } = question;
  const template = question.template ?? "";
  const area = el("textarea", { class: "form-control answer-essay", rows: 8, maxlength: LONGEST_ESSAY, dir: "auto", "aria-labelledby": labelId, "aria-describedby": `words-${place}` });
  const count = el("p", { class: "muted answer-words", id: `words-${place}` });
  const fit = () => {
    count.textContent = plural("n_words", words(area.value));
    if (CSS.supports("field-sizing", "content")) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  };
  area.addEventListener("input", () => {
    fit();
    onChange(area.value === template ? null : written(area.value));
  });
  return {
    box: el("div", {}, area, count),
    fit,
    show(response) {
      area.value = response ?? template;
      fit();
    },
    lock: () => (area.readOnly = true),
  };
}

// --- Pairs -----------------------------------------------------------------------------------------

function matching(question, labelId, onChange) {
  const { place, stems } = question;
  const selects = stems.map(({ id }) => el("select", { class: "form-select", "aria-labelledby": `stem-${place}-${id}`, dataset: { stem: id }, dir: "auto" },
    el("option", { value: "", text: t("choose") }),
    ...question.choices.map((one) => el("option", { value: one.id, text: one.text }))));
  const read = () => Object.fromEntries(selects.filter(({ value }) => value).map((select) => [select.dataset.stem, select.value]));
  for (const select of selects) {
    select.addEventListener("change", () => {
      const pairs = read();
      onChange(Object.keys(pairs).length ? pairs : null);
    });
  }
  const rows = stems.map(({ id, html }, index) => {
    const stem = rich(html, "div", "pair-stem");
    stem.id = `stem-${place}-${id}`;
    return el("div", { class: "pair" }, stem, icon("arrow-right", "pair-arrow"), selects[index]);
  });
  return {
    box: el("div", { class: "pairs", role: "group", "aria-labelledby": labelId }, ...rows),
    show: (response) => selects.forEach((select) => (select.value = response?.[select.dataset.stem] ?? "")),
    lock: () => selects.forEach((select) => (select.disabled = true)),
  };
}
