// The same amount from many people or to many, all of it or nothing.
import { ApiError, api } from "../api.js";
import { el } from "../dom.js";
import { plural, t } from "../i18n.js";
import { amountField, fromMinor, money, toMinor } from "../money.js";
import { memoField, openMoneyForm } from "../moneyform.js";
import { orToast, toast } from "../toast.js";
import { me } from "./boot.js";
import { wallets } from "./calls.js";
import { checklistField } from "./checklist.js";
import { amountOf, fullName } from "./parts.js";

/** The people to choose from: those of the wallet's chat, where the reader belongs to it. */
async function membersOf({ owner }) {
  if (owner.kind !== "chat") return [];
  try {
    return (await api.members(owner.id)).items.map((member) => member.user);
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return [];
    throw error;
  }
}

/** A refusal says which of the transfers it is about; the reader wants to know whose. */
async function namingWhom(send, transfers, nameOf) {
  try {
    return await send();
  } catch (refusal) {
    const at = refusal instanceof ApiError ? refusal.extra?.transfer : undefined;
    const who = transfers[at] && nameOf(transfers[at].from_user_id ?? transfers[at].to_user_id);
    if (!who) throw refusal;
    throw new ApiError(t("because_of", { name: who, sentence: refusal.sentence }), { status: refusal.status });
  }
}

/** `isIn` collects into the wallet, else it pays out of it; `done()` follows. */
export async function openBatch(wallet, isIn, done) {
  const people = await orToast(() => membersOf(wallet));
  if (!people) return;
  const words = isIn ? "collect" : "pay";
  const who = checklistField(people, { isTicked: (user) => isIn || user.id !== me.id });
  const amount = amountField({ id: "money-amount", label: t("amount_each"), currency: wallet.currency, decimals: wallet.decimals });
  const memo = memoField({ hint: t(`memo_${words}_hint`) });
  amount.input.dataset.autofocus = "";
  const side = isIn ? "from_user_id" : "to_user_id";

  function total() {
    const each = amount.peek();
    return each && who.size ? money(fromMinor(toMinor(each, wallet.decimals) * BigInt(who.size), wallet.decimals), wallet.currency) : null;
  }

  openMoneyForm({
    title: t(`${words}_many`),
    place: `wallet-${words}.${me.id}.${wallet.id}`,
    intro: [
      el("p", { class: "muted", text: t(`${words}_hint`) }),
      el("p", { class: "form-wallet" }, el("span", { dir: "auto", text: fullName(wallet) }), el("b", { text: amountOf(wallet) })),
    ],
    fields: [amount, memo, who],
    label() {
      const sum = total();
      return sum ? t(`${words}_total`, { total: sum, people: plural("people", who.size) }) : t(`${words}_many`);
    },
    read() {
      const [sum, ids] = [amount.read(), who.read()];
      return sum && ids && { transfers: ids.map((id) => ({ [side]: id, amount: sum, memo: memo.read() })) };
    },
    send: ({ transfers }, key) => namingWhom(() => wallets.transferAll(wallet.id, transfers, key), transfers, who.name),
    done({ items }) {
      toast(t(`${words}_done`, { people: plural("people", items.length) }));
      done();
    },
  });
}
