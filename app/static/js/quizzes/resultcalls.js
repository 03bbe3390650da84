// The API as the pages of results call it, and figures as they write them.
import { call, get, post } from "../api.js";
import { t } from "../i18n.js";
import { boot } from "./boot.js";
import { number } from "./words.js";

const base = `/quizzes/${boot.quiz_id}`;

export const results = {
  table: (attempts) => get(`${base}/results`, { attempts }),
  statistics: (attempts) => get(`${base}/statistics`, { attempts }),
  answers: (slot, attempts) => get(`${base}/questions/${slot}/answers`, { attempts }),
  essays: (query) => get(`${base}/essays`, query),
  gradeEssay: (id, grade) => call("PUT", `${base}/essays/${id}`, { body: grade }),
  lookAtRegrading: () => post(`${base}/regrade`, { dry_run: true }),
  regrade: (seal) => post(`${base}/regrade`, { dry_run: false, seal }),
};

const lang = document.documentElement.lang;
const wholePercent = new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 0 });
const finePercent = new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 1 });
const fine = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });

export const percent = (value) => wholePercent.format(value / 100);
const saying = (format, divisor) => (value) => (value === null ? t("unknown") : format.format(value / divisor));

/** A figure, or the word for one that is not defined. */
export const figure = { percent: saying(finePercent, 100), plain: saying(fine, 1) };

export const ofPoints = (points, largest) => t("n_of", { n: number(points), of: number(largest) });
