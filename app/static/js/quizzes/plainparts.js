// The forms of what has no list: true or false, an essay, and a text that asks nothing.
import { el } from "../dom.js";
import { t } from "../i18n.js";
import { filled } from "./answerrow.js";
import { fold, radioField } from "./fields.js";
import { markdownField } from "./md.js";

const nothing = { read: () => ({}), isWhole: () => true, check: () => true, complain: () => false };

export function trueFalsePart(content) {
  const key = radioField({ label: t("is_it_true"), value: content.is_true === undefined ? null : String(content.is_true), choices: [["true", t("yes_true")], ["false", t("no_false")]] });
  const sides = ["feedback_true", "feedback_false"].map((name) => [name, markdownField({ label: t(name), value: content[name], rows: 2, hasTools: false, isOptional: true })]);
  const error = el("p", { class: "field-error", role: "alert" });
  const hasFeedback = sides.some(([name]) => content[name]);
  const node = el("div", { class: "part" }, key.node, error, fold(t("feedback_each"), hasFeedback, ...sides.map(([, field]) => field.node)));
  key.node.classList.add("side-by-side");
  node.addEventListener("change", () => (error.textContent = ""));
  return {
    node,
    // Without a choice the field is left out, and the server's word for that is "needed".
    read: () => filled({ is_true: key.value ? key.value === "true" : null, ...Object.fromEntries(sides.map(([name, field]) => [name, field.read()])) }),
    isWhole: () => Boolean(key.value),
    check() {
      error.textContent = key.value ? "" : t("choose_truth");
      if (!key.value) key.inputs[0].focus();
      return Boolean(key.value);
    },
    complain: () => false,
  };
}

export function essayPart(content) {
  const note = markdownField({ label: t("graders_note"), value: content.graders_note, help: t("graders_note_help"), isOptional: true });
  const template = markdownField({ label: t("template"), value: { text: content.template ?? "" }, help: t("template_help"), isOptional: true, hasTools: false });
  return {
    ...nothing,
    node: el("div", { class: "part" }, note.node, template.node),
    read: () => filled({ graders_note: note.read(), template: template.input.value }),
  };
}

export const descriptionPart = () => ({ ...nothing, node: el("p", { class: "part form-text", text: t("description_help") }) });
