"""Subscribing and unsubscribing: who may, what is checked first, and what a subscriber is told from then on."""

from __future__ import annotations

import time

import pytest
from centrifuge.protocol.client_pb2 import Command

from app.realtime.channels import Publication
from app.realtime.codec import PROTOBUF
from tests.realtime.desk import Connection, Desk, token
from tests.realtime.wire import prefixed, read_protobuf

pytestmark = pytest.mark.unit


@pytest.fixture
def connection(desk: Desk) -> Connection:
    return desk.connect(sub="7")


def test_the_reply_says_where_the_stream_stands(desk: Desk, connection: Connection) -> None:
    desk.publish("news", 1, 2)
    epoch = desk.streams.stream("news").epoch
    assert connection.subscribe("news") == {"recoverable": True, "positioned": True, "epoch": epoch, "offset": 2}


def test_the_stream_of_a_new_channel_has_its_epoch_from_then_on(desk: Desk, connection: Connection) -> None:
    result = connection.subscribe("news")
    assert len(result["epoch"]) == 8
    assert "offset" not in result  # 0.
    assert desk.streams.stream("news").epoch == result["epoch"]


def test_the_reply_goes_before_all_pushes_and_the_own_join_is_the_first(connection: Connection) -> None:
    reply, join = connection.sends({"id": 1, "subscribe": {"channel": "news"}})
    assert "subscribe" in reply
    assert join == {"push": {"channel": "news", "join": {"info": {"user": "7", "client": connection.id}}}}


def test_publications_come_in_order_and_only_after_subscribing(desk: Desk, connection: Connection) -> None:
    desk.publish("news", "before")
    connection.subscribe("news")
    desk.publish("news", "one", "two")
    assert connection.pushes() == [
        {"channel": "news", "pub": {"data": "one", "offset": 2}},
        {"channel": "news", "pub": {"data": "two", "offset": 3}},
    ]


def test_nobody_hears_what_is_said_elsewhere(desk: Desk, connection: Connection) -> None:
    connection.subscribe("news")
    desk.publish("olds", 1)
    desk.publish("recovery:news", 1)
    assert connection.pushes() == []


def test_what_is_published_between_question_and_answer_comes_once(desk: Desk, connection: Connection) -> None:
    subscribe, publish = (
        {"id": 1, "subscribe": {"channel": "news"}},
        {"id": 2, "publish": {"channel": "news", "data": 1}},
    )
    replies = connection.sends(subscribe, publish)
    assert [one["push"]["pub"]["data"] for one in replies if "pub" in one.get("push", {})] == [1]


# --- Checks, in their order


@pytest.mark.parametrize(
    ("request_", "code"),
    [
        ({"channel": "a" * 256}, 107),
        ({"channel": "news", "tf": {"key": "a"}}, 107),
        ({"channel": "news", "type": 1}, 108),
        ({"channel": "news", "type": 4}, 108),
        ({"channel": "nowhere:1"}, 102),
        ({"channel": "$nowhere:1"}, 102),
        ({"channel": "новости"}, 107),
        ({"channel": "a\x00b"}, 107),
        ({"channel": "$news"}, 103),
        ({"channel": "#8"}, 103),
        ({"channel": "news#8,9"}, 103),
    ],
)
def test_what_cannot_be_is_refused(connection: Connection, request_: dict[str, object], code: int) -> None:
    assert connection.refusal("subscribe", **request_) == code
    assert connection.client.subscriptions.all()[1:] == []


@pytest.mark.parametrize("channel", ["a" * 255, "recovery:x", "smallhistory:x:y", "dialog#7,8", "a b"])
def test_what_can_be_is_not(connection: Connection, channel: str) -> None:
    assert connection.subscribe(channel)["recoverable"] is True


def test_a_channel_is_subscribed_to_once(connection: Connection) -> None:
    connection.subscribe("news")
    assert connection.refusal("subscribe", channel="news") == 105


