// What this page knows: the chats, and the loaded part of each chat's log. Whatever brings news, an answer
// of the API today or a socket tomorrow, calls applyChat, applyMessage, applyRead or dropChat; the views
// listen and draw. Applying the same news twice changes nothing.

import { quoteText } from "./preview.js";

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

/** Files that are the same stay the same list: what plays goes on, and no picture is drawn anew. */
function keepFiles(known, message) {
  const ids = (one) => one?.attachments.map((file) => file.id).join();
  return known && ids(known) === ids(message) ? { ...message, attachments: known.attachments } : message;
}

export class Store extends EventTarget {
  constructor({ me, chats }) {
    super();
    this.me = me;
    this.chats = new Map(chats.items.map((chat) => [chat.id, chat]));
    this.hasMoreChats = chats.has_more;
    this.lastChatId = chats.items.at(-1)?.id; // where the next page of chats begins
    this.logs = new Map(); // chat id -> {messages, hasMore}
    this.pending = new Map(); // chat id -> messages that the server has not taken yet
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

  applyChats({ items, has_more }) {
    for (const chat of items) this.chats.set(chat.id, chat);
    this.hasMoreChats = has_more;
    this.lastChatId = items.at(-1)?.id ?? this.lastChatId;
    this.#tell("chats");
  }

  applyChat(chat) {
    this.chats.set(chat.id, chat);
    this.#tell("chats");
    this.#tell("chat", chat.id);
  }

  dropChat(chatId) {
    if (!this.chats.delete(chatId)) return;
    this.logs.delete(chatId);
    this.#tell("chats");
    this.#tell("gone", chatId);
  }

  /** The reader's pointer moved, here or on another device. */
  applyRead({ chat_id, read_seq, unread_count }) {
    const chat = this.chats.get(chat_id);
    if (!chat || read_seq < chat.read_seq) return;
    this.chats.set(chat_id, { ...chat, read_seq, unread_count });
    this.#tell("chats");
  }

  /** A message that is new, edited or removed. */
  applyMessage(message) {
    this.#settle(message);
    this.#applyToLog(message);
    const isNews = this.#applyToChat(message);
    this.#tell("log", message.chat_id, message);
    this.#tell("chats");
    if (isNews) this.#tell("news", message.chat_id, message);
  }

  #settle(message) {
    const waiting = this.pending.get(message.chat_id);
    if (!waiting) return;
    const isOurs = (other) => message.sender_id === this.me.id && other.client_message_id === message.client_message_id;
    this.pending.set(message.chat_id, requote(waiting.filter((other) => !isOurs(other)), message));
  }

  #applyToLog(message) {
    const log = this.logs.get(message.chat_id);
    if (!log) return;
    const at = log.messages.findIndex((other) => other.id === message.id);
    if (at >= 0) log.messages[at] = keepFiles(log.messages[at], message);
    else insertBySeq(log.messages, message);
    if (at >= 0) log.messages = requote(log.messages, message);
  }

  /** Answers whether it is a new message by somebody else. */
  #applyToChat(message) {
    const chat = this.chats.get(message.chat_id);
    if (!chat) return false;
    const isNew = message.seq > chat.last_seq;
    const isNews = isNew && message.sender_id !== this.me.id && !message.removed_at;
    this.chats.set(chat.id, {
      ...chat,
      last_seq: Math.max(chat.last_seq, message.seq),
      active_at: isNew ? message.created_at : chat.active_at,
      last_message: message.seq >= (chat.last_message?.seq ?? 0) ? message : chat.last_message,
      unread_count: chat.unread_count + (isNews && message.seq > chat.read_seq ? 1 : 0),
    });
    return isNews;
  }

  /** The newest page of a chat; where it does not touch what is loaded, it takes its place. */
  applyNewest(chatId, { items, has_more }) {
    const known = this.logs.get(chatId);
    const touches = known && items.length > 0 && known.messages.some((message) => message.id === items[0].id);
    if (touches) {
      const older = known.messages.filter((message) => message.seq < items[0].seq);
      const fresh = items.map((message) => keepFiles(this.message(chatId, message.id), message));
      this.logs.set(chatId, { messages: [...older, ...fresh], hasMore: known.hasMore });
    } else {
      this.logs.set(chatId, { messages: [...items], hasMore: has_more });
    }
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
    return this.logs.get(chatId)?.messages.findLast((message) => message.sender_id === this.me.id && !message.removed_at);
  }
}
