// How a quiz is taken, in plain words; each change is saved by itself after a moment.
import { ApiError } from "../api.js";
import { byId, el, icon } from "../dom.js";
import { plural, t } from "../i18n.js";
import { calm } from "../later.js";
import { checkField, newId, radioField, readNumber, selectField, textField, writeNumber } from "./fields.js";
import { markdownField } from "./md.js";
import { quizzes } from "./calls.js";
import { moment, number, span } from "./words.js";

const PAUSE = 600;
const USUAL_ATTEMPTS = ["1", "2", "3", "5", "10", ""];
const two = (n) => String(n).padStart(2, "0");

/** The moment as the browser's own field for it writes it, in the reader's zone. */
const toLocal = (iso) => {
  if (!iso) return "";
  const at = new Date(iso);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
};
const fromLocal = (text) => (text ? new Date(text).toISOString() : null);
const sameMinute = (iso, text) => toLocal(iso) === text;

const momentField = (label, help) => textField({ id: newId("moment"), label, help, type: "datetime-local", isOptional: true });
const minutesField = (label, help) => textField({ label, help, inputmode: "decimal", maxlength: 8, isOptional: true });
const choicesOf = (prefix, keys) => keys.map((key) => [key, t(`${prefix}_${key}`)]);
const toldChoices = (prefix, keys) => keys.map((key) => [key, t(`${prefix}_${key}`), t(`${prefix}_${key}_help`)]);
const attemptsText = (key) => (key ? plural("n_attempts", Number(key)) : t("any_attempts"));

/** A setting between its field and the API: `write(quiz)` fills the field, `read()` answers {name: value} or undefined. */
function setting(name, field, { write, read, input = field.input }) {
  return { name, field, input, write, read };
}

const plainText = (name, field) => setting(name, field, { write: (quiz) => (field.input.value = quiz[name] ?? ""), read: () => field.input.value });
const flag = (name, field) => setting(name, field, { write: (quiz) => (field.input.checked = quiz[name]), read: () => field.input.checked });
const picked = (name, field) => setting(name, field, { input: field.node, write: (quiz) => (field.value = quiz[name]), read: () => field.value });

function dated(name, field) {
  let known = null;
  return setting(name, field, {
    write(quiz) {
      known = quiz[name];
      field.input.value = toLocal(known);
    },
    read: () => (sameMinute(known, field.input.value) ? known : fromLocal(field.input.value)), // its seconds stay
  });
}

function figure(name, field, { unit = 1, isWhole = true, ifNone = null } = {}) {
  return setting(name, field, {
    write: (quiz) => (field.input.value = quiz[name] ? writeNumber(quiz[name] / unit) : ""),
    read() {
      const value = readNumber(field.input.value);
      if (value === null) return ifNone;
      field.say(Number.isNaN(value) ? t("no_number") : "");
      return Number.isNaN(value) ? undefined : isWhole ? Math.round(value * unit) : value * unit;
    },
  });
}

export class Settings {
  #changed = new Set();
  #isSaving = false;

