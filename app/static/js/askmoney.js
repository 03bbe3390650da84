// The dialogs that ask for money in a chat: one person for an amount, or many for the same.
import { api } from "./api.js";
import { broughtMessage } from "./brought.js";
import { el } from "./dom.js";
import { mayOpenFund } from "./funds.js";
import { plural, t } from "./i18n.js";
import { amountField, fieldError, fromMinor, money, newFundHref, toMinor } from "./money.js";
import { choiceField, memoField, openMoneyForm, openNoWallet, walletChoice } from "./moneyform.js";
import { othersIn, personCard, personChoice } from "./sendmoney.js";

/** Ask one person for money into one's own wallet. */
export async function openRequest(store, chat, { done }) {
  const { purse } = store;
  const [members] = await Promise.all([othersIn(store, chat), purse.loadMine()]);
  if (!purse.mine.length) return openNoWallet({ title: t("request_money"), text: t("no_wallet_request"), action: t("open_wallet") });
  ask(store, chat, { title: t("request_money"), place: `chat-request.${store.me.id}.${chat.id}`, done, ...requestForm(store, chat, members) });
}

/** Ask many for the same, into a fund of the chat. */
export async function openCollection(store, chat, { done }) {
  const { purse } = store;
  const [members] = await Promise.all([othersIn(store, chat), purse.loadFunds(chat.id)]);
  if (!purse.funds(chat.id).length) return openNoFund(chat);
  ask(store, chat, { title: t("collect_title"), place: `chat-collect.${store.me.id}.${chat.id}`, done, ...collectionForm(store, chat, members) });
}

function openNoFund(chat) {
  const title = t("collect_title");
  if (mayOpenFund(chat)) return openNoWallet({ title, text: t("no_fund"), action: t("open_fund"), href: newFundHref(chat.id) });
  openNoWallet({ title, text: t("no_fund_yours") });
}

export const mayCollect = (chat) => chat.kind === "group" && (chat.role !== "member" || chat.is_treasurer);

function ask(store, chat, form) {
  const send = (request, key) => api.askForMoney(chat.id, request, key);
  const done = ({ message_id: id }) => broughtMessage(store, chat.id, id, form.done);
  openMoneyForm({ ...form, send, done });
}

function parts({ wallets, walletLabel, amountLabel, hint }) {
  const [first] = wallets;
  const amount = amountField({ id: "money-amount", label: amountLabel, currency: first.currency, decimals: first.decimals });
  const memo = memoField({ hint, isNeeded: true });
  const into = choiceField({ id: "money-into", label: walletLabel, names: ["to_wallet_id", "currency"], onChange: () => amount.setUnit(wallet()) });
  const wallet = () => wallets.find((other) => other.id === into.input.value);
  into.fill(wallets.map((other) => walletChoice(other)));
  return { amount, memo, into, wallet };
}

function requestForm({ purse }, chat, members) {
  const { amount, memo, into, wallet } = parts({ wallets: purse.mine, walletLabel: t("into_wallet"), hint: t("memo_hint") });
  const from = choiceField({ id: "money-who", label: t("from_whom"), names: ["user_ids"], prompt: t("choose_person") });
  const isDirect = chat.kind === "direct";
  from.fill(members.map((user) => personChoice(user)));
  (isDirect ? amount : from).input.setAttribute("data-autofocus", "");
  return {
    intro: isDirect ? [personCard(chat.peer)] : [],
    fields: isDirect ? [amount, into, memo] : [from, amount, into, memo],
    label() {
      const wanted = amount.peek();
      return wanted ? t("request_amount", { amount: money(wanted, wallet().currency) }) : t("request_money");
    },
    read() {
      const whom = isDirect ? chat.peer.id : from.read();
      const wanted = amount.read();
      const why = memo.read();
      return whom && wanted && why ? { to_wallet_id: wallet().id, amount: wanted, memo: why, user_ids: [whom] } : null;
    },
  };
}

function collectionForm({ purse }, chat, members) {
  const { amount, memo, into, wallet } = parts({
    wallets: purse.funds(chat.id), walletLabel: t("into_fund"), amountLabel: t("amount_each"), hint: t("collect_hint"),
  });
  const who = everybodyField(members);
  memo.input.setAttribute("data-autofocus", "");
  const each = () => amount.peek();
  return {
    fields: [memo, amount, into, who],
    label() {
      const count = who.count();
      if (!each() || !count) return t("collect_title");
      const { currency, decimals } = wallet();
      const total = fromMinor(toMinor(each(), decimals) * BigInt(count), decimals);
      return plural("collect_from", count, { amount: money(each(), currency), total: money(total, currency) });
    },
    read() {
      const wanted = amount.read();
      const people = who.read();
      const why = memo.read();
      return wanted && why && people ? { to_wallet_id: wallet().id, amount: wanted, memo: why, ...people } : null;
    },
  };
}

/** Everybody else in the chat, or those who are ticked. */
function everybodyField(members) {
  const radio = (id, value, text) => {
    const input = el("input", { type: "radio", class: "form-check-input", name: "money-everybody", id, value });
    return { input, node: el("div", { class: "form-check" }, input, el("label", { class: "form-check-label", for: id, text })) };
  };
  const all = radio("money-all", "all", plural("everybody", members.length));
  const some = radio("money-some", "some", t("some_people"));
  const boxes = members.map((user) => el("input", { type: "checkbox", class: "form-check-input", id: `money-of-${user.id}`, value: user.id }));
  const list = el("div", { class: "money-people", id: "money-people", hidden: true }, ...members.map((user, at) =>
    el("div", { class: "form-check" }, boxes[at], el("label", { class: "form-check-label", for: boxes[at].id, dir: "auto", text: user.display_name }))));
  const group = el("fieldset", { class: "field", id: "money-who" }, el("legend", { class: "form-label", text: t("from_whom") }), all.node, some.node, list);
  const error = fieldError(some.input);
  const picked = () => boxes.filter((box) => box.checked).map((box) => box.value);
  function draw() {
    list.hidden = all.input.checked;
    error.say("");
  }
  all.input.checked = true;
  group.append(error.line);
  group.addEventListener("change", draw);
  return {
    node: group,
    names: ["user_ids", "everybody"],
    say: error.say,
    count: () => (all.input.checked ? members.length : picked().length),
    keep: () => ({ isAll: all.input.checked, picked: picked() }),
    restore(kept) {
      (kept.isAll ? all : some).input.checked = true;
      for (const box of boxes) box.checked = kept.picked.includes(box.value);
      draw();
    },
    read() {
      if (all.input.checked) return { everybody: true };
      if (!picked().length) error.say(t("choose_people"));
      return picked().length ? { user_ids: picked() } : null;
    },
  };
}
