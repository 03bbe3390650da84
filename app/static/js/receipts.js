// How far the members of a chat have read.
import { ApiError, api } from "./api.js";
import { userAvatar } from "./avatar.js";
import { openDialog } from "./dialog.js";
import { el } from "./dom.js";
import { t } from "./i18n.js";
import { fullTime } from "./time.js";

export class Receipts extends EventTarget {
  #chats = new Map(); // chat id -> user id -> member
  #orders = new Map(); // chat id -> the others' pointers in order: asked for each message that is drawn

  constructor(me) {
    super();
    this.me = me;
  }

  memberIds(chatId) {
    return [...(this.#chats.get(chatId)?.keys() ?? [])];
  }

  /** Ask for the members of a chat; without an answer there is nothing to show. */
  async load(chatId) {
    try {
      const { items } = await api.members(chatId);
      this.#chats.set(chatId, new Map(items.map((member) => [member.user.id, member])));
      this.#changed(chatId);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
    }
  }

  drop(chatId) {
    this.#chats.delete(chatId);
    this.#orders.delete(chatId);
  }

  /** A pointer moves forward only. */
  apply(chatId, { user_id, read_seq, read_at }) {
    const members = this.#chats.get(chatId);
    const member = members?.get(user_id);
    if (!member || read_seq <= member.read_seq) return;
    members.set(user_id, { ...member, read_seq, read_at });
    this.#changed(chatId);
  }

  /** How many others have read as far as this. */
  count(chatId, seq) {
    const pointers = this.#pointers(chatId);
    let low = 0;
    for (let high = pointers.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (pointers[middle] < seq) low = middle + 1;
      else high = middle;
    }
    return pointers.length - low;
  }

  #pointers(chatId) {
    if (!this.#orders.has(chatId)) {
      this.#orders.set(chatId, this.#others(chatId).map((member) => member.read_seq).sort((a, b) => a - b));
    }
    return this.#orders.get(chatId);
  }

  #others(chatId) {
    return [...(this.#chats.get(chatId)?.values() ?? [])].filter((member) => member.user.id !== this.me.id);
  }

  #changed(chatId) {
    this.#orders.delete(chatId);
    this.dispatchEvent(Object.assign(new Event("change"), { chatId }));
  }

  /** Who has read a message and when they last read here, and who has not. */
  async show({ chat_id, seq }) {
    await this.load(chat_id);
    const others = this.#others(chat_id);
    const readers = others.filter((member) => member.read_seq >= seq);
    const missing = others.filter((member) => member.read_seq < seq);
    openDialog({ title: t("readers"), body: [...part(null, readers), ...part(t("not_readers"), missing)] });
  }
}

function part(heading, members) {
  if (!members.length) return [];
  const rows = members.map((member) => el("li", { class: "person" }, userAvatar(member.user), el("span", { class: "person-text" },
    el("b", { dir: "auto", text: member.user.display_name }), el("span", { text: member.read_at ? t("last_read", { time: fullTime(member.read_at) }) : "" }))));
  return [heading && el("h3", { class: "h6 fw-semibold mt-3", text: heading }), el("ul", { class: "people is-whole" }, ...rows)].filter(Boolean);
}
