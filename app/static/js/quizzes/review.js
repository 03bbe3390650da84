// A finished attempt: its result, and each question as far as the quiz lets it be seen. What is still to be graded comes by itself.
import { ApiError } from "../api.js";
import { announce, el, icon } from "../dom.js";
import { plural, t } from "../i18n.js";
import { clock } from "../time.js";
import { hrefOf } from "./boot.js";
import { passedTag, percentText, ring, scoreOf, timesOf, whyNot } from "./outcome.js";
import { reviewField } from "./reviewfields.js";
import { rich } from "./richtext.js";
import { attempts } from "./takecalls.js";
import { number } from "./words.js";

const LOOKS = { submitted: [2_000, 4_000, 8_000, 15_000], waiting: [60_000] };
const MARKS = { right: "check-circle-fill", partly: "circle-half", wrong: "x-circle-fill", not_answered: "dash-circle", waiting: "hourglass-split" };

export class ReviewPage {
  #looks = 0;

  /** `lost` names the questions whose last answer the server never got, and forgets them when that was read. */
  constructor(attempt, { lost = null } = {}) {
    Object.assign(this, { attempt, lost });
    this.root = el("div", { class: "review" });
    this.#draw();
    this.#wait();
  }

  get title() {
    return this.root.querySelector("h1");
  }

  async refresh() {
    try {
      const next = await attempts.one(this.attempt.id);
      const isNews = next.state !== this.attempt.state || (next.review?.level ?? null) !== (this.attempt.review?.level ?? null) || next.score !== this.attempt.score;
      this.attempt = next;
      if (!isNews) return;
      this.#looks = 0;
      this.#draw();
      announce(next.score === null ? t(`short_${next.state}`) : `${t("is_graded")} ${scoreOf(next)}`);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error; // it is asked again
    }
  }

  /** The line tells when it is graded; where there is none, the page looks, less and less often. */
  #wait() {
    const looks = LOOKS[this.attempt.state];
    if (!looks) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(async () => {
      if (document.visibilityState === "visible") await this.refresh();
      this.#looks += 1;
      this.#wait();
    }, looks[Math.min(this.#looks, looks.length - 1)] * (0.75 + Math.random() / 2));
  }

  // --- What is shown -------------------------------------------------------------------------------

  #draw() {
    const isLost = this.root.contains(document.activeElement);
    const { questions } = this.attempt;
    this.root.replaceChildren(...[this.#back(), this.#lostNote(), this.#head(), questions && this.#overview(), ...(questions ?? []).map((question) => this.#question(question))].filter(Boolean));
    if (isLost) this.title.focus();
  }

  #back() {
    return el("p", {}, el("a", { class: "back-link", href: hrefOf.quiz(this.attempt.quiz.id) }, icon("chevron-left"), t("to_quiz")));
  }

  #lostNote() {
    if (!this.lost?.names.length) return null;
    const note = el("div", { class: "alert alert-warning" }, icon("cloud-slash"), el("div", { class: "alert-text" },
      el("p", { text: plural("lost_answers", this.lost.names.length, { names: this.lost.names.join(", ") }) }),
      el("button", { type: "button", class: "btn btn-soft", text: t("understood"), on: { click: () => this.#forgetLost(note) } })));
    return note;
  }

  #forgetLost(note) {
    this.lost.forget();
    this.lost = null;
    note.remove();
    this.title.focus();
  }

  #head() {
    const { quiz, score, percent, is_preview: isPreview, is_mine: isMine, user } = this.attempt;
    const title = el("h1", { class: "review-title", tabindex: -1, dir: "auto", text: quiz.title });
    const whose = isMine ? t(isPreview ? "your_preview" : "your_result") : t("result_of", { name: user.display_name });
    const result = score === null ? this.#noScore() : el("div", { class: "result" }, percent !== null && ring(percent),
      el("div", { class: "result-text" }, el("p", { class: "result-score" }, scoreOf(this.attempt)), el("p", { class: "result-percent" }, percent !== null && percentText(percent), " ", passedTag(this.attempt)), this.#passLine()));
    return el("section", { class: "card-soft review-head" }, el("p", { class: "muted mb-0", dir: "auto", text: whose }), title, result,
      el("p", { class: "muted review-times", text: timesOf(this.attempt, quiz.overdue) }), this.#more());
  }

  #passLine() {
    const { pass_percent: wanted } = this.attempt.quiz;
    return wanted !== null && el("p", { class: "muted mb-0", text: t("pass_mark", { percent: percentText(wanted) }) });
  }

  #noScore() {
    const { state } = this.attempt;
    const { glyph, text } = state === "in_progress" ? { glyph: "pencil", text: t("still_under_way", { time: clock(this.attempt.started_at) }) } : whyNot(this.attempt);
    return el("div", { class: "result is-open" }, state === "submitted" && glyph === "hourglass-split" ? el("span", { class: "spinner-border", "aria-hidden": "true" }) : icon(glyph, "result-glyph"),
      el("div", { class: "result-text" }, el("p", { class: "result-word", text: t(`word_${state}`) }), el("p", { class: "mb-0", text })));
  }

  /** That more is to be seen later. */
  #more() {
    const { score, questions, state, quiz } = this.attempt;
    if (score === null || questions || state !== "graded") return null;
    return el("p", { class: "muted mb-0", text: t(quiz.review === "score" ? "only_score" : "no_review") });
  }

  #overview() {
    const asked = this.#numbered().filter(({ label }) => label);
    if (!asked.some(({ question }) => question.state)) return null;
    return el("nav", { class: "card-soft review-overview", "aria-label": t("all_questions") }, el("ol", { class: "nav-questions" }, ...asked.map(({ question, label }) =>
      el("li", {}, el("a", { class: `nav-question is-${question.state}`, href: `#question-${question.place}`, "aria-label": `${t("question_n", { number: label })}, ${t(`mark_${question.state}`)}` },
        el("span", { class: "nav-number", text: label }), el("span", { class: "nav-sign" }, icon(MARKS[question.state])))))));
  }

  #numbered() {
    let count = 0;
    return this.attempt.questions.map((question) => ({ question, label: question.type === "description" ? null : String((count += 1)) }));
  }

  #question(question) {
    const { label } = this.#numbered().find((one) => one.question === question);
    const name = label ? t("question_n", { number: label }) : t("to_read");
    return el("section", { class: `card-soft asked review-question is-${question.state ?? "plain"}`, id: `question-${question.place}`, "aria-label": name, tabindex: -1 },
      el("header", { class: "asked-head" }, el("h2", { class: "asked-name", text: name }), label && this.#mark(question)),
      rich(question.html, "div", "asked-text"), reviewField(question), ...this.#said(question));
  }

  #mark({ state, points, mark }) {
    const earned = points === null ? plural("points", mark) : t("points_of", { points: number(points), most: plural("points", mark) });
    return el("span", { class: "review-mark-line" }, state && el("span", { class: `review-state is-${state}` }, icon(MARKS[state]), t(`mark_${state}`)), el("span", { class: "muted", text: earned }));
  }

  #said({ feedback, general_feedback: general, comment }) {
    return [
      ...(feedback ?? []).map((html) => el("div", { class: "review-said" }, icon("chat-left-text"), rich(html))),
      general && el("div", { class: "review-said" }, icon("info-circle"), rich(general)),
      comment && el("div", { class: "review-said is-comment" }, icon("person"), el("div", {}, el("b", { text: t("comment") }), el("p", { class: "review-comment", dir: "auto", text: comment }))),
    ].filter(Boolean);
  }
}
