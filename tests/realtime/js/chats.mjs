// What a program that talks in the chats relies on.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";

import { call, coded, connected, makeSubscription, subscribed } from "./client.mjs";

/** Somebody new, and what they do over HTTP. */
async function makePerson() {
    const [username, password] = [`u${randomUUID().slice(0, 12)}`, "correct-horse-battery"];
    const email = `${username}@example.org`;
    const { id } = await call("POST", "/api/v1/users/register", { username, email, password });
    const { access_token } = await call("POST", "/api/v1/users/login", { username, password });
    const headers = { Authorization: `Bearer ${access_token}` };
    const ask = (method, path, body) => call(method, `/api/v1${path}`, body, headers);
    const getToken = async () => (await ask("GET", "/centrifugo/token")).token;
    return { id, ask, connect: () => connected({ getToken }) };
}

/** A chat of Alice and Bob. */
async function makeChat() {
    const [alice, bob] = [await makePerson(), await makePerson()];
    const { id } = await alice.ask("POST", "/chats", { title: "Study group", participants: [bob.id] });
    const post = (text) => alice.ask("POST", `/chats/${id}/messages`, { text });
    return { id, alice, bob, post, channel: `chat:${id}` };
}

export async function aMemberGetsExactlyWhatWasMissed() {
    const { bob, channel, post } = await makeChat();
    const made = await bob.connect();
    const { happened } = await subscribed(made, channel);
    await post("first");
    await happened.data(1);
    made.network.cut();
    for (let n = 0; n < 10; n++) {
        await post(`text ${n}`);
    }
    made.network.join();
    const texts = (await happened.data(11)).map(({ message }) => message.text);
    assert.deepEqual(texts, ["first", ...[...Array(10).keys()].map((n) => `text ${n}`)]);
    assert.equal((await happened.of("subscribed", 2)).recovered, true);
}

export async function nobodyPublishesPastTheLog() {
    const { bob, channel } = await makeChat();
    const { subscription } = await subscribed(await bob.connect(), channel);
    await assert.rejects(subscription.publish(coded({ type: "message_posted" })), (error) => error.code === 103);
}

export async function whoeverIsRemovedIsUnsubscribed() {
    const { id, alice, bob, channel } = await makeChat();
    const made = await bob.connect();
    const { happened } = await subscribed(made, channel);
    await alice.ask("DELETE", `/chats/${id}/members/${bob.id}`);
    assert.equal((await happened.of("unsubscribed")).code, 2000);
    await assert.rejects(made.client.history(channel, { limit: 1 }), (error) => error.code === 103);
    const [news] = await made.happened.data(1);
    assert.deepEqual([news.type, news.chat_id], ["chat_removed", id]);
}

export async function theOwnChannelTellsOfANewChat() {
    const [alice, bob] = [await makePerson(), await makePerson()];
    const made = await bob.connect();
    assert.equal((await made.happened.of("subscribed")).channel, `user:${bob.id}`);
    const { id } = await alice.ask("POST", "/chats", { title: "Study group", participants: [bob.id] });
    const [news] = await made.happened.data(1);
    assert.deepEqual([news.type, news.chat_id], ["chat_added", id]);
}

export async function anOutsiderIsRefused() {
    const { channel } = await makeChat();
    const outsider = await makePerson();
    const { happened } = makeSubscription(await outsider.connect(), channel);
    assert.equal((await happened.of("unsubscribed")).code, 103);
}

export async function whoIsHere() {
    const { alice, bob, channel } = await makeChat();
    const [first, second] = [await alice.connect(), await bob.connect()];
    const { subscription } = await subscribed(first, channel);
    const { clients } = await subscription.presence();
    assert.deepEqual(Object.keys(clients).sort(), [first.id, second.id].sort());
    assert.equal(clients[second.id].user, bob.id);
}
