// The dialog that opens a wallet: one's own or a chat's, in a currency of the world or in points of a chat's own.
import { ApiError, api } from "../api.js";
import { el } from "../dom.js";
import { t } from "../i18n.js";
import { fieldError } from "../money.js";
import { choiceField, openMoneyForm } from "../moneyform.js";
import { orToast } from "../toast.js";
import { uuid } from "../uuid.js";
import { boot, me } from "./boot.js";
import { currencies, everyPage, wallets } from "./calls.js";
import { nameField } from "./manage.js";

const MINE = "mine";
const NEW_POINTS = "new";
const COMMON = ["EUR", "USD", "GBP"];
const pointsKeys = new Map(); // which points were to be made -> the key they go by
const names = new Intl.DisplayNames(document.documentElement.lang, { type: "currency", fallback: "none" });

const keeps = (chat) => chat.kind === "group" && (chat.role === "owner" || chat.is_treasurer);
const nameOf = ({ code, name }) => `${code} · ${names.of(code) ?? name}`;

/** What can be chosen, those used already first. */
function currencyChoices(iso, points, used, chat) {
  const often = new Set([...used, ...COMMON]);
  const choice = (group) => (one) => ({ value: one.code, group, text: nameOf(one) });
  const own = points.filter((one) => chat === null || one.chat_id === chat.id)
    .map((one) => ({ value: `${one.chat_id}/${one.code}`, group: t("points"), text: `${one.code} · ${one.name} (${one.chat_title})` }));
  const make = chat ? [{ value: NEW_POINTS, group: t("points"), text: t("new_points") }] : [];
  return [
    ...iso.filter(({ code }) => often.has(code)).map(choice(t("often"))),
    ...own,
    ...make,
    ...iso.filter(({ code }) => !often.has(code)).map(choice(t("all_currencies"))),
  ];
}

function textField({ id, label, hint, maxlength, name }) {
  const input = el("input", { type: "text", id, class: "form-control", maxlength, autocomplete: "off", dir: "auto", placeholder: hint });
  const error = fieldError(input);
  input.addEventListener("input", () => error.say(""));
  return {
    node: el("div", { class: "field" }, el("label", { class: "form-label", for: id, text: label }), input, error.line),
    names: [name],
    input,
    say: error.say,
    read() {
      error.say(input.value.trim() ? "" : t("fill_in"));
      return input.value.trim() || null;
    },
  };
}

/** What goes by one key stays the same: other points get another. What is said of their name is said at its own field. */
async function makePoints(chatId, fresh) {
  const what = JSON.stringify([chatId, fresh]);
  if (!pointsKeys.has(what)) pointsKeys.set(what, uuid());
  try {
    return await currencies.createPoints(chatId, fresh, pointsKeys.get(what));
  } catch (refusal) {
    if (!(refusal instanceof ApiError)) throw refusal;
    const { name, ...errors } = refusal.errors;
    throw new ApiError(refusal.message, { ...refusal, errors: name ? { ...errors, points_name: name } : errors });
  }
}

/** `known` are the wallets that the page shows, `chatId` may say whose it is to be; `done(wallet)` follows. */
export async function openNewWallet(known, done, chatId = null) {
  const loaded = await orToast(() => Promise.all([currencies.all(), currencies.points(), everyPage((id) => api.chats(id, 100))]));
  if (!loaded) return;
  const [{ items: iso }, { items: points }, chats] = loaded;
  const kept = chats.filter(keeps);
  const used = known.filter((wallet) => !wallet.points_of).map((wallet) => wallet.currency);

  const whose = choiceField({ id: "wallet-owner", label: t("whose"), names: ["chat_id"], onChange: update });
  const currency = choiceField({ id: "wallet-currency", label: t("currency"), names: ["currency", "points_of"], onChange: update });
  const code = textField({ id: "points-code", label: t("points_code"), hint: t("points_code_hint"), maxlength: 10, name: "code" });
  const points_name = textField({ id: "points-name", label: t("points_name"), hint: t("points_name_hint"), maxlength: 40, name: "points_name" });
  const name = nameField();
  const chosenChat = () => kept.find((chat) => chat.id === whose.input.value) ?? null;

  function update() {
    currency.fill(currencyChoices(iso, points, used, chosenChat()));
    const isNew = currency.input.value === NEW_POINTS;
    for (const field of [code, points_name]) field.node.hidden = !isNew;
    name.input.placeholder = t(chosenChat() ? "fund_name_hint" : "wallet_name_hint");
    const isReal = !isNew && !currency.input.value.includes("/");
    currency.hint(chosenChat() && boot.is_of_house && isReal ? t("takes_cash_hint") : "");
    whose.hint(chosenChat() ? t("whose_chat_hint") : t("whose_mine_hint"));
  }

  async function create({ fresh, ...wanted }, key) {
    if (fresh) await makePoints(wanted.chat_id, fresh);
    return wallets.create(wanted, key);
  }

  function read() {
    const wanted = { name: name.read(), ...(chosenChat() ? { chat_id: chosenChat().id } : {}) };
    if (currency.input.value !== NEW_POINTS) {
      const [first, second] = currency.input.value.split("/");
      return wanted.name && { ...wanted, ...(second ? { currency: second, points_of: first } : { currency: first }) };
    }
    const fresh = { code: code.read()?.toUpperCase(), name: points_name.read() };
    return wanted.name && fresh.code && fresh.name && { ...wanted, currency: fresh.code, points_of: wanted.chat_id, fresh };
  }

  whose.fill([{ value: MINE, text: t("mine_alone") }, ...kept.map((chat) => ({ value: chat.id, group: t("of_chat"), text: chat.title }))]);
  update();
  if (chatId) whose.restore(chatId);
  currency.restore(used[0] ?? COMMON[0]);
  whose.node.hidden = kept.length === 0;
  name.input.dataset.autofocus = "";
  openMoneyForm({ title: t("new_wallet"), place: `wallet-new.${me.id}.${chatId ?? MINE}`, fields: [whose, name, currency, code, points_name], label: () => t("open_wallet"), read, send: create, done });
}
