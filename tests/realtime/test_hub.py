"""Whatever is rung, late, twice, in any order or not at all: each hears each publication once, in the log's order."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.realtime import codes
from app.realtime.channels import Publication
from app.realtime.codec import JSON, PROTOBUF
from app.realtime.delivery import MOST_EARLY, Channel, Top
from tests.realtime.hall import Hall, publication

pytestmark = pytest.mark.unit


def rung(hall: Hall, *offsets: int) -> None:
    hall.ring(publication(offset) for offset in offsets)


@pytest.fixture
def hall() -> Hall:
    return Hall()


# --- Order, gaps, doubles


def test_what_comes_in_order_is_delivered_at_once(hall: Hall) -> None:
    ear = hall.come()
    rung(hall, 1)
    assert ear.offsets == [1]
    rung(hall, 2, 3)
    assert ear.offsets == [1, 2, 3]


def test_what_comes_early_waits_for_its_turn(hall: Hall) -> None:
    ear = hall.come()
    rung(hall, 3, 2)
    assert ear.offsets == []
    rung(hall, 1)
    assert ear.offsets == [1, 2, 3]


def test_what_comes_twice_is_delivered_once(hall: Hall) -> None:
    ear = hall.come()
    rung(hall, 1, 1, 3, 3, 2, 1, 2)
    assert ear.offsets == [1, 2, 3]


def test_what_no_log_keeps_passes_by_those_that_wait(hall: Hall) -> None:
    ear = hall.come()
    rung(hall, 2, 0)
    assert ear.offsets == [0]


def test_a_gap_is_reported_once_until_it_is_closed(hall: Hall) -> None:
    hall.come()
    rung(hall, 3)
    rung(hall, 5)
    assert len(hall.gaps) == 1
    assert hall.channel.is_behind
    rung(hall, 1, 2, 4)
    assert not hall.channel.is_behind
    rung(hall, 7)
    assert len(hall.gaps) == 2


def test_a_log_that_is_known_to_reach_further_is_a_gap(hall: Hall) -> None:
    hall.come()
    hall.ring([Top(0)])
    assert hall.gaps == []
    hall.ring([Top(1)])
    assert hall.gaps == [hall.channel]


def test_too_many_that_come_early_are_left_to_the_log(hall: Hall) -> None:
    ear = hall.come()
    last = MOST_EARLY + 50
    rung(hall, *range(2, last + 1))
    rung(hall, 1)
    assert ear.offsets == list(range(1, MOST_EARLY + 2))
    assert hall.channel.is_behind
    rung(hall, *range(MOST_EARLY + 2, last + 1))
    assert ear.offsets == list(range(1, last + 1))


# --- Coming and going


def test_nobody_hears_before_they_are_live(hall: Hall) -> None:
    hall.come()
    late = hall.add(at=0)
    rung(hall, 1, 0)
    assert late.offsets == []


def test_whoever_has_read_less_than_was_delivered_must_read_on(hall: Hall) -> None:
    hall.come()
    rung(hall, 1, 2)
    late = hall.add(at=1)
    assert not hall.go_live(late)
    late.read(publication(2))
    assert hall.go_live(late)
    rung(hall, 3)
    assert late.offsets == [2, 3]


def test_whoever_has_read_further_than_was_delivered_hears_nothing_again(hall: Hall) -> None:
    first, ahead = hall.come(), hall.come(at=2)
    assert hall.gaps == [hall.channel]
    rung(hall, 1, 0, 2, 3)
    assert first.offsets == [1, 0, 2, 3]
    assert ahead.offsets == [0, 3]


def test_the_first_who_comes_says_where_the_log_stands(hall: Hall) -> None:
    waiting = hall.add(at=5)
    rung(hall, 5, 7)
    assert hall.go_live(waiting)
    rung(hall, 6)
    assert waiting.offsets == [6, 7]


def test_whoever_has_left_hears_nothing(hall: Hall) -> None:
    ear, other = hall.come(), hall.come()
    hall.leave(ear)
    rung(hall, 1)
    assert (ear.offsets, other.offsets) == ([], [1])


def test_a_channel_that_nobody_listens_to_is_forgotten(hall: Hall) -> None:
    ear = hall.come()
    hall.leave(ear)
    assert hall.hub.channels() == []
    rung(hall, 1)
    assert ear.offsets == []


def test_a_channel_whose_last_listener_was_ended_is_forgotten(hall: Hall) -> None:
    hall.come(user="bob")
    hall.ring([publication(1, ends_for="bob")])
    assert hall.hub.channels() == []


# --- The end


def test_nobody_hears_after_their_end(hall: Hall) -> None:
    bob, alice = hall.come(user="bob"), hall.come(user="alice")
    hall.ring([publication(1), publication(2, ends_for="bob"), publication(3), publication(0)])
    assert bob.offsets == [1]
    assert bob.ended_by == [codes.UNSUBSCRIBED]
    assert alice.offsets == [1, 2, 3, 0]


def test_an_end_waits_for_its_turn(hall: Hall) -> None:
    bob = hall.come(user="bob")
    hall.ring([publication(3), publication(2, ends_for="bob")])
    assert bob.ended_by == []
    rung(hall, 1)
    assert bob.offsets == [1]
    assert bob.ended_by == [codes.UNSUBSCRIBED]


def test_an_old_end_does_not_end_who_has_come_back(hall: Hall) -> None:
    """Bob was removed by the first and let in again by the second, before the rings of either came."""
    hall.come()
    bob = hall.come(at=2, user="bob")
    hall.ring([publication(1, ends_for="bob"), publication(2), publication(3)])
    assert bob.ended_by == []
    assert bob.offsets == [3]


def test_who_is_ended_before_they_are_live_is_told_after_their_reply(hall: Hall) -> None:
    hall.come()
    bob = hall.add(user="bob")
    hall.ring([publication(1, ends_for="bob")])
    assert bob.ended_by == []
    assert hall.go_live(bob)
    assert bob.ended_by == [codes.UNSUBSCRIBED]
    rung(hall, 2)
    assert bob.offsets == []


def test_a_reset_lets_everybody_begin_anew(hall: Hall) -> None:
    live, coming = hall.come(), hall.add()
    rung(hall, 1)
    hall.hub.reset(hall.name)
    assert live.ended_by == [codes.UNSUBSCRIBED_INSUFFICIENT]
    hall.go_live(coming)
    assert coming.ended_by == [codes.UNSUBSCRIBED_INSUFFICIENT]
    assert hall.hub.channels() == []
    again = hall.come(at=7)
    rung(hall, 8)
    assert (live.offsets, again.offsets) == ([1], [8])


# --- How it is written


def test_all_that_is_due_is_written_in_one_go(hall: Hall) -> None:
    ear = hall.come()
    rung(hall, *range(2, 30))
    rung(hall, 1)
    assert ear.outbox.n_writes == 1
    assert ear.offsets == list(range(1, 30))


@pytest.mark.parametrize("codec", [JSON, PROTOBUF])
def test_a_great_backlog_travels_in_several_messages(hall: Hall, codec: object) -> None:
    ear = hall.come(codec=PROTOBUF if codec is PROTOBUF else JSON)
    hall.ring(publication(offset, size=10_000) for offset in range(30, 0, -1))
    assert ear.outbox.n_writes == 1
    assert len(ear.outbox.messages) > 5
    assert ear.offsets == list(range(1, 31))


def test_each_language_is_heard(hall: Hall) -> None:
    json, protobuf = hall.come(codec=JSON), hall.come(codec=PROTOBUF)
    rung(hall, 1, 0, 2)
    assert json.offsets == protobuf.offsets == [1, 0, 2]


# --- All of it at once

CROWD = ("alice", "bob", "charlie")


@st.composite
def histories(draw: st.DrawFn) -> list[Publication]:
    """A log in which people are removed now and then."""
    ends = draw(st.lists(st.sampled_from((None, None, None, *CROWD)), min_size=1, max_size=25))
    return [publication(offset, ends_for=end) for offset, end in enumerate(ends, 1)]


def carried(log: list[Publication], data: st.DataObject) -> Iterable[Publication]:
    """The rings of the log as they come: some never, some twice, in any order."""
    often = data.draw(st.lists(st.sampled_from((0, 1, 1, 2)), min_size=len(log), max_size=len(log)))
    return data.draw(st.permutations([one for one, times in zip(log, often, strict=True) for _ in range(times)]))


@settings(max_examples=300, deadline=None)
@given(histories(), st.data())
def test_in_any_order_with_losses_and_doubles_each_hears_each_once(log: list[Publication], data: st.DataObject) -> None:
    hall = Hall()
    for ring in carried(log, data):
        match data.draw(st.sampled_from(("ring", "ring", "ring", "come", "leave", "mend", "look"))):
            case "come":
                hall.visit(log[: ring.offset], user=data.draw(st.sampled_from(CROWD)))
            case "leave" if hall.ears:
                hall.leave(data.draw(st.sampled_from(hall.ears)))
            case "mend":
                hall.mend(log[: ring.offset])
            case "look":
                hall.ring([Top(ring.offset)])
        hall.ring([ring])
        hall.check(log)
    hall.mend(log)
    hall.check(log, until=len(log))


def test_a_thousand_rings_from_many_threads() -> None:
    """They are delivered by the hub's own."""
    with Hall.running() as hall:
        ears = [hall.come(user=user) for user in CROWD]
        hall.ring_from_threads([publication(offset) for offset in range(1, 1001)], n_threads=4)
        hall.settle()
    for ear in ears:
        assert ear.offsets == list(range(1, 1001))


def test_trouble_with_one_channel_is_not_the_others(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    good, bad = hall.come(), hall.come(channel="chat:bad")
    take = Channel.take

    def stumble(channel: Channel, items: list[object]) -> int:
        if channel.name == "chat:bad":
            raise RuntimeError("stumbled")
        return take(channel, items)  # type: ignore[arg-type]

    monkeypatch.setattr(Channel, "take", stumble)
    hall.hub._deliver({"chat:bad": [publication(1)], hall.name: [publication(1)]})
    assert (good.offsets, bad.offsets) == ([1], [])
