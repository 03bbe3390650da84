// The dialog that posts a quiz into a chat.
import { api } from "../api.js";
import { avatar, userAvatar } from "../avatar.js";
import { openDialog } from "../dialog.js";
import { el, icon } from "../dom.js";
import { plural, t } from "../i18n.js";
import { postList } from "../postlist.js";
import { orToast } from "../toast.js";
import { pages } from "./boot.js";
import { inOneSentence } from "./sentence.js";

const MOST = 200;
const face = (chat) => (chat.peer ? userAvatar(chat.peer) : avatar({ id: chat.id, name: chat.title, url: chat.avatar_url }));

/** Answers the post, or null when there is none; `wantedId` stands first. */
export async function openPosting(quiz, wantedId = null) {
  const page = await orToast(() => api.chats(null, MOST));
  if (!page) return null;
  const there = new Set(quiz.posts.map((post) => post.chat_id));
  const chats = page.items.sort((a, b) => (b.id === wantedId) - (a.id === wantedId));
  return new Promise((resolve) => {
    const posts = postList({ send: (chatId, key) => api.postQuiz(quiz.id, chatId, key), done: (answer) => (posted = answer) });
    const filter = el("input", { type: "search", class: "form-control mb-3", placeholder: t("find_chat"), "aria-label": t("find_chat"), autocomplete: "off", "data-autofocus": true });
    const list = el("ul", { class: "people" });
    let posted = null;

    function row(chat) {
      const isThere = there.has(chat.id);
      const text = isThere ? t("posted_there") : plural("members", chat.n_members);
      return posts.row({ id: chat.id, face: face(chat), title: chat.title, text, sign: icon(isThere ? "check2" : "send-fill"), isOut: isThere });
    }

    function draw() {
      const wanted = filter.value.trim().toLowerCase();
      const found = chats.filter((chat) => chat.title.toLowerCase().includes(wanted));
      list.replaceChildren(...found.map(row));
      if (!found.length) list.replaceChildren(el("li", { class: "muted", text: chats.length ? t("no_such_chat") : t("no_chat_yet") }));
    }

    filter.addEventListener("input", draw);
    draw();
    const foot = chats.length ? [] : [el("a", { class: "btn btn-primary", href: pages.chats, text: t("to_chats") })];
    openDialog({ title: t("post_title"), body: [el("p", { class: "muted", text: inOneSentence(quiz) }), el("p", { text: t("post_help") }), filter, list, posts.errorLine], foot, onClose: () => resolve(posted) });
  });
}
