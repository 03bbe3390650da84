// A dialog's list of choices, of which a press posts one: a quiz, or the chat it goes into.
import { ApiError } from "./api.js";
import { closeDialog, errorLine } from "./dialog.js";
import { el } from "./dom.js";
import { uuid } from "./uuid.js";

/** `send(id, key)` posts a choice, by the same key at every try; `done(answer)` hears of it, and the dialog closes. */
export function postList({ send, done }) {
  const error = errorLine();
  const keys = new Map(); // by the choice
  let isBusy = false;

  async function post(id) {
    if (isBusy) return;
    isBusy = true;
    error.say("");
    if (!keys.has(id)) keys.set(id, uuid());
    try {
      done(await send(id, keys.get(id)));
      await closeDialog();
    } catch (refusal) {
      if (!(refusal instanceof ApiError)) throw refusal;
      error.say(refusal.sentence);
    } finally {
      isBusy = false;
    }
  }

  return {
    errorLine: error.line,
    row: ({ id, face, title, text, sign = null, isOut = false }) => el("li", {}, el("button", { type: "button", class: "person", disabled: isOut, on: { click: () => post(id) } },
      face, el("span", { class: "person-text" }, el("b", { dir: "auto", text: title }), el("span", { text })), sign)),
  };
}
