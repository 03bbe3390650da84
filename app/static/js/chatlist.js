// The list of chats: newest activity first, filtered by name.
import { api } from "./api.js";
import { chatFace } from "./avatar.js";
import { byId, el, emptyState, icon, place } from "./dom.js";
import { filesIcon } from "./files.js";
import { plural, t } from "./i18n.js";
import { once } from "./later.js";
import { firstName, plainText } from "./preview.js";
import { orToast } from "./toast.js";
import { fullTime, listTime } from "./time.js";

const NEAR_END = 400;

export class ChatList {
  #list = byId("chat-list");
  #filter = byId("chat-filter");
  #loading = null;
  #current = null;
  #items = new Map(); // chat id -> {item, row, chat, flags}: a row that is the same stays in place under the mouse

  constructor(store, { open, newChat, hrefOf }) {
    this.store = store;
    this.open = open;
    this.newChat = newChat;
    this.hrefOf = hrefOf;
    const drawSoon = once(() => this.draw());
    store.addEventListener("chats", drawSoon);
    store.typing.addEventListener("change", drawSoon);
    this.#filter.addEventListener("input", () => this.#filtered());
    this.#filter.addEventListener("keydown", (event) => this.#filterKey(event));
    this.#list.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    this.#list.addEventListener("keydown", (event) => this.#key(event));
    this.#list.addEventListener("click", (event) => this.#click(event));
  }

  select(chatId) {
    this.#current = chatId;
    this.draw();
  }

  focusRow(chatId) {
    this.#rows.find((row) => row.dataset.id === chatId)?.focus();
  }

  get #rows() {
    return [...this.#list.querySelectorAll(".chat-row")];
  }

  draw() {
    const focused = document.activeElement?.closest?.(".chat-row")?.dataset.id;
    const { scrollTop } = this.#list;
    const words = this.#filter.value.trim().toLocaleLowerCase();
    const chats = this.store.sortedChats.filter((chat) => chat.title.toLocaleLowerCase().includes(words));
    const stop = chats.some((chat) => chat.id === this.#current) ? this.#current : chats[0]?.id;
    const items = chats.map((chat) => this.#item(chat, chat.id === stop));
    place(this.#list, items.length ? items : [el("li", {}, this.#empty(words))]);
    this.#list.scrollTop = scrollTop;
    if (focused && document.activeElement?.dataset?.id !== focused) this.focusRow(focused);
  }

  #item(chat, isStop) {
    const when = chat.last_message?.created_at ?? chat.created_at;
    const marks = { isStop, isCurrent: chat.id === this.#current, hasFailed: this.store.hasFailed(chat.id), typing: this.store.typing.text(chat), time: listTime(when) };
    const flags = JSON.stringify(marks);
    const known = this.#items.get(chat.id) ?? this.#newItem(chat);
    if (known.chat === chat && known.flags === flags) return known.item;
    this.#fill(known.row, chat, when, marks);
    this.#items.set(chat.id, { ...known, chat, flags });
    return known.item;
  }

  #newItem({ id }) {
    const row = el("a", { class: "chat-row", href: this.hrefOf(id), dataset: { id } });
    return { row, item: el("li", {}, row) };
  }

  #fill(row, chat, when, { isStop, isCurrent, hasFailed, typing, time }) {
    row.tabIndex = isStop ? 0 : -1;
    if (isCurrent) row.setAttribute("aria-current", "page");
    else row.removeAttribute("aria-current");
    row.replaceChildren(chatFace(chat, this.store.online),
      el("span", { class: "chat-row-text" },
        el("span", { class: "chat-row-title", dir: "auto", text: chat.title }),
        el("time", { class: "chat-row-time", datetime: when, title: fullTime(when), text: time }),
        typing ? el("span", { class: "chat-row-last is-live", dir: "auto", text: typing }) : this.#preview(chat),
        el("span", { class: "chat-row-marks" }, hasFailed && failedMark(), chat.unread_count > 0 && unreadBadge(chat.unread_count))));
  }

  #preview(chat) {
    const last = chat.last_message;
    if (!last) return el("span", { class: "chat-row-last is-quiet", text: t("no_messages") });
    const mine = last.sender_id === this.store.me.id;
    const who = mine ? t("you") : chat.kind === "group" ? firstName(last.sender) : null;
    return el("span", { class: `chat-row-last${last.removed_at ? " is-quiet" : ""}`, dir: "auto" },
      who && el("span", { class: "who", text: `${who}: ` }), last.attachments?.length > 0 && filesIcon(last.attachments), plainText(last));
  }

  #empty(words) {
    if (words) return emptyState("search", t("search_empty"), t("search_empty_hint"));
    const button = el("button", { type: "button", class: "btn btn-primary", text: t("new_chat"), on: { click: () => this.newChat() } });
    return emptyState("chat-square-text", t("list_empty"), t("list_empty_hint"), button);
  }

  // --- Loading ---------------------------------------------------------------------------------

  #more() {
    this.#loading ??= this.#fetchMore().finally(() => (this.#loading = null));
    return this.#loading;
  }

  async #fetchMore() {
    const page = await orToast(() => api.chats(this.store.lastChatId, 100));
    if (page) this.store.applyChats(page);
    return Boolean(page);
  }

  #scrolled() {
    const left = this.#list.scrollHeight - this.#list.scrollTop - this.#list.clientHeight;
    if (left < NEAR_END && this.store.hasMoreChats) this.#more();
  }

  // A name may belong to a chat that is not loaded yet.
  async #filtered() {
    this.#list.scrollTop = 0;
    this.draw();
    while (this.#filter.value.trim() && this.store.hasMoreChats && (await this.#more()));
  }

  // --- Mouse and keyboard ------------------------------------------------------------------------

  #click(event) {
    const row = event.target.closest(".chat-row");
    if (!row || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    this.open(row.dataset.id);
  }

  #filterKey(event) {
    if (event.key === "ArrowDown") {
      event.preventDefault();
      this.#rows[0]?.focus();
    } else if (event.key === "Escape" && this.#filter.value) {
      this.#filter.value = "";
      this.draw();
    }
  }

  #key(event) {
    const rows = this.#rows;
    const at = rows.indexOf(event.target);
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    if (to < 0) this.#filter.focus();
    else rows[to]?.focus();
  }
}

function failedMark() {
  const text = t("not_sent");
  return el("span", { class: "chat-row-failed", title: text }, icon("exclamation-circle"), el("span", { class: "visually-hidden", text }));
}

function unreadBadge(unread) {
  return el("span", { class: "badge-count" }, el("span", { "aria-hidden": "true", text: unread > 99 ? "99+" : unread }),
    el("span", { class: "visually-hidden", text: plural("unread", unread) }));
}
