// How the scores are spread, in tenths of the whole; said in words too.
import { byId } from "../dom.js";
import { plural, t } from "../i18n.js";
import { Drawing, peopleAxis, plainAxis } from "./chartlook.js";
import { number } from "./words.js";

const drawing = new Drawing(byId("histogram"));

export function drawHistogram({ histogram, quiz, max_score }) {
  const words = t("histogram_words", { mean: number(quiz.mean), largest: number(max_score), median: number(quiz.median) });
  const bars = histogram.filter((bar) => bar.n).map((bar) => t("histogram_bar", { from: bar.low, to: bar.high, n: bar.n }));
  byId("histogram-words").textContent = words;
  drawing.show(t("histogram_label", { bars: bars.join(", "), figures: words }), (colours) => settings(histogram, colours));
}

const settings = (bars, colours) => ({
  type: "bar",
  data: {
    labels: bars.map((bar) => bar.low),
    datasets: [{ data: bars.map((bar) => bar.n), backgroundColor: colours.main, borderRadius: 4, categoryPercentage: 1, barPercentage: 0.9 }],
  },
  options: {
    scales: {
      x: plainAxis(colours, { offset: true, ticks: { color: colours.text, maxRotation: 0, callback: (place) => `${bars[place].low}–${bars[place].high}` } }),
      y: peopleAxis(colours),
    },
    plugins: { tooltip: { displayColors: false, callbacks: { title: ([item]) => `${bars[item.dataIndex].low}–${bars[item.dataIndex].high} %`, label: ({ raw }) => plural("n_people", raw) } } },
  },
});
