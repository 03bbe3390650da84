"""An app over services of its own, which a test may pause, kill and start again."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from app import create_app
from app.config import Config
from app.db import db
from app.mail import service as mail
from app.mail.models import Letter
from tests.conftest import House
from tests.outages.city import City
from tests.outages.hasty import HastyWorker
from tests.services.backends import Memcached, Redis
from tests.services.process import wait_until
from tests.services.site import clean_env
from tests.services.smtp import SmtpServer


@pytest.fixture
def own_redis() -> Iterator[Redis]:
    with Redis() as service:
        yield service


@pytest.fixture
def own_memcached() -> Iterator[Memcached]:
    with Memcached() as service:
        yield service


@pytest.fixture
def own_smtp() -> Iterator[SmtpServer]:
    with SmtpServer() as service:
        yield service


@pytest.fixture
def config(
    house: House, database_name: str, own_redis: Redis, own_memcached: Memcached, own_smtp: SmtpServer
) -> Config:
    return dataclasses.replace(
        house.config(house.database(database_name).url),
        redis_url=own_redis.url,
        memcached_servers=(own_memcached.address,),
        smtp_url=own_smtp.url,
    )


@pytest.fixture
def app(house: House, database_name: str, config: Config, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    # A letter that nobody hinted at is swept up this soon.
    monkeypatch.setattr(mail, "HINT_TIME", timedelta(seconds=1))
    app = create_app(config)
    yield app
    with app.app_context():
        db.session.remove()
        db.engine.dispose()
    house.database(database_name).empty()


@pytest.fixture
def hasty_worker(app: Flask, config: Config) -> Iterator[HastyWorker]:
    """A real worker with beat over the app's database, queue and mail server; it sweeps each second."""
    env = clean_env(
        SECRET_KEY=config.secret_key,
        DATABASE_URL=config.database_url,
        REDIS_URL=config.redis_url or "",
        SMTP_URL=config.smtp_url or "",
    )
    with HastyWorker(env) as worker:
        yield worker


@pytest.fixture(scope="module")
def whole_city() -> Iterator[City]:
    with City() as city:
        yield city


@pytest.fixture
def city(whole_city: City) -> Iterator[City]:
    """A city in which everything is well, before and after."""
    whole_city.is_well()
    whole_city.smtp.clear()
    yield whole_city
    whole_city.mend()
    whole_city.is_well()


@contextmanager
def within(seconds: float) -> Iterator[None]:
    started = time.monotonic()
    yield
    assert time.monotonic() - started < seconds


def letters(app: Flask) -> list[Letter]:
    with app.app_context():
        return list(db.session.scalars(select(Letter)))


def wait_until_sent(app: Flask, number: int) -> list[Letter]:
    """The rows of the outbox, once each of so many is sent."""
    found: list[Any] = []

    def are_sent() -> bool:
        found[:] = letters(app)
        return [letter.state for letter in found] == ["sent"] * number

    wait_until(are_sent, f"{number} letters are sent", seconds=30)
    return found
