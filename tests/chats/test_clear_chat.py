"""Clearing a chat, for oneself."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask

from tests.cast import Person, make_message
from tests.chats.steps import clear, events, page, refused, remove, see_chat, texts, unread

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


def test_it_is_empty_and_read(alice: Person, chat: Shape, message: Shape) -> None:
    cleared = clear(alice, chat)
    assert (cleared["last_message"], cleared["unread_count"]) == (None, 0)
    assert cleared == see_chat(alice, chat)
    assert page(alice, chat) == {"items": [], "has_more": False}


def test_others_keep_theirs(bob: Person, alice: Person, chat: Shape, message: Shape) -> None:
    clear(alice, chat)
    assert page(bob, chat)["items"] == [message]
    assert see_chat(bob, chat)["last_message"] == message


def test_news_come_as_before(alice: Person, bob: Person, chat: Shape, message: Shape) -> None:
    clear(alice, chat)
    news = make_message(bob, chat, "News")
    assert texts(alice, chat) == ["News"]
    assert see_chat(alice, chat)["last_message"] == news
    assert unread(alice, chat) == 1


def test_what_is_gone_is_not_found(alice: Person, chat: Shape, message: Shape) -> None:
    clear(alice, chat)
    path = f"/api/v1/messages/{message['id']}"
    refused(alice.get(path), 404)
    refused(alice.delete(path), 404)
    refused(alice.get(f"{path}/edits"), 404)


def test_a_removal_of_what_was_cleared_leaves_the_count_alone(
    alice: Person, bob: Person, chat: Shape, message: Shape
) -> None:
    clear(alice, chat)
    make_message(bob, chat)
    remove(bob, message)
    assert unread(alice, chat) == 1


def test_it_is_nobody_elses_matter(app: Flask, alice: Person, charlie: Person, chat: Shape, message: Shape) -> None:
    before = events(app, chat)
    clear(alice, chat)
    assert events(app, chat) == before
    refused(charlie.post(f"/api/v1/chats/{chat['id']}/clear"), 404)


def test_twice_is_once(alice: Person, chat: Shape, message: Shape) -> None:
    assert clear(alice, chat) == clear(alice, chat)
