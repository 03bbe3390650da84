"""Channels with a log in the database: members only, everything that was missed, and nothing after being removed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.realtime.desk import Connection, Desk

pytestmark = pytest.mark.unit


@pytest.fixture
def desk() -> Desk:
    return Desk(is_open=False)


@pytest.fixture
def alice(desk: Desk) -> Connection:
    return desk.connect(desk.somebody())


def seqs(connection: Connection) -> list[int]:
    return [data["seq"] for data in connection.data()]


def make_chat(desk: Desk, *members: Connection, name: str = "1", n: int = 0) -> str:
    people = [member.client.caller.person for member in members]
    return desk.chats.make(name, *[person for person in people if person], n=n)


def test_a_member_subscribes(desk: Desk, alice: Connection) -> None:
    result = alice.subscribe(make_chat(desk, alice, n=3))
    assert result == {"recoverable": True, "positioned": True, "epoch": "epoch", "offset": 3}


def test_a_chat_has_one_name(desk: Desk, alice: Connection) -> None:
    make_chat(desk, alice)
    replies = alice.sends({"id": 1, "subscribe": {"channel": "chat:1"}}, {"id": 2, "subscribe": {"channel": "$chat:1"}})
    assert "subscribe" in replies[0]
    assert replies[1]["error"]["code"] == 103


@pytest.mark.parametrize("channel", ["chat:1", "chat:none", "chat:", "chat:1:2"])
def test_nobody_else_does(desk: Desk, alice: Connection, channel: str) -> None:
    make_chat(desk, desk.connect(desk.somebody("bob")), n=3)
    assert alice.refusal("subscribe", channel=channel) == 103


def test_many_subscriptions_in_one_frame_are_one_question(desk: Desk, alice: Connection) -> None:
    channels = [make_chat(desk, alice, name=str(n), n=n) for n in range(20)]
    replies = alice.sends(*({"id": n + 1, "subscribe": {"channel": channel}} for n, channel in enumerate(channels)))
    assert [reply["subscribe"].get("offset", 0) for reply in replies] == list(range(20))
    assert desk.chats.n_looks == 1


def test_one_who_is_no_member_does_not_hinder_the_others_in_a_frame(desk: Desk, alice: Connection) -> None:
    mine, other = make_chat(desk, alice, name="1"), make_chat(desk, name="2")
    replies = alice.sends({"id": 1, "subscribe": {"channel": other}}, {"id": 2, "subscribe": {"channel": mine}})
    assert replies[0]["error"]["code"] == 103
    assert "subscribe" in replies[1]


def test_everything_since_a_position_comes_however_old(desk: Desk, alice: Connection) -> None:
    channel = make_chat(desk, alice, n=1000)
    request = {"channel": channel, "recover": True, "offset": 5, "epoch": "epoch"}
    reply, *pushes = alice.sends({"id": 1, "subscribe": request})
    assert reply["subscribe"].items() >= {"recovered": True, "offset": 5}.items()
    first = [one["offset"] for one in reply["subscribe"]["publications"]]
    then = [one["push"]["pub"]["offset"] for one in pushes]
    assert first == list(range(6, 306))
    assert then == list(range(306, 1001))


def test_another_life_of_the_log_cannot_be_recovered(desk: Desk, alice: Connection) -> None:
    channel = make_chat(desk, alice, n=10)
    result = alice.subscribe(channel, recover=True, offset=5, epoch="before the backup")
    assert result["was_recovering"] is True
    assert "recovered" not in result
    assert result["offset"] == 10


def test_a_reader_who_takes_nothing_is_cut_off_while_catching_up(desk: Desk, alice: Connection) -> None:
    channel = make_chat(desk, alice, n=1000)
    alice.paper.has_room = False
    alice.sends({"id": 1, "subscribe": {"channel": channel, "recover": True, "epoch": "epoch"}})
    assert alice.closed_by == 3008


def test_rings_come_out_of_order_and_twice(desk: Desk, alice: Connection) -> None:
    channel = make_chat(desk, alice)
    alice.subscribe(channel)
    one, two, three = (desk.chats.write("1") for _ in range(3))
    desk.ring(channel, three, two, three)
    assert seqs(alice) == []
    desk.ring(channel, one, one, two)
    assert seqs(alice) == [1, 2, 3]


def test_a_lost_ring_is_a_gap_that_is_reported_once(desk: Desk, alice: Connection) -> None:
    channel = make_chat(desk, alice)
    alice.subscribe(channel)
    one, two, three = (desk.chats.write("1") for _ in range(3))
    desk.ring(channel, two)
    desk.ring(channel, three)
    assert [gap.name for gap in desk.hub.gaps] == [channel]
    desk.ring(channel, one)
    assert seqs(alice) == [1, 2, 3]


def test_signs_that_no_log_keeps_come_at_once(desk: Desk, alice: Connection) -> None:
    channel = make_chat(desk, alice)
    alice.subscribe(channel)
    two = [desk.chats.write("1") for _ in range(2)][1]
    desk.ring(channel, two, type(two)(b'{"type":"typing"}'))
    assert alice.pushes("pub") == [{"data": {"type": "typing"}}]


def test_what_is_written_while_one_subscribes_comes_once(desk: Desk, alice: Connection) -> None:
    channel = make_chat(desk, alice, n=3)
    tops = desk.chats.tops

    def tops_and_write(ids: Any) -> dict[str, int]:
        desk.chats.tops = tops  # type: ignore[method-assign]
        desk.ring(channel, desk.chats.write("1"))
        return tops(ids)

    desk.chats.tops = tops_and_write  # type: ignore[method-assign]
    reply, *pushes = alice.sends({"id": 1, "subscribe": {"channel": channel, "recover": True, "offset": 2}})
    came = [one["offset"] for one in reply["subscribe"].get("publications", [])]
    came += [one["push"]["pub"]["offset"] for one in pushes]
    assert came == [3, 4]


# --- Being removed


def test_whoever_is_removed_hears_of_nothing_after_it(desk: Desk, alice: Connection) -> None:
    bob = desk.connect(desk.somebody("bob"))
    channel = make_chat(desk, alice, bob)
    alice.subscribe(channel)
    bob.subscribe(channel)
    said, removed, after = desk.chats.write("1"), desk.chats.write("1", ends_for=bob.client.user), desk.chats.write("1")
    desk.ring(channel, said, removed, after)
    assert seqs(alice) == [1, 2, 3]
    heard = bob.pushes()
    assert [push.get("pub", {}).get("offset") for push in heard] == [1, None]
    assert heard[-1] == {"channel": channel, "unsubscribe": {"code": 2000, "reason": "server unsubscribe"}}
    assert bob.refusal("history", channel=channel, limit=1) == 103


def test_every_device_of_theirs_is(desk: Desk) -> None:
    bob = desk.somebody("bob")
    devices = [desk.connect(bob) for _ in range(3)]
    channel = desk.chats.make("1", bob)
    for device in devices:
        device.subscribe(channel)
    desk.ring(channel, desk.chats.write("1", ends_for=str(bob.id)))
    assert [device.pushes("unsubscribe")[0]["code"] for device in devices] == [2000] * 3


def test_a_ring_that_comes_late_removes_late_but_in_its_turn(desk: Desk, alice: Connection) -> None:
    channel = make_chat(desk, alice)
    alice.subscribe(channel)
    said, removed, after = (
        desk.chats.write("1"),
        desk.chats.write("1", ends_for=alice.client.user),
        desk.chats.write("1"),
    )
    desk.ring(channel, after, removed)
    assert alice.pushes() == []
    desk.ring(channel, said)
    assert [push.get("pub", {}).get("offset") for push in alice.pushes()] == [1, None]


def test_whoever_was_removed_and_has_come_back_may_read_about_it(desk: Desk, alice: Connection) -> None:
    channel = make_chat(desk, alice)
    desk.chats.write("1", ends_for=alice.client.user)
    desk.chats.write("1")
    result = alice.subscribe(channel, recover=True)
    assert [one["offset"] for one in result["publications"]] == [1, 2]
    desk.ring(channel, desk.chats.write("1"))
    assert seqs(alice) == [3]


def test_whoever_is_removed_while_catching_up_is_told(desk: Desk, alice: Connection) -> None:
    channel = make_chat(desk, alice, n=400)
    look = desk.chats.look

    def look_and_remove(user_id: Any, ids: Any) -> dict[str, int]:
        found = look(user_id, ids)
        desk.chats.write("1", ends_for=alice.client.user)
        return found

    desk.chats.look = look_and_remove  # type: ignore[method-assign]
    replies = alice.sends({"id": 1, "subscribe": {"channel": channel, "recover": True}})
    assert replies[-1]["push"].get("unsubscribe", {}).get("code") == 2000
    assert channel not in alice.client.subscriptions


def test_another_life_of_the_log_lets_everybody_begin_anew(desk: Desk, alice: Connection) -> None:
    channel = make_chat(desk, alice, n=3)
    alice.subscribe(channel)
    desk.hub.reset(channel)
    assert alice.pushes("unsubscribe") == [{"code": 2500, "reason": "insufficient state"}]
    assert alice.subscribe(channel)["offset"] == 3
