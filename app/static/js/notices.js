// Notices of the browser about new messages: asked for on a click, shown only while nobody looks at Homeroom.
import { byId, icon } from "./dom.js";
import { t } from "./i18n.js";
import { plainText } from "./preview.js";
import { toast } from "./toast.js";

const KEY = "homeroom.notices";
const LOOKED_AT = "homeroom.looked-at"; // a lock that each page holds while it is visible
const LONGEST = 200;

export class Notices {
  #button = byId("notices");
  #shown = new Map(); // chat id -> its notice

  constructor(store, { open }) {
    Object.assign(this, { store, open });
    this.#button.hidden = !("Notification" in globalThis) || !isSecureContext;
    this.#button.addEventListener("click", () => this.#toggle());
    store.addEventListener("news", (event) => this.#news(event));
    store.addEventListener("chats", () => this.#tidy());
    document.addEventListener("visibilitychange", () => this.#holdWhileSeen());
    this.#holdWhileSeen();
    this.#draw();
  }

  get #isOn() {
    return globalThis.Notification?.permission === "granted" && localStorageItem() !== "off";
  }

  async #toggle() {
    const wasOn = this.#isOn;
    const permission = await Notification.requestPermission();
    if (permission !== "granted") toast(t("notices_denied"));
    keep(wasOn ? "off" : "on");
    this.#draw();
  }

  #draw() {
    const isOn = this.#isOn;
    this.#button.setAttribute("aria-pressed", String(isOn));
    this.#button.title = isOn ? t("notices_on") : t("notices_off");
    this.#button.replaceChildren(icon(isOn ? "bell-fill" : "bell"));
  }

  // --- Who looks -------------------------------------------------------------------------------

  #holdWhileSeen() {
    if (document.visibilityState === "visible") navigator.locks?.request(LOOKED_AT, { mode: "shared" }, untilHidden);
  }

  async #isLookedAt() {
    if (document.visibilityState === "visible") return true;
    const { held } = (await navigator.locks?.query()) ?? { held: [] };
    return held.some((lock) => lock.name === LOOKED_AT);
  }

  // --- Showing ---------------------------------------------------------------------------------

  async #news({ chatId, message }) {
    if (!this.#isOn || (await this.#isLookedAt())) return;
    const chat = this.store.chats.get(chatId);
    if (!chat?.unread_count) return;
    const text = plainText(message).slice(0, LONGEST);
    const body = chat.kind === "direct" ? text : t("message_from", { name: message.sender.display_name, text });
    // One for each chat and for all tabs: the newest takes the place of the one before.
    const notice = show(chat.title, { body, tag: chatId, icon: chat.avatar_url ?? chat.peer?.avatar_url ?? undefined });
    if (!notice) return;
    notice.addEventListener("click", () => {
      window.focus();
      this.open(chatId);
      notice.close();
    });
    this.#shown.set(chatId, notice);
  }

  /** What has been read, here or elsewhere, needs no notice any more. */
  #tidy() {
    for (const [chatId, notice] of this.#shown) {
      if (this.store.chats.get(chatId)?.unread_count) continue;
      notice.close();
      this.#shown.delete(chatId);
    }
  }
}

function untilHidden() {
  if (document.visibilityState !== "visible") return null;
  return new Promise((resolve) => document.addEventListener("visibilitychange", resolve, { once: true }));
}

function show(title, options) {
  try {
    return new Notification(title, options);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return null; // phones show those of service workers only
  }
}

function localStorageItem() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // storage is forbidden: the browser's own permission decides
  }
}

function keep(value) {
  try {
    localStorage.setItem(KEY, value);
  } catch {
    // Forbidden storage costs the choice, never the page.
  }
}
