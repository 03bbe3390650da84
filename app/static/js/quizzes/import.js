// Bringing a file of questions into the bank: what is wrong with it by line, what will be in the bank, and then all of it
// at once or nothing.
import { ApiError } from "../api.js";
import { Attempt } from "../attempt.js";
import { announce, byId, el, icon } from "../dom.js";
import { plural, t } from "../i18n.js";
import { calm } from "../later.js";
import { orToast, toast } from "../toast.js";
import { me, pages } from "./boot.js";
import { imports, listOf, questions } from "./calls.js";
import { LinedText } from "./linedtext.js";
import { ImportWatch } from "./importwatch.js";
import { rich } from "./takefields.js";
import { typeIcon } from "./types.js";
import { number } from "./words.js";

const PAUSE = 600;
const MOST_BYTES = 5_000_000;
const isWide = matchMedia("(min-width: 768px)");
const attempt = new Attempt(`import.${me.id}`);
const text = new LinedText(byId("import-text"), byId("import-lines"));
const format = byId("import-format");
const category = byId("import-category");
let asked = 0;
let looked = ""; // what the preview below is of

const body = () => ({ text: text.value, format: format.value || null, category: category.value.trim() });

// --- The preview ---------------------------------------------------------------------------------

async function look() {
  const wanted = body();
  const asking = ++asked;
  if (!wanted.text.trim()) return clear();
  byId("import-state").textContent = t("looking");
  try {
    const found = await imports.preview(wanted);
    if (asking === asked) show(found, wanted);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (asking !== asked) return;
    clear();
    byId("import-state").textContent = error.sentence;
  }
}

const lookSoon = calm(look, PAUSE);

function clear() {
  looked = "";
  byId("import-state").textContent = "";
  byId("import-problems").replaceChildren();
  byId("import-questions").replaceChildren();
  byId("import-found").hidden = true;
  byId("import-begin").disabled = true;
  text.mark([]);
}

function show(found, wanted) {
  const { problems, n_questions: n } = found;
  looked = JSON.stringify(wanted);
  text.mark(problems.map(({ line }) => line));
  byId("import-state").textContent = t("found", { format: t(`import_${found.format}`), questions: plural("n_questions", n) });
  byId("import-problems").replaceChildren(...problemList(problems));
  byId("import-found").hidden = n === 0;
  byId("import-questions").replaceChildren(...found.questions.map(questionRow));
  byId("import-rest").textContent = n > found.questions.length ? plural("and_more", n - found.questions.length) : "";
  byId("import-begin").disabled = problems.length > 0 || n === 0;
  byId("import-label").textContent = problems.length ? t("mend_first") : plural("import_n", n);
  announce(problems.length ? plural("n_problems", problems.length) : "");
}

function problemList(problems) {
  if (!problems.length) return [];
  const row = ({ line, problem }) => el("li", {}, el("button", { type: "button", class: "problem", on: { click: () => text.select(line) } },
    el("span", { class: "problem-line", text: t("line_n", { n: line }) }), el("span", { dir: "auto", text: problem })));
  return [el("h2", {}, icon("exclamation-triangle"), plural("n_problems", problems.length)), el("p", { class: "muted", text: t("problems_hint") }), el("ol", { class: "problems" }, ...problems.map(row))];
}

/** The answers in short, the right ones marked; on a phone they are folded. */
function answerList({ type, answers }) {
  if (!answers.length) return null;
  const earns = (percent) => type !== "matching" && ![0, 100].includes(percent) && el("small", { class: "muted", text: t("percent", { percent: number(percent) }) });
  const mark = ({ is_right: isRight, percent }) => (isRight ? ["check-lg", "is_right"] : percent > 0 ? ["circle", "is_partly_right"] : ["x-lg", "is_wrong"]);
  const row = (answer) => {
    const [glyph, word] = mark(answer);
    return el("li", { class: answer.is_right ? "is-right" : "" }, icon(glyph), el("span", { class: "visually-hidden", text: t(word) }), rich(answer.html), earns(answer.percent));
  };
  return el("details", { class: "fold import-answers", open: isWide.matches }, el("summary", {}, icon("chevron-right"), plural("n_of_answers", answers.length)),
    el("ul", { class: "fold-body" }, ...answers.map(row)));
}

