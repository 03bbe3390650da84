// The desk of quizzes: how far the reader is with each, and the clocks of their cards.
import { ApiError, api } from "./api.js";
import { byId } from "./dom.js";
import { t } from "./i18n.js";
import { calm } from "./later.js";
import { quizCard, stateAt, summaryCard, tick } from "./quizcard.js";
import { serverNow } from "./serverclock.js";

const LOOK_PAUSE = 300;
const NOTHING = { own: "none", hasScore: false, nMade: 0, nExtra: 0 };

/** How far the reader is with each quiz, from a list of their attempts. */
function gather(attempts) {
  const found = new Map();
  for (const { quiz_id: id, number, state, score, extra_attempts: nExtra } of attempts) {
    const known = found.get(id) ?? { ...NOTHING, own: "finished" };
    found.set(id, {
      own: state === "in_progress" ? "under_way" : known.own,
      hasScore: known.hasScore || score !== null,
      nMade: Math.max(known.nMade, number),
      nExtra,
    });
  }
  return found;
}

export class QuizDesk {
  #mine = new Map(); // by the quiz's id
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
    const { own, hasScore, nMade, nExtra } = this.#mine.get(card.quiz_id) ?? NOTHING;
    return {
      isAuthor,
      seesResults: isAuthor || (chat?.kind === "group" && chat.role !== "member"),
      own,
      hasScore,
      hasLeft: card.max_attempts === null || nMade < card.max_attempts + nExtra,
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
      this.#mine = gather((await api.attempts()).items);
      if (this.openChatId()) this.store.redraw(this.openChatId());
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
    }
  }

  #tick() {
    if (tick(byId("log"), serverNow()) && this.openChatId()) this.store.redraw(this.openChatId());
  }
}
