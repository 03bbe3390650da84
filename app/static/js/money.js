// Amounts of money are decimal strings, as the API writes them ("150.00"); none ever becomes a float.
import { el, icon } from "./dom.js";
import { t } from "./i18n.js";

const LARGEST = 10n ** 15n; // of minor units, as the ledger has it
const FIXED_SPACE = "\u00a0";
const lang = document.documentElement.lang;
const IS_ISO = /^[A-Z]{3}$/; // the code of points is never of three letters

// Digits with at most one point or comma; thousands may be set apart where no other reading is possible.
const PLAIN = /^(?:\d+[.,]?\d*|[.,]\d+)$/;
const GROUPED = /^\d{1,3}(?:(?:[\s'’]\d{3})+(?:[.,]\d+)?|(?:,\d{3})+\.\d+|(?:\.\d{3})+,\d+)$/;

/** Where a wallet and its history are shown; without an id, all of one's wallets. */
export const walletHref = (id = null) => (id ? `/wallets/${id}` : "/wallets");

/** Where a fund of this chat is opened. */
export const newFundHref = (chatId) => `/wallets?new=${chatId}`;

/** "150.00" with two decimals as 15000n. */
export function toMinor(amount, decimals) {
  const [whole, fraction = ""] = amount.replace("-", "").split(".");
  const minor = BigInt(whole + fraction.padEnd(decimals, "0").slice(0, decimals));
  return amount.startsWith("-") ? -minor : minor;
}

/** 15000n with two decimals as "150.00". */
export function fromMinor(minor, decimals) {
  const digits = String(minor < 0n ? -minor : minor).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  return `${minor < 0n ? "-" : ""}${whole}${decimals ? `.${digits.slice(-decimals)}` : ""}`;
}

/** The amount as its reader writes it: "€150.00", and points as "150 STARS"; `isSigned` shows a plus as well. */
export function money(amount, currency, { isSigned = false } = {}) {
  const digits = amount.split(".")[1]?.length ?? 0;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: isSigned ? "exceptZero" : "auto" };
  if (IS_ISO.test(currency)) return new Intl.NumberFormat(lang, { ...options, style: "currency", currency }).format(amount);
  return new Intl.NumberFormat(lang, options).format(amount) + FIXED_SPACE + currency;
}

/** What somebody typed ("3,50", "3.5", "1 000") as {amount: "3.50"}, or {objection: a sentence}. */
export function parseAmount(typed, { currency, decimals }) {
  const text = typed.trim();
  if (!text) return { objection: t("amount_missing") };
  if (/^[-−]\s*[\d.,]/.test(text)) return { objection: t("amount_zero") };
  if (!PLAIN.test(text) && !GROUPED.test(text)) return { objection: t("amount_unclear") };
  const point = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  const whole = (point < 0 ? text : text.slice(0, point)).replace(/\D/g, "") || "0";
  const fraction = point < 0 ? "" : text.slice(point + 1);
  if (fraction.length > decimals) return { objection: decimals ? t("amount_decimals", { currency, decimals }) : t("amount_whole", { currency }) };
  const minor = BigInt(whole + fraction.padEnd(decimals, "0"));
  if (minor === 0n) return { objection: t("amount_zero") };
  return minor > LARGEST ? { objection: t("amount_large") } : { amount: fromMinor(minor, decimals) };
}

/** A sentence at a field, which screen readers read with it. */
export function fieldError(input) {
  const said = input.getAttribute("aria-describedby");
  const line = el("div", { class: "field-error", id: `${input.id}-error`, role: "alert", hidden: true });
  return {
    line,
    say(text) {
      line.replaceChildren(...(text ? [el("p", {}, icon("exclamation-circle"), el("span", { text }))] : []));
      line.hidden = !text;
      input.classList.toggle("is-invalid", Boolean(text));
      input.setAttribute("aria-invalid", String(Boolean(text)));
      input.setAttribute("aria-describedby", [said, text && line.id].filter(Boolean).join(" "));
    },
  };
}

/**
 * A field for an amount, with its currency and its own error. `read()` answers the canonical amount, or null after
 * saying what is wrong; `peek()` answers it in silence.
 */
export function amountField({ id, label = t("amount"), currency, decimals, onChange = () => {} }) {
  let unit = { currency, decimals };
  const input = el("input", { type: "text", id, class: "form-control", inputmode: "decimal", autocomplete: "off", maxlength: 30, dir: "ltr", "aria-describedby": `${id}-unit` });
  const suffix = el("span", { class: "amount-unit", id: `${id}-unit`, text: currency });
  const error = fieldError(input);
  input.addEventListener("input", () => {
    error.say("");
    onChange();
  });
  return {
    node: el("div", { class: "field" }, el("label", { class: "form-label", for: id, text: label }),
      el("div", { class: "amount-box" }, input, suffix), error.line),
    names: ["amount"],
    input,
    say: error.say,
    peek: () => parseAmount(input.value, unit).amount ?? null,
    read() {
      const { amount = null, objection = "" } = parseAmount(input.value, unit);
      error.say(objection);
      return amount;
    },
    setUnit(next) {
      unit = { currency: next.currency, decimals: next.decimals };
      suffix.textContent = next.currency;
      error.say("");
    },
  };
}
