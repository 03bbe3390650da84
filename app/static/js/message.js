// The one renderer of a message.
import { attachmentsBox } from "./attachments.js";
import { colour, userAvatar } from "./avatar.js";
import { el, icon } from "./dom.js";
import { plural, t } from "./i18n.js";
import { menuButton } from "./menu.js";
import { follow } from "./progress.js";
import { clock, fullTime } from "./time.js";

/**
 * `place` says where in a run of messages it stands: {isMine, isFirst, isLast, isGroup}, and what is to know of its card;
 * `actions` answers its menu, jumps to a quoted message, retries and discards one that was not sent.
 */
export function renderMessage(message, place, actions) {
  const classes = ["msg"];
  if (place.isMine) classes.push("is-mine");
  if (place.isFirst) classes.push("is-first");
  if (place.isLast) classes.push("is-last");
  if (message.removed_at) classes.push("is-removed");
  if (message.state === "sending") classes.push("is-pending");
  return el("article", { class: classes.join(" "), tabindex: -1, dataset: { id: message.id ?? "" } },
    side(message, place), bubble(message, place, actions), tools(message, actions));
}

function side(message, { isLast, isGroup }) {
  return el("div", { class: "msg-side" }, isGroup && isLast && userAvatar(message.sender, "avatar-xs"));
}

// dir="auto" goes by the message's own words; the parts with a direction of their own do not count.
function bubble(message, place, actions) {
  const metaParts = meta(message, place);
  const files = attachmentsBox(message);
  const isSilent = files && !message.text;
  const card = message.card && actions.cards.draw(message, place.card);
  const box = el("div", { class: `bubble${files ? " has-files" : ""}${isSilent ? " is-silent" : ""}${card ? " has-card" : ""}`, dir: "auto" },
    sender(message, place),
    message.reply_to && !message.removed_at && quote(message.reply_to, actions),
    files,
    card || (!isSilent && body(message)),
    message.state === "sending" && isUploading(message) && holdBack(message, actions),
    message.state === "failed" && failure(message, actions),
    metaParts);
  makeRoom(box, metaParts);
  return box;
}

/** The last line of the words leaves room for what stands beside them. */
function makeRoom(box, metaParts) {
  const icons = metaParts.querySelectorAll("svg").length;
  box.style.setProperty("--meta", `${metaParts.textContent.length * 0.42 + icons + 0.9}rem`);
}

function sender(message, { isMine, isFirst, isGroup }) {
  const isShown = isGroup && isFirst && !isMine;
  const name = isMine ? t("you") : message.sender.display_name;
  return el("div", { class: isShown ? `msg-sender ink-${colour(message.sender_id)}` : "visually-hidden", dir: "auto", text: name });
}

function quote(original, actions) {
  const text = original.removed ? t("removed") : original.text;
  return el("button", { type: "button", class: "quote", dir: "auto", on: { click: () => actions.jump(original.id) } },
    el("b", { text: original.sender.display_name }), el("span", { text }));
}

function body(message) {
  const box = el("div", { class: "msg-body" });
  if (message.removed_at) box.append(el("p", { text: t("removed") }));
  else if (message.html) fillWithHtml(box, message.html);
  else box.append(el("p", { class: "is-plain", text: message.text }));
  return box;
}

function fillWithHtml(box, html) {
  box.innerHTML = html; // rendered and sanitised by the server; nothing else may go here
  for (const link of box.querySelectorAll("a[href]")) {
    link.target = "_blank";
    link.rel = "noopener noreferrer nofollow";
  }
  // What scrolls sideways must be reachable by keyboard.
  for (const wide of box.querySelectorAll("pre, table, math[display=block]")) wide.tabIndex = 0;
}

const isUploading = (message) => message.uploads?.some((upload) => !upload.isSettled);

/** While files are on their way up, the message can be taken back. */
function holdBack(message, actions) {
  const note = el("span");
  follow(message.uploads, () => {
    note.textContent = message.uploads.some((upload) => upload.state === "paused") ? t("server_busy") : t("uploading");
  });
  return el("div", { class: "msg-hold", dir: "auto" }, note,
    el("button", { type: "button", text: t("cancel"), on: { click: () => actions.discard(message) } }));
}

function failure(message, actions) {
  const mayRetry = !message.lost?.length && !message.uploads?.some((upload) => upload.state === "failed" && !upload.mayRetry);
  return el("div", { class: "msg-failed", role: "alert", dir: "auto" }, icon("exclamation-circle"),
    el("span", { text: message.error ?? t("not_sent") }),
    mayRetry && el("button", { type: "button", text: t("retry"), on: { click: () => actions.retry(message) } }),
    el("button", { type: "button", text: t("discard"), on: { click: () => actions.discard(message) } }));
}

function meta(message, { isMine }) {
  const time = el("time", { dir: "ltr", datetime: message.created_at, title: fullTime(message.created_at), text: clock(message.created_at) });
  const edited = message.edited_at && !message.removed_at && el("span", { title: fullTime(message.edited_at), text: t("edited") });
  return el("div", { class: "msg-meta" }, edited, time, isMine && !message.removed_at && status(message));
}

function status(message) {
  const [glyph, label] = message.state === "sending" ? ["clock", t("sending")]
    : message.state === "failed" ? ["exclamation-circle", t("not_sent")] : ["check2", t("sent")];
  return el("span", { class: "msg-status", title: label }, icon(glyph), el("span", { class: "visually-hidden", text: label }));
}

/** Tell how many others have read one's message: two ticks, and in a group their number. */
export function showReaders(node, message, count, { isGroup, isLast }, actions) {
  const before = node.querySelector(".msg-status");
  if (!before || (node.dataset.readers ?? "0") === String(count)) return;
  node.dataset.readers = String(count);
  before.replaceWith(count ? readersButton(message, count, { isGroup, isLast }, actions) : status(message));
  makeRoom(node.querySelector(".bubble"), node.querySelector(".msg-meta"));
}

function readersButton(message, count, { isGroup, isLast }, actions) {
  const label = isGroup ? plural("read_by", count) : t("read");
  return el("button", { type: "button", class: "msg-status", title: label, tabindex: -1, "data-stop": true, on: { click: () => actions.readers(message) } },
    isGroup && isLast && el("span", { text: label }), icon("check2-all"), !(isGroup && isLast) && el("span", { class: "visually-hidden", text: label }));
}

function tools(message, actions) {
  const box = el("div", { class: "msg-tools" });
  if (message.id && !message.removed_at) {
    box.append(...menuButton(t("actions"), () => actions.items(message), { className: "msg-menu-button", tabindex: -1 }));
  }
  return box;
}
