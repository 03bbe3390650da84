// What every page of the quizzes begins with: what the page brought along, and the ways out.
import { byId } from "../dom.js";
import { sayWhenSignedOut } from "../toast.js";

export const boot = JSON.parse(byId("boot").textContent);
export const { me, pages } = boot;

export const hrefOf = {
  quiz: (id) => `${pages.home}/${id}`,
  results: (id) => `${pages.home}/${id}/results`,
  grading: (id) => `${pages.home}/${id}/grading`,
  question: (id) => `${pages.bank}/${id}`,
  newQuestion: () => `${pages.bank}/new`,
  attempt: (id) => `/attempts/${id}`,
  chat: (id) => `${pages.chats}/${id}`,
};

byId("main").dataset.signIn = pages.sign_in; // the line leads there when it has been cut for that
sayWhenSignedOut(pages.sign_in);
