// The messages of the open chat: draws them, keeps the place while they change, loads history upwards.
import { api } from "./api.js";
import { byId, el, emptyState, place } from "./dom.js";
import { plural, t } from "./i18n.js";
import { once } from "./later.js";
import { Roving } from "./roving.js";
import { Rows } from "./rows.js";
import { orToast, toast } from "./toast.js";

const PAGE = 50;
const MOST_PAGES = 40; // how far a jump to a quoted message looks back
const PAUSE_AFTER_FAILURE = 5_000; // or every turn of the wheel would ask, and complain, again
const NEAR_TOP = 900;
const NEAR_BOTTOM = 80;

export class Log {
  #box = byId("log");
  #inner = byId("log-inner");
  #jump = byId("jump");
  #roving = new Roving(this.#inner);
  #rows;
  #loading = new Map(); // chat id -> the page that is on its way
  #pauseUntil = 0;
  #opening = 0;
  #hasFailed = false;
  #isLoading = false;
  #isOutdated = false; // more was said while the newest page was on its way
  #drawSoon = once(() => this.chatId && this.draw());
  #notice = null; // stands where the messages will be, until they come

  constructor(store, actions) {
    this.store = store;
    this.actions = actions;
    this.#rows = new Rows(store, { ...actions, jump: (id) => this.jumpTo(id) });
    this.chatId = null;
    this.unreadAfter = null;
    store.addEventListener("log", (event) => event.chatId === this.chatId && this.#heard(event.message));
    store.addEventListener("stale", (event) => event.chatId === this.chatId && this.#reopen());
    store.receipts.addEventListener("change", (event) => event.chatId === this.chatId && this.#drawSoon());
    this.#box.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    this.#jump.addEventListener("click", () => this.toBottom(true));
    const observer = new ResizeObserver(() => this.#resized());
    for (const box of [this.#box, this.#inner]) observer.observe(box); // a picture tells its size a little later
  }

  get isAtBottom() {
    return this.#box.scrollHeight - this.#box.scrollTop - this.#box.clientHeight < NEAR_BOTTOM;
  }

  async open(chat) {
    const opening = ++this.#opening;
    const isHere = () => opening === this.#opening;
    this.chatId = chat.id;
    this.unreadAfter = chat.unread_count > 0 ? chat.read_seq : null;
    this.#rows.clear();
    this.#hasFailed = false;
    this.#wasAtBottom = true;
    this.#putNotice(el("p", { class: "log-note", text: t("loading") }));
    if (!(await this.#loadNewest(chat.id, isHere))) return isHere() && this.#failed();
    for (let pages = 0; isHere() && pages < 4 && this.#unreadReachesHigher(); pages += 1) await this.loadOlder();
    if (!isHere()) return;
    this.draw();
    this.#showStart();
  }

  async #loadNewest(chatId, isHere) {
    this.#isLoading = true;
    this.#isOutdated = false;
    const isRead = await this.#readNewest(chatId, isHere);
    if (!isHere()) return false;
    this.#isLoading = false;
    if (isRead && this.#isOutdated) await this.#readNewest(chatId, isHere);
    return isRead && isHere();
  }

  async #readNewest(chatId, isHere) {
    const since = this.store.lastSeq(chatId);
    const page = await this.#fetch(chatId);
    if (page && isHere()) this.store.applyNewest(chatId, page, since);
    return Boolean(page);
  }

  #reopen() {
    return this.open(this.store.chats.get(this.chatId));
  }

  #failed() {
    this.#hasFailed = true;
    this.#putNotice(this.#retryNote());
  }

  /** There is a connection again: what could not be read may come now. */
  retry() {
    if (this.#hasFailed && this.chatId) this.#reopen();
  }

  close() {
    this.#opening += 1;
    this.chatId = null;
    this.#inner.replaceChildren();
  }

  forgetUnreadLine() {
    this.unreadAfter = null;
    this.draw();
  }

  // --- Drawing ---------------------------------------------------------------------------------

  // A message of a chat that is not loaded has no place here; the page that is on its way may be older than it.
  #heard(message) {
    const isHomeless = message && !this.store.logs.has(this.chatId);
    if (isHomeless && this.#isLoading) this.#isOutdated = true;
    else if (isHomeless) this.#reopen();
    else this.#drawSoon();
  }

  draw() {
    const { focused } = this.#roving;
    this.#keepPlace(() => place(this.#inner, this.#content()));
    this.#roving.settle(focused);
    this.#updateJump();
    this.dispatchSeen();
  }

  #content() {
    const log = this.store.logs.get(this.chatId);
    const pending = this.store.pending.get(this.chatId) ?? [];
    const nodes = this.#rows.nodes(this.chatId, [...(log?.messages ?? []), ...pending], this.unreadAfter);
    if (!log) return [this.#notice, ...nodes];
    if (!nodes.length) return [this.#emptyNote()];
    return log.hasMore ? [el("p", { class: "log-note", text: t("loading") }), ...nodes] : nodes;
  }

  #putNotice(node) {
    this.#notice = node;
    this.draw();
  }

  #emptyNote() {
    return emptyState("chat-square-text", t("no_messages"), t("no_messages_hint"));
  }

  #retryNote() {
    const retry = el("button", { type: "button", class: "btn btn-quiet", text: t("retry"), on: { click: () => this.#reopen() } });
    return el("div", { class: "log-note" }, el("p", { text: t("load_failed") }), retry);
  }

  // --- Place -----------------------------------------------------------------------------------

  #wasAtBottom = true;

  #keepPlace(change) {
    const stick = this.#wasAtBottom;
    const anchor = stick ? null : this.#firstVisible();
    const before = anchor?.getBoundingClientRect().top;
    const { key } = anchor?.dataset ?? {};
    change();
    if (stick) return this.toBottom();
    const after = this.#rows.byKey(key);
    if (after) this.#box.scrollTop += after.getBoundingClientRect().top - before;
  }

  #firstVisible() {
    const { top } = this.#box.getBoundingClientRect();
    return [...this.#inner.querySelectorAll(".msg")].find((node) => node.getBoundingClientRect().bottom > top);
  }

  toBottom(isSmooth = false) {
    this.#wasAtBottom = true;
    const isFar = this.#box.scrollHeight - this.#box.scrollTop > 4 * this.#box.clientHeight;
    const isStill = isFar || matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#box.scrollTo({ top: this.#box.scrollHeight, behavior: isSmooth && !isStill ? "smooth" : "instant" });
  }

  #showStart() {
    if (this.#rows.unreadLine.isConnected) {
      this.#wasAtBottom = false;
      const box = this.#box.getBoundingClientRect();
      this.#box.scrollTop += this.#rows.unreadLine.getBoundingClientRect().top - box.top - box.height / 4;
    } else {
      this.toBottom();
    }
    this.#scrolled();
  }

  #resized() {
    if (this.#wasAtBottom) this.toBottom();
    else this.dispatchSeen();
  }

  #scrolled() {
    this.#wasAtBottom = this.isAtBottom;
    this.#updateJump();
    this.dispatchSeen();
    if (this.#box.scrollTop < NEAR_TOP && this.#box.clientHeight > 0) this.loadOlder();
  }

  #updateJump() {
    const unread = this.store.chats.get(this.chatId)?.unread_count ?? 0;
    const badge = this.#jump.querySelector(".badge-count");
    this.#jump.hidden = this.isAtBottom;
    badge.hidden = unread === 0;
    badge.textContent = unread > 99 ? "99+" : String(unread);
    this.#jump.setAttribute("aria-label", unread ? `${t("to_newest")}, ${plural("unread", unread)}` : t("to_newest"));
  }

  // --- History ---------------------------------------------------------------------------------

  #unreadReachesHigher() {
    const log = this.store.logs.get(this.chatId);
    return this.unreadAfter !== null && log?.hasMore && log.messages.length > 0 && log.messages[0].seq > this.unreadAfter + 1;
  }

  loadOlder() {
    const { chatId } = this;
    const log = this.store.logs.get(chatId);
    if (!log?.hasMore || !log.messages.length || Date.now() < this.#pauseUntil) return null;
    if (!this.#loading.has(chatId)) {
      this.#loading.set(chatId, this.#fetchOlder(chatId, log.messages[0].id).finally(() => this.#loading.delete(chatId)));
    }
    return this.#loading.get(chatId);
  }

  async #fetchOlder(chatId, beforeId) {
    const page = await this.#fetch(chatId, { before_id: beforeId });
    if (page) this.store.applyOlder(chatId, page);
    else this.#pauseUntil = Date.now() + PAUSE_AFTER_FAILURE;
    return Boolean(page);
  }

  #fetch(chatId, query = {}) {
    const leave = () => { // a 404 is for those who are not in the chat any more
      toast(t("not_member"));
      this.store.dropChat(chatId);
    };
    return orToast(() => api.messages(chatId, { limit: PAGE, ...query }), leave);
  }

  async jumpTo(id) {
    const { chatId } = this;
    for (let pages = 0; pages < MOST_PAGES && !this.store.message(chatId, id); pages += 1) {
      if (!(await this.loadOlder()) || this.chatId !== chatId) break;
    }
    if (this.chatId !== chatId) return;
    const found = this.store.message(chatId, id);
    const node = found && this.#rows.of(found);
    if (!node) return this.actions.originalGone();
    this.#wasAtBottom = false;
    node.scrollIntoView({ block: "center" });
    this.#roving.focus(node);
    node.classList.add("is-flash");
    node.addEventListener("animationend", () => node.classList.remove("is-flash"), { once: true });
  }

  // --- What has been seen ----------------------------------------------------------------------

  /** Tell which message is the lowest on the screen, if anybody looks. */
  dispatchSeen() {
    if (document.visibilityState !== "visible" || this.#box.clientHeight === 0) return;
    const { bottom } = this.#box.getBoundingClientRect();
    const messages = this.store.logs.get(this.chatId)?.messages ?? [];
    const seen = messages.findLast((message) => {
      const node = this.#rows.of(message);
      return node?.isConnected && node.getBoundingClientRect().top < bottom - 24;
    });
    if (seen) this.actions.seen(seen);
  }
}
