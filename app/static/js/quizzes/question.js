// The page of one question: its form, how a student sees it, and what has been answered to it so far.
import { ApiError } from "../api.js";
import { Attempt } from "../attempt.js";
import { closeDialog, confirmDialog, openDialog } from "../dialog.js";
import { byId, el, emptyState, icon } from "../dom.js";
import { plural, t } from "../i18n.js";
import { calm } from "../later.js";
import { menuButton } from "../menu.js";
import { fullTime, seenTime } from "../time.js";
import { orToast, toast } from "../toast.js";
import { boot, hrefOf, pages } from "./boot.js";
import { listOf, questions } from "./calls.js";
import { Draft, warnBeforeLeaving } from "./drafts.js";
import { QuestionEditor } from "./editor.js";
import { isUploading } from "./pictures.js";
import { Preview } from "./preview.js";
import { savedWords } from "./versioned.js";
import { plainLine } from "./words.js";

const PAUSE = 400;
let id = boot.question_id;
let question = null;
let editor = null;
let saved = ""; // what the form held when it was last in the bank
let isBusy = false;
let draft = new Draft(id ?? "new");
const attempt = new Attempt(null);
const known = { categories: [], tags: [] };
const status = byId("save-status");

const asValue = ({ content, category, tags, idnumber }) => ({ content, category: category?.path ?? "", tags, idnumber: idnumber ?? "" });
const written = () => JSON.stringify(editor.read());
const isUnsaved = () => editor !== null && written() !== saved;

// --- The form ------------------------------------------------------------------------------------

function open(value, { isSaved = true } = {}) {
  editor = new QuestionEditor(value, { known, isTypeFixed: (question?.n_answers ?? 0) > 0 });
  const preview = new Preview(editor);
  byId("editor").replaceChildren(editor.node);
  byId("preview").replaceChildren(preview.node);
  if (isSaved) saved = written();
  const keepSoon = calm(keep, PAUSE);
  for (const name of ["input", "change"]) {
    editor.node.addEventListener(name, () => {
      keepSoon();
      preview.soon();
    });
  }
  preview.draw();
  head();
}

function keep() {
  if (isBusy) return;
  if (isUnsaved()) {
    draft.keep(editor.read(), question?.version);
    status.textContent = t("not_saved_yet");
  } else {
    draft.drop();
    if (status.textContent === t("not_saved_yet")) status.textContent = ""; // it was taken back; but "saved" stays
  }
}

/** What was written here before and never saved is taken up again, and may be thrown away. */
function takeUp({ value, at, version }) {
  const isOld = question && version !== question.version;
  open(value, { isSaved: false });
  status.textContent = t("not_saved_yet");
  byId("notice").replaceChildren(el("div", { class: "alert alert-warning", role: "note" }, icon("clock-history"),
    el("span", {}, t("taken_up", { when: seenTime(at) }), isOld ? ` ${t("changed_meanwhile")}` : ""),
    el("button", { type: "button", class: "btn btn-soft", text: t("throw_away"), on: { click: throwAway } })));
}

function throwAway() {
  draft.drop();
  byId("notice").replaceChildren();
  status.textContent = "";
  open(question ? asValue(question) : fresh());
  editor.text.input.focus();
}

const fresh = () => ({ content: { type: new URLSearchParams(location.search).get("type") ?? "single" }, category: new URLSearchParams(location.search).get("category") ?? "", tags: [] });

// --- What stands above it ------------------------------------------------------------------------

function head() {
  byId("question-title").textContent = question ? question.name || plainLine(question.content.text.text) : t("new_question");
  document.title = `${byId("question-title").textContent} · Homeroom`;
  byId("save-next").hidden = Boolean(question);
  byId("question-menu").replaceChildren(...(question ? menuButton(t("more_actions"), menuItems) : []));
  byId("answered").replaceChildren(...answered());
}

function answered() {
  if (!question?.n_answers) return question?.n_uses ? [el("p", { class: "muted mb-2", text: plural("in_quizzes", question.n_uses) })] : [];
  const text = plural("answered_by", question.n_answers, { version: question.version + 1 });
  return [el("div", { class: "alert alert-info", role: "note" }, icon("info-circle"), el("span", { text }))];
}

const menuItems = () => [
  { glyph: "copy", label: t("duplicate"), run: duplicate },
  { glyph: "clock-history", label: t("versions"), run: showVersions },
  { glyph: "trash3", label: t("delete"), run: remove, isDanger: true },
];

function duplicate() {
  const value = editor.read();
  question = null;
  id = null;
  draft = new Draft("new");
  history.pushState(null, "", hrefOf.newQuestion());
  open({ ...value, idnumber: "" }, { isSaved: false });
  keep();
  toast(t("duplicated"));
}

