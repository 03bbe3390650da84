// What can be changed of a wallet: its name, whether it is frozen or closed, who pays into it and who books cash on it.
import { confirmDialog } from "../dialog.js";
import { el } from "../dom.js";
import { t } from "../i18n.js";
import { menuButton } from "../menu.js";
import { fieldError } from "../money.js";
import { openMoneyForm } from "../moneyform.js";
import { orToast, toast } from "../toast.js";
import { boot } from "./boot.js";
import { wallets } from "./calls.js";
import { isEmpty, isMine } from "./parts.js";

const LONGEST_NAME = 100;

export function nameField({ value = "", hint = "" } = {}) {
  const input = el("input", { type: "text", id: "wallet-name", class: "form-control", maxlength: LONGEST_NAME, autocomplete: "off", dir: "auto", value, placeholder: hint });
  const error = fieldError(input);
  input.addEventListener("input", () => error.say(""));
  return {
    node: el("div", { class: "field" }, el("label", { class: "form-label", for: input.id, text: t("name") }), input, error.line),
    names: ["name"],
    input,
    say: error.say,
    read() {
      const name = input.value.trim();
      error.say(name ? "" : t("name_missing"));
      return name || null;
    },
  };
}

async function change(wallet, changes, said, done) {
  const changed = await orToast(() => wallets.change(wallet.id, changes));
  if (!changed) return;
  toast(said);
  done(changed);
}

function rename(wallet, done) {
  const name = nameField({ value: wallet.name });
  name.input.dataset.autofocus = "";
  openMoneyForm({
    title: t("rename"),
    fields: [name],
    label: () => t("save"),
    read() {
      const wanted = name.read();
      return wanted && { name: wanted };
    },
    send: (changes) => wallets.change(wallet.id, changes),
    done,
  });
}

async function freeze(wallet, done) {
  const isSure = await confirmDialog({ title: t("freeze_title"), text: t("freeze_text"), action: t("freeze") });
  if (isSure) change(wallet, { state: "frozen" }, t("frozen_now"), done);
}

async function close(wallet, done) {
  const isSure = await confirmDialog({ title: t("close_title"), text: t("close_text"), action: t("close_wallet") });
  if (isSure) change(wallet, { state: "closed" }, t("closed_now"), done);
}

/** What this reader may change of it, as the items of a menu. */
function items(wallet, done) {
  const { may, state } = wallet;
  const isOpen = state === "open";
  const isFund = wallet.owner.kind === "chat";
  return [
    may.manage && state !== "closed" && { glyph: "pencil", label: t("rename"), run: () => rename(wallet, done) },
    isOpen && isMine(wallet) && !wallet.is_main && { glyph: "star", label: t("make_main"), run: () => change(wallet, { is_main: true }, t("main_now"), done) },
    isFund && boot.is_of_house && !wallet.points_of && {
      glyph: "cash-coin",
      label: t(wallet.takes_cash ? "forbid_cash" : "allow_cash"),
      run: () => change(wallet, { takes_cash: !wallet.takes_cash }, t(wallet.takes_cash ? "cash_forbidden" : "cash_allowed"), done),
    },
    may.freeze && isOpen && { glyph: "snow", label: t("freeze"), run: () => freeze(wallet, done) },
    may.freeze && state === "frozen" && { glyph: "unlock", label: t("unfreeze"), run: () => change(wallet, { state: "open" }, t("open_now"), done) },
    may.manage && isOpen && isEmpty(wallet) && { glyph: "archive", label: t("close_wallet"), isDanger: true, run: () => close(wallet, done) },
  ].filter(Boolean);
}

/** The button with that menu; nothing where nothing may be changed. `done(wallet)` follows each change. */
export function manageMenu(wallet, done) {
  if (!items(wallet, done).length) return null;
  return el("div", { class: "dropdown" }, ...menuButton(t("more_actions"), () => items(wallet, done)));
}
