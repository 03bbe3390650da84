// The API of money as its own pages call it; what the messenger calls too is in api.js.
import { call, get, patch, post } from "../api.js";

export const wallets = {
  list: (query) => get("/wallets/", query),
  one: (id) => get(`/wallets/${id}`),
  create: (wallet, key) => post("/wallets/", wallet, key),
  change: (id, changes) => patch(`/wallets/${id}`, changes),
  operate: (id, operation, key) => post(`/wallets/${id}/operation`, operation, key),
  transfer: (id, transfer, key) => post(`/wallets/${id}/transfer`, transfer, key),
  transferAll: (id, transfers, key) => post(`/wallets/${id}/transfers`, { transfers }, key),
  reverse: (id, operationId, reversal, key) => post(`/wallets/${id}/operations/${operationId}/reversal`, reversal, key),
  statement: (id, query) => get(`/wallets/${id}/statement`, query),
  balances: (id, query) => get(`/wallets/${id}/balances`, query),
};

export const currencies = {
  all: () => get("/currencies"),
  points: () => get("/points"),
  createPoints: (chatId, points, key) => post(`/chats/${chatId}/points`, points, key),
};

export const requests = {
  of: (query) => get("/payment-requests", query),
  one: (id) => get(`/payment-requests/${id}`),
};

export const treasurers = {
  list: () => get("/treasurers"),
  add: (userId) => call("PUT", `/treasurers/${userId}`),
  remove: (userId) => call("DELETE", `/treasurers/${userId}`),
};

/** All of a list that comes in pages, each asked for by the id of the last one before; a page at a time. */
export async function everyPage(ask) {
  const all = [];
  let page = await ask();
  all.push(...page.items);
  while (page.has_more) {
    page = await ask(all.at(-1).id);
    all.push(...page.items);
  }
  return all;
}
