// The dialog that posts one of the reader's quizzes into a chat.
import { api } from "./api.js";
import { broughtMessage } from "./brought.js";
import { openDialog } from "./dialog.js";
import { el, icon } from "./dom.js";
import { plural, t } from "./i18n.js";
import { postList } from "./postlist.js";
import { newQuizHref } from "./quizcard.js";
import { serverNow } from "./serverclock.js";
import { fullTime } from "./time.js";
import { orToast } from "./toast.js";

const mayPost = (quiz, chatId) => quiz.state !== "closed" && quiz.n_questions > 0 && !quiz.chat_ids.includes(chatId);

export async function openPostQuiz(store, chat, { done }) {
  const first = await api.quizzes({ scope: "mine" });
  const list = el("ul", { class: "people is-whole quiz-choices" });
  const note = el("p", { class: "muted", text: t("no_quiz_to_post") });
  const more = el("button", { type: "button", class: "btn btn-soft", text: t("show_more"), on: { click: () => readOn() } });
  const posts = postList({
    send: (quizId, key) => api.postQuiz(quizId, chat.id, key),
    done: ({ message_id: id }) => broughtMessage(store, chat.id, id, done),
  });
  let lastId = null;

  function take({ items, has_more: hasMore }) {
    lastId = items.at(-1)?.id ?? lastId;
    list.append(...items.filter((quiz) => mayPost(quiz, chat.id)).map(row));
    more.hidden = !hasMore;
    note.hidden = list.children.length > 0 || hasMore;
  }

  async function readOn() {
    const page = await orToast(() => api.quizzes({ scope: "mine", before_id: lastId }));
    if (page) take(page);
  }

  function row(quiz) {
    const facts = [plural("questions", quiz.n_questions), when(quiz)].filter(Boolean).join(" · ");
    return posts.row({ id: quiz.id, face: icon("patch-question", "icon-lg"), title: quiz.title, text: facts });
  }

  take(first);
  list.querySelector("button")?.setAttribute("data-autofocus", "");
  openDialog({
    title: t("post_quiz_title"),
    body: [note, list, more, posts.errorLine],
    foot: [el("a", { class: list.children.length ? "btn btn-quiet" : "btn btn-primary", href: newQuizHref(chat.id) }, icon("plus-lg"), t("new_quiz"))],
  });
}

function when({ opens_at: opens, closes_at: closes, state }) {
  if (state !== "open" && opens && Date.parse(opens) > serverNow()) return t("quiz_opens_at", { time: fullTime(opens) });
  return closes ? t("quiz_closes_at", { time: fullTime(closes) }) : "";
}
