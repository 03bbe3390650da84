// The class as a table: who has not begun, who is at it, and what the others have.
import { userAvatar } from "../avatar.js";
import { byId, el, emptyState, icon } from "../dom.js";
import { t } from "../i18n.js";
import { clock, listTime } from "../time.js";
import { hrefOf } from "./boot.js";
import { ofPoints, percent } from "./resultcalls.js";
import { span } from "./words.js";

const RANKS = ["in_progress", "submitted", "waiting", "graded", "abandoned"]; // without an attempt they come last
const rank = (row) => (row.attempt ? RANKS.indexOf(row.attempt.state) : RANKS.length);
const ORDERS = {
  name: (a, b) => a.user.display_name.localeCompare(b.user.display_name),
  state: (a, b) => rank(a) - rank(b),
  answered: (a, b) => (b.attempt?.n_answered ?? -1) - (a.attempt?.n_answered ?? -1),
  when: (a, b) => (b.attempt?.started_at ?? "").localeCompare(a.attempt?.started_at ?? ""),
  percent: (a, b) => (shownPercent(b) ?? -1) - (shownPercent(a) ?? -1),
};

const shownPercent = (row) => (row.isOfAll ? row.attempt?.percent : row.percent) ?? null;

export class ClassTable {
  #order = "name";
  #shown = null;

  constructor(box) {
    this.box = box;
  }

  /** `isOfAll`: a row for each attempt, and not what counts. */
  show(found, { isOfAll }) {
    this.#shown = { ...found, rows: found.rows.map((row) => ({ ...row, isOfAll })) };
    this.#draw();
  }

  #draw() {
    const { rows, quiz } = this.#shown;
    if (!rows.length) return this.box.replaceChildren(emptyState("people", t("no_class"), t("no_class_hint")));
    const focused = this.box.contains(document.activeElement) ? document.activeElement.id : null;
    const sorted = rows.toSorted((a, b) => ORDERS[this.#order](a, b) || ORDERS.name(a, b));
    this.box.replaceChildren(el("div", { class: "class-frame", tabindex: "0", role: "group", "aria-labelledby": "class-title" },
      el("table", { class: "class-table" },
        el("thead", {}, el("tr", {}, ...["name", "state", "answered", "when", "percent"].map((name) => this.#head(name)))),
        el("tbody", {}, ...sorted.map((row) => line(row, quiz))))));
    if (focused) byId(focused)?.focus();
  }

  #head(name) {
    const isSorted = this.#order === name;
    const label = t(name === "percent" ? "column_points" : `column_${name}`);
    return el("th", { scope: "col", class: `is-${name}`, "aria-sort": isSorted ? (name === "name" || name === "state" ? "ascending" : "descending") : null },
      el("button", { type: "button", id: `sort-${name}`, class: "sort", "aria-label": t("sort_by", { column: label }), on: { click: () => this.#sort(name) } }, label, isSorted && icon("chevron-down")));
  }

  #sort(name) {
    this.#order = name;
    this.#draw();
  }
}

function line(row, quiz) {
  const { user, attempt } = row;
  const id = `row-${attempt?.id ?? user.id}`;
  return el("tr", { dataset: { user: user.id, state: attempt?.state ?? "not_begun" } },
    el("th", { scope: "row", class: "is-name" }, el("span", { class: "class-who" }, userAvatar(user, "avatar-sm"), nameOf(row, id))),
    el("td", { class: "is-state" }, ...stateOf(row)),
    el("td", { class: "is-answered" }, attempt && ofPoints(attempt.n_answered, quiz.n_questions)),
    el("td", { class: "is-when" }, attempt && when(attempt)),
    el("td", { class: "is-percent" }, ...scoreOf(row)));
}

const nameOf = ({ user, attempt }, id) => (attempt && attempt.state !== "in_progress"
  ? el("a", { id, href: hrefOf.attempt(attempt.id), dir: "auto", "aria-label": t("see_attempt", { name: user.display_name }), text: user.display_name })
  : el("span", { dir: "auto", text: user.display_name }));

function tag(attempt) {
  if (!attempt) return ["tag", "not_begun"];
  const looks = { in_progress: ["tag tag-cold", "answering"], submitted: ["tag tag-cold", "being_graded"], waiting: ["tag tag-warn", "essay_waits"], abandoned: ["tag tag-bad", "abandoned"] };
  if (attempt.state !== "graded") return looks[attempt.state];
  if (attempt.is_passed === null) return ["tag tag-good", "graded"];
  return attempt.is_passed ? ["tag tag-good", "passed"] : ["tag tag-bad", "failed"];
}

function stateOf({ attempt, n_attempts, is_under_way }) {
  const [look, word] = tag(attempt);
  const notes = [];
  if (attempt?.state === "in_progress" && attempt.deadline_at) notes.push(t("until_time", { time: clock(attempt.deadline_at) }));
  if (attempt?.extra_seconds) notes.push(t("extra_time", { time: span(attempt.extra_seconds) }));
  if (attempt?.is_late) notes.push(t("handed_in_by_clock"));
  if (n_attempts > 1) notes.push(t("attempt_of", { number: attempt.number, count: n_attempts }));
  if (is_under_way && attempt.state !== "in_progress") notes.push(t("and_again"));
  return [el("span", { class: look, text: t(word) }), notes.length > 0 && el("small", { class: "muted", text: notes.join(" · ") })];
}

const when = ({ started_at, submitted_at }) => listTime(submitted_at ?? started_at);

function scoreOf(row) {
  const value = shownPercent(row);
  if (value === null) return [];
  const score = row.isOfAll ? row.attempt.score : row.score;
  return [el("b", { text: percent(value) }), el("small", { class: "muted", text: ofPoints(score, row.attempt.max_score) })];
}
