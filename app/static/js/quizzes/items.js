// The questions in order: what looks wrong with each in a sentence, and the figures behind it.
import { byId, el, icon } from "../dom.js";
import { t } from "../i18n.js";
import { boot, hrefOf } from "./boot.js";
import { percent } from "./resultcalls.js";
import { itemFacts } from "./resultfacts.js";

const GRAVE = new Set(["check_key", "negative", "check_answers", "below_guessing"]);

export const hrefOfItem = (slot) => `${hrefOf.results(boot.quiz_id)}/${slot}`;
export const nameOfItem = ({ number, name }) => (number && name ? t("question_named", { n: number, name }) : name || t("question_n", { n: number }));

export const verdictLines = (item) => item.verdicts.map(({ kind, sentence }) => el("li", { class: GRAVE.has(kind) ? "verdict is-grave" : "verdict" },
  icon(GRAVE.has(kind) ? "exclamation-triangle-fill" : "exclamation-circle"), el("span", { dir: "auto", text: sentence })));

const facility = (item) => item.facility !== null && el("div", { class: "item-share" },
  el("meter", { min: 0, max: 100, value: Math.max(0, item.facility), "aria-label": t("earned") }),
  el("span", {}, el("b", { text: percent(item.facility) }), el("small", { class: "muted", text: ` ${t("earned")}` })));

const drawn = (item) => item.drawn.length > 0 && el("ul", { class: "item-drawn" }, ...item.drawn.map((one) => el("li", {},
  el("span", { dir: "auto", text: one.name }), el("span", { class: "muted", text: `${t("n_of", { n: one.n, of: item.n })}${one.facility === null ? "" : ` · ${percent(one.facility)}`}` }))));

function itemRow(item, isOpen, seesKey) {
  const lines = verdictLines(item);
  return el("li", { class: "item", id: `item-${item.slot}` },
    el("div", { class: "item-head" },
      el("div", { class: "item-about" },
        el("a", { class: "item-name", href: hrefOfItem(item.slot), dir: "auto", text: nameOfItem(item) }),
        el("span", { class: "muted item-type", text: item.type ? t(`type_${item.type}`) : t("drawn_questions") })),
      facility(item)),
    lines.length ? el("ul", { class: "verdicts" }, ...lines) : seesKey && el("p", { class: "muted item-fine" }, icon("check-circle"), t("looks_fine")),
    drawn(item),
    el("details", { class: "fold", id: `item-figures-${item.slot}`, open: isOpen },
      el("summary", {}, icon("chevron-right"), t("fact_figures")),
      el("dl", { class: "facts fold-body" }, ...itemFacts(item))));
}

/** Draw them anew, and leave open what was open and the focus where it was. */
export function drawItems(items, { canJudge }) {
  const box = byId("items");
  const open = new Set([...box.querySelectorAll("details[open]")].map((fold) => fold.id));
  const focused = box.contains(document.activeElement) ? document.activeElement.closest("li.item").id : null;
  box.replaceChildren(...items.map((item) => itemRow(item, open.has(`item-figures-${item.slot}`), canJudge)));
  if (focused) byId(focused)?.querySelector("a").focus();
}
