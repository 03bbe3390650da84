// How answers are saved when the network, the server, another device or the reader come in between.

import assert from "node:assert/strict";

import { Desk, OFFLINE, Outbox, PAUSE, Server, Store, refusal, settle } from "./desk.mjs";

const LONG = 120_000;

export async function what_is_typed_goes_out_once_a_second_after_the_last_letter() {
    const { saving, server, clock } = new Desk();
    for (const text of ["P", "Pa", "Par"]) {
        saving.change(1, text);
        await clock.pass(PAUSE - 1);
    }
    assert.deepEqual(server.sent, []);
    await clock.pass(1);
    assert.deepEqual(server.sent, [[1, "Par", 3]]);
}

export async function who_never_stops_typing_is_saved_all_the_same() {
    const { saving, server, clock } = new Desk();
    for (let n = 1; n <= 30; n += 1) {
        saving.change(1, "a".repeat(n));
        await clock.pass(PAUSE / 2);
    }
    assert.ok(server.sent.length >= 1, "nothing went out in 15 s");
    assert.ok(server.sent.length <= 2, "it went out too often");
}

export async function nothing_is_called_saved_before_the_server_has_said_so() {
    const { saving, server, clock, outbox, ...desk } = new Desk();
    server.isHolding = true;
    saving.change(1, "Paris");
    assert.deepEqual(outbox.get(1), { response: "Paris", seq: 1, label: "", changed_at: clock.date() });
    await clock.pass(PAUSE);
    assert.equal(saving.state(1), "saving");
    await server.letGo();
    assert.equal(saving.state(1), "saved");
    assert.equal(saving.answer(1).known.saved_at, "at 1");
    assert.equal(outbox.get(1), null);
}

export async function a_question_has_one_request_under_way_at_a_time() {
    const { saving, server, clock } = new Desk();
    server.isHolding = true;
    saving.change(1, "first");
    saving.flush(1);
    saving.change(1, "second");
    saving.flush(1);
    await clock.pass(LONG);
    assert.equal(server.sent.length, 1);
    await server.letGo();
    assert.deepEqual(server.sent, [[1, "first", 1], [1, "second", 2]]);
    assert.equal(saving.state(1), "saved");
}

export async function other_questions_do_not_wait_for_it() {
    const { saving, server } = new Desk();
    server.isHolding = true;
    for (const place of [1, 2]) saving.change(place, "x");
    saving.flushAll();
    assert.deepEqual(server.sent.map(([place]) => place), [1, 2]);
}

export async function an_acknowledgement_settles_that_very_answer_only() {
    const { saving, server, outbox } = new Desk();
    server.isHolding = true;
    saving.change(1, "first");
    saving.flush(1);
    saving.change(1, "second");
    await server.letGo();
    assert.equal(outbox.get(1).response, "second");
    assert.equal(saving.state(1), "saving");
}

export async function without_a_network_it_is_kept_and_sent_when_that_is_back() {
    const { saving, server, clock, outbox } = new Desk();
    server.failure = OFFLINE;
    saving.change(1, "Paris");
    saving.change(2, "Rome");
    await clock.pass(PAUSE * 3);
    assert.equal(saving.state(1), "waiting");
    assert.equal(saving.trouble.reason, "offline");
    assert.equal(outbox.get(1).response, "Paris");
    server.failure = null;
    saving.resume();
    await clock.pass(PAUSE);
    assert.deepEqual([saving.state(1), saving.state(2), saving.trouble], ["saved", "saved", null]);
    assert.deepEqual(outbox.entries, []);
}

export async function it_tries_again_by_itself_less_and_less_often() {
    const { saving, server, clock } = new Desk();
    server.failure = OFFLINE;
    for (const place of [1, 2]) saving.change(place, "x");
    await clock.pass(LONG);
    assert.ok(server.sent.length > 5, `only ${server.sent.length} tries in two minutes`);
    assert.ok(server.sent.length < 20, `${server.sent.length} tries in two minutes`);
    server.failure = null;
    await clock.pass(30_000);
    assert.deepEqual([saving.state(1), saving.state(2)], ["saved", "saved"]);
}

