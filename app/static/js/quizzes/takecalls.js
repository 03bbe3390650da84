// The API as who takes a quiz calls it. Each answer of the server also says what time it is there.
import { ApiError, BASE, csrf, get, post, refusal } from "../api.js";
import { t } from "../i18n.js";
import { uuid } from "../uuid.js";
import { ServerTime } from "./servertime.js";

const PATIENCE = 10_000; // a dead network may keep a request for minutes
const SMALL = 8_000; // what outlives its page may hold 64 KiB in all

export const time = new ServerTime();

export const quizzes = {
  one: (id) => timed(() => get(`/quizzes/${id}`)),
  start: (id, key) => timed(() => post(`/quizzes/${id}/attempts`, {}, key)),
};

export const attempts = {
  one: (id) => timed(() => get(`/attempts/${id}`)),
  save: (id, place, answer) => timed(() => ask("PUT", `/attempts/${id}/answers/${place}`, answer)),
  submit: (id) => timed(() => ask("POST", `/attempts/${id}/submit`, {}, uuid())),
};

async function timed(work) {
  const sentAt = time.ticks();
  const answer = await work();
  if (answer.now) time.heard(answer.now, sentAt);
  return answer;
}

/** As call() of api.js, but it gives up in time, and what is small goes on when the page is closed. */
async function ask(method, path, body, key) {
  const payload = JSON.stringify(body);
  const headers = { Accept: "application/json", "Content-Type": "application/json", "X-CSRFToken": csrf, ...(key && { "Idempotency-Key": key }) };
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), PATIENCE);
  const isSmall = new TextEncoder().encode(payload).length < SMALL;
  try {
    return await read(await fetch(BASE + path, { method, headers, body: payload, signal: end.signal, keepalive: isSmall, credentials: "same-origin" }));
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ApiError(t("offline")); // cut off on its way there or back
  } finally {
    clearTimeout(timer);
  }
}

async function read(response) {
  const isJson = /\bjson\b/.test(response.headers.get("Content-Type") ?? "");
  const data = isJson ? await response.json() : null;
  if (response.ok && data) return data;
  throw refusal(response.status, { retry_after: Number(response.headers.get("Retry-After")) || 0, ...data });
}
