"""Connecting: who is let in, what they are told, and what the server subscribes them to."""

from __future__ import annotations

import time
from uuid import UUID

import pytest
from centrifuge.protocol.client_pb2 import Command

from app.realtime.codec import PROTOBUF
from tests.realtime.desk import Desk, token
from tests.realtime.wire import prefixed, read_protobuf

pytestmark = pytest.mark.unit

COMMANDS = (
    "subscribe unsubscribe publish presence presence_stats history rpc send refresh sub_refresh".split()  # All others.
)


def in_seconds(seconds: float) -> int:
    return int(time.time() + seconds)


def test_the_reply_names_the_connection_and_its_pings() -> None:
    result = Desk().open().ask("connect")
    assert UUID(result.pop("client"))
    assert result == {"version": "homeroom", "ping": 25, "pong": True}


def test_every_connection_has_a_name_of_its_own() -> None:
    desk = Desk()
    assert desk.connect().id != desk.connect().id


def test_whoever_answers_ping_frames_is_promised_no_other_pings() -> None:
    result = Desk().open(pings_by_frame=True).ask("connect")
    assert "ping" not in result
    assert "pong" not in result


def test_what_a_client_says_of_itself_is_overlooked() -> None:
    connection = Desk().open()
    connection.ask("connect", name="js", version="1", data={"a": 1}, headers={"a": "b"}, flag=7, profile="x", dict=[1])
    assert connection.closed_by is None


def test_the_unknown_come_into_the_playground_alone() -> None:
    assert "client" in Desk(is_open=True).open().ask("connect")
    assert Desk(is_open=False).open().end("connect") == 3501


def test_the_pages_session_signs_in() -> None:
    desk = Desk(is_open=False)
    alice = desk.somebody()
    connection = desk.open(visitor=alice)
    assert "expires" not in connection.ask("connect")
    assert connection.client.user == str(alice.id)


def test_a_token_signs_in() -> None:
    desk = Desk(is_open=False)
    alice = desk.somebody()
    connection = desk.open()
    connection.ask("connect", token=token(sub=str(alice.id)))
    assert connection.client.caller.person is alice


def test_a_token_outranks_the_session() -> None:
    desk = Desk(is_open=False)
    alice, bob = desk.somebody(), desk.somebody("bob")
    connection = desk.open(visitor=alice)
    connection.ask("connect", token=token(sub=str(bob.id)))
    assert connection.client.caller.person is bob


def test_a_token_that_ends_says_when() -> None:
    result = Desk().open().ask("connect", token=token(sub="7", exp=in_seconds(100)))
    assert result["expires"] is True
    assert 98 <= result["ttl"] <= 100


def test_a_token_may_let_in_longer_than_it_can_be_used() -> None:
    result = Desk().open().ask("connect", token=token(sub="7", exp=in_seconds(10), expire_at=0))
    assert "expires" not in result
    assert "ttl" not in result


def test_nobody_is_told_to_come_back_in_no_time() -> None:
    result = Desk().open().ask("connect", token=token(sub="7", expire_at=in_seconds(0.2)))
    assert result["ttl"] == 1


@pytest.mark.parametrize(
    "wrong",
    ["nonsense", token(sub="7")[:-6] + "AAAAAA", token(sub="7", channel="news"), token(sub=7)],
    ids=["no token", "another's signature", "for a channel", "a number for a name"],
)
def test_a_wrong_token_ends_the_connection(wrong: str) -> None:
    assert Desk().open().end("connect", token=wrong) == 3500


def test_a_token_for_nobody_here_ends_the_connection() -> None:
    assert Desk(is_open=False).open().end("connect", token=token(sub="7")) == 3500


def test_an_expired_token_is_an_error_so_that_the_client_gets_a_new_one() -> None:
    assert Desk().open().refusal("connect", token=token(sub="7", exp=in_seconds(-1))) == 109


def test_a_token_of_tomorrow_is_one_that_has_expired() -> None:
    assert Desk().open().refusal("connect", token=token(sub="7", nbf=in_seconds(1000))) == 109


def test_after_a_refusal_the_rest_of_the_frame_is_dropped() -> None:
    connection = Desk().open()
    expired = token(sub="7", exp=1)
    replies = connection.sends({"id": 1, "connect": {"token": expired}}, {"id": 2, "subscribe": {"channel": "news"}})
    assert [reply["id"] for reply in replies] == [1]
    assert connection.closed_by is None


@pytest.mark.parametrize("kind", ["connect", "subscribe"])
def test_after_a_refusal_nothing_more_is_taken(kind: str) -> None:
    connection = Desk().open()
    connection.refusal("connect", token=token(sub="7", exp=1))
    assert connection.end(kind, channel="news") == 3501


@pytest.mark.parametrize("kind", COMMANDS)
def test_nothing_goes_before_connecting(kind: str) -> None:
    assert Desk().open().end(kind, channel="news") == 3501


def test_nobody_connects_twice() -> None:
    assert Desk().connect().end("connect") == 3501


def test_connecting_and_subscribing_travel_in_one_frame() -> None:
    replies = Desk().open().sends({"id": 1, "connect": {}}, {"id": 2, "subscribe": {"channel": "news"}})
    assert [reply.get("id") for reply in replies] == [1, 2, None]
    assert "join" in replies[2]["push"]


