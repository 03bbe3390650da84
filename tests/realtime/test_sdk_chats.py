"""The official Python client in the chats of a real server, on both databases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from centrifuge import CentrifugeError

from tests.realtime.cable import Cable
from tests.realtime.sdk import Sdk
from tests.services.site import Site

pytestmark = pytest.mark.e2e
Shape = dict[str, Any]


class Member:
    """An account of the site, with what it does over HTTP."""

    def __init__(self, site: Site, username: str) -> None:
        self.site = site
        self.id, self.token = site.web.sign_up(username)

    def call(self, method: str, path: str, body: Any = None) -> Any:
        return self.site.web.call(method, f"/api/v1{path}", body, token=self.token)

    def post(self, chat: Shape, text: str) -> Shape:
        message: Shape = self.call("POST", f"/chats/{chat['id']}/messages", {"text": text})
        return message

    async def socket_token(self) -> str:
        return str(self.call("GET", "/centrifugo/token")["token"])


Connect = Callable[..., Sdk]


@pytest.fixture
def connect(site: Site, database_name: str) -> Iterator[Connect]:
    """Connects somebody by a token of the API; each language is tried on one of the databases."""
    use_protobuf = database_name == "postgresql"
    with ExitStack() as ends:

        def make(member: Member, url: str = site.url) -> Sdk:
            sdk = Sdk(url, use_protobuf=use_protobuf, get_token=member.socket_token)
            return ends.enter_context(sdk).connect()

        yield make


@pytest.fixture
def alice(site: Site) -> Member:
    return Member(site, "alice")


@pytest.fixture
def bob(site: Site, alice: Member) -> Member:
    return Member(site, "bobby")


@pytest.fixture
def chat(alice: Member, bob: Member) -> Shape:
    made: Shape = alice.call("POST", "/chats", {"title": "Study group", "participants": [bob.id]})
    return made


def texts(sdk: Sdk, channel: str) -> list[str]:
    return [one["message"]["text"] for one in sdk.heard(channel) if one["type"] == "message_posted"]


def test_a_member_hears_what_is_said_in_the_order_of_the_log(
    connect: Connect, alice: Member, bob: Member, chat: Shape
) -> None:
    channel = f"chat:{chat['id']}"
    sdk = connect(bob)
    top = sdk.subscribe(channel).stream_position.offset
    for n in range(10):
        alice.post(chat, f"text {n}")
    sdk.wait_for("publication", channel, times=10)
    assert texts(sdk, channel) == [f"text {n}" for n in range(10)]
    offsets = [ctx.pub.offset for ctx in sdk.all("publication", channel)]
    assert offsets == list(range(top + 1, top + 11))
    assert [one["seq"] for one in sdk.heard(channel)] == offsets


def test_nobody_else_hears_anything(connect: Connect, site: Site, chat: Shape) -> None:
    channel = f"chat:{chat['id']}"
    sdk = connect(Member(site, "charlie"))
    sdk.try_to_subscribe(channel)
    assert sdk.wait_for("unsubscribed", channel).code == 103


def test_nobody_publishes_past_the_log(connect: Connect, bob: Member, chat: Shape) -> None:
    channel = f"chat:{chat['id']}"
    sdk = connect(bob)
    sdk.subscribe(channel)
    with pytest.raises(CentrifugeError) as refused:
        sdk.publish(channel, {"type": "message_posted", "seq": 99})
    assert refused.value.code == 103


def test_who_is_here_and_what_was_said(connect: Connect, alice: Member, bob: Member, chat: Shape) -> None:
    channel = f"chat:{chat['id']}"
    alice.post(chat, "Hello")
    sdk, other = connect(bob), connect(alice)
    sdk.subscribe(channel)
    present = sdk.ask(lambda client: client.presence(channel)).clients
    assert {id_: info.user for id_, info in present.items()} == {sdk.id: bob.id, other.id: alice.id}
    last = sdk.ask(lambda client: client.history(channel, limit=1, reverse=True)).publications[0]
    assert sdk.decoded(last.data)["message"]["text"] == "Hello"


def test_whoever_lost_the_network_gets_exactly_what_was_missed(
    connect: Connect, site: Site, alice: Member, bob: Member, chat: Shape
) -> None:
    channel = f"chat:{chat['id']}"
    with Cable(site.web.port) as cable:
        sdk = connect(bob, cable.url)
        sdk.subscribe(channel)
        cable.cut()
        for n in range(10):
            alice.post(chat, f"text {n}")
        cable.join()
        sdk.wait_for("publication", channel, times=10)
        assert sdk.wait_for("subscribed", channel, times=2).recovered
        alice.post(chat, "and then")
        sdk.wait_for("publication", channel, times=11)
    assert texts(sdk, channel) == [*(f"text {n}" for n in range(10)), "and then"]


def test_whoever_is_removed_is_unsubscribed_at_that_moment(
    connect: Connect, alice: Member, bob: Member, chat: Shape
) -> None:
    channel = f"chat:{chat['id']}"
    sdk = connect(bob)
    sdk.subscribe(channel)
    alice.call("DELETE", f"/chats/{chat['id']}/members/{bob.id}")
    assert sdk.wait_for("unsubscribed", channel).code == 2000
    alice.post(chat, "Now we are alone")
    connect(alice).subscribe(channel)
    assert sdk.heard(channel) == []


def test_a_person_hears_of_a_new_chat_on_a_channel_of_their_own(
    connect: Connect, alice: Member, bob: Member, chat: Shape
) -> None:
    own = f"user:{bob.id}"
    sdk = connect(bob)
    assert sdk.wait_for("subscribed", own).recoverable
    another = alice.call("POST", "/chats", {"title": "Another", "participants": [bob.id]})
    sdk.wait_for("publication", own)
    assert [(one["type"], one["chat_id"]) for one in sdk.heard(own)] == [("chat_added", another["id"])]


def test_nobody_listens_to_another_person(connect: Connect, alice: Member, bob: Member) -> None:
    sdk = connect(bob)
    sdk.try_to_subscribe(f"user:{alice.id}")
    assert sdk.wait_for("unsubscribed", f"user:{alice.id}").code == 103


def test_methods_of_the_app_are_called_through_the_socket(
    connect: Connect, alice: Member, bob: Member, chat: Shape
) -> None:
    channel = f"chat:{chat['id']}"
    message = alice.post(chat, "Hello")
    listener, sdk = connect(alice), connect(bob)
    listener.subscribe(channel)
    sdk.ask(lambda client: client.rpc("typing", sdk.coded({"chat_id": chat["id"]})))
    answer = sdk.ask(lambda client: client.rpc("read", sdk.coded({"message_id": message["id"]})))
    assert sdk.decoded(answer.data)["unread_count"] == 0
    listener.wait_for("publication", channel, times=2)
    assert [one["type"] for one in listener.heard(channel)] == ["typing", "read"]
    with pytest.raises(CentrifugeError) as refused:
        sdk.ask(lambda client: client.rpc("read", sdk.coded({"message_id": bob.id})))
    assert refused.value.code == 1404


def test_open_channels_are_closed_here(connect: Connect, bob: Member) -> None:
    sdk = connect(bob)
    for channel in ("news", "#" + bob.id, "recovery:x"):
        sdk.try_to_subscribe(channel)
        assert sdk.wait_for("unsubscribed", channel).code == 102
