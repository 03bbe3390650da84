// The desk of polls: what the reader has chosen, what the buttons of the cards do, and what is on its way.
import { ApiError, api } from "./api.js";
import { confirmDialog } from "./dialog.js";
import { announce } from "./dom.js";
import { t } from "./i18n.js";
import { isDeliberate, isOpenPoll, mayChoose, pollCard } from "./pollcard.js";
import { openVoters } from "./voters.js";

const LOOK_PAUSE = 800; // a class that answers at once is counted once

export class Polling {
  #own = new Map(); // poll id -> the poll as the server shows it to this reader
  #asked = new Set(); // polls that the server was asked about
  #chats = new Map(); // chat id -> when its latest polls are known
  #picked = new Map(); // poll id -> the places that are chosen here and not sent yet
  #notes = new Map(); // poll id -> {busy, error}
  #timers = new Map();

  constructor(store) {
    this.store = store;
    store.addEventListener("log", ({ message }) => message?.card?.kind === "poll" && this.#changed(message));
  }

  view({ chat_id: chatId, card }) {
    const { me, chats } = this.store;
    const chat = chats.get(chatId);
    const own = this.#own.get(card.id);
    if (!own && card.n_voters > 0) this.#ask(card); // where nobody has voted there is nothing to ask
    const mine = own?.mine ?? null;
    return {
      me: me.id,
      mayClose: isOpenPoll(card) && (card.by.id === me.id || (chat?.kind === "group" && chat.role !== "member")),
      mine,
      wasRight: own?.was_right ?? null,
      counts: card.has_right && isOpenPoll(card) && mine?.length ? Object.fromEntries(own.options.map(({ place, n }) => [place, n])) : null,
      picked: this.#picked.get(card.id) ?? null,
      ...this.#notes.get(card.id),
    };
  }

  draw(message, view) {
    return pollCard(message, view, {
      choose: (card, place) => this.#choose(card, place),
      vote: (card) => this.#send(card, this.#picked.get(card.id) ?? []),
      close: (card) => this.#close(card),
      voters: (card) => openVoters(this.store, card),
    });
  }

  items(message) {
    const { card } = message;
    return this.view(message).mayClose ? [{ glyph: "lock", label: t("close_poll"), run: () => this.#close(card) }] : [];
  }

  removal = () => t("remove_poll");

  /** The reader has voted on another device. */
  heard({ poll_id: id }) {
    const own = this.#own.get(id);
    if (own) this.#look(own);
  }

  // --- What the reader has chosen --------------------------------------------------------------

  async #ask({ id, chat_id: chatId }) {
    await this.#askAll(chatId);
    if (this.#asked.has(id)) return;
    this.#asked.add(id);
    try {
      this.#own.set(id, await api.poll(id));
      this.store.redraw(chatId);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.status !== 404) this.#asked.delete(id); // the next drawing asks again
    }
  }

  /** The latest polls of a chat together; older ones are asked for one by one, as they come into sight. */
  #askAll(chatId) {
    if (!this.#chats.has(chatId)) this.#chats.set(chatId, this.#readAll(chatId));
    return this.#chats.get(chatId);
  }

  async #readAll(chatId) {
    try {
      const { items } = await api.polls(chatId);
      for (const poll of items.filter(({ id }) => !this.#asked.has(id))) {
        this.#asked.add(poll.id);
        this.#own.set(poll.id, poll);
      }
      this.store.redraw(chatId);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.#chats.delete(chatId); // the next drawing asks again
    }
  }

  #look(card) {
    this.#asked.delete(card.id);
    return this.#ask(card);
  }

  /** What is not in the card is asked for: the counts that only those see who have answered, and whether one was right. */
  #changed({ card }) {
    const own = this.#own.get(card.id);
    if (!card.has_right || !own?.mine.length) return;
    clearTimeout(this.#timers.get(card.id));
    this.#timers.set(card.id, setTimeout(() => this.#look(card), LOOK_PAUSE));
  }

  // --- What the buttons do ---------------------------------------------------------------------

  #choose(card, place) {
    if (this.#notes.get(card.id)?.busy || !mayChoose(card, this.#own.get(card.id) ?? {})) return;
    const before = this.#picked.get(card.id) ?? this.#own.get(card.id)?.mine ?? [];
    const isOut = before.includes(place);
    const chosen = isOut ? before.filter((other) => other !== place) : card.takes_several ? [...before, place].sort((a, b) => a - b) : [place];
    if (!isDeliberate(card)) return this.#send(card, chosen);
    this.#picked.set(card.id, chosen);
    this.#note(card, null);
  }

  async #send(card, places) {
    if (!places.length && !this.#own.get(card.id)?.mine.length) return;
    const answer = await this.#run(card, "vote", () => api.vote(card.id, places));
    if (answer) announce(!places.length ? t("vote_taken_back") : answer.was_right === null ? t("vote_counts") : answer.was_right ? t("was_right") : t("was_wrong"));
  }

  async #close(card) {
    const sure = await confirmDialog({ title: t("close_poll_title"), text: t("close_poll_text"), action: t("close_poll") });
    if (sure && (await this.#run(card, "close", () => api.closePoll(card.id)))) announce(t("closed"));
  }

  async #run(card, verb, send) {
    if (this.#notes.get(card.id)?.busy) return null;
    this.#note(card, { busy: verb });
    try {
      const answer = await send();
      this.#picked.delete(card.id);
      this.#take(card, answer);
      this.#note(card, null);
      return answer;
    } catch (refusal) {
      if (refusal instanceof ApiError && refusal.status === 409) this.#picked.delete(card.id);
      this.#note(card, refusal instanceof ApiError ? { error: refusal.sentence } : null);
      if (!(refusal instanceof ApiError)) throw refusal;
      if (refusal.status === 409) this.#look(card); // closed, or answered elsewhere
      return null;
    }
  }

  /** The card itself stays what everybody sees. */
  #take(card, answer) {
    this.#own.set(card.id, answer);
    this.#asked.add(card.id);
    const hides = card.has_right && isOpenPoll(answer);
    const options = hides ? card.options : answer.options;
    this.store.applyCard(card.chat_id, card, { options, n_voters: answer.n_voters, state: answer.state, right: answer.right });
  }

  #note({ id, chat_id: chatId }, note) {
    if (note) this.#notes.set(id, note);
    else this.#notes.delete(id);
    this.store.redraw(chatId);
  }
}
