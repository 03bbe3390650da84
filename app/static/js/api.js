// The API as the pages call it: the session's cookie, a CSRF token, and errors with a sentence for the reader.
import { t } from "./i18n.js";
import { uuid } from "./uuid.js";

export const BASE = "/api/v1";
export const csrf = document.querySelector('meta[name="csrf-token"]').content;

export class ApiError extends Error {
  /** `extra` is what a refusal says besides, such as how much money is available. */
  constructor(message, { status = 0, code = "", errors = {}, extra = {} } = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
    this.extra = extra;
  }

  /** Whether the same may be taken at another time: no connection, signed out, too much at once, or a fault of the server's. */
  get isPassing() {
    return [0, 401, 409, 429].includes(this.status) || this.status >= 500;
  }

  /** What to tell the reader: the wrong fields where there are some, else the refusal itself. */
  get sentence() {
    const fields = Object.values(this.errors).flat();
    return fields.length ? fields.join(" ") : this.message;
  }
}

export async function call(method, path, { query, body, file, key, keepalive = false } = {}) {
  const url = new URL(BASE + path, location.origin);
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null) url.searchParams.set(name, value);
  }
  const headers = { Accept: "application/json", "X-CSRFToken": csrf };
  let payload;
  if (file) {
    payload = new FormData();
    payload.append("file", file);
  } else if (body !== undefined) {
    headers["Content-Type"] = "application/json";
    payload = JSON.stringify(body);
  }
  if (key) headers["Idempotency-Key"] = key;
  return answer(await send(url, { method, headers, body: payload, keepalive, credentials: "same-origin" }));
}

async function send(url, options) {
  try {
    return await fetch(url, options);
  } catch {
    throw new ApiError(t("offline"));
  }
}

async function answer(response) {
  if (response.status === 204) return null;
  const isJson = /\bjson\b/.test(response.headers.get("Content-Type") ?? "");
  const data = isJson ? await response.json().catch(() => null) : null;
  if (response.ok && data !== null) return data;
  throw refusal(response.status, data);
}

/** The error that an answer with this status and this problem+json stands for. */
export function refusal(status, data) {
  if (status === 401) dispatchEvent(new Event("homeroom:signed-out"));
  return new ApiError(data?.detail || data?.title || t("broken"), { status, code: data?.code, errors: data?.errors ?? {}, extra: data ?? {} });
}

export const get = (path, query) => call("GET", path, { query });
export const post = (path, body = {}, key = undefined) => call("POST", path, { body, key });
export const patch = (path, body) => call("PATCH", path, { body });

export const api = {
  people: (query) => get("/users", { query, limit: 20 }),
  chats: (before_id, limit = 50) => get("/chats", { before_id, limit }),
  chat: (id) => get(`/chats/${id}`),
  createChat: (chat, key = uuid()) => post("/chats", chat, key),
  changeChat: (id, changes) => patch(`/chats/${id}`, changes),
  putChatPicture: (id, file) => call("PUT", `/chats/${id}/avatar`, { file }),
  dropChatPicture: (id) => call("DELETE", `/chats/${id}/avatar`),
  clearChat: (id) => post(`/chats/${id}/clear`),
  members: (id) => get(`/chats/${id}/members`),
  addMembers: (id, user_ids) => post(`/chats/${id}/members`, { user_ids }),
  changeMember: (id, userId, changes) => patch(`/chats/${id}/members/${userId}`, changes),
  dropMember: (id, userId) => call("DELETE", `/chats/${id}/members/${userId}`),
  messages: (id, query) => get(`/chats/${id}/messages`, query),
  postMessage: (id, message) => post(`/chats/${id}/messages`, message),
  message: (id) => get(`/messages/${id}`),
  editMessage: (id, text) => patch(`/messages/${id}`, { text }),
  removeMessage: (id) => call("DELETE", `/messages/${id}`),
  edits: (id) => get(`/messages/${id}/edits`),
  attachment: (id) => get(`/attachments/${id}`),
  dropAttachment: (id) => call("DELETE", `/attachments/${id}`),
  events: (id, query) => get(`/chats/${id}/events`, query),
  status: (userId) => get(`/users/${userId}/status`),
  connectionToken: () => post("/centrifugo/token"),
  markRead: (id) => call("POST", `/messages/${id}/read`, { body: {}, keepalive: true }),
  wallets: (query) => get("/wallets/", { limit: 200, ...query }),
  sendMoney: (chatId, transfer, key) => post(`/chats/${chatId}/transfers`, transfer, key),
  askForMoney: (chatId, request, key) => post(`/chats/${chatId}/payment-requests`, request, key),
  asked: () => get("/payment-requests", { state: "asked" }),
  pay: (requestId, key) => post(`/payment-requests/${requestId}/pay`, {}, key),
  declinePayment: (requestId, key) => post(`/payment-requests/${requestId}/decline`, {}, key),
  closeRequest: (requestId, key) => post(`/payment-requests/${requestId}/close`, {}, key),
  askPoll: (chatId, poll, key) => post(`/chats/${chatId}/polls`, poll, key),
  poll: (id) => get(`/polls/${id}`),
  polls: (chatId) => get(`/chats/${chatId}/polls`),
  vote: (pollId, options) => call("PUT", `/polls/${pollId}/vote`, { body: { options } }),
  closePoll: (pollId) => post(`/polls/${pollId}/close`),
  voters: (pollId, query) => get(`/polls/${pollId}/voters`, query),
  quizzes: (query) => get("/quizzes", query),
  postQuiz: (quizId, chat_id, key) => post(`/quizzes/${quizId}/posts`, { chat_id }, key),
  attempts: () => get("/attempts", { limit: 100 }),
  paidInCash: (requestId, userId, key) => post(`/payment-requests/${requestId}/shares/${userId}/cash`, {}, key),
};
