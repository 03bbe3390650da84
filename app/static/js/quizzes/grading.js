// Essays one after the other, without their writers: points, a comment, and on to the next; all of it by keys too.
import { ApiError } from "../api.js";
import { announce, byId, el, emptyState, icon } from "../dom.js";
import { plural, t } from "../i18n.js";
import { orToast, toast } from "../toast.js";
import { boot, hrefOf } from "./boot.js";
import { nameOfItem } from "./items.js";
import { results } from "./resultcalls.js";
import { rich } from "./takefields.js";
import { number, points as inPoints } from "./words.js";

const PAGE = 50;
const FEW_LEFT = 5; // then the next page is fetched
const states = { waiting: t("waiting"), graded: t("done") };
let state = "waiting";
let queue = [];
let place = 0;
let hasMore = false;
let questions = [];
let asked = 0;
let isBusy = false;
const drafts = new Map(); // what was typed and not saved, by essay

const slot = () => byId("grading-slot").value || null;
const current = () => queue[place];

// --- What there is --------------------------------------------------------------------------------

async function load() {
  const asking = ++asked;
  const found = await orToast(() => results.essays({ state, slot: slot(), limit: PAGE }));
  if (!found || asking !== asked) return;
  ({ items: queue, has_more: hasMore, questions } = found);
  place = 0;
  draw();
}

async function loadMore() {
  const asking = asked;
  const found = await orToast(() => results.essays({ state, slot: slot(), limit: PAGE, after_id: queue.at(-1).id }));
  if (!found || asking !== asked) return;
  queue.push(...found.items);
  hasMore = found.has_more;
}

function drawChoices() {
  byId("grading-states").replaceChildren(...Object.entries(states).map(([name, text]) => el("button", { type: "button", class: "segment", "aria-pressed": String(name === state), text: `${text} ${number(total(name))}`, on: { click: () => choose(name) } })));
  const chosen = slot();
  byId("grading-questions").hidden = questions.length < 2;
  byId("grading-slot").replaceChildren(el("option", { value: "", text: t("all_questions") }), ...questions.map((one) => el("option", { value: one.slot, text: t("essay_of", { name: nameOfItem(one), n: one[`n_${state}`] }) })));
  byId("grading-slot").value = chosen ?? "";
}

const total = (name) => questions.reduce((sum, one) => sum + one[`n_${name}`], 0);

function choose(name) {
  state = name;
  load();
}

// --- One essay --------------------------------------------------------------------------------------

function draw() {
  drawChoices();
  byId("grading").removeAttribute("aria-busy");
  const essay = current();
  if (!essay) {
    const link = el("a", { class: "btn btn-primary", href: hrefOf.results(boot.quiz_id), text: t("to_results") });
    const word = state === "waiting" ? "none_waiting" : "none_graded";
    byId("grading-place").replaceChildren(emptyState("check-circle", t(word), t(`${word}_hint`), link));
    return;
  }
  byId("grading-place").replaceChildren(card(essay));
}

const note = (essay) => essay.graders_note && el("details", { class: "fold", open: true }, el("summary", {}, icon("chevron-right"), t("graders_note")), rich(essay.graders_note, "div", "fold-body"));

const pointsField = (essay, typed) => el("div", { class: "field grading-points" },
  el("label", { class: "form-label", for: "points", text: t("points_of", { mark: number(essay.mark) }) }),
  el("div", { class: "grading-figures" },
    el("input", { id: "points", class: "form-control", inputmode: "decimal", autocomplete: "off", value: typed.points, "aria-describedby": "points-error" }),
    ...[0, essay.mark / 2, essay.mark].filter((value, at, all) => all.indexOf(value) === at).map((value) => el("button", { type: "button", class: "btn btn-soft", text: inPoints(value), on: { click: () => setPoints(value) } }))),
  el("p", { class: "field-error", id: "points-error", role: "alert" }));

const commentField = (typed) => el("div", { class: "field" },
  el("label", { class: "form-label", for: "comment", text: t("comment") }),
  el("textarea", { id: "comment", class: "form-control grading-comment", rows: 3, maxlength: 10_000, dir: "auto", "aria-describedby": "comment-hint" }, typed.comment),
  el("p", { class: "form-text mb-0", id: "comment-hint", text: t("comment_hint") }));

