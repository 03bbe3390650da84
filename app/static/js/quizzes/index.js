// The list of quizzes: what one is asked to take, what one has written, and what one may see the results of.
import { byId, el, emptyState, icon } from "../dom.js";
import { plural, t } from "../i18n.js";
import { calm } from "../later.js";
import { orToast } from "../toast.js";
import { uuid } from "../uuid.js";
import { ask } from "./asking.js";
import { hrefOf, pages } from "./boot.js";
import { quizzes } from "./calls.js";
import { Watch } from "./watch.js";
import { moment, span, until } from "./words.js";

const SOON = 300;
const MINUTE = 60_000;
const LIMIT = 50;
const known = { mine: [], to_take: [], results: [] };
const hasMore = {};
let asked = 0;

const LOOKS = { open: "tag-good", scheduled: "tag-cold", draft: "", closed: "" };
const stateTag = ({ state }) => el("span", { class: `tag ${LOOKS[state]}`, text: t(`state_${state}`) });

// --- One row of each kind ------------------------------------------------------------------------

/** When it can be taken and how long, as far as that still matters. */
function timing({ state, opens_at: opens, closes_at: closes, time_limit_seconds: limit }) {
  const moments = {
    draft: opens && Date.parse(opens) > Date.now() && t("opens", { when: moment(opens) }),
    scheduled: opens && t("opens", { when: moment(opens) }),
    open: closes && t("closes_in", { time: until(closes), when: moment(closes) }),
    closed: closes && t("closed_since", { when: moment(closes) }),
  };
  return [moments[state], limit && span(limit)].filter(Boolean);
}

const facts = (quiz, ...more) => el("span", { class: "question-facts" }, ...[plural("n_questions", quiz.n_questions), ...timing(quiz), ...more].filter(Boolean).map((text) => el("span", { dir: "auto", text })));

function row(quiz, { glyph, href = hrefOf.quiz(quiz.id), about, buttons = [] }) {
  return el("li", { class: `quiz-row is-${quiz.state}`, dataset: { quiz: quiz.id } }, el("span", { class: "question-glyph" }, icon(glyph)),
    el("div", { class: "quiz-about" }, el("span", { class: "quiz-line" }, el("a", { class: "quiz-name", href, dir: "auto", text: quiz.title }), stateTag(quiz)), about),
    buttons.length > 0 && el("div", { class: "quiz-buttons" }, ...buttons));
}

const link = (href, glyph, text, look = "btn-soft") => el("a", { class: `btn ${look}`, href }, icon(glyph), text);

const isDone = ({ max_attempts: most, n_my_attempts: mine }) => most !== null && mine >= most;

/** What one can do with it now, the most pressing first. */
function rank(quiz) {
  if (quiz.attempt_under_way) return 0;
  return isDone(quiz) ? 3 : { open: 1, scheduled: 2 }[quiz.state] ?? 4;
}

function toTake(quiz) {
  const to = { 0: ["play-fill", "go_on", "btn-primary"], 1: ["play-fill", "take", "btn-primary"], 3: ["check2", "how_it_went", "btn-soft"] }[rank(quiz)];
  const href = quiz.attempt_under_way ? hrefOf.attempt(quiz.attempt_under_way) : hrefOf.quiz(quiz.id);
  return row(quiz, { glyph: "mortarboard", about: facts(quiz, t("by", { name: quiz.owner.display_name })), buttons: to ? [link(href, to[0], t(to[1]), to[2])] : [] });
}

function turnout({ n_started: started, n_finished: finished }) {
  return started > finished ? t("finished_and_not", { finished, others: started - finished }) : t("finished_all", { finished });
}

function mine(quiz) {
  const started = quiz.n_started > 0 && turnout(quiz);
  const buttons = [
    quiz.n_to_grade > 0 && link(hrefOf.grading(quiz.id), "pencil", plural("n_essays_wait", quiz.n_to_grade), "btn-primary"),
    quiz.n_started > 0 && link(hrefOf.results(quiz.id), "bar-chart", t("results")),
  ].filter(Boolean);
  return row(quiz, { glyph: "patch-question", about: facts(quiz, started), buttons });
}

