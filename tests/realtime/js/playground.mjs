// What authors of clients rely on, in the open channels.

import assert from "node:assert/strict";
import { createHmac, randomUUID } from "node:crypto";

import { api, coded, connected, decoded, makeClient, makeSubscription, subscribed } from "./client.mjs";

// No two scenarios share a channel or a person, for they run at the same time.
const someChannel = (namespace = "") => `${namespace}news-${randomUUID().slice(0, 8)}`;
const somebody = () => `user-${randomUUID().slice(0, 8)}`;
const range = (n) => [...Array(n).keys()];
const publish = (channel, data) => api("publish", { channel, data });

/** A token with these claims, which can be used for so many seconds. */
function token(claims, seconds = 600) {
    const now = Math.floor(Date.now() / 1000);
    const parts = [{ alg: "HS256", typ: "JWT" }, { ...claims, exp: now + seconds }];
    const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
    return `${text}.${createHmac("sha256", process.env.SECRET).update(text).digest("base64url")}`;
}

export async function theUnknownAreLetIn() {
    const { happened } = await connected();
    assert.match((await happened.of("connected")).client, /^[0-9a-f-]{36}$/);
}

export async function aTokenBringsThePersonalChannel() {
    const user = somebody();
    const { happened } = await connected({ token: token({ sub: user }) });
    const context = await happened.of("subscribed");
    assert.equal(context.channel, `#${user}`);
    assert.equal(context.recoverable, true);
}

export async function aWrongTokenIsTheEnd() {
    const { client, happened } = makeClient({ token: "nonsense" });
    client.connect();
    assert.equal((await happened.of("disconnected")).code, 3500);
}

export async function aChannelsTokenIsNoConnectionToken() {
    const { client, happened } = makeClient({ token: token({ sub: somebody(), channel: someChannel() }) });
    client.connect();
    assert.equal((await happened.of("disconnected")).code, 3500);
}

export async function forAnExpiredTokenTheClientGetsAnother() {
    const sub = somebody();
    const { client, happened } = makeClient({ token: token({ sub }, -10), getToken: async () => token({ sub }) });
    client.connect();
    assert.equal((await happened.of("subscribed")).channel, `#${sub}`);
}

export async function aTokenThatEndsIsRenewed() {
    const sub = somebody();
    let isAsked;
    const asked = new Promise((resolve) => (isAsked = resolve));
    const getToken = async () => {
        setTimeout(isAsked);
        return token({ sub });
    };
    const made = await connected({ token: token({ sub }, 2), getToken });
    await asked;
    await made.client.publish(someChannel(), coded(1));
    assert.equal(made.happened.lists.connected.length, 1);
}

export async function connectAndSubscribeTravelTogether() {
    const made = makeClient();
    const subscriptions = range(20).map(() => makeSubscription(made, someChannel()));
    made.client.connect();
    await Promise.all(subscriptions.map(({ happened }) => happened.of("subscribed")));
}

export async function whatOnePublishesAllHear() {
    const [channel, user] = [someChannel(), somebody()];
    const [alice, bob] = [await connected({ token: token({ sub: user }) }), await connected()];
    const [first, second] = [await subscribed(alice, channel), await subscribed(bob, channel)];
    for (const n of range(20)) {
        await first.subscription.publish(coded({ n }));
    }
    const wanted = range(20).map((n) => ({ n }));
    assert.deepEqual(await second.happened.data(20), wanted);
    assert.deepEqual(await first.happened.data(20), wanted);
    const contexts = second.happened.lists.publication;
    assert.deepEqual(contexts.map(({ offset }) => Number(offset)), range(21).slice(1));
    assert.equal(contexts[0].info.client, alice.id);
    assert.equal(contexts[0].info.user, user);
}

export async function aThousandAtOnceAreAllAnswered() {
    const channel = someChannel();
    const made = await connected();
    const { happened } = await subscribed(made, channel);
    made.client.startBatching();
    const answers = range(1000).map((n) => made.client.publish(channel, coded(n)));
    made.client.stopBatching();
    await Promise.all(answers);
    assert.deepEqual(await happened.data(1000), range(1000));
}

