// What is unsent, kept on this device: for each chat a draft, the files that are up already, and the messages that
// the server has not taken yet; and for each form that moves money, what was sent from it and never answered.

const PREFIX = "homeroom.words.";

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key));
  } catch {
    return null; // storage is forbidden or holds something else: then there is no draft
  }
}

function write(key, value) {
  try {
    if (value) localStorage.setItem(PREFIX + key, JSON.stringify(value));
    else localStorage.removeItem(PREFIX + key);
  } catch {
    // Full or forbidden storage costs the draft, never the page.
  }
}

const chatKey = (kind, me, chatId) => `${kind}.${me}.${chatId}`;

export const draft = (me, chatId) => read(chatKey("draft", me, chatId)) ?? "";
export const keepDraft = (me, chatId, text) => write(chatKey("draft", me, chatId), text);
export const draftFiles = (me, chatId) => read(chatKey("files", me, chatId)) ?? [];
export const keepDraftFiles = (me, chatId, files) => write(chatKey("files", me, chatId), files.length ? files : null);
export const outbox = (me, chatId) => read(chatKey("outbox", me, chatId)) ?? [];
export const keepOutbox = (me, chatId, messages) => write(chatKey("outbox", me, chatId), messages.length ? messages : null);

export const unheard = (place) => read(`form.${place}`);
export const keepUnheard = (place, attempt) => write(`form.${place}`, attempt);

/** The chats in which something waits to be sent. */
export function chatsWithOutbox(me) {
  const beginning = PREFIX + chatKey("outbox", me, "");
  return storedKeys().filter((key) => key.startsWith(beginning)).map((key) => key.slice(beginning.length));
}

function storedKeys() {
  try {
    return Object.keys(localStorage);
  } catch {
    return []; // forbidden
  }
}

/** Who signs out leaves no unsent words behind on this device. */
export function forgetOnSignOut() {
  for (const form of document.querySelectorAll("form[data-forget]")) form.addEventListener("submit", forgetAll);
}

function forgetAll() {
  for (const key of storedKeys()) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
