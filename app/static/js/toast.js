// A sentence at the foot of the page that goes by itself.
import { byId, el } from "./dom.js";
import { ApiError } from "./api.js";
import { t } from "./i18n.js";

const STAYS = 6000;
const STAYS_WITH_LINK = 60_000;

/** One with a link stays long enough to follow it, and goes when that is done. */
export function toast(text, link = null, stays = link ? STAYS_WITH_LINK : STAYS) {
  const note = el("div", { class: "toast-soft" }, el("span", { dir: "auto", text }), link);
  link?.addEventListener("click", () => note.remove());
  byId("toasts").append(note);
  setTimeout(() => note.remove(), stays);
}

/** Run what may be refused, and tell the reader when it is; `ifGone` deals with a 404 instead. Answers undefined then. */
export async function orToast(work, ifGone = null) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.status === 404 && ifGone) ifGone();
    else if (error.status !== 401) toast(error.sentence); // being signed out has a toast of its own
    return undefined;
  }
}

export function sayWhenSignedOut(signInUrl) {
  let said = false;
  addEventListener("homeroom:signed-out", () => {
    if (said) return;
    said = true;
    toast(t("signed_out"), el("a", { href: signInUrl, text: t("sign_in") }));
  });
}
