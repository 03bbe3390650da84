// The figures of a quiz and of a question as lists of terms, each with what it means.
import { el } from "../dom.js";
import { t } from "../i18n.js";
import { figure } from "./resultcalls.js";

const OF_QUIZ = [["mean", "plain"], ["median", "plain"], ["spread", "plain", "sd"], ["skewness", "plain"], ["kurtosis", "plain"], ["alpha", "percent"], ["error_ratio", "percent"], ["standard_error", "plain"]];
const OF_ITEM = [["n", "plain"], ["n_empty", "plain"], ["facility", "percent"], ["sd", "percent"], ["random_guess", "percent"], ["intended_weight", "percent"], ["effective_weight", "percent"], ["discrimination", "percent"], ["efficiency", "percent"]];
const EXPLAINED = new Set(["facility", "random_guess", "intended_weight", "effective_weight", "discrimination", "efficiency", "alpha", "standard_error"]);

const facts = (rows, values) => rows.flatMap(([name, format, field = name]) => [
  el("dt", { text: t(`fact_${name}`) }),
  el("dd", {}, el("b", { text: figure[format](values[field]) }), EXPLAINED.has(name) && el("small", { class: "muted", text: ` ${t(`says_${name}`)}` })),
]);

export const quizFacts = (quiz) => facts(OF_QUIZ, quiz);
export const itemFacts = (item) => facts(OF_ITEM, item);
