// The desk of quizzes: how far the reader is with each, and the clocks of their cards.
import { ApiError, api } from "./api.js";
import { byId } from "./dom.js";
import { t } from "./i18n.js";
import { calm } from "./later.js";
import { quizCard, stateAt, summaryCard, tick } from "./quizcard.js";
import { serverNow } from "./serverclock.js";

const LOOK_PAUSE = 300;

export class QuizDesk {
  #own = new Map(); // quiz id -> under_way | finished
  #scored = new Set(); // ids of quizzes with a score to see
  #isLooking = false;
  #lookSoon = calm(() => this.look(), LOOK_PAUSE);

  constructor(store, { openChatId }) {
    Object.assign(this, { store, openChatId });
    setInterval(() => this.#tick(), 1000);
    // Back from the quiz, or from another tab.
    addEventListener("pageshow", ({ persisted }) => persisted && this.heard());
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.heard());
  }

  view({ chat_id: chatId, card }) {
    if (!this.#isLooking) this.look();
    const { me, chats } = this.store;
    const chat = chats.get(chatId);
    const isAuthor = card.by.id === me.id;
    return {
      isAuthor,
      seesResults: isAuthor || (chat?.kind === "group" && chat.role !== "member"),
      own: this.#own.get(card.quiz_id) ?? "none",
      hasScore: this.#scored.has(card.quiz_id),
      state: card.kind === "quiz" ? stateAt(serverNow(), card) : "closed",
    };
  }

  draw(message, view) {
    return message.card.kind === "quiz" ? quizCard(message, view, serverNow()) : summaryCard(message, view);
  }

  items = () => [];

  removal = ({ card }) => (card.kind === "quiz" ? t("remove_quiz") : "");

  /** One of the reader's attempts has begun, ended or been graded. */
  heard() {
    if (this.#isLooking) this.#lookSoon();
  }

  /** How far the reader is with each quiz; asked for once there is a card that shows it. */
  async look() {
    this.#isLooking = true;
    try {
      const { items } = await api.attempts();
      this.#own = new Map();
      for (const { quiz_id: id, number, state } of items) if (number > 0) this.#note(id, state);
      this.#scored = new Set(items.filter(({ number, score }) => number > 0 && score !== null).map(({ quiz_id: id }) => id));
      if (this.openChatId()) this.store.redraw(this.openChatId());
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
    }
  }

  #note(quizId, state) {
    if (state === "in_progress") this.#own.set(quizId, "under_way");
    else if (!this.#own.has(quizId)) this.#own.set(quizId, "finished");
  }

  #tick() {
    if (tick(byId("log"), serverNow()) && this.openChatId()) this.store.redraw(this.openChatId());
  }
}
