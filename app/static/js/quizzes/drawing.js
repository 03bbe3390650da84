// The dialog that lets a quiz draw questions at random: each student gets others out of the same drawer.
import { closeDialog, openDialog } from "../dialog.js";
import { el } from "../dom.js";
import { plural, t } from "../i18n.js";
import { orToast } from "../toast.js";
import { NO_CATEGORY, listOf, questions } from "./calls.js";
import { readNumber, selectField, textField } from "./fields.js";

const MOST = 100;

/** How many questions are in a drawer and those inside it. */
const nBelow = (categories, { path }) => categories.filter((other) => other.path === path || other.path.startsWith(`${path}/`)).reduce((sum, { n_questions: n }) => sum + n, 0);

/** What is in no category, of whose first page only those count that ask something; none if there is nothing. */
function noPlace({ items, has_more: hasMore }) {
  const most = items.filter(({ type }) => type !== "description").length;
  return most || hasMore ? [{ id: NO_CATEGORY, path: "", label: `${t("no_category")} (${most}${hasMore ? "+" : ""})`, most: hasMore ? MOST : most, hasMore }] : [];
}

/** Answers the draws as slots, or null. */
export async function openDraw() {
  const found = await orToast(() => Promise.all([questions.categories(), questions.tags(), questions.list({ category_id: NO_CATEGORY, limit: MOST })]));
  if (!found) return null;
  const [categories, tags] = found.slice(0, 2).map(listOf);
  const places = [...categories.map((category) => ({ ...category, label: `${category.path} (${nBelow(categories, category)})`, most: nBelow(categories, category) })), ...noPlace(found[2])];
  if (!places.length) {
    openDialog({ title: t("random_draw"), body: [el("p", { class: "mb-0", text: t("draw_needs_question") })] });
    return null;
  }
  return new Promise((resolve) => {
    const where = selectField({ label: t("category"), value: places[0].id, choices: places.map(({ id, label }) => [id, label]) });
    const chosen = () => places.find(({ id }) => id === where.input.value);
    const tag = selectField({ label: t("only_with_tag"), value: "", choices: [["", t("any_tag")], ...tags.map((one) => [one.tag, one.tag])] });
    const count = textField({ label: t("how_many"), value: "1", inputmode: "numeric", maxlength: 3 });
    const mark = textField({ label: t("mark_each"), value: "1", inputmode: "decimal", maxlength: 8 });
    const add = el("button", { type: "submit", class: "btn btn-primary", form: "draw-form", text: t("add") });
    const form = el("form", { id: "draw-form", novalidate: true }, el("p", { class: "muted", text: t("draw_help") }), where.node, tag.node, el("div", { class: "two-fields" }, count.node, mark.node));
    let draws = null;
    tag.node.hidden = !tags.length;

    function read() {
      const [n, points] = [readNumber(count.input.value), readNumber(mark.input.value)];
      const most = tag.input.value ? MOST : Math.min(MOST, chosen().most);
      count.say(Number.isInteger(n) && n > 0 && n <= most ? "" : most ? plural("draw_most", most) : t("nothing_to_draw"));
      mark.say(points !== null && points >= 0 ? "" : t("no_mark"));
      return form.querySelector('[aria-invalid="true"]') ? null : { n, points };
    }

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const wanted = read();
      if (!wanted) return form.querySelector('[aria-invalid="true"]').focus();
      const { id, path, hasMore, most } = chosen();
      const slot = { question_id: null, category_id: id, tag: tag.input.value || null, mark: wanted.points, name: path, type: null, n_to_draw_from: tag.input.value || hasMore ? null : most };
      draws = Array.from({ length: wanted.n }, () => ({ ...slot }));
      closeDialog();
    });
    where.input.dataset.autofocus = "";
    openDialog({ title: t("random_draw"), body: [form], foot: [el("button", { type: "button", class: "btn btn-quiet", text: t("cancel"), on: { click: () => closeDialog() } }), add], onClose: () => resolve(draws) });
  });
}
