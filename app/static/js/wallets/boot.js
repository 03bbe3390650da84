// What every page of money begins with: what the page brought along, and the ways out.
import { byId } from "../dom.js";
import { sayWhenSignedOut } from "../toast.js";

export const boot = JSON.parse(byId("boot").textContent);
export const { me, pages } = boot;

export const hrefOf = {
  wallet: (id) => `${pages.home}/${id}`,
  request: (id) => `${pages.home}/requests/${id}`,
  chat: (id) => `${pages.chats}/${id}`,
};

byId("main").dataset.signIn = pages.sign_in; // the line leads there when it has been cut for that
sayWhenSignedOut(pages.sign_in);
