// Words that are put together one by one: Enter or a comma takes what is typed, Backspace takes the last one away.
import { el, icon } from "../dom.js";
import { t } from "../i18n.js";
import { newId } from "./fields.js";

const LONGEST = 50;
const MOST = 20;

export function tagField({ label, value = [], known = [] }) {
  const id = newId("tags");
  const tags = [...value];
  const input = el("input", { type: "text", id, class: "tag-input", maxlength: LONGEST, autocomplete: "off", dir: "auto", list: `${id}-known`, "aria-describedby": `${id}-help` });
  const chips = el("span", { class: "tag-chips" });
  const box = el("div", { class: "form-control tag-box", on: { click: (event) => event.target === box && input.focus() } }, chips, input);

  function chip(tag) {
    return el("button", { type: "button", class: "chip", "aria-label": t("take_out", { name: tag }), on: { click: () => remove(tag) } }, el("span", { dir: "auto", text: tag }), icon("x-lg"));
  }

  function draw() {
    chips.replaceChildren(...tags.map(chip));
    box.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function remove(tag) {
    tags.splice(tags.indexOf(tag), 1);
    draw();
    input.focus();
  }

  function take() {
    const typed = input.value.split(",").map((word) => word.trim()).filter((word) => word && !tags.includes(word));
    input.value = "";
    if (!typed.length) return;
    tags.push(...typed.slice(0, MOST - tags.length));
    draw();
  }

  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && input.value.trim()) {
      event.preventDefault();
      take();
    } else if (event.key === "Backspace" && !input.value && tags.length) remove(tags.at(-1));
  });
  input.addEventListener("input", () => input.value.includes(",") && take());
  input.addEventListener("blur", take);
  chips.replaceChildren(...tags.map(chip));
  return {
    node: el("div", { class: "field" }, el("label", { class: "form-label", for: id, text: label }), box,
      el("datalist", { id: `${id}-known` }, ...known.map((tag) => el("option", { value: tag }))),
      el("div", { class: "form-text", id: `${id}-help`, text: t("tags_help") })),
    read: () => [...new Set([...tags, ...input.value.split(",").map((word) => word.trim()).filter(Boolean)])],
  };
}
