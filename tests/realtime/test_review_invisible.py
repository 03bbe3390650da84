"""Whoever turns invisible while a socket of theirs is being opened is hidden all the same."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from app.accounts import service as accounts
from app.realtime import presence_socket
from app.realtime.live import live
from app.realtime.parts import Live
from tests.cast import Person
from tests.realtime.served import served
from tests.realtime.watcher import Watcher
from tests.services.process import wait_until

pytestmark = pytest.mark.integration


def test_who_turns_invisible_between_the_look_and_the_arrival_is_hidden(
    app: Flask, alice: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def turned_meanwhile() -> Live:
        accounts.change_profile(UUID(alice.id), is_invisible=True)
        return live()

    monkeypatch.setattr(presence_socket, "live", turned_meanwhile)
    with served(app) as url, Watcher(url, alice.token), app.app_context():
        live().keeper.look_now()
        wait_until(lambda: not live().presence.is_online(alice.id), "she is hidden")
