"""Messages that show a thing of another room: chats knows its kind and id, and asks the room for the rest."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any
from uuid import UUID, uuid4

import pytest
from flask import Flask

from app.chats import cards, queries, service
from app.chats.errors import NotYourMessage
from app.db import transaction
from app.errors import NotFound
from tests.cast import Person, answer, make_chat, make_message
from tests.chats.steps import (
    events,
    list_chats,
    page,
    questions,
    read,
    refused,
    remove,
    see_chat,
    unread,
    watched_sql,
)
from tests.chats.storm import at_once, twin
from tests.realtime.listener import Listener
from tests.realtime.served import served

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


class Room:
    """A room that has things to show: each with a colour that may change."""

    def __init__(self) -> None:
        self.colours: dict[UUID, str] = {}
        self.asked: list[set[UUID]] = []
        self.removed: list[UUID] = []

    def shapes(self, ids: Collection[UUID]) -> dict[UUID, Shape]:
        self.asked.append(set(ids))
        return {id_: {"kind": "thing", "id": str(id_), "colour": self.colours[id_]} for id_ in ids}

    def show(self, app: Flask, person: Person, chat: Shape, text: str = "A thing", colour: str = "red") -> Shape:
        """Post a new thing, and give its message as the API does."""
        card_id = uuid4()
        self.colours[card_id] = colour
        with app.app_context(), transaction():
            message = service.post_card(UUID(person.id), UUID(chat["id"]), kind="thing", card_id=card_id, text=text)
        return answer(person.get(f"/api/v1/messages/{message.id}"), 200)

    def paint(self, app: Flask, message: Shape, colour: str) -> None:
        card_id = UUID(message["card"]["id"])
        with app.app_context(), transaction():
            service.hold_chat(UUID(message["chat_id"]))
            self.colours[card_id] = colour
            service.change_card("thing", card_id)


@pytest.fixture
def room(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Room:
    room = Room()
    known = cards.Cards({"thing": room.shapes}, {"thing": room.removed.append})
    monkeypatch.setitem(app.extensions, "cards", known)
    return room


def test_everybody_sees_the_same_card(app: Flask, room: Room, alice: Person, bob: Person, chat: Shape) -> None:
    message = room.show(app, alice, chat)
    assert message["card"] == {"kind": "thing", "id": message["card"]["id"], "colour": "red"}
    assert (message["text"], message["html"]) == ("A thing", "<p>A thing</p>")
    for person in (alice, bob):
        assert page(person, chat)["items"] == [message]
        assert see_chat(person, chat)["last_message"] == message
        assert list_chats(person)[0]["last_message"] == message


def test_it_counts_as_a_message(app: Flask, room: Room, alice: Person, bob: Person, chat: Shape) -> None:
    message = room.show(app, alice, chat)
    assert (unread(alice, chat), unread(bob, chat)) == (0, 1)
    read(bob, message)
    assert unread(bob, chat) == 0
    posted = [line for _, kind, line in events(app, chat) if kind == "message_posted"]
    assert posted == [{"message_id": message["id"], "by": alice.id}]


def test_a_message_without_one_says_so(room: Room, alice: Person, chat: Shape) -> None:
    assert make_message(alice, chat)["card"] is None
    assert page(alice, chat)["items"][0]["card"] is None
    assert room.asked == []


def test_its_words_are_plain(app: Flask, room: Room, alice: Person, chat: Shape) -> None:
    message = room.show(app, alice, chat, "**3** <b>&amp;")
    assert message["text"] == "**3** <b>&amp;"
    assert message["html"] == "<p>**3** &lt;b&gt;&amp;amp;</p>"


def test_an_answer_to_it_cites_its_words(app: Flask, room: Room, alice: Person, bob: Person, chat: Shape) -> None:
    thing = room.show(app, alice, chat, "1 < 2 & 3")
    reply = make_message(bob, chat, "Fine", reply_to_id=thing["id"])
    assert (reply["reply_to"]["text"], reply["reply_to"]["removed"]) == ("1 < 2 & 3", False)


def test_outsiders_show_nothing(app: Flask, room: Room, alice: Person, charlie: Person, chat: Shape) -> None:
    with pytest.raises(NotFound):
        room.show(app, charlie, chat)
    assert page(alice, chat)["items"] == []


def test_many_cards_are_one_question(app: Flask, room: Room, alice: Person, chat: Shape) -> None:
    room.show(app, alice, chat)
    with watched_sql(app) as few:
        page(alice, chat)
    for _ in range(9):
        room.show(app, alice, chat)
    room.asked.clear()
    with watched_sql(app) as many:
        shown = page(alice, chat)["items"]
    assert len(questions(many)) == len(questions(few))
    assert room.asked == [{UUID(message["card"]["id"]) for message in shown}]


def test_a_change_is_seen_everywhere(app: Flask, room: Room, alice: Person, bob: Person, chat: Shape) -> None:
    message = room.show(app, alice, chat)
    assert list_chats(bob)[0]["last_message"]["card"]["colour"] == "red"
    room.paint(app, message, "blue")
    changed = message | {"card": message["card"] | {"colour": "blue"}}
    assert page(bob, chat)["items"] == [changed]
    assert list_chats(bob)[0]["last_message"] == changed
    last = answer(bob.get(f"/api/v1/chats/{chat['id']}/events"), 200)["items"][-1]
    assert last == {"type": "card_changed", "seq": message["seq"] + 1, "message": changed}


def test_a_change_is_no_edit_and_no_news(app: Flask, room: Room, alice: Person, bob: Person, chat: Shape) -> None:
    message = room.show(app, alice, chat)
    room.paint(app, message, "blue")
    assert unread(bob, chat) == 1
    assert page(alice, chat)["items"][0]["edited_at"] is None


def test_who_listens_hears_it(app: Flask, room: Room, alice: Person, bob: Person, chat: Shape) -> None:
    channel = f"chat:{chat['id']}"
    token = answer(bob.get("/api/v1/centrifugo/token"), 200)["token"]
    with served(app) as url, Listener(url, token=token) as ear:
        ear.subscribe(channel)
        message = room.show(app, alice, chat)
        ear.wait_for(1)  # What is told is how the card is when it is told.
        room.paint(app, message, "blue")
        (_, posted, first), (_, changed, second) = [one for one in ear.wait_for(2) if one[0] == channel]
    assert (posted["type"], posted["message"]) == ("message_posted", message)
    assert (changed["type"], changed["message"]["card"]["colour"]) == ("card_changed", "blue")
    assert second == first + 1


def test_it_cannot_be_edited(app: Flask, room: Room, alice: Person, chat: Shape) -> None:
    message = room.show(app, alice, chat)
    path = f"/api/v1/messages/{message['id']}"
    refused(alice.patch(path, json={"text": "Another thing"}), 409, "card_is_fixed")
    assert page(alice, chat)["items"] == [message]


def test_removing_it_tells_its_room_once(app: Flask, room: Room, alice: Person, bob: Person, chat: Shape) -> None:
    message = room.show(app, bob, chat)
    stone = remove(alice, message)
    remove(bob, message)
    assert (stone["card"], stone["text"]) == (None, "")
    assert room.removed == [UUID(message["card"]["id"])]
    assert page(bob, chat)["items"] == [stone]


def test_others_remove_it_as_little_as_any_message(
    app: Flask, room: Room, alice: Person, bob: Person, charlie: Person, chat: Shape
) -> None:
    message = room.show(app, alice, chat)
    refused(bob.delete(f"/api/v1/messages/{message['id']}"), 403, "not_your_message")
    refused(charlie.delete(f"/api/v1/messages/{message['id']}"), 404)
    assert room.removed == []


def test_if_the_room_refuses_the_message_stays(
    app: Flask, room: Room, monkeypatch: pytest.MonkeyPatch, alice: Person, chat: Shape
) -> None:
    def refuse(_card_id: UUID) -> None:
        raise NotYourMessage

    message = room.show(app, alice, chat)
    monkeypatch.setitem(app.extensions, "cards", cards.Cards({"thing": room.shapes}, {"thing": refuse}))
    before = events(app, chat)
    refused(alice.delete(f"/api/v1/messages/{message['id']}"), 403)
    assert (page(alice, chat)["items"], events(app, chat)) == ([message], before)


def test_what_is_removed_changes_no_more(app: Flask, room: Room, alice: Person, chat: Shape) -> None:
    message = room.show(app, alice, chat)
    remove(alice, message)
    before = events(app, chat)
    room.paint(app, message, "blue")
    assert events(app, chat) == before


def test_changes_at_once_are_all_in_the_log(app: Flask, room: Room, alice: Person, chat: Shape) -> None:
    message = room.show(app, alice, chat)
    talker = twin(app, alice)
    paints = [lambda n=n: room.paint(app, message, str(n)) for n in range(6)]
    at_once([*paints, *[lambda: make_message(twin(app, talker), chat)] * 3])
    log = events(app, chat)
    assert [seq for seq, _, _ in log] == list(range(1, len(log) + 1))
    assert [kind for _, kind, _ in log].count("card_changed") == 6


def test_showing_it_costs_no_more_than_saying_it(app: Flask, room: Room, alice: Person, chat: Shape) -> None:
    make_message(alice, chat)
    with watched_sql(app) as said:
        make_message(alice, chat)
    with watched_sql(app) as shown:
        room.show(app, alice, chat)
    writes = [
        [statement for statement in questions(seen) if statement.startswith(("INSERT", "UPDATE"))]
        for seen in (said, shown)
    ]
    assert writes[0] == writes[1]


def test_a_card_finds_its_chat(app: Flask, room: Room, alice: Person, chat: Shape) -> None:
    message = room.show(app, alice, chat)
    make_chat(alice)
    with app.app_context():
        found = queries.chat_of_card(UUID(message["card"]["id"]))
        assert found == UUID(chat["id"])
        assert queries.chat_of_card(uuid4()) is None
