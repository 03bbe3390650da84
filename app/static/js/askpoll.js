// The dialog that asks a chat a question.
import { api } from "./api.js";
import { el } from "./dom.js";
import { t } from "./i18n.js";
import { fieldError } from "./money.js";
import { openMoneyForm } from "./moneyform.js";
import { broughtMessage } from "./brought.js";

const MOST_OPTIONS = 12;
const LONGEST_QUESTION = 500;
const LONGEST_OPTION = 200;

export function openPoll(store, chat, { done }) {
  const question = questionField();
  const settings = settingsField(() => options.follow(settings.read()));
  const options = optionsField();
  openMoneyForm({
    title: t("new_poll"),
    place: `chat-poll.${store.me.id}.${chat.id}`,
    fields: [question, options, settings],
    label: () => t("ask_poll"),
    read() {
      const { takes_several, is_anonymous, has_right } = settings.read();
      const asked = question.read();
      const chosen = options.read(has_right);
      return asked && chosen ? { question: asked, options: chosen, takes_several, is_anonymous } : null;
    },
    send: (poll, key) => api.askPoll(chat.id, poll, key),
    done: ({ message_id: id }) => broughtMessage(store, chat.id, id, done),
  });
}

function questionField() {
  const input = el("input", { type: "text", id: "poll-question", class: "form-control", maxlength: LONGEST_QUESTION, dir: "auto", autocomplete: "off", placeholder: t("poll_question_hint"), "data-autofocus": true });
  const error = fieldError(input);
  input.addEventListener("input", () => error.say(""));
  return {
    node: el("div", { class: "field" }, el("label", { class: "form-label", for: input.id, text: t("poll_question") }), input, error.line),
    names: ["question"],
    input,
    say: error.say,
    read() {
      const text = input.value.trim();
      error.say(text ? "" : t("poll_question_missing"));
      return text || null;
    },
  };
}

/** A line for each option, and one more as long as there may be more; what is empty does not count. */
function optionsField() {
  const list = el("div", { class: "poll-lines" });
  const group = el("fieldset", { class: "field", id: "poll-options" }, el("legend", { class: "form-label", text: t("poll_options") }), list);
  const lines = [];
  let isSeveral = false;
  let hasRight = false;
  let error = null;

  function add(text = "", isRight = false) {
    const number = lines.length + 1;
    const right = el("input", { type: "radio", name: "poll-right", class: "form-check-input", "aria-label": t("option_is_right", { number }), title: t("right_answer") });
    const input = el("input", { type: "text", id: `poll-option-${number}`, class: "form-control", maxlength: LONGEST_OPTION, dir: "auto", autocomplete: "off", "aria-label": t("poll_option", { number }), placeholder: t("poll_option", { number }) });
    input.value = text;
    right.checked = isRight;
    input.addEventListener("input", () => {
      error.say("");
      grow();
    });
    input.addEventListener("keydown", (event) => {
      const next = lines[lines.findIndex((line) => line.input === input) + 1];
      if (event.key !== "Enter" || event.isComposing || !input.value.trim() || !next) return;
      event.preventDefault(); // there is more to say before it is sent
      next.input.focus();
    });
    right.addEventListener("change", () => error.say(""));
    lines.push({ input, right });
    list.append(el("div", { class: "poll-line" }, right, input));
  }

  function grow() {
    while (lines.length < 2 || (lines.length < MOST_OPTIONS && lines.at(-1).input.value.trim())) add();
    draw();
  }

  function draw() {
    for (const { right } of lines) {
      right.hidden = !hasRight;
      right.type = isSeveral ? "checkbox" : "radio";
    }
  }

  const written = () => lines.filter(({ input }) => input.value.trim());

  add();
  error = fieldError(lines[0].input);
  group.append(error.line);
  grow();
  add(); // three to begin with
  draw();
  return {
    node: group,
    names: ["options", "takes_several", ...Array.from({ length: MOST_OPTIONS }, (_, at) => `options.${at}.text`)],
    say: error.say,
    follow({ takes_several: several, has_right: right }) {
      [isSeveral, hasRight] = [several, right];
      error.say("");
      draw();
    },
    keep: () => written().map(({ input, right }) => ({ text: input.value, isRight: right.checked })),
    restore(kept) {
      while (lines.length < kept.length) add();
      lines.forEach(({ input, right }, at) => {
        input.value = kept[at]?.text ?? "";
        right.checked = kept[at]?.isRight ?? false;
      });
      grow();
    },
    /** What there is to choose from; null after saying what is missing. */
    read(isRightNeeded) {
      const options = written().map(({ input, right }) => ({ text: input.value.trim(), ...(isRightNeeded && right.checked ? { is_right: true } : {}) }));
      const objection = options.length < 2 ? t("poll_options_missing") : isRightNeeded && !options.some((option) => option.is_right) ? t("poll_right_missing") : "";
      error.say(objection);
      return objection ? null : options;
    },
  };
}

function settingsField(onChange) {
  const box = (name, text, hint) => {
    const input = el("input", { type: "checkbox", class: "form-check-input", id: `poll-${name}`, "aria-describedby": hint && `poll-${name}-hint` });
    input.addEventListener("change", onChange);
    return { input, node: el("div", { class: "form-check" }, input, el("label", { class: "form-check-label", for: input.id, text }), hint && el("div", { class: "form-text", id: `poll-${name}-hint`, text: hint })) };
  };
  const several = box("several", t("poll_several"));
  const anonymous = box("anonymous", t("poll_anonymous"), t("poll_anonymous_hint"));
  const right = box("right", t("poll_has_right"), t("poll_has_right_hint"));
  const boxes = [several, anonymous, right];
  return {
    node: el("fieldset", { class: "field poll-settings" }, el("legend", { class: "visually-hidden", text: t("poll_settings") }), ...boxes.map(({ node }) => node)),
    names: ["is_anonymous"],
    say() {},
    keep: () => boxes.map(({ input }) => input.checked),
    restore(kept) {
      boxes.forEach(({ input }, at) => (input.checked = kept[at]));
      onChange();
    },
    read: () => ({ takes_several: several.input.checked, is_anonymous: anonymous.input.checked, has_right: right.input.checked }),
  };
}