  /** `onSaved(quiz)` hears of each answer. */
  constructor(box, quiz, onSaved) {
    Object.assign(this, { quiz, onSaved });
    this.status = byId("settings-status");
    this.all = this.#make();
    this.byName = Object.fromEntries(this.all.map((one) => [one.name, one]));
    this.folds = this.#folds();
    box.replaceChildren(...["title", "description"].map((name) => this.byName[name].field.node), ...this.folds.map(({ node }) => node));
    this.saveSoon = calm(() => this.#save(), PAUSE);
    for (const one of this.all) for (const name of ["input", "change"]) one.input.addEventListener(name, () => this.#touch(one));
    this.show(quiz);
  }

  get isUnsaved() {
    return this.#changed.size > 0;
  }

  #make() {
    const attempts = selectField({ label: t("max_attempts"), value: "1", choices: USUAL_ATTEMPTS.map((key) => [key, attemptsText(key)]) });
    const overdue = radioField({ label: t("overdue"), isLabelHidden: true, choices: toldChoices("overdue", ["submit", "grace", "abandon"]) });
    return [
      plainText("title", textField({ label: t("quiz_title"), maxlength: 200 })),
      plainText("description", markdownField({ label: t("description"), help: t("description_shown"), rows: 2, isOptional: true })),
      dated("opens_at", momentField(t("opens_at"), t("opens_at_help"))),
      dated("closes_at", momentField(t("closes_at"), t("closes_at_help"))),
      figure("time_limit_seconds", minutesField(t("time_limit"), t("time_limit_help")), { unit: 60 }),
      setting("max_attempts", attempts, { write: ({ max_attempts: most }) => this.#writeAttempts(attempts.input, most), read: () => (attempts.input.value ? Number(attempts.input.value) : null) }),
      picked("counts", radioField({ label: t("counts"), choices: choicesOf("counts_long", ["best", "last", "first", "average"]) })),
      flag("shuffles_questions", checkField({ label: t("shuffles_questions"), isSwitch: true })),
      flag("shuffles_options", checkField({ label: t("shuffles_options"), isSwitch: true })),
      picked("show_results", radioField({ label: t("show_results"), choices: toldChoices("show", ["after_attempt", "after_closing", "never"]) })),
      picked("review", radioField({ label: t("review"), choices: choicesOf("review", ["score", "answers", "key"]) })),
      figure("pass_percent", textField({ label: t("pass_percent"), help: t("pass_percent_help"), inputmode: "decimal", maxlength: 6, isOptional: true }), { isWhole: false }),
      picked("overdue", overdue),
      figure("grace_seconds", minutesField(t("grace"), t("grace_help")), { unit: 60, ifNone: 0 }),
      picked("summary", radioField({ label: t("summary"), choices: choicesOf("summary", ["nothing", "figures", "best"]) })),
    ];
  }

  #writeAttempts(select, most) {
    const key = most === null ? "" : String(most);
    if (![...select.options].some((option) => option.value === key)) select.append(el("option", { value: key, text: attemptsText(key) }));
    select.value = key;
  }

  /** Groups that are folded away, each with what it comes to. */
  #folds() {
    const group = (title, says, names, isOpen = false) => {
      const line = el("span", { class: "fold-says" });
      const node = el("details", { class: "fold setting-fold", open: isOpen }, el("summary", {}, icon("chevron-right"), el("b", { text: title }), line),
        el("div", { class: "fold-body" }, ...names.map((name) => this.byName[name].field.node)));
      return { node, draw: (quiz) => (line.textContent = says(quiz)) };
    };
    return [
      group(t("group_when"), whenText, ["opens_at", "closes_at", "time_limit_seconds"], true),
      group(t("group_attempts"), attemptText, ["max_attempts", "counts", "shuffles_questions", "shuffles_options"]),
      group(t("group_results"), resultText, ["show_results", "review", "pass_percent"]),
      group(t("group_overdue"), overdueText, ["overdue", "grace_seconds"]),
      group(t("group_chat"), ({ summary }) => t(`summary_short_${summary}`), ["summary"]),
    ];
  }

  /** Fill in what the server knows, except where its author is writing just now. */
  show(quiz) {
    this.quiz = quiz;
    for (const one of this.all) if (!this.#changed.has(one.name) && !this.#isWriting(one)) one.write(quiz);
    this.#fit();
  }

  #isWriting({ input }) {
    return input === document.activeElement && input.matches("input:not([type=checkbox]), textarea");
  }

  /** What does not matter as things stand is not asked. */
  #fit() {
    const value = (name) => this.byName[name].read();
    this.byName.counts.field.node.hidden = value("max_attempts") === 1;
    this.byName.review.field.node.hidden = value("show_results") === "never";
    this.byName.grace_seconds.field.node.hidden = value("overdue") !== "grace";
    for (const { draw } of this.folds) draw(this.quiz);
  }

  #touch({ name }) {
    this.#changed.add(name);
    this.status.textContent = t("not_saved_yet");
    this.#fit();
    this.saveSoon();
  }

  async #save() {
    if (this.#isSaving) return this.saveSoon();
    const names = [...this.#changed];
    const changes = Object.fromEntries(names.map((name) => [name, this.byName[name].read()]));
    if (!names.length || Object.values(changes).includes(undefined)) return;
    this.#isSaving = true;
    try {
      const next = await quizzes.change(this.quiz.id, changes);
      const isStill = (name) => JSON.stringify(this.byName[name].read()) === JSON.stringify(changes[name]);
      for (const name of names) if (isStill(name)) this.#changed.delete(name);
      for (const name of names) this.byName[name].field.say("");
      this.status.textContent = t("saved_at", { time: new Date().toLocaleTimeString(document.documentElement.lang) });
      this.onSaved(next);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.#complain(error);
    } finally {
      this.#isSaving = false;
    }
  }

  #complain(error) {
    const rest = [];
    for (const [name, sentences] of Object.entries(error.errors)) {
      const field = this.byName[name || "closes_at"]?.field; // what is said of the whole is about its two moments
      if (field) field.say(sentences.join(" "));
      else rest.push(...sentences);
    }
    const isSaid = Object.keys(error.errors).length > 0 && !rest.length;
    this.status.textContent = isSaid ? t("not_saved_yet") : `${t("not_saved_yet")} ${rest.join(" ") || error.sentence}`;
    if (error.isPassing && error.status !== 409) setTimeout(() => this.saveSoon(), 5000); // it is taken when the server is back
  }
}

function whenText({ opens_at: opens, closes_at: closes, time_limit_seconds: limit }) {
  const moments = [opens && t("opens", { when: moment(opens) }), closes && t("closes", { when: moment(closes) }), limit && span(limit)].filter(Boolean);
  return moments.join(", ") || t("any_time");
}

function attemptText({ max_attempts: most, shuffles_questions: questions, shuffles_options: options }) {
  const shuffled = questions || options;
  return `${attemptsText(most === null ? "" : String(most))}, ${t(shuffled ? "shuffled" : "not_shuffled")}`;
}

const resultText = ({ show_results: when, review, pass_percent: pass }) =>
  [t(`results_${when}`), when !== "never" && t(`review_short_${review}`), pass !== null && t("passed_from", { percent: number(pass) })].filter(Boolean).join(", ");

const overdueText = ({ overdue, grace_seconds: grace }) => (overdue === "grace" ? t("overdue_short_grace", { time: span(grace) }) : t(`overdue_short_${overdue}`));
