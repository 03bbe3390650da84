// The buttons around the questions: back, all of them at a glance, on, hand in, and the way out.
import { el, icon } from "../dom.js";
import { t } from "../i18n.js";

const button = (className, click, ...children) => el("button", { type: "button", class: `btn ${className}`, on: { click } }, ...children);

export const handInButton = (click) => button("btn-primary btn-wide hand-in", click, icon("send-fill"), t("hand_in"));

export const wayOut = (href) => el("a", { class: "icon-button take-leave", href, "aria-label": t("leave"), title: t("leave") }, icon("chevron-left"));

/** {steps, back, overview, next}: the way through the questions; on a phone it stays at the foot. */
export function makeSteps({ step, showAll }) {
  const back = button("btn-soft take-back", () => step(-1), icon("chevron-left"), el("span", { text: t("previous") }));
  const overview = button("btn-soft take-overview", showAll);
  overview.setAttribute("aria-haspopup", "dialog");
  const next = button("btn-primary take-next", () => step(1));
  return { steps: el("nav", { class: "take-steps", "aria-label": t("questions") }, back, overview, next), back, overview, next };
}

/** All questions on a small screen. */
export function makeSheet(navigator, handIn) {
  const close = el("button", { type: "button", class: "icon-button", "aria-label": t("close"), on: { click: () => sheet.close() } }, icon("x-lg"));
  const sheet = el("dialog", { class: "take-sheet", "aria-label": t("all_questions") },
    el("header", {}, el("h2", { text: t("all_questions") }), close), navigator.box, handInButton(handIn));
  return sheet;
}
