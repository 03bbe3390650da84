// A question as a student will see it, while it is being written; and the way to try what an answer would earn.
import { ApiError } from "../api.js";
import { el, icon } from "../dom.js";
import { t } from "../i18n.js";
import { calm } from "../later.js";
import { orToast } from "../toast.js";
import { questions } from "./calls.js";
import { newId } from "./fields.js";
import { rich, takeField } from "./takefields.js";

const PAUSE = 500;

export class Preview {
  #asked = 0;
  #shown = "";
  #content = null;
  #response = null;

  constructor(editor) {
    this.editor = editor;
    this.box = el("div", { class: "preview-box" }, el("p", { class: "muted mb-0", text: t("preview_hint") }));
    this.result = el("div", { class: "preview-result", role: "status" });
    this.attempt = el("button", { type: "button", class: "btn btn-soft", hidden: true, on: { click: () => this.#try() } }, icon("play-fill"), t("try_it"));
    this.node = el("section", { class: "preview", "aria-label": t("preview") }, el("h2", { text: t("preview") }), this.box, this.attempt, this.result);
    this.soon = calm(() => this.draw(), PAUSE);
  }

  async draw() {
    const { content } = this.editor.read();
    const body = JSON.stringify(content);
    if (body === this.#shown) return;
    if (!this.editor.isWhole) return this.#isOld(); // what is half written cannot be shown: the last whole one stays
    const asking = ++this.#asked;
    try {
      const question = await questions.preview(content);
      if (asking === this.#asked) this.#show(question, content, body);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.#isOld();
    }
  }

  #isOld() {
    this.box.classList.toggle("is-old", Boolean(this.#shown));
  }

  #show(question, content, body) {
    this.#shown = body;
    this.#content = content;
    this.#response = null;
    this.result.replaceChildren();
    this.box.classList.remove("is-old");
    this.box.replaceChildren(...drawn(question, (response) => (this.#response = response)));
    this.attempt.hidden = question.type === "description";
  }

  async #try() {
    const result = await orToast(() => questions.attempt(this.#content, this.#response));
    if (result) this.result.replaceChildren(...verdict(result));
  }
}

function drawn(question, onChange) {
  const text = rich(question.html);
  text.id = newId("asked");
  const field = takeField(question, text.id, onChange);
  field?.show(null);
  return field ? [text, field.box] : [text];
}

function verdict({ fraction, feedback }) {
  const percent = fraction === null ? null : Math.round(fraction * 100);
  const look = fraction === null ? "" : fraction >= 1 ? "tag-good" : fraction > 0 ? "tag-warn" : "tag-bad";
  const text = percent === null ? t("by_hand") : t("earns", { percent });
  return [el("p", { class: "mb-1" }, el("span", { class: `tag ${look}`, text })), ...feedback.map((html) => rich(html))];
}
