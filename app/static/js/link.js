// A plain WebSocket of JSON messages that comes back by itself, and says how it is.

const LONGEST_WAIT = 30_000;
// The server says something every 25 s, even that nothing has changed; a line silent for so long is cut.
const SILENCE = 60_000;

export class Link {
  #path;
  #socket = null;
  #failures = 0;
  #nextTry = 0;
  #heardAt = 0;
  #onState;
  #onMessage;
  state = "connecting";

  constructor(path, { onState, onMessage }) {
    this.#path = path;
    this.#onState = onState;
    this.#onMessage = onMessage;
    addEventListener("online", () => this.tryNow());
    addEventListener("offline", () => this.#lose());
    // A page that comes back from the browser's cache has lost its socket without a word.
    addEventListener("pageshow", ({ persisted }) => persisted && this.#lose());
    addEventListener("pagehide", () => this.#drop());
    setInterval(() => this.#watch(), 250);
    this.#open();
  }

  /** The server's first words are in: the next loss is a first one. */
  isGood() {
    this.#failures = 0;
    this.#set("live");
  }

  tryNow() {
    if (this.state === "lost") this.#open();
  }

  #open() {
    this.#set("connecting");
    this.#heardAt = Date.now();
    const url = new URL(this.#path, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    const socket = new WebSocket(url);
    this.#socket = socket;
    socket.onmessage = ({ data }) => {
      this.#heardAt = Date.now();
      this.#onMessage(JSON.parse(data));
    };
    socket.onclose = () => this.#socket === socket && this.#lose();
  }

  #drop() {
    const socket = this.#socket;
    this.#socket = null; // What it still has to say concerns nobody.
    socket?.close();
  }

  /** Full jitter: after a restart of the server all pages come back, each at a moment of its own. */
  #lose() {
    if (this.state === "lost" || this.state === "signed_out") return;
    const wasNeverOpen = this.state === "connecting";
    this.#drop();
    this.#nextTry = Date.now() + Math.random() * Math.min(LONGEST_WAIT, 1000 * 2 ** this.#failures);
    this.#failures += 1;
    this.#set("lost");
    if (wasNeverOpen) this.#askWhetherSignedOut();
  }

  /** A refused handshake tells the page nothing about why. */
  async #askWhetherSignedOut() {
    const answer = await fetch("/api/v1/users/me", { headers: { Accept: "application/json" } }).catch(() => null);
    if (answer?.status !== 401) return;
    this.#drop();
    this.#set("signed_out");
  }

  #watch() {
    const now = Date.now();
    if (this.state === "lost" && now >= this.#nextTry) this.#open();
    else if (this.state === "lost") this.#set("lost");
    else if (this.state !== "signed_out" && now - this.#heardAt > SILENCE) this.#lose();
  }

  #set(state) {
    this.state = state;
    this.#onState({ state, seconds: Math.max(1, Math.ceil((this.#nextTry - Date.now()) / 1000)) });
  }
}
