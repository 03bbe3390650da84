// The official JavaScript client under node, with all that happens to it in lists that scenarios can wait for.

import { createRequire } from "node:module";

const require = createRequire(`${process.env.MODULES}/`);
const isBinary = process.env.PROTOCOL === "protobuf";
const { Centrifuge } = require(isBinary ? "centrifuge/build/protobuf" : "centrifuge");
const WebSocket = require("ws");

const SECONDS = 10;
const SUBSCRIPTION_EVENTS = "subscribing subscribed unsubscribed publication join leave error".split(" ");
const CLIENT_EVENTS = [...SUBSCRIPTION_EVENTS, "connecting", "connected", "disconnected", "message"];

/** In Protobuf data is bytes, whatever is in them. */
export const coded = (value) => (isBinary ? new TextEncoder().encode(JSON.stringify(value)) : value);
export const decoded = (data) => (data instanceof Uint8Array ? JSON.parse(new TextDecoder().decode(data)) : data);

/** Lists of what has happened, by event; waiting ends with the event, never with a guess about time. */
class Happened {
    constructor(emitter, events) {
        this.lists = Object.fromEntries(events.map((event) => [event, []]));
        this.waiting = new Set();
        for (const event of events) {
            emitter.on(event, (context) => {
                this.lists[event].push(context);
                this.waiting.forEach((look) => look());
            });
        }
    }

    /** The last context of the event, once it has happened so often. */
    async of(event, times = 1) {
        const list = this.lists[event];
        if (list.length < times) {
            await new Promise((resolve, reject) => {
                const late = () => reject(new Error(`${event} has happened ${list.length} of ${times} times`));
                const timer = setTimeout(late, SECONDS * 1000);
                const look = () => {
                    if (list.length >= times) {
                        clearTimeout(timer);
                        this.waiting.delete(look);
                        resolve();
                    }
                };
                this.waiting.add(look);
            });
        }
        return list.at(-1);
    }

    /** What was published, once there are so many. */
    async data(times) {
        await this.of("publication", times);
        return this.lists.publication.map((context) => decoded(context.data));
    }
}

/** The network of one client, which can be cut without a word and joined again. */
class Network {
    constructor() {
        const network = this;
        this.sockets = new Set();
        this.isCut = false;
        this.WebSocket = class extends WebSocket {
            constructor(url, protocols) {
                super(network.isCut ? "ws://127.0.0.1:1/" : url, protocols);
                network.sockets.add(this);
            }
        };
    }

    cut() {
        this.isCut = true;
        this.sockets.forEach((socket) => socket.terminate());
    }

    join() {
        this.isCut = false;
    }
}

const everybody = [];

/** A client that has not connected yet: itself, what happens to it, and its network. */
export function makeClient(options = {}) {
    const network = new Network();
    const client = new Centrifuge(process.env.URL.replace("http", "ws") + "/connection/websocket", {
        websocket: network.WebSocket,
        minReconnectDelay: 50,
        maxReconnectDelay: 200,
        ...options,
    });
    everybody.push(client);
    return { client, network, happened: new Happened(client, CLIENT_EVENTS) };
}

/** A client that has connected. */
export async function connected(options) {
    const made = makeClient(options);
    made.client.connect();
    made.id = (await made.happened.of("connected")).client;
    return made;
}

/** A subscription that is on its way: itself and what happens to it. */
export function makeSubscription({ client }, channel, options = {}) {
    const subscription = client.newSubscription(channel, options);
    const happened = new Happened(subscription, SUBSCRIPTION_EVENTS);
    subscription.subscribe();
    return { subscription, happened };
}

/** A subscription that has begun. */
export async function subscribed(made, channel, options) {
    const begun = makeSubscription(made, channel, options);
    begun.context = await begun.happened.of("subscribed");
    return begun;
}

export const endAll = () => everybody.forEach((client) => client.disconnect());

/** Ask the HTTP API: of the server for programs, or of the app with somebody's token. */
export async function call(method, path, body, headers) {
    const options = { method, headers: { "Content-Type": "application/json", ...headers }, body: JSON.stringify(body) };
    const answer = await fetch(process.env.URL + path, options);
    if (!answer.ok) {
        throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    }
    return answer.status === 204 ? null : answer.json();
}

export const api = (method, params) => call("POST", `/api/${method}`, params, { "X-API-Key": process.env.API_KEY });
