// The treasurer's desk: find a wallet, write down cash, freeze, undo, collect and pay out; and who else may.
import { closeDialog, confirmDialog, openDialog } from "../dialog.js";
import { byId, el, icon } from "../dom.js";
import { plural, t } from "../i18n.js";
import { calm } from "../later.js";
import { peoplePicker, personText } from "../people.js";
import { userAvatar } from "../avatar.js";
import { orToast, toast } from "../toast.js";
import { hrefOf, me } from "./boot.js";
import { treasurers, wallets } from "./calls.js";
import { openDetails } from "./details.js";
import { amountOf, newer, ownerFace, stateTag } from "./parts.js";
import { showPurse } from "./purse.js";
import { Statement } from "./statement.js";
import { Watch } from "./watch.js";

const PAUSE = 250;
const PAGE = 50;
const LINES = 8;
const root = byId("desk");
const field = byId("desk-query");
let found = [];
let hasMore = false;
let lastId; // where the next page begins
let asked = 0;
const reads = new Map(); // wallet id -> how often it was asked for
let chosen = null;
let statement = null;

const mayKeep = ({ may }) => may.book || may.freeze || may.vouch;

// --- The list ------------------------------------------------------------------------------------

async function search({ isMore = false } = {}) {
  const asking = ++asked;
  const query = { scope: "all", query: field.value.trim() || undefined, limit: PAGE, before_id: isMore ? lastId : undefined };
  const page = await orToast(() => wallets.list(query));
  if (!page || asking !== asked) return;
  const kept = page.items.filter(mayKeep).map((wallet) => newer(chosen, wallet));
  found = isMore ? [...found, ...kept] : kept;
  hasMore = page.has_more;
  lastId = page.items.at(-1)?.id;
  drawList();
}

function drawList() {
  byId("desk-note").textContent = found.length ? plural("n_wallets", found.length) : t(field.value.trim() ? "desk_nothing" : "desk_none");
  const focused = document.activeElement?.dataset?.wallet;
  byId("desk-found").replaceChildren(...found.map(row));
  if (focused) byId("desk-found").querySelector(`[data-wallet="${CSS.escape(focused)}"]`)?.focus();
  byId("desk-more").hidden = !hasMore;
}

function row(wallet) {
  return el("li", {}, el("button", { type: "button", class: "desk-row", "aria-pressed": String(wallet.id === chosen?.id), dataset: { wallet: wallet.id }, on: { click: () => choose(wallet) } },
    ownerFace(wallet.owner, "avatar-sm"),
    el("span", { class: "person-text" }, el("b", { dir: "auto", text: wallet.owner.name }), el("span", { dir: "auto", text: wallet.name })),
    el("span", { class: "desk-sum" }, el("b", { text: amountOf(wallet) }), stateTag(wallet))));
}

function replace(wallet) {
  found = found.map((one) => (one.id === wallet.id ? newer(one, wallet) : one));
  drawList();
}

// --- The chosen wallet ---------------------------------------------------------------------------

async function choose(wallet) {
  chosen = wallet;
  root.dataset.view = "wallet";
  drawList();
  const lines = el("div", {});
  statement = new Statement(lines, wallet.id, { open: (line) => openDetails(chosen, line, moved), limit: LINES, grows: false });
  byId("desk-wallet").replaceChildren(
    el("button", { type: "button", class: "btn btn-quiet desk-back", on: { click: back } }, icon("chevron-left"), t("other_wallets")),
    el("div", { class: "purse", id: "desk-purse" }),
    el("div", { class: "money-head" }, el("h3", { class: "h6", text: t("latest") }), el("a", { href: hrefOf.wallet(wallet.id), text: t("whole_statement") })),
    lines);
  drawPurse();
  if (wallet.owner.kind === "chat") watch.follow([wallet.owner.id]);
  byId("desk-wallet").focus({ preventScroll: true });
  await statement.show({});
}

function drawPurse() {
  showPurse(byId("desk-purse"), chosen, { level: "h2", moved, changed });
}

function back() {
  root.dataset.view = "find";
  byId("desk-found").querySelector(`[data-wallet="${CSS.escape(chosen.id)}"]`)?.focus();
}

function show(wallet) {
  if (wallet.id === chosen?.id) {
    chosen = newer(chosen, wallet);
    drawPurse();
  }
  replace(wallet);
}

/** What was asked before this change may still say otherwise: so it is asked again. */
function changed(wallet) {
  show(wallet);
  refresh(wallet.id);
}

async function moved() {
  await closeDialog();
  refresh(chosen.id);
}

async function refresh(id) {
  const asking = (reads.get(id) ?? 0) + 1;
  reads.set(id, asking);
  const wallet = await orToast(() => wallets.one(id));
  if (!wallet || asking !== reads.get(id)) return; // a later question is on its way
  show(wallet);
  if (wallet.id === chosen?.id) await statement.refresh();
}

/** What a payment changed of the wallets that are shown here. */
function applyBalance({ wallet_id: id, version }) {
  if (found.some((wallet) => wallet.id === id && wallet.version < version)) refresh(id);
}

// --- The treasurers of the house -----------------------------------------------------------------

async function loadTreasurers() {
  const page = await orToast(() => treasurers.list());
  if (!page) return;
  byId("treasurers-section").hidden = false;
  byId("treasurers").replaceChildren(...(page.items.length ? page.items.map(treasurerRow) : [el("li", { class: "muted", text: t("no_treasurers") })]));
}

function treasurerRow(user) {
  const drop = el("button", { type: "button", class: "btn btn-soft", on: { click: () => dropTreasurer(user) } }, t("dismiss"));
  return el("li", { class: "person" }, userAvatar(user), personText(user), drop);
}

async function dropTreasurer(user) {
  const isSure = await confirmDialog({ title: t("dismiss_title", { name: user.display_name }), text: t("dismiss_text"), action: t("dismiss") });
  if (!isSure) return;
  await orToast(() => treasurers.remove(user.id));
  loadTreasurers();
}

function addTreasurer() {
  const { nodes, picked } = peoplePicker({ onChange: (all) => (add.disabled = all.length === 0) });
  const add = el("button", { type: "button", class: "btn btn-primary", text: t("appoint"), disabled: true, on: { click: run } });
  const cancel = el("button", { type: "button", class: "btn btn-quiet", text: t("cancel"), on: { click: () => leave() } });
  async function run() {
    add.disabled = true;
    const done = await orToast(() => Promise.all([...picked.keys()].map((id) => treasurers.add(id))));
    add.disabled = false;
    if (done) leave();
    loadTreasurers();
  }
  const leave = openDialog({ title: t("add_treasurer"), body: nodes, foot: [cancel, add] });
}

// --- The beginning -------------------------------------------------------------------------------

const watch = new Watch({
  onBalance: applyBalance,
  onGap() {
    if (found.length <= PAGE) search(); // a longer list would jump
    if (chosen) refresh(chosen.id);
  },
});
const searchSoon = calm(search, PAUSE);
field.addEventListener("input", searchSoon);
byId("desk-more").addEventListener("click", () => search({ isMore: true }));
byId("add-treasurer").addEventListener("click", addTreasurer);
search();
if (me.is_admin) loadTreasurers();
