"""The official Python client against a real server, in JSON and in Protobuf."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import cent
import pytest
from centrifuge import CentrifugeError, StreamPosition

from app.realtime.tokens import issue_connection_token, issue_subscription_token
from tests.realtime.cable import Cable
from tests.realtime.playground import API_KEY, TOKEN_SECRET, Playground
from tests.realtime.sdk import Sdk

pytestmark = pytest.mark.e2e


@pytest.fixture(params=["json", "protobuf"])
def use_protobuf(request: pytest.FixtureRequest) -> bool:
    return bool(request.param == "protobuf")


@pytest.fixture
def client(playground: Playground, use_protobuf: bool) -> Iterator[Sdk]:
    """Somebody without a name."""
    with Sdk(playground.url, use_protobuf=use_protobuf) as sdk:
        yield sdk.connect()


@pytest.fixture
def other(playground: Playground, use_protobuf: bool) -> Iterator[Sdk]:
    with Sdk(playground.url, use_protobuf=use_protobuf, token=connection_token("other")) as sdk:
        yield sdk.connect()


@pytest.fixture
def api(playground: Playground) -> Iterator[cent.Client]:
    with cent.Client(f"{playground.url}/api", API_KEY) as client:
        yield client


@pytest.fixture
def channel() -> str:
    """A channel that no other test knows."""
    return f"news-{uuid4().hex[:8]}"


def connection_token(user: str, *, seconds: int = 600, **claims: Any) -> str:
    return issue_connection_token(TOKEN_SECRET, user=user, seconds=seconds, **claims)


def code_of(error: pytest.ExceptionInfo[Any]) -> int:
    return int(error.value.code)


# --- Connecting


def test_the_unknown_are_let_in(client: Sdk) -> None:
    assert client.id
    assert client.all("connected")[0].version


def test_a_token_lets_in(playground: Playground, use_protobuf: bool) -> None:
    with Sdk(playground.url, use_protobuf=use_protobuf, token=connection_token("7")) as sdk:
        sdk.connect()
        assert sdk.wait_for("subscribed", "#7").recoverable


@pytest.mark.parametrize(
    "token", ["nonsense", issue_subscription_token(TOKEN_SECRET, user="7", channel="a", seconds=9)]
)
def test_a_wrong_token_does_not_and_the_client_gives_up(playground: Playground, use_protobuf: bool, token: str) -> None:
    with Sdk(playground.url, use_protobuf=use_protobuf, token=token) as sdk:
        sdk.try_to_connect()
        assert sdk.wait_for("disconnected").code == 3500


def test_for_an_expired_token_the_client_gets_another(playground: Playground, use_protobuf: bool) -> None:
    async def get_token() -> str:
        return connection_token("7")

    old = connection_token("7", seconds=-10)
    with Sdk(playground.url, use_protobuf=use_protobuf, token=old, get_token=get_token) as sdk:
        sdk.connect()
        assert sdk.wait_for("subscribed", "#7")


def test_a_token_that_ends_is_renewed(playground: Playground, use_protobuf: bool) -> None:
    asked: list[float] = []

    async def get_token() -> str:
        asked.append(time.monotonic())
        return connection_token("7", seconds=2 if len(asked) == 1 else 600)

    with Sdk(playground.url, use_protobuf=use_protobuf, get_token=get_token) as sdk:
        sdk.connect()
        sdk.subscribe("news")
        while len(asked) < 2:
            time.sleep(0.05)
        sdk.publish("news", 1)
        sdk.wait_to_hear("news", 1)
        assert len(sdk.all("connected")) == 1


# --- Subscribing and publishing


def test_what_one_publishes_all_hear(client: Sdk, other: Sdk, channel: str) -> None:
    client.subscribe(channel)
    other.subscribe(channel)
    for n in range(20):
        client.publish(channel, {"n": n})
    values = [{"n": n} for n in range(20)]
    other.wait_to_hear(channel, *values)
    client.wait_to_hear(channel, *values)
    pubs = [ctx.pub for ctx in other.all("publication", channel)]
    assert [pub.offset for pub in pubs] == list(range(1, 21))
    assert {pub.info.client for pub in pubs} == {client.id}


def test_after_unsubscribing_nothing_is_heard(client: Sdk, other: Sdk, channel: str) -> None:
    client.subscribe(channel)
    other.subscribe(channel)
    client.unsubscribe(channel)
    other.publish(channel, 1)
    other.wait_to_hear(channel, 1)
    assert client.heard(channel) == []


def test_programs_publish_through_the_server_api(client: Sdk, api: cent.Client, channel: str) -> None:
    client.subscribe(channel)
    api.publish(cent.PublishRequest(channel=channel, data={"a": 1}))
    client.wait_to_hear(channel, {"a": 1})


@pytest.mark.parametrize(("channel", "code"), [("nowhere:1", 102), ("$private", 103), ("#8", 103), ("я", 107)])
def test_what_cannot_be_is_refused_for_good(client: Sdk, channel: str, code: int) -> None:
    client.try_to_subscribe(channel)
    assert client.wait_for("unsubscribed", channel).code == code


def test_a_right_subscription_token_opens_a_closed_channel(client: Sdk) -> None:
    channel = f"$private-{uuid4().hex[:8]}"
    assert client.subscribe(channel, token=issue_subscription_token(TOKEN_SECRET, user="", channel=channel, seconds=60))
    client.try_to_subscribe("$private", token="nonsense")
    assert client.wait_for("unsubscribed", "$private").code == 103


def test_for_an_expired_subscription_token_the_client_gets_another(client: Sdk) -> None:
    channel = f"$private-{uuid4().hex[:8]}"

    def issue(seconds: int) -> str:
        return issue_subscription_token(TOKEN_SECRET, user="", channel=channel, seconds=seconds)

    async def get_token(_event: Any) -> str:
        return issue(60)

    assert client.subscribe(channel, token=issue(-10), get_token=get_token)


def test_a_subscription_that_ends_is_renewed(client: Sdk) -> None:
    channel, asked = f"$private-{uuid4().hex[:8]}", []

    async def get_token(_event: Any) -> str:
        asked.append(1)
        seconds = 2 if len(asked) == 1 else 600
        return issue_subscription_token(TOKEN_SECRET, user="", channel=channel, seconds=seconds)

    client.subscribe(channel, get_token=get_token)
    while len(asked) < 2:
        time.sleep(0.05)
    client.publish(channel, 1)
    client.wait_to_hear(channel, 1)
    assert len(client.all("subscribed", channel)) == 1


# --- Questions


def test_who_is_there(client: Sdk, other: Sdk, channel: str) -> None:
    client.subscribe(channel)
    other.subscribe(channel)
    clients = client.ask(lambda sdk: sdk.presence(channel)).clients
    assert {id_: info.user for id_, info in clients.items()} == {client.id: "", other.id: "other"}
    stats = client.ask(lambda sdk: sdk.presence_stats(channel))
    assert (stats.num_clients, stats.num_users) == (2, 2)


def test_what_was_said(client: Sdk, channel: str) -> None:
    for n in range(1, 6):
        client.publish(channel, n)
    page = client.ask(lambda sdk: sdk.history(channel, limit=2))
    assert ([client.decoded(one.data) for one in page.publications], page.offset) == ([1, 2], 5)
    since = StreamPosition(offset=4, epoch=page.epoch)
    back = client.ask(lambda sdk: sdk.history(channel, limit=2, since=since, reverse=True))
    assert [client.decoded(one.data) for one in back.publications] == [3, 2]


@pytest.mark.parametrize(("method", "code"), [("nonsense", 108), ("ns:nonsense", 104)])
def test_a_method_that_there_is_not(client: Sdk, method: str, code: int) -> None:
    with pytest.raises(CentrifugeError) as refused:
        client.ask(lambda sdk: sdk.rpc(method, client.coded({})))
    assert code_of(refused) == code


# --- Coming and going


def test_everybody_sees_who_comes_and_goes(client: Sdk, other: Sdk, channel: str) -> None:
    client.subscribe(channel)
    assert client.wait_for("join", channel).info.client == client.id
    other.subscribe(channel)
    joined = client.wait_for("join", channel, times=2).info
    assert (joined.client, joined.user) == (other.id, "other")
    other.unsubscribe(channel)
    assert client.wait_for("leave", channel).info.client == other.id
    assert other.all("leave", channel) == []


def test_everybody_sees_who_disconnects(client: Sdk, other: Sdk, channel: str) -> None:
    client.subscribe(channel)
    other.subscribe(channel)
    id_ = other.id
    other.disconnect()
    assert client.wait_for("leave", channel).info.client == id_


# --- After a cut


@pytest.mark.parametrize("namespace", ["", "recovery:"])
def test_what_was_missed_comes_once_the_cable_is_joined(
    playground: Playground, api: cent.Client, use_protobuf: bool, channel: str, namespace: str
) -> None:
    channel = namespace + channel
    with Cable(playground.port) as cable, Sdk(cable.url, use_protobuf=use_protobuf) as sdk:
        sdk.connect().subscribe(channel)
        api.publish(cent.PublishRequest(channel=channel, data=0))
        sdk.wait_to_hear(channel, 0)
        cable.cut()
        for n in range(1, 11):
            api.publish(cent.PublishRequest(channel=channel, data=n))
        cable.join()
        sdk.wait_to_hear(channel, *range(11))
        back = sdk.wait_for("subscribed", channel, times=2)
        assert (back.was_recovering, back.recovered) == (True, True)


def test_more_than_is_kept_cannot_be_recovered(
    playground: Playground, api: cent.Client, use_protobuf: bool, channel: str
) -> None:
    channel = f"smallhistory:{channel}"
    with Cable(playground.port) as cable, Sdk(cable.url, use_protobuf=use_protobuf) as sdk:
        sdk.connect().subscribe(channel)
        cable.cut()
        for n in range(3):
            api.publish(cent.PublishRequest(channel=channel, data=n))
        cable.join()
        back = sdk.wait_for("subscribed", channel, times=2)
        assert (back.was_recovering, back.recovered) == (True, False)
        api.publish(cent.PublishRequest(channel=channel, data="new"))
        sdk.wait_to_hear(channel, "new")


def test_the_personal_channel_is_recovered_too(
    playground: Playground, api: cent.Client, use_protobuf: bool, channel: str
) -> None:
    user = channel
    token = connection_token(user)
    with Cable(playground.port) as cable, Sdk(cable.url, use_protobuf=use_protobuf, token=token) as sdk:
        sdk.connect()
        cable.cut()
        for n in range(3):
            api.publish(cent.PublishRequest(channel=f"#{user}", data=n))
        cable.join()
        sdk.wait_to_hear(f"#{user}", 0, 1, 2)
        assert sdk.wait_for("subscribed", f"#{user}", times=2).recovered


# --- What the server ends


def test_the_server_ends_a_subscription(other: Sdk, api: cent.Client, channel: str) -> None:
    other.subscribe(channel)
    api.unsubscribe(cent.UnsubscribeRequest(user="other", channel=channel, client=other.id))
    assert other.wait_for("unsubscribed", channel).code == 2000


def test_the_server_ends_a_connection(other: Sdk, api: cent.Client) -> None:
    api.disconnect(cent.DisconnectRequest(user="other", client=other.id))
    assert other.wait_for("disconnected").code == 3503
