// The members of a chat and what may be done with each.
import { api } from "./api.js";
import { confirmDialog, openDialog } from "./dialog.js";
import { el, icon } from "./dom.js";
import { plural, t } from "./i18n.js";
import { calm } from "./later.js";
import { menuButton } from "./menu.js";
import { peoplePicker, personText } from "./people.js";
import { orToast, toast } from "./toast.js";

const PAUSE = 300; // a whole class that comes in is asked for once

export const mayManage = (chat) => chat.kind === "group" && chat.role !== "member";

/** A box with the members of the chat that keeps itself up to date; `message(user)` begins a direct chat. */
export function membersBox(store, chatId, { message }) {
  const list = el("ul", { class: "people is-whole" });
  const chat = () => store.chats.get(chatId);
  let members = [];

  async function load() {
    const page = await orToast(() => api.members(chatId));
    if (page) draw(page.items);
  }

  function draw(items) {
    members = items;
    list.replaceChildren(...members.map(row));
  }

  function row(member) {
    const { user } = member;
    const items = itemsFor(member);
    return el("li", { class: "person" }, store.online.face(user), personText(user, places(member)),
      items.length > 0 && el("div", {}, ...menuButton(t("member_actions", { name: user.display_name }), () => items)));
  }

  /** What somebody is in this chat beside a member. */
  function places({ role, is_treasurer: isTreasurer }) {
    if (chat().kind !== "group") return null;
    return [role !== "member" && t(`role_${role}`), isTreasurer && t("role_treasurer")].filter(Boolean).join(", ") || null;
  }

  function treasury({ user, is_treasurer: isTreasurer }) {
    if (chat().kind !== "group" || chat().role !== "owner") return [];
    const label = isTreasurer ? t("unmake_treasurer") : t("make_treasurer");
    return [{ glyph: "cash-coin", label, run: () => change(user, { is_treasurer: !isTreasurer }) }];
  }

  function itemsFor(member) {
    const { user, role } = member;
    if (user.id === store.me.id) return treasury(member);
    const items = [{ glyph: "chat-square-text", label: t("message_person", { name: user.display_name }), run: () => message(user) }];
    const mine = chat().role;
    if (!mayManage(chat()) || role === "owner") return items;
    if (mine === "owner") {
      items.push(role === "admin"
        ? { glyph: "person", label: t("make_member"), run: () => setRole(user, "member") }
        : { glyph: "shield", label: t("make_admin"), run: () => setRole(user, "admin") });
      items.push(...treasury(member));
      items.push({ glyph: "star", label: t("hand_over"), run: () => handOver(user) });
    }
    if (mine === "owner" || role === "member") {
      items.push({ glyph: "trash3", label: t("take_from_chat"), isDanger: true, run: () => takeOut(user) });
    }
    return items;
  }

  async function changed(work) {
    const done = await orToast(async () => {
      await work();
      return api.chat(chatId);
    });
    if (!done) return;
    store.applyChat(done);
    await load();
  }

  const change = (user, changes) => changed(() => api.changeMember(chatId, user.id, changes));
  const setRole = (user, role) => change(user, { role });

  async function handOver(user) {
    const name = user.display_name;
    const sure = await confirmDialog({ title: t("hand_over_title", { name }), text: t("hand_over_text", { name }), action: t("hand_over") });
    if (sure) await setRole(user, "owner");
  }

  async function takeOut(user) {
    const name = user.display_name;
    const sure = await confirmDialog({ title: t("take_from_chat_title", { name }), text: t("take_from_chat_text", { name }), action: t("take_from_chat") });
    if (sure) await changed(() => api.dropMember(chatId, user.id));
  }

  function openAdd() {
    const add = el("button", { type: "button", class: "btn btn-primary", text: t("add"), on: { click: run } });
    add.disabled = true;
    const present = new Set(members.map((member) => member.user.id));
    const { nodes, picked } = peoplePicker({ isOut: (user) => present.has(user.id), onChange: (all) => (add.disabled = all.length === 0) });
    async function run() {
      add.disabled = true;
      const added = picked.size;
      await changed(async () => {
        await api.addMembers(chatId, [...picked.keys()]);
        toast(plural("added", added));
        back();
      });
      add.disabled = false;
    }
    const cancel = el("button", { type: "button", class: "btn btn-quiet", text: t("cancel"), on: { click: () => back() } });
    const back = openDialog({ title: t("add_members"), body: nodes, foot: [cancel, add] });
  }

  const loadSoon = calm(load, PAUSE);
  const heard = (event) => event.chatId === chatId && loadSoon();
  store.addEventListener("members", heard);
  const close = () => store.removeEventListener("members", heard);
  load();
  const addButton = () => el("button", { type: "button", class: "btn btn-quiet", on: { click: openAdd } }, icon("person-plus"), t("add_members"));
  return { list, addButton, close };
}
