"""Redis dies or hangs: chats are made as ever, and the letters come once it is back."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest
from flask import Flask

from app import create_app
from app.config import Config
from tests.cast import PASSWORD, Person, answer, make_chat, make_message, make_person, nobody
from tests.chats.steps import see_chat
from tests.chats.storm import at_once, hang, twin
from tests.outages.conftest import letters, wait_until_sent, within
from tests.outages.hasty import HastyWorker
from tests.services.backends import Redis
from tests.services.smtp import SmtpServer

OUTAGES: dict[str, tuple[Callable[[Redis], None], Callable[[Redis], object]]] = {
    "killed": (Redis.kill, Redis.start),
    "hung": (hang, Redis.resume),
}
outages = pytest.mark.parametrize("outage", OUTAGES)


@pytest.mark.e2e
@outages
def test_the_letters_come_when_it_is_back(
    outage: str, app: Flask, alice: Person, own_redis: Redis, own_smtp: SmtpServer, hasty_worker: HastyWorker
) -> None:
    others = [make_person(app) for _ in range(5)]
    end, begin = OUTAGES[outage]
    end(own_redis)
    with within(2):
        chat = make_chat(alice, *others)
    assert see_chat(others[0], chat)["id"] == chat["id"]
    assert own_smtp.letters == []
    begin(own_redis)
    wait_until_sent(app, 5)
    assert sorted(to for letter in own_smtp.letters for to in letter.to) == sorted(one.email for one in others)


@pytest.mark.integration
@outages
def test_nobody_waits_long(outage: str, app: Flask, alice: Person, own_redis: Redis) -> None:
    """Neither the first, nor many at once, nor those who come later."""
    others = [make_person(app) for _ in range(3)]
    make_chat(alice, *others)
    OUTAGES[outage][0](own_redis)
    for _ in range(2):
        app.extensions["queue_rests_until"] = 0.0
        with within(2):
            at_once([lambda one=one: make_chat(one, *others) for one in [twin(app, alice) for _ in range(6)]])
    with within(1):
        make_message(alice, make_chat(alice, *others))
    assert {letter.state for letter in letters(app)} == {"pending"}


@pytest.mark.integration
def test_the_queue_is_used_again_without_a_restart(app: Flask, alice: Person, bob: Person, own_redis: Redis) -> None:
    for _ in range(3):
        make_chat(alice, bob)
        own_redis.restart()
        make_chat(alice, bob)
        app.extensions["queue_rests_until"] = 0.0
    make_chat(alice, bob)
    assert own_redis.client().llen("mail") >= 1


@pytest.mark.integration
def test_the_sender_keeps_nothing_open_for_each_job(app: Flask, alice: Person, bob: Person, own_redis: Redis) -> None:
    for _ in range(5):
        make_chat(alice, bob)
    assert own_redis.client().llen("mail") == 5
    assert own_redis.client().pubsub_channels() == []


@pytest.mark.integration
@outages
def test_one_can_sign_in(outage: str, app: Flask, alice: Person, config: Config, own_redis: Redis) -> None:
    limited = create_app(dataclasses.replace(config, rate_limits=True))
    OUTAGES[outage][0](own_redis)
    with within(3):
        answer(nobody(limited).post("/api/v1/users/login", json={"username": "alice", "password": PASSWORD}), 200)
