// Grading again after a key was corrected: first the table of who changes from what to what, then all of it at once.
import { ApiError } from "../api.js";
import { errorLine, openDialog } from "../dialog.js";
import { el } from "../dom.js";
import { plural, t } from "../i18n.js";
import { toast } from "../toast.js";
import { results } from "./resultcalls.js";
import { number } from "./words.js";

const points = (value) => (value === null ? t("no_score") : number(value));

const look = ({ before, after }) => (after === null ? null : after < before ? "is-less" : "is-more");

const detail = (change) => change.questions.map((one) => t("change_in", { number: one.number, before: number(one.before), after: number(one.after) })).join(" · ");

const table = (changes) => el("div", { class: "change-frame", tabindex: "0", role: "group", "aria-label": t("regrade_title") }, el("table", { class: "change-table" },
  el("thead", {}, el("tr", {}, ...["column_name", "before", "after"].map((name) => el("th", { scope: "col", text: t(name) })))),
  el("tbody", {}, ...changes.map((change) => el("tr", {},
    el("th", { scope: "row" }, el("span", { dir: "auto", text: change.user.display_name }), el("small", { class: "muted", text: detail(change) })),
    el("td", { text: points(change.before) }),
    el("td", {}, el("b", { class: look(change), text: points(change.after) })))))));

function sentence(plan) {
  if (!plan.n_attempts) return t("regrade_none");
  return plan.changes.length ? plural("regrade_n", plan.changes.length) : t("regrade_same");
}

/** Show what would change, and do it if that is wanted; `onDone` after that. */
export function openRegrade(onDone) {
  const error = errorLine();
  const place = el("div", { role: "status" }, el("p", { class: "muted", text: t("loading") }));
  const apply = el("button", { type: "button", class: "btn btn-primary", text: t("regrade_apply"), on: { click: () => run(applyIt) } });
  const leave = openDialog({
    title: t("regrade_title"),
    body: [el("p", { class: "muted", text: t("regrade_why") }), place, error.line],
    foot: [el("button", { type: "button", class: "btn btn-quiet", text: t("cancel"), "data-autofocus": true, on: { click: () => leave() } }), apply],
  });
  let plan = null;

  function show(found) {
    plan = found;
    apply.hidden = !plan.n_attempts;
    place.replaceChildren(
      el("p", { class: "regrade-sentence", text: sentence(plan) }),
      ...(plan.n_under_way ? [el("p", { class: "muted", text: plural("under_way_n", plan.n_under_way) })] : []),
      ...(plan.changes.length ? [table(plan.changes)] : []));
  }

  async function applyIt() {
    await results.regrade(plan.seal);
    await leave();
    toast(t("regrade_done"));
    onDone();
  }

  async function lookAgain() {
    show(await results.lookAtRegrading());
  }

  async function run(work) {
    apply.disabled = true;
    error.say("");
    try {
      await work();
    } catch (fault) {
      if (!(fault instanceof ApiError)) throw fault;
      if (fault.code === "changed_meanwhile") await lookAgain();
      error.say(fault.code === "changed_meanwhile" ? t("regrade_moved") : fault.sentence);
    }
    apply.disabled = plan === null;
  }

  apply.hidden = true;
  run(lookAgain);
}
