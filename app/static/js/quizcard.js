// The cards of quizzes: one that can be taken, and how it went. The card is the same for everybody; `view` says what is
// the reader's own: {own: none | under_way | finished, hasScore, hasLeft (an attempt), seesResults, state}.
import { userAvatar } from "./avatar.js";
import { el, icon } from "./dom.js";
import { plural, t } from "./i18n.js";
import { reading } from "./quizzes/countdown.js";
import { fullTime } from "./time.js";

const DAY = 86_400_000;
const language = document.documentElement.lang;
const points = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
const percents = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });

export const quizHref = (id) => `/quizzes/${id}`;
export const resultsHref = (id) => `/quizzes/${id}/results`;
export const newQuizHref = (chatId) => `/quizzes?new=${chatId}`;

/** By the server's clock: the card itself is as old as the last change. */
export function stateAt(now, { opens_at: opens, closes_at: closes }) {
  if (closes && Date.parse(closes) <= now) return "closed";
  return opens && Date.parse(opens) > now ? "scheduled" : "open";
}

/** What the clock of a card says; a far day by its date, what is near by the time that is left. */
export function clockText(now, { opens_at: opens, closes_at: closes }) {
  const state = stateAt(now, { opens_at: opens, closes_at: closes });
  const said = (name, iso) => {
    const left = Date.parse(iso) - now;
    return left >= DAY ? t(`${name}_at`, { time: fullTime(iso) }) : t(`${name}_in`, { time: reading(left) });
  };
  if (state === "scheduled") return said("quiz_opens", opens);
  if (state === "closed") return t("quiz_closed_at", { time: fullTime(closes) });
  return closes ? said("quiz_closes", closes) : t("quiz_no_end");
}

// --- A quiz that is taken ------------------------------------------------------------------------

export function quizCard({ card }, view, now) {
  const box = el("div", { class: "talk-card quiz-card", dataset: { state: view.state } },
    head("patch-question", t("quiz"), stateTag(view.state)),
    el("p", { class: "talk-card-title", dir: "auto", text: card.title }),
    el("p", { class: "talk-card-hint", text: facts(card) }),
    clock(card, now), progress(card), done(view),
    buttons(...main(card, view), view.seesResults && link("results", "btn-quiet", t("quiz_results"), resultsHref(card.quiz_id))));
  return box;
}

function head(glyph, label, mark = null) {
  return el("div", { class: "talk-card-head" }, icon(glyph), el("span", { text: label }), mark);
}

const stateTag = (state) => el("span", { class: `tag${state === "open" ? " tag-good" : ""}`, text: t(`quiz_${state}`) });

const limitText = (seconds) => (seconds < 120 ? plural("seconds", seconds) : plural("minutes", Math.round(seconds / 60)));

function facts(card) {
  const limit = card.time_limit_seconds && limitText(card.time_limit_seconds);
  return [plural("questions", card.n_questions), plural("points", card.max_score, { points: points.format(card.max_score) }), limit].filter(Boolean).join(" · ");
}

function clock(card, now) {
  const data = { opens: card.opens_at ?? "", closes: card.closes_at ?? "" };
  return el("p", { class: "quiz-clock" }, icon("clock"), el("span", { class: "quiz-clock-text", dataset: data, text: clockText(now, card) }));
}

/** Let the clocks go on; answers whether a quiz has opened or closed since its card was drawn. */
export function tick(root, now) {
  let hasTurned = false;
  for (const node of root.querySelectorAll(".quiz-clock-text")) {
    const times = { opens_at: node.dataset.opens || null, closes_at: node.dataset.closes || null };
    const text = clockText(now, times);
    if (node.textContent !== text) node.textContent = text;
    hasTurned ||= node.closest(".quiz-card").dataset.state !== stateAt(now, times);
  }
  return hasTurned;
}

function progress({ n_members: members, n_started: started, n_finished: finished }) {
  const fill = el("span", { class: "progress-fill" });
  fill.style.transform = `scaleX(${members ? Math.min(1, finished / members) : 0})`;
  const under = started - finished;
  const text = plural("finished_of", finished, { members });
  return el("div", {},
    el("span", { class: "progress-bar-thin", role: "progressbar", "aria-label": t("quiz_finished"), "aria-valuemin": 0, "aria-valuemax": Math.max(members, finished), "aria-valuenow": finished }, fill),
    el("div", { class: "talk-card-row" }, el("span", { text }), under > 0 && el("span", { text: plural("under_way", under) })));
}

const done = ({ own, isAuthor }) => own === "finished" && !isAuthor && el("p", { class: "talk-card-hint quiz-done" }, icon("check2"), el("span", { text: t("quiz_done") }));

/** Results that are not shown yet: the quiz's page tells when they are. */
function toResult(card, { hasScore }) {
  return link("open", "btn-soft", t(hasScore ? "quiz_my_result" : "quiz_to_it"), quizHref(card.quiz_id));
}

function main(card, view) {
  const { own, state, isAuthor } = view;
  const href = quizHref(card.quiz_id);
  if (isAuthor) return [link("open", "btn-soft", t("quiz_edit"), href)];
  if (own === "under_way") return [link("open", "btn-primary", t("quiz_continue"), href)];
  if (own === "finished") return finished(card, view);
  if (state === "open") return [link("open", "btn-primary", t("quiz_start"), href)];
  return [link("open", "btn-soft", t("quiz_details"), href)];
}

function finished(card, view) {
  if (view.state !== "open" || !view.hasLeft) return [toResult(card, view)];
  const href = quizHref(card.quiz_id);
  return [link("open", "btn-soft", t("quiz_again"), href), view.hasScore && link("result", "btn-soft", t("quiz_my_result"), href)];
}

const link = (part, kind, text, href) => el("a", { class: `btn ${kind}`, href, tabindex: -1, "data-stop": true, "data-part": part, text });

function buttons(...links) {
  const shown = links.filter(Boolean);
  return shown.length > 0 && el("div", { class: "talk-card-buttons" }, ...shown);
}

// --- How it went ---------------------------------------------------------------------------------

export function summaryCard({ card }, view) {
  return el("div", { class: "talk-card quiz-summary" },
    head("trophy", t("quiz_summary")),
    el("p", { class: "talk-card-title", dir: "auto", text: card.title }),
    el("p", { class: "talk-card-hint", text: plural("finished_of", card.n_finished, { members: card.n_members }) }),
    figures(card), best(card.best ?? []),
    card.n_waiting > 0 && el("p", { class: "quiz-waiting" }, icon("hourglass-split"), el("span", { text: plural("not_graded", card.n_waiting) })),
    buttons(view.own === "finished" && toResult(card, view),
      view.seesResults && link("results", "btn-quiet", t("quiz_results"), resultsHref(card.quiz_id))));
}

function figures({ average_percent: average, n_passed: passed, pass_percent: goal }) {
  const figure = (value, label) => el("div", { class: "quiz-figure" }, el("dt", { text: label }), el("dd", { text: value }));
  const shown = [
    average !== null && figure(`${percents.format(average)} %`, t("quiz_average")),
    passed !== null && figure(String(passed), t("quiz_passed", { percent: percents.format(goal) })),
  ].filter(Boolean);
  return shown.length > 0 && el("dl", { class: "quiz-figures" }, ...shown);
}

function best(people) {
  if (!people.length) return null;
  return el("ol", { class: "quiz-best", "aria-label": t("quiz_best") }, ...people.map(({ user, percent }) =>
    el("li", {}, userAvatar(user, "avatar-xs"), el("span", { dir: "auto", text: user.display_name }), el("b", { text: `${percents.format(percent)} %` }))));
}
