// A text of a question as the server has rendered and sanitised it.

const WIDE = 'pre, table, math[display="block"]';

// What is wider than its place is scrolled by keyboard too; what is not is no stop of the Tab key.
const widths = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});

export function rich(html, tag = "div", className = "") {
  const box = document.createElement(tag);
  box.className = `quiz-text ${className}`.trim();
  box.dir = "auto";
  box.innerHTML = html; // rendered and sanitised by the server; nothing else may go here
  for (const part of box.querySelectorAll(WIDE)) widths.observe(part);
  return box;
}

/** The text of an option without a direction of its own: its row takes that over, with the button in it. */
export function label(html) {
  const box = rich(html);
  box.removeAttribute("dir");
  return box;
}
