// The right pane: the head of the open chat, its log and its composer.
import { api } from "./api.js";
import { openAbout } from "./about.js";
import { Cards } from "./cards.js";
import { ChatHead } from "./chathead.js";
import { Composer } from "./composer.js";
import { confirmDialog, openDialog } from "./dialog.js";
import { announce, byId, el } from "./dom.js";
import { t } from "./i18n.js";
import { Incoming } from "./incoming.js";
import { calm } from "./later.js";
import { Log } from "./log.js";
import { Paying } from "./paying.js";
import { PlusMenu } from "./plusmenu.js";
import { Polling } from "./polling.js";
import { plainText } from "./preview.js";
import { QuizDesk } from "./quizdesk.js";
import { Reading } from "./reading.js";
import { Sending } from "./sending.js";
import { orToast, toast } from "./toast.js";
import { fullTime } from "./time.js";
import { Uploads } from "./uploads.js";

const MEMBERS_PAUSE = 300; // a whole class that comes in is asked for once

export class Pane {
  #parts = ["chat-head", "log", "composer-wrap"].map(byId);
  #none = byId("chat-none");

  constructor(store, { open, back, mostBytes }) {
    this.store = store;
    this.navigate = { open, back };
    this.reading = new Reading(store);
    const uploads = new Uploads(store.me, mostBytes);
    this.sending = new Sending(store, uploads, { onFailed: (message) => this.#failed(message) });
    this.polls = new Polling(store);
    this.quizzes = new QuizDesk(store, { openChatId: () => this.chatId });
    this.cards = new Cards([
      [["transfer", "request", "collection"], new Paying(store)],
      [["poll"], this.polls],
      [["quiz", "quiz_summary"], this.quizzes],
    ]);
    this.log = new Log(store, this.#actions());
    this.head = new ChatHead(store, { about: () => openAbout(store, this.chatId, this.navigate), back });
    this.composer = new Composer(store, this.sending, uploads, {
      onSent: () => this.#sent(),
      onTyping: (chatId) => store.typing.type(chatId),
    });
    this.incoming = new Incoming({
      take: (files, sentence) => this.composer.attach(files, sentence),
      chatTitle: () => store.chats.get(this.chatId)?.title ?? null,
    });
    this.plus = new PlusMenu(store, { chatId: () => this.chatId, chooseFiles: () => this.incoming.choose(), onSent: () => this.#sent() });
    const askAgain = calm(() => this.chatId && store.receipts.load(this.chatId), MEMBERS_PAUSE);
    store.addEventListener("members", (event) => event.chatId === this.chatId && askAgain());
    document.addEventListener("visibilitychange", () => this.log.dispatchSeen());
    byId("chat-pane").addEventListener("keydown", (event) => this.#key(event));
  }

  get chatId() {
    return this.log.chatId;
  }

  open(chat) {
    this.#show(true);
    byId("chat-pane").classList.toggle("direct", chat.kind === "direct");
    byId("chat-pane").setAttribute("aria-label", chat.title);
    this.composer.open(chat.id);
    const opened = this.log.open(chat);
    this.head.open(chat);
    this.store.receipts.load(chat.id);
    if (chat.kind === "group") this.store.purse.showFunds(chat.id);
    this.composer.focus();
    return opened;
  }

  /** The line is up: what had to wait goes on its way; after a pause, who has read what is asked again. */
  goOn(isAgain) {
    this.sending.retryPassing();
    this.reading.retry();
    this.log.retry();
    if (!isAgain || !this.chatId) return;
    this.store.receipts.load(this.chatId);
    this.quizzes.heard();
    if (this.store.chats.get(this.chatId)?.kind === "group") this.store.purse.showFunds(this.chatId); // balances are in no log
  }

  close() {
    this.log.close();
    this.#show(false);
  }

  #show(isOpen) {
    for (const part of this.#parts) part.hidden = !isOpen;
    this.#none.hidden = isOpen;
  }

  #sent() {
    if (this.log.unreadAfter !== null) this.log.forgetUnreadLine();
    this.log.toBottom();
  }

  /** What fails in the open chat is seen there. */
  #failed({ chat_id }) {
    const chat = this.store.chats.get(chat_id);
    if (chat && chat_id !== this.chatId) toast(t("not_sent_to", { title: chat.title }));
  }

  #key(event) {
    if (event.key === "Escape" && event.target.closest(".log")) this.composer.focus();
  }

  // --- What can be done with a message -------------------------------------------------------------

  #actions() {
    return {
      items: (message) => this.#items(message),
      seen: (message) => this.reading.seen(message),
      retry: (message) => this.sending.retry(message),
      discard: (message) => this.#discard(message),
      readers: (message) => this.store.receipts.show(message),
      originalGone: () => toast(t("gone_original")),
      cards: this.cards,
    };
  }

  #items(message) {
    const chat = this.store.chats.get(message.chat_id);
    const isMine = message.sender_id === this.store.me.id;
    const isRunning = chat.kind === "group" && chat.role !== "member";
    const items = [
      { glyph: "reply", label: t("reply"), run: () => this.composer.reply(message) },
    ];
    if (message.text) items.push({ glyph: "clipboard", label: t("copy"), run: () => copy(message.text) });
    if (isMine && !message.card) items.push({ glyph: "pencil", label: t("edit"), run: () => this.composer.edit(message) });
    if (isRunning && message.edited_at) items.push({ glyph: "clock-history", label: t("history"), run: () => showHistory(message) });
    items.push(...this.cards.items(message));
    if (isMine || isRunning) items.push({ glyph: "trash3", label: t("remove"), isDanger: true, run: () => this.#remove(message) });
    return items;
  }

  async #remove(message) {
    if (!(await confirmDialog({ title: t("remove_title"), text: [this.cards.removal(message), t("remove_text")].filter(Boolean).join(" "), action: t("remove") }))) return;
    const tombstone = await orToast(() => api.removeMessage(message.id));
    if (tombstone) this.store.applyMessage(tombstone);
  }

  #discard(message) {
    if (!this.sending.discard(message)) return;
    this.composer.bringBack(message);
    announce(t("discarded_text"));
  }
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast(t("copied"));
  } catch {
    // Over plain http browsers have no clipboard for pages; the old way still works there.
    toast(copyBySelection(text) ? t("copied") : t("copy_failed"));
  }
}

function copyBySelection(text) {
  const field = el("textarea", { class: "visually-hidden", "aria-hidden": "true" });
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done;
}

async function showHistory(message) {
  const page = await orToast(() => api.edits(message.id));
  if (!page) return;
  const versions = page.items.map((edit) => el("div", { class: "history-item" },
    el("span", { class: "muted", text: `${edit.editor?.display_name ?? ""} · ${fullTime(edit.edited_at)}` }), el("pre", { dir: "auto", text: edit.text })));
  openDialog({ title: t("history"), body: versions.length ? versions : [el("p", { class: "muted mb-0", text: t("history_empty") })] });
}

/** Tell screen readers of a message by somebody else. */
export function announceMessage(message) {
  announce(t("message_from", { name: message.sender.display_name, text: plainText(message) }));
}
