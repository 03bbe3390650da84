"""Publishing, and who comes and goes, in the open channels."""

from __future__ import annotations

import pytest

from tests.realtime.desk import Connection, Desk

pytestmark = pytest.mark.unit


@pytest.fixture
def alice(desk: Desk) -> Connection:
    return desk.connect(sub="alice", info={"name": "Alice"})


@pytest.fixture
def bob(desk: Desk) -> Connection:
    return desk.connect(sub="bob")


def test_all_on_the_channel_hear_it_and_who_says_it_too(alice: Connection, bob: Connection) -> None:
    alice.subscribe()
    bob.subscribe()
    alice.pushes()
    reply, *pushes = alice.sends({"id": 1, "publish": {"channel": "news", "data": {"text": "Hello"}}})
    assert reply == {"id": 1, "publish": {}}
    info = {"user": "alice", "client": alice.id, "conn_info": {"name": "Alice"}}
    assert [one["push"]["pub"] for one in pushes] == [{"data": {"text": "Hello"}, "info": info, "offset": 1}]
    assert bob.pushes("pub") == [one["push"]["pub"] for one in pushes]


def test_whoever_says_it_need_not_be_there(alice: Connection, bob: Connection) -> None:
    bob.subscribe()
    alice.ask("publish", channel="news", data=1)
    assert bob.data() == [1]


@pytest.mark.parametrize("data", [0, False, "", [], {}, "текст", {"a": [1, {"b": None}]}, 1.5])
def test_any_value_travels(alice: Connection, bob: Connection, data: object) -> None:
    bob.subscribe()
    alice.ask("publish", channel="news", data=data)
    assert bob.data() == [data]


def test_nothing_is_not_published(alice: Connection) -> None:
    assert alice.refusal("publish", channel="news") == 107
    assert alice.refusal("publish", channel="news", data=None) == 107


def test_another_kind_of_publication_is_not_available(alice: Connection) -> None:
    assert alice.refusal("publish", channel="news", data=1, type=1) == 108


@pytest.mark.parametrize("channel", ["chat:1", "presence"])
def test_what_the_app_says_nobody_else_says(desk: Desk, channel: str) -> None:
    alice = desk.somebody()
    desk.chats.make("1", alice)
    connection = desk.connect(alice)
    connection.subscribe(channel)
    assert connection.refusal("publish", channel=channel, data=1) == 103


# --- Coming and going


def test_everybody_there_sees_who_comes(alice: Connection, bob: Connection) -> None:
    alice.subscribe()
    bob.subscribe()
    info = {"user": "bob", "client": bob.id}
    assert alice.pushes() == [{"channel": "news", "join": {"info": info}}]


@pytest.mark.parametrize("how", ["unsubscribe", "close", "by the server"])
def test_everybody_there_sees_who_goes_but_not_who_goes(alice: Connection, bob: Connection, how: str) -> None:
    alice.subscribe()
    bob.subscribe()
    alice.hears()
    if how == "unsubscribe":
        bob.ask("unsubscribe", channel="news")
    elif how == "close":
        bob.client.close()
    else:
        bob.client.unsubscribe_by_server("news")
    assert alice.pushes("leave") == [{"info": {"user": "bob", "client": bob.id}}]
    assert bob.pushes("leave") == []


def test_coming_and_going_keeps_its_order_with_what_is_said(alice: Connection, bob: Connection) -> None:
    alice.subscribe()
    alice.pushes()
    bob.sends(
        {"id": 1, "subscribe": {"channel": "news"}},
        {"id": 2, "publish": {"channel": "news", "data": 1}},
    )
    bob.ask("unsubscribe", channel="news")
    kinds = [next(kind for kind in push if kind != "channel") for push in alice.pushes()]
    assert kinds[-1] == "leave"
    assert sorted(kinds) == ["join", "leave", "pub"]


def test_nobody_sees_who_opens_a_chat(desk: Desk) -> None:
    alice, bob = desk.somebody(), desk.somebody("bob")
    channel = desk.chats.make("1", alice, bob)
    first, second = desk.connect(alice), desk.connect(bob)
    first.subscribe(channel)
    second.subscribe(channel)
    second.client.close()
    assert first.pushes() == []
