// A quiz before it is taken: what it is, how long there is and until when, what happens then; and how earlier attempts went.
import { ApiError } from "../api.js";
import { closeDialog, openDialog } from "../dialog.js";
import { announce, byId, el, emptyState, icon } from "../dom.js";
import { plural, t } from "../i18n.js";
import { toast } from "../toast.js";
import { clock, fullTime } from "../time.js";
import { uuid } from "../uuid.js";
import { boot, hrefOf, pages } from "./boot.js";
import { span } from "./clockface.js";
import { attemptRow, percentText } from "./outcome.js";
import { rich } from "./richtext.js";
import { quizzes, time } from "./takecalls.js";
import { Watch } from "./watch.js";

const LOOK = 1_000;
const TRIES = 6;
const DAY = 86_400_000;
const STATES = { scheduled: ["clock", ""], open: ["play-fill", "tag-good"], closed: ["lock", ""] };
let quiz = null;
let isStarting = false;
let lastWords = "";

const underWay = () => quiz.attempts.find(({ state }) => state === "in_progress");
const extra = () => quiz.extra_seconds * 1000;
const closesAt = () => (quiz.closes_at ? Date.parse(quiz.closes_at) + extra() : Infinity);
const iso = (milliseconds) => new Date(milliseconds).toISOString();
/** The clock alone is enough for today. */
const at = (milliseconds) => (new Date(milliseconds).toDateString() === new Date().toDateString() ? clock(iso(milliseconds)) : fullTime(iso(milliseconds)));

/** When it would end for this reader, begun at this moment; Infinity is never. */
function endIfNow() {
  const limit = quiz.time_limit_seconds === null ? Infinity : time.now() + quiz.time_limit_seconds * 1000 + extra();
  return Math.min(limit, closesAt());
}

// --- The facts -------------------------------------------------------------------------------------

function timeFact() {
  if (quiz.time_limit_seconds === null) return quiz.extra_seconds && quiz.closes_at ? t("extra_after_closing", { time: span(extra()) }) : t("no_time_limit");
  const limit = span(quiz.time_limit_seconds * 1000);
  return quiz.extra_seconds ? t("limit_and_extra", { limit, extra: span(extra()) }) : limit;
}

function attemptsFact() {
  if (quiz.max_attempts === null) return t("attempts_any");
  return plural("attempts_left", quiz.attempts_left, { most: plural("n_attempts", quiz.attempts_left + quiz.attempts.length) });
}

const mayRepeat = () => quiz.max_attempts === null || quiz.attempts_left + quiz.attempts.length > 1;

function facts() {
  return [
    ["list-ol", t("fact_questions"), `${plural("n_questions", quiz.n_questions)}, ${plural("points", quiz.max_score)}`],
    quiz.opens_at && ["clock", t("fact_opens"), fullTime(quiz.opens_at)],
    quiz.closes_at && ["lock", t("fact_closes"), fullTime(quiz.closes_at)],
    ["stopwatch", t("fact_time"), timeFact()],
    ["arrow-repeat", t("fact_attempts"), attemptsFact()],
    mayRepeat() && ["check2-all", t("fact_counts"), t(`counts_${quiz.counts}`)],
    quiz.pass_percent !== null && ["check-circle", t("fact_pass"), t("from_percent", { percent: percentText(quiz.pass_percent) })],
    ["eye", t("fact_results"), t(`show_${quiz.show_results}`)],
    hasEnd() && ["hourglass-split", t("fact_over"), overFact()],
  ].filter(Boolean);
}

const hasEnd = () => quiz.time_limit_seconds !== null || quiz.closes_at !== null;
const overFact = () => (quiz.overdue === "grace" ? t("policy_grace", { time: span(quiz.grace_seconds * 1000) }) : t(`policy_${quiz.overdue}`));

// --- The button, and what is said above it ---------------------------------------------------------

/** {words, button?}: what the reader can do at this moment. */
function offer() {
  const begun = underWay();
  if (begun) return { words: begun.deadline_at ? t("go_on_until", { time: at(Date.parse(begun.deadline_at)), left: span(time.until(begun.deadline_at)) }) : t("go_on_words"), label: t("go_on"), run: () => open(begun.id) };
  if (quiz.state === "scheduled") return { words: opensIn() };
  if (quiz.state === "closed" && !quiz.may_start) return { words: t("is_closed") };
  if (quiz.attempts_left === 0) return { words: t("none_left") };
  if (!quiz.may_start) return { words: t("may_not_start") };
  return { words: untilWords(), label: t(quiz.attempts.length ? "start_again" : "start"), run: ask };
}

function opensIn() {
  const left = time.until(quiz.opens_at);
  return left < DAY ? t("opens_in", { time: at(Date.parse(quiz.opens_at)), left: span(left) }) : t("opens_at", { time: fullTime(quiz.opens_at) });
}

function untilWords() {
  const end = endIfNow();
  if (end === Infinity) return t("no_end");
  return t("until_if_now", { time: at(end), left: span(end - time.now()) });
}

function drawOffer() {
  const { words, label, run } = offer();
  const key = `${words}|${label}|${isStarting}`;
  if (key === lastWords) return;
  lastWords = key;
  const hadFocus = document.activeElement?.id === "start";
  const button = label && el("button", { type: "button", class: "btn btn-primary front-start", id: "start", "aria-disabled": isStarting ? "true" : null, on: { click: run } }, icon("play-fill"), isStarting ? t("starting") : label);
  byId("offer").replaceChildren(...[el("p", { class: "front-until", id: "until" }, icon(quiz.state === "open" ? "stopwatch" : "clock"), el("span", { text: words })), button].filter(Boolean));
  if (hadFocus) byId("start")?.focus();
}