def test_a_connection_holds_128_channels(connection: Connection) -> None:
    for n in range(127):
        connection.subscribe(f"channel{n}")
    assert connection.refusal("subscribe", channel="another") == 106
    connection.ask("unsubscribe", channel="channel0")
    assert connection.subscribe("another")


def test_an_unknown_way_to_save_bytes_ends_the_connection(connection: Connection) -> None:
    assert connection.end("subscribe", channel="news", delta="nonsense") == 3501


def test_a_known_way_to_save_bytes_is_not_taken(connection: Connection) -> None:
    assert "delta" not in connection.subscribe("news", delta="fossil")


def test_what_newer_clients_ask_for_is_overlooked(connection: Connection) -> None:
    assert "id" not in connection.subscribe("news", flag=1, positioned=True, recoverable=True, join_leave=True, data={})


def test_outside_of_the_playground_there_are_no_open_channels() -> None:
    desk = Desk(is_open=False)
    connection = desk.connect(desk.somebody())
    for channel in ("news", "recovery:x", "#7", "$presence", "presence:1", "Presence"):
        assert connection.refusal("subscribe", channel=channel) == 102


# --- Tokens


def test_a_token_opens_a_channel(connection: Connection) -> None:
    claims = {"sub": "7", "channel": "$news", "data": {"a": 1}, "exp": int(time.time()) + 100}
    result = connection.subscribe("$news", token=token(**claims))
    assert (result["expires"], result["data"]) == (True, {"a": 1})
    assert 98 <= result["ttl"] <= 100


def test_a_token_without_an_end_is_not_spoken_of(connection: Connection) -> None:
    assert "expires" not in connection.subscribe("$news", token=token(sub="7", channel="$news"))


def test_a_token_tells_of_its_bearer(desk: Desk, connection: Connection) -> None:
    connection.subscribe("$news", token=token(sub="7", channel="$news", info={"role": "reader"}))
    presence = connection.ask("presence", channel="$news")["presence"]
    assert presence == {connection.id: {"user": "7", "client": connection.id, "chan_info": {"role": "reader"}}}


def test_the_unknown_may_have_a_token_too(desk: Desk) -> None:
    assert desk.connect().subscribe("$news", token=token(channel="$news"))


@pytest.mark.parametrize(
    ("wrong", "code"),
    [("nonsense", 103), (token(sub="7"), 103), (token(sub="7", channel="$news", exp=1), 109)],
    ids=["no token", "no channel", "expired"],
)
def test_a_useless_token_is_an_error(connection: Connection, wrong: str, code: int) -> None:
    assert connection.refusal("subscribe", channel="$news", token=wrong) == code


@pytest.mark.parametrize(
    "claims",
    [
        {"sub": "7", "channel": "$olds"},
        {"sub": "8", "channel": "$news"},
        {"channel": "$news"},
        {"sub": "7", "channel": "$news", "client": "another"},
    ],
)
def test_a_token_of_another_ends_the_connection(connection: Connection, claims: dict[str, str]) -> None:
    assert connection.end("subscribe", channel="$news", token=token(**claims)) == 3500


def test_a_useless_token_is_no_better_in_an_open_channel(connection: Connection) -> None:
    assert connection.refusal("subscribe", channel="news", token="nonsense") == 103


# --- Refreshing


def test_a_new_token_must_be_of_the_same_person(connection: Connection) -> None:
    assert connection.end("refresh", token=token(sub="8")) == 3500


@pytest.mark.parametrize(("raw", "code"), [("", 3501), ("nonsense", 3500), (token(sub="7", exp=1), 3005)])
def test_a_useless_new_token_ends_the_connection(connection: Connection, raw: str, code: int) -> None:
    assert connection.end("refresh", token=raw) == code


def test_new_channels_in_a_new_token_need_a_new_connection(connection: Connection) -> None:
    assert connection.end("refresh", token=token(sub="7", channels=["news"])) == 3010


