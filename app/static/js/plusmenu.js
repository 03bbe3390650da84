// What the composer's plus offers: a file, money, a poll, and a quiz.
import { menuItem } from "./menu.js";
import { openCollection, openRequest, mayCollect } from "./askmoney.js";
import { openPoll } from "./askpoll.js";
import { byId } from "./dom.js";
import { t } from "./i18n.js";
import { openPostQuiz } from "./postquiz.js";
import { openSendMoney } from "./sendmoney.js";
import { orToast } from "./toast.js";

/** `chooseFiles()` lets files be chosen; `onSent()` hears that a message with a card was sent from here. */
export class PlusMenu {
  #isOpening = false;

  constructor(store, { chatId, chooseFiles, onSent }) {
    Object.assign(this, { store, chatId, chooseFiles, onSent });
    byId("composer-attach").addEventListener("show.bs.dropdown", () => byId("composer-menu").replaceChildren(...this.#items().map(menuItem)));
  }

  #items() {
    const chat = this.store.chats.get(this.chatId());
    const isAlone = chat.kind === "direct" ? !chat.peer : chat.n_members < 2;
    const item = (glyph, label, open) => ({ glyph, label: t(label), run: () => this.#open(open, chat) });
    return [
      { glyph: "paperclip", label: t("attach_files"), run: this.chooseFiles },
      ...(isAlone ? [] : [item("send-fill", "send_money", openSendMoney), item("cash-coin", "request_money", openRequest)]),
      ...(!isAlone && mayCollect(chat) ? [item("people", "collect", openCollection)] : []),
      ...(isAlone ? [] : [item("bar-chart-line", "add_poll", openPoll), item("patch-question", "post_quiz", openPostQuiz)]),
    ];
  }

  /** A form needs to know something first, such as the wallets; an impatient second click opens nothing. */
  async #open(open, chat) {
    if (this.#isOpening) return;
    this.#isOpening = true;
    const done = (message) => message.chat_id === this.chatId() && this.onSent();
    await orToast(() => open(this.store, chat, { done })).finally(() => (this.#isOpening = false));
  }
}
