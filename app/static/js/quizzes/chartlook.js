// How charts look here: the colours of the style sheet, for light and for dark, drawn anew when that changes.

const { Chart } = globalThis; // a classic script of its own

/** The style sheet gives a canvas the colours as properties that it has anyway. */
function colours(canvas) {
  const style = getComputedStyle(canvas);
  return { main: style.color, grid: style.borderTopColor, soft: style.textDecorationColor, text: style.caretColor, surface: style.outlineColor, warn: style.columnRuleColor };
}

export class Drawing {
  #chart = null;
  #settings = null;

  constructor(canvas) {
    this.canvas = canvas;
    new MutationObserver(() => this.#draw()).observe(document.documentElement, { attributeFilter: ["data-bs-theme"] });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#draw());
  }

  /** `settings(colours)` makes a chart's; `words` say the same to who does not see it. */
  show(words, settings) {
    this.canvas.setAttribute("aria-label", words);
    this.#settings = settings;
    this.#draw();
  }

  #draw() {
    if (!this.#settings) return;
    this.#chart?.destroy();
    const { type, data, options } = this.#settings(colours(this.canvas));
    const plugins = { legend: { display: false }, ...options.plugins };
    this.#chart = new Chart(this.canvas, { type, data, options: { animation: false, maintainAspectRatio: false, ...options, plugins } });
  }
}

/** An axis with whole numbers of people. */
export const peopleAxis = ({ grid, text }) => ({ beginAtZero: true, grid: { color: grid }, border: { display: false }, ticks: { color: text, precision: 0, maxTicksLimit: 6 } });
export const plainAxis = ({ grid, text }, more = {}) => ({ grid: { display: false }, border: { color: grid }, ticks: { color: text, maxRotation: 0, autoSkipPadding: 12 }, ...more });
