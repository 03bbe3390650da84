"""The log as a connection reads it: all that has been committed, whatever the connection has read before."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from app.chats.live import ChatLog
from tests.cast import Person, make_chat, make_message
from tests.chats.storm import at_once

pytestmark = pytest.mark.integration


def test_news_is_seen_in_a_request_that_has_read_before(app: Flask, alice: Person, bob: Person) -> None:
    chat_id = make_chat(alice, bob)["id"]
    log = ChatLog()
    with app.app_context():
        assert log.look(UUID(alice.id), [chat_id]) == {chat_id: 1}
        at_once([lambda: make_message(alice, {"id": chat_id})])
        assert log.tops([chat_id]) == {chat_id: 2}
        at_once([lambda: make_message(alice, {"id": chat_id})])
        assert [one.offset for one in log.read(chat_id, 2, 10)] == [3]