function card(essay) {
  const typed = drafts.get(essay.id) ?? { points: essay.points === null ? "" : number(essay.points), comment: essay.comment };
  return el("article", { class: "grading-card" },
    el("section", { class: "card-soft result-card" },
      el("p", { class: "muted grading-number", text: essay.number && t("question_n", { n: essay.number }) }), rich(essay.html, "div", "grading-question"), note(essay),
      el("div", { class: "essay-text", role: "group", tabindex: "0", "aria-label": t("essay"), dir: "auto", text: essay.response })),
    el("form", { class: "card-soft result-card grading-form", novalidate: true, on: { submit: onSubmit, input: () => keepDraft(essay) } },
      pointsField(essay, typed), commentField(typed),
      el("div", { class: "grading-foot" },
        el("button", { type: "button", class: "btn btn-quiet", disabled: place === 0, on: { click: () => move(-1) } }, icon("arrow-left"), t("go_back")),
        el("button", { type: "button", class: "btn btn-quiet", disabled: place >= queue.length - 1, on: { click: () => move(1) } }, t("skip"), icon("arrow-right")),
        el("button", { type: "submit", class: "btn btn-primary" }, icon("check-lg"), t("save_next"))),
      el("p", { class: "form-text grading-keys", text: t("save_keys") })));
}

function keepDraft(essay) {
  drafts.set(essay.id, { points: byId("points").value, comment: byId("comment").value });
}

function setPoints(value) {
  byId("points").value = number(value);
  keepDraft(current());
  byId("comment").focus();
}

// --- Grading it -------------------------------------------------------------------------------------

/** What was typed as a number, with a point or a comma; null if it is none that may be given. */
function typedPoints(mark) {
  const text = byId("points").value.trim().replace(",", ".");
  const value = Number(text);
  return text !== "" && Number.isFinite(value) && value >= 0 && value <= mark ? value : null;
}

function complain(sentence) {
  byId("points-error").textContent = sentence;
  byId("points").setAttribute("aria-invalid", "true");
  byId("points").focus();
}

async function onSubmit(event) {
  event.preventDefault();
  const essay = current();
  const points = typedPoints(essay.mark);
  if (points === null) return complain(byId("points").value.trim() ? t("points_wrong", { mark: number(essay.mark) }) : t("points_missing"));
  if (isBusy) return;
  isBusy = true;
  await save(essay, { points, comment: byId("comment").value });
  isBusy = false;
}

async function save(essay, grade) {
  try {
    const saved = await results.gradeEssay(essay.id, grade);
    drafts.delete(essay.id);
    done(essay, saved);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.errors.points) complain(error.sentence);
    else if (error.status !== 401) toast(error.sentence);
  }
}

/** On to the next: what waited is taken out of the line, what is changed stays in it. */
function done(essay, saved) {
  const at = queue.indexOf(essay);
  if (state === "waiting") {
    queue.splice(at, 1);
    const counts = questions.find((one) => one.slot === essay.slot);
    counts.n_waiting -= 1;
    counts.n_graded += 1;
    place = Math.min(place, Math.max(0, queue.length - 1));
  } else {
    queue[at] = saved;
    place = Math.min(place + 1, queue.length - 1);
  }
  announce(`${t("saved_points", { points: inPoints(saved.points) })} ${plural("n_waiting", total("waiting"))}`);
  goOn();
}

function goOn() {
  if (!queue.length && hasMore) return load();
  if (hasMore && queue.length - place < FEW_LEFT) loadMore();
  draw();
  (byId("points") ?? byId("grading-title")).focus();
}

function move(step) {
  const next = place + step;
  if (next < 0 || next >= queue.length) return;
  place = next;
  goOn();
}

addEventListener("keydown", (event) => {
  if (!current()) return;
  if (event.ctrlKey && event.key === "Enter") document.querySelector(".grading-form").requestSubmit();
  else if (event.altKey && event.key === "ArrowRight") move(1);
  else if (event.altKey && event.key === "ArrowLeft") move(-1);
  else return;
  event.preventDefault();
});
byId("grading-slot").addEventListener("change", load);
load();
