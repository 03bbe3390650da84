// A button with a menu that is filled when it opens; Bootstrap places it and moves the focus in it.
import { el, icon } from "./dom.js";

/** `items()` answers a list of {glyph, label, run, isDanger}. */
export function menuButton(label, items, { className = "", tabindex = null } = {}) {
  const button = el("button", {
    type: "button",
    class: `icon-button ${className}`,
    title: label,
    "aria-label": label,
    "aria-expanded": "false",
    tabindex,
    "data-bs-toggle": "dropdown",
    // A fixed menu is not cut off by the scrolling box around it.
    "data-bs-popper-config": '{"strategy":"fixed"}',
  }, icon("three-dots-vertical"));
  const menu = el("div", { class: "dropdown-menu dropdown-menu-end" });
  button.addEventListener("show.bs.dropdown", () => menu.replaceChildren(...items().map(menuItem)));
  return [button, menu];
}

export function menuItem({ glyph, label, run, isDanger }) {
  return el("button", { type: "button", class: `dropdown-item${isDanger ? " is-danger" : ""}`, on: { click: run } }, icon(glyph), label);
}
