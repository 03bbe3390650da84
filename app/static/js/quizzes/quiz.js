// A quiz as its author works on it: what it asks, how it is taken, where it stands. What is changed is saved at once.
import { api } from "../api.js";
import { closeDialog, confirmDialog } from "../dialog.js";
import { byId, el, emptyState, icon } from "../dom.js";
import { plural, t } from "../i18n.js";
import { calm } from "../later.js";
import { menuButton } from "../menu.js";
import { orToast, toast } from "../toast.js";
import { uuid } from "../uuid.js";
import { boot, hrefOf, pages } from "./boot.js";
import { quizzes } from "./calls.js";
import { ExtraTime } from "./extratime.js";
import { warnBeforeLeaving } from "./drafts.js";
import { openPosting } from "./posting.js";
import { inOneSentence } from "./sentence.js";
import { Settings } from "./settings.js";
import { Slots } from "./slots.js";
import { Watch } from "./watch.js";
import { moment } from "./words.js";

const SOON = 300;
const { quiz_id: id } = boot;
const LOOKS = { open: "tag-good", scheduled: "tag-cold", draft: "", closed: "" };
let quiz = null;
let settings = null;
let slots = null;
let copyKey = uuid();

// --- The head ------------------------------------------------------------------------------------

function drawHead() {
  document.title = `${quiz.title} · Homeroom`;
  byId("quiz-title").textContent = quiz.title;
  byId("quiz-state").className = `tag ${LOOKS[quiz.state]}`;
  byId("quiz-state").textContent = t(`state_${quiz.state}`);
  byId("quiz-sentence").textContent = inOneSentence(quiz);
  byId("quiz-progress").replaceChildren(...progress());
  byId("to-results").hidden = !quiz.n_attempts;
  byId("post").hidden = isOver();
  byId("post").disabled = byId("preview").disabled = !quiz.n_questions;
  byId("post-hint").hidden = Boolean(quiz.n_questions);
  byId("quiz-menu").replaceChildren(...menuButton(t("more_actions"), menuItems));
}

function progress() {
  if (!quiz.n_attempts) return [];
  return [
    el("span", {}, icon("people"), plural("n_attempts", quiz.n_attempts)),
    quiz.n_to_grade > 0 && el("a", { href: hrefOf.grading(id) }, icon("pencil"), plural("n_essays_wait", quiz.n_to_grade)),
  ].filter(Boolean);
}

const isOver = () => quiz.state === "closed";
const menuItems = () => [
  ...(quiz.posts.length && !isOver() ? [{ glyph: "lock", label: t("close_now"), run: closeNow }] : []),
  { glyph: "copy", label: t("copy_quiz"), run: copy },
  ...(quiz.n_attempts ? [] : [{ glyph: "trash3", label: t("delete"), run: remove, isDanger: true }]),
];

async function sure(question) {
  const isSure = await confirmDialog(question);
  await closeDialog();
  return isSure;
}

async function closeNow() {
  if (!(await sure({ title: t("close_now_title"), text: t("close_now_text"), action: t("close_now") }))) return;
  take(await orToast(() => quizzes.close(id)));
}

async function copy() {
  const made = await orToast(() => quizzes.copy(id, copyKey));
  if (!made) return;
  copyKey = uuid();
  location.assign(hrefOf.quiz(made.id));
}

async function remove() {
  if (!(await sure({ title: t("delete_quiz_title"), text: t("delete_quiz_text"), action: t("delete") }))) return;
  if ((await orToast(() => quizzes.remove(id))) !== undefined) location.assign(pages.home);
}

async function preview() {
  const attempt = await orToast(() => quizzes.preview(id));
  if (attempt) location.assign(hrefOf.attempt(attempt.id));
}

// --- Where it stands -----------------------------------------------------------------------------

function drawPosts() {
  const row = (post) => el("li", { class: "post-row" }, icon("chat-square-text"), el("a", { href: hrefOf.chat(post.chat_id), dir: "auto", text: post.chat_title }), el("span", { class: "muted", text: moment(post.created_at) }));
  byId("posts").replaceChildren(quiz.posts.length ? el("ul", { class: "posts" }, ...quiz.posts.map(row)) : el("p", { class: "muted mb-0", text: t("not_posted") }));
}

async function post(chatId = null) {
  const posted = await openPosting(quiz, chatId);
  if (posted) {
    toast(t("posted"), el("a", { href: hrefOf.chat(posted.chat_id), text: t("to_the_chat") }));
    await refresh();
  }
}

// --- What is known of it ---------------------------------------------------------------------------

/** Show an answer; what is being typed stays. */
function take(next) {
  if (!next) return;
  const wasTaken = quiz?.is_taken;
  quiz = next;
  drawHead();
  drawPosts();
  settings?.show(quiz);
  if (slots && wasTaken !== quiz.is_taken) slots.show(quiz);
}

const refresh = async () => take(await orToast(() => quizzes.one(id), gone));
const refreshSoon = calm(refresh, SOON);

function gone() {
  byId("quiz").replaceChildren(emptyState("patch-question", t("no_quiz"), t("no_quiz_hint"), el("a", { class: "btn btn-primary", href: pages.home, text: t("all_quizzes") })));
}

/** Out of a chat one came to write a quiz for it: then that is where it goes first. */
async function chatAskedFor() {
  const chatId = new URLSearchParams(location.search).get("chat");
  return chatId && orToast(() => api.chat(chatId), () => {});
}

async function begin() {
  await refresh();
  byId("quiz").removeAttribute("aria-busy");
  if (!quiz) return;
  byId("quiz-rest").hidden = false;
  slots = new Slots(byId("slots"), quiz, take);
  settings = new Settings(byId("settings"), quiz, take);
  new ExtraTime(byId("extra-time"), quiz);
  const chat = await chatAskedFor();
  if (chat) byId("post-label").textContent = t("post_into", { chat: chat.title });
  byId("post").addEventListener("click", () => post(chat?.id));
  byId("preview").addEventListener("click", preview);
  byId("to-results").href = hrefOf.results(id);
  warnBeforeLeaving(() => settings.isUnsaved || slots.isUnsaved);
  new Watch({ onNews: (event) => event.quiz_id === id && refreshSoon(), onGap: refreshSoon });
}

begin();
