// The API as the pages of who writes quizzes call it.
import { call, get, patch, post } from "../api.js";
import { uuid } from "../uuid.js";

const put = (path, body) => call("PUT", path, { body });
const drop = (path) => call("DELETE", path);

export const NO_CATEGORY = "none"; // in place of a category's id: what is in none

export const questions = {
  list: (query) => get("/questions", query),
  one: (id) => get(`/questions/${id}`),
  create: (question, key) => post("/questions", question, key),
  change: (id, question) => put(`/questions/${id}`, question),
  remove: (id) => drop(`/questions/${id}`),
  versions: (id) => get(`/questions/${id}/versions`),
  preview: (content) => post("/questions/preview", { content }),
  attempt: (content, response) => post("/questions/try", { content, response }),
  categories: () => get("/questions/categories"),
  makeCategory: (path, key = uuid()) => post("/questions/categories", { path }, key),
  renameCategory: (id, path) => patch(`/questions/categories/${id}`, { path }),
  dropCategory: (id) => drop(`/questions/categories/${id}`),
  tags: () => get("/questions/tags"),
  addPicture: (file, key = uuid()) => call("POST", "/questions/pictures", { file, key }),
};

export const imports = {
  preview: (text) => post("/questions/imports/preview", text),
  begin: (text, key) => post("/questions/imports", text, key),
  one: (id) => get(`/questions/imports/${id}`),
};

export const quizzes = {
  list: (query) => get("/quizzes", query),
  one: (id) => get(`/quizzes/${id}`),
  create: (quiz, key) => post("/quizzes", quiz, key),
  change: (id, changes) => patch(`/quizzes/${id}`, changes),
  remove: (id) => drop(`/quizzes/${id}`),
  putSlots: (id, slots) => put(`/quizzes/${id}/slots`, { slots }),
  close: (id) => post(`/quizzes/${id}/close`),
  copy: (id, key) => post(`/quizzes/${id}/copy`, {}, key),
  preview: (id) => post(`/quizzes/${id}/attempts`, { is_preview: true }),
  accommodations: (id) => get(`/quizzes/${id}/accommodations`),
  putAccommodation: (id, userId, extra) => put(`/quizzes/${id}/accommodations/${userId}`, extra),
  dropAccommodation: (id, userId) => drop(`/quizzes/${id}/accommodations/${userId}`),
};

export const listOf = (answer) => (Array.isArray(answer) ? answer : answer.items);
