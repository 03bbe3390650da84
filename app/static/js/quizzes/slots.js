// What a quiz asks: its questions and draws in order, moved by buttons, by keys or by dragging; saved as it changes.
import { ApiError } from "../api.js";
import { announce, byId, el, emptyState, icon } from "../dom.js";
import { plural, t } from "../i18n.js";
import { calm } from "../later.js";
import { menuButton } from "../menu.js";
import { orToast, toast } from "../toast.js";
import { hrefOf } from "./boot.js";
import { NO_CATEGORY, quizzes, questions } from "./calls.js";
import { openDraw } from "./drawing.js";
import { readNumber, writeNumber } from "./fields.js";
import { InlineQuestion } from "./inline.js";
import { asSlot } from "./intoquiz.js";
import { openPicking } from "./picking.js";
import { typeIcon } from "./types.js";
import { savedWords } from "./versioned.js";
import { points } from "./words.js";

const PAUSE = 500;

const asks = ({ type }) => type !== "description";

/** The slots with their numbers, as the server counts them when it gets them; what asks nothing has none. */
function numbered(slots) {
  let count = 0;
  return slots.map((slot) => ({ slot, number: asks(slot) ? (count += 1) : null }));
}

const drawName = ({ category_id: id, name }) => (id === NO_CATEGORY ? t("drawn_from_none") : t("drawn_from", { category: name }));
const nameOf = (slot) => (slot.category_id ? drawName(slot) : slot.name || slot.text || t("no_text_yet"));

export class Slots {
  #slots = [];
  #isUnsaved = false;
  #isSaving = false;
  #inline = null; // the form that is open between the rows

