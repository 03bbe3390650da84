// The page of an attempt: the questions while it is under way, and then how it went.
import { ApiError } from "../api.js";
import { byId, el, emptyState } from "../dom.js";
import { t } from "../i18n.js";
import { boot, me, pages } from "./boot.js";
import { Outbox } from "./outbox.js";
import { ReviewPage } from "./review.js";
import { attempts } from "./takecalls.js";
import { Taking } from "./taking.js";
import { Watch } from "./watch.js";

const box = byId("attempt");
let view = null;

function show(next, isTaking) {
  view = next;
  document.body.classList.toggle("is-taking", isTaking);
  box.replaceChildren(next.root);
  box.removeAttribute("aria-busy");
}

function take(attempt) {
  document.title = `${attempt.quiz.title} · Homeroom`;
  if (attempt.state === "in_progress" && attempt.is_mine) {
    show(new Taking(attempt, { onDone: finish, onGone: gone }), true);
  } else {
    show(new ReviewPage(attempt, { lost: attempt.is_mine ? lostOf(attempt) : null }), false);
  }
}

function finish(attempt) {
  take(attempt);
  scrollTo({ top: 0 });
  view.title.focus({ preventScroll: true });
}

/** What was written here and never came to the server, though the attempt is over. */
function lostOf({ id }) {
  const outbox = new Outbox(me.id, id);
  const names = outbox.entries.filter(({ entry }) => !entry.overruled).map(({ entry }) => entry.label);
  if (!names.length) outbox.clear();
  return { names, forget: () => outbox.clear() };
}

function gone() {
  show({ root: emptyState("clipboard", t("no_attempt"), t("no_attempt_hint"), el("a", { class: "btn btn-primary", href: pages.home, text: t("all_quizzes") })) }, false);
}

async function load() {
  try {
    take(await attempts.one(boot.attempt_id));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.status === 404) return gone();
    cannot(error);
  }
}

function cannot(error) {
  const again = el("button", { type: "button", class: "btn btn-primary", text: t("try_again"), on: { click: load } });
  box.replaceChildren(el("section", { class: "card-soft" }, el("p", { role: "alert", text: error.sentence }), again));
  addEventListener("online", load, { once: true });
}

function hear({ type, attempt_id: id, seqs }) {
  if (id !== boot.attempt_id) return;
  if (type === "attempt_changed") view?.refresh?.();
  else if (type === "answers_saved") view?.heard?.(seqs);
}

await load();
addEventListener("pageshow", ({ persisted }) => persisted && view?.refresh?.()); // a line that it had is lost without a word
new Watch({
  onNews: hear,
  onGap: () => view?.refresh?.(),
});
