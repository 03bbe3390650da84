"""Questions about a channel: who is there, and what it has kept."""

from __future__ import annotations

from typing import Any

import pytest

from tests.realtime.desk import Connection, Desk

pytestmark = pytest.mark.unit


@pytest.fixture
def connection(desk: Desk) -> Connection:
    return desk.connect(sub="7", info={"name": "Alice"})


# --- Presence


def test_everybody_on_the_channel_is_told_of(desk: Desk, connection: Connection) -> None:
    other = desk.connect(sub="8")
    connection.subscribe()
    other.subscribe()
    assert connection.ask("presence", channel="news") == {
        "presence": {
            connection.id: {"user": "7", "client": connection.id, "conn_info": {"name": "Alice"}},
            other.id: {"user": "8", "client": other.id},
        }
    }


def test_nobody_is_told_of_where_nobody_is(connection: Connection) -> None:
    assert connection.ask("presence", channel="news") == {"presence": {}}
    assert connection.ask("presence_stats", channel="news") == {"num_clients": 0, "num_users": 0}


def test_connections_and_people_are_counted(desk: Desk) -> None:
    for user in ("7", "7", "8", ""):
        desk.connect(sub=user).subscribe()
    assert desk.connect().ask("presence_stats", channel="news") == {"num_clients": 4, "num_users": 3}


@pytest.mark.parametrize("how", ["unsubscribe", "close"])
def test_whoever_goes_is_not_there(desk: Desk, connection: Connection, how: str) -> None:
    connection.subscribe()
    if how == "close":
        connection.client.close()
    else:
        connection.ask("unsubscribe", channel="news")
    assert desk.connect().ask("presence", channel="news") == {"presence": {}}


def test_the_people_of_a_chat_are_told_of_while_they_are_here(desk: Desk) -> None:
    alice, bob, charlie = desk.somebody(), desk.somebody("bob"), desk.somebody("charlie")
    channel = desk.chats.make("1", alice, bob)
    connection, other = desk.connect(alice), desk.connect(bob)
    desk.connect(charlie)
    connection.subscribe(channel)
    present = connection.ask("presence", channel=channel)["presence"]
    assert set(present) == {connection.id, other.id}
    assert present[other.id]["conn_info"]["username"] == "bob"
    assert connection.ask("presence_stats", channel=channel) == {"num_clients": 2, "num_users": 2}


@pytest.mark.parametrize("kind", ["presence", "presence_stats", "history"])
@pytest.mark.parametrize("channel", ["chat:1", "chat:none", "chat:", "presence"])
def test_who_is_not_on_the_apps_channel_learns_nothing(desk: Desk, kind: str, channel: str) -> None:
    alice = desk.somebody()
    desk.chats.make("1", alice, n=3)
    assert desk.connect(alice).refusal(kind, channel=channel) == 103


def test_the_list_of_who_is_here_has_no_history(desk: Desk) -> None:
    alice = desk.somebody()
    connection = desk.connect(alice)
    assert connection.subscribe("presence")["data"] == {"online": [str(alice.id)], "idle": []}
    assert connection.refusal("history", channel="presence") == 108


def test_the_list_of_who_is_here_is_for_accounts(connection: Connection) -> None:
    assert connection.refusal("subscribe", channel="presence") == 103


# --- History


@pytest.fixture
def five(desk: Desk) -> None:
    desk.publish("news", "a", "b", "c", "d", "e")


def history(connection: Connection, **request: Any) -> str:
    """What came, in one word."""
    result = connection.ask("history", channel="news", **request)
    assert [one["offset"] for one in result["publications"]] == [
        ord(one["data"]) - 96 for one in result["publications"]
    ]
    return "".join(one["data"] for one in result["publications"])


def test_without_a_limit_only_the_top_is_told(desk: Desk, connection: Connection, five: None) -> None:
    epoch = desk.streams.stream("news").epoch
    assert connection.ask("history", channel="news") == {"publications": [], "epoch": epoch, "offset": 5}


def test_an_unused_channel_has_an_empty_history(connection: Connection) -> None:
    result = connection.ask("history", channel="unused", limit=10)
    assert (result["publications"], result["offset"], len(result["epoch"])) == ([], 0, 8)


@pytest.mark.parametrize(
    ("request_", "letters"),
    [
        ({"limit": 3}, "abc"),
        ({"limit": 100}, "abcde"),
        ({"limit": -1}, "abcde"),
        ({"limit": 2, "since": {"offset": 2}}, "cd"),
        ({"limit": 2, "since": {"offset": 0}}, "ab"),
        ({"limit": 2, "since": {}}, "ab"),
        ({"limit": 9, "since": {"offset": 5}}, ""),
        ({"limit": 9, "since": {"offset": 50}}, ""),
        ({"limit": 2, "reverse": True}, "ed"),
        ({"limit": -1, "reverse": True}, "edcba"),
        ({"limit": 2, "reverse": True, "since": {"offset": 4}}, "cb"),
        ({"limit": 9, "reverse": True, "since": {"offset": 3}}, "ba"),
        ({"limit": 9, "reverse": True, "since": {"offset": 1}}, ""),
        ({"limit": 9, "reverse": True, "since": {"offset": 6}}, "edcba"),
        ({"since": {"offset": 2}}, ""),
    ],
)
def test_pages_go_both_ways(connection: Connection, five: None, request_: dict[str, Any], letters: str) -> None:
    assert history(connection, **request_) == letters


def test_no_page_is_longer_than_300(desk: Desk) -> None:
    alice = desk.somebody()
    channel = desk.chats.make("1", alice, n=400)
    connection = desk.connect(alice)
    connection.subscribe(channel)
    for limit in (-1, 301, 2**31 - 1):
        assert len(connection.ask("history", channel=channel, limit=limit)["publications"]) == 300
    last = connection.ask("history", channel=channel, limit=-1, reverse=True)["publications"]
    assert [one["offset"] for one in last] == list(range(400, 100, -1))


def test_backwards_from_nowhere_is_a_wrong_question(connection: Connection, five: None) -> None:
    assert connection.refusal("history", channel="news", limit=2, reverse=True, since={"offset": 0}) == 107


def test_another_epoch_is_an_error(desk: Desk, connection: Connection, five: None) -> None:
    assert connection.refusal("history", channel="news", limit=2, since={"offset": 1, "epoch": "_"}) == 112
    epoch = desk.streams.stream("news").epoch
    assert history(connection, limit=2, since={"offset": 1, "epoch": epoch}) == "bc"


def test_what_is_gone_is_passed_over_forwards(desk: Desk, connection: Connection) -> None:
    desk.publish("smallhistory:x", *"abcde")
    result = connection.ask("history", channel="smallhistory:x", limit=10, since={"offset": 1})
    assert [one["data"] for one in result["publications"]] == ["d", "e"]


def test_backwards_nothing_comes_where_the_next_one_is_gone(desk: Desk, connection: Connection) -> None:
    desk.publish("smallhistory:x", *"abcde")
    backwards = {"channel": "smallhistory:x", "limit": 10, "reverse": True}
    assert connection.ask("history", **backwards, since={"offset": 3})["publications"] == []
    assert [one["data"] for one in connection.ask("history", **backwards, since={"offset": 5})["publications"]] == ["d"]
