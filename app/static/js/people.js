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

/** Who is found by this, or why that is not known. */
async function peopleOrTrouble(query) {
  try {
    return { items: (await api.people(query)).items };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { items: [], trouble: error.sentence };
  }
}

/** A search field with results; `isOut(user)` leaves people out, `onChange(picked)` hears of every pick. */
export function peoplePicker({ isOut = () => false, onChange }) {
  const picked = new Map();
  const input = el("input", { type: "search", class: "form-control mb-3", placeholder: t("find_people"), "aria-label": t("find_people"), autocomplete: "off", maxlength: 100, "data-autofocus": true });
  const chips = el("div", { class: "chips" });
  const results = el("div", { class: "people", role: "group", "aria-label": t("find_people") });
  const note = el("p", { class: "muted mb-0", role: "status" });
  let timer = null;
  let asked = 0;
  let isAsking = false;
  let isAwaited = false; // Enter was pressed before there was an answer
  let found = [];

  function toggle(user) {
    isAwaited = false;
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

  /** Show who is found; answers whether nothing else was asked for meanwhile. */
  async function search() {
    clearTimeout(timer);
    const query = input.value.trim();
    const asking = ask();
    const { items, trouble } = await peopleOrTrouble(query); // without a name: the first few, to pick from at once
    if (asking !== asked) return false;
    found = items.filter((user) => !isOut(user));
    note.textContent = trouble ?? (found.length ? "" : query ? t("nobody") : t("nobody_else", { address: location.origin }));
    setAsking(false);
    draw();
    return true;
  }

  /** What was asked before is no answer any more. */
  function ask() {
    setAsking(true);
    asked += 1;
    return asked;
  }

  function setAsking(is) {
    isAsking = is;
    results.setAttribute("aria-busy", String(is));
  }

  /** Pick who is found, if that is one: of what was typed last, and if nobody is picked by hand meanwhile. */
  async function pickOnly() {
    isAwaited = true;
    const isAnswered = !isAsking || (await search());
    if (isAnswered && isAwaited && input.isConnected && found.length === 1) toggle(found[0]);
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
    ask();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (!event.repeat) pickOnly();
  });
  draw();
  search();
  return { nodes: [input, chips, results, note], picked };
}
