// What stands above the questions: that nothing can be saved at the moment and why, that the time was changed, that it is over.
import { announce, el, icon, place as arrange } from "../dom.js";
import { t } from "../i18n.js";
import { reading } from "./countdown.js";
import { signInHref } from "./handin.js";

const GOING_ON = new Set(["offline", "busy", "broken"]); // what does not keep one from answering
const alert = (tone, glyph, ...children) => el("div", { class: `alert alert-${tone}` }, icon(glyph), el("div", { class: "alert-text" }, ...children));

export class Notices {
  #parts = {};
  #isTimeUp = false;

  constructor(saving, { is_preview: isPreview }, { onRetry }) {
    Object.assign(this, { saving, onRetry });
    this.box = el("div", { class: "take-notices" });
    if (isPreview) this.#put("preview", alert("info", "eye", t("is_preview")));
  }

  #put(name, node) {
    if (node) this.#parts[name] = node;
    else delete this.#parts[name];
    arrange(this.box, Object.values(this.#parts));
  }

  /** One sentence that stays until the reader has seen it. */
  say(text) {
    const close = el("button", { type: "button", class: "icon-button", "aria-label": t("close"), on: { click: () => this.#put("said", null) } }, icon("x-lg"));
    const node = alert("warning", "clock-history", text);
    node.append(close);
    this.#put("said", node);
  }

  showTrouble() {
    const { trouble } = this.saving;
    if ((trouble?.reason ?? null) === (this.reason ?? null)) return;
    this.reason = trouble?.reason ?? null;
    this.#put("trouble", trouble && this.#trouble(trouble.reason));
    announce(trouble ? this.#why(trouble.reason) : t("saving_again"));
  }

  /** Nobody goes on working now: what is kept is sent. */
  timeIsUp() {
    this.#isTimeUp = true;
    if (this.reason) this.#put("trouble", this.#trouble(this.reason));
  }

  #why(reason) {
    return t(`${this.#isTimeUp && GOING_ON.has(reason) ? "late" : "trouble"}_${reason}`);
  }

  #trouble(reason) {
    const button = (text, run) => el("button", { type: "button", class: "btn btn-soft", text, on: { click: run } });
    const way = {
      signed_out: () => el("a", { class: "btn btn-soft", href: signInHref(), text: t("sign_in") }),
      stale_page: () => button(t("reload"), () => location.reload()),
    }[reason] ?? (() => button(t("try_now"), this.onRetry));
    return alert("warning", reason === "offline" ? "wifi-off" : "cloud-slash", el("p", { text: this.#why(reason) }), way());
  }

  /** Answers are not taken any more, and it must be handed in; show(left) tells how long there is. */
  mustHandIn(overdue, handIn) {
    const figures = el("strong", { class: "last-figures", role: "timer" });
    const button = el("button", { type: "button", class: "btn btn-primary", on: { click: handIn } }, icon("send-fill"), t("hand_in"));
    this.#put("over", alert("danger", "hourglass-split", el("p", {}, `${t(`over_${overdue}`)} `, figures), button));
    button.focus();
    return { show: (left) => (figures.textContent = reading(left)) };
  }
}
