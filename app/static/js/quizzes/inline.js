// A question that is written or changed between the others of a quiz, without leaving its page.
import { ApiError } from "../api.js";
import { Attempt } from "../attempt.js";
import { confirmDialog, closeDialog } from "../dialog.js";
import { el, icon } from "../dom.js";
import { plural, t } from "../i18n.js";
import { calm } from "../later.js";
import { seenTime } from "../time.js";
import { orToast, toast } from "../toast.js";
import { listOf, questions } from "./calls.js";
import { Draft } from "./drafts.js";
import { QuestionEditor } from "./editor.js";
import { isUploading } from "./pictures.js";
import { Preview } from "./preview.js";

const PAUSE = 400;
const asValue = ({ content, category, tags, idnumber }) => ({ content, category: category?.path ?? "", tags, idnumber: idnumber ?? "" });
let last = { type: "single", category: "", tags: [] }; // a series is of one kind and in one drawer

export class InlineQuestion {
  #saved = "";
  #attempt = new Attempt(null);
  #isBusy = false;

  constructor(question, { place, onSaved, onClose }) {
    Object.assign(this, { question, onSaved, onClose });
    this.draft = new Draft(place);
    this.node = el("li", { class: "inline-question" });
    this.#make();
  }

  get isUnsaved() {
    return this.editor !== undefined && JSON.stringify(this.editor.read()) !== this.#saved;
  }

  focus() {
    this.editor?.text.input.focus();
    this.node.scrollIntoView({ block: "nearest" });
  }

  #empty() {
    return { content: { type: last.type }, category: last.category, tags: last.tags };
  }

  async #make() {
    const [categories, tags] = (await orToast(() => Promise.all([questions.categories(), questions.tags()]))) ?? [[], []];
    this.known = { categories: listOf(categories).map(({ path }) => path), tags: listOf(tags).map(({ tag }) => tag) };
    this.#open(this.question ? asValue(this.question) : this.#empty());
    const { kept } = this.draft;
    if (kept && JSON.stringify(kept.value) !== this.#saved) {
      this.#open(kept.value, false);
      toast(t("taken_up", { when: seenTime(kept.at) }));
    }
    this.focus();
  }

  #open(value, isSaved = true) {
    const { n_answers: answers = 0, n_uses: uses = 0, version = 0 } = this.question ?? {};
    this.editor = new QuestionEditor(value, { known: this.known, isTypeFixed: answers > 0 });
    if (isSaved) this.#saved = JSON.stringify(this.editor.read());
    const preview = new Preview(this.editor);
    const keepSoon = calm(() => this.#keep(), PAUSE);
    for (const name of ["input", "change"]) {
      this.editor.node.addEventListener(name, () => {
        keepSoon();
        preview.soon();
      });
    }
    preview.draw();
    const note = answers ? plural("answered_by", answers, { version: version + 1 }) : uses > 1 ? plural("in_quizzes", uses) : "";
    this.save = el("button", { type: "button", class: "btn btn-primary", on: { click: () => this.#send() } }, icon("check-lg"), t(this.question ? "save" : "save_and_add"));
    const next = this.question ? null : el("button", { type: "button", class: "btn btn-soft", text: t("add_and_next"), on: { click: () => this.#send(true) } });
    this.node.replaceChildren(...[
      el("h3", { text: t(this.question ? "edit_question" : "new_question") }), note && el("p", { class: "alert alert-info", role: "note" }, icon("info-circle"), el("span", { text: note })),
      this.editor.node, preview.node,
      el("div", { class: "inline-foot" }, el("button", { type: "button", class: "btn btn-quiet", text: t("cancel"), on: { click: () => this.#cancel() } }), next, this.save),
    ].filter(Boolean));
  }

  #keep() {
    if (this.isUnsaved) this.draft.keep(this.editor.read());
    else this.draft.drop();
  }

  async #cancel() {
    if (this.isUnsaved) {
      const isSure = await confirmDialog({ title: t("discard_title"), text: t("discard_text"), action: t("throw_away") });
      await closeDialog();
      if (!isSure) return;
    }
    this.#leave();
  }

  #leave() {
    this.draft.drop();
    this.#saved = JSON.stringify(this.editor.read());
    this.onClose();
  }

  async #send(hasNext = false) {
    if (this.#isBusy || !this.editor.check()) return;
    if (isUploading()) return toast(t("wait_for_picture"));
    const value = this.editor.read();
    this.#isBusy = this.save.disabled = true;
    try {
      const saved = this.question ? await questions.change(this.question.id, value) : await questions.create(value, this.#attempt.begin(value, null));
      this.#attempt.settle();
      last = { type: value.content.type, category: value.category, tags: value.tags };
      this.draft.drop();
      this.#saved = JSON.stringify(value);
      this.onSaved(saved);
      if (!hasNext) return this.#leave();
      this.#open(this.#empty());
      this.focus();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.#attempt.refused(error);
      const rest = this.editor.complain(error.errors);
      if (rest.length || !Object.keys(error.errors).length) toast(rest.join(" ") || error.sentence);
    } finally {
      this.#isBusy = this.save.disabled = false;
    }
  }
}