  /** `onSaved(quiz)` hears of each answer. */
  constructor(box, quiz, onSaved) {
    Object.assign(this, { box, quiz, onSaved });
    this.status = byId("slots-status");
    this.saveSoon = calm(() => this.#save(), PAUSE);
    byId("add-bank").addEventListener("click", () => this.#pick());
    byId("add-new").addEventListener("click", () => this.#write());
    byId("add-draw").addEventListener("click", () => this.#drawAtRandom());
    this.show(quiz);
  }

  get isUnsaved() {
    return this.#isUnsaved || Boolean(this.#inline?.isUnsaved);
  }

  show(quiz) {
    this.quiz = quiz;
    this.#slots = quiz.slots.map((slot) => ({ ...slot }));
    this.#draw();
  }

  get #isFixed() {
    return this.quiz.is_taken;
  }

  // --- What is shown -----------------------------------------------------------------------------

  #draw() {
    const focused = document.activeElement?.dataset?.part ? { ...document.activeElement.dataset } : null;
    byId("slots-fixed").hidden = !this.#isFixed;
    byId("slots-add").hidden = this.#isFixed;
    const rows = numbered(this.#slots).map((slot, at) => this.#row(slot, at));
    if (!rows.length && !this.#inline) rows.push(el("li", {}, emptyState("list-ol", t("no_slots"), t("no_slots_hint"))));
    this.#place(rows);
    this.#total();
    if (focused) this.box.querySelector(`[data-at="${focused.at}"][data-part="${focused.part}"]:not(:disabled)`)?.focus();
  }

  #total() {
    const sum = this.#slots.reduce((total, { mark }) => total + mark, 0);
    byId("slots-total").textContent = this.#slots.length ? `${plural("n_questions", this.#slots.filter(asks).length)}, ${points(sum)}` : "";
  }

  /** The rows are put around the form that is open: were it moved, it would lose the focus amid a word. */
  #place(rows) {
    const form = this.#inline?.node;
    for (const child of [...this.box.children]) if (child !== form) child.remove();
    if (!form) return this.box.append(...rows);
    if (!form.isConnected) this.box.append(form);
    const { question } = this.#inline;
    const at = question ? rows.findIndex((row) => row.dataset.question === question.id) + 1 : 0;
    form.before(...rows.slice(0, at || rows.length));
    form.after(...rows.slice(at || rows.length));
  }

  #row({ slot, number }, at) {
    const name = el("div", { class: "question-about" }, this.#name(slot, at), this.#facts(slot));
    const title = number ? t("question_n", { n: number }) : nameOf(slot);
    const row = el("li", { class: "slot-row", dataset: { question: slot.question_id ?? "" } },
      this.#isFixed ? null : this.#grip(at), el("span", { class: "slot-number", text: number ? String(number) : "" }),
      el("span", { class: "question-glyph" }, slot.category_id ? icon("dice-5") : typeIcon(slot.type)), name, this.#mark(slot, at, number), ...(this.#isFixed ? [] : this.#buttons(slot, at, title)));
    this.#drop(row, at);
    return row;
  }

  #name(slot, at) {
    const text = nameOf(slot);
    if (slot.category_id) return el("span", { class: "question-name", dir: "auto", text });
    return el("button", { type: "button", class: "question-name link-like", dataset: { at, part: "name" }, dir: "auto", text, on: { click: () => this.#edit(slot) } });
  }

  #facts(slot) {
    if (!slot.category_id) return el("span", { class: "question-facts" }, el("span", { text: t(`type_${slot.type}`) }));
    const draws = this.#slots.filter((other) => other.category_id === slot.category_id && other.tag === slot.tag).length;
    const isShort = slot.n_to_draw_from !== null && slot.n_to_draw_from < draws;
    return el("span", { class: "question-facts" }, slot.tag && el("span", { class: "fact" }, icon("tag"), slot.tag),
      slot.n_to_draw_from !== null && el("span", { class: isShort ? "is-short" : "" }, isShort && icon("exclamation-triangle"), plural("to_draw_from", slot.n_to_draw_from)));
  }

  #mark(slot, at, number) {
    if (!asks(slot)) return el("span", { class: "slot-mark" });
    const label = t("mark_of", { n: number });
    if (this.#isFixed) return el("span", { class: "slot-mark", text: points(slot.mark) });
    const input = el("input", { type: "text", class: "form-control slot-mark", inputmode: "decimal", maxlength: 8, "aria-label": label, title: label, autocomplete: "off", dataset: { at, part: "mark" } });
    input.value = writeNumber(slot.mark);
    input.addEventListener("change", () => {
      const mark = readNumber(input.value);
      if (mark === null || Number.isNaN(mark) || mark < 0) return (input.value = writeNumber(slot.mark));
      slot.mark = mark;
      this.#changed();
    });
    return el("label", { class: "slot-points" }, input, el("span", { class: "mark-unit", "aria-hidden": "true", text: t("points_short") }));
  }

  #buttons(slot, at, title) {
    const arrow = (part, glyph, step, label) => el("button", {
      type: "button", class: "icon-button slot-arrow", title: label, "aria-label": `${label}: ${title}`, disabled: !this.#slots[at + step], dataset: { at, part }, on: { click: () => this.#move(at, at + step, part) },
    }, icon(glyph));
    const items = () => [
      ...(slot.question_id ? [{ glyph: "pencil", label: t("edit"), run: () => this.#edit(slot) }] : []),
      { glyph: "trash3", label: t("remove"), run: () => this.#remove(at), isDanger: true },
    ];
    return [arrow("up", "arrow-up", -1, t("move_up")), arrow("down", "arrow-down", 1, t("move_down")),
      el("div", { class: "dropdown" }, ...menuButton(t("actions_of", { name: title }), items))];
  }

  // --- Dragging ----------------------------------------------------------------------------------

  #grip(at) {
    const grip = el("span", { class: "grip", "aria-hidden": "true", title: t("drag") }, icon("grip-vertical"));
    grip.addEventListener("pointerdown", () => (this.box.children[at].draggable = true));
    grip.addEventListener("pointerup", () => (this.box.children[at].draggable = false));
    return grip;
  }

  #drop(row, at) {
    row.addEventListener("dragstart", (event) => {
      this.dragged = at;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", String(at + 1));
      row.classList.add("is-dragged");
    });
    row.addEventListener("dragend", () => {
      this.dragged = null;
      this.#draw();
    });
    row.addEventListener("dragover", (event) => {
      if (this.dragged === null || this.dragged === undefined) return;
      event.preventDefault();
      row.classList.toggle("is-target", this.dragged !== at);
      row.classList.toggle("is-below", this.dragged < at);
    });
    row.addEventListener("dragleave", () => row.classList.remove("is-target"));
    row.addEventListener("drop", (event) => {
      event.preventDefault();
      if (Number.isInteger(this.dragged)) this.#move(this.dragged, at);
    });
  }

  // --- Changes -----------------------------------------------------------------------------------

  #move(from, to, part = null) {
    if (!this.#slots[to] || from === to) return;
    this.#slots.splice(to, 0, ...this.#slots.splice(from, 1));
    this.#changed();
    announce(t("moved_to", { n: to + 1, of: this.#slots.length }));
    if (!part) return;
    const other = { up: "down", down: "up" }[part];
    (this.box.querySelector(`[data-at="${to}"][data-part="${part}"]:not(:disabled)`) ?? this.box.querySelector(`[data-at="${to}"][data-part="${other}"]`)).focus();
  }

  #remove(at) {
    this.#slots.splice(at, 1);
    this.#changed();
    (this.box.querySelector(`[data-at="${Math.min(at, this.#slots.length - 1)}"][data-part="name"]`) ?? byId("add-bank")).focus();
  }

  #add(...slots) {
    this.#slots.push(...slots);
    this.#changed();
  }

  #changed() {
    this.#isUnsaved = true;
    this.status.textContent = t("not_saved_yet");
    this.#draw();
    this.saveSoon();
  }

  async #save() {
    if (this.#isSaving || !this.#isUnsaved) return this.#isSaving && this.saveSoon();
    this.#isSaving = true;
    this.#isUnsaved = false;
    try {
      const quiz = await quizzes.putSlots(this.quiz.id, this.#slots.map(asSlot));
      this.status.textContent = t("saved_at", { time: new Date().toLocaleTimeString(document.documentElement.lang) });
      if (!this.#isUnsaved) this.show(quiz);
      this.onSaved(quiz);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.#refused(error);
    } finally {
      this.#isSaving = false;
    }
  }

  /** Somebody has begun meanwhile: then it stays as it is. Otherwise it is tried again when the server may be back. */
  async #refused(error) {
    this.status.textContent = `${t("not_saved_yet")} ${error.sentence}`;
    if (error.status === 409) {
      const quiz = await orToast(() => quizzes.one(this.quiz.id));
      if (quiz) this.onSaved(quiz);
      if (quiz) this.show(quiz);
      return;
    }
    this.#isUnsaved = true;
    if (error.isPassing) setTimeout(() => this.saveSoon(), 5000);
  }

  // --- Where questions come from -------------------------------------------------------------------

  async #pick() {
    const there = new Set(this.#slots.map((slot) => slot.question_id));
    const picked = await openPicking((question) => there.has(question.id));
    if (picked.length) this.#add(...picked.map(slotOf));
  }

  async #drawAtRandom() {
    const draws = await openDraw();
    if (draws) this.#add(...draws);
  }

  #write() {
    this.#open(new InlineQuestion(null, { place: `quiz.${this.quiz.id}`, onSaved: (question) => this.#add(slotOf(question)), onClose: () => this.#close(byId("add-new")) }));
  }

  async #edit(slot) {
    const question = await orToast(() => questions.one(slot.question_id));
    if (!question) return;
    const onSaved = (saved) => {
      Object.assign(slot, { name: saved.name || saved.text, type: saved.type });
      this.#draw();
      const words = savedWords(question, saved);
      if (words) toast(words, el("a", { href: hrefOf.results(this.quiz.id), text: t("results") }));
    };
    const at = this.#slots.indexOf(slot);
    this.#open(new InlineQuestion(question, { place: question.id, onSaved, onClose: () => this.#close(this.box.querySelector(`[data-at="${at}"][data-part="name"]`)) }));
  }

  #open(inline) {
    if (this.#inline?.isUnsaved) return this.#inline.focus(); // one at a time, and nothing is lost
    this.#inline = inline;
    this.#draw();
    inline.focus();
  }

  #close(next) {
    this.#inline = null;
    this.#draw();
    (next?.isConnected ? next : byId("add-new")).focus();
  }
}

const slotOf = ({ id, mark, name, text, type, content }) => ({ question_id: id, category_id: null, tag: null, mark: mark ?? content.mark, name: name || text, type, n_to_draw_from: null });