function ofOthers(quiz) {
  return row(quiz, { glyph: "bar-chart", about: facts(quiz, t("by", { name: quiz.owner.display_name })), buttons: [link(hrefOf.results(quiz.id), "bar-chart", t("results"))] });
}

// --- The lists -----------------------------------------------------------------------------------

const DRAW = { mine, to_take: toTake, results: ofOthers };
const BOX = { mine: "mine", to_take: "to-take", results: "results" };

const begin = () => el("button", { type: "button", class: "btn btn-primary", on: { click: () => create() } }, icon("plus-lg"), t("new_quiz"));
const more = (scope) => el("button", { type: "button", class: "btn btn-quiet btn-wide", on: { click: () => load(scope, known[scope].at(-1).id) } }, t("show_more"));

/** Who is here to take quizzes needs no large invitation to write some. */
function none() {
  if (known.to_take.length) return el("p", { class: "muted", text: `${t("no_quizzes")}. ${t("no_quizzes_hint")}` });
  return el("div", { class: "card-soft" }, emptyState("patch-question", t("no_quizzes"), t("no_quizzes_hint"), begin()));
}

function draw(scope) {
  const box = byId(BOX[scope]);
  const items = scope === "to_take" ? known[scope].toSorted((a, b) => rank(a) - rank(b)) : known[scope];
  const rows = el("ul", { class: "quiz-rows" }, ...items.map(DRAW[scope]));
  if (scope === "mine" && !items.length) box.replaceChildren(none());
  else box.replaceChildren(rows, ...(hasMore[scope] ? [more(scope)] : []));
  box.removeAttribute("aria-busy");
  if (scope !== "mine") byId(`${BOX[scope]}-section`).hidden = !items.length;
}

async function load(scope, before_id = undefined) {
  const asking = ++asked;
  const page = await orToast(() => quizzes.list({ scope, before_id, limit: LIMIT }));
  if (!page || (before_id && asking !== asked)) return;
  known[scope] = before_id ? [...known[scope], ...page.items] : page.items;
  hasMore[scope] = page.has_more;
  draw(scope);
}

/** What there is to take is known before the others are drawn. */
async function refresh() {
  await load("to_take");
  await Promise.all([load("mine"), load("results")]);
}

const refreshSoon = calm(refresh, SOON);

/** Times pass: what opens and closes meanwhile is asked for anew, the others are only told again. */
function tick() {
  const isDue = Object.values(known).flat().some(({ state, opens_at: opens, closes_at: closes }) =>
    (state === "scheduled" && Date.parse(opens) <= Date.now()) || (state === "open" && closes && Date.parse(closes) <= Date.now()));
  if (isDue) refreshSoon();
  else Object.keys(known).filter((scope) => known[scope].length).forEach(draw);
}

// --- The beginning -------------------------------------------------------------------------------

/** Out of a chat one comes to write a quiz for it. */
async function create(chatId = null) {
  const key = uuid();
  let made = null;
  await ask({ title: t("new_quiz"), label: t("quiz_title"), help: t("quiz_title_help"), action: t("create"), maxlength: 200, name: "title", run: async (title) => (made = await quizzes.create({ title }, key)) });
  if (made) location.assign(`${hrefOf.quiz(made.id)}${chatId ? `?chat=${chatId}` : ""}`);
}

const NEWS = new Set(["attempt_changed", "results_changed", "quiz_changed"]);
new Watch({ onNews: ({ type, message }) => (NEWS.has(type) || message?.card?.kind === "quiz") && refreshSoon(), onGap: refreshSoon });
addEventListener("visibilitychange", () => document.visibilityState === "visible" && refreshSoon());
setInterval(tick, MINUTE);
byId("new-quiz").addEventListener("click", () => create());
const asking = new URLSearchParams(location.search);
if (asking.has("new")) {
  history.replaceState(null, "", pages.home); // once
  create(asking.get("new"));
}
await refresh();
