"""Centrifugo's HTTP API, as its official client uses it, with a program that listens at the socket."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen
from uuid import uuid4

import cent
import orjson
import pytest

from app.realtime.tokens import issue_connection_token
from tests.realtime.listener import Listener
from tests.realtime.playground import API_KEY, TOKEN_SECRET, Playground

pytestmark = pytest.mark.e2e
Answer = dict[str, Any]
SOMEBODY = "01a1fde9-e428-71b2-acfd-c3063a470b7e"


@pytest.fixture(scope="module")
def playground() -> Iterator[Playground]:
    with Playground() as playground:
        yield playground


@pytest.fixture
def client(playground: Playground) -> Iterator[cent.Client]:
    with cent.Client(f"{playground.url}/api", API_KEY) as client:
        yield client


@pytest.fixture
def channel() -> str:
    """A channel that no other test knows."""
    return f"news-{uuid4().hex[:8]}"


@pytest.fixture
def user() -> str:
    return f"user-{uuid4().hex[:8]}"


@pytest.fixture
def listener(playground: Playground, user: str) -> Iterator[Listener]:
    with Listener(playground.url, token=issue_connection_token(TOKEN_SECRET, user=user, seconds=600)) as listener:
        yield listener


def ask(playground: Playground, path: str, body: bytes, **headers: str) -> tuple[int, Answer]:
    """The API without its client: the status and the body."""
    request = Request(playground.url + path, body, {name.replace("_", "-"): text for name, text in headers.items()})
    try:
        with urlopen(request, timeout=10) as answer:
            return answer.status, orjson.loads(answer.read())
    except HTTPError as refusal:
        return refusal.code, orjson.loads(refusal.read())


def call(playground: Playground, method: str, **params: Any) -> Answer:
    return ask(playground, f"/api/{method}", orjson.dumps(params), X_API_Key=API_KEY)[1]


class TestPublish:
    def test_subscribers_hear_it(self, client: cent.Client, listener: Listener, channel: str) -> None:
        listener.subscribe(channel)
        result = client.publish(cent.PublishRequest(channel=channel, data={"n": 1}))
        assert (result.offset, len(result.epoch)) == (1, 8)
        assert listener.wait_for(1) == [(channel, {"n": 1}, 1)]

    def test_what_skips_the_history_is_heard_alone(self, client: cent.Client, listener: Listener, channel: str) -> None:
        listener.subscribe(channel)
        assert client.publish(cent.PublishRequest(channel=channel, data="psst", skip_history=True)).offset == 0
        assert listener.wait_for(1)[0][1] == "psst"
        assert client.history(cent.HistoryRequest(channel=channel, limit=10)).publications == []

    def test_it_tells_no_publisher_but_its_tags(self, client: cent.Client, channel: str) -> None:
        client.publish(cent.PublishRequest(channel=channel, data=1, tags={"a": "b"}))
        (publication,) = client.history(cent.HistoryRequest(channel=channel, limit=1)).publications
        assert (publication.data, publication.info, publication.tags) == (1, None, {"a": "b"})

    def test_a_second_try_under_the_same_key_publishes_nothing(self, client: cent.Client, channel: str) -> None:
        said = cent.PublishRequest(channel=channel, data=1, idempotency_key="k")
        assert client.publish(said) == client.publish(said)
        assert client.history(cent.HistoryRequest(channel=channel)).offset == 1
        elsewhere = cent.PublishRequest(channel=f"{channel}-2", data=1, idempotency_key="k")
        assert client.publish(elsewhere).offset == 1

    def test_bytes_come_as_base64(self, playground: Playground, listener: Listener, channel: str) -> None:
        listener.subscribe(channel)
        assert "result" in call(playground, "publish", channel=channel, b64data="eyJuIjogMX0=")
        assert listener.wait_for(1)[0][1] == {"n": 1}

    def test_it_goes_to_many_channels_at_once(self, client: cent.Client, listener: Listener, channel: str) -> None:
        listener.subscribe(channel)
        result = client.broadcast(cent.BroadcastRequest(channels=[channel, "wrong:1", f"{channel}-2"], data=7))
        assert [one.result and one.result.offset for one in result.responses] == [1, None, 1]
        refusal = result.responses[1].error
        assert refusal
        assert (refusal.code, refusal.message) == (102, "unknown channel")
        assert listener.wait_for(1)[0][1] == 7

    @pytest.mark.parametrize("name", [f"chat:{SOMEBODY}", f"user:{SOMEBODY}", "presence"])
    def test_the_logs_of_the_house_are_closed(self, client: cent.Client, name: str) -> None:
        with pytest.raises(cent.CentApiResponseError, match="what stands in Homeroom's database") as refusal:
            client.publish(cent.PublishRequest(channel=name, data=1))
        assert refusal.value.code == 103
        for wrong in (cent.HistoryRemoveRequest(channel=name), cent.SubscribeRequest(user="42", channel=name)):
            with pytest.raises(cent.CentApiResponseError, match="103"):
                client._send(wrong)

    def test_a_chat_that_cannot_be_is_an_unknown_channel(self, playground: Playground) -> None:
        for name in ("chat:no", "chat:", f"chat:{str(uuid4()).upper()}", "user:no", "$chat:x"):
            for method in ("publish", "presence", "presence_stats", "history", "history_remove"):
                assert call(playground, method, channel=name, data=1, limit=1)["error"]["code"] == 102, (method, name)

    def test_a_chat_is_read_like_any_channel(self, playground: Playground) -> None:
        _id, token = playground.sign_up(f"u{uuid4().hex[:12]}")
        chat = playground.call("POST", "/api/v1/chats", {"title": "Study group"}, token=token)
        page = call(playground, "history", channel=f"chat:{chat['id']}", limit=10)["result"]
        assert [(one["offset"], one["data"]["type"]) for one in page["publications"]] == [(1, "chat_created")]
        assert page["offset"] == 1
        assert call(playground, "presence", channel=f"chat:{chat['id']}") == {"result": {"presence": {}}}

    @pytest.mark.parametrize(
        ("params", "code"),
        [
            ({"data": 1}, 107),
            ({"channel": "", "data": 1}, 107),
            ({"channel": "x" * 256, "data": 1}, 107),
            ({"channel": "x"}, 107),
            ({"channel": "wrong:1", "data": 1}, 102),
        ],
    )
    def test_it_says_what_is_wrong(self, playground: Playground, params: Answer, code: int) -> None:
        assert call(playground, "publish", **params)["error"]["code"] == code


class TestPresence:
    def test_it_shows_who_is_on_a_channel(
        self, client: cent.Client, listener: Listener, channel: str, user: str
    ) -> None:
        listener.subscribe(channel)
        found = client.presence(cent.PresenceRequest(channel=channel)).presence
        assert found == {listener.id: cent.ClientInfo(client=listener.id, user=user)}
        stats = client.presence_stats(cent.PresenceStatsRequest(channel=channel))
        assert (stats.num_clients, stats.num_users) == (1, 1)

    def test_nobody_is_on_a_new_one(self, client: cent.Client, channel: str) -> None:
        assert client.presence(cent.PresenceRequest(channel=channel)).presence == {}
        assert client.presence_stats(cent.PresenceStatsRequest(channel=channel)).num_clients == 0


class TestHistory:
    @pytest.fixture(autouse=True)
    def five(self, client: cent.Client, channel: str) -> str:
        for n in range(1, 6):
            epoch = client.publish(cent.PublishRequest(channel=channel, data=n)).epoch
        return epoch

    def history(self, client: cent.Client, channel: str, **query: Any) -> list[Any]:
        page = client.history(cent.HistoryRequest(channel=channel, **query))
        return [(one.data, one.offset) for one in page.publications]

    def test_without_a_limit_it_tells_where_the_stream_stands(
        self, client: cent.Client, channel: str, five: str
    ) -> None:
        page = client.history(cent.HistoryRequest(channel=channel))
        assert (page.publications, page.offset, page.epoch) == ([], 5, five)

    def test_it_goes_forwards_and_backwards(self, client: cent.Client, channel: str, five: str) -> None:
        since = cent.StreamPosition(offset=3, epoch=five)
        assert self.history(client, channel, limit=2) == [(1, 1), (2, 2)]
        assert self.history(client, channel, limit=2, reverse=True) == [(5, 5), (4, 4)]
        assert self.history(client, channel, limit=9, since=since) == [(4, 4), (5, 5)]
        assert self.history(client, channel, limit=9, since=since, reverse=True) == [(2, 2), (1, 1)]

    def test_another_epoch_is_another_stream(self, client: cent.Client, channel: str) -> None:
        with pytest.raises(cent.CentApiResponseError, match="112"):
            self.history(client, channel, limit=1, since=cent.StreamPosition(offset=1, epoch="other"))

    def test_removing_it_keeps_the_position(self, client: cent.Client, channel: str, five: str) -> None:
        client.history_remove(cent.HistoryRemoveRequest(channel=channel))
        page = client.history(cent.HistoryRequest(channel=channel, limit=10))
        assert (page.publications, page.offset, page.epoch) == ([], 5, five)


class TestSteering:
    def test_a_user_is_put_on_a_channel_and_taken_off(
        self, client: cent.Client, listener: Listener, channel: str, user: str
    ) -> None:
        client.subscribe(cent.SubscribeRequest(user=user, channel=channel))
        listener.wait_for_note("server subscribed", channel)
        client.publish(cent.PublishRequest(channel=channel, data=1))
        assert listener.wait_for(1) == [(channel, 1, 1)]
        client.unsubscribe(cent.UnsubscribeRequest(user=user, channel=channel))
        listener.wait_for_note("server unsubscribed", channel)

    def test_a_subscriber_learns_that_it_is_over(
        self, client: cent.Client, listener: Listener, channel: str, user: str
    ) -> None:
        listener.subscribe(channel)
        client.unsubscribe(cent.UnsubscribeRequest(user=user, channel=channel))
        assert listener.wait_for_note("unsubscribed")[1:] == (channel, 2000, "server unsubscribe")

    def test_a_user_is_disconnected(self, client: cent.Client, listener: Listener, user: str) -> None:
        client.disconnect(cent.DisconnectRequest(user=user))
        assert listener.wait_for_note("disconnected") == ("disconnected", 3503, "force disconnect")

    def test_with_a_code_and_a_reason_of_ones_own(self, client: cent.Client, listener: Listener, user: str) -> None:
        client.disconnect(cent.DisconnectRequest(user=user, disconnect=cent.Disconnect(code=4501, reason="go home")))
        assert listener.wait_for_note("disconnected") == ("disconnected", 4501, "go home")

    def test_others_stay(self, playground: Playground, client: cent.Client, listener: Listener, user: str) -> None:
        token = issue_connection_token(TOKEN_SECRET, user=user, seconds=600)
        with Listener(playground.url, token=token) as second:
            client.disconnect(cent.DisconnectRequest(user="somebody else"))
            client.disconnect(cent.DisconnectRequest(user=user, session="of another server"))
            client.disconnect(cent.DisconnectRequest(user=user, client=str(uuid4())))
            client.disconnect(cent.DisconnectRequest(user=user, whitelist=[listener.id]))
            second.wait_for_note("disconnected", 3503)
            assert not [note for note in listener.notes if note[0] == "disconnected"]
            client.disconnect(cent.DisconnectRequest(user=user, client=listener.id))
            listener.wait_for_note("disconnected", 3503)

    def test_a_connection_is_told_its_end(self, client: cent.Client, listener: Listener, user: str) -> None:
        client.refresh(cent.RefreshRequest(user=user, expire_at=int(time.time()) + 600))
        client.refresh(cent.RefreshRequest(user=user, expired=True))
        listener.wait_for_note("connecting", 3005, "connection expired")

    def test_who_is_not_here_is_no_fault(self, client: cent.Client) -> None:
        client.disconnect(cent.DisconnectRequest(user="nobody"))
        client.unsubscribe(cent.UnsubscribeRequest(user="nobody", channel="x"))


class TestOverview:
    def test_channels_that_somebody_is_on(self, client: cent.Client, listener: Listener, channel: str) -> None:
        listener.subscribe(channel)
        found = client.channels(cent.ChannelsRequest(pattern=f"{channel[:8]}*")).channels
        assert {name: one.num_clients for name, one in found.items()} == {channel: 1}
        assert channel in client.channels(cent.ChannelsRequest()).channels
        assert client.channels(cent.ChannelsRequest(pattern="nothing*")).channels == {}

    def test_the_node(self, client: cent.Client, listener: Listener, channel: str) -> None:
        listener.subscribe(channel)
        (node,) = client.info(cent.InfoRequest()).nodes
        assert node.uid
        assert node.version == "homeroom"
        assert min(node.num_clients, node.num_users, node.num_channels, node.num_subs) >= 1
        assert node.process is not None
        assert node.process.rss > 10_000_000


class TestBatch:
    def test_commands_are_done_in_order(self, client: cent.Client, listener: Listener, channel: str) -> None:
        listener.subscribe(channel)
        commands = [cent.PublishRequest(channel=channel, data=n) for n in range(20)]
        replies = client.batch(cent.BatchRequest(requests=[*commands, cent.HistoryRequest(channel=channel)])).replies
        assert [reply.offset for reply in replies] == [*range(1, 21), 20]
        assert [data for _channel, data, _offset in listener.wait_for(20)] == list(range(20))

    def test_each_has_its_own_reply(self, playground: Playground, channel: str) -> None:
        commands = [{"publish": {"channel": channel, "data": 1}}, {"publish": {"channel": "wrong:1", "data": 1}}]
        replies = call(playground, "batch", commands=[*commands, {"fly": {}}, {"info": {}}])["replies"]
        assert replies[0]["publish"]["offset"] == 1
        assert replies[1] == {"error": {"code": 102, "message": "unknown channel"}}
        assert replies[2] == {"error": {"code": 104, "message": "method not found"}}
        assert list(replies[3]) == ["info"]


class TestTheDoor:
    def test_it_needs_the_key(self, playground: Playground) -> None:
        with cent.Client(f"{playground.url}/api", "wrong") as stranger, pytest.raises(cent.CentUnauthorizedError):
            stranger.info(cent.InfoRequest())
        assert ask(playground, "/api/info", b"{}", X_API_Key="wrong")[1]["code"] == "wrong_key"
        for headers in ({}, {"X_API_Key": "ключ".encode().decode("latin-1")}, {"Authorization": f"Bearer {API_KEY}"}):
            assert ask(playground, "/api/info", b"{}", **headers)[0] == 401

    def test_the_key_may_come_in_three_ways(self, playground: Playground) -> None:
        assert ask(playground, "/api/info", b"{}", X_API_Key=API_KEY)[0] == 200
        assert ask(playground, "/api/info", b"{}", Authorization=f"apikey {API_KEY}")[0] == 200
        assert ask(playground, f"/api/info?api_key={API_KEY.replace(' ', '%20')}", b"{}")[0] == 200

    @pytest.mark.parametrize(
        "body", [b"", b"{", b"[]", b"5", b'{"channel": 5}', b'{"b64data": "*"}', b"\xff", b"[" * 999]
    )
    def test_what_cannot_be_read_is_refused(self, playground: Playground, body: bytes) -> None:
        assert ask(playground, "/api/publish", body, X_API_Key=API_KEY)[0] == 400

    def test_a_batch_that_cannot_be_read_does_nothing(self, playground: Playground, channel: str) -> None:
        body = orjson.dumps({"commands": [{"publish": {"channel": channel, "data": 1}}, {"publish": {"channel": 5}}]})
        assert ask(playground, "/api/batch", body, X_API_Key=API_KEY)[0] == 400
        assert call(playground, "history", channel=channel)["result"]["offset"] == 0

    def test_unknown_fields_are_overlooked(self, playground: Playground, channel: str) -> None:
        assert "result" in call(playground, "publish", channel=channel, data=1, color="red", tags=None)

    def test_errors_may_come_as_statuses(self, playground: Playground) -> None:
        wrong = b'{"channel": "wrong:1", "data": 1}'
        headers = {"X_API_Key": API_KEY, "X_Centrifugo_Error_Mode": "transport"}
        status, body = ask(playground, "/api/publish", wrong, **headers)
        assert (status, body["error"]["code"]) == (404, 102)
        assert ask(playground, "/api/rpc", b'{"method": "x"}', **headers)[0] == 404
        assert ask(playground, "/api/info", b"{}", **headers)[0] == 200

    def test_there_are_no_methods_of_its_own(self, playground: Playground) -> None:
        status, body = ask(playground, "/api/rpc", b'{"method": "x"}', X_API_Key=API_KEY)
        assert (status, body) == (200, {"error": {"code": 104, "message": "method not found"}})
        assert ask(playground, "/api/fly", b"{}", X_API_Key=API_KEY)[0] == 404