/** A clock that runs from now on is not begun by a slip of the thumb. */
function ask() {
  if (isStarting) return;
  if (quiz.time_limit_seconds === null && quiz.overdue !== "abandon") return start();
  const go = async () => {
    await closeDialog();
    start();
  };
  openDialog({
    title: t("start_title"),
    body: [el("p", { text: untilWords() }), el("p", { text: overFact() }), quiz.attempts_left === 1 && el("p", { class: "mb-0", text: t("last_attempt") })].filter(Boolean),
    foot: [
      el("button", { type: "button", class: "btn btn-quiet", text: t("not_now"), on: { click: closeDialog } }),
      el("button", { type: "button", class: "btn btn-primary", id: "start-now", "data-autofocus": true, on: { click: go } }, icon("play-fill"), t("start")),
    ],
  });
}

const open = (attemptId) => location.assign(hrefOf.attempt(attemptId));

async function start() {
  if (isStarting) return;
  setStarting(true);
  try {
    open((await begin(uuid())).id);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.status !== 401) toast(error.sentence);
    setStarting(false);
    await refresh();
  }
}

function setStarting(is) {
  isStarting = is;
  drawOffer();
  if (is) announce(t("starting"));
}

/** A class that starts at the same moment may be too much at once: then again, each at a moment of its own. */
async function begin(key) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await quizzes.start(quiz.id, key);
    } catch (error) {
      const isBusy = error instanceof ApiError && [0, 429, 502, 503].includes(error.status);
      if (!isBusy || tries === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, (0.5 + Math.random()) * 500 * 2 ** tries));
    }
  }
}

// --- The page --------------------------------------------------------------------------------------

function stateTag() {
  const [glyph, look] = STATES[quiz.state] ?? [];
  return glyph ? el("span", { class: `tag ${look}` }, icon(glyph), " ", t(`state_${quiz.state}`)) : null;
}

function back() {
  const [chat] = quiz.chat_ids;
  return el("p", {}, el("a", { class: "back-link", href: chat ? hrefOf.chat(chat) : pages.home }, icon("chevron-left"), t(chat ? "to_chat" : "all_quizzes")));
}

function head() {
  return el("section", { class: "card-soft front-head" },
    el("div", { class: "front-title" }, el("h1", { id: "front-title", tabindex: -1, dir: "auto", text: quiz.title }), stateTag()),
    el("p", { class: "muted front-owner", dir: "auto", text: t("quiz_by", { name: quiz.owner.display_name }) }),
    quiz.description_html && rich(quiz.description_html, "div", "front-description"),
    el("div", { class: "front-offer", id: "offer" }),
    el("dl", { class: "front-facts" }, ...facts().map(([glyph, name, value]) => el("div", {}, icon(glyph), el("dt", { text: name }), el("dd", { text: value })))),
    quiz.may.see_results && el("p", { class: "front-results" }, el("a", { href: hrefOf.results(quiz.id) }, t("to_results"))));
}

function earlier() {
  const done = quiz.attempts.filter(({ state }) => state !== "in_progress");
  if (!done.length) return null;
  return el("section", { class: "card-soft", "aria-labelledby": "earlier-title" }, el("h2", { id: "earlier-title", text: t(done.length === 1 ? "your_result" : "your_results") }),
    el("ul", { class: "attempt-list" }, ...done.toReversed().map((attempt) => attemptRow(attempt, hrefOf.attempt(attempt.id), { isOnly: !mayRepeat(), overdue: quiz.overdue }))));
}

function draw() {
  document.title = `${quiz.title} · Homeroom`;
  const box = byId("front");
  const isLost = box.contains(document.activeElement);
  lastWords = "";
  box.replaceChildren(...[back(), head(), earlier()].filter(Boolean));
  drawOffer();
  if (isLost) (byId("start") ?? byId("front-title")).focus();
}

function gone() {
  quiz = null;
  byId("front").replaceChildren(emptyState("clipboard", t("no_quiz"), t("no_quiz_hint"), el("a", { class: "btn btn-primary", href: pages.home, text: t("all_quizzes") })));
}

async function refresh() {
  try {
    const next = await quizzes.one(boot.quiz_id);
    const isNews = !quiz || JSON.stringify({ ...next, now: null, deadline_if_started_now: null }) !== JSON.stringify({ ...quiz, now: null, deadline_if_started_now: null });
    quiz = next;
    if (isNews) draw();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.status === 404) return gone();
    if (!quiz) cannot(error);
  }
}

function cannot(error) {
  byId("front").replaceChildren(el("section", { class: "card-soft" }, el("p", { role: "alert", text: error.sentence }),
    el("button", { type: "button", class: "btn btn-primary", text: t("try_again"), on: { click: refresh } })));
}

/** It opens and closes by itself before the reader's eyes. */
function look() {
  if (!quiz || document.visibilityState === "hidden") return;
  const isDue = (quiz.state === "scheduled" && time.until(quiz.opens_at) <= 0) || (quiz.state === "open" && time.now() > closesAt());
  if (isDue && !isAsking) lookAgain();
  else drawOffer();
}

let isAsking = false;

async function lookAgain() {
  isAsking = true;
  await refresh();
  setTimeout(() => (isAsking = false), 1_000 + Math.random() * 1_000);
}

await refresh();
byId("front").removeAttribute("aria-busy");
setInterval(look, LOOK);
addEventListener("pageshow", ({ persisted }) => persisted && (setStarting(false), refresh()));
addEventListener("visibilitychange", () => document.visibilityState === "visible" && refresh());
new Watch({ onNews: (event) => event.quiz_id === boot.quiz_id && refresh(), onGap: refresh });
