// The line to the server: the official client of its protocol, and what the page says while the line is down.
import { ApiError, api } from "./api.js";
import { announce, byId, el } from "./dom.js";
import { t } from "./i18n.js";

const PATIENCE = 1_500; // a short cut is not worth a word
const { Centrifuge } = globalThis; // a classic script of its own

/** The client tells nobody how long it waits before its next try; the page counts it down. */
class Client extends Centrifuge {
  _getReconnectDelay() {
    const delay = super._getReconnectDelay();
    this.emit("waiting", { until: Date.now() + delay });
    return delay;
  }
}

export class Connection {
  #bar = byId("connection");
  #text = byId("connection-text");
  #count = byId("connection-count");
  #button = byId("connection-now");
  #network = new EventTarget(); // what the browser says of the network, and the reader's own "now"
  #grace = null;
  #ticking = null;
  #wasDown = false;

  constructor({ url, token_url: tokenUrl }) {
    const getToken = tokenUrl ? () => connectionToken() : null;
    this.client = new Client(webSocketUrl(url), { getToken, networkEventTarget: this.#network });
    this.client.on("waiting", ({ until }) => this.#waiting(until));
    this.client.on("state", ({ newState }) => this.#changed(newState));
    this.client.on("disconnected", () => this.#ended());
    for (const name of ["online", "offline"]) addEventListener(name, () => this.#network.dispatchEvent(new Event(name)));
    this.#button.addEventListener("click", () => this.#now());
  }

  get isUp() {
    return this.client.state === "connected";
  }

  #changed(state) {
    this.#bar.dataset.state = state;
    if (state === "connected") this.#up();
    else if (state === "connecting") this.#grace ??= setTimeout(() => this.#down(), PATIENCE);
  }

  #up() {
    clearTimeout(this.#grace);
    clearInterval(this.#ticking);
    this.#grace = null;
    this.#bar.hidden = true;
    if (this.#wasDown) announce(t("connected_again"));
    this.#wasDown = false;
  }

  #down() {
    if (this.isUp) return;
    this.#wasDown = true;
    this.#bar.hidden = false;
    if (!this.#text.textContent) this.#text.textContent = t("connecting");
    announce(this.#text.textContent);
    this.client.emit("down");
  }

  #waiting(until) {
    const count = () => this.#show(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
    clearInterval(this.#ticking);
    this.#ticking = setInterval(count, 1000);
    count();
  }

  #show(seconds) {
    const isTrying = seconds === 0;
    if (isTrying) clearInterval(this.#ticking);
    this.#text.textContent = isTrying ? t("connecting") : t("no_connection");
    this.#count.textContent = isTrying ? "" : t("again_in", { seconds });
    this.#button.hidden = isTrying;
  }

  /** The server wants no further try from this page: it may have signed its reader out. */
  async #ended() {
    clearInterval(this.#ticking);
    this.#text.textContent = t("no_connection");
    this.#count.textContent = "";
    this.#button.hidden = false;
    this.#down();
    try {
      await api.chats(null, 1); // a refusal tells the reader what has happened
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.status === 401) this.#signedOut();
    }
  }

  /** No try will help; the toast that says so is gone after a minute. */
  #signedOut() {
    this.#text.textContent = t("signed_out");
    this.#count.replaceChildren(el("a", { href: byId("main").dataset.signIn, text: t("sign_in") }));
    this.#button.hidden = true;
  }

  #now() {
    clearInterval(this.#ticking);
    this.#show(0);
    if (this.client.state === "disconnected") this.client.connect();
    else this.#network.dispatchEvent(new Event("online"));
  }
}

function webSocketUrl(path) {
  const url = new URL(path, location.href);
  url.protocol = url.protocol.replace("http", "ws");
  return url.href;
}

async function connectionToken() {
  try {
    return (await api.connectionToken()).token;
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) throw new Centrifuge.UnauthorizedError(error.message);
    throw error; // the client tries again
  }
}
