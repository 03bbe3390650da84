"""Frames: which commands are taken, in which order they are answered, and what ends the connection."""

from __future__ import annotations

import itertools
from typing import Any

import orjson
import pytest

from app.realtime.codec import PROTOBUF
from tests.realtime.desk import Connection, Desk

pytestmark = pytest.mark.unit

BAD_REQUEST, TOO_MANY = 3501, 3013


@pytest.fixture
def connection() -> Connection:
    return Desk().connect()


def stats(number: int) -> dict[str, Any]:
    return {"id": number, "presence_stats": {"channel": "news"}}


@pytest.mark.parametrize("number", [1, 7, 2**32 - 1])
def test_an_answer_has_the_number_of_its_question(connection: Connection, number: int) -> None:
    assert connection.sends(stats(number)) == [{"id": number, "presence_stats": {"num_clients": 0, "num_users": 0}}]


def test_questions_are_answered_in_order_and_together(connection: Connection) -> None:
    assert [reply["id"] for reply in connection.sends(*map(stats, range(1, 101)))] == list(range(1, 101))
    assert len(connection.paper.messages) == 2  # The reply to `connect`, and these.


def test_long_answers_travel_in_several_messages() -> None:
    desk = Desk()
    desk.publish("news", *["x" * 2000] * 100)
    connection = desk.connect()
    replies = connection.sends(*({"id": n, "history": {"channel": "news", "limit": 10}} for n in range(1, 11)))
    assert [reply["id"] for reply in replies] == list(range(1, 11))
    sizes = [len(message) for message in connection.paper.messages[1:]]
    assert len(sizes) > 3
    assert max(sizes) < 65_536 + 20_000


@pytest.mark.parametrize(
    "frame",
    [
        b"",
        b"\n",
        b"nonsense",
        b"null",
        b"[]",
        b"7",
        b'{"id":1}',
        b'{"id":1,"ping":{}}',
        b'{"id":1,"nonsense":{}}',
        b'{"id":0,"presence":{"channel":"news"}}',
        b'{"presence":{"channel":"news"}}',
        b'{"id":-1,"presence":{"channel":"news"}}',
        b'{"id":"1","presence":{"channel":"news"}}',
        b'{"id":4294967296,"presence":{"channel":"news"}}',
        b'{"id":1,"presence":"news"}',
        b'{"id":1,"presence":{"channel":5}}',
        b"\x00\x01\x02\xff",
    ],
)
def test_what_is_no_command_ends_the_connection(connection: Connection, frame: bytes) -> None:
    assert connection.says(frame) == []
    assert connection.closed_by == BAD_REQUEST


def test_a_wrong_length_in_protobuf_ends_the_connection() -> None:
    connection = Desk().open(PROTOBUF)
    connection.client.receive(b"\x05\x01")
    assert connection.closed_by == BAD_REQUEST


def test_what_comes_before_the_wrong_one_is_done(connection: Connection) -> None:
    frame = (
        orjson.dumps({"id": 1, "publish": {"channel": "news", "data": 1}}) + b"\nnonsense\n" + orjson.dumps(stats(3))
    )
    assert connection.says(frame) == [{"id": 1, "publish": {}}]
    assert connection.closed_by == BAD_REQUEST
    assert connection.desk.streams.stream("news").top == 1


def test_an_empty_line_ends_the_connection(connection: Connection) -> None:
    assert connection.says(orjson.dumps(stats(1)) + b"\n\n" + orjson.dumps(stats(2)))[0]["id"] == 1
    assert connection.closed_by == BAD_REQUEST


def test_one_newline_may_follow_the_last(connection: Connection) -> None:
    assert len(connection.says(orjson.dumps(stats(1)) + b"\n")) == 1
    assert connection.closed_by is None


def test_of_several_questions_in_one_the_first_kind_counts(connection: Connection) -> None:
    both = {"id": 1, "history": {"channel": "news"}, "unsubscribe": {"channel": "news"}, "rpc": {"method": "x"}}
    assert connection.sends(both) == [{"id": 1, "unsubscribe": {}}]


def test_fields_that_nobody_knows_are_overlooked(connection: Connection) -> None:
    replies = connection.sends({"id": 1, "presence_stats": {"channel": "news", "new": [1]}, "newer": {}})
    assert replies[0]["id"] == 1


def test_an_error_says_so_and_the_connection_goes_on(connection: Connection) -> None:
    (reply,) = connection.sends({"id": 1, "presence": {"channel": "nowhere:1"}})
    assert reply == {"id": 1, "error": {"code": 102, "message": "unknown channel"}}
    assert connection.ask("presence_stats", channel="news")


@pytest.mark.parametrize("kind", ["subscribe", "unsubscribe", "publish", "presence", "presence_stats", "history"])
def test_a_question_about_no_channel_ends_the_connection(connection: Connection, kind: str) -> None:
    assert connection.end(kind) == BAD_REQUEST


@pytest.mark.parametrize("kind", ["publish", "presence", "presence_stats", "history"])
def test_a_question_about_an_unknown_kind_of_channel_is_refused(connection: Connection, kind: str) -> None:
    assert connection.refusal(kind, channel="nowhere:1", data=1) == 102


def test_a_message_to_nobody_ends_the_connection(connection: Connection) -> None:
    assert connection.sends({"send": {"data": {"a": 1}}}) == []
    assert connection.closed_by == 3508


def test_nothing_is_said_after_the_end(connection: Connection) -> None:
    connection.subscribe("news")
    connection.says(b"nonsense")
    connection.desk.publish("news", 1)
    assert connection.hears() == []


def test_the_end_takes_the_connection_off_its_channels(connection: Connection) -> None:
    connection.subscribe("news")
    connection.client.close()
    assert connection.desk.hub.channel("news") is None
    assert connection.desk.streams.presence("news") == {}


# --- Too much


def test_whoever_asks_too_much_has_to_come_back_later() -> None:
    desk = Desk(is_open=False)
    connection = desk.connect(desk.somebody())
    replies = connection.sends(*({"id": n, "rpc": {"method": "nonsense"}} for n in range(1, 1000)))
    assert connection.closed_by == TOO_MANY
    assert len(replies) == 499  # 500 with `connect`.


def test_a_frame_that_asks_too_much_slowly_does_so_too() -> None:
    desk = Desk(is_open=False)
    connection = desk.connect(desk.somebody())
    connection.client._clock = itertools.count(desk.now, 0.001).__next__
    replies = connection.sends(*({"id": n, "rpc": {"method": "nonsense"}} for n in range(1, 1000)))
    assert connection.closed_by == TOO_MANY
    assert 500 < len(replies) < 600


def test_whoever_asks_little_for_long_may_go_on() -> None:
    desk = Desk(is_open=False)
    connection = desk.connect(desk.somebody())
    for _ in range(40):
        desk.now += 1
        assert len(connection.sends(*({"id": n, "rpc": {"method": "nonsense"}} for n in range(1, 51)))) == 50
    assert connection.closed_by is None


def test_in_the_playground_a_full_frame_is_answered_whole(connection: Connection) -> None:
    assert len(connection.sends(*map(stats, range(1, 1001)))) == 1000
