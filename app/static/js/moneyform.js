// What the dialogs about money share: their fields, and one way of sending that a lost answer never doubles.
import { ApiError } from "./api.js";
import { Attempt } from "./attempt.js";
import { closeDialog, errorLine, openDialog } from "./dialog.js";
import { el, icon } from "./dom.js";
import { t } from "./i18n.js";
import { fieldError, money, walletHref } from "./money.js";
import { toast } from "./toast.js";

const LONGEST_MEMO = 140;

/** A choice of {value, text, group}; the server's complaints about `names` are shown here. */
export function choiceField({ id, label, names, prompt = null, onChange = () => {} }) {
  const input = el("select", { id, class: "form-select" });
  const hint = el("div", { class: "form-text", id: `${id}-hint`, hidden: true });
  input.setAttribute("aria-describedby", hint.id);
  const error = fieldError(input);
  input.addEventListener("change", () => {
    error.say("");
    onChange();
  });
  return {
    node: el("div", { class: "field" }, el("label", { class: "form-label", for: id, text: label }), input, hint, error.line),
    names,
    input,
    say: error.say,
    hint(text) {
      hint.textContent = text;
      hint.hidden = !text;
    },
    fill(choices) {
      const before = input.value;
      input.replaceChildren(...(prompt ? [el("option", { value: "", text: prompt })] : []), ...grouped(choices));
      if (choices.some((choice) => choice.value === before)) input.value = before;
      else if (!prompt && choices.length) input.value = choices[0].value;
    },
    read() {
      error.say(input.value ? "" : prompt);
      return input.value || null;
    },
    restore(value) {
      if (![...input.options].some((option) => option.value === value)) return; // not to be chosen any more
      input.value = value;
      onChange();
    },
  };
}

function grouped(choices) {
  const labels = [...new Set(choices.map((choice) => choice.group ?? ""))];
  return labels.flatMap((label) => {
    const options = choices.filter((choice) => (choice.group ?? "") === label).map(({ value, text }) => el("option", { value, text }));
    return label ? [el("optgroup", { label }, ...options)] : options;
  });
}

export function memoField({ label = t("memo"), hint, isNeeded = false }) {
  const input = el("input", { type: "text", id: "money-memo", class: "form-control", maxlength: LONGEST_MEMO, dir: "auto", autocomplete: "off", placeholder: hint });
  const error = fieldError(input);
  input.addEventListener("input", () => error.say(""));
  return {
    node: el("div", { class: "field" }, el("label", { class: "form-label", for: input.id, text: label }), input, error.line),
    names: ["memo"],
    input,
    say: error.say,
    /** What is written; null where something is needed and missing. */
    read() {
      const memo = input.value.trim();
      if (!memo && isNeeded) error.say(t("memo_missing"));
      return memo || !isNeeded ? memo : null;
    },
  };
}

/** One's wallets as choices, each with what is in it. */
export const walletChoice = (wallet, group = null) => ({ value: wallet.id, group, text: `${wallet.name} · ${money(wallet.balance, wallet.currency)}` });

/** Instead of a form: there is no wallet that this could go through; `action` leads to where one is opened. */
export function openNoWallet({ title, text, action = null, href = walletHref() }) {
  openDialog({
    title,
    body: [el("p", { class: "mb-0", text })],
    foot: action ? [el("a", { class: "btn btn-primary", href, "data-autofocus": true }, icon("wallet2"), action)] : [],
  });
}

/** What a field holds, to be kept; most are one input, the others know by themselves. */
const held = (field) => (field.keep ? field.keep() : (field.input?.value ?? null));

function refill(field, value) {
  if (field.restore) return field.restore(value);
  if (!field.input) return;
  field.input.value = value;
  field.input.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Says of a form that is opened again that its answer never came; `drop()` forgets what was sent. */
function unheardNote(drop) {
  return el("div", { class: "form-unheard", role: "note" }, el("p", { text: t("unheard") }),
    el("button", { type: "button", class: "btn btn-soft", text: t("drop_unheard"), on: { click: drop } }));
}

/**
 * Open a form. `read()` answers what to send, or null after saying what is wrong; `send(values, key)` sends it, with
 * the same key at every try; `label()` says what the button would do now, and `done(answer)` hears that it is done.
 * Where the answer never came, the form of the same `place` shows again what was sent, and sends it by the same key.
 * What undoes something has the look of it: `isDanger`.
 */
export function openMoneyForm({ title, place = null, intro = [], fields, label, read, send, done, isDanger = false }) {
  const attempt = new Attempt(place);
  const error = errorLine();
  const button = el("button", { type: "submit", class: `btn ${isDanger ? "btn-danger" : "btn-primary"}`, form: "money-form" });
  const cancel = el("button", { type: "button", class: "btn btn-quiet", text: t("cancel"), on: { click: () => leave() } });
  const form = el("form", { id: "money-form", class: "money-form", novalidate: true }, ...intro, ...fields.map((field) => field.node), error.line);
  let isBusy = false;
  let isOpen = true;

  function draw() {
    button.disabled = isBusy;
    button.setAttribute("aria-busy", String(isBusy));
    button.replaceChildren(...(isBusy ? [el("span", { class: "spinner-border spinner-border-sm", "aria-hidden": "true" }), t("on_its_way")] : [label()]));
  }

  async function submit(event) {
    event.preventDefault();
    error.say("");
    if (isBusy) return;
    const values = read();
    if (!values) return form.querySelector('[aria-invalid="true"]')?.focus();
    if (attempt.mustTell(values)) return say(t("maybe_sent"));
    isBusy = true;
    draw();
    try {
      const answer = await send(values, attempt.begin(values, fields.map(held)));
      attempt.settle();
      done(answer);
      if (isOpen) await closeDialog();
    } catch (refusal) {
      if (!(refusal instanceof ApiError)) throw refusal;
      attempt.refused(refusal);
      if (isOpen) complain(refusal);
      else toast(refusal.sentence);
    } finally {
      isBusy = false;
      draw();
    }
  }

  /** Say what belongs to no field below them all; on a phone that may be out of sight. */
  function say(text) {
    error.say(text);
    error.line.scrollIntoView({ block: "nearest" });
  }

  /** Each complaint at its field, what belongs to none below them all. */
  function complain(refusal) {
    const errors = Object.entries(refusal.code === "insufficient_funds" ? { amount: [tooLittle(refusal)] } : refusal.errors);
    const rest = errors.length ? [] : [explain(refusal)];
    for (const [name, sentences] of errors) {
      const field = fields.find((other) => other.names.includes(name));
      if (field) field.say(sentences.join(" "));
      else rest.push(...sentences);
    }
    if (rest.length) say(rest.join(" "));
    form.querySelector('[aria-invalid="true"]')?.focus();
  }

  function takeUp(kept) {
    // Twice, since what there is to choose in one field may depend on another below it.
    for (const values of [kept, kept]) fields.forEach((field, at) => refill(field, values[at]));
    form.prepend(unheardNote(() => {
      attempt.settle();
      leave();
    }));
  }

  if (attempt.fields) takeUp(attempt.fields);
  form.addEventListener("submit", submit);
  for (const name of ["input", "change"]) form.addEventListener(name, () => isBusy || draw());
  draw();
  const leave = openDialog({ title, body: [form], foot: [cancel, button], onClose: () => (isOpen = false) });
}

export const tooLittle = ({ extra }) => t("too_little", { available: money(extra.available, extra.currency) });

/** A refusal as a sentence; what may or may not have arrived can be sent again. */
function explain({ status, sentence }) {
  return status === 0 || status >= 500 ? `${sentence} ${t("never_twice")}` : sentence;
}
