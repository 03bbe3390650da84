// The dialogs that move money: send it, write down cash that came in or went out, undo what was done.
import { el } from "../dom.js";
import { t } from "../i18n.js";
import { amountField, fromMinor, money, toMinor } from "../money.js";
import { memoField, openMoneyForm } from "../moneyform.js";
import { toast } from "../toast.js";
import { me } from "./boot.js";
import { wallets } from "./calls.js";
import { amountOf, fullName, partyName } from "./parts.js";
import { payeeField } from "./payee.js";

const amountIn = (wallet, onChange) => amountField({ id: "money-amount", currency: wallet.currency, decimals: wallet.decimals, onChange });
const inWords = (wallet, amount) => money(amount, wallet.currency);

/** Which wallet it is about, and what is in it. */
const from = (wallet) => el("p", { class: "form-wallet" }, el("span", { dir: "auto", text: fullName(wallet) }), el("b", { text: amountOf(wallet) }));

export function openSend(wallet, done) {
  const to = payeeField(wallet);
  const amount = amountIn(wallet);
  const memo = memoField({ hint: t("memo_hint") });
  openMoneyForm({
    title: t("send_money"),
    place: `wallet-send.${me.id}.${wallet.id}`,
    intro: [from(wallet)],
    fields: [to, amount, memo],
    label() {
      const sum = amount.peek();
      return sum && to.name ? t("send_to", { amount: inWords(wallet, sum), name: to.name }) : t("send");
    },
    read() {
      const [whom, sum] = [to.read(), amount.read()];
      return whom && sum && { ...whom, amount: sum, memo: memo.read() };
    },
    send: (wish, key) => wallets.transfer(wallet.id, wish, key),
    done(operation) {
      toast(t("sent_to", { amount: inWords(wallet, operation.amount), name: to.name }));
      done(operation);
    },
  });
}

/** `isIn`: somebody handed in cash; else cash was handed out. */
export function openCash(wallet, isIn, done) {
  const verb = isIn ? "put_in" : "take_out_cash";
  const after = el("p", { class: "form-after muted", role: "status" });
  const memo = memoField({ hint: t(isIn ? "memo_in_hint" : "memo_out_hint") });
  const amount = amountIn(wallet, showAfter);

  function showAfter() {
    const sum = amount.peek();
    const left = sum && toMinor(wallet.balance, wallet.decimals) + (isIn ? 1n : -1n) * toMinor(sum, wallet.decimals);
    after.textContent = sum && left >= 0n ? t("afterwards", { balance: inWords(wallet, fromMinor(left, wallet.decimals)) }) : "";
  }

  amount.input.dataset.autofocus = "";
  openMoneyForm({
    title: t(verb),
    place: `wallet-${isIn ? "in" : "out"}.${me.id}.${wallet.id}`,
    intro: [el("p", { class: "muted", text: t(isIn ? "put_in_hint" : "take_out_hint") }), from(wallet)],
    fields: [amount, { node: after, names: [] }, memo],
    label: () => (amount.peek() ? t(`${verb}_n`, { amount: inWords(wallet, amount.peek()) }) : t(verb)),
    read() {
      const sum = amount.read();
      return sum && { operation_type: isIn ? "DEPOSIT" : "WITHDRAW", amount: sum, memo: memo.read() };
    },
    send: (wish, key) => wallets.operate(wallet.id, wish, key),
    done(operation) {
      toast(t("booked", { balance: inWords(wallet, operation.balance) }));
      done(operation);
    },
  });
}

/** What undoing this line will do, in a sentence. */
function consequence(line) {
  const amount = money(line.amount, line.currency);
  if (line.operation_type === "DEPOSIT") return t("undo_deposit", { amount, to: partyName(line.to) });
  if (line.operation_type === "WITHDRAW") return t("undo_withdraw", { amount, to: partyName(line.from) });
  return t("undo_transfer", { amount, from: partyName(line.to), to: partyName(line.from) });
}

export function openUndo(wallet, line, done) {
  const memo = memoField({ label: t("why"), hint: t("memo_undo_hint") });
  openMoneyForm({
    title: t("undo_title"),
    place: `wallet-undo.${me.id}.${wallet.id}.${line.id}`,
    intro: [el("p", { dir: "auto", text: consequence(line) }), el("p", { class: "muted", text: t("undo_stays") })],
    fields: [memo],
    isDanger: true,
    label: () => t("undo_n", { amount: money(line.amount, line.currency) }),
    read: () => ({ memo: memo.read() }),
    send: (wish, key) => wallets.reverse(wallet.id, line.id, wish, key),
    done(operation) {
      toast(t("undone"));
      done(operation);
    },
  });
}
