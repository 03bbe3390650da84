// The page of one wallet: its head, a chart of its balance, the collections into it and its statement.
import { ApiError, BASE, api } from "../api.js";
import { closeDialog } from "../dialog.js";
import { byId, el, emptyState } from "../dom.js";
import { t } from "../i18n.js";
import { calm } from "../later.js";
import { orToast } from "../toast.js";
import { boot, pages } from "./boot.js";
import { requests, wallets } from "./calls.js";
import { BalanceChart } from "./chart.js";
import { openDetails } from "./details.js";
import { requestRow } from "./parts.js";
import { showPurse } from "./purse.js";
import { Statement } from "./statement.js";
import { Watch } from "./watch.js";

const SOON = 200;
const id = boot.wallet_id;
const filter = byId("statement-filter");
let wallet = null;
let keepers = [];
let asked = 0;

const statement = new Statement(byId("statement"), id, { open: (line) => openDetails(wallet, line, moved) });
let chart = null;

function drawHead() {
  document.title = `${wallet.name} · Homeroom`;
  showPurse(byId("purse"), wallet, { keepers, moved, changed });
}

async function drawChart() {
  const days = await orToast(() => wallets.balances(id));
  if (!days) return;
  chart ??= new BalanceChart();
  chart.show(wallet, days.items);
}

/** Answers may overtake each other: one that is older than what is shown is no news. */
function show(next) {
  if (next.version < wallet.version) return;
  wallet = next;
  drawHead();
}

/** What was asked before this change may still say otherwise: so it is asked again. */
function changed(next) {
  show(next);
  refresh();
}

/** Read anew what an operation may have changed. */
async function moved() {
  await closeDialog();
  refresh();
}

async function refresh() {
  const asking = ++asked;
  const next = await orToast(() => wallets.one(id));
  if (!next || asking !== asked) return; // a later question is on its way
  show(next);
  await Promise.all([drawChart(), statement.refresh()]);
}

const refreshSoon = calm(refresh, SOON);

// --- What a chat's fund has besides --------------------------------------------------------------

async function loadKeepers() {
  if (wallet.owner.kind !== "chat") return;
  try {
    const { items } = await api.members(wallet.owner.id);
    keepers = items.filter((member) => member.is_treasurer || member.role === "owner").map((member) => member.user.display_name);
    drawHead();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error; // a treasurer of the house need not be a member
  }
}

async function loadCollections() {
  if (wallet.owner.kind !== "chat") return;
  const page = await orToast(() => requests.of({ wallet_id: id, limit: 20 }));
  const items = page?.items ?? [];
  byId("collections").replaceChildren(...items.map((request) => requestRow(request)));
  byId("collections-section").hidden = items.length === 0;
}

// --- The statement's dates -----------------------------------------------------------------------

/** The days in the form as moments of this browser's clock; a `to` of the API is the first moment that does not count. */
function span() {
  const { from, to } = Object.fromEntries(new FormData(filter));
  const moment = (day, later) => {
    if (!day) return undefined;
    const date = new Date(`${day}T00:00`);
    date.setDate(date.getDate() + later);
    return date.toISOString();
  };
  return { from: moment(from, 0), to: moment(to, 1) };
}

function applyFilter() {
  const wanted = span();
  const query = new URLSearchParams({ format: "csv" });
  for (const [name, value] of Object.entries(wanted)) if (value) query.set(name, value);
  byId("statement-csv").href = `${BASE}/wallets/${id}/statement?${query}`;
  byId("statement-all").hidden = !wanted.from && !wanted.to;
  statement.show(wanted);
}

filter.addEventListener("change", applyFilter);
filter.addEventListener("submit", (event) => event.preventDefault());
filter.addEventListener("reset", () => setTimeout(applyFilter)); // the fields are empty only after it

// --- The beginning -------------------------------------------------------------------------------

function gone() {
  byId("wallet").replaceChildren(emptyState("wallet2", t("no_wallet"), t("no_wallet_hint"),
    el("a", { class: "btn btn-primary", href: pages.home, text: t("all_wallets") })));
}

async function begin() {
  wallet = await orToast(() => wallets.one(id), gone);
  byId("wallet").removeAttribute("aria-busy");
  if (!wallet) return;
  byId("wallet-rest").hidden = false;
  drawHead();
  applyFilter();
  const watch = new Watch({
    onBalance: (news) => news.wallet_id === id && news.version > wallet.version && refreshSoon(),
    onCard: (card) => card.to?.wallet_id === id && loadCollections(),
    onGap: refresh,
  });
  // What moves in somebody else's wallet is not told to its treasurers.
  addEventListener("visibilitychange", () => document.visibilityState === "visible" && refreshSoon());
  if (wallet.owner.kind === "chat") watch.follow([wallet.owner.id]);
  await Promise.all([drawChart(), loadKeepers(), loadCollections()]);
}

begin();
