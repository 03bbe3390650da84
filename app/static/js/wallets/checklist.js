// Many people, each with a box to tick: the members of a chat, and whoever is found besides.
import { userAvatar } from "../avatar.js";
import { el } from "../dom.js";
import { plural, t } from "../i18n.js";
import { fieldError } from "../money.js";
import { peoplePicker, personText } from "../people.js";

/** A field of the form; `people` stand in the list at first, ticked where `isTicked` says so. */
export function checklistField(people, { isTicked = () => true } = {}) {
  const known = new Map(people.map((user) => [user.id, user]));
  const ticked = new Set(people.filter(isTicked).map((user) => user.id));
  const list = el("ul", { class: "people checklist" });
  const count = el("span", { class: "muted", role: "status" });
  const all = el("button", { type: "button", class: "btn btn-soft", on: { click: tickAll } });
  const box = el("fieldset", { class: "field", id: "checklist", tabindex: "-1" });
  const error = fieldError(box);
  const more = el("details", { class: "checklist-more", open: people.length === 0 }, el("summary", { text: t("add_others") }));

  function changed() {
    error.say("");
    const hasAll = ticked.size === known.size;
    count.textContent = plural("chosen", ticked.size);
    all.textContent = t(hasAll ? "tick_none" : "tick_all");
    all.hidden = known.size < 2;
    box.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function row(user) {
    const tick = el("input", { type: "checkbox", class: "form-check-input", value: user.id, on: { change: () => set(user.id, tick.checked) } });
    tick.checked = ticked.has(user.id);
    return el("li", {}, el("label", { class: "person" }, tick, userAvatar(user, "avatar-sm"), personText(user)));
  }

  function set(id, isOn) {
    if (isOn) ticked.add(id);
    else ticked.delete(id);
    changed();
  }

  function tickAll() {
    const isOn = ticked.size < known.size;
    for (const id of known.keys()) set(id, isOn);
    draw();
  }

  function draw() {
    list.replaceChildren(...[...known.values()].map(row));
    list.hidden = known.size === 0;
    changed();
  }

  function add(picked) {
    for (const user of picked) {
      if (known.has(user.id)) continue;
      known.set(user.id, user);
      ticked.add(user.id);
    }
    draw();
  }

  const { nodes } = peoplePicker({ isOut: (user) => people.some((one) => one.id === user.id), onChange: add });
  more.append(...nodes);
  box.append(el("legend", { class: "form-label", text: t("who") }), el("div", { class: "setting-row mb-2" }, count, all), list, more);
  draw();
  return {
    node: el("div", {}, box, error.line),
    names: ["transfers"],
    input: box,
    say: error.say,
    name: (id) => known.get(id)?.display_name ?? "",
    get size() {
      return ticked.size;
    },
    keep: () => ({ people: [...known.values()], ticked: [...ticked] }),
    restore(kept) {
      for (const user of kept.people) if (!known.has(user.id)) known.set(user.id, user);
      ticked.clear();
      for (const id of kept.ticked) ticked.add(id);
      draw();
    },
    read() {
      error.say(ticked.size ? "" : t("nobody_ticked"));
      return ticked.size ? [...ticked] : null;
    },
  };
}
