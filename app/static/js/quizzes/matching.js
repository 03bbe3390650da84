// The form of matching: pairs, and choices that fit none of them.
import { el, icon } from "../dom.js";
import { t } from "../i18n.js";
import { fieldError } from "../money.js";
import { lineInput } from "./answerrow.js";
import { newToken } from "./choices.js";
import { listError } from "./listerror.js";
import { takePictures } from "./pictures.js";
import { rowButton, rowList } from "./rows.js";

const choiceInput = (value) => el("input", { type: "text", class: "form-control", maxlength: 1000, autocomplete: "off", dir: "auto", placeholder: t("choice_hint"), value });

function pairRow(value = {}, items) {
  const input = lineInput({ value: value.text?.text, placeholder: t("stem_hint") });
  const choice = choiceInput(value.choice ?? "");
  const menu = rowButton(items);
  const error = fieldError(input);
  const id = value.id ?? newToken();
  takePictures(input);
  for (const field of [input, choice]) field.addEventListener("input", () => error.say(""));
  return {
    node: el("div", { class: "row-line" }, el("div", { class: "row-main pair-row" }, input, icon("arrow-right", "pair-sign"), choice, menu), error.line),
    input,
    choice,
    say: error.say,
    number(n) {
      input.setAttribute("aria-label", t("stem_n", { n }));
      choice.setAttribute("aria-label", t("choice_n", { n }));
      menu.querySelector("button").setAttribute("aria-label", t("actions_of", { name: t("stem_n", { n }) }));
    },
    isBlank: () => !input.value.trim() && !choice.value.trim(),
    read: (choiceId) => ({ id, text: { text: input.value.trim(), format: value.text?.format ?? "markdown" }, choice_id: choiceId(choice.value) }),
  };
}

function extraRow(value = "", items) {
  const input = choiceInput(value);
  const menu = rowButton(items);
  return {
    node: el("div", { class: "row-line" }, el("div", { class: "row-main" }, input, menu)),
    input,
    say: () => {},
    number(n) {
      input.setAttribute("aria-label", t("extra_n", { n }));
      menu.querySelector("button").setAttribute("aria-label", t("actions_of", { name: t("extra_n", { n }) }));
    },
    isBlank: () => !input.value.trim(),
  };
}

export function matchingPart(content) {
  const known = new Map((content.choices ?? []).map((choice) => [choice.id, choice.text]));
  const used = new Set((content.stems ?? []).map((stem) => stem.choice_id));
  const ids = new Map([...known].map(([id, text]) => [text.trim(), id])); // what stood there before keeps its id
  const pairs = rowList({ values: content.stems?.map((stem) => ({ ...stem, choice: known.get(stem.choice_id) })) ?? [{}, {}, {}], make: pairRow, addLabel: t("add_pair") });
  const extras = rowList({ values: [...known].filter(([id]) => !used.has(id)).map(([, text]) => text), make: extraRow, addLabel: t("add_extra"), least: 0 });
  const error = listError(pairs.box);
  const node = el("fieldset", { class: "part field" }, el("legend", { class: "form-label", text: t("pairs") }), el("p", { class: "form-text", text: t("pairs_help") }), pairs.node, error.line,
    el("div", { class: "part-setting" }, el("p", { class: "form-label", text: t("extras") }), extras.node));

  function idOf(text) {
    const wording = text.trim();
    if (!ids.has(wording)) ids.set(wording, newToken());
    return ids.get(wording);
  }

  const wordings = () => [...new Set([...pairs.filled.map((row) => row.choice.value), ...extras.filled.map((row) => row.input.value)].map((text) => text.trim()).filter(Boolean))];

  const isPair = (row) => Boolean(row.input.value.trim() && row.choice.value.trim());
  const complaint = () => (!pairs.filled.length ? t("no_pair") : wordings().length < 2 ? t("too_few_choices") : "");

  /** Enter goes on to the other half of the pair, and then to the next one. */
  pairs.box.addEventListener("keydown", (event) => {
    const at = pairs.rows.findIndex((row) => row.choice === event.target);
    if (at < 0 || event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    if (pairs.rows[at + 1]) pairs.rows[at + 1].input.focus();
    else pairs.node.querySelector(":scope > button").click();
  });
  pairs.box.addEventListener("keydown", (event) => {
    const row = pairs.rows.find(({ input }) => input === event.target);
    if (!row || event.key !== "Enter" || event.shiftKey || !row.input.value.trim() || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    row.choice.focus();
  }, true);
  node.addEventListener("input", () => error.say(""));

  return {
    node,
    read: () => ({ stems: pairs.filled.map((row) => row.read(idOf)), choices: wordings().map((text) => ({ id: idOf(text), text })) }),
    isWhole: () => !complaint() && pairs.filled.every(isPair),
    check() {
      for (const row of pairs.filled) row.say(isPair(row) ? "" : t("half_pair"));
      error.say(complaint());
      return !node.querySelector('[aria-invalid="true"]');
    },
    complain: error.complain(pairs, "stems"),
  };
}