def test_it_goes_the_same_way_in_protobuf() -> None:
    connection = Desk().open(PROTOBUF)
    connection.client.receive(prefixed(Command(id=1, connect={})))
    (message,) = connection.paper.messages
    reply = read_protobuf(message)
    assert (reply.id, reply.connect.client, reply.connect.ping) == (1, connection.id, 25)


# --- Who has come


def test_whoever_has_connected_is_counted_until_the_end() -> None:
    desk = Desk()
    connection = desk.connect()
    assert list(desk.clients) == [connection.id]
    connection.client.close()
    assert not desk.clients


def test_an_account_is_shown_as_here_until_the_end() -> None:
    desk = Desk(is_open=False)
    alice = desk.somebody()
    connection = desk.open(visitor=alice, device="Firefox")
    connection.ask("connect")
    ((session,), user) = desk.presence.sessions(), str(alice.id)
    assert (session.id, session.user_id, session.device, session.is_hidden) == (connection.id, user, "Firefox", False)
    connection.client.close()
    assert not desk.presence.is_online(user)


def test_the_account_of_a_device_is_shown_with_its_name() -> None:
    desk = Desk(is_open=False)
    desk.connect(desk.somebody(device="Alice's telephone"))
    assert [session.device for session in desk.presence.sessions()] == ["Alice's telephone"]


def test_the_invisible_are_not_shown() -> None:
    desk = Desk(is_open=False)
    desk.connect(desk.somebody(is_invisible=True))
    assert desk.presence.sessions() == []
    assert len(desk.clients) == 1


def test_a_guest_without_an_account_is_not_shown() -> None:
    desk = Desk()
    desk.connect(sub="7")
    assert desk.presence.sessions() == []


def test_whoever_was_refused_has_never_been_here() -> None:
    desk = Desk()
    connection = desk.open()
    connection.refusal("connect", token=token(sub="7", channels=["nowhere:1"]))
    assert not desk.clients
    assert connection.client.user is None
    connection.client.close()


# --- What the server subscribes to


def test_the_personal_channel_comes_with_the_connection() -> None:
    result = Desk().open().ask("connect", token=token(sub="7"))
    assert set(result["subs"]) == {"#7"}
    assert result["subs"]["#7"]["recoverable"] is True


def test_the_unknown_have_no_personal_channel() -> None:
    assert "subs" not in Desk().open().ask("connect", token=token(sub=""))


def test_a_token_names_channels() -> None:
    desk = Desk()
    claims = {"channels": ["one"], "subs": {"two": {"data": {"a": 1}, "info": {"b": 2}}}}
    connection = desk.open()
    result = connection.ask("connect", token=token(sub="7", **claims))
    assert set(result["subs"]) == {"#7", "one", "two"}
    assert result["subs"]["two"]["data"] == {"a": 1}
    assert desk.streams.presence("two")[connection.id]["chan_info"] == b'{"b":2}'


def test_the_joins_follow_the_reply() -> None:
    connection = Desk().open()
    reply, *pushes = connection.sends({"id": 1, "connect": {"token": token(sub="7", channels=["news"])}})
    assert set(reply["connect"]["subs"]) == {"#7", "news"}
    assert {push["push"]["channel"] for push in pushes} == {"#7", "news"}
    assert all(push["push"]["join"]["info"]["client"] == connection.id for push in pushes)


def test_such_a_subscription_is_recovered_by_connecting() -> None:
    desk = Desk()
    desk.publish("#7", 1, 2, 3)
    epoch = desk.streams.stream("#7").epoch
    subs = {"#7": {"recover": True, "offset": 1, "epoch": epoch}, "gone": {"recover": True, "offset": 9}}
    result = desk.open().ask("connect", token=token(sub="7"), subs=subs)["subs"]
    assert set(result) == {"#7"}
    assert [one["data"] for one in result["#7"]["publications"]] == [2, 3]
    assert (result["#7"]["recovered"], result["#7"]["was_recovering"], result["#7"]["offset"]) == (True, True, 1)


def test_what_is_published_there_is_pushed() -> None:
    desk = Desk()
    connection = desk.connect(sub="7")
    desk.publish("#7", {"a": 1})
    assert connection.pushes() == [{"channel": "#7", "pub": {"data": {"a": 1}, "offset": 1}}]


def test_there_are_not_more_of_them_than_a_connection_holds() -> None:
    assert "subs" in Desk().open().ask("connect", token=token(sub="", channels=[f"c{n}" for n in range(128)]))
    assert Desk().open().end("connect", token=token(sub="", channels=[f"c{n}" for n in range(129)])) == 3505


def test_a_channel_that_cannot_be_is_an_error() -> None:
    assert Desk().open().refusal("connect", token=token(sub="7", channels=["nowhere:1"])) == 102


def test_the_client_cannot_subscribe_there_but_may_leave() -> None:
    desk = Desk()
    connection = desk.connect(sub="7")
    assert connection.refusal("subscribe", channel="#7") == 105
    assert connection.ask("unsubscribe", channel="#7") == {}
    desk.publish("#7", 1)
    assert connection.hears() == []
