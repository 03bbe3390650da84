// One operation with all that is known of it, and the way to undo it.
import { openDialog } from "../dialog.js";
import { el, icon } from "../dom.js";
import { t } from "../i18n.js";
import { money } from "../money.js";
import { fullTime } from "../time.js";
import { openUndo } from "./moving.js";
import { partyName } from "./parts.js";
import { isOut, titleOf } from "./statement.js";

const TYPES = { DEPOSIT: "type_deposit", WITHDRAW: "type_withdraw", TRANSFER: "type_transfer", REVERSAL: "type_reversal" };

/** Cash is undone by whoever may book it, a transfer by whoever may take the money out of where it went. */
function mayUndo({ may }, line) {
  if (line.operation_type === "REVERSAL" || line.reversed_by_id !== null) return false;
  if (line.operation_type === "TRANSFER") return may.vouch || (may.transfer && !isOut(line));
  return may.book;
}

/** `done()` follows when it was undone. */
export function openDetails(wallet, line, done) {
  const facts = [
    [t("fact_type"), t(TYPES[line.operation_type])],
    [t("from_party"), partyName(line.from)],
    [t("to_party"), partyName(line.to)],
    [t("memo"), line.memo],
    [t("fact_by"), line.by.display_name],
    [t("fact_when"), fullTime(line.created_at)],
    [t("balance_after_fact"), money(line.balance, line.currency)],
    [t("fact_number"), String(line.version)],
    [t("fact_batch"), line.batch_id && t("together")],
    [t("fact_state"), line.reversed_by_id && t("was_undone")],
    [t("fact_id"), line.id],
  ].filter(([, value]) => value);
  const undo = el("button", { type: "button", class: "btn btn-danger", on: { click: () => openUndo(wallet, line, done) } }, icon("arrow-counterclockwise"), t("undo_this"));
  openDialog({
    title: titleOf(line),
    body: [
      el("p", { class: "details-amount", text: money(line.signed, line.currency, { isSigned: true }) }),
      el("dl", { class: "facts" }, ...facts.flatMap(([name, value]) => [el("dt", { text: name }), el("dd", { dir: "auto", text: value })])),
    ],
    foot: mayUndo(wallet, line) ? [undo] : [],
  });
}
