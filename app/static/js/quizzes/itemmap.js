// The questions as dots: how easy they are, and how well they tell good from weak. Their text form is the list below.
import { byId } from "../dom.js";
import { t } from "../i18n.js";
import { Drawing, plainAxis } from "./chartlook.js";
import { number } from "./words.js";

const drawing = new Drawing(byId("map"));
const LEAST = 2; // one dot tells nothing

export function drawMap(items) {
  const known = items.filter((item) => item.facility !== null && item.discrimination !== null);
  byId("map-section").hidden = known.length < LEAST;
  if (known.length < LEAST) return;
  drawing.show(t("map_label", { n: known.length }), (colours) => settings(known, colours));
}

const pointOf = (item) => ({ x: item.facility, y: item.discrimination, item });

function settings(items, colours) {
  const doubtful = (item) => item.verdicts.length > 0;
  const lowest = Math.min(0, ...items.map((item) => item.discrimination));
  return {
    type: "scatter",
    data: { datasets: [{ data: items.map(pointOf), pointRadius: 7, pointHoverRadius: 9, pointBackgroundColor: items.map((item) => (doubtful(item) ? colours.warn : colours.main)), pointBorderColor: colours.surface, pointBorderWidth: 1.5, pointStyle: items.map((item) => (doubtful(item) ? "triangle" : "circle")) }] },
    options: {
      scales: {
        x: plainAxis(colours, { min: 0, max: 100, title: { display: true, text: t("map_easy"), color: colours.text } }),
        y: { min: Math.floor(lowest / 20) * 20, max: 100, grid: { color: colours.grid }, border: { display: false }, ticks: { color: colours.text, maxTicksLimit: 6 }, title: { display: true, text: t("map_telling"), color: colours.text } },
      },
      plugins: { tooltip: { displayColors: false, callbacks: { label: ({ raw }) => sentence(raw.item) } } },
    },
  };
}

const sentence = (item) => t("map_point", { name: t("question_n", { n: item.number }), easy: number(Math.round(item.facility)), telling: number(Math.round(item.discrimination)) });
