// A face: the picture, or the first letter on one of eight colours.
import { el } from "./dom.js";

/** The same colour as _ui.html chooses: by the last byte of the id. */
export const colour = (id) => (Number.parseInt(String(id).slice(-2), 16) || 0) % 8;

const firstLetter = (name) => ([...name.trim()][0] ?? "?").toLocaleUpperCase();

export function avatar({ id, name, url }, className = "") {
  if (url) return el("img", { class: `avatar ${className}`, src: url, alt: "", loading: "lazy" });
  return el("span", { class: `avatar avatar-${colour(id)} ${className}`, "aria-hidden": "true", text: firstLetter(name) });
}

export const userAvatar = (user, className) => avatar({ id: user.id, name: user.display_name, url: user.avatar_url }, className);

/** A conversation of two wears the face of the other one, which tells whether they are here. */
export function chatFace(chat, online, className) {
  return chat.peer ? online.face(chat.peer, className) : avatar({ id: chat.id, name: chat.title, url: chat.avatar_url }, className);
}
