// The dialog that lets a quiz draw questions at random: each student gets others out of the same drawer.
import { closeDialog, openDialog } from "../dialog.js";
import { el } from "../dom.js";
import { plural, t } from "../i18n.js";
import { orToast } from "../toast.js";
import { listOf, questions } from "./calls.js";
import { readNumber, selectField, textField } from "./fields.js";

const MOST = 100;

/** How many questions are in a drawer and those inside it. */
const nBelow = (categories, { path }) => categories.filter((other) => other.path === path || other.path.startsWith(`${path}/`)).reduce((sum, { n_questions: n }) => sum + n, 0);

/** Answers the draws as slots, or null. */
export async function openDraw() {
  const found = await orToast(() => Promise.all([questions.categories(), questions.tags()]));
  if (!found) return null;
  const [categories, tags] = found.map(listOf);
  if (!categories.length) {
    openDialog({ title: t("random_draw"), body: [el("p", { class: "mb-0", text: t("draw_needs_category") })] });
    return null;
  }
  return new Promise((resolve) => {
    const have = new Map(categories.map((category) => [category.id, nBelow(categories, category)]));
    const where = selectField({ label: t("category"), value: categories[0].id, choices: categories.map(({ id, path }) => [id, `${path} (${have.get(id)})`]) });
    const tag = selectField({ label: t("only_with_tag"), value: "", choices: [["", t("any_tag")], ...tags.map((one) => [one.tag, one.tag])] });
    const count = textField({ label: t("how_many"), value: "1", inputmode: "numeric", maxlength: 3 });
    const mark = textField({ label: t("mark_each"), value: "1", inputmode: "decimal", maxlength: 8 });
    const add = el("button", { type: "submit", class: "btn btn-primary", form: "draw-form", text: t("add") });
    const form = el("form", { id: "draw-form", novalidate: true }, el("p", { class: "muted", text: t("draw_help") }), where.node, tag.node, el("div", { class: "two-fields" }, count.node, mark.node));
    let draws = null;
    tag.node.hidden = !tags.length;

    function read() {
      const [n, points] = [readNumber(count.input.value), readNumber(mark.input.value)];
      const most = tag.input.value ? MOST : Math.min(MOST, have.get(where.input.value));
      count.say(Number.isInteger(n) && n > 0 && n <= most ? "" : most ? plural("draw_most", most) : t("nothing_to_draw"));
      mark.say(points !== null && points >= 0 ? "" : t("no_mark"));
      return form.querySelector('[aria-invalid="true"]') ? null : { n, points };
    }

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const wanted = read();
      if (!wanted) return form.querySelector('[aria-invalid="true"]').focus();
      const category = categories.find(({ id }) => id === where.input.value);
      const slot = { question_id: null, category_id: category.id, tag: tag.input.value || null, mark: wanted.points, name: category.path, type: null, n_to_draw_from: tag.input.value ? null : have.get(category.id) };
      draws = Array.from({ length: wanted.n }, () => ({ ...slot }));
      closeDialog();
    });
    where.input.dataset.autofocus = "";
    openDialog({ title: t("random_draw"), body: [form], foot: [el("button", { type: "button", class: "btn btn-quiet", text: t("cancel"), on: { click: () => closeDialog() } }), add], onClose: () => resolve(draws) });
  });
}
