// The clock of the server, as a page keeps it, and what it says of the time that is left.

import assert from "node:assert/strict";

const { ServerTime } = await import(`${process.env.SCRIPTS}/servertime.js`);
const { Countdown, passed, reading, urgency } = await import(`${process.env.SCRIPTS}/countdown.js`);

const MINUTE = 60_000;
const NOON = Date.parse("2026-11-21T12:00:00Z");
const iso = (milliseconds) => new Date(milliseconds).toISOString();

/** A device whose clocks are moved by hand. */
function device() {
    const clocks = { ticks: 5_000, wall: 0 };
    return { clocks, time: new ServerTime({ ticks: () => clocks.ticks, wall: () => clocks.wall }) };
}

/** A question that took so long, answered when the server's clock said `now` halfway. */
function ask({ clocks, time }, now, took) {
    const sentAt = clocks.ticks;
    clocks.ticks += took;
    clocks.wall += took;
    time.heard(iso(now), sentAt);
}

export function it_is_the_servers_time_whatever_this_device_says() {
    const one = device();
    ask(one, NOON, 200);
    assert.equal(one.time.now(), NOON + 100);
    one.clocks.wall += 3_600_000;
    assert.equal(one.time.now(), NOON + 100);
    one.clocks.ticks += MINUTE;
    assert.equal(one.time.until(iso(NOON + 2 * MINUTE)), MINUTE - 100);
}

export function the_shortest_round_trip_is_believed() {
    const one = device();
    ask(one, NOON, 100);
    const before = one.time.now();
    ask(one, NOON + 60_000, 4_000);
    assert.equal(one.time.now(), before + 4_000);
    ask(one, NOON + 10_000, 50);
    assert.equal(one.time.now(), NOON + 10_025);
}

export function after_a_while_a_longer_one_will_do() {
    const one = device();
    ask(one, NOON, 100);
    one.clocks.ticks += 11 * MINUTE;
    one.clocks.wall += 11 * MINUTE;
    ask(one, NOON + 12 * MINUTE, 300);
    assert.equal(one.time.now(), NOON + 12 * MINUTE + 150);
}

export function a_device_that_slept_asks_again() {
    const one = device();
    ask(one, NOON, 100);
    assert.equal(one.time.hasJumped(), false);
    one.clocks.wall += 5 * MINUTE;
    assert.equal(one.time.hasJumped(), true);
    assert.equal(one.time.hasJumped(), false);
    ask(one, NOON + 5 * MINUTE, 900);
    assert.equal(one.time.now(), NOON + 5 * MINUTE + 450);
}

export function it_reads_as_people_write_it() {
    assert.deepEqual([0, 1, 1_000, 59_999, 61_000, 3_600_000, 3_725_000, -5].map(reading), ["0:00", "0:01", "0:01", "1:00", "1:01", "1:00:00", "1:02:05", "0:00"]);
    assert.deepEqual([6 * MINUTE, 5 * MINUTE, MINUTE, 1, 0].map(urgency), ["calm", "soon", "urgent", "urgent", "over"]);
}

export function of_several_marks_the_last_is_said() {
    assert.equal(passed(31 * MINUTE, 30 * MINUTE), 30 * MINUTE);
    assert.equal(passed(30 * MINUTE, 29 * MINUTE), null);
    assert.equal(passed(31 * MINUTE, 4 * MINUTE), 5 * MINUTE);
    assert.equal(passed(31_000, 30_000), 30_000);
}

function countdown(deadline) {
    const one = device();
    ask(one, NOON, 0);
    const heard = [];
    const listeners = { onTick: () => {}, onMark: (mark) => heard.push(mark), onOver: () => heard.push("over") };
    const count = new Countdown(one.time, iso(NOON + deadline), listeners);
    const pass = (milliseconds) => {
        one.clocks.ticks += milliseconds;
        count.look();
    };
    return { count, heard, pass };
}

export function each_mark_is_said_once_and_the_end_too() {
    const { heard, pass } = countdown(11 * MINUTE);
    for (let second = 0; second < 12 * 60; second += 1) pass(1_000);
    assert.deepEqual(heard, [10 * MINUTE, 5 * MINUTE, MINUTE, 30_000, "over"]);
}

export function another_end_begins_anew() {
    const { count, heard, pass } = countdown(6 * MINUTE);
    pass(1_000);
    pass(2 * MINUTE);
    count.move(iso(NOON + 20 * MINUTE));
    for (let minute = 0; minute < 19; minute += 1) pass(MINUTE);
    assert.deepEqual(heard, [5 * MINUTE, 10 * MINUTE, 5 * MINUTE, MINUTE, "over"]);
}

export function who_comes_when_it_is_over_hears_that_at_once() {
    const { heard, pass } = countdown(-1_000);
    pass(0);
    pass(1_000);
    assert.deepEqual(heard, ["over"]);
}
