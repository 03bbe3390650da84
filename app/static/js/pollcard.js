// The card of a poll: its options with their bars, one's own choice, and what can be done. The card is the same for
// everybody; `view` says what is the reader's own: {me, mayClose, mine, wasRight, counts, picked, busy, error}.
import { el, icon } from "./dom.js";
import { plural, t } from "./i18n.js";

export const isOpenPoll = (card) => card.state === "open";

/** What one chooses here is sent by a button: several options at once, or a choice that is final. */
export const isDeliberate = (card) => card.takes_several || card.has_right;

/** Whether the reader can still choose: a poll with a right answer is answered once. */
export const mayChoose = (card, { mine }) => isOpenPoll(card) && !(card.has_right && mine?.length > 0);

export function pollCard({ card }, view, actions) {
  const titleId = `poll-${card.id}`;
  return el("div", { class: "talk-card poll" },
    head(card), el("p", { class: "talk-card-title", id: titleId, dir: "auto", text: card.question }), hint(card, view),
    el("div", { class: "poll-options", role: "group", "aria-labelledby": titleId }, ...card.options.map((option) => line(option, card, view, actions))),
    verdict(card, view), foot(card, view, actions), controls(card, view, actions),
    view.error && el("p", { class: "talk-card-error", role: "alert" }, icon("exclamation-circle"), el("span", { text: view.error })));
}

function head(card) {
  const label = card.is_anonymous ? t("anonymous_poll") : t("poll");
  return el("div", { class: "talk-card-head" }, icon("bar-chart-line"), el("span", { text: label }), !isOpenPoll(card) && el("span", { class: "tag", text: t("closed") }));
}

function hint(card, view) {
  if (!mayChoose(card, view)) return null;
  const text = card.takes_several ? t("choose_several") : t("choose_one");
  return el("p", { class: "talk-card-hint", text: card.has_right ? `${text} ${t("vote_is_final")}` : text });
}

// --- Options -------------------------------------------------------------------------------------

function line(option, card, view, actions) {
  const { place, text } = option;
  const isMine = (view.picked ?? view.mine ?? []).includes(place);
  const count = view.counts?.[place] ?? option.n;
  const parts = [mark(card, place, isMine), el("span", { class: "poll-text", dir: "auto", text }), ...share(count, card)];
  const isRight = card.right?.includes(place);
  const look = ["poll-option", isMine && "is-chosen", isRight && "is-right", card.right && isMine && !isRight && "is-wrong"].filter(Boolean).join(" ");
  if (!mayChoose(card, view)) return el("div", { class: look }, ...parts);
  return el("button", {
    type: "button", class: look, tabindex: -1, "data-stop": true, "data-part": `option-${place}`, "aria-pressed": String(isMine),
    "aria-disabled": view.busy ? "true" : null, on: { click: () => actions.choose(card, place) },
  }, ...parts);
}

/** What stands before an option: its box, and afterwards whether it was right and chosen. */
function mark(card, place, isMine) {
  if (card.right) {
    const isRight = card.right.includes(place);
    const words = [isMine && t("my_choice"), isRight && t("right_answer")].filter(Boolean).join(", ");
    const glyph = isRight ? "check-circle-fill" : isMine ? "x-circle-fill" : "circle";
    return el("span", { class: "poll-mark" }, icon(glyph), words && el("span", { class: "visually-hidden", text: `${words}: ` }));
  }
  const [on, off] = card.takes_several ? ["check-square", "square"] : ["check-circle-fill", "circle"];
  const isSaid = isMine && !isOpenPoll(card);
  return el("span", { class: `poll-mark${card.takes_several ? " is-square" : ""}` }, isMine || off === "circle" ? icon(isMine ? on : off) : el("span", { class: "poll-box" }),
    isSaid && el("span", { class: "visually-hidden", text: `${t("my_choice")}: ` }));
}

const percent = (count, { n_voters: voters }) => (voters ? Math.round((100 * count) / voters) : 0);

/** How many, for all who read; the two numbers stand at the ends of the option's two lines. */
function share(count, card) {
  if (count === null || count === undefined) return [];
  const part = percent(count, card);
  return [
    el("span", { class: "visually-hidden", text: `, ${plural("votes", count)}, ${part} %` }),
    el("span", { class: "poll-share", "aria-hidden": "true", text: `${part} %` }),
    bar(part),
    el("span", { class: "poll-count", "aria-hidden": "true", text: String(count) }),
  ];
}

function bar(part) {
  const fill = el("span", { class: "poll-fill" });
  fill.style.inlineSize = `${part}%`;
  return el("span", { class: "poll-bar", "aria-hidden": "true" }, fill);
}

// --- Below them ----------------------------------------------------------------------------------

function verdict(card, { mine, wasRight }) {
  if (!card.has_right || !mine?.length) return null;
  const glyph = wasRight ? "check-circle" : "x-circle";
  const later = isOpenPoll(card) && !wasRight ? ` ${t("right_later")}` : "";
  return el("p", { class: `poll-verdict ${wasRight ? "is-right" : "is-wrong"}` }, icon(glyph), `${wasRight ? t("was_right") : t("was_wrong")}${later}`);
}

/** How many have voted, and who: what others chose in a poll with a right answer is seen by those who have answered. */
function foot(card, { mine }, actions) {
  const text = plural("voted", card.n_voters);
  const isKnown = !card.is_anonymous && card.n_voters > 0 && (!card.has_right || !isOpenPoll(card) || mine?.length > 0);
  return el("div", { class: "talk-card-row" }, isKnown
    ? el("button", { type: "button", class: "talk-card-link", tabindex: -1, "data-stop": true, "data-part": "voters", on: { click: () => actions.voters(card) } }, text)
    : el("span", { text }));
}

function controls(card, view, actions) {
  const button = (part, kind, text, run, isOff = false) => el("button", {
    type: "button", class: `btn ${kind}`, tabindex: -1, "data-stop": true, "data-part": part,
    "aria-disabled": view.busy || isOff ? "true" : null, "aria-busy": String(view.busy === part), on: { click: run },
  }, view.busy === part && el("span", { class: "spinner-border spinner-border-sm", "aria-hidden": "true" }), text);
  const buttons = [];
  if (view.picked && mayChoose(card, view)) {
    const label = view.mine?.length ? t("change_vote") : card.has_right ? t("answer_poll") : t("vote");
    buttons.push(button("vote", "btn-primary", label, () => actions.vote(card), !view.picked.length && !view.mine?.length));
  }
  if (isOpenPoll(card) && card.by.id === view.me) buttons.push(button("close", "btn-quiet", t("close_poll"), () => actions.close(card)));
  return buttons.length > 0 && el("div", { class: "talk-card-buttons" }, ...buttons);
}
