// The balance over time as a stepped line. Its text form is the statement below it.
import { byId, el } from "../dom.js";
import { t } from "../i18n.js";
import { money } from "../money.js";

const { Chart } = globalThis; // a classic script of its own
const DAY = 86_400_000;
const RANGES = [["month", 31], ["quarter", 92], ["year", 366], ["ever", Infinity]];
const lang = document.documentElement.lang;
const short = new Intl.DateTimeFormat(lang, { day: "numeric", month: "short" });
const long = new Intl.DateTimeFormat(lang, { day: "numeric", month: "short", year: "numeric" });
const compact = new Intl.NumberFormat(lang, { notation: "compact", maximumFractionDigits: 2 });

/** A day of the API at this browser's midnight. */
const moment = (date) => new Date(`${date}T00:00`).getTime();

/** Colours as the style sheet gives them, for light and for dark. */
function colours(canvas) {
  const style = getComputedStyle(canvas);
  return { line: style.color, grid: style.borderTopColor, fill: style.textDecorationColor, text: style.caretColor, surface: style.outlineColor };
}

export class BalanceChart {
  #points = [];
  #chart = null;
  #range = "quarter";
  #canvas = byId("chart");

  constructor() {
    this.buttons = new Map(RANGES.map(([name]) => [name, el("button", { type: "button", class: "segment", text: t(`range_${name}`), on: { click: () => this.#choose(name) } })]));
    byId("chart-ranges").replaceChildren(...this.buttons.values());
    new MutationObserver(() => this.#draw()).observe(document.documentElement, { attributeFilter: ["data-bs-theme"] });
  }

  /** `days` are [{date, balance}], the oldest first. */
  show(wallet, days) {
    this.wallet = wallet;
    this.#points = days.map(({ date, balance }) => ({ x: moment(date), y: Number(balance), text: balance }));
    byId("chart-section").hidden = days.length === 0;
    if (days.length) this.#draw();
  }

  #choose(range) {
    this.#range = range;
    this.#draw();
  }

  /** What lies in the range: it begins with the balance of before and ends with today's. */
  #visible() {
    const now = Date.now();
    const days = RANGES.find(([name]) => name === this.#range)[1];
    const since = Number.isFinite(days) ? Math.max(now - days * DAY, this.#points[0].x - DAY) : this.#points[0].x - DAY;
    const before = this.#points.findLast((point) => point.x < since);
    const within = this.#points.filter((point) => point.x >= since);
    const first = { ...(before ?? { y: 0, text: "0" }), x: since };
    return [first, ...within, { x: now, y: Number(this.wallet.balance), text: this.wallet.balance }];
  }

  #draw() {
    for (const [name, button] of this.buttons) button.setAttribute("aria-pressed", String(name === this.#range));
    if (byId("chart-section").hidden || !this.#points.length) return;
    const points = this.#visible();
    this.#canvas.setAttribute("aria-label", this.#inWords(points));
    this.#chart?.destroy();
    this.#chart = new Chart(this.#canvas, this.#settings(points, colours(this.#canvas)));
  }

  #inWords(points) {
    const sums = points.slice().sort((a, b) => a.y - b.y);
    const say = (point) => money(point.text, this.wallet.currency);
    return t("chart_label", { from: long.format(points[0].x), to: long.format(points.at(-1).x), least: say(sums[0]), most: say(sums.at(-1)), now: say(points.at(-1)) });
  }

  #settings(points, { line, grid, fill, text, surface }) {
    const ticks = { color: text, maxTicksLimit: 7, maxRotation: 0, autoSkipPadding: 16 };
    const { currency } = this.wallet;
    return {
      type: "line",
      data: { datasets: [{ data: points, stepped: "before", fill: "origin", borderColor: line, backgroundColor: fill, borderWidth: 2, pointRadius: 0, pointHitRadius: 16, pointHoverRadius: 5, pointHoverBackgroundColor: line, pointHoverBorderColor: surface }] },
      options: {
        animation: false,
        maintainAspectRatio: false,
        interaction: { mode: "nearest", axis: "x", intersect: false },
        scales: {
          x: { type: "linear", min: points[0].x, max: points.at(-1).x, grid: { display: false }, border: { color: grid }, ticks: { ...ticks, callback: (x) => short.format(x) }, afterBuildTicks: wholeDays },
          y: { beginAtZero: true, grid: { color: grid }, border: { display: false }, ticks: { ...ticks, callback: (y) => compact.format(y) } },
        },
        plugins: {
          legend: { display: false },
          tooltip: { displayColors: false, callbacks: { title: ([item]) => long.format(item.raw.x), label: ({ raw }) => money(raw.text, currency) } },
        },
      },
    };
  }
}

/** Ticks at midnights, at the most as many as there is room for. */
function wholeDays(axis) {
  const days = Math.max(1, Math.round((axis.max - axis.min) / DAY));
  const step = Math.max(1, Math.ceil(days / 6));
  const first = new Date(axis.min);
  const ticks = [];
  for (let at = new Date(first.getFullYear(), first.getMonth(), first.getDate() + 1); at <= axis.max; at.setDate(at.getDate() + step)) {
    ticks.push({ value: at.getTime() });
  }
  axis.ticks = ticks;
}
