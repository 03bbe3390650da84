// A text as its author writes it: Markdown with a few buttons for who does not know its marks by heart.
import { el, icon } from "../dom.js";
import { t } from "../i18n.js";
import { fieldError } from "../money.js";
import { growing, newId } from "./fields.js";
import { choosePicture, takePictures } from "./pictures.js";

const FORMATS = ["markdown", "html", "plain", "moodle"];
const LONGEST = 20_000;

/** Put marks around what is chosen, or take them off again. */
function wrap(area, before, after = before) {
  const { selectionStart: start, selectionEnd: end, value } = area;
  const chosen = value.slice(start, end);
  const isWrapped = value.slice(start - before.length, start) === before && value.slice(end, end + after.length) === after;
  if (isWrapped) area.setRangeText(chosen, start - before.length, end + after.length, "select");
  else {
    area.setRangeText(before + chosen + after, start, end, "select");
    area.setSelectionRange(start + before.length, start + before.length + chosen.length);
  }
  area.focus();
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

const wrapCode = (area) => (area.value.slice(area.selectionStart, area.selectionEnd).includes("\n") ? wrap(area, "```\n", "\n```") : wrap(area, "`"));

const TOOLS = [
  ["type-bold", "bold", (area) => wrap(area, "**"), "b"],
  ["type-italic", "italic", (area) => wrap(area, "*"), "i"],
  ["code-slash", "code", wrapCode],
  ["plus-slash-minus", "formula", (area) => wrap(area, "$")],
  ["image", "picture", choosePicture],
];

/** One stop of the Tab key; the arrows go through its buttons. */
function toolbar(area) {
  const buttons = TOOLS.map(([glyph, name, run], at) => el("button", { type: "button", class: "icon-button", title: t(name), "aria-label": t(name), tabindex: at ? -1 : 0, on: { click: () => run(area) } }, icon(glyph)));
  const bar = el("div", { class: "md-tools", role: "toolbar", "aria-label": t("tools"), "aria-controls": area.id }, ...buttons);
  bar.addEventListener("keydown", (event) => {
    const to = buttons[buttons.indexOf(event.target) + { ArrowRight: 1, ArrowLeft: -1 }[event.key]];
    if (!to) return;
    event.preventDefault();
    for (const button of buttons) button.tabIndex = button === to ? 0 : -1;
    to.focus();
  });
  area.addEventListener("keydown", (event) => {
    const tool = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && TOOLS.find(([, , , key]) => key === event.key);
    if (!tool) return;
    event.preventDefault();
    tool[2](area);
  });
  return bar;
}

/** What was imported keeps the format it was written in, until its author says otherwise. */
function formatChoice(format) {
  if (format === "markdown") return null;
  const select = el("select", { class: "form-select md-format", "aria-label": t("written_as") }, ...FORMATS.map((name) => el("option", { value: name, text: t(`format_${name}`) })));
  select.value = format;
  return select;
}

/** A field for a text of several lines; `read()` answers {text, format}, or null where there is nothing. */
export function markdownField({ id = newId("md"), label, value = null, help = null, rows = 3, isOptional = false, hasTools = true, isLabelHidden = false }) {
  const area = el("textarea", { id, class: "form-control md-text", rows, maxlength: LONGEST, dir: "auto", "aria-describedby": help ? `${id}-help` : null });
  area.value = value?.text ?? "";
  const format = formatChoice(value?.format ?? "markdown");
  const error = fieldError(area);
  area.addEventListener("input", () => error.say(""));
  takePictures(area);
  growing(area);
  return {
    node: el("div", { class: "field" },
      el("label", { class: isLabelHidden ? "visually-hidden" : "form-label", for: id }, label, isOptional && el("span", { class: "optional", text: t("optional") })),
      el("div", { class: "md" }, hasTools && toolbar(area), format, area),
      help && el("div", { class: "form-text", id: `${id}-help`, text: help }), error.line),
    input: area,
    say: error.say,
    read: () => (area.value.trim() ? { text: area.value, format: format?.value ?? "markdown" } : null),
  };
}
