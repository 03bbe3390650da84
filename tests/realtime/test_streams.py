"""The open channels in memory: what they keep, for how long, and how many of them there may be."""

from __future__ import annotations

import threading

import pytest

from app.realtime import streams as streams_module
from app.realtime.channels import Publication
from app.realtime.codes import ProtocolError
from app.realtime.streams import HISTORY_SECONDS, UNUSED_SECONDS, Streams

pytestmark = pytest.mark.unit


class Memory:
    """Streams with a clock set by hand, and what they have rung."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.rung: list[tuple[str, int]] = []
        self.streams = Streams(lambda channel, one: self.rung.append((channel, one.offset)), lambda: self.now)

    def publish(self, channel: str, *values: str) -> None:
        for value in values:
            self.streams.publish(channel, Publication(value.encode()))

    def kept(self, channel: str, after: int = 0) -> str:
        return "".join(one.data.decode() for one in self.streams.read(channel, after, 1000))


@pytest.fixture
def memory() -> Memory:
    return Memory()


def test_publications_are_numbered_and_rung(memory: Memory) -> None:
    memory.publish("news", "a", "b")
    memory.publish("olds", "c")
    assert memory.rung == [("news", 1), ("news", 2), ("olds", 1)]


def test_whoever_publishes_learns_the_position(memory: Memory) -> None:
    assert memory.streams.publish("news", Publication(b"1")) == (1, memory.streams.stream("news").epoch)


def test_what_is_not_kept_has_no_number(memory: Memory) -> None:
    assert memory.streams.publish("news", Publication(b"1"), is_kept=False) == (0, "")
    assert memory.rung == [("news", 0)]
    assert memory.kept("news") == ""


@pytest.mark.parametrize(("channel", "size"), [("news", 100), ("recovery:x", 100), ("smallhistory:x", 2)])
def test_the_latest_are_kept(memory: Memory, channel: str, size: int) -> None:
    memory.publish(channel, *"x" * 150)
    assert [one.offset for one in memory.streams.read(channel, 0, 1000)] == list(range(151 - size, 151))


def test_they_are_kept_for_five_minutes(memory: Memory) -> None:
    memory.publish("news", "a")
    memory.now += HISTORY_SECONDS - 1
    memory.publish("news", "b")
    assert memory.kept("news") == "ab"
    memory.now += 2
    assert memory.kept("news") == "b"
    assert memory.streams.stream("news").top == 2


def test_a_page_begins_where_it_is_asked_to(memory: Memory) -> None:
    memory.publish("news", *"abcde")
    assert memory.kept("news", after=3) == "de"
    assert [one.offset for one in memory.streams.read("news", 1, 2)] == [2, 3]


def test_removing_keeps_the_position(memory: Memory) -> None:
    memory.publish("news", "a", "b")
    before = memory.streams.stream("news").epoch
    memory.streams.remove("news")
    memory.publish("news", "c")
    stream = memory.streams.stream("news")
    assert (memory.kept("news"), stream.top, stream.epoch) == ("c", 3, before)


def test_each_channel_has_an_epoch_of_its_own(memory: Memory) -> None:
    epochs = {memory.streams.stream(channel).epoch for channel in ("a", "b", "recovery:a")}
    assert len(epochs) == 3
    assert all(len(epoch) == 8 and epoch.isalpha() for epoch in epochs)


@pytest.mark.parametrize("channel", ["chat:1", "user:1", "nowhere:x", "$nowhere:x"])
def test_other_namespaces_are_not_open(memory: Memory, channel: str) -> None:
    with pytest.raises(ProtocolError) as refused:
        memory.streams.stream(channel)
    assert refused.value.code == 102


def test_what_nobody_uses_makes_room(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams_module, "MOST_STREAMS", 3)
    memory.publish("old", "a")
    memory.streams.enter("inhabited", "c1", {})
    memory.now += UNUSED_SECONDS + 1
    memory.publish("third", "a")
    memory.publish("fourth", "a")
    assert set(memory.streams._streams) == {"inhabited", "third", "fourth"}
    with pytest.raises(ProtocolError) as refused:
        memory.streams.stream("fifth")
    assert refused.value.code == 106


def test_a_forgotten_channel_comes_back_with_another_epoch(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams_module, "MOST_STREAMS", 1)
    before = memory.streams.stream("news").epoch
    memory.now += UNUSED_SECONDS + 1
    memory.streams.stream("other")
    memory.now += UNUSED_SECONDS + 1
    assert memory.streams.stream("news").epoch != before


def test_leaving_makes_no_channel(memory: Memory) -> None:
    memory.streams.leave("news", "c1")
    assert not memory.streams._streams


def test_who_is_there_is_told_until_they_leave(memory: Memory) -> None:
    memory.streams.enter("news", "c1", {"user": "7"})
    assert memory.streams.presence("news") == {"c1": {"user": "7"}}
    memory.streams.leave("news", "c1")
    assert memory.streams.presence("news") == {}


def test_many_at_once_are_rung_in_order(memory: Memory) -> None:
    threads = [threading.Thread(target=memory.publish, args=("news", *"x" * 200)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [offset for _channel, offset in memory.rung] == list(range(1, 801))
