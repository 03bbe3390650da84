// The fields that the author's forms are made of. Each answers {node, input, say(sentence)}.
import { el, icon } from "../dom.js";
import { t } from "../i18n.js";
import { fieldError } from "../money.js";

let made = 0;

/** An id that no other element of this page has. */
export const newId = (name) => `${name}-${(made += 1)}`;

const labelled = (input, label, help, error, isOptional) => el("div", { class: "field" },
  label && el("label", { class: "form-label", for: input.id }, label, isOptional && el("span", { class: "optional", text: t("optional") })),
  input, help && el("div", { class: "form-text", id: `${input.id}-help`, text: help }), error.line);

function finish(input, { label, help, isOptional }) {
  if (help) input.setAttribute("aria-describedby", `${input.id}-help`);
  const error = fieldError(input);
  for (const name of ["input", "change"]) input.addEventListener(name, () => error.say(""));
  return { node: labelled(input, label, help, error, isOptional), input, say: error.say };
}

export function textField({ id = newId("text"), value = "", maxlength = 255, placeholder = null, list = null, type = "text", inputmode = null, ...rest }) {
  const input = el("input", { type, id, class: "form-control", maxlength, placeholder, list, inputmode, autocomplete: "off", dir: "auto" });
  input.value = value;
  return finish(input, rest);
}

export function selectField({ id = newId("select"), value, choices, ...rest }) {
  const input = el("select", { id, class: "form-select" }, ...choices.map(([key, text]) => el("option", { value: key, text })));
  input.value = value;
  return finish(input, rest);
}

export function checkField({ id = newId("check"), label, value = false, help = null, isSwitch = false }) {
  const input = el("input", { type: "checkbox", id, class: "form-check-input", role: isSwitch ? "switch" : null, "aria-describedby": help ? `${id}-help` : null });
  input.checked = value;
  return {
    node: el("div", { class: `form-check${isSwitch ? " form-switch" : ""}` }, input, el("label", { class: "form-check-label", for: id, text: label }),
      help && el("div", { class: "form-text", id: `${id}-help`, text: help })),
    input,
    say: () => {},
  };
}

/** A choice of a few, each with a line that says what it means: [value, label, help]. */
export function radioField({ name = newId("radio"), label, value, choices, isLabelHidden = false }) {
  const inputs = [];
  const line = ([key, text, help]) => {
    const input = el("input", { type: "radio", class: "form-check-input", id: `${name}-${key}`, name, value: key, "aria-describedby": help ? `${name}-${key}-help` : null });
    input.checked = key === value;
    inputs.push(input);
    return el("div", { class: "form-check" }, input, el("label", { class: "form-check-label", for: input.id, text }), help && el("div", { class: "form-text", id: `${input.id}-help`, text: help }));
  };
  const node = el("fieldset", { class: "field" }, el("legend", { class: isLabelHidden ? "visually-hidden" : "form-label", text: label }), ...choices.map(line));
  return {
    node,
    inputs,
    say: () => {},
    get value() {
      return inputs.find((input) => input.checked)?.value;
    },
    set value(wanted) {
      for (const input of inputs) input.checked = input.value === wanted;
    },
  };
}

/** "3,5" and "3.5" as a number; null for nothing, NaN for what is none. */
export function readNumber(text) {
  const typed = text.trim().replace("−", "-").replace(",", ".");
  if (!typed) return null;
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(typed) ? Number(typed) : NaN;
}

/** A number as it is typed, without what computing has left at its end. */
export const writeNumber = (value) => (value === null || value === undefined ? "" : String(Number(value.toPrecision(12))));

/** A textarea that is as high as what is written in it; browsers that know how do it by the style sheet. */
export function growing(area) {
  if (CSS.supports("field-sizing", "content")) return;
  const fit = () => {
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  };
  for (const name of ["input", "focus"]) area.addEventListener(name, fit);
  requestAnimationFrame(fit);
}

/** What is folded away until it is wanted; open where there is something in it. */
export function fold(label, isOpen, ...children) {
  return el("details", { class: "fold", open: isOpen }, el("summary", {}, icon("chevron-right"), el("span", { text: label })), el("div", { class: "fold-body" }, ...children));
}
