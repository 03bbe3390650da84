// What single people get beyond the quiz's own limits: more time, more attempts.
import { ApiError } from "../api.js";
import { userAvatar } from "../avatar.js";
import { closeDialog, errorLine, openDialog } from "../dialog.js";
import { byId, el } from "../dom.js";
import { plural, t } from "../i18n.js";
import { menuButton } from "../menu.js";
import { peoplePicker, personText } from "../people.js";
import { orToast } from "../toast.js";
import { listOf, quizzes } from "./calls.js";
import { readNumber, textField, writeNumber } from "./fields.js";
import { span } from "./words.js";

const USUAL_MINUTES = 10;

export class ExtraTime {
  #given = [];

  constructor(box, quiz) {
    Object.assign(this, { box, quiz });
    byId("add-extra").addEventListener("click", () => this.#choose());
    this.#load();
  }

  async #load() {
    const found = await orToast(() => quizzes.accommodations(this.quiz.id));
    if (!found) return;
    this.#given = listOf(found);
    this.#draw();
  }

  #draw() {
    this.box.replaceChildren(this.#given.length ? el("ul", { class: "people is-whole" }, ...this.#given.map((one) => this.#row(one))) : el("p", { class: "muted mb-0", text: t("nobody_extra") }));
  }

  #row(given) {
    const { user, extra_seconds: seconds, extra_attempts: attempts } = given;
    const text = [seconds > 0 && t("more_time", { time: span(seconds) }), attempts > 0 && plural("more_attempts", attempts)].filter(Boolean).join(", ");
    const menu = menuButton(t("actions_of", { name: user.display_name }), () => [
      { glyph: "pencil", label: t("change"), run: () => this.#ask([user], given) },
      { glyph: "trash3", label: t("remove"), run: () => this.#drop(user), isDanger: true },
    ]);
    return el("li", { class: "person" }, userAvatar(user, "avatar-sm"), el("span", { class: "person-text" }, el("b", { dir: "auto", text: user.display_name }), el("span", { text })), el("div", { class: "dropdown" }, ...menu));
  }

  async #drop(user) {
    if ((await orToast(() => quizzes.dropAccommodation(this.quiz.id, user.id))) !== undefined) await this.#load();
  }

  #choose() {
    const given = new Set(this.#given.map(({ user }) => user.id));
    const go = el("button", { type: "button", class: "btn btn-primary", text: t("go_on"), disabled: true });
    const { nodes, picked } = peoplePicker({ isOut: (user) => given.has(user.id), onChange: (people) => (go.disabled = !people.length) });
    go.addEventListener("click", async () => {
      const people = [...picked.values()];
      await closeDialog();
      this.#ask(people);
    });
    openDialog({ title: t("who_gets_more"), body: nodes, foot: [go] });
  }

  #ask(people, { extra_seconds: seconds = USUAL_MINUTES * 60, extra_attempts: attempts = 0 } = {}) {
    const time = textField({ label: t("extra_minutes"), value: writeNumber(seconds / 60), inputmode: "decimal", maxlength: 7, help: t("extra_minutes_help") });
    const more = textField({ label: t("extra_attempts"), value: String(attempts), inputmode: "numeric", maxlength: 4 });
    const error = errorLine();
    const save = el("button", { type: "submit", class: "btn btn-primary", form: "extra-form", text: t("save") });
    const who = el("ul", { class: "people mb-3" }, ...people.map((user) => el("li", { class: "person" }, userAvatar(user, "avatar-sm"), personText(user))));
    const form = el("form", { id: "extra-form", novalidate: true }, who, el("div", { class: "two-fields" }, time.node, more.node), error.line);

    async function send(id) {
      const [minutes, n] = [readNumber(time.input.value) ?? 0, readNumber(more.input.value) ?? 0];
      time.say(minutes >= 0 ? "" : t("no_number"));
      more.say(Number.isInteger(n) && n >= 0 ? "" : t("no_number"));
      if (form.querySelector('[aria-invalid="true"]')) return;
      for (const user of people) await quizzes.putAccommodation(id, user.id, { extra_seconds: Math.round(minutes * 60), extra_attempts: n });
      await closeDialog();
    }

    /** What the server objects to, at its field; answers what belongs to none. */
    function complain({ extra_seconds: ofTime = [], extra_attempts: ofAttempts = [], ...others }) {
      time.say(ofTime.join(" "));
      more.say(ofAttempts.join(" "));
      form.querySelector('[aria-invalid="true"]')?.focus();
      return Object.values(others).flat();
    }

    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      error.say("");
      save.disabled = true;
      try {
        await send(this.quiz.id);
        await this.#load();
      } catch (refusal) {
        if (!(refusal instanceof ApiError)) throw refusal;
        const rest = complain(refusal.errors);
        error.say(rest.join(" ") || (Object.keys(refusal.errors).length ? "" : refusal.sentence));
      } finally {
        save.disabled = false;
      }
    });
    time.input.dataset.autofocus = "";
    openDialog({ title: t("extra_time"), body: [form], foot: [el("button", { type: "button", class: "btn btn-quiet", on: { click: () => closeDialog() } }, t("cancel")), save] });
  }
}
