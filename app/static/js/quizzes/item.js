// How one question was answered: what looks wrong, who chose what, what was written, and the figures.
import { byId, el, emptyState, icon } from "../dom.js";
import { t } from "../i18n.js";
import { orToast } from "../toast.js";
import { boot, hrefOf } from "./boot.js";
import { Drawing, peopleAxis, plainAxis } from "./chartlook.js";
import { hrefOfItem, nameOfItem, verdictLines } from "./items.js";
import { percent, results } from "./resultcalls.js";
import { itemFacts } from "./resultfacts.js";
import { rich } from "./takefields.js";
import { number } from "./words.js";

const chart = new Drawing(byId("options-chart"));
let asked = 0;

const cell = (value) => el("td", { text: value });
const elsewhere = (value) => cell(value === null ? "–" : percent(value));
const count = (n, share) => el("td", {}, el("b", { text: number(n) }), el("small", { class: "muted", text: ` ${percent(share)}` }));

const tableOf = (heads, rows) => el("div", { class: "class-frame", tabindex: "0", role: "group", "aria-labelledby": "item-answers-title" }, el("table", { class: "answer-table" },
  el("thead", {}, el("tr", {}, ...heads.map((head) => el("th", { scope: "col", text: t(head) })))), el("tbody", {}, ...rows)));

const rightMark = () => el("span", { class: "tag tag-good answer-right" }, icon("check-lg"), t("is_right"));

function optionTable(item) {
  const isMatch = item.type === "matching";
  return tableOf(["option", isMatch ? "option_right_n" : "option_n", "option_others"], item.options.map((option) => el("tr", {},
    el("th", { scope: "row" }, rich(option.html), option.is_right && !isMatch && rightMark()),
    count(option.n, option.share), elsewhere(option.mean_of_others))));
}

const wordingTable = (wordings) => tableOf(["wording", "wording_n", "wording_earns", "option_others"], wordings.map((word) => el("tr", {},
  el("th", { scope: "row", dir: "auto", text: word.text }), count(word.n, word.share), cell(percent(100 * word.fraction)), elsewhere(word.mean_of_others))));

const stemTables = (stems) => stems.map((stem) => el("section", { class: "stem" }, rich(stem.html, "div", "stem-text"),
  tableOf(["matched_with", "option_n"], stem.pairs.filter((pair) => pair.n || pair.is_right).map((pair) => el("tr", {},
    el("th", { scope: "row" }, el("span", { dir: "auto", text: pair.text }), pair.is_right && rightMark()), count(pair.n, pair.share))))));

const markTable = (marks) => tableOf(["marks_earned", "marks_n"], marks.map((mark) => el("tr", {}, el("th", { scope: "row", text: number(mark.points) }), cell(number(mark.n)))));

const drawnTable = (item) => tableOf(["drawn_questions", "fact_n", "fact_facility"], item.drawn.map((one) => el("tr", {},
  el("th", { scope: "row", dir: "auto", text: one.name }), cell(number(one.n)), cell(one.facility === null ? "–" : percent(one.facility)))));

function answerNodes({ item, wordings, stems, marks }) {
  if (item.drawn.length) return [drawnTable(item)];
  if (stems.length) return stemTables(stems);
  if (item.options.length) return [optionTable(item)];
  if (wordings.length) return [wordingTable(wordings)];
  const note = item.type === "essay" ? el("a", { class: "btn btn-soft", href: hrefOf.grading(boot.quiz_id), text: t("to_essays") }) : item.n > item.n_empty && el("p", { class: "muted", text: t("key_later") });
  return [markTable(marks), note || el("p", { class: "muted", text: t("no_answers") })];
}

const shorten = (text) => (text.length > 28 ? `${text.slice(0, 27)}…` : text);
const plainOf = (html) => new DOMParser().parseFromString(html, "text/html").body.textContent.trim();

function drawChart(item) {
  const bars = item.options.map((option, place) => ({ name: shorten(plainOf(option.html) || String(place + 1)), n: option.n, is_right: option.is_right }));
  if (item.n_empty) bars.push({ name: t("left_empty"), n: item.n_empty, is_right: false });
  byId("options-box").hidden = item.options.length === 0 || item.type === "matching";
  if (byId("options-box").hidden) return;
  const words = bars.map((bar) => t("bar_words", bar)).join(", ");
  chart.show(t("options_label", { bars: words }), (colours) => ({
    type: "bar",
    data: { labels: bars.map((bar) => bar.name), datasets: [{ data: bars.map((bar) => bar.n), backgroundColor: bars.map((bar) => (bar.is_right ? colours.main : colours.soft)), borderRadius: 4, maxBarThickness: 28 }] },
    options: { indexAxis: "y", scales: { x: peopleAxis(colours), y: plainAxis(colours) }, plugins: { tooltip: { displayColors: false } } },
  }));
}

function draw(found) {
  const { item } = found;
  byId("item-title").textContent = nameOfItem(item);
  document.title = `${nameOfItem(item)} · Homeroom`;
  byId("caution").hidden = !found.caution;
  byId("caution-text").textContent = found.caution ?? "";
  byId("item-verdicts").replaceChildren(...verdictLines(item));
  byId("item-text-section").hidden = item.html === null;
  byId("item-text").replaceChildren(rich(item.html ?? ""));
  drawAnswers(found);
  byId("item-figures").replaceChildren(...itemFacts(item));
}

function drawAnswers(found) {
  byId("item-rest").hidden = false; // a chart needs its room
  byId("item-answers").replaceChildren(...answerNodes(found));
  drawChart(found.item);
  byId("item").removeAttribute("aria-busy");
}

async function refresh() {
  const asking = ++asked;
  const found = await orToast(() => results.answers(boot.slot, byId("which").value), () => byId("item").replaceChildren(emptyState("question-circle", t("nothing_graded"), t("no_answers"))));
  if (found && asking === asked) draw(found);
}

/** The questions before and after this one. */
async function linkNeighbours() {
  const { items } = (await orToast(() => results.statistics("first"))) ?? { items: [] };
  const place = items.findIndex((item) => item.slot === boot.slot);
  for (const [id, item] of [["item-before", items[place - 1]], ["item-after", items[place + 1]]]) {
    byId(id).hidden = !item || place < 0;
    if (item) byId(id).href = hrefOfItem(item.slot);
  }
}

byId("which").addEventListener("change", refresh);
refresh();
linkNeighbours();
