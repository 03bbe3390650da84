// The results of a class while it answers and afterwards: the table, the spread of scores, and each question.
import { byId, el, emptyState } from "../dom.js";
import { plural, t } from "../i18n.js";
import { calm } from "../later.js";
import { orToast } from "../toast.js";
import { boot } from "./boot.js";
import { ClassTable } from "./classtable.js";
import { drawHistogram } from "./histogram.js";
import { drawMap } from "./itemmap.js";
import { drawItems } from "./items.js";
import { openRegrade } from "./regrade.js";
import { percent, results } from "./resultcalls.js";
import { quizFacts } from "./resultfacts.js";
import { Watch } from "./watch.js";

const SOON = 400; // a class hands in at the same second
const LOOK_AGAIN = 15_000; // how many answers are saved is not told one by one
const table = new ClassTable(byId("class"));
let asked = 0;
let analysed = 0;
let known = null;

const figure = (name, value) => el("div", {}, el("dt", { text: t(name) }), el("dd", { text: value }));

function drawFigures(found) {
  const underWay = found.rows.filter((row) => row.is_under_way).length;
  byId("figures").replaceChildren(
    figure("figure_finished", t("n_finished_of", { finished: found.n_finished, members: found.n_members })),
    ...(underWay ? [figure("figure_under_way", underWay)] : []),
    ...(found.mean === null ? [] : [figure("figure_mean", percent(found.mean))]),
    ...(found.n_passed === null || !found.n_graded ? [] : [figure("figure_passed", t("n_finished_of", { finished: found.n_passed, members: found.n_graded }))]));
}

function drawActions({ quiz, n_to_grade, n_graded, rows }) {
  byId("regrade").hidden = !quiz.is_author || !n_graded;
  byId("to-grading").hidden = !quiz.is_author || !n_to_grade;
  byId("to-grading-label").textContent = plural("grade_n", n_to_grade);
  byId("rows-choice").hidden = byId("rows").value === "counted" && rows.every((row) => row.n_attempts < 2);
}

function draw(found) {
  byId("results-title").textContent = found.quiz.title;
  document.title = `${found.quiz.title} · Homeroom`;
  drawFigures(found);
  drawActions(found);
  table.show(found, { isOfAll: byId("rows").value === "all" });
  byId("results-rest").hidden = false;
  byId("results").removeAttribute("aria-busy");
}

function gone() {
  watch.client.disconnect();
  byId("results").replaceChildren(emptyState("question-circle", t("no_quiz"), t("no_quiz_hint")));
}

async function refresh() {
  const asking = ++asked;
  const found = await orToast(() => results.table(byId("rows").value), gone);
  if (!found || asking !== asked) return; // a later question is on its way
  const hasNews = known?.n_graded !== found.n_graded || known?.mean !== found.mean;
  known = found;
  draw(found);
  if (hasNews) analyse();
}

async function analyse() {
  const asking = ++analysed;
  byId("analysis").hidden = !known.n_graded;
  if (!known.n_graded) return;
  const found = await orToast(() => results.statistics(byId("which").value));
  if (!found || asking !== analysed || !found.n_attempts) return;
  byId("caution").hidden = !found.caution;
  byId("caution-text").textContent = found.caution ?? "";
  byId("quiz-figures").replaceChildren(...quizFacts(found.quiz));
  drawHistogram(found);
  drawMap(found.items);
  drawItems(found.items, { canJudge: found.can_judge });
}

const refreshSoon = calm(refresh, SOON);
const watch = new Watch({
  onNews: (event) => event.type === "results_changed" && event.quiz_id === boot.quiz_id && refreshSoon(),
  onGap: refresh,
});

byId("rows").addEventListener("change", refresh);
byId("which").addEventListener("change", analyse);
byId("regrade").addEventListener("click", () => openRegrade(() => {
  known = null;
  refresh();
}));
setInterval(() => document.visibilityState === "visible" && known?.rows.some((row) => row.is_under_way) && refresh(), LOOK_AGAIN);
refresh();
