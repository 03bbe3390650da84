// The dialog about a chat: its name, description and picture, its members, and the ways out of it.
import { ApiError, api } from "./api.js";
import { chatFace } from "./avatar.js";
import { closeDialog, confirmDialog, errorLine, openDialog } from "./dialog.js";
import { el, icon } from "./dom.js";
import { fundsBox } from "./funds.js";
import { t } from "./i18n.js";
import { mayManage, membersBox } from "./members.js";
import { orToast, toast } from "./toast.js";

export function openAbout(store, chatId, { open }) {
  const chat = store.chats.get(chatId);
  const members = membersBox(store, chatId, { message: (user) => messageDirectly(store, user, open) });
  const head = el("div", {}, card(chat, store.online));
  const redraw = () => head.replaceChildren(card(store.chats.get(chatId), store.online));
  const body = [head];
  const funds = fundsBox(store, chat);
  body.push(funds.node);
  if (mayManage(chat)) body.push(settingsForm(store, chat, redraw));
  body.push(el("div", { class: "setting-row mb-2" }, el("h3", { class: "h6 fw-semibold mb-0", text: t("members") }),
    mayManage(chat) && members.addButton()), members.list);
  openDialog({ title: t("settings"), body, foot: waysOut(store, chat), onClose: () => [members, funds].forEach((part) => part.close()) });
}

function card(chat, online) {
  const text = chat.peer ? `@${chat.peer.username}` : chat.description;
  return el("div", { class: "chat-card" }, chatFace(chat, online, "avatar-xl"),
    el("div", { class: "chat-card-text" }, el("b", { dir: "auto", text: chat.title }), text && el("p", { dir: "auto", text })));
}

async function messageDirectly(store, user, open) {
  const chat = await orToast(() => api.createChat({ kind: "direct", participants: [user.id] }));
  if (!chat) return;
  store.applyChat(chat);
  await closeDialog();
  open(chat.id);
}

// --- Settings: for those who run the chat --------------------------------------------------------

function settingsForm(store, chat, redraw) {
  const title = el("input", { type: "text", class: "form-control", id: "about-title", maxlength: 100, dir: "auto", value: chat.title });
  const description = el("textarea", { class: "form-control", id: "about-text", rows: 2, maxlength: 1000, dir: "auto" });
  description.value = chat.description ?? "";
  const error = errorLine();
  const form = el("form", { class: "mb-4", novalidate: true }, field("about-title", t("title"), title),
    field("about-text", t("description"), description), pictureField(store, chat, { error, redraw }), error.line,
    el("button", { type: "submit", class: "btn btn-primary", text: t("save") }));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const changes = { title: title.value.trim(), description: description.value.trim() };
    if (!(await orLine(error, async () => store.applyChat(await api.changeChat(chat.id, changes))))) return;
    redraw();
    toast(t("saved"));
  });
  return el("details", { class: "about-settings" }, el("summary", { text: t("edit") }), form);
}

function field(id, label, control) {
  return el("div", { class: "field" }, el("label", { class: "form-label", for: id, text: label }), control);
}

function pictureField(store, chat, { error, redraw }) {
  const input = el("input", { type: "file", class: "visually-hidden", accept: "image/jpeg,image/png,image/gif,image/webp" });
  const choose = el("label", { class: "btn btn-soft" }, icon("camera"), t("choose_picture"), input);
  const drop = el("button", { type: "button", class: "btn btn-quiet", text: t("remove_picture") });
  drop.hidden = !chat.avatar_url;
  async function change(work) {
    const done = await orLine(error, async () => {
      await work();
      store.applyChat(await api.chat(chat.id));
    });
    drop.hidden = !store.chats.get(chat.id)?.avatar_url;
    if (!done) return;
    redraw();
    toast(t("saved"));
  }
  input.addEventListener("change", async () => {
    const [file] = input.files;
    if (!file) return;
    await change(() => api.putChatPicture(chat.id, file));
    input.value = ""; // the same file may be chosen again
  });
  drop.addEventListener("click", () => change(() => api.dropChatPicture(chat.id)));
  return el("div", { class: "field" }, choose, drop);
}

async function orLine(error, work) {
  error.say("");
  try {
    await work();
    return true;
  } catch (refusal) {
    if (!(refusal instanceof ApiError)) throw refusal;
    error.say(refusal.sentence);
    return false;
  }
}

// --- Ways out --------------------------------------------------------------------------------------

function waysOut(store, chat) {
  const button = (glyph, label, run) => el("button", { type: "button", class: "btn btn-quiet", on: { click: run } }, icon(glyph), label);
  const buttons = [button("eraser", t("clear"), () => clear(store, chat))];
  if (chat.kind === "group") buttons.push(button("box-arrow-right", t("leave"), () => leave(store, store.chats.get(chat.id) ?? chat)));
  return buttons;
}

async function clear(store, chat) {
  if (!(await confirmDialog({ title: t("clear_title"), text: t("clear_text"), action: t("clear") }))) return;
  const cleared = await orToast(() => api.clearChat(chat.id));
  if (!cleared) return;
  store.applyChat(cleared);
  store.emptyLog(chat.id);
  await closeDialog();
}

async function leave(store, chat) {
  if (chat.role === "owner" && chat.n_members > 1) return toast(t("leave_owner"));
  if (!(await confirmDialog({ title: t("leave_title"), text: t("leave_text"), action: t("leave") }))) return;
  const left = await orToast(async () => {
    await api.dropMember(chat.id, store.me.id);
    return true;
  });
  if (left) store.dropChat(chat.id);
}
