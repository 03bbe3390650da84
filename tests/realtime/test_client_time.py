"""Time: pings and pongs, connections that say nothing, and permissions that end."""

from __future__ import annotations

import time

import pytest
from centrifuge.protocol.client_pb2 import Command

from app.realtime.codec import PROTOBUF
from tests.realtime.desk import Connection, Desk, token
from tests.realtime.wire import prefixed

pytestmark = pytest.mark.unit


@pytest.fixture
def wall(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time of day, set by hand."""
    now = [time.time()]
    monkeypatch.setattr(time, "time", lambda: now[0])
    return now


def pass_time(connection: Connection, seconds: float, wall: list[float] | None = None) -> None:
    """Let the seconds pass one by one."""
    for _ in range(round(seconds)):
        connection.desk.now += 1
        if wall is not None:
            wall[0] += 1
        connection.client.pulse(connection.desk.now)


def until_ping(connection: Connection) -> int:
    """The seconds until the next ping."""
    paper = connection.paper
    before = len(paper.messages) + paper.n_pings
    for seconds in range(1, 60):
        pass_time(connection, 1)
        if len(paper.messages) + paper.n_pings > before:
            return seconds
    raise AssertionError("no ping came")


# --- Pings


def test_the_first_ping_comes_soon_and_the_others_every_25_seconds() -> None:
    connection = Desk().connect()
    assert 12 <= until_ping(connection) <= 26
    for _ in range(3):
        connection.says(b"{}")
        assert until_ping(connection) == 25
    assert connection.closed_by is None


def test_first_pings_are_spread() -> None:
    assert len({until_ping(Desk().connect()) for _ in range(40)}) > 3


def test_whoever_does_not_answer_is_taken_for_gone() -> None:
    connection = Desk().connect()
    until_ping(connection)
    pass_time(connection, 8)
    assert connection.closed_by is None
    pass_time(connection, 1)
    assert connection.closed_by == 3012


def test_an_answer_within_eight_seconds_is_in_time() -> None:
    connection = Desk().connect()
    until_ping(connection)
    pass_time(connection, 8)
    connection.says(b"{}")
    pass_time(connection, 10)
    assert connection.closed_by is None


def test_an_answer_may_share_its_frame_with_questions() -> None:
    connection = Desk().connect()
    until_ping(connection)
    assert connection.sends({}, {"id": 1, "presence_stats": {"channel": "news"}})[-1]["id"] == 1
    assert connection.closed_by is None


@pytest.mark.parametrize("n_asked", [0, 1])
def test_an_answer_that_nobody_asked_for_ends_the_connection(n_asked: int) -> None:
    connection = Desk().connect()
    if n_asked:
        until_ping(connection)
        connection.says(b"{}")
    connection.says(b"{}")
    assert connection.closed_by == 3501


def test_two_answers_to_one_ping_end_the_connection() -> None:
    connection = Desk().connect()
    until_ping(connection)
    connection.sends({}, {})
    assert connection.closed_by == 3501


def test_a_ping_in_protobuf_is_one_byte() -> None:
    connection = Desk().open(PROTOBUF)
    connection.client.receive(prefixed(Command(id=1, connect={})))
    until_ping(connection)
    assert connection.paper.messages[1:] == [b"\x00"]
    connection.client.receive(b"\x00")
    pass_time(connection, 10)
    assert connection.closed_by is None


def test_pings_may_be_frames_of_the_websocket() -> None:
    connection = Desk().open(pings_by_frame=True)
    connection.ask("connect")
    until_ping(connection)
    assert connection.paper.n_pings == 1
    assert connection.hears() == []
    connection.client.heard_pong()
    pass_time(connection, 9)
    assert connection.closed_by is None


def test_such_a_ping_must_be_answered_too() -> None:
    connection = Desk().open(pings_by_frame=True)
    connection.ask("connect")
    until_ping(connection)
    pass_time(connection, 9)
    assert connection.closed_by == 3012


# --- Those who say nothing


def test_whoever_does_not_connect_is_sent_away() -> None:
    connection = Desk().open()
    pass_time(connection, 10)
    assert connection.closed_by is None
    pass_time(connection, 1)
    assert connection.closed_by == 3502


def test_whoever_was_refused_is_sent_away_in_the_end() -> None:
    connection = Desk().open()
    connection.refusal("connect", token=token(sub="7", exp=1))
    pass_time(connection, 11)
    assert connection.closed_by == 3502


def test_whoever_takes_no_leave_is_hung_up_on() -> None:
    connection = Desk().connect()
    connection.says(b"nonsense")
    pass_time(connection, 1)
    assert not connection.paper.has_hung_up
    connection.paper.is_overdue_now = True
    pass_time(connection, 1)
    assert connection.paper.has_hung_up


# --- What ends


def test_a_connection_lasts_a_while_longer_than_its_token(wall: list[float]) -> None:
    connection = Desk().connect(sub="7", exp=int(wall[0]) + 3)
    connection.client._next_ping = float("inf")
    pass_time(connection, 27, wall)
    assert connection.closed_by is None
    pass_time(connection, 3, wall)
    assert connection.closed_by == 3005


def test_a_new_token_keeps_it_open(wall: list[float]) -> None:
    connection = Desk().connect(sub="7", exp=int(wall[0]) + 3)
    connection.client._next_ping = float("inf")
    result = connection.ask("refresh", token=token(sub="7", exp=int(wall[0]) + 100))
    assert (result["expires"], result["ttl"]) == (True, pytest.approx(100, abs=1))
    pass_time(connection, 60, wall)
    assert connection.closed_by is None


def test_a_new_token_may_be_for_ever(wall: list[float]) -> None:
    connection = Desk().connect(sub="7", exp=int(wall[0]) + 3)
    connection.client._next_ping = float("inf")
    assert connection.ask("refresh", token=token(sub="7")) == {}
    pass_time(connection, 60, wall)
    assert connection.closed_by is None


def test_a_subscription_that_has_ended_may_be_renewed_by_subscribing_again(wall: list[float]) -> None:
    connection = Desk().connect(sub="7")
    connection.client._next_ping = float("inf")
    connection.subscribe("$news", token=token(sub="7", channel="$news", exp=int(wall[0]) + 3))
    pass_time(connection, 27, wall)
    assert connection.pushes() == []
    pass_time(connection, 3, wall)
    unsubscribe = {"code": 2501, "reason": "subscription expired"}
    assert connection.pushes() == [{"channel": "$news", "unsubscribe": unsubscribe}]
    assert connection.closed_by is None
    assert "$news" not in connection.client.subscriptions


def test_a_subscription_is_kept_by_a_new_token(wall: list[float]) -> None:
    connection = Desk().connect(sub="7")
    connection.client._next_ping = float("inf")
    connection.subscribe("$news", token=token(sub="7", channel="$news", exp=int(wall[0]) + 3))
    renewed = token(sub="7", channel="$news", exp=int(wall[0]) + 100)
    assert connection.ask("sub_refresh", channel="$news", token=renewed)["ttl"] == pytest.approx(100, abs=1)
    pass_time(connection, 60, wall)
    assert connection.pushes() == []