function questionRow(question) {
  const { line, category: path, type, name, html, tags } = question;
  return el("li", { class: "question-row import-row" }, el("span", { class: "question-glyph", title: t(`type_${type}`) }, typeIcon(type)),
    el("div", { class: "question-about" }, name && el("b", { dir: "auto", text: name }), rich(html), answerList(question),
      el("span", { class: "question-facts" }, el("span", { text: t(`type_${type}`) }), path && el("span", { class: "fact", dir: "auto" }, icon("folder"), path), ...tags.map((tag) => el("span", { class: "fact", dir: "auto" }, icon("tag"), tag)))),
    el("button", { type: "button", class: "btn btn-quiet line-link", on: { click: () => text.select(line) } }, t("line_n", { n: line })));
}

// --- A file --------------------------------------------------------------------------------------

async function readFile(file) {
  if (!file) return;
  if (file.size > MOST_BYTES) return toast(t("file_too_large"));
  text.value = await decoded(file);
  byId("import-name").textContent = file.name;
  look();
}

/** Files of old programs are not in UTF-8; what cannot be read so is taken for Windows' Latin letters. */
async function decoded(file) {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

// --- Importing -----------------------------------------------------------------------------------

function busy(is) {
  byId("import-begin").disabled = is;
  for (const field of [byId("import-text"), format, category, byId("import-file")]) field.disabled = is;
}

async function begin() {
  const wanted = body();
  if (JSON.stringify(wanted) !== looked) return look(); // it was changed since it was looked at
  busy(true);
  showWay();
  try {
    const made = await imports.begin(wanted, attempt.begin(wanted, null));
    attempt.settle();
    byId("import-leave").hidden = false;
    watch.follow(made);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    attempt.refused(error);
    again(false); // with what is wrong now
    toast(error.sentence);
  }
}

/** How far it is nobody knows before the first word of the worker's. */
function showWay() {
  byId("import-bar").removeAttribute("value");
  byId("import-count").textContent = "";
  byId("import-write").hidden = byId("import-leave").hidden = true;
  byId("import-under-way").hidden = false;
  byId("import-under-way-title").focus();
}

function progress({ done, total }) {
  Object.assign(byId("import-bar"), { max: total, value: done });
  byId("import-count").textContent = t("done_of", { done: number(done), total: number(total) });
}

function ended({ state, n_questions: n, problems }) {
  const isDone = state === "done";
  byId("import-under-way").hidden = true;
  byId("import-end").hidden = false;
  byId("import-end").replaceChildren(icon(isDone ? "check-circle" : "x-circle", "empty-icon"), el("h2", { tabindex: -1, text: isDone ? plural("imported", n) : t("not_imported") }),
    el("p", { text: isDone ? t("imported_hint") : problems?.[0]?.problem ?? t("not_imported_hint") }),
    el("div", { class: "quiz-actions" }, el("a", { class: "btn btn-primary", href: pages.bank }, icon("collection"), t("to_bank")), el("button", { type: "button", class: "btn btn-soft", text: t(isDone ? "import_another" : "back_to_text"), on: { click: () => again(isDone) } })));
  byId("import-end").querySelector("h2").focus();
}

function again(isNew) {
  byId("import-end").hidden = byId("import-under-way").hidden = true;
  byId("import-write").hidden = false;
  busy(false);
  if (isNew) text.value = "";
  look();
  byId("import-text").focus();
}

const watch = new ImportWatch({ onProgress: progress, onEnd: ended });

// --- The beginning -------------------------------------------------------------------------------

async function offerCategories() {
  const found = await orToast(() => questions.categories());
  if (found) byId("import-categories").replaceChildren(...listOf(found).map(({ path }) => el("option", { value: path })));
}

byId("import-text").addEventListener("input", lookSoon);
format.addEventListener("change", look);
category.addEventListener("input", lookSoon);
byId("import-file").addEventListener("change", ({ target }) => {
  readFile(target.files[0]);
  target.value = ""; // the same file, mended elsewhere, may be chosen again
});
const page = byId("import");
page.addEventListener("dragover", (event) => event.dataTransfer.types.includes("Files") && event.preventDefault());
page.addEventListener("drop", (event) => {
  if (!event.dataTransfer.files.length) return;
  event.preventDefault();
  readFile(event.dataTransfer.files[0]);
});
byId("import-begin").addEventListener("click", begin);
offerCategories();
