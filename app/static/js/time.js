// Times as the reader's language and clock write them.

// Of the page's language, the variety that the browser prefers: British clocks have 24 hours.
const pageLanguage = document.documentElement.lang;
const language = navigator.languages.find((tag) => tag.split("-")[0] === pageLanguage) ?? pageLanguage;
const format = (options) => new Intl.DateTimeFormat(language, options);
const hours = format({ hour: "numeric", minute: "2-digit" });
const exact = format({ hour: "numeric", minute: "2-digit", second: "2-digit" });
const weekday = format({ weekday: "short" });
const shortDate = format({ day: "numeric", month: "short" });
const yearDate = format({ day: "2-digit", month: "2-digit", year: "2-digit" });
const dayName = format({ weekday: "long", day: "numeric", month: "long" });
const dayNameYear = format({ day: "numeric", month: "long", year: "numeric" });
const full = format({ dateStyle: "medium", timeStyle: "short" });
const DAY = 86_400_000;

const midnight = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
/** Whole calendar days from the date to today; rounding swallows the hour of daylight saving. */
const daysAgo = (date) => Math.round((midnight(new Date()) - midnight(date)) / DAY);

export const clock = (iso) => hours.format(new Date(iso));
export const exactClock = (iso) => exact.format(new Date(iso));

export function fullTime(iso) {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? "" : full.format(date);
}

/** The time in the list of chats: the shorter, the nearer. */
export function listTime(iso) {
  const date = new Date(iso);
  const ago = daysAgo(date);
  if (ago <= 0) return hours.format(date);
  if (ago < 7) return weekday.format(date);
  return date.getFullYear() === new Date().getFullYear() ? shortDate.format(date) : yearDate.format(date);
}

/** The moment when somebody was last here: the clock alone is enough for today. */
export const seenTime = (iso) => (daysAgo(new Date(iso)) <= 0 ? clock(iso) : fullTime(iso));

export function dayKey(iso) {
  return midnight(new Date(iso));
}

export function dayLabel(iso, words) {
  const date = new Date(iso);
  const ago = daysAgo(date);
  if (ago === 0) return words.today;
  if (ago === 1) return words.yesterday;
  return date.getFullYear() === new Date().getFullYear() ? dayName.format(date) : dayNameYear.format(date);
}
