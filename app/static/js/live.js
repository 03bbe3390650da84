// What comes over the line goes into the store: the logs of the latest chats, the reader's own log, who is here.
import { ApiError, api } from "./api.js";
import { Connection } from "./connection.js";
import { Feed } from "./feed.js";
import { Idle } from "./idle.js";
import { t } from "./i18n.js";
import { calm, once } from "./later.js";
import { toast } from "./toast.js";

const MOST_CHATS = 120; // a connection carries 128 channels
const SOON = 300;
const LOOK = 60_000; // chats beyond those are looked at once in a while

export class Live {
  #feeds = new Map();
  #refused = new Set(); // chats that the server does not let this reader follow
  #open = null;
  // A hundred chats that are followed again without their past need one look at the list.
  #refreshSoon = calm(() => this.#refresh(), SOON);
  // Who of a new chat had been here before it began, the line has not told.
  #lookAroundSoon = calm(() => this.#lookAround(), SOON);
  #people = null;
  #wasUp = false;

  /** `onUp(isAgain)` hears of each time that the line is up, `onOwn[type](event)` of what else is the reader's own. */
  constructor(store, live, { onUp, onOwn }) {
    Object.assign(this, { store, live, onOwn });
    this.connection = new Connection(live);
    this.client = this.connection.client;
    this.idle = new Idle((isIdle) => this.#tell("activity", { is_idle: isIdle }));
    this.client.on("connected", () => this.#connected(onUp));
    // What was read elsewhere is in no log, so that only the list itself tells it.
    this.client.on("subscribed", (context) => this.#isMine(context) && this.#refresh());
    this.client.on("publication", (context) => this.#isMine(context) && this.#applyOwn(context.data));
    this.store.typing.addEventListener("mine", ({ chatId }) => this.#tell("typing", { chat_id: chatId }));
    this.#followPeople();
    const sync = once(() => this.#sync());
    store.addEventListener("chats", sync);
    setInterval(() => this.#lookBeyond(), LOOK);
    this.#sync();
    this.client.connect();
  }

  /** The chat that is being read is followed, however old it is. */
  select(chatId) {
    this.#open = chatId;
    this.#sync();
  }

  #isMine({ channel }) {
    return channel === this.live.user_channel;
  }

  #connected(onUp) {
    if (this.idle.isIdle) this.#tell("activity", { is_idle: true });
    this.#refused.clear();
    this.#sync();
    onUp(this.#wasUp);
    this.#wasUp = true;
  }

  // Signals of the moment: without a line nobody needs them later.
  async #tell(method, data) {
    if (!this.connection.isUp) return;
    try {
      await this.client.rpc(method, data);
    } catch (error) {
      if (error instanceof Error) throw error; // the client's own refusals are plain objects
    }
  }

  // --- Chats -----------------------------------------------------------------------------------

  #sync() {
    const ids = this.store.sortedChats.slice(0, MOST_CHATS).map((chat) => chat.id);
    const wanted = new Set(this.store.chats.has(this.#open) ? [...ids, this.#open] : ids);
    for (const chatId of this.#feeds.keys()) if (!wanted.has(chatId)) this.#leave(chatId);
    for (const chatId of wanted) if (!this.#feeds.has(chatId) && !this.#refused.has(chatId)) this.#follow(chatId);
  }

  #follow(chatId) {
    const { epoch, token_url: tokenUrl } = this.live;
    const position = { seq: this.store.chats.get(chatId).last_seq, epoch, isOurs: !tokenUrl };
    this.#feeds.set(chatId, new Feed(this.client, chatId, position, {
      apply: (event) => this.store.applyEvent(chatId, event),
      pass: (event) => this.#passing(chatId, event),
      refused: () => this.#ended(chatId),
      unsure: () => this.#refreshSoon(),
      restored: () => location.reload(), // from a backup: nothing that the page knows may be trusted
    }));
  }

  #leave(chatId) {
    this.#feeds.get(chatId).close();
    this.#feeds.delete(chatId);
    this.store.forgetLog(chatId); // it would grow old unnoticed
  }

  #passing(chatId, event) {
    if (event.type === "typing") this.store.typing.heard(chatId, event.user);
    else if (event.type === "read") this.store.receipts.apply(chatId, event);
    else if (event.type === "fund_changed") this.store.purse.applyFund(chatId, event);
    else if (event.type === "quiz_progress") this.store.applyProgress(chatId, event);
  }

  /** The server ended a subscription: the reader was taken out, unless the chat is still there. */
  async #ended(chatId) {
    this.#feeds.get(chatId)?.close();
    this.#feeds.delete(chatId);
    this.#refused.add(chatId);
    await this.#fetch(chatId);
    this.store.forgetLog(chatId);
  }

  /** Get a chat anew; it goes where the server knows nothing of it for this reader. */
  async #fetch(chatId) {
    try {
      this.store.applyChat(await api.chat(chatId));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.status === 404) this.#drop(chatId);
    }
  }

  #drop(chatId) {
    const chat = this.store.chats.get(chatId);
    if (chat) toast(t("removed_from", { title: chat.title }));
    this.store.dropChat(chatId);
  }

  // --- The reader's own log --------------------------------------------------------------------

  #applyOwn(event) {
    const chatId = event.chat_id;
    if (event.type === "chat_added") this.#added(chatId);
    else if (event.type === "chat_removed") this.#drop(chatId);
    else if (event.type === "chat_read") this.store.applyRead(event);
    else if (event.type === "chat_cleared") this.#cleared(chatId);
    else this.onOwn[event.type]?.(event);
  }

  async #added(chatId) {
    this.#refused.delete(chatId);
    await this.#fetch(chatId);
    this.#lookAroundSoon();
  }

  async #cleared(chatId) {
    await this.#fetch(chatId);
    this.store.forgetLog(chatId);
  }

  async #refresh() {
    try {
      const page = await api.chats(null, MOST_CHATS);
      this.store.refreshChats(page);
      for (const chat of page.items) this.#makeSure(chat);
      for (const feed of this.#feeds.values()) if (feed.isUnsure) feed.catchUp(); // older than the list tells
    } catch (error) {
      if (!(error instanceof ApiError)) throw error; // the next connection asks again
    }
  }

  #makeSure({ id, last_seq }) {
    const feed = this.#feeds.get(id);
    if (feed?.isUnsure) feed.reach(last_seq);
  }

  #lookBeyond() {
    const hasMore = this.store.hasMoreChats || this.store.chats.size > MOST_CHATS;
    if (hasMore && this.connection.isUp && document.visibilityState === "visible") this.#refresh();
  }

  // --- People ----------------------------------------------------------------------------------

  #followPeople() {
    const { online } = this.store;
    const sub = this.client.newSubscription("presence");
    sub.on("subscribed", ({ data }) => online.reset(data ?? {}));
    sub.on("publication", ({ data }) => online.apply(data));
    this.client.on("down", () => online.forget());
    this.#people = sub;
    sub.subscribe();
  }

  /** The first words of a subscription name everybody who is here. */
  #lookAround() {
    this.#people.unsubscribe();
    this.#people.subscribe();
  }
}
