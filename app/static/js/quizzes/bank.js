// The question bank: its drawers, its questions, and what is done with several of them at once.
import { ApiError, BASE } from "../api.js";
import { closeDialog, confirmDialog } from "../dialog.js";
import { announce, byId, el, emptyState, icon } from "../dom.js";
import { plural, t } from "../i18n.js";
import { orToast, toast } from "../toast.js";
import { hrefOf, pages } from "./boot.js";
import { NO_CATEGORY, listOf, questions } from "./calls.js";
import { ask } from "./asking.js";
import { QuestionList } from "./questionlist.js";
import { putIntoQuiz } from "./intoquiz.js";
import { Tree } from "./tree.js";

const where = new URLSearchParams(location.search);
let categories = [];
let tags = [];
let list = null;

const pathOf = (id) => categories.find((category) => category.id === id)?.path ?? "";
const exportHref = (id) => `${BASE}/questions/export${id ? `?category_id=${id}` : ""}`;

// --- What is looked for stands in the address, so that "back" finds it again ------------------------

const begin = { query: where.get("query") ?? "", type: where.get("type") ?? "", tag: where.get("tag") ?? "", category_id: where.get("category_id") ?? "" };

function remember(filter) {
  const asked = new URLSearchParams(Object.entries(filter).filter(([, value]) => value));
  history.replaceState(null, "", asked.size ? `?${asked}` : location.pathname);
  drawPlaces();
}

// --- Drawers -------------------------------------------------------------------------------------

function drawPlaces() {
  const current = list.filter.category_id;
  tree.draw(categories, current);
  const choice = byId("category-choice");
  choice.replaceChildren(el("option", { value: "", text: t("all_questions") }), el("option", { value: NO_CATEGORY, text: t("no_category") }), ...categories.map(({ id, path }) => el("option", { value: id, text: path })));
  choice.value = current;
  byId("category-choice-box").hidden = !categories.length;
  byId("export").href = exportHref(current);
  byId("new-question").href = `${hrefOf.newQuestion()}${pathOf(current) ? `?category=${encodeURIComponent(pathOf(current))}` : ""}`;
  byId("places").hidden = !categories.length;
}

const select = (id) => list.narrow({ category_id: id });

async function readPlaces() {
  const found = await orToast(() => Promise.all([questions.categories(), questions.tags()]));
  if (!found) return;
  categories = listOf(found[0]).sort((a, b) => a.path.localeCompare(b.path));
  tags = listOf(found[1]).map(({ tag }) => tag);
}

async function refresh() {
  await readPlaces();
  drawPlaces();
  await list.load();
}

async function makeCategory(inside = "") {
  const path = await ask({ title: t("new_category"), label: t("category_name"), help: t("category_help"), value: inside ? `${inside}/` : "", action: t("make"), run: (typed) => questions.makeCategory(typed), name: "path" });
  if (path !== null) await refresh();
}

async function renameCategory({ id, path }) {
  const renamed = await ask({ title: t("rename_category"), label: t("category_name"), help: t("rename_category_help"), value: path, action: t("save"), run: (typed) => questions.renameCategory(id, typed), name: "path" });
  if (renamed !== null) await refresh();
}

async function dropCategory({ id, name }) {
  const isSure = await confirmDialog({ title: t("drop_category_title", { name }), text: t("drop_category_text"), action: t("remove") });
  await closeDialog();
  if (!isSure || (await orToast(() => questions.dropCategory(id))) === undefined) return;
  if (list.filter.category_id === id) await list.narrow({ category_id: "" });
  await refresh();
}

const tree = new Tree(byId("tree"), {
  select,
  items: (node) => [
    { glyph: "folder-plus", label: t("new_inside"), run: () => makeCategory(node.path) },
    { glyph: "pencil", label: t("rename_or_move"), run: () => renameCategory(node) },
    { glyph: "download", label: t("export"), run: () => location.assign(exportHref(node.id)) },
    { glyph: "trash3", label: t("remove"), run: () => dropCategory(node), isDanger: true },
  ],
});

// --- Several at once -----------------------------------------------------------------------------

function showPicked(picked) {
  byId("picked").hidden = picked.size === 0;
  byId("picked-count").textContent = plural("n_picked", picked.size);
  announce(plural("n_picked", picked.size));
}

/** One after the other; what was refused is said once, and the rest is done all the same. */
async function eachPicked(work, said) {
  const refused = [];
  let done = 0;
  for (const question of list.picked.values()) {
    try {
      await work(question);
      done += 1;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      refused.push(error.sentence);
    }
  }
  list.clear();
  await refresh();
  if (done) toast(plural(said, done));
  for (const sentence of new Set(refused)) toast(sentence);
}

async function change({ id }, changes) {
  const { content, idnumber } = await questions.one(id);
  await questions.change(id, { content, idnumber, ...changes });
}

async function movePicked() {
  const path = await ask({ title: t("move_picked"), label: t("category"), help: t("category_help"), value: pathOf(list.filter.category_id), action: t("move"), suggestions: categories.map((category) => category.path), mayBeEmpty: true });
  if (path !== null) await eachPicked((question) => change(question, { category: path }), "n_moved");
}

async function tagPicked() {
  const typed = await ask({ title: t("tag_picked"), label: t("tag"), value: "", action: t("add_tag"), suggestions: tags });
  if (typed !== null) await eachPicked((question) => change(question, { tags: [...new Set([...question.tags, typed])] }), "n_tagged");
}

async function removePicked() {
  const isSure = await confirmDialog({ title: plural("delete_picked_title", list.picked.size), text: t("delete_question_text"), action: t("delete") });
  await closeDialog();
  if (isSure) await eachPicked((question) => questions.remove(question.id), "n_deleted");
}

// --- The beginning -------------------------------------------------------------------------------

const firstSteps = () => emptyState("collection", t("empty_bank"), t("empty_bank_hint"), el("div", { class: "quiz-actions" },
  el("a", { class: "btn btn-primary", href: hrefOf.newQuestion() }, icon("plus-lg"), t("new_question")), el("a", { class: "btn btn-soft", href: `${pages.bank}/import` }, icon("upload"), t("import"))));

await readPlaces();
list = new QuestionList({ filter: begin, tags, onPick: showPicked, onFilter: remember, empty: firstSteps });
byId("questions").replaceChildren(list.node);
byId("questions").removeAttribute("aria-busy");
drawPlaces();
byId("category-choice").addEventListener("change", ({ target }) => select(target.value));
byId("new-category").addEventListener("click", () => makeCategory(pathOf(list.filter.category_id)));
byId("into-quiz").addEventListener("click", async () => (await putIntoQuiz([...list.picked.values()])) && list.clear());
byId("move-picked").addEventListener("click", movePicked);
byId("tag-picked").addEventListener("click", tagPicked);
byId("remove-picked").addEventListener("click", removePicked);
byId("clear-picked").addEventListener("click", () => list.clear());
await list.load();
