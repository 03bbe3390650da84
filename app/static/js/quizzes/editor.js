// A question as its author writes it: one form for the texts that all have, and one for each type's key.
import { el } from "../dom.js";
import { t } from "../i18n.js";
import { filled } from "./answerrow.js";
import { choicePart } from "./choices.js";
import { fold, newId, readNumber, textField, writeNumber } from "./fields.js";
import { matchingPart } from "./matching.js";
import { markdownField } from "./md.js";
import { descriptionPart, essayPart, trueFalsePart } from "./plainparts.js";
import { tagField } from "./tags.js";
import { typeIcon, typeNames } from "./types.js";
import { numericPart, shortPart } from "./written.js";

const PARTS = {
  single: (content) => choicePart("single", content),
  multiple: (content) => choicePart("multiple", content),
  true_false: trueFalsePart,
  short: shortPart,
  numeric: numericPart,
  matching: matchingPart,
  essay: essayPart,
  description: descriptionPart,
};

const PATH = { text: "text", general_feedback: "general" };

export class QuestionEditor {
  #parts = new Map(); // type -> its form; one that was left keeps what was written in it
  #type;

  /** `value` is {content, category, tags, idnumber}; `known` names the categories and tags that there are. */
  constructor(value, { known = { categories: [], tags: [] }, isTypeFixed = false } = {}) {
    const content = value.content ?? {};
    this.#type = content.type ?? "single";
    this.name = textField({ label: t("question_name"), value: content.name ?? "", isOptional: true, help: t("question_name_help") });
    this.text = markdownField({ label: t("question_text"), value: content.text, rows: 4 });
    this.general = markdownField({ label: t("general_feedback"), value: content.general_feedback, rows: 2, isLabelHidden: true, help: t("general_feedback_help") });
    this.mark = textField({ label: t("mark"), value: writeNumber(content.mark ?? 1), maxlength: 8, inputmode: "decimal" });
    this.category = this.#categoryField(value.category ?? "", known.categories);
    this.tags = tagField({ label: t("tags"), value: value.tags ?? [], known: known.tags });
    this.idnumber = textField({ label: t("idnumber"), value: value.idnumber ?? "", maxlength: 100, isOptional: true, help: t("idnumber_help") });
    this.slot = el("div", {});
    this.types = isTypeFixed ? null : this.#typeChoice();
    const first = content.type ?? "single";
    this.#parts.set(first, PARTS[first](content));
    this.node = el("div", { class: "editor" }, this.types ?? this.#typeLine(), this.text.node, this.slot,
      fold(t("general_feedback"), Boolean(content.general_feedback), this.general.node),
      el("div", { class: "editor-place" }, this.mark.node, this.category.node, this.tags.node),
      fold(t("name_and_number"), Boolean(content.name || value.idnumber), this.name.node, this.idnumber.node));
    this.#show(first);
  }

  get type() {
    return this.#type;
  }

  get #part() {
    return this.#parts.get(this.#type);
  }

  #categoryField(value, paths) {
    const list = newId("categories");
    const field = textField({ label: t("category"), value, maxlength: 500, placeholder: t("category_hint"), list });
    field.node.append(el("datalist", { id: list }, ...paths.map((path) => el("option", { value: path }))));
    return field;
  }

  #typeLine() {
    return el("p", { class: "type-line" }, typeIcon(this.#type), t(`type_${this.#type}`));
  }

  #typeChoice() {
    const name = newId("type");
    const card = (type) => {
      const input = el("input", { type: "radio", name, value: type, class: "visually-hidden", on: { change: () => this.#show(type) } });
      input.checked = type === this.#type;
      return el("label", { class: "type-card" }, input, typeIcon(type), el("span", { text: t(`type_${type}`) }));
    };
    return el("fieldset", { class: "type-cards" }, el("legend", { class: "visually-hidden", text: t("question_type") }), ...typeNames.map(card));
  }

  #show(type) {
    const before = this.#parts.get(this.#type);
    if (!this.#parts.has(type)) this.#parts.set(type, PARTS[type](this.#carry(before.read(), type)));
    this.#type = type;
    this.slot.replaceChildren(this.#part.node);
    this.mark.node.hidden = type === "description";
  }

  /** What one type's key can tell of the next one's: the options of a choice stay, wordings begin with the right ones. */
  #carry({ options }, type) {
    if (!options?.length) return {};
    if (["single", "multiple"].includes(type)) return { options };
    const rights = options.filter(({ fraction }) => fraction > 0).map(({ text }) => ({ text: text.text }));
    return type === "short" && rights.length ? { answers: rights } : {};
  }

  /** What is written, whether or not it is a whole question yet. */
  read() {
    const mark = this.#type === "description" ? 0 : readNumber(this.mark.input.value);
    const content = filled({
      type: this.#type, name: this.name.input.value.trim(), text: this.text.read() ?? { text: "" }, general_feedback: this.general.read(), mark, ...this.#part.read(),
    });
    return { content, category: this.category.input.value.trim(), tags: this.tags.read(), idnumber: this.idnumber.input.value.trim() };
  }

  /** Whether a student could be asked it. */
  get isWhole() {
    return Boolean(this.text.read()) && this.#hasMark && this.#part.isWhole();
  }

  get #hasMark() {
    const mark = readNumber(this.mark.input.value);
    return this.#type === "description" || (Number.isFinite(mark) && mark >= 0);
  }

  /** Say at its field what is missing, before the server has to. */
  check() {
    this.text.say(this.text.read() ? "" : t("text_missing"));
    this.mark.say(this.#hasMark ? "" : t("no_mark"));
    const isPartWell = this.#part.check();
    const isWell = isPartWell && !this.node.querySelector('[aria-invalid="true"]');
    if (!isWell) this.focusError();
    return isWell;
  }

  focusError() {
    const wrong = this.node.querySelector('[aria-invalid="true"]');
    const field = wrong?.matches("textarea, input, select") ? wrong : wrong?.querySelector("textarea, input, select");
    wrong?.closest("details")?.setAttribute("open", "");
    field?.focus();
    wrong?.scrollIntoView({ block: "nearest" });
  }

  /** Each complaint of the server's at its field; answers those that belong to none. */
  complain(errors) {
    const rest = [];
    for (const [path, sentences] of Object.entries(errors)) {
      if (!this.#say(path.split(".").filter((part) => part !== this.#type), sentences.join(" "))) rest.push(...sentences);
    }
    this.focusError();
    return rest;
  }

  #say(path, sentence) {
    const inside = path[0] === "content" ? path.slice(1) : path;
    const field = this[PATH[inside[0]] ?? inside[0]];
    if (field?.say) field.say(sentence);
    else return this.#part.complain(inside.join("."), sentence);
    return true;
  }
}
