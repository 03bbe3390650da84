// One dialog that shows a stack of views: a question in a dialog comes back to what it asked about.
import { byId, el } from "./dom.js";
import { t } from "./i18n.js";

const frame = byId("dialog");
const modal = new bootstrap.Modal(frame);
const toasts = byId("toasts");
let views = [];
let opener = null;
let isShown = false;
let touched = null; // what the reader has gone to while it faded in, when Bootstrap takes the focus once more

// A toast over the dialog would hide a part of it, and be outside of it for screen readers.
frame.addEventListener("show.bs.modal", () => byId("dialog-foot").before(toasts));
frame.addEventListener("hidden.bs.modal", () => {
  document.body.append(toasts);
  isShown = false;
  const closed = views;
  views = [];
  for (const view of closed.reverse()) view.onClose?.();
  // What opened the dialog may have been drawn anew meanwhile.
  (opener?.isConnected ? opener : byId(opener?.id))?.focus();
  opener = null;
});
frame.addEventListener("focusin", ({ target }) => {
  if (!isShown && target !== frame) touched = target;
});
frame.addEventListener("shown.bs.modal", () => {
  isShown = true;
  if (touched?.isConnected) touched.focus();
  else focusFirst();
  touched = null;
});
// A menu that was opened on the way was placed on what moved. On a slow machine that ends after Bootstrap says "shown".
frame.addEventListener("transitionend", ({ target }) => {
  if (!target.classList.contains("modal-dialog")) return;
  for (const button of frame.querySelectorAll("[data-bs-toggle=dropdown].show")) bootstrap.Dropdown.getInstance(button).update();
});

function focusFirst() {
  const wanted = frame.querySelector("[data-autofocus]");
  (wanted ?? frame.querySelector(".modal-header button")).focus();
}

function show(view) {
  byId("dialog-title").textContent = view.title;
  byId("dialog-body").replaceChildren(...view.body);
  byId("dialog-foot").replaceChildren(...(view.foot ?? []));
  byId("dialog-foot").hidden = !view.foot?.length;
}

/** Put a view {title, body: nodes, foot: nodes, onClose} on the dialog. Answers how to leave it. */
export function openDialog(view) {
  if (!views.length) opener = document.activeElement;
  views.push(view);
  show(view);
  if (views.length === 1) modal.show();
  else focusFirst();
  return () => leave(view);
}

/** Close all of it; wait for the answer before moving the focus, which the dialog holds until then. */
export function closeDialog() {
  if (!views.length) return Promise.resolve();
  return new Promise((resolve) => {
    frame.addEventListener("hidden.bs.modal", resolve, { once: true });
    if (isShown) modal.hide();
    else frame.addEventListener("shown.bs.modal", () => modal.hide(), { once: true }); // Bootstrap ignores hide() while it fades in
  });
}

/** Go back to the view below, or close the last one. */
function leave(view) {
  if (views.at(-1) !== view) return;
  if (views.length === 1) return closeDialog();
  views.pop();
  show(views.at(-1));
  focusFirst();
}

/** Ask before what cannot be undone, with the focus on the way back. Answers true or false. */
export function confirmDialog({ title, text, action }) {
  return new Promise((resolve) => {
    const view = {
      title,
      body: [el("p", { class: "mb-0", dir: "auto", text })],
      foot: [
        el("button", { type: "button", class: "btn btn-quiet", text: t("cancel"), "data-autofocus": true, on: { click: () => settle(false) } }),
        el("button", { type: "button", class: "btn btn-danger", text: action, on: { click: () => settle(true) } }),
      ],
      onClose: () => resolve(false),
    };
    function settle(answer) {
      resolve(answer);
      leave(view);
    }
    openDialog(view);
  });
}

export function errorLine() {
  const line = el("p", { class: "dialog-error", role: "alert" });
  line.hidden = true;
  return {
    line,
    say(text) {
      line.textContent = text;
      line.hidden = !text;
    },
  };
}

