// The only ways in which the pages make elements: text is always text.

const SVG = "http://www.w3.org/2000/svg";
const sprite = document.querySelector('meta[name="icons"]').content;

/** Make an element; `attributes` sets attributes, except class, text, dataset and on: {event: handler}. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "class") element.className = value;
    else if (name === "text") element.textContent = value;
    else if (name === "dataset") Object.assign(element.dataset, value);
    else if (name === "on") for (const [event, handler] of Object.entries(value)) element.addEventListener(event, handler);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export function icon(name, className = "") {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", `icon ${className}`.trim());
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `${sprite}#${name}`);
  svg.append(use);
  return svg;
}

export const byId = (id) => document.getElementById(id);

/** An empty state: what is missing, and what to do next. */
export function emptyState(glyph, title, hint, button = null) {
  return el("div", { class: "empty list-note" }, icon(glyph, "empty-icon"), el("h2", { text: title }), el("p", { text: hint }), button);
}

/** Give a parent these children in this order; touches only what differs, so that focus and selection elsewhere survive. */
export function place(parent, wanted) {
  let cursor = parent.firstChild;
  for (const node of wanted) {
    if (node === cursor) cursor = cursor.nextSibling;
    else parent.insertBefore(node, cursor);
  }
  while (cursor) {
    const next = cursor.nextSibling;
    cursor.remove();
    cursor = next;
  }
}

/** Say something to screen readers only. */
export function announce(text) {
  byId("live").textContent = text;
}
