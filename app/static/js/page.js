// What the plain pages (account, mail) need beside their HTML.
import { fullTime } from "./time.js";
import { forgetOnSignOut } from "./drafts.js";
import { icon } from "./dom.js";

function localiseTimes() {
  for (const element of document.querySelectorAll("time[data-local]")) {
    const text = fullTime(element.dateTime);
    if (text) element.textContent = text;
  }
}

function wirePasswordReveal() {
  for (const button of document.querySelectorAll("[data-reveal]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const field = document.getElementById(button.dataset.reveal);
      const shown = field.type === "password";
      field.type = shown ? "text" : "password";
      button.setAttribute("aria-pressed", String(shown));
      button.replaceChildren(icon(shown ? "eye-slash" : "eye"));
    });
  }
}

function wireAvatarPreview() {
  const input = document.querySelector("[data-avatar-input]");
  const frame = document.querySelector("[data-avatar-frame]");
  if (!input || !frame) return;
  const note = Object.assign(document.createElement("p"), { className: "field-error", role: "alert" });
  input.closest(".field").append(note);
  const face = [...frame.childNodes];
  input.addEventListener("change", () => {
    const [file] = input.files;
    const isTooLarge = file?.size > Number(input.dataset.mostBytes);
    note.textContent = isTooLarge ? input.dataset.tooLarge : "";
    if (isTooLarge) input.value = ""; // the server would refuse it, and with it the rest of the form
    frame.replaceChildren(...face);
    const show = (image) => input.files[0] === file && frame.replaceChildren(image);
    if (!isTooLarge && file?.type.startsWith("image/")) preview(file, show);
  });
}

/** Hand over the picture once it is known to be one. */
function preview(file, show) {
  const image = Object.assign(new Image(), { className: "avatar avatar-xl", alt: "", src: URL.createObjectURL(file) });
  image.onerror = () => URL.revokeObjectURL(image.src);
  image.onload = () => {
    URL.revokeObjectURL(image.src);
    show(image);
  };
}

function wireOnce() {
  // A double click must not send a form twice.
  addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
  });
  addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent));
}

localiseTimes();
wirePasswordReveal();
wireAvatarPreview();
forgetOnSignOut();
wireOnce();
document.querySelector("[aria-invalid]")?.focus();
