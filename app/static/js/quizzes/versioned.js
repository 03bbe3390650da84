// What is said once a question that was answered has another version: those answers can be graded again.
import { plural } from "../i18n.js";

/** The sentence, or "" where no answer is concerned. */
export function savedWords(before, { version, n_answers: answers }) {
  return before && answers && version > before.version ? plural("saved_version", answers, { version }) : "";
}
