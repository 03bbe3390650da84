"""Coming back: who was away for a while gets what was missed, or learns that it is not all there."""

from __future__ import annotations

from typing import Any

import pytest

from app.realtime.streams import HISTORY_SECONDS
from tests.realtime.desk import Connection, Desk

pytestmark = pytest.mark.unit


@pytest.fixture
def connection(desk: Desk) -> Connection:
    return desk.connect()


def back(connection: Connection, channel: str = "news", *, offset: int, epoch: str | None = None, **more: Any) -> Any:
    """Subscribe again with the position that was reached before."""
    if epoch is None:
        epoch = connection.desk.streams.stream(channel).epoch
    return connection.subscribe(channel, recover=True, offset=offset, epoch=epoch, **more)


def missed(result: dict[str, Any]) -> list[tuple[int, Any]]:
    return [(one["offset"], one["data"]) for one in result.get("publications", [])]


def test_what_was_missed_comes_with_the_reply(desk: Desk, connection: Connection) -> None:
    desk.publish("news", "a", "b", "c")
    result = back(connection, offset=1)
    assert missed(result) == [(2, "b"), (3, "c")]
    assert result.items() >= {"recovered": True, "was_recovering": True, "offset": 1}.items()


def test_after_it_only_what_is_new_is_pushed(desk: Desk, connection: Connection) -> None:
    desk.publish("news", "a", "b")
    back(connection, offset=1)
    desk.publish("news", "c")
    assert connection.data() == ["c"]


def test_whoever_missed_nothing_has_recovered(desk: Desk, connection: Connection) -> None:
    desk.publish("news", "a")
    result = back(connection, offset=1)
    assert result.items() >= {"recovered": True, "was_recovering": True, "offset": 1}.items()
    assert missed(result) == []


def test_who_does_not_ask_gets_nothing(desk: Desk, connection: Connection) -> None:
    desk.publish("news", "a")
    result = connection.subscribe("news", offset=0, epoch=desk.streams.stream("news").epoch)
    assert "was_recovering" not in result
    assert "recovered" not in result
    assert missed(result) == []


def test_from_the_very_beginning_everything_is_recovered(desk: Desk, connection: Connection) -> None:
    desk.publish("news", "a", "b")
    result = connection.subscribe("news", recover=True)
    assert missed(result) == [(1, "a"), (2, "b")]
    assert result["recovered"] is True
    assert "offset" not in result  # 0, as in the request.


@pytest.mark.parametrize("offset", [0, 1, 2])
def test_another_epoch_cannot_be_recovered(desk: Desk, connection: Connection, offset: int) -> None:
    desk.publish("news", "a", "b")
    result = back(connection, offset=offset, epoch="_")
    assert result["was_recovering"] is True
    assert "recovered" not in result
    assert (missed(result), result["offset"]) == ([], 2)


def test_what_is_not_kept_any_more_cannot_be_recovered(desk: Desk, connection: Connection) -> None:
    desk.publish("smallhistory:x", 1, 2, 3, 4)
    assert "recovered" not in back(connection, "smallhistory:x", offset=1)
    assert missed(back(desk.connect(), "smallhistory:x", offset=2)) == [(3, 3), (4, 4)]


def test_what_is_too_old_cannot_be_recovered(desk: Desk, connection: Connection) -> None:
    desk.publish("news", "a", "b")
    desk.now += HISTORY_SECONDS + 1
    desk.publish("news", "c")
    assert "recovered" not in back(connection, offset=1)
    assert missed(back(desk.connect(), offset=2)) == [(3, "c")]


def test_who_is_at_the_top_has_recovered_though_nothing_is_kept(desk: Desk, connection: Connection) -> None:
    desk.publish("news", "a", "b")
    desk.streams.remove("news")
    assert back(connection, offset=2)["recovered"] is True


def test_a_position_beyond_the_top_cannot_be_recovered(desk: Desk, connection: Connection) -> None:
    desk.publish("news", "a")
    result = back(connection, offset=5)
    assert "recovered" not in result
    assert result["offset"] == 1


def test_whoever_would_rather_have_nothing_gets_an_error(desk: Desk, connection: Connection) -> None:
    desk.publish("news", "a")
    assert connection.refusal("subscribe", channel="news", recover=True, offset=0, epoch="_", flag=3) == 112
    assert "news" not in connection.client.subscriptions
    assert missed(back(connection, offset=0, flag=3)) == [(1, "a")]


def test_a_publication_comes_back_as_it_was(desk: Desk, connection: Connection) -> None:
    connection.ask("publish", channel="news", data={"a": 1})
    (one,) = back(desk.connect(), offset=0)["publications"]
    assert one == {"data": {"a": 1}, "offset": 1, "info": {"user": "", "client": connection.id}}


def test_nothing_is_lost_between_what_was_read_and_what_is_rung(desk: Desk, connection: Connection) -> None:
    desk.publish("news", "a", "b")
    epoch = desk.streams.stream("news").epoch
    read = desk._open.read

    def read_and_publish(channel: str, after: int, limit: int) -> Any:
        found = read(channel, after, limit)
        desk._open.read = read  # type: ignore[method-assign]
        desk.publish("news", "c", "d")
        return found

    desk._open.read = read_and_publish  # type: ignore[method-assign]
    request = {"channel": "news", "recover": True, "offset": 1, "epoch": epoch}
    reply, *pushes = connection.sends({"id": 1, "subscribe": request})
    assert missed(reply["subscribe"]) == [(2, "b")]
    desk.publish("news", "e")
    came = [one["push"]["pub"]["data"] for one in [*pushes, *connection.hears()] if "pub" in one["push"]]
    assert came == ["c", "d", "e"]


def test_two_who_are_behind_and_one_who_is_not_hear_the_same(desk: Desk) -> None:
    desk.publish("news", *range(1, 6))
    first, second, third = desk.connect(), desk.connect(), desk.connect()
    first.subscribe("news")
    assert missed(back(second, offset=3)) == [(4, 4), (5, 5)]
    assert missed(back(third, offset=5)) == []
    desk.publish("news", 6, 7)
    assert [one.data() for one in (first, second, third)] == [[6, 7]] * 3
