// The funds of a chat: in the dialog about it and in its head, as they stand now.
import { el, icon } from "./dom.js";
import { t } from "./i18n.js";
import { money, newFundHref, walletHref } from "./money.js";

/** Its owner and its treasurers open a chat's funds. */
export const mayOpenFund = (chat) => chat.kind === "group" && (chat.role === "owner" || chat.is_treasurer);

export const fundText = ({ balance, currency }) => money(balance, currency);

/** A box with the chat's funds that keeps itself up to date; each leads to its history. */
export function fundsBox({ purse }, chat) {
  const node = el("div", { class: "funds" });
  const draw = () => node.replaceChildren(...content(purse.funds(chat.id), chat));
  const heard = (event) => event.chatId === chat.id && draw();
  const close = () => purse.removeEventListener("change", heard);
  purse.addEventListener("change", heard);
  draw();
  if (chat.kind === "group") purse.showFunds(chat.id);
  return { node, close };
}

function content(funds, chat) {
  if (!funds.length && !mayOpenFund(chat)) return [];
  const heading = el("h3", { class: "h6 fw-semibold mb-2", text: t("funds") });
  if (!funds.length) return [heading, el("p", { class: "muted" }, `${t("no_funds")} `, el("a", { href: newFundHref(chat.id), text: t("open_fund") }))];
  return [heading, el("ul", { class: "people is-whole" }, ...funds.map((fund) => el("li", {}, row(fund))))];
}

function row(fund) {
  return el("a", { class: "person fund", href: walletHref(fund.id) }, el("span", { class: "money-face" }, icon("wallet2")),
    el("span", { class: "person-text" }, el("b", { dir: "auto", text: fund.name }), el("span", { text: t("fund_history") })),
    el("strong", { class: "fund-balance", text: fundText(fund) }));
}
