// The messenger: reads what the page brought along, joins the list and the pane, and keeps the address right.
import { api } from "./api.js";
import { ChatList } from "./chatlist.js";
import { closeDialog } from "./dialog.js";
import { byId } from "./dom.js";
import { forgetOnSignOut } from "./drafts.js";
import { Live } from "./live.js";
import { MoneyNews } from "./moneynews.js";
import { openNewChat } from "./newchat.js";
import { Notices } from "./notices.js";
import { Pane, announceMessage } from "./pane.js";
import { Store } from "./store.js";
import { orToast, sayWhenSignedOut } from "./toast.js";

const boot = JSON.parse(byId("boot").textContent);
const root = byId("main");
const { home, signIn } = root.dataset;
const siteTitle = document.title;

const store = new Store(boot);
const hrefOf = (chatId) => `${home}/${chatId}`;
const newChat = () => openNewChat(store, open);
const list = new ChatList(store, { open, newChat, hrefOf });
const pane = new Pane(store, { open, back, mostBytes: boot.upload_most_bytes });
const moneyNews = new MoneyNews(store, { open, openChatId: () => pane.chatId, hrefOf });
const live = new Live(store, boot.live, {
  onUp,
  onOwn: {
    wallet_changed: (event) => moneyNews.heard(event),
    payment_asked: (event) => moneyNews.heard(event),
    poll_voted: (event) => pane.polls.heard(event),
    attempt_changed: () => pane.quizzes.heard(),
  },
});

function onUp(isAgain) {
  pane.goOn(isAgain);
  moneyNews.look();
}

async function chatById(chatId) {
  const known = store.chats.get(chatId);
  if (known) return known;
  const chat = await orToast(() => api.chat(chatId));
  if (chat) store.applyChat(chat);
  return chat;
}

/** Show a chat and put it into the address; `isBack` when the address came first. */
async function open(chatId, { isBack = false } = {}) {
  const chat = await chatById(chatId);
  if (!chat) return showList();
  if (!isBack && location.pathname !== hrefOf(chatId)) history.pushState({ fromList: root.dataset.view === "list" }, "", hrefOf(chatId));
  root.dataset.view = "chat";
  list.select(chatId);
  live.select(chatId);
  if (pane.chatId !== chatId) await pane.open(chat);
  updateTitle();
}

function showList() {
  const left = pane.chatId;
  root.dataset.view = "list";
  pane.close();
  list.select(null);
  live.select(null);
  if (left) list.focusRow(left);
  updateTitle();
}

/** The back button of a phone's chat: what the browser's own would do, where that leads to the list. */
function back() {
  if (history.state?.fromList) return history.back();
  history.pushState({}, "", home);
  showList();
}

function followAddress() {
  const chatId = location.pathname.startsWith(`${home}/`) ? location.pathname.slice(home.length + 1) : null;
  if (chatId) open(chatId, { isBack: true });
  else showList();
}

function updateTitle() {
  const unread = store.totalUnread;
  const chat = store.chats.get(pane.chatId);
  const name = chat ? `${chat.title} · Homeroom` : siteTitle;
  document.title = unread > 0 ? `(${unread}) ${name}` : name;
}

store.addEventListener("chats", updateTitle);
store.addEventListener("gone", (event) => {
  if (event.chatId !== pane.chatId) return;
  history.replaceState({}, "", home);
  showList();
  closeDialog();
});
store.addEventListener("news", (event) => event.chatId === pane.chatId && announceMessage(event.message));
addEventListener("popstate", async () => {
  await closeDialog(); // it is about what one leaves
  followAddress();
});
byId("new-chat").addEventListener("click", newChat);
document.querySelector("[data-new-chat]").addEventListener("click", newChat);
new Notices(store, { open });
forgetOnSignOut();
sayWhenSignedOut(signIn);

list.draw();
followAddress();
