// A dialog that asks for one line, sends it, and says at its field why it was refused.
import { ApiError } from "../api.js";
import { closeDialog, openDialog } from "../dialog.js";
import { el } from "../dom.js";
import { t } from "../i18n.js";
import { newId, textField } from "./fields.js";

/**
 * Answers what was typed once `run(typed)` has done it, or null when the reader thought better of it; `name` is what
 * the API calls the field.
 */
export function ask({ title, label, help = null, value = "", action, suggestions = [], run = async () => {}, name = null, maxlength = 500, mayBeEmpty = false }) {
  return new Promise((resolve) => {
    const list = newId("asked");
    const field = textField({ label, value, help, maxlength, list: suggestions.length ? list : null });
    const button = el("button", { type: "submit", class: "btn btn-primary", form: "ask-form", text: action });
    const cancel = el("button", { type: "button", class: "btn btn-quiet", text: t("cancel"), on: { click: () => closeDialog() } });
    const form = el("form", { id: "ask-form", novalidate: true }, field.node, el("datalist", { id: list }, ...suggestions.map((one) => el("option", { value: one }))));
    let answer = null;

    async function submit(event) {
      event.preventDefault();
      const typed = field.input.value.trim();
      if (!typed && !mayBeEmpty) return field.say(t("fill_in"));
      button.disabled = true;
      try {
        await run(typed);
        answer = typed;
        await closeDialog();
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        field.say((name && error.errors[name]?.join(" ")) || error.sentence);
        field.input.focus();
      } finally {
        button.disabled = false;
      }
    }

    field.input.dataset.autofocus = "";
    form.addEventListener("submit", submit);
    openDialog({ title, body: [form], foot: [cancel, button], onClose: () => resolve(answer) });
  });
}
