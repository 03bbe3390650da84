// The dialog that puts questions of the bank into a quiz: one that nobody has begun yet, or a new one.
import { closeDialog, openDialog } from "../dialog.js";
import { el, icon } from "../dom.js";
import { plural, t } from "../i18n.js";
import { orToast, toast } from "../toast.js";
import { uuid } from "../uuid.js";
import { hrefOf } from "./boot.js";
import { quizzes } from "./calls.js";
import { ask } from "./asking.js";

export const asSlot = ({ question_id, category_id, tag, mark }) => (question_id ? { question_id, mark } : { category_id, tag, mark });
const slotOf = ({ id, mark }) => ({ question_id: id, mark });

function said(quiz, n) {
  toast(plural("put_into", n, { title: quiz.title }), el("a", { href: hrefOf.quiz(quiz.id), text: t("open_quiz") }));
}

/** Answers whether they were put somewhere. */
export async function putIntoQuiz(picked) {
  const page = await orToast(() => quizzes.list({ scope: "mine", limit: 100 }));
  if (!page) return false;
  const open = page.items.filter((quiz) => !quiz.n_started);
  return new Promise((resolve) => {
    let isDone = false;

    async function add({ id }) {
      const quiz = await quizzes.one(id);
      const there = new Set(quiz.slots.map((slot) => slot.question_id));
      const added = picked.filter((question) => !there.has(question.id));
      if (added.length) await quizzes.putSlots(id, [...quiz.slots.map(asSlot), ...added.map(slotOf)]);
      said(quiz, added.length);
      isDone = true;
      await closeDialog();
    }

    async function make() {
      await closeDialog();
      const key = uuid();
      let made = null;
      const run = async (title) => (made = await quizzes.create({ title, slots: picked.map(slotOf) }, key));
      await ask({ title: t("new_quiz"), label: t("quiz_title"), action: t("create"), maxlength: 200, run, name: "title" });
      if (made) location.assign(hrefOf.quiz(made.id));
    }

    const row = (quiz) => el("li", {}, el("button", { type: "button", class: "person", on: { click: () => orToast(() => add(quiz)) } }, icon("patch-question", "icon-lg"),
      el("span", { class: "person-text" }, el("b", { dir: "auto", text: quiz.title }), el("span", { text: plural("n_questions", quiz.n_questions) }))));
    openDialog({
      title: t("into_quiz"),
      body: [open.length ? el("ul", { class: "people" }, ...open.map(row)) : el("p", { class: "muted mb-0", text: t("no_open_quiz") })],
      foot: [el("button", { type: "button", class: "btn btn-primary", on: { click: make } }, icon("plus-lg"), t("new_quiz"))],
      onClose: () => resolve(isDone),
    });
  });
}

