"""A cluster carries the connections: it is told what happens, and asked who is here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import cent
import pytest
from flask import Flask

from app.accounts import service as accounts
from app.realtime import live
from tests.cast import MakeApp, Person, answer, make_chat, make_message, nobody
from tests.chats.steps import add, refused, take_out
from tests.realtime.listener import Listener
from tests.realtime.playground import API_KEY, TOKEN_SECRET, StandIn
from tests.services.process import wait_until

pytestmark = pytest.mark.e2e
Shape = dict[str, Any]


@pytest.fixture(scope="module")
def centrifugo() -> Iterator[StandIn]:
    with StandIn() as stand_in:
        yield stand_in


@pytest.fixture
def joined(make_app: MakeApp, centrifugo: StandIn) -> Iterator[Flask]:
    """The house, with a cluster for its connections."""
    app = make_app(centrifugo_url=centrifugo.url, centrifugo_api_key=API_KEY, centrifugo_token_secret=TOKEN_SECRET)
    yield app
    live.close(app)


@pytest.fixture
def alice(joined: Flask, alice: Person) -> Person:
    return at(joined, alice)


@pytest.fixture
def bob(joined: Flask, bob: Person) -> Person:
    return at(joined, bob)


@pytest.fixture
def listener(centrifugo: StandIn, bob: Person) -> Iterator[Listener]:
    """Bob at the cluster, with the token that we gave him."""
    with Listener(centrifugo.url, token=token_of(bob)) as listener:
        yield listener


def at(app: Flask, person: Person) -> Person:
    return Person(nobody(app).client, person.user, person.token)


def token_of(person: Person) -> str:
    return str(answer(person.get("/api/v1/centrifugo/token"), 200)["token"])


def heard_on(listener: Listener, channel: str) -> list[Shape]:
    return [data for heard_on, data, _offset in listener.heard if heard_on == channel]


def kept_by(centrifugo: StandIn, chat: Shape) -> list[Shape]:
    """The history that the cluster has of the chat."""
    with cent.Client(f"{centrifugo.url}/api", API_KEY) as client:
        page = client.history(cent.HistoryRequest(channel=f"chat:{chat['id']}", limit=10))
    return [publication.data for publication in page.publications]


def test_members_hear_the_log_with_its_numbers(alice: Person, chat: Shape, listener: Listener) -> None:
    channel = f"chat:{chat['id']}"
    listener.subscribe(channel)
    messages = [make_message(alice, chat, str(n)) for n in range(5)]
    wait_until(lambda: len(heard_on(listener, channel)) == 5, "five messages are heard")
    told = [{"type": "message_posted", "seq": message["seq"], "message": message} for message in messages]
    assert heard_on(listener, channel) == told


def test_a_person_hears_what_concerns_them(alice: Person, bob: Person, listener: Listener) -> None:
    own = f"user:{bob.id}"
    listener.wait_for_note("server subscribed", own)
    chat = make_chat(alice, bob)
    wait_until(lambda: heard_on(listener, own), "the news is heard")
    assert heard_on(listener, own)[0] == {"type": "chat_added", "seq": 1, "chat_id": chat["id"]}


def test_who_is_typing_is_heard_and_not_kept(
    centrifugo: StandIn, alice: Person, chat: Shape, listener: Listener
) -> None:
    channel = f"chat:{chat['id']}"
    listener.subscribe(channel)
    assert alice.post("/api/v1/centrifugo/typing", json={"chat_id": chat["id"]}).status_code == 204
    wait_until(lambda: heard_on(listener, channel), "the sign is heard")
    assert [data["type"] for data in kept_by(centrifugo, chat)] == ["chat_created"]


def test_who_is_taken_out_hears_no_more(alice: Person, bob: Person, chat: Shape, listener: Listener) -> None:
    channel = f"chat:{chat['id']}"
    listener.subscribe(channel)
    take_out(alice, chat, bob)
    listener.wait_for_note("unsubscribed", channel, 2000)
    make_message(alice, chat, "secret")
    add(alice, chat, bob)
    wait_until(lambda: len(heard_on(listener, f"user:{bob.id}")) >= 2, "Bob is in again")
    assert "secret" not in str(heard_on(listener, channel))


def test_it_knows_who_is_here(joined: Flask, alice: Person, bob: Person, chat: Shape, listener: Listener) -> None:
    listener.subscribe("presence")
    path = f"/api/v1/centrifugo/presence/{chat['id']}"
    (shown,) = answer(alice.get(path), 200)["items"]
    assert shown["user"] == {"id": bob.id, "username": "bobby", "display_name": "Bob", "avatar_url": None}
    assert [session["id"] for session in shown["sessions"]] == [listener.id]
    with joined.app_context():
        accounts.change_profile(UUID(bob.id), is_invisible=True)
    assert answer(alice.get(path), 200)["items"] == []


def test_it_knows_how_much_is_going_on(alice: Person, listener: Listener) -> None:
    listener.subscribe("presence")
    stats = answer(alice.get("/api/v1/centrifugo/stats"), 200)
    assert (stats["clients"], stats["users"]) == (1, 1)
    assert stats["channels"] >= 2
    assert stats["memory_bytes"] > 10_000_000


def test_signing_out_ends_the_connection(joined: Flask, bob: Person, listener: Listener) -> None:
    with joined.app_context():
        accounts.disable(UUID(bob.id))
    ends = ("connecting", "disconnected")
    wait_until(lambda: any(note[0] in ends and note[1] >= 3000 for note in listener.notes), "the connection ends")


def test_an_outage_delays_nobody_and_loses_nothing(
    joined: Flask, centrifugo: StandIn, alice: Person, chat: Shape
) -> None:
    cluster = joined.extensions["cluster"]
    centrifugo.kill()
    messages = [make_message(alice, chat, str(n)) for n in range(3)]
    wait_until(lambda: not cluster.is_up, "the outage shows")
    refused(alice.get("/api/v1/centrifugo/stats"), 503, "cluster_away")
    centrifugo.start()
    wait_until(lambda: len(kept_by(centrifugo, chat)) >= len(messages), "all has arrived", seconds=30)
    assert [data["seq"] for data in kept_by(centrifugo, chat)][-3:] == [message["seq"] for message in messages]
    assert cluster.is_up


def test_what_was_missed_is_read_from_the_log(alice: Person, bob: Person, chat: Shape) -> None:
    for n in range(3):
        make_message(alice, chat, str(n))
    events = answer(bob.get(f"/api/v1/chats/{chat['id']}/events?after_seq=2"), 200)["items"]
    assert [event["seq"] for event in events] == [3, 4]


def test_our_own_server_api_is_closed(joined: Flask) -> None:
    response = joined.test_client().post("/api/info", json={}, headers={"X-API-Key": API_KEY})
    assert response.status_code == 404
