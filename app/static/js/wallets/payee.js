// Who gets the money: a person, or a wallet of one's own or of one's chats in the same currency.
import { userAvatar } from "../avatar.js";
import { el, icon } from "../dom.js";
import { t } from "../i18n.js";
import { fieldError } from "../money.js";
import { peoplePicker, personText } from "../people.js";
import { orToast } from "../toast.js";
import { wallets } from "./calls.js";
import { fullName, isMine, isSameMoney, ownerFace } from "./parts.js";

/** A field of the form: until somebody is chosen it searches, then it shows who. */
export function payeeField(wallet) {
  const box = el("div", { class: "payee", role: "group", "aria-label": t("to_whom"), id: "payee", tabindex: "-1" });
  const error = fieldError(box);
  const places = el("div", { hidden: true });
  let chosen = null; // {user} or {other}, a wallet; and {wish, name, face, text} of it

  function choose(next) {
    chosen = next;
    error.say("");
    draw();
    box.dispatchEvent(new Event("change", { bubbles: true }));
    box.querySelector("button")?.focus();
  }

  const choosePerson = (user) => choose({ user, wish: { to_user_id: user.id }, name: user.display_name, face: userAvatar(user), text: personText(user) });

  const chooseWallet = (other) => choose({ other, wish: { to_wallet_id: other.id }, name: fullName(other), face: ownerFace(other.owner), text: walletText(other) });

  function walletText(other) {
    return el("span", { class: "person-text" }, el("b", { dir: "auto", text: other.name }),
      el("span", { dir: "auto", text: isMine(other) ? t("my_wallet") : other.owner.name }));
  }

  function draw() {
    if (chosen) {
      const change = el("button", { type: "button", class: "btn btn-soft", text: t("change"), on: { click: () => choose(null) } });
      return box.replaceChildren(el("div", { class: "person is-chosen" }, chosen.face, chosen.text, change));
    }
    const { nodes } = peoplePicker({
      isOut: (user) => wallet.owner.kind === "user" && user.id === wallet.owner.id,
      onChange: ([user]) => user && choosePerson(user),
    });
    box.replaceChildren(...nodes, places);
  }

  async function loadPlaces() {
    const pages = await orToast(() => Promise.all(["mine", "funds"].map((scope) => wallets.list({ scope, limit: 200 }))));
    const others = (pages ?? []).flatMap((page) => page.items)
      .filter((other) => other.id !== wallet.id && other.state === "open" && isSameMoney(other, wallet));
    const row = (other) => el("li", {}, el("button", { type: "button", class: "person", on: { click: () => chooseWallet(other) } },
      ownerFace(other.owner), walletText(other), icon("chevron-right", "muted")));
    places.replaceChildren(el("p", { class: "payee-or", text: t("or_wallet") }), el("ul", { class: "people payee-places" }, ...others.map(row)));
    places.hidden = others.length === 0;
  }

  draw();
  loadPlaces();
  return {
    node: el("div", { class: "field" }, el("span", { class: "form-label d-block", "aria-hidden": "true", text: t("to_whom") }), box, error.line),
    names: ["to_user_id", "to_wallet_id", "to"],
    input: box,
    say: error.say,
    get name() {
      return chosen?.name ?? null;
    },
    keep: () => chosen && { user: chosen.user, other: chosen.other },
    restore(kept) {
      if (kept?.user) choosePerson(kept.user);
      else if (kept?.other) chooseWallet(kept.other);
    },
    read() {
      error.say(chosen ? "" : t("to_nobody"));
      return chosen?.wish ?? null;
    },
  };
}
