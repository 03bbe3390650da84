// What this page knows: the chats, the loaded part of each chat's log, how far others have read, who is here and who
// is typing. An answer of the API calls applyChat, applyMessage, applyRead or dropChat; the line calls applyEvent
// with each event of a chat, once and in order. The views listen and draw. Applying the same twice changes nothing.

import { Online } from "./online.js";
import { quoteText } from "./preview.js";
import { Purse } from "./purse.js";
import { Receipts } from "./receipts.js";
import { Typing } from "./typing.js";

function insertBySeq(messages, message) {
  let at = messages.length;
  while (at > 0 && messages[at - 1].seq > message.seq) at -= 1;
  messages.splice(at, 0, message);
}

/** Quotes of a message tell when it is gone or reads otherwise now. */
function requote(messages, original) {
  const removed = original.removed_at !== null;
  return messages.map((message) => {
    if (message.reply_to?.id !== original.id) return message;
    return { ...message, reply_to: { ...message.reply_to, removed, text: quoteText(original) } };
  });
}

const isSame = (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** What is the same stays the same: a message is not drawn anew, what plays goes on, no picture is loaded again. */
function keep(known, message) {
  if (!known || isSame(known, message)) return known ?? message;
  const ids = (one) => one.attachments.map((file) => file.id).join();
  return ids(known) === ids(message) ? { ...message, attachments: known.attachments } : message;
}

/** The reader's own pointer never goes back. */
function keepRead(known, chat) {
  if (!known || chat.read_seq >= known.read_seq) return chat;
  return { ...chat, read_seq: known.read_seq, unread_count: known.unread_count };
}

export class Store extends EventTarget {
  #counted = new Map(); // chat id -> the event up to which the server itself has counted what is unread
  #news = new Map(); // chat id -> the numbers of the unread messages that came since

  constructor({ me, chats }) {
    super();
    this.me = me;
    this.chats = new Map();
    for (const chat of chats.items) this.#take(chat);
    this.hasMoreChats = chats.has_more;
    this.lastChatId = chats.items.at(-1)?.id; // where the next page of chats begins
    this.logs = new Map(); // chat id -> {messages, hasMore}
    this.pending = new Map(); // chat id -> messages that the server has not taken yet
    this.online = new Online();
    this.typing = new Typing(me);
    this.receipts = new Receipts(me);
    this.purse = new Purse(me);
  }

  #tell(name, chatId = null, message = null) {
    this.dispatchEvent(Object.assign(new Event(name), { chatId, message }));
  }

  get sortedChats() {
    return [...this.chats.values()].sort((a, b) => (a.active_at < b.active_at ? 1 : -1));
  }

  get totalUnread() {
    return [...this.chats.values()].reduce((sum, chat) => sum + chat.unread_count, 0);
  }

  /** The next page of the list. */
  applyChats({ items, has_more }) {
    this.hasMoreChats = has_more;
    this.lastChatId = items.at(-1)?.id ?? this.lastChatId;
    this.refreshChats({ items });
  }

  /** Chats as they are now, wherever they stand in the list. */
  refreshChats({ items }) {
    for (const chat of items) this.#take(chat);
    this.#tell("chats");
  }

  applyChat(chat) {
    this.#take(chat);
    this.#tell("chats");
  }

  /** A chat as the server has just shown it, with all counted up to its last event. */
  #take(chat) {
    const known = this.chats.get(chat.id);
    if (chat.last_seq < (known?.last_seq ?? 0)) return;
    this.#counted.set(chat.id, chat.last_seq);
    this.#news.set(chat.id, []);
    this.#set(isSame(known, chat) ? known : keepRead(known, chat));
  }

  #set(chat) {
    if (this.chats.get(chat.id) === chat) return;
    this.chats.set(chat.id, chat);
    this.#tell("chat", chat.id);
  }

  #change(chatId, values) {
    this.#set({ ...this.chats.get(chatId), ...values });
  }

  dropChat(chatId) {
    if (!this.chats.delete(chatId)) return;
    this.logs.delete(chatId);
    this.#news.delete(chatId);
    this.receipts.drop(chatId);
    this.#tell("chats");
    this.#tell("gone", chatId);
  }

  /** The reader's pointer moved, here or on another device. */
  applyRead({ chat_id, read_seq, unread_count }) {
    const chat = this.chats.get(chat_id);
    if (!chat || read_seq < chat.read_seq) return;
    const news = this.#newsOf(chat_id).filter((seq) => seq > read_seq);
    this.#news.set(chat_id, news);
    this.#change(chat_id, { read_seq, unread_count: Math.max(unread_count, news.length) });
    this.#tell("chats");
  }

  /** What happened in a chat, in order and each once. */
  applyEvent(chatId, event) {
    const chat = this.chats.get(chatId);
    if (!chat) return;
    const isNew = event.seq > chat.last_seq;
    if (isNew) this.#change(chatId, { last_seq: event.seq });
    if (event.message) this.#applyMessageEvent(event, isNew);
    else if (isNew) this.#change(chatId, this.#consequences(chat, event));
    if (event.type.startsWith("member_")) this.#tell("members", chatId);
    this.#tell("chats");
  }

  #applyMessageEvent({ type, message }, isNew) {
    const isPosted = type === "message_posted";
    this.applyMessage(message, { isKnown: !isPosted });
    if (isPosted) this.#hasSpoken(message);
    if (!isNew) return;
    if (message.sender_id === this.me.id) {
      if (isPosted) this.applyRead({ chat_id: message.chat_id, read_seq: message.seq, unread_count: 0 });
    } else if (isPosted && !message.removed_at) this.#count(message);
    else if (type === "message_removed") this.#uncount(message);
  }

  /** Who speaks has read all before, and is not typing any more. */
  #hasSpoken({ chat_id, sender_id, seq, created_at }) {
    this.typing.spoke(chat_id, sender_id);
    this.receipts.apply(chat_id, { user_id: sender_id, read_seq: seq, read_at: created_at });
  }

  #count(message) {
    const { id, read_seq, unread_count } = this.chats.get(message.chat_id);
    if (message.seq > read_seq) {
      this.#news.set(id, [...this.#newsOf(id), message.seq]);
      this.#change(id, { unread_count: unread_count + 1 });
    }
    this.#tell("news", id, message);
  }

  /** A message that came as removed already was never counted. */
  #uncount({ chat_id, seq }) {
    const { read_seq, unread_count } = this.chats.get(chat_id);
    const news = this.#newsOf(chat_id);
    const wasCounted = news.includes(seq) || seq <= (this.#counted.get(chat_id) ?? 0);
    if (seq <= read_seq || !wasCounted) return;
    this.#news.set(chat_id, news.filter((other) => other !== seq));
    this.#change(chat_id, { unread_count: Math.max(0, unread_count - 1) });
  }

  #newsOf(chatId) {
    return this.#news.get(chatId) ?? [];
  }

  /** What an event without a message changes of the chat. */
  #consequences(chat, event) {
    if (event.type === "chat_changed") return event.chat;
    if (event.type === "member_added") return { n_members: chat.n_members + 1 };
    if (event.type === "member_removed") return { n_members: chat.n_members - 1 };
    if (event.type !== "member_changed" || event.user_id !== this.me.id) return {};
    return { role: event.role ?? chat.role, is_treasurer: event.is_treasurer ?? chat.is_treasurer };
  }

  /** A message that is new; or edited or removed, and then of no interest unless the page knows it. */
  applyMessage(message, { isKnown = Boolean(message.edited_at ?? message.removed_at) } = {}) {
    this.#settle(message);
    this.#applyToLog(message, isKnown);
    this.#applyToChat(message, isKnown);
    this.#tell("log", message.chat_id, message);
    this.#tell("chats");
  }

  /** What became of a card by one's own doing, unless the line has told something newer of it meanwhile. */
  applyCard(chatId, card, values) {
    const message = this.logs.get(chatId)?.messages.find((other) => other.card === card);
    if (message) this.applyMessage({ ...message, card: { ...card, ...values } }, { isKnown: true });
  }

  /** How many have begun a quiz, and how many have finished it: of the moment, and in no log. */
  applyProgress(chatId, { post_id: postId, n_started, n_finished }) {
    const message = this.logs.get(chatId)?.messages.find((other) => other.card?.kind === "quiz" && other.card.id === postId);
    if (message) this.applyMessage({ ...message, card: { ...message.card, n_started, n_finished } }, { isKnown: true });
  }

  /** Something that is not in the messages themselves makes their cards look otherwise. */
  redraw(chatId) {
    this.#tell("log", chatId);
  }

  #settle(message) {
    const waiting = this.pending.get(message.chat_id);
    if (!waiting) return;
    const isOurs = (other) => message.sender_id === this.me.id && other.client_message_id === message.client_message_id;
    for (const sent of waiting.filter(isOurs)) this.#tell("settled", message.chat_id, sent);
    this.pending.set(message.chat_id, requote(waiting.filter((other) => !isOurs(other)), message));
  }

  #applyToLog(message, isKnown) {
    const log = this.logs.get(message.chat_id);
    if (!log) return;
    const at = log.messages.findIndex((other) => other.id === message.id);
    if (at >= 0) log.messages[at] = keep(log.messages[at], message);
    else if (!isKnown) insertBySeq(log.messages, message);
    if (at >= 0 || isKnown) log.messages = requote(log.messages, message);
  }

  #applyToChat(message, isKnown) {
    const chat = this.chats.get(message.chat_id);
    const last = chat?.last_message;
    const isLast = last?.id === message.id || (!isKnown && message.seq > (last?.seq ?? 0));
    if (!isLast || isSame(last, message)) return;
    const active_at = message.created_at > chat.active_at ? message.created_at : chat.active_at;
    this.#change(chat.id, { last_message: message, active_at });
  }

  /** How far the loaded part of a log reaches. */
  lastSeq(chatId) {
    return this.logs.get(chatId)?.messages.at(-1)?.seq ?? 0;
  }

  /**
   * The newest page of a chat, which was asked for when the log reached to `since`; where it does not touch what is
   * loaded, it takes its place.
   */
  applyNewest(chatId, { items, has_more }, since) {
    const known = this.logs.get(chatId);
    const touches = known && items.length > 0 && known.messages.some((message) => message.id === items[0].id);
    const fresh = items.map((message) => keep(this.message(chatId, message.id), message));
    const older = touches ? known.messages.filter((message) => message.seq < items[0].seq) : [];
    // More may have come while the page was on its way: by the line, or said here.
    const later = known?.messages.filter((message) => message.seq > (items.at(-1)?.seq ?? since)) ?? [];
    this.logs.set(chatId, { messages: [...older, ...fresh, ...later], hasMore: touches ? known.hasMore : has_more });
    for (const message of items) this.#settle(message);
    this.#tell("log", chatId);
  }

  applyOlder(chatId, { items, has_more }) {
    const log = this.logs.get(chatId);
    if (!log) return;
    const first = log.messages[0]?.seq ?? Infinity;
    log.messages = [...items.filter((message) => message.seq < first), ...log.messages];
    log.hasMore = has_more;
    this.#tell("log", chatId);
  }

  /** What is loaded of a log is not to be trusted any more: it is read again where it is shown. */
  forgetLog(chatId) {
    if (this.logs.delete(chatId)) this.#tell("stale", chatId);
  }

  emptyLog(chatId) {
    this.logs.set(chatId, { messages: [], hasMore: false });
    this.#tell("log", chatId);
  }

  setPending(chatId, messages) {
    this.pending.set(chatId, messages);
    this.#tell("log", chatId);
    this.#tell("chats");
  }

  /** Whether something in this chat was not sent. */
  hasFailed(chatId) {
    return Boolean(this.pending.get(chatId)?.some((message) => message.state === "failed"));
  }

  message(chatId, id) {
    return this.logs.get(chatId)?.messages.find((message) => message.id === id);
  }

  lastOwn(chatId) {
    return this.logs.get(chatId)?.messages.findLast((message) => message.sender_id === this.me.id && !message.removed_at && !message.card);
  }
}
