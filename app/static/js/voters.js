// Who voted for what in a poll, as it happens.
import { api } from "./api.js";
import { userAvatar } from "./avatar.js";
import { openDialog } from "./dialog.js";
import { el } from "./dom.js";
import { plural, t } from "./i18n.js";
import { calm } from "./later.js";
import { personText } from "./people.js";
import { orToast } from "./toast.js";

const PAUSE = 500;

export function openVoters(store, { id, chat_id: chatId, question }) {
  const box = el("div", {}, el("p", { class: "muted mb-0", text: t("loading") }));
  const more = new Map(); // place -> the people beyond those that come with the poll

  async function look() {
    const poll = await orToast(() => api.poll(id));
    if (poll?.voters) draw(poll);
  }

  function draw(poll) {
    const focused = document.activeElement?.dataset?.option;
    const parts = poll.options.filter(({ n }) => n).map((option) => part(poll, option));
    box.replaceChildren(...(parts.length ? parts : [el("p", { class: "muted mb-0", text: plural("voted", 0) })]));
    if (focused) box.querySelector(`[data-option="${focused}"]`)?.focus();
  }

  function part(poll, { place, text, n }) {
    const first = poll.voters[place] ?? [];
    const known = [...first, ...(more.get(place) ?? []).filter((user) => !first.some((other) => other.id === user.id))];
    const button = known.length < n && el("button", { type: "button", class: "btn btn-soft mt-1", "data-option": place, text: t("show_more"), on: { click: () => readOn(poll, place, known.at(-1)) } });
    return el("section", { class: "voters" },
      el("h3", { class: "h6 fw-semibold mt-3" }, el("span", { dir: "auto", text }), ` (${plural("votes", n)})`),
      el("ul", { class: "people is-whole" }, ...known.map((user) => el("li", { class: "person" }, userAvatar(user), personText(user)))), button);
  }

  async function readOn(poll, place, last) {
    const page = await orToast(() => api.voters(id, { place, after_id: last?.id }));
    if (!page) return;
    more.set(place, [...(more.get(place) ?? []), ...page.items]);
    draw(poll);
  }

  const lookSoon = calm(look, PAUSE);
  const heard = ({ message }) => message?.card?.id === id && lookSoon();
  store.addEventListener("log", heard);
  look();
  openDialog({ title: t("who_voted"), body: [el("p", { class: "mb-0", dir: "auto", text: question }), box], onClose: () => store.removeEventListener("log", heard) });
}
