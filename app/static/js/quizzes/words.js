// Spans of time, moments and marks as a sentence has them, in the page's language.
import { plural, t } from "../i18n.js";
import { clock, fullTime } from "../time.js";

const lang = document.documentElement.lang;
const weekday = new Intl.DateTimeFormat(lang, { weekday: "long" });
const figures = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
const DAY = 86_400_000;

const midnight = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** "today, 14:00", "Monday, 9:00", and farther away the whole date. */
export function moment(iso) {
  const date = new Date(iso);
  const days = Math.round((midnight(date) - midnight(new Date())) / DAY); // rounding swallows daylight saving
  const near = { "-1": "yesterday_at", 0: "today_at", 1: "tomorrow_at" }[days];
  if (near) return t(near, { time: clock(iso) });
  return days > 1 && days < 7 ? t("day_at", { day: weekday.format(date), time: clock(iso) }) : fullTime(iso);
}

/** "1 hour 30 minutes". */
export function span(seconds) {
  const parts = [["days", 86_400], ["hours", 3600], ["minutes", 60], ["seconds", 1]];
  const said = [];
  let rest = Math.round(seconds);
  for (const [name, size] of parts) {
    if (rest >= size) said.push(plural(name, Math.floor(rest / size)));
    rest %= size;
  }
  return said.length ? said.join(" ") : plural("seconds", 0);
}

/** How long until then, by its two largest parts only. */
export function until(iso) {
  const seconds = Math.max(0, (Date.parse(iso) - Date.now()) / 1000);
  const size = seconds >= 172_800 ? 86_400 : seconds >= 3600 ? 60 : 1;
  return span(Math.ceil(seconds / size) * size);
}

export const number = (value) => figures.format(value);
export const points = (value) => plural("points", Number(value.toFixed(2)));

const ONE_LINE = 160;

/** Text with its marks taken off, to tell questions of a list apart. */
export function plainLine(text) {
  const line = text.replace(/!\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/<[^>]+>/g, " ").replace(/[*_`#>]+/g, "").replace(/\s+/g, " ").trim();
  return line.length > ONE_LINE ? `${line.slice(0, ONE_LINE)}…` : line;
}

/** What a list calls a question: its name, else how it begins. */
export const nameOf = (question) => question.name || question.text || plainLine(question.content?.text?.text ?? "") || t("no_text_yet");