export async function a_lost_acknowledgement_does_no_harm() {
    const { saving, server, clock } = new Desk();
    const { send } = server;
    saving.send = async (...request) => {
        saving.send = send;
        await send(...request);
        throw OFFLINE;
    };
    saving.change(1, "Paris");
    await clock.pass(LONG);
    assert.deepEqual(server.sent, [[1, "Paris", 1], [1, "Paris", 1]]);
    assert.equal(saving.state(1), "saved");
}

export async function a_busy_server_is_left_alone_for_as_long_as_it_asks() {
    const { saving, server, clock } = new Desk();
    server.failure = refusal(429, "too_many", { retry_after: 40 });
    saving.change(1, "Paris");
    await clock.pass(PAUSE + 39_000);
    assert.equal(server.sent.length, 1);
    assert.equal(saving.trouble.reason, "busy");
    server.failure = null;
    await clock.pass(2_000);
    assert.equal(saving.state(1), "saved");
}

export async function who_is_signed_out_keeps_it_and_nothing_knocks_in_vain() {
    const { saving, server, clock, outbox } = new Desk();
    server.failure = refusal(401, "unauthorized");
    saving.change(1, "Paris");
    await clock.pass(LONG);
    assert.equal(server.sent.length, 1);
    assert.equal(saving.trouble.reason, "signed_out");
    assert.equal(outbox.get(1).response, "Paris");
    server.failure = null;
    saving.resume();
    await settle();
    assert.equal(saving.state(1), "saved");
}

export async function it_survives_a_reload() {
    const desk = new Desk();
    desk.server.failure = OFFLINE;
    desk.saving.change(1, "Paris");
    await desk.clock.pass(PAUSE);
    desk.server.failure = null;
    const { saving, outbox } = desk.reopened();
    assert.equal(saving.answer(1).response, "Paris");
    saving.resume();
    await settle();
    assert.equal(saving.state(1), "saved");
    assert.equal(outbox.get(1), null);
}

export async function each_try_says_how_old_the_answer_is_also_after_a_reload() {
    const desk = new Desk();
    desk.server.failure = OFFLINE;
    desk.saving.change(1, "Par");
    await desk.clock.pass(PAUSE / 2);
    desk.saving.change(1, "Paris");
    await desk.clock.pass(PAUSE);
    desk.server.failure = null;
    await desk.clock.pass(10); // shorter than the first wait: nothing is tried yet
    desk.reopened().saving.resume();
    assert.deepEqual(desk.server.ages, [PAUSE, PAUSE + 10]);
}

export async function a_clock_that_was_put_back_makes_no_answer_younger_than_now() {
    const { saving, server, clock } = new Desk();
    saving.change(1, "Paris");
    clock.date = () => 0;
    saving.flush(1);
    assert.deepEqual(server.ages, [0]);
}

export async function an_answer_kept_by_an_older_page_has_no_age() {
    const desk = new Desk();
    desk.outbox.put(1, { response: "Paris", seq: 1, label: "" });
    desk.reopened().saving.resume();
    assert.deepEqual(desk.server.ages, [null]);
}

export async function what_was_saved_before_the_page_died_is_not_sent_again() {
    const desk = new Desk();
    desk.server.keep(1, "Paris", 1);
    desk.outbox.put(1, { response: "Paris", seq: 1 });
    const { saving, server, outbox } = desk.reopened();
    saving.resume();
    await settle();
    assert.deepEqual(server.sent, []);
    assert.equal(saving.state(1), "saved");
    assert.equal(outbox.get(1), null);
}

