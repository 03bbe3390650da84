// The dialog in which questions of the bank are chosen for a quiz, several at once.
import { closeDialog, openDialog } from "../dialog.js";
import { byId, el, emptyState } from "../dom.js";
import { plural, t } from "../i18n.js";
import { orToast } from "../toast.js";
import { NO_CATEGORY, listOf, questions } from "./calls.js";
import { QuestionList } from "./questionlist.js";

const frame = () => byId("dialog").querySelector(".modal-dialog");

/** Answers the questions that were chosen; those for which `isOut` are there already. */
export async function openPicking(isOut) {
  const found = await orToast(() => Promise.all([questions.categories(), questions.tags()]));
  if (!found) return [];
  const [categories, tags] = found.map(listOf);
  return new Promise((resolve) => {
    let chosen = [];
    const list = new QuestionList({ tags: tags.map(({ tag }) => tag), isOut, isLinked: false, onPick: draw, empty: () => emptyState("collection", t("empty_bank"), t("empty_bank_pick")) });
    const places = el("select", { class: "form-select", "aria-label": t("category") }, el("option", { value: "", text: t("all_categories") }), el("option", { value: NO_CATEGORY, text: t("no_category") }), ...categories.map(({ id, path }) => el("option", { value: id, text: path })));
    places.hidden = !categories.length;
    places.addEventListener("change", () => list.narrow({ category_id: places.value }));
    list.filters.append(places);
    list.search.dataset.autofocus = "";
    const add = el("button", { type: "button", class: "btn btn-primary", on: { click: take } });

    function draw(picked) {
      add.disabled = picked.size === 0;
      add.textContent = picked.size ? plural("add_n", picked.size) : t("add");
    }

    function take() {
      chosen = [...list.picked.values()];
      closeDialog();
    }

    draw(list.picked);
    list.load();
    frame().classList.add("modal-lg");
    openDialog({
      title: t("from_bank"), body: [list.node], foot: [el("button", { type: "button", class: "btn btn-quiet", text: t("cancel"), on: { click: () => closeDialog() } }), add],
      onClose() {
        frame().classList.remove("modal-lg");
        resolve(chosen);
      },
    });
  });
}
