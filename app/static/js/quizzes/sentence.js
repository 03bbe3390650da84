// What a quiz's settings come to, in one sentence that can be read out in class.
import { plural, t } from "../i18n.js";
import { moment, number, span } from "./words.js";

const isPast = (iso) => Date.parse(iso) <= Date.now();

function opening({ opens_at: opens, closes_at: closes }) {
  if (closes && isPast(closes)) return t("closed_since", { when: moment(closes) });
  if (!opens) return t(closes ? "open_at_once_until" : "open_at_once", { when: closes ? moment(closes) : "" });
  if (!closes) return t(isPast(opens) ? "open_since" : "opens", { when: moment(opens) });
  return isPast(opens) ? t("open_until", { when: moment(closes) }) : t("opens_closes", { when: moment(opens), end: moment(closes) });
}

function attempts({ max_attempts: most, counts }) {
  if (most === 1) return t("one_attempt");
  return `${most ? plural("n_attempts", most) : t("any_attempts")} (${t(`counts_${counts}`)})`;
}

const results = ({ show_results: when }) => t(`results_${when}`);

/** "Opens Monday, 9:00, closes Monday, 12:00; 20 minutes; one attempt; results after closing." */
export function inOneSentence(quiz) {
  const parts = [
    opening(quiz),
    quiz.time_limit_seconds ? span(quiz.time_limit_seconds) : t("no_time_limit"),
    attempts(quiz),
    results(quiz),
    quiz.pass_percent !== null && t("passed_from", { percent: number(quiz.pass_percent) }),
  ];
  return `${parts.filter(Boolean).join("; ")}.`;
}
