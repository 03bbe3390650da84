// What the page says about the saving of answers: never more than the server has said.
import { icon } from "../dom.js";
import { plural, t } from "../i18n.js";
import { exactClock } from "../time.js";

const GLYPHS = { saved: "cloud-check", saving: "cloud-arrow-up", waiting: "cloud-slash", refused: "exclamation-circle", lost: "x-circle" };

/** Why it is not saved, and where it is meanwhile. */
function waitingText({ isKept }, reason) {
  return `${t(`unsaved_${reason}`)} ${t(isKept ? "kept_here" : "not_kept")}`;
}

function sentence(saving, answer, state) {
  if (state === "saved") return t("saved_at", { time: exactClock(answer.known.saved_at) });
  if (state === "waiting") return waitingText(answer, saving.trouble.reason);
  if (state === "refused") return answer.refusal;
  return { saving: t("saving"), lost: t("came_too_late") }[state] ?? "";
}

/** Fill it anew only when that says something else: a button that changes between press and release is not clicked. */
export function refill(box, key, make) {
  if (box.dataset.shows === key) return;
  box.dataset.shows = key;
  box.replaceChildren(...make());
}

function show(line, state, text) {
  line.dataset.state = state;
  refill(line, `${state} ${text}`, () => (text ? [icon(GLYPHS[state] ?? "cloud-check"), text] : []));
}

/** The line under a question. */
export function showState(line, saving, place) {
  const state = saving.state(place);
  show(line, state, sentence(saving, saving.answer(place), state));
}

function overall(saving) {
  const { pending, trouble } = saving;
  const refused = pending.filter(({ refusal }) => refusal).length;
  if (saving.end && pending.length) return ["lost", plural("n_lost", pending.length)];
  if (trouble && pending.length) return ["waiting", plural("n_unsaved", pending.length)];
  if (refused) return ["refused", plural("n_refused", refused)];
  if (pending.length) return ["saving", t("saving")];
  return saving.all.some(({ known }) => known.saved_at) ? ["saved", t("all_saved")] : ["none", t("saves_itself")];
}

/** The line that speaks for the whole attempt. */
export function showOverall(line, saving) {
  show(line, ...overall(saving));
}