def test_the_same_channels_do_not() -> None:
    connection = Desk().connect(sub="7", channels=["news"])
    assert connection.ask("refresh", token=token(sub="7", channels=["news"])) == {}


def test_a_page_that_is_signed_in_by_its_session_has_nothing_to_refresh() -> None:
    desk = Desk(is_open=False)
    alice = desk.somebody()
    connection = desk.open(visitor=alice)
    connection.ask("connect")
    assert connection.end("refresh", token=token(sub=str(alice.id))) == 3501


def test_only_a_subscription_can_be_refreshed(connection: Connection) -> None:
    assert connection.refusal("sub_refresh", channel="$news", token=token(sub="7", channel="$news")) == 103
    connection.subscribe("$news", token=token(sub="7", channel="$news"))
    assert connection.refusal("sub_refresh", channel="$news") == 107
    assert connection.refusal("sub_refresh", channel="$news", token=token(sub="7", channel="$news", exp=1)) == 110
    assert connection.ask("sub_refresh", channel="$news", token=token(sub="7", channel="$news")) == {}


@pytest.mark.parametrize("wrong", ["nonsense", token(sub="7"), token(sub="8", channel="$news")])
def test_a_wrong_token_for_a_subscription_ends_the_connection(connection: Connection, wrong: str) -> None:
    connection.subscribe("$news", token=token(sub="7", channel="$news"))
    assert connection.end("sub_refresh", channel="$news", token=wrong) == 3500


def test_a_refresh_that_names_no_channel_ends_the_connection(connection: Connection) -> None:
    assert connection.end("sub_refresh", token=token(sub="7", channel="$news")) == 3501


# --- Going


def test_after_unsubscribing_nothing_comes(desk: Desk, connection: Connection) -> None:
    connection.subscribe("news")
    assert connection.ask("unsubscribe", channel="news") == {}
    desk.publish("news", 1)
    assert connection.hears() == []


@pytest.mark.parametrize("channel", ["news", "$news", "nowhere:1", "chat:1"])
def test_leaving_where_one_is_not_is_no_error(connection: Connection, channel: str) -> None:
    assert connection.ask("unsubscribe", channel=channel) == {}


def test_one_may_come_back(desk: Desk, connection: Connection) -> None:
    connection.subscribe("news")
    connection.ask("unsubscribe", channel="news")
    connection.subscribe("news")
    desk.publish("news", 1)
    assert connection.data() == [1]


def test_the_server_ends_a_subscription(desk: Desk, connection: Connection) -> None:
    connection.subscribe("news")
    connection.client.unsubscribe_by_server("news")
    desk.publish("news", 1)
    assert connection.pushes() == [{"channel": "news", "unsubscribe": {"code": 2000, "reason": "server unsubscribe"}}]
    connection.client.unsubscribe_by_server("news")
    assert connection.hears() == []


def test_the_server_begins_a_subscription(desk: Desk, connection: Connection) -> None:
    desk.publish("news", 1)
    connection.client.subscribe_by_server("news", data=b'{"a":1}')
    subscribe, join = connection.pushes()
    assert subscribe["subscribe"].items() >= {"data": {"a": 1}, "offset": 1, "recoverable": True}.items()
    assert "join" in join
    connection.client.subscribe_by_server("news")
    assert connection.hears() == []
    desk.publish("news", 2)
    assert connection.data() == [2]


def test_what_json_cannot_carry_ends_the_connections_in_json_alone(desk: Desk, connection: Connection) -> None:
    binary = desk.open(PROTOBUF)
    binary.client.receive(prefixed(Command(id=1, connect={})) + prefixed(Command(id=2, subscribe={"channel": "news"})))
    connection.subscribe("news")
    desk.ring("news", Publication(b"\xff\x00", 1))
    assert (connection.closed_by, binary.closed_by) == (3506, None)
    assert read_protobuf(binary.paper.messages[-1]).push.pub.data == b"\xff\x00"
