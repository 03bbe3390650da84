// An attempt under way: one question at a time, each answer saved as it changes, the clock of the server, and handing in.
import { ApiError } from "../api.js";
import { closeDialog } from "../dialog.js";
import { announce, el, icon } from "../dom.js";
import { plural, t } from "../i18n.js";
import { clock } from "../time.js";
import { hrefOf, me } from "./boot.js";
import { ClockFace, span } from "./clockface.js";
import { HandIn } from "./handin.js";
import { Notices } from "./notices.js";
import { Outbox } from "./outbox.js";
import { askWhetherReady } from "./ready.js";
import { Saving } from "./saving.js";
import { refill, showOverall } from "./savestate.js";
import { attempts, time } from "./takecalls.js";
import { Card } from "./takecard.js";
import { Navigator } from "./takenav.js";
import { handInButton, makeSheet, makeSteps, wayOut } from "./takeparts.js";

const LOOK = 60_000; // at what the author may have changed
const SPREAD = 2_000; // what the clock brings about comes from a whole class at once
const SOON = 300;
const AGAIN = 2_000;

export class Taking {
  #current = null;
  #isOver = false; // the attempt
  #isTimeUp = false;

  /** `onDone(attempt)` gets the attempt once it is over; `onGone()` hears that there is none any more. */
  constructor(attempt, { onDone, onGone }) {
    Object.assign(this, { attempt, onDone, onGone });
    this.outbox = new Outbox(me.id, attempt.id);
    this.flags = this.outbox.flags;
    this.saving = new Saving({ outbox: this.outbox, send: (place, answer) => attempts.save(attempt.id, place, answer) });
    this.cards = this.#makeCards();
    this.handIn = new HandIn(attempt.id, this.saving, { onDone: (next) => this.#finish(next), onRefused: () => this.#timeOut(), onCancel: () => this.#unveil() });
    this.clock = new ClockFace(time, attempt.deadline_at, { onOver: () => this.#over(), onMark: () => this.#refreshSoon(SPREAD), onJump: () => this.refresh() });
    this.#build();
    this.#wire();
    this.#go(this.#firstPlace(), false);
    this.saving.resume();
    this.clock.begin();
    if (this.outbox.isLeaving) this.#handIn();
  }

  // --- The page ------------------------------------------------------------------------------------

  #makeCards() {
    let number = 0;
    const total = this.attempt.questions.filter(({ type }) => type !== "description").length;
    return this.attempt.questions.map((question) => {
      const isAsked = question.type !== "description";
      const name = isAsked ? t("question_of", { number: (number += 1), total }) : t("to_read");
      if (isAsked) this.saving.add({ ...question, label: String(number) });
      const card = new Card(question, name, this.saving, { onFlag: (place) => this.#flag(place) });
      card.number = isAsked ? String(number) : null;
      return card;
    });
  }

  #build() {
    const go = (place) => this.#go(place);
    this.state = el("p", { class: "save-state take-state" });
    this.notices = new Notices(this.saving, this.attempt, { onRetry: () => this.saving.resume() });
    const ask = () => this.#ask();
    this.navigators = [0, 1].map(() => new Navigator(this.cards, this.saving, go));
    const [aside, inSheet] = this.navigators;
    this.sheet = makeSheet(inSheet, ask);
    Object.assign(this, makeSteps({ step: (by) => this.#step(by), showAll: () => this.sheet.showModal() }));
    this.questions = el("div", { class: "take-questions" }, ...this.cards.map(({ box }) => box));
    this.main = el("div", { class: "take-main" }, this.questions, this.steps);
    this.body = el("div", { class: "take-body" }, this.main, el("aside", { class: "take-side card-soft", "aria-label": t("all_questions") }, aside.box, handInButton(ask)));
    this.root = el("div", { class: "taking" },
      el("header", { class: "take-bar" }, wayOut(hrefOf.quiz(this.attempt.quiz.id)), el("div", { class: "take-what" }, el("h1", { class: "take-title", dir: "auto", text: this.attempt.quiz.title }), this.state), this.clock.box),
      this.notices.box, this.handIn.box, this.body, this.sheet);
  }

  #wire() {
    this.saving.addEventListener("change", () => this.#draw());
    this.saving.addEventListener("trouble", () => this.#drawTrouble());
    this.saving.addEventListener("end", () => this.#ended());
    this.saving.addEventListener("acknowledged", ({ heard }) => this.#setDeadline(heard.deadline_at));
    this.saving.addEventListener("replaced", ({ place }) => this.#replaced(place));
    this.ends = new AbortController();
    const { signal } = this.ends;
    addEventListener("online", () => this.saving.resume(), { signal });
    addEventListener("pagehide", () => this.saving.flushAll(), { signal });
    document.addEventListener("visibilitychange", () => this.#seen(), { signal });
    addEventListener("beforeunload", (event) => this.#leaving(event), { signal });
    addEventListener("storage", ({ key }) => document.visibilityState === "visible" && this.outbox.holds(key) && this.#refreshSoon(), { signal });
    this.looking = setInterval(() => document.visibilityState === "visible" && this.refresh(), LOOK * (1 + Math.random() / 4));
  }

  #seen() {
    if (document.visibilityState === "hidden") return this.saving.flushAll();
    this.saving.resume();
    this.refresh();
  }

  #leaving(event) {
    this.saving.flushAll();
    const isAtRisk = this.saving.pending.length > 0 && (this.saving.trouble || this.saving.pending.some(({ isKept }) => !isKept));
    if (isAtRisk && !this.#isOver) event.preventDefault();
  }

  // --- From question to question -------------------------------------------------------------------

  #firstPlace() {
    const wanted = Number(/^#q(\d+)$/.exec(location.hash)?.[1]);
    return (this.cards.find(({ question }) => question.place === wanted) ?? this.cards[0]).question.place;
  }

  get #index() {
    return this.cards.findIndex(({ question }) => question.place === this.#current);
  }

  #step(by) {
    const next = this.cards[this.#index + by];
    if (next) this.#go(next.question.place);
    else this.#ask();
  }

  #go(place, takesFocus = true) {
    if (this.sheet.open) this.sheet.close();
    if (this.saving.answer(this.#current)) this.saving.flush(this.#current);
    this.#current = place;
    history.replaceState(null, "", `#q${place}`);
    for (const card of this.cards) card.box.hidden = card.question.place !== place;
    const card = this.cards[this.#index];
    card.shown();
    this.#draw();
    if (!takesFocus) return;
    scrollTo({ top: 0 });
    card.title.focus({ preventScroll: true });
  }

  #flag(place) {
    if (!this.flags.delete(place)) this.flags.add(place);
    this.outbox.keepFlags(this.flags);
    this.#draw();
  }

  #draw() {
    for (const card of this.cards) {
      if (card.field) card.mark(this.flags.has(card.question.place));
      card.update();
    }
    for (const navigator of this.navigators) navigator.update(this.#current, this.flags);
    const index = this.#index;
    this.back.disabled = index === 0;
    const isLast = index === this.cards.length - 1;
    refill(this.next, String(isLast), () => [el("span", { text: t(isLast ? "to_the_end" : "next") }), icon(isLast ? "list-check" : "chevron-right")]);
    const [answered, where] = [this.cards.filter((card) => card.isAnswered).length, `${index + 1}/${this.cards.length}`];
    refill(this.overview, `${where} ${answered}`, () => [icon("grid-3x3-gap"), el("span", { "aria-hidden": "true", text: where }), el("span", { class: "visually-hidden", text: plural("overview", answered) })]);
    showOverall(this.state, this.saving);
  }

  #drawTrouble() {
    this.notices.showTrouble();
    this.#draw();
  }

  #replaced(place) {
    const card = this.cards.find(({ question }) => question.place === place);
    card.replace();
    if (!this.handIn.isUnderWay || !this.handIn.mayCancel) return;
    this.handIn.cancel(); // what was to be handed in has changed
    this.#go(place);
  }

  // --- The time ------------------------------------------------------------------------------------

  get isLate() {
    return Boolean(this.clock.deadlineAt) && time.until(this.clock.deadlineAt) <= 0;
  }

  #setDeadline(deadlineAt) {
    const before = this.clock.deadlineAt;
    if (deadlineAt === before || Date.parse(deadlineAt) === Date.parse(before)) return;
    if (this.#isTimeUp) return location.reload(); // there is time again: everything unlocks, and nothing is lost by it
    this.clock.move(deadlineAt);
    const text = deadlineAt ? t("deadline_moved", { time: clock(deadlineAt), left: span(time.until(deadlineAt)) }) : t("deadline_gone");
    this.notices.say(text);
    announce(text);
  }

  /** The time has run out: what was answered goes out, and what then may be done is said. */
  #over() {
    if (this.#isOver || this.#isTimeUp) return;
    this.#isTimeUp = true;
    this.notices.timeIsUp();
    this.#lock();
    this.saving.flushAll();
    const { overdue } = this.attempt.quiz;
    if (this.sheet.open) this.sheet.close();
    closeDialog();
    announce(t(`over_${overdue}`));
    if (overdue === "submit") setTimeout(() => this.#handIn(), this.saving.pending.length ? 0 : Math.random() * SPREAD);
    else this.#mustHandIn(overdue);
  }

  /** It counts only if it is handed in, and there is a little time for that. */
  #mustHandIn(overdue) {
    this.last = this.notices.mustHandIn(overdue, () => this.#handIn());
    this.lastLook = setInterval(() => {
      const left = time.until(this.attempt.submit_until);
      this.last.show(left);
      if (left > 0) return;
      clearInterval(this.lastLook);
      this.#timeOut();
    }, 250);
  }

  #lock() {
    for (const card of this.cards) card.lock();
    this.#draw();
  }

  /** The server takes no answers any more. */
  #ended() {
    this.#lock();
    const { code } = this.saving.end;
    if (code === "gone") return this.#leave(this.onGone);
    this.refresh();
  }

  // --- The end -------------------------------------------------------------------------------------

  #ask() {
    if (this.sheet.open) this.sheet.close();
    if (this.handIn.isUnderWay) return;
    this.saving.flushAll();
    askWhetherReady({ cards: this.cards, flags: this.flags, saving: this.saving, go: (place) => this.#go(place), handIn: () => this.#handIn() });
  }

  #handIn() {
    if (this.#isOver) return;
    this.body.hidden = true;
    this.handIn.begin({ mayCancel: !this.isLate });
  }

  #unveil() {
    this.body.hidden = false;
    this.#go(this.#current);
  }

  /** The time is up by the server's clock: ask until it has closed the attempt. */
  async #timeOut() {
    this.#lock();
    while (!this.#isOver && !(await this.refresh())) await new Promise((resolve) => setTimeout(resolve, AGAIN * (0.5 + Math.random())));
  }

  #refreshSoon(spread = 0) {
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.refresh(), SOON + Math.random() * spread);
  }

  /** These answers were saved, here or on another page; `seqs` are their numbers by place. */
  heard(seqs) {
    const isNews = Object.entries(seqs).some(([place, seq]) => this.saving.isBehind(Number(place), seq));
    if (isNews && document.visibilityState === "visible") this.#refreshSoon(); // else when it is looked at again
  }

  /** Look at the attempt as the server has it; answers whether it is over. */
  async refresh() {
    try {
      const next = await attempts.one(this.attempt.id);
      if (this.#isOver) return true;
      if (next.state !== "in_progress") return this.#finish(next);
      this.attempt = next;
      this.saving.merge(next.questions.filter(({ type }) => type !== "description"));
      this.#setDeadline(next.deadline_at);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.status === 404) return this.#leave(this.onGone);
    }
    return false;
  }

  #finish(attempt) {
    return this.#leave(() => this.onDone(attempt));
  }

  #leave(then) {
    if (this.#isOver) return true;
    this.#isOver = true;
    this.ends.abort();
    this.clock.stop();
    for (const timer of [this.looking, this.lastLook]) clearInterval(timer);
    if (this.handIn.isUnderWay) this.handIn.end();
    if (!this.saving.end) this.saving.stop("over");
    closeDialog();
    then();
    return true;
  }
}