async function showVersions() {
  const found = await orToast(() => questions.versions(id));
  if (!found) return;
  const rows = listOf(found).map((version) => el("li", { class: "version" },
    el("div", {}, el("b", { text: t("version_n", { n: version.number ?? version.version }) }), " ", el("span", { class: "muted", text: fullTime(version.created_at) }),
      el("p", { class: "mb-0", dir: "auto", text: plainLine(version.content.text.text) })),
    el("button", { type: "button", class: "btn btn-soft", text: t("take_version"), on: { click: () => takeVersion(version) } })));
  openDialog({ title: t("versions"), body: [el("p", { class: "muted", text: t("versions_hint") }), el("ul", { class: "versions" }, ...rows)] });
}

async function takeVersion(version) {
  await closeDialog();
  open({ ...editor.read(), content: version.content }, { isSaved: false });
  keep();
  editor.text.input.focus();
}

async function remove() {
  const isSure = await confirmDialog({ title: t("delete_question_title"), text: t("delete_question_text"), action: t("delete") });
  await closeDialog();
  if (!isSure || (await orToast(() => questions.remove(id))) === undefined) return;
  draft.drop();
  saved = written();
  location.assign(pages.bank);
}

// --- Saving --------------------------------------------------------------------------------------

const send = (value) => (id ? questions.change(id, value) : questions.create(value, attempt.begin(value, null)));

function busy(is) {
  isBusy = is;
  for (const name of ["save", "save-next"]) byId(name).disabled = is;
  if (is) status.textContent = t("saving");
}

/** Save it; answers whether that is done. What was typed while it was on its way stays, unsaved. */
async function save() {
  if (isBusy || !editor.check()) return false;
  if (isUploading()) {
    toast(t("wait_for_picture"));
    return false;
  }
  const value = editor.read();
  busy(true);
  try {
    const answer = await send(value);
    attempt.settle();
    settle(answer, value);
    return true;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    attempt.refused(error);
    complain(error);
    return false;
  } finally {
    busy(false);
  }
}

function settle(answer, value) {
  const words = savedWords(question, answer);
  question = answer;
  saved = JSON.stringify(value);
  draft.drop();
  if (!id) {
    id = answer.id;
    draft = new Draft(id);
    history.replaceState(null, "", hrefOf.question(id));
  }
  byId("notice").replaceChildren();
  if (words) status.replaceChildren(words, " ", el("a", { href: pages.home, text: t("all_quizzes") }));
  else status.textContent = t("saved_at", { time: new Date().toLocaleTimeString(document.documentElement.lang) });
  head();
}

function complain(error) {
  const rest = editor.complain(error.errors);
  status.textContent = t("not_saved_yet");
  if (rest.length || !Object.keys(error.errors).length) toast(rest.join(" ") || error.sentence);
}

/** The next one of a series: of the same type, in the same drawer. */
async function saveAndNext() {
  const { type } = editor;
  if (!(await save())) return;
  const { category, tags } = asValue(question);
  toast(t("saved"));
  id = question = null;
  draft = new Draft("new");
  history.replaceState(null, "", hrefOf.newQuestion());
  open({ content: { type }, category, tags });
  status.textContent = "";
  editor.text.input.focus();
  scrollTo({ top: 0 });
}

// --- The beginning -------------------------------------------------------------------------------

function gone() {
  byId("question").replaceChildren(emptyState("patch-question", t("no_question"), t("no_question_hint"), el("a", { class: "btn btn-primary", href: pages.bank, text: t("bank") })));
}

async function begin() {
  const [found, categories, tags] = await Promise.all([
    id ? orToast(() => questions.one(id), gone) : null,
    orToast(() => questions.categories()), orToast(() => questions.tags()),
  ]);
  if (id && !found) return;
  question = found;
  known.categories = listOf(categories ?? []).map(({ path }) => path);
  known.tags = listOf(tags ?? []).map(({ tag }) => tag);
  open(question ? asValue(question) : fresh());
  const { kept } = draft;
  if (kept && JSON.stringify(kept.value) !== saved) takeUp(kept);
  byId("question").removeAttribute("aria-busy");
  byId("question-foot").hidden = false;
  if (!question) editor.text.input.focus();
}

for (const tab of document.querySelectorAll("[data-show]")) tab.addEventListener("click", () => showSide(tab.dataset.show));

/** On a phone the form and the preview take turns. */
function showSide(side) {
  byId("question").dataset.side = side;
  for (const tab of document.querySelectorAll("[data-show]")) tab.setAttribute("aria-pressed", String(tab.dataset.show === side));
}

warnBeforeLeaving(isUnsaved);
byId("save").addEventListener("click", save);
byId("save-next").addEventListener("click", saveAndNext);
addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key !== "s") return;
  event.preventDefault();
  save();
});
begin();