export async function programsPublishThroughTheServerApi() {
    const channel = someChannel();
    const { happened } = await subscribed(await connected(), channel);
    await publish(channel, { a: "текст" });
    assert.deepEqual(await happened.data(1), [{ a: "текст" }]);
}

export async function afterUnsubscribingNothingIsHeardUntilOneComesBack() {
    const channel = someChannel();
    const [alice, bob] = [await connected(), await connected()];
    const [first, second] = [await subscribed(alice, channel), await subscribed(bob, channel)];
    first.subscription.unsubscribe();
    await alice.client.presenceStats(channel);
    await publish(channel, 1);
    await second.happened.data(1);
    assert.equal(first.happened.lists.publication.length, 0);
    first.subscription.subscribe();
    await first.happened.of("subscribed", 2);
    await publish(channel, 2);
    // It asks for what came meanwhile by itself.
    assert.deepEqual(await first.happened.data(2), [1, 2]);
}

export async function whatCannotBeIsRefusedForGood() {
    const made = await connected();
    for (const [channel, code] of [["nowhere:1", 102], ["$private", 103], ["#8", 103], ["я", 107]]) {
        const { happened } = makeSubscription(made, channel);
        assert.equal((await happened.of("unsubscribed")).code, code, channel);
    }
}

export async function aSubscriptionTokenOpensAClosedChannel() {
    const [sub, channel] = [somebody(), `$${someChannel()}`];
    const made = await connected({ token: token({ sub }) });
    await subscribed(made, channel, { token: token({ sub, channel }) });
    await made.client.publish(channel, coded(1));
}

export async function aWrongSubscriptionTokenDoesNot() {
    const made = makeSubscription(await connected(), `$${someChannel()}`, { token: "nonsense" });
    assert.equal((await made.happened.of("unsubscribed")).code, 103);
}

export async function whoIsThere() {
    const [channel, user] = [someChannel(), somebody()];
    const [alice, bob] = [await connected({ token: token({ sub: user }) }), await connected()];
    const { subscription } = await subscribed(alice, channel);
    await subscribed(bob, channel);
    const { clients } = await subscription.presence();
    assert.deepEqual(Object.keys(clients).sort(), [alice.id, bob.id].sort());
    assert.equal(clients[alice.id].user, user);
    assert.deepEqual(await subscription.presenceStats(), { numClients: 2, numUsers: 2 });
}

export async function whatWasSaid() {
    const channel = someChannel();
    const { subscription } = await subscribed(await connected(), channel);
    for (const n of range(5)) {
        await publish(channel, n);
    }
    const page = await subscription.history({ limit: 2 });
    assert.deepEqual(page.publications.map(({ data }) => decoded(data)), [0, 1]);
    assert.equal(Number(page.offset), 5);
    const since = { offset: 4, epoch: page.epoch };
    const back = await subscription.history({ limit: 2, since, reverse: true });
    assert.deepEqual(back.publications.map(({ data }) => decoded(data)), [2, 1]);
    const wrong = subscription.history({ limit: 2, since: { offset: 1, epoch: "_" } });
    await assert.rejects(wrong, (error) => error.code === 112);
}

export async function aMethodThatThereIsNot() {
    const { client } = await connected();
    await assert.rejects(client.rpc("nonsense", coded({})), (error) => error.code === 108);
    await assert.rejects(client.rpc("ns:nonsense", coded({})), (error) => error.code === 104);
}

export async function aMessageToNobodyIsTheEnd() {
    const { client, happened } = await connected();
    await client.send(coded({}));
    assert.equal((await happened.of("disconnected")).code, 3508);
}

