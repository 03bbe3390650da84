// The rows of a log: its messages, the days above them and the line where the unread ones begin. Each row is kept as
// long as it shows the same.
import { el } from "./dom.js";
import { t } from "./i18n.js";
import { renderMessage, showReaders } from "./message.js";
import { dayKey, dayLabel } from "./time.js";

const GROUP_GAP = 5 * 60_000;

const keyOf = (message) => (message.client_message_id ? `${message.sender_id}/${message.client_message_id}` : message.id);

function belongTogether(a, b) {
  return a && b && a.sender_id === b.sender_id && !a.removed_at === !b.removed_at
    && dayKey(a.created_at) === dayKey(b.created_at) && Date.parse(b.created_at) - Date.parse(a.created_at) < GROUP_GAP;
}

export class Rows {
  #drawn = new Map(); // key -> {message, flags, node}
  #days = new Map();
  unreadLine = el("div", { class: "unread-line", role: "separator", text: t("new_messages") });

  constructor(store, actions) {
    Object.assign(this, { store, actions });
  }

  clear() {
    this.#drawn.clear();
  }

  byKey(key) {
    return this.#drawn.get(key)?.node;
  }

  of(message) {
    return this.byKey(keyOf(message));
  }

  /** The elements for these messages, with the days and the line where the unread begin. */
  nodes(chatId, messages, unreadAfter) {
    const isGroup = this.store.chats.get(chatId)?.kind !== "direct";
    const nodes = [];
    let hasLine = false;
    messages.forEach((message, at) => {
      const before = messages[at - 1];
      if (!before || dayKey(before.created_at) !== dayKey(message.created_at)) nodes.push(this.#day(message.created_at));
      const startsUnread = !hasLine && this.#isUnread(message, unreadAfter);
      if (startsUnread) nodes.push(this.unreadLine);
      hasLine ||= startsUnread;
      nodes.push(this.#node(message, {
        isGroup,
        isMine: message.sender_id === this.store.me.id,
        isFirst: startsUnread || !belongTogether(before, message),
        isLast: !belongTogether(message, messages[at + 1]),
        card: message.card ? this.actions.cards.view(message) : null,
      }));
    });
    return nodes;
  }

  #isUnread(message, unreadAfter) {
    return unreadAfter !== null && message.seq > unreadAfter && message.sender_id !== this.store.me.id;
  }

  #node(message, where) {
    const key = keyOf(message);
    const flags = JSON.stringify(where);
    const known = this.#drawn.get(key);
    const node = known?.message === message && known.flags === flags ? known.node : this.#render(message, where, key);
    this.#drawn.set(key, { message, flags, node });
    if (where.isMine && message.id) showReaders(node, message, this.store.receipts.count(message.chat_id, message.seq), where, this.actions);
    return node;
  }

  #render(message, where, key) {
    const node = renderMessage(message, where, this.actions);
    node.dataset.key = key;
    return node;
  }

  #day(iso) {
    const key = dayKey(iso);
    const label = dayLabel(iso, { today: t("today"), yesterday: t("yesterday") });
    const node = this.#days.get(key) ?? el("div", { class: "day" });
    if (node.textContent !== label) node.textContent = label;
    this.#days.set(key, node);
    return node;
  }
}
