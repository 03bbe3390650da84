// Questions of the bank, searched and filtered, some of them chosen: on the bank's own page and where a quiz picks.
import { el, emptyState, icon } from "../dom.js";
import { plural, t } from "../i18n.js";
import { calm } from "../later.js";
import { orToast } from "../toast.js";
import { hrefOf } from "./boot.js";
import { NO_CATEGORY, questions } from "./calls.js";
import { typeIcon, typeNames } from "./types.js";
import { nameOf, points } from "./words.js";

const PAUSE = 250; // typing a word asks the server once
const LIMIT = 50;

const select = (label, value, choices) => {
  const node = el("select", { class: "form-select", "aria-label": label }, ...choices.map(([key, text]) => el("option", { value: key, text })));
  node.value = value ?? "";
  return node;
};

export class QuestionList {
  picked = new Map(); // id -> question
  #items = [];
  #hasMore = false;
  #asked = 0;
  #filter;

  /**
   * `filter` is {query, type, tag, category_id} to begin with; `tags` are those that there are. `onPick(map)` hears of
   * what is chosen, `onFilter(filter)` of what is looked for; `isOut(question)` marks what cannot be chosen again.
   * With `isLinked` a name leads to its page, else it is a part of the choice.
   */
  constructor({ filter = {}, tags = [], onPick = () => {}, onFilter = () => {}, isOut = () => false, isLinked = true, empty = () => null }) {
    Object.assign(this, { onPick, onFilter, isOut, isLinked, empty });
    this.#filter = { query: "", type: "", tag: "", category_id: "", ...filter };
    this.search = el("input", { type: "search", class: "form-control", placeholder: t("find_question"), "aria-label": t("find_question"), autocomplete: "off", maxlength: 200, dir: "auto" });
    this.search.value = this.#filter.query;
    this.type = select(t("question_type"), this.#filter.type, [["", t("all_types")], ...typeNames.map((name) => [name, t(`type_${name}`)])]);
    this.tag = select(t("tag"), this.#filter.tag, [["", t("all_tags")], ...tags.map((tag) => [tag, tag])]);
    this.tag.hidden = !tags.length && !this.#filter.tag;
    this.list = el("ul", { class: "question-list", "aria-label": t("questions") });
    this.note = el("p", { class: "muted", role: "status" });
    this.more = el("button", { type: "button", class: "btn btn-quiet btn-wide", hidden: true, on: { click: () => this.#load(false) } }, t("show_more"));
    this.filters = el("div", { class: "question-filters", role: "search" }, this.search, this.type, this.tag);
    this.node = el("div", {}, this.filters, this.note, this.list, this.more);
    const soon = calm(() => this.#read(), PAUSE);
    this.search.addEventListener("input", soon);
    for (const choice of [this.type, this.tag]) choice.addEventListener("change", () => this.#read());
    new IntersectionObserver(([entry]) => entry.isIntersecting && this.#hasMore && this.#load(false)).observe(this.more);
  }

  get filter() {
    return this.#filter;
  }

  #read() {
    this.narrow({ query: this.search.value.trim(), type: this.type.value, tag: this.tag.value });
  }

  /** Look for something else, or somewhere else. */
  narrow(changes) {
    this.#filter = { ...this.#filter, ...changes };
    this.onFilter(this.#filter);
    return this.#load(true);
  }

  load() {
    return this.#load(true);
  }

  async #load(isNew) {
    if (!isNew && this.more.disabled) return;
    const asking = ++this.#asked;
    const query = Object.fromEntries(Object.entries(this.#filter).filter(([, value]) => value));
    this.more.disabled = true;
    const page = await orToast(() => questions.list({ ...query, limit: LIMIT, before_id: isNew ? undefined : this.#items.at(-1)?.id }));
    if (asking !== this.#asked) return; // something else is looked for by now
    this.more.disabled = false;
    if (!page) return;
    this.#items = isNew ? page.items : [...this.#items, ...page.items];
    this.#hasMore = page.has_more;
    this.#draw(isNew ? [] : page.items);
  }

  #draw(added) {
    if (added.length) this.list.append(...added.map((question) => this.#row(question)));
    else this.list.replaceChildren(...this.#items.map((question) => this.#row(question)));
    this.more.hidden = !this.#hasMore;
    if (!this.#items.length) this.list.replaceChildren(el("li", {}, this.#nothing()));
  }

  #nothing() {
    const { category_id: category, ...others } = this.#filter;
    if (Object.values(others).some(Boolean)) return emptyState("search", t("none_found"), t("none_found_hint"));
    if (category === NO_CATEGORY) return emptyState("folder", t("all_in_categories"), t("all_in_categories_hint"));
    return category ? emptyState("folder", t("empty_category"), t("empty_category_hint")) : this.empty();
  }

  #row(question) {
    const id = `pick-${question.id}`;
    const box = el("input", { type: "checkbox", class: "form-check-input", id, "aria-label": t("choose_this", { name: nameOf(question) }), disabled: this.isOut(question) });
    box.checked = this.picked.has(question.id) || this.isOut(question);
    box.addEventListener("change", () => this.#pick(question, box.checked));
    const title = this.isLinked ? el("a", { class: "question-name", href: hrefOf.question(question.id), dir: "auto", text: nameOf(question) }) : el("label", { class: "question-name", for: id, dir: "auto", text: nameOf(question) });
    return el("li", { class: "question-row", dataset: { question: question.id } }, box, el("span", { class: "question-glyph", title: t(`type_${question.type}`) }, typeIcon(question.type)),
      el("div", { class: "question-about" }, title, question.name && question.text && question.name !== question.text ? el("span", { class: "question-text", dir: "auto", text: question.text }) : null, facts(question)));
  }

  #pick(question, isPicked) {
    if (isPicked) this.picked.set(question.id, question);
    else this.picked.delete(question.id);
    this.onPick(this.picked);
  }

  /** Choose nothing any more. */
  clear() {
    this.picked.clear();
    for (const box of this.list.querySelectorAll("input:checked:not(:disabled)")) box.checked = false;
    this.onPick(this.picked);
  }
}

function facts({ type, category, tags, mark, n_uses: uses, n_answers: answers }) {
  return el("span", { class: "question-facts" }, el("span", { text: t(`type_${type}`) }),
    type !== "description" && mark !== undefined && el("span", { text: points(mark) }),
    category && el("span", { class: "fact", dir: "auto" }, icon("folder"), category.path),
    ...tags.map((tag) => el("span", { class: "fact", dir: "auto" }, icon("tag"), tag)),
    uses > 0 && el("span", { text: plural("in_quizzes", uses) }), answers > 0 && el("span", { text: plural("n_answers", answers) }));
}
