// Who is typing where. What one hears fades unless it is heard again; what one says is said once in a while.
import { plural, t } from "./i18n.js";
import { firstName } from "./preview.js";

const FADES = 5_000;
const PAUSE = 3_000;
const LATE = 1_000; // words and typing take two ways here: what is heard so soon after a message was said before it

// By the steady clock: the other one may be put back, and nobody would be seen typing until it has caught up.
const since = (at = -Infinity) => performance.now() - at;

export class Typing extends EventTarget {
  #chats = new Map(); // chat id -> user id -> {name, timer}
  #saidAt = new Map(); // chat id -> when the others were told of this reader's typing
  #spokeAt = new Map(); // chat id and user id -> when they were last heard

  constructor(me) {
    super();
    this.me = me;
  }

  /** This reader is typing: time to tell the others, once in a while. */
  type(chatId) {
    if (since(this.#saidAt.get(chatId)) < PAUSE) return;
    this.#saidAt.set(chatId, performance.now());
    this.dispatchEvent(Object.assign(new Event("mine"), { chatId }));
  }

  heard(chatId, user) {
    if (user.id === this.me.id || since(this.#spokeAt.get(`${chatId} ${user.id}`)) < LATE) return;
    const people = this.#chats.get(chatId) ?? new Map();
    const known = people.get(user.id);
    clearTimeout(known?.timer);
    const timer = setTimeout(() => this.#forget(chatId, user.id), FADES);
    people.set(user.id, { name: firstName(user), timer });
    this.#chats.set(chatId, people);
    if (!known) this.#changed(chatId);
  }

  /** They have said it. */
  spoke(chatId, userId) {
    this.#spokeAt.set(`${chatId} ${userId}`, performance.now());
    this.#forget(chatId, userId);
  }

  #forget(chatId, userId) {
    const person = this.#chats.get(chatId)?.get(userId);
    if (!person) return;
    clearTimeout(person.timer);
    this.#chats.get(chatId).delete(userId);
    this.#changed(chatId);
  }

  /** The sentence about a chat, or nothing. First names, so that even on a phone the verb is seen. */
  text({ id, kind }) {
    const names = [...(this.#chats.get(id)?.values() ?? [])].map((person) => person.name);
    if (!names.length) return "";
    if (kind === "direct") return t("typing");
    if (names.length > 2) return plural("typing_many", names.length);
    return names.length === 2 ? t("typing_two", { name: names[0], other: names[1] }) : t("typing_one", { name: names[0] });
  }

  #changed(chatId) {
    this.dispatchEvent(Object.assign(new Event("change"), { chatId }));
  }
}
