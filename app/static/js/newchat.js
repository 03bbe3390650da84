// The dialog that begins a chat: one person makes a conversation of two, several make a group.
import { ApiError, api } from "./api.js";
import { closeDialog, errorLine, openDialog } from "./dialog.js";
import { el } from "./dom.js";
import { t } from "./i18n.js";
import { peoplePicker } from "./people.js";
import { uuid } from "./uuid.js";

export function openNewChat(store, open) {
  const key = { body: "", value: "" }; // the same chat asked for again after a lost answer is not made twice
  const title = el("input", { type: "text", class: "form-control", id: "group-title", maxlength: 100, autocomplete: "off", dir: "auto" });
  const titleField = el("div", { class: "field" }, el("label", { class: "form-label", for: "group-title", text: t("group_title") }), title);
  const hint = el("p", { class: "muted", text: t("pick_more") });
  const error = errorLine();
  const begin = el("button", { type: "button", class: "btn btn-primary", on: { click: create } });
  const { nodes, picked } = peoplePicker({ onChange: update });

  function update() {
    const [only] = picked.values();
    titleField.hidden = picked.size < 2;
    hint.hidden = picked.size >= 2;
    begin.hidden = picked.size === 0;
    begin.textContent = picked.size === 1 ? t("message_person", { name: only.display_name }) : t("start_group");
    error.say("");
  }

  function wanted() {
    const participants = [...picked.keys()];
    return participants.length === 1 ? { kind: "direct", participants } : { kind: "group", title: title.value.trim(), participants };
  }

  async function create() {
    const chat = wanted();
    const body = JSON.stringify(chat);
    if (key.body !== body) Object.assign(key, { body, value: uuid() });
    begin.disabled = true;
    try {
      const made = await api.createChat(chat, key.value);
      store.applyChat(made);
      await closeDialog();
      open(made.id);
    } catch (refusal) {
      if (!(refusal instanceof ApiError)) throw refusal;
      error.say(refusal.sentence);
      if (refusal.errors.title) title.focus();
    } finally {
      begin.disabled = false;
    }
  }

  title.addEventListener("keydown", (event) => event.key === "Enter" && create());
  update();
  openDialog({ title: t("new_chat"), body: [hint, titleField, ...nodes, error.line], foot: [begin] });
}
