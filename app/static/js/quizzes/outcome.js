// How a finished attempt stands: its score, or why there is none to see yet.
import { el, icon } from "../dom.js";
import { t } from "../i18n.js";
import { clock, fullTime } from "../time.js";
import { span } from "./clockface.js";
import { number } from "./words.js";

export const scoreOf = ({ score, max_score: most }) => t("score_of", { score: number(score), most: number(most) });
export const percentText = (percent) => t("percent", { percent: number(Math.round(percent * 10) / 10) });

export function passedTag({ is_passed: isPassed }) {
  if (isPassed === null) return null;
  return el("span", { class: `tag ${isPassed ? "tag-good" : "tag-bad"}` }, icon(isPassed ? "check-lg" : "x-lg"), " ", t(isPassed ? "passed" : "not_passed"));
}

/** Why nothing of the result is shown: {glyph, text}. */
export function whyNot({ state, quiz }) {
  if (state === "abandoned") return { glyph: "x-circle", text: t("abandoned_text") };
  if (quiz.show_results === "never") return { glyph: "eye-slash", text: t("results_never") };
  if (quiz.show_results === "after_closing") return { glyph: "clock", text: quiz.results_at ? t("results_after_closing", { time: fullTime(quiz.results_at) }) : t("results_after_close") };
  if (state === "submitted") return { glyph: "hourglass-split", text: t("being_graded") };
  return { glyph: "hourglass-split", text: t("waits_for_person") };
}

/** The house has done it, or the page did at the deadline: whose answers are handed in by themselves then, is not asked. */
function wentByItself({ submitted_at: submitted, deadline_at: deadline, is_late: isLate }, overdue) {
  return isLate || (overdue === "submit" && Boolean(deadline) && Date.parse(submitted) >= Date.parse(deadline));
}

/** When it was done, and how long that took; or that it was handed in by itself. */
export function timesOf(attempt, overdue) {
  const { started_at: started, submitted_at: submitted } = attempt;
  if (!submitted) return t("begun_at", { time: fullTime(started) });
  if (wentByItself(attempt, overdue)) return t("by_the_house", { time: fullTime(submitted) });
  const took = span(Date.parse(submitted) - Date.parse(started));
  return `${t("handed_in_at", { time: fullTime(submitted) })} · ${t("took", { time: took })}`;
}

/** The ring that fills with what was reached. */
export function ring(percent) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 36 36");
  svg.setAttribute("class", "score-ring");
  svg.setAttribute("aria-hidden", "true");
  for (const [name, share] of [["score-ring-track", 100], ["score-ring-fill", Math.max(0, Math.min(100, percent))]]) {
    const circle = document.createElementNS("http://www.w3.org/2000/svg", "circle");
    const attributes = { class: name, cx: 18, cy: 18, r: 15.9155, "stroke-dasharray": `${share} 100` };
    for (const [key, value] of Object.entries(attributes)) circle.setAttribute(key, value);
    svg.append(circle);
  }
  return svg;
}

/** An attempt as a row of the list on the quiz's front page. */
export function attemptRow(attempt, href, { isOnly, overdue }) {
  const isUnderWay = attempt.state === "in_progress";
  const state = isUnderWay ? t("under_way_since", { time: clock(attempt.started_at) }) : timesOf(attempt, overdue);
  const result = attempt.score === null ? t(`short_${attempt.state}`) : `${scoreOf(attempt)} · ${percentText(attempt.percent)}`;
  return el("li", {}, el("a", { class: "attempt-row", href },
    el("span", { class: "attempt-text" }, el("b", { text: isOnly ? t("your_attempt") : t("attempt_n", { number: attempt.number }) }), el("span", { class: "muted", text: state })),
    el("span", { class: "attempt-result" }, el("b", { text: result }), passedTag(attempt)), icon("chevron-right")));
}
