// The lines of the last hour, read anew every fifteen seconds while somebody looks.
import { Drawing, plainAxis } from "./quizzes/chartlook.js";
import { clock, exactClock } from "./time.js";

const EVERY = 15_000;
const HOUR = 3600;
const LEAST = 600;
const section = document.querySelector("[data-charts]");
const words = JSON.parse(section.dataset.words);
const note = document.getElementById("charts-note");
const whole = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 0 });
const small = new Intl.NumberFormat(document.documentElement.lang, { maximumSignificantDigits: 2 });
const compact = new Intl.NumberFormat(document.documentElement.lang, { notation: "compact", maximumFractionDigits: 1 });
// Of these there are no halves.
const WHOLE = ["sockets", "queue_depth", "letters_waiting"];
const figures = [...section.querySelectorAll(".chart")].map((figure) => ({
  figure,
  names: figure.dataset.lines.split(" "),
  title: figure.querySelector(".chart-title").textContent,
  now: figure.querySelector(".chart-now"),
  drawing: new Drawing(figure.querySelector("canvas")),
}));

/** Two digits tell enough of what is small. */
const number = (value) => (Math.abs(value) < 10 ? small : whole).format(value);

/** The points as a chart takes them, with a gap where nobody counted. */
function points(line, slot) {
  const found = [];
  for (const [at, value] of line) {
    if (found.length && at - found.at(-1).x > 3 * slot) found.push({ x: at - slot, y: null });
    found.push({ x: at, y: value });
  }
  return found;
}

/** A point without neighbours is no line: it is seen as a dot. */
const dots = ({ dataset, dataIndex: place }) => ([-1, 1].some((step) => dataset.data[place + step]?.y != null) ? 0 : 2);

/** The axis begins with the oldest point: a house that has just been started does not draw an empty hour. */
function span(report) {
  const oldest = Math.min(report.now, ...Object.values(report.lines).flatMap((line) => line.slice(0, 1).map(([at]) => at)));
  return Math.min(HOUR, Math.max(LEAST, report.now - oldest));
}

/** What a line says at the end; what ended a while ago says nothing of now. */
function present(line, { now, slot_seconds: slot }) {
  const last = line.at(-1);
  return last && now - last[0] < 5 * slot ? last[1] : null;
}

function show({ names, title, now, drawing }, report) {
  const lines = names.map((name) => report.lines[name] ?? []);
  const said = names.map((name, place) => {
    const value = present(lines[place], report);
    return `${words[name]}: ${value === null ? "–" : number(value)}`;
  });
  now.replaceChildren(
    ...said.map((text) => {
      const one = document.createElement("span");
      one.textContent = text;
      return one;
    }),
  );
  const most = Math.max(0, ...lines.flat().map(([, value]) => value));
  const inWords = words.label.replace("{title}", title).replace("{now}", said.join(", ")).replace("{most}", number(most));
  drawing.show(inWords, (colours) => settings(names, lines, report, colours));
}

function settings(names, lines, report, colours) {
  const { now, slot_seconds: slot } = report;
  const length = span(report);
  const strokes = [colours.main, colours.warn];
  const look = { borderWidth: 2, pointRadius: dots, pointHitRadius: 12, pointHoverRadius: 4, tension: 0.25, spanGaps: false };
  const datasets = lines.map((line, place) => ({
    ...look,
    label: words[names[place]],
    data: points(line, slot),
    borderColor: strokes[place],
    backgroundColor: place ? "transparent" : colours.soft,
    fill: place ? false : "origin",
  }));
  return {
    type: "line",
    data: { datasets },
    options: {
      interaction: { mode: "nearest", axis: "x", intersect: false },
      scales: {
        x: plainAxis(colours, { type: "linear", min: now - length, max: now, afterBuildTicks: roundTimes, ticks: { color: colours.text, maxRotation: 0, callback: (at) => clock(at * 1000) } }),
        y: { beginAtZero: true, suggestedMax: 1, grid: { color: colours.grid }, border: { display: false }, ticks: { color: colours.text, maxTicksLimit: 4, precision: WHOLE.includes(names[0]) ? 0 : undefined, callback: (value) => compact.format(value) } },
      },
      plugins: {
        tooltip: { callbacks: { title: ([item]) => exactClock(item.raw.x * 1000), label: ({ raw, dataset }) => `${dataset.label}: ${number(raw.y)}` } },
      },
    },
  };
}

/** Ticks at the quarters of an hour; in a shorter time, at every fifth or second minute. */
function roundTimes(axis) {
  const step = [120, 300].find((seconds) => (axis.max - axis.min) / seconds < 6) ?? 900;
  axis.ticks = [];
  for (let at = Math.ceil(axis.min / step) * step; at <= axis.max; at += step) axis.ticks.push({ value: at });
}

async function refresh() {
  if (document.hidden) return;
  try {
    const response = await fetch(section.dataset.charts, { headers: { Accept: "application/json" }, credentials: "same-origin" });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const report = await response.json();
    const isEmpty = Object.values(report.lines).every((line) => line.length === 0);
    document.getElementById("charts").hidden = isEmpty;
    document.getElementById("charts-empty").hidden = !isEmpty;
    if (!isEmpty) for (const one of figures) show(one, report);
    note.textContent = "";
  } catch {
    note.textContent = words.broken;
  }
}

refresh();
setInterval(refresh, EVERY);
document.addEventListener("visibilitychange", refresh);