export async function everybodySeesWhoComesAndGoes() {
    const [channel, user] = [someChannel(), somebody()];
    const [alice, bob] = [await connected(), await connected({ token: token({ sub: user }) })];
    const { happened } = await subscribed(alice, channel);
    assert.equal((await happened.of("join")).info.client, alice.id);
    const { subscription } = await subscribed(bob, channel);
    assert.equal((await happened.of("join", 2)).info.user, user);
    subscription.unsubscribe();
    assert.equal((await happened.of("leave")).info.client, bob.id);
    subscription.subscribe();
    await happened.of("join", 3);
    bob.network.cut();
    assert.equal((await happened.of("leave", 2)).info.client, bob.id);
}

export async function whatWasMissedComesOnceTheNetworkIsBack() {
    for (const channel of [someChannel(), someChannel("recovery:")]) {
        const made = await connected();
        const { happened } = await subscribed(made, channel);
        await publish(channel, 0);
        await happened.data(1);
        made.network.cut();
        for (const n of range(10)) {
            await publish(channel, n + 1);
        }
        made.network.join();
        assert.deepEqual(await happened.data(11), range(11));
        const context = await happened.of("subscribed", 2);
        assert.deepEqual([context.wasRecovering, context.recovered], [true, true]);
    }
}

export async function moreThanIsKeptCannotBeRecovered() {
    const channel = someChannel("smallhistory:");
    const made = await connected();
    const { happened } = await subscribed(made, channel);
    made.network.cut();
    for (const n of range(3)) {
        await publish(channel, n);
    }
    made.network.join();
    const context = await happened.of("subscribed", 2);
    assert.deepEqual([context.wasRecovering, context.recovered], [true, false]);
    await publish(channel, "new");
    assert.deepEqual(await happened.data(1), ["new"]);
}

export async function aGivenPositionIsRecoveredFrom() {
    const channel = someChannel();
    for (const n of range(5)) {
        await publish(channel, n);
    }
    const { happened, context } = await subscribed(await connected(), channel, { since: { offset: 2, epoch: "" } });
    assert.equal(context.recovered, true);
    assert.deepEqual(await happened.data(3), [2, 3, 4]);
}

export async function thePersonalChannelIsRecoveredToo() {
    const user = somebody();
    const made = await connected({ token: token({ sub: user }) });
    await made.happened.of("subscribed");
    made.network.cut();
    for (const n of range(3)) {
        await publish(`#${user}`, n);
    }
    made.network.join();
    assert.deepEqual(await made.happened.data(3), [0, 1, 2]);
    assert.equal((await made.happened.of("subscribed", 2)).recovered, true);
}

export async function theServerEndsASubscription() {
    const [channel, user] = [someChannel(), somebody()];
    const { happened } = await subscribed(await connected({ token: token({ sub: user }) }), channel);
    await api("unsubscribe", { user, channel });
    assert.equal((await happened.of("unsubscribed")).code, 2000);
}

export async function theServerBeginsASubscription() {
    const [channel, user] = [someChannel(), somebody()];
    const { happened } = await connected({ token: token({ sub: user }) });
    await happened.of("subscribed");
    await api("subscribe", { user, channel });
    assert.equal((await happened.of("subscribed", 2)).channel, channel);
    await publish(channel, 1);
    assert.equal((await happened.of("publication")).channel, channel);
}

export async function theServerEndsAConnection() {
    const user = somebody();
    const { happened } = await connected({ token: token({ sub: user }) });
    await api("disconnect", { user });
    assert.equal((await happened.of("disconnected")).code, 3503);
}

export async function theServerLetsAClientReconnect() {
    const user = somebody();
    const { happened } = await connected({ token: token({ sub: user }) });
    await api("disconnect", { user, disconnect: { code: 3011, reason: "force reconnect" } });
    await happened.of("connected", 2);
    assert.equal(happened.lists.disconnected.length, 0);
}

export async function tooMuchAtOnceIsTheEnd() {
    const { client, happened } = await connected();
    client.publish(someChannel(), coded("x".repeat(70_000))).catch(() => {});
    assert.equal((await happened.of("disconnected")).reason, "message size limit exceeded");
}
