// A message that somebody has just had posted by a form.
import { api } from "./api.js";
import { orToast } from "./toast.js";

/** It comes over the line; without the line, it is read here. `done(message)` hears of it. */
export function broughtMessage(store, chatId, id, done) {
  return orToast(async () => done(store.message(chatId, id) ?? (await fetchMessage(store, id))));
}

async function fetchMessage(store, id) {
  const message = await api.message(id);
  store.applyMessage(message);
  return message;
}
