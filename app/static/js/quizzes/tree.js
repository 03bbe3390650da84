// The drawers of the bank, as the tree that their paths make.
import { el, icon } from "../dom.js";
import { t } from "../i18n.js";
import { menuButton } from "../menu.js";
import { NO_CATEGORY } from "./calls.js";
import { number } from "./words.js";

const MOST_OPEN = 40; // more than these begin folded

/** Nodes of {id, path, name, n (with what is below), children} from what the API lists. */
export function grow(categories) {
  const byPath = new Map();
  const tops = [];
  for (const { id, path, n_questions: n } of [...categories].sort((a, b) => a.path.localeCompare(b.path))) {
    const at = path.lastIndexOf("/");
    const node = { id, path, name: path.slice(at + 1), n, children: [] };
    byPath.set(path, node);
    (at < 0 ? tops : (byPath.get(path.slice(0, at))?.children ?? tops)).push(node);
  }
  const add = (node) => (node.n += node.children.map(add).reduce((sum, n) => sum + n, 0));
  tops.forEach(add);
  return tops;
}

export class Tree {
  #closed = new Set();

  /** `actions` are {select(id), items(node)}: what happens to a drawer, and what its menu offers. */
  constructor(box, actions) {
    Object.assign(this, { box, actions });
  }

  draw(categories, current) {
    const tops = grow(categories);
    if (!this.box.childElementCount && categories.length > MOST_OPEN) for (const { id } of tops) this.#closed.add(id);
    this.again = () => this.draw(categories, current);
    const all = this.#line({ id: "", name: t("all_questions") }, current, icon("collection"));
    const none = this.#line({ id: NO_CATEGORY, name: t("no_category") }, current, icon("inbox"));
    this.box.replaceChildren(el("ul", { class: "tree" }, el("li", {}, all), el("li", {}, none), ...tops.map((node) => this.#node(node, current, 0))));
  }

  #node(node, current, depth) {
    const isClosed = this.#closed.has(node.id);
    const line = this.#line(node, current, icon(node.id === current ? "folder2-open" : "folder"), depth);
    if (node.children.length) line.prepend(this.#fold(node, isClosed));
    return el("li", {}, line, node.children.length && !isClosed ? el("ul", {}, ...node.children.map((child) => this.#node(child, current, depth + 1))) : null);
  }

  #fold(node, isClosed) {
    const label = t(isClosed ? "unfold" : "fold", { name: node.name });
    return el("button", { type: "button", class: "tree-fold", "aria-label": label, "aria-expanded": String(!isClosed), on: { click: () => this.#turn(node.id) } }, icon(isClosed ? "chevron-right" : "chevron-down"));
  }

  #turn(id) {
    if (!this.#closed.delete(id)) this.#closed.add(id);
    this.again();
    this.box.querySelector(`[data-category="${id}"] .tree-fold`)?.focus();
  }

  #line(node, current, glyph) {
    const isCurrent = node.id === (current ?? "");
    const name = el("button", { type: "button", class: "tree-name", "aria-current": isCurrent ? "true" : null, on: { click: () => this.actions.select(node.id) } }, glyph, el("span", { dir: "auto", text: node.name }),
      node.n === undefined ? null : el("small", { text: number(node.n) }));
    const menu = node.path ? el("div", { class: "dropdown" }, ...menuButton(t("actions_of", { name: node.name }), () => this.actions.items(node))) : null;
    return el("div", { class: `tree-line${isCurrent ? " is-current" : ""}`, dataset: { category: node.id } }, name, menu);
  }
}
