// The page of who is here: one socket, a row for each connected device, and times that tick.
import { userAvatar } from "./avatar.js";
import { byId, el, icon } from "./dom.js";
import { plural, t } from "./i18n.js";
import { Link } from "./link.js";
import { clock, dayKey, fullTime } from "./time.js";

const body = byId("here-rows");
const me = byId("here").dataset.me;
// By session id: its row, its cell of time, whose it is, and when it began by this browser's clock.
const rows = new Map();

/** The milliseconds as app/utils/durations.py writes them. */
function inWords(milliseconds) {
  const all = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  if (hours) return `${hours}h${minutes}m${seconds}s`;
  return minutes ? `${minutes}m${seconds}sec` : `${seconds} sec`;
}

/** How long it had lasted when the server wrote this: its clock counts, this one may be wrong. */
function milliseconds(words) {
  const part = (unit) => Number(new RegExp(String.raw`(\d+) ?${unit}`).exec(words)?.[1] ?? 0);
  return (part("h") * 3600 + part("m") * 60 + part("s")) * 1000;
}

const since = (iso) => (dayKey(iso) === dayKey(Date.now()) ? clock(iso) : fullTime(iso));

function makeRow(session, { isNew }) {
  const { user } = session;
  const lasts = el("td", { class: "here-for" });
  const name = el("span", {}, el("span", { class: "here-name", dir: "auto", text: user.display_name }),
    user.id === me && " ", user.id === me && el("span", { class: "tag tag-good", text: t("you") }),
    el("span", { class: "here-username", text: `@${user.username}` }));
  const glyph = /Android|iPhone|iOS/.test(session.device) ? "phone" : "laptop";
  const row = el("tr", { class: isNew && "here-new" },
    el("th", { scope: "row", class: "here-who" }, el("div", { class: "here-person" }, userAvatar(user, "avatar-sm"), name)),
    el("td", { class: "here-device" }, el("span", {}, icon(glyph), session.device)),
    el("td", { class: "here-at" }, el("time", { datetime: session.connected_at, text: since(session.connected_at) })),
    lasts);
  rows.set(session.id, { row, lasts, userId: user.id, began: Date.now() - milliseconds(session.connected_for) });
  return row;
}

function removeRow(id) {
  rows.get(id)?.row.remove();
  rows.delete(id);
}

function tick() {
  const now = Date.now();
  for (const { lasts, began } of rows.values()) lasts.textContent = inWords(now - began);
}

function count() {
  const people = new Set([...rows.values()].map(({ userId }) => userId)).size;
  byId("counts").textContent = rows.size ? t("counts", { people: plural("people", people), devices: plural("devices", rows.size) }) : "";
  byId("here").hidden = !rows.size;
  byId("here-empty").hidden = rows.size > 0;
  byId("here-hidden").hidden = !rows.size || [...rows.values()].some(({ userId }) => userId === me);
}

const latestFirst = (one, other) => (one.connected_at < other.connected_at ? 1 : -1);

const hear = {
  snapshot({ sessions }) {
    rows.clear();
    body.replaceChildren(...sessions.sort(latestFirst).map((session) => makeRow(session, { isNew: false })));
    link.isGood();
  },
  changes({ joined, left }) {
    for (const id of [...left, ...joined.map((session) => session.id)]) removeRow(id);
    body.prepend(...joined.sort(latestFirst).map((session) => makeRow(session, { isNew: true })));
  },
};

function show({ state, seconds }) {
  const [text, wait] = [byId("link-text"), byId("link-wait")];
  byId("link").dataset.state = state;
  // The same words again would be read out again.
  if (text.textContent !== t(state)) text.textContent = t(state);
  wait.textContent = state === "lost" ? t("retrying_in", { seconds }) : "";
  byId("link-retry").hidden = state !== "lost";
  byId("link-sign-in").hidden = state !== "signed_out";
}

const link = new Link("/ws", {
  onState: show,
  onMessage(message) {
    hear[message.type]?.(message);
    count();
    tick();
  },
});

byId("link-retry").addEventListener("click", () => link.tryNow());
// What is shown while the line is cut is how it was; time stands still then.
setInterval(() => link.state === "live" && tick(), 1000);
