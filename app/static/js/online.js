// Who is here, and the dots on their faces.
import { userAvatar } from "./avatar.js";
import { el } from "./dom.js";
import { t } from "./i18n.js";

export class Online extends EventTarget {
  #states = new Map(); // user id -> "online" or "idle"
  #forgotten = []; // who was here when the line was lost

  /** "online", "idle", or null. */
  state(userId) {
    return this.#states.get(userId) ?? null;
  }

  count(userIds) {
    return userIds.filter((id) => this.#states.has(id)).length;
  }

  /** Those who are here now, and nobody else. */
  reset({ online = [], idle = [] }) {
    const before = [...this.#states.keys(), ...this.#forgotten];
    this.#forgotten = [];
    this.#states = new Map([...online.map((id) => [id, "online"]), ...idle.map((id) => [id, "idle"])]);
    this.#changed([...before, ...this.#states.keys()]);
  }

  /** The line is down: who is here nobody knows until it is back. */
  forget() {
    const before = [...this.#states.keys(), ...this.#forgotten];
    this.reset({});
    this.#forgotten = before;
  }

  apply({ online = [], offline = [], idle = [], active = [] }) {
    for (const id of [...online, ...active]) this.#states.set(id, "online");
    for (const id of idle) this.#states.set(id, "idle");
    for (const id of offline) this.#states.delete(id);
    this.#changed([...online, ...offline, ...idle, ...active]);
  }

  #changed(userIds) {
    for (const id of new Set(userIds)) {
      for (const face of document.querySelectorAll(`.face[data-user="${CSS.escape(id)}"]`)) this.#show(face, id);
    }
    this.dispatchEvent(Object.assign(new Event("change"), { userIds }));
  }

  /** A face whose dot follows the person's coming and going. */
  face(user, className) {
    const face = el("span", { class: "face", dataset: { user: user.id } }, userAvatar(user, className), el("span", { class: "dot" }));
    this.#show(face, user.id);
    return face;
  }

  #show(face, userId) {
    const state = this.state(userId);
    const dot = face.querySelector(".dot");
    dot.className = `dot${state ? ` is-${state}` : ""}`;
    dot.replaceChildren(...(state ? [el("span", { class: "visually-hidden", text: t(state) })] : []));
  }
}
