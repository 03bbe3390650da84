// The dialog that sends money in a chat: to one of its members, or into one of its funds.
import { api } from "./api.js";
import { userAvatar } from "./avatar.js";
import { el } from "./dom.js";
import { t } from "./i18n.js";
import { amountField, money } from "./money.js";
import { choiceField, memoField, openMoneyForm, openNoWallet, walletChoice } from "./moneyform.js";
import { personText } from "./people.js";

/** `done(message)` hears of the message that shows the transfer. */
export async function openSendMoney(store, chat, { done }) {
  const { purse } = store;
  const [members] = await Promise.all([othersIn(store, chat), purse.loadMine(), chat.kind === "group" && purse.loadFunds(chat.id)]);
  const sources = [...purse.mine, ...purse.funds(chat.id).filter((fund) => fund.may.transfer)];
  if (!sources.length) return openNoWallet({ title: t("send_money"), text: t("no_wallet_send"), action: t("open_wallet") });
  const form = sendForm(store, chat, { members, sources });
  openMoneyForm({
    title: t("send_money"),
    place: `chat-send.${store.me.id}.${chat.id}`,
    ...form,
    send: (transfer, key) => api.sendMoney(chat.id, transfer, key),
    done(answer) {
      store.applyMessage(answer.message);
      done(answer.message);
    },
  });
}

/** The other members of a chat. */
export async function othersIn(store, { id, kind, peer }) {
  if (kind === "direct") return [peer];
  const { items } = await api.members(id);
  return items.map((member) => member.user).filter((user) => user.id !== store.me.id);
}

/** Who it is about, where there is no choice. */
export const personCard = (user) => el("div", { class: "person money-person" }, userAvatar(user), personText(user));

export const personChoice = (user, group = null) => ({ value: user.id, group, text: `${user.display_name} (@${user.username})` });

function sendForm({ purse }, chat, { members, sources }) {
  const [first] = sources;
  const amount = amountField({ id: "money-amount", currency: first.currency, decimals: first.decimals });
  const memo = memoField({ hint: t("memo_hint") });
  const from = choiceField({ id: "money-from", label: t("from_wallet"), names: ["from_wallet_id", "currency"], onChange: follow });
  const to = choiceField({ id: "money-to", label: t("to_whom"), names: ["to_user_id", "to_wallet_id"], prompt: t("choose_person") });
  const source = () => purse.wallet(from.input.value);
  const isDirect = chat.kind === "direct";

  /** Money stays in its currency: so do the funds that can be paid into. */
  function follow() {
    const { id, currency, points_of } = source();
    amount.setUnit(source());
    const funds = purse.funds(chat.id).filter((fund) => fund.id !== id && fund.currency === currency && fund.points_of === points_of);
    to.fill([...members.map((user) => personChoice(user, funds.length ? t("members") : null)), ...funds.map((fund) => ({ value: `fund:${fund.id}`, text: fund.name, group: t("funds") }))]);
  }

  const isMixed = sources.some((wallet) => wallet.owner.kind === "chat");
  const groupOf = (wallet) => (wallet.owner.kind === "chat" ? t("funds") : t("wallets"));
  from.fill(sources.map((wallet) => walletChoice(wallet, isMixed ? groupOf(wallet) : null)));
  follow();
  (isDirect ? amount : to).input.setAttribute("data-autofocus", "");
  return {
    intro: isDirect ? [personCard(chat.peer)] : [],
    fields: isDirect ? [amount, from, memo] : [to, amount, from, memo],
    label() {
      const wanted = amount.peek();
      return wanted ? t("send_amount", { amount: money(wanted, source().currency) }) : t("send_money");
    },
    read() {
      const whom = isDirect ? chat.peer.id : to.read();
      const wanted = amount.read();
      if (!whom || !wanted) return null;
      const target = whom.startsWith("fund:") ? { to_wallet_id: whom.slice(5) } : { to_user_id: whom };
      return { ...target, from_wallet_id: source().id, amount: wanted, memo: memo.read() };
    },
  };
}
