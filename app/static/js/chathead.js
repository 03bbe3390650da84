// The head of the open chat: its name, and what can be said of the people in it right now.
import { ApiError, api } from "./api.js";
import { chatFace } from "./avatar.js";
import { byId, el, icon } from "./dom.js";
import { fundText } from "./funds.js";
import { plural, t } from "./i18n.js";
import { seenTime } from "./time.js";

export class ChatHead {
  #head = byId("chat-head");
  #detail = el("p");
  #fund = el("button", { type: "button", class: "chat-fund", on: { click: () => this.about() } });
  #drawn = ""; // what the head shows, so that it is built anew only for something else
  #chatId = null;
  #lastSeen = null; // of the other one of a direct chat

  constructor(store, { about, back }) {
    Object.assign(this, { store, about, back });
    store.addEventListener("chat", (event) => event.chatId === this.#chatId && this.#draw());
    store.typing.addEventListener("change", (event) => event.chatId === this.#chatId && this.#say());
    store.receipts.addEventListener("change", (event) => event.chatId === this.#chatId && this.#say());
    store.online.addEventListener("change", (event) => this.#met(event.userIds));
    store.purse.addEventListener("change", (event) => event.chatId === this.#chatId && this.#showFund());
  }

  open(chat) {
    this.#chatId = chat.id;
    this.#drawn = "";
    this.#lastSeen = null;
    this.#draw();
    this.#askWhenSeen();
  }

  #draw() {
    const chat = this.store.chats.get(this.#chatId);
    const { title, avatar_url, peer, kind } = chat;
    const shown = JSON.stringify([chat.id, title, avatar_url, peer]);
    this.#say();
    this.#showFund();
    if (shown === this.#drawn) return;
    this.#drawn = shown;
    const button = (name, glyph, attributes, run) =>
      el("button", { type: "button", title: t(name), "aria-label": t(name), ...attributes, on: { click: run } }, icon(glyph));
    this.#head.replaceChildren(
      button("back", "arrow-left", { class: "icon-button back-button" }, this.back),
      // A larger target for the mouse; the button beside it is for all.
      el("div", { class: "chat-title-button", on: { click: this.about } }, chatFace(chat, this.store.online, "avatar-sm"),
        el("div", { class: "chat-title-text" }, el("h1", { dir: "auto", title, text: title }), this.#detail)),
      this.#fund,
      button("settings", kind === "direct" ? "info-circle" : "people", { id: "chat-about", class: "icon-button" }, this.about));
  }

  #say() {
    const chat = this.store.chats.get(this.#chatId);
    if (!chat) return;
    const typing = this.store.typing.text(chat);
    const text = typing || (chat.kind === "direct" ? this.#ofPeer(chat) : this.#ofGroup(chat));
    this.#detail.classList.toggle("is-live", Boolean(typing));
    if (this.#detail.textContent !== text) this.#detail.textContent = text;
  }

  /** What is in the chat's first fund, and how many more it has. */
  #showFund() {
    const [first, ...others] = this.store.purse.funds(this.#chatId);
    this.#fund.hidden = !first;
    if (!first) return;
    const text = fundText(first);
    this.#fund.title = `${first.name}: ${text}`;
    this.#fund.replaceChildren(...[icon("wallet2"), el("span", { class: "visually-hidden", text: `${first.name}:` }),
      el("span", { text }), others.length > 0 && el("span", { class: "chat-fund-more", text: `+${others.length}` })].filter(Boolean));
  }

  #ofPeer({ peer }) {
    if (!peer) return t("conversation");
    const state = this.store.online.state(peer.id);
    if (state) return t(state);
    return this.#lastSeen ? t("last_seen", { time: seenTime(this.#lastSeen) }) : `@${peer.username}`;
  }

  #ofGroup({ id, n_members }) {
    const { me, online, receipts } = this.store;
    const others = online.count(receipts.memberIds(id).filter((userId) => userId !== me.id));
    return [plural("members", n_members), others && plural("n_online", others + 1)].filter(Boolean).join(", ");
  }

  #met(userIds) {
    const chat = this.store.chats.get(this.#chatId);
    if (!chat) return;
    this.#say();
    if (chat.peer && userIds.includes(chat.peer.id)) this.#askWhenSeen();
  }

  /** Those who are not here may still tell when they were. */
  async #askWhenSeen() {
    const { id, peer } = this.store.chats.get(this.#chatId);
    if (!peer || this.store.online.state(peer.id)) return;
    try {
      const { last_seen: lastSeen, is_online: isOnline, is_idle: isIdle } = await api.status(peer.id);
      if (isOnline) return this.store.online.apply({ [isIdle ? "idle" : "online"]: [peer.id] });
      if (this.#chatId !== id) return;
      this.#lastSeen = lastSeen;
      this.#say();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error; // the name alone will do
    }
  }
}