export async function another_person_at_this_browser_gets_none_of_it() {
    const store = new Store();
    new Outbox("me", "attempt", store).put(1, { response: "mine", seq: 1 });
    assert.deepEqual(new Outbox("you", "attempt", store).entries, []);
    assert.deepEqual(new Outbox("me", "other", store).entries, []);
    new Outbox("you", "attempt", store).clear();
    assert.equal(new Outbox("me", "attempt", store).entries.length, 1);
}

export async function a_newer_answer_from_elsewhere_is_shown_and_this_one_offered() {
    const { saving, server, outbox, clock } = new Desk();
    const replaced = [];
    saving.addEventListener("replaced", ({ place }) => replaced.push(place));
    server.keep(1, "Rome", 3);
    saving.change(1, "Paris");
    await clock.pass(PAUSE);
    const answer = saving.answer(1);
    assert.deepEqual([replaced, answer.response, answer.overruled.response], [[1], "Rome", "Paris"]);
    assert.equal(saving.state(1), "saved");
    assert.equal(outbox.get(1).overruled, true);
    saving.change(1, "Paris");
    await clock.pass(PAUSE);
    assert.deepEqual(server.kept.get(1).response, "Paris");
    assert.deepEqual(server.sent.at(-1), [1, "Paris", 4]);
    assert.equal(outbox.get(1), null);
}

export async function an_overruled_answer_is_offered_after_a_reload_and_never_sent_by_itself() {
    const desk = new Desk();
    desk.server.keep(1, "Rome", 3);
    desk.saving.change(1, "Paris");
    await desk.clock.pass(PAUSE);
    const { saving, server, outbox, clock } = desk.reopened();
    saving.resume();
    await clock.pass(LONG);
    assert.equal(server.sent.length, 1);
    assert.equal(saving.answer(1).overruled.response, "Paris");
    saving.accept(1);
    assert.equal(saving.answer(1).overruled, null);
    assert.equal(outbox.get(1), null);
}

export async function who_goes_on_writing_is_not_interrupted_by_another_device() {
    const { saving, server, clock } = new Desk();
    server.isHolding = true;
    saving.change(1, "Par");
    saving.flush(1);
    server.keep(1, "Rome", 5);
    saving.change(1, "Paris");
    await server.letGo();
    assert.equal(saving.answer(1).response, "Paris");
    assert.equal(saving.answer(1).replaces.response, "Rome");
    await clock.pass(PAUSE);
    assert.deepEqual(server.kept.get(1).response, "Paris");
    assert.equal(saving.answer(1).replaces, null);
}

export async function a_look_at_the_server_changes_only_what_was_left_alone_here() {
    const { saving, server } = new Desk();
    server.isHolding = true;
    saving.change(1, "mine");
    saving.flush(1);
    saving.merge([{ place: 1, response: "theirs", seq: 4, saved_at: "x" }, { place: 2, response: "new", seq: 1, saved_at: "y" }]);
    assert.equal(saving.answer(1).response, "mine");
    assert.equal(saving.answer(2).response, "new");
    assert.equal(saving.answer(2).isElsewhere, true);
    assert.equal(saving.state(2), "saved");
}

export async function what_was_saved_here_is_no_news_and_what_was_saved_elsewhere_is() {
    const { saving, server, clock } = new Desk();
    server.isHolding = true;
    saving.change(1, "mine");
    saving.flush(1);
    assert.deepEqual([saving.isBehind(1, 1), saving.isBehind(1, 2), saving.isBehind(2, 1), saving.isBehind(9, 1)], [false, true, true, false]);
    await server.letGo();
    await clock.pass(PAUSE);
    assert.deepEqual([saving.isBehind(1, 1), saving.isBehind(1, 2)], [false, true]);
}

