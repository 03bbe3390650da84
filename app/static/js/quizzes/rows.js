// Rows that are written one after the other without a mouse: Enter makes the next one, Backspace in an empty one takes
// it away, Alt with an arrow moves it, and several lines that are pasted become several rows.
import { el, icon, place } from "../dom.js";
import { t } from "../i18n.js";
import { menuButton } from "../menu.js";

const MOST = 50;
const LOOKS_LIKE_CODE = /^(\s|```)|[{};]\s*$/;

/** A row has: node, input (where one writes), read(), isBlank(), number(n) which says what place it has. */
export function rowList({ values, make, addLabel, menu = () => [], least = 1 }) {
  let rows = [];
  const box = el("div", { class: "rows" });
  const add = el("button", { type: "button", class: "btn btn-soft", on: { click: () => insert(rows.length).input.focus() } }, icon("plus-lg"), addLabel);

  function draw() {
    place(box, rows.map((row) => row.node));
    rows.forEach((row, at) => row.number(at + 1));
    add.disabled = rows.length >= MOST;
  }

  const changed = () => box.dispatchEvent(new Event("change", { bubbles: true }));

  function insert(at, value = undefined) {
    const row = make(value, () => rowMenu(row));
    rows.splice(at, 0, row);
    row.input.addEventListener("keydown", (event) => key(event, row));
    row.input.addEventListener("paste", (event) => paste(event, row));
    draw();
    return row;
  }

  function rowMenu(row) {
    const item = (glyph, label, run, isDanger = false) => ({ glyph, label, run, isDanger });
    const at = rows.indexOf(row);
    return [
      ...menu(row),
      at > 0 && item("arrow-up", t("move_up"), () => move(row, -1)),
      at < rows.length - 1 && item("arrow-down", t("move_down"), () => move(row, 1)),
      rows.length > least && item("trash3", t("remove"), () => remove(row), true),
    ].filter(Boolean);
  }

  function move(row, step) {
    const at = rows.indexOf(row);
    if (!rows[at + step]) return;
    rows.splice(at, 1);
    rows.splice(at + step, 0, row);
    draw();
    row.input.focus();
    changed();
  }

  function remove(row) {
    if (rows.length <= least) return;
    const at = rows.indexOf(row);
    rows.splice(at, 1);
    draw();
    rows[Math.max(0, at - 1)].input.focus();
    changed();
  }

  function key(event, row) {
    const at = rows.indexOf(row);
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.altKey && step) move(row, step);
    else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) (rows[at + 1]?.isBlank() ? rows[at + 1] : rows.length < MOST ? insert(at + 1) : row).input.focus();
    else if (event.key === "Backspace" && row.isBlank() && rows.length > least) remove(row);
    else return;
    event.preventDefault();
  }

  /** A list that was written elsewhere: its lines become rows, the first of them this one. */
  function paste(event, row) {
    const lines = event.clipboardData.getData("text/plain").split(/\r?\n/).filter((line) => line.trim());
    if (lines.length < 2 || !row.isBlank() || lines.some((line) => LOOKS_LIKE_CODE.test(line))) return;
    event.preventDefault();
    const at = rows.indexOf(row);
    lines.slice(0, MOST - rows.length + 1).forEach((line, step) => {
      const next = step === 0 ? row : rows[at + step]?.isBlank() ? rows[at + step] : insert(at + step);
      next.input.value = line.trim();
      next.input.dispatchEvent(new Event("input", { bubbles: true }));
    });
    changed();
  }

  for (const value of values) insert(rows.length, value);
  return {
    node: el("div", {}, box, add),
    box,
    get rows() {
      return rows;
    },
    get filled() {
      return rows.filter((row) => !row.isBlank());
    },
  };
}

/** The button with what can be done with a row. */
export const rowButton = (items) => el("div", { class: "dropdown row-menu" }, ...menuButton(t("more_actions"), items));
