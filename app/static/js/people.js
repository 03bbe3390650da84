// Finding people by name and picking some of them: for a new chat and for new members.
import { ApiError, api } from "./api.js";
import { userAvatar } from "./avatar.js";
import { el, icon } from "./dom.js";
import { t } from "./i18n.js";

const PAUSE = 250; // typing a name asks the server once

export function personText(user, role = null) {
  return el("span", { class: "person-text" }, el("b", { dir: "auto", text: user.display_name }),
    el("span", { text: role ? `${role} · @${user.username}` : `@${user.username}` }));
}

/** A search field with results; `isOut(user)` leaves people out, `onChange(picked)` hears of every pick. */
export function peoplePicker({ isOut = () => false, onChange }) {
  const picked = new Map();
  const input = el("input", { type: "search", class: "form-control mb-3", placeholder: t("find_people"), "aria-label": t("find_people"), autocomplete: "off", maxlength: 100, "data-autofocus": true });
  const chips = el("div", { class: "chips" });
  const results = el("div", { class: "people", role: "group", "aria-label": t("find_people"), "aria-busy": "true" });
  const note = el("p", { class: "muted mb-0", role: "status" });
  let timer = null;
  let asked = 0;
  let found = [];

  function toggle(user) {
    if (!picked.delete(user.id)) picked.set(user.id, user);
    draw();
    onChange([...picked.values()]);
  }

  function chip(user) {
    return el("button", { type: "button", class: "chip", title: t("take_out", { name: user.display_name }), "aria-label": t("take_out", { name: user.display_name }), on: { click: () => toggle(user) } },
      el("span", { dir: "auto", text: user.display_name }), icon("x-lg"));
  }

  function row(user) {
    return el("button", { type: "button", class: "person", "aria-pressed": String(picked.has(user.id)), dataset: { id: user.id }, on: { click: () => toggle(user) } },
      userAvatar(user), personText(user), icon("check2", "tick"));
  }

  function draw() {
    const focused = document.activeElement?.dataset?.id;
    const hadFocus = chips.contains(document.activeElement);
    chips.replaceChildren(...[...picked.values()].map(chip));
    chips.hidden = picked.size === 0;
    results.replaceChildren(...found.map(row));
    if (focused) results.querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus();
    else if (hadFocus) input.focus(); // the chip that was pressed is gone
  }

  async function search() {
    const query = input.value.trim();
    const asking = ++asked;
    try {
      const page = await api.people(query); // without a name: the first few, to pick from at once
      if (asking !== asked) return; // a later question is on its way
      found = page.items.filter((user) => !isOut(user));
      note.textContent = found.length ? "" : query ? t("nobody") : t("nobody_else", { address: location.origin });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      found = [];
      note.textContent = error.sentence;
    }
    results.ariaBusy = "false";
    draw();
  }

  /** Pick who is found, if that is one: of what was typed last, not of what was found before. */
  async function pickOnly() {
    clearTimeout(timer);
    if (results.ariaBusy === "true") await search();
    if (results.ariaBusy !== "true" && found.length === 1) toggle(found[0]);
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
    results.ariaBusy = "true";
    asked += 1; // what is still on its way was asked for something else
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    pickOnly();
  });
  draw();
  search();
  return { nodes: [input, chips, results, note], picked };
}