export async function a_look_at_the_server_takes_nothing_from_under_the_hands_of_who_is_writing() {
    const { saving, server, clock } = new Desk();
    const replaced = [];
    saving.addEventListener("replaced", ({ place }) => replaced.push(place));
    server.keep(1, "Rome", 7);
    saving.change(1, "Par");
    saving.merge([{ place: 1, response: "Rome", seq: 7, saved_at: "x" }]);
    const answer = saving.answer(1);
    assert.deepEqual([answer.response, answer.replaces.response, replaced], ["Par", "Rome", []]);
    saving.change(1, "Paris");
    await clock.pass(PAUSE);
    assert.deepEqual(server.sent, [[1, "Paris", 9]]);
    assert.deepEqual([server.kept.get(1).response, saving.state(1), replaced], ["Paris", "saved", []]);
}

export async function what_waits_unsaved_since_long_is_not_sent_over_a_newer_one_from_elsewhere() {
    const { saving, server, clock } = new Desk();
    server.failure = OFFLINE;
    saving.change(1, "Paris");
    await clock.pass(PAUSE);
    server.failure = null;
    server.keep(1, "Rome", 7);
    saving.merge([{ place: 1, response: "Rome", seq: 7, saved_at: "x" }]);
    await clock.pass(LONG);
    const answer = saving.answer(1);
    assert.deepEqual([server.kept.get(1).response, answer.response, answer.overruled.response], ["Rome", "Rome", "Paris"]);
}

export async function an_answer_that_came_too_late_is_not_called_saved() {
    const { saving, server, outbox, clock } = new Desk();
    server.failure = refusal(409, "too_late", { deadline_at: "then" });
    saving.change(1, "Paris");
    await clock.pass(PAUSE);
    assert.deepEqual(saving.end, { code: "too_late", extra: { deadline_at: "then" } });
    assert.equal(saving.state(1), "lost");
    assert.equal(outbox.get(1).response, "Paris");
    saving.change(2, "Rome");
    await clock.pass(LONG);
    assert.equal(server.sent.length, 1);
}

export async function what_the_server_refuses_waits_for_another_answer() {
    const { saving, server, clock } = new Desk();
    server.failure = refusal(422, "invalid");
    saving.change(1, "x".repeat(2000));
    await clock.pass(LONG);
    assert.equal(server.sent.length, 1);
    assert.equal(saving.state(1), "refused");
    server.failure = null;
    saving.change(1, "x");
    await clock.pass(PAUSE);
    assert.equal(saving.state(1), "saved");
}

export async function a_refusal_of_the_answer_itself_is_a_sign_that_the_server_is_back() {
    const { saving, server, clock } = new Desk();
    server.failure = OFFLINE;
    saving.change(1, "x");
    await clock.pass(PAUSE);
    assert.equal(saving.trouble.reason, "offline");
    server.failure = refusal(422, "invalid");
    await clock.pass(LONG);
    assert.equal(saving.trouble, null);
    await saving.settled();
}

export async function a_full_store_is_no_reason_to_claim_that_it_is_kept() {
    const { saving, store, clock } = new Desk();
    store.isFull = true;
    saving.change(1, "Paris");
    assert.equal(saving.answer(1).isKept, false);
    await clock.pass(PAUSE);
    assert.equal(saving.state(1), "saved");
}

export async function all_is_saved_or_it_is_known_that_this_takes_longer() {
    const { saving, server } = new Desk();
    saving.change(1, "Paris");
    await saving.settled();
    assert.equal(saving.state(1), "saved");
    server.failure = OFFLINE;
    saving.change(2, "Rome");
    await saving.settled();
    assert.equal(saving.state(2), "waiting");
}

export async function two_pages_of_one_browser_settle_only_their_own() {
    const desk = new Desk({ server: new Server() });
    const other = desk.reopened();
    desk.server.isHolding = true;
    desk.saving.change(1, "one");
    desk.saving.flush(1);
    other.saving.change(1, "other");
    await desk.server.letGo();
    assert.equal(desk.outbox.get(1).response, "other");
    await other.clock.pass(PAUSE);
    assert.equal(other.saving.answer(1).overruled.response, "other");
}
