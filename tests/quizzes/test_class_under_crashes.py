"""A whole class answers in the same seconds while worker and server die: nothing acknowledged is lost."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

import pytest
from sqlalchemy import create_engine, text

from tests.conftest import House
from tests.quizzes.classroom import Classroom, crash_web, crash_worker
from tests.services.backends import Memcached, Redis
from tests.services.site import clean_env
from tests.services.smtp import SmtpServer

pytestmark = [pytest.mark.integration, pytest.mark.e2e]


@pytest.fixture(params=[100, pytest.param(500, marks=pytest.mark.slow)])
def room(
    request: pytest.FixtureRequest,
    house: House,
    database_name: str,
    redis: Redis,
    memcached: Memcached,
    smtp: SmtpServer,
) -> Iterator[Classroom]:
    database = house.database(database_name, "class")
    env = clean_env(
        DATABASE_URL=database.url,
        REDIS_URL=redis.url_of(f"class-{database_name}"),
        MEMCACHED_SERVERS=memcached.url,
        SMTP_URL=smtp.url,
    )
    with Classroom(env, request.param) as room:
        room.gather()
        yield room
    database.empty()
    redis.client(f"class-{database_name}").flushdb()


def test_nothing_acknowledged_is_lost_and_everything_is_graded_once(room: Classroom, house: House) -> None:
    assert room.take(crash_worker, crash_web, crash_worker) == []
    results = room.results()
    for student in room.students:
        attempt = results[student.id]
        kept = {question["place"]: question["response"] for question in attempt["questions"]}
        assert kept == student.said
        assert (attempt["number"], attempt["score"]) == (1, student.points)
    graded = news_of_grades(house, room)
    assert len(graded) == len(room.students)
    assert set(graded.values()) == {1}


def news_of_grades(house: House, room: Classroom) -> Counter[str]:
    """How often each attempt's grade was told to its student."""
    engine = create_engine(str(room.servers[0].env["DATABASE_URL"]))
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT payload FROM user_events WHERE type = 'attempt_changed'"))
        payloads = [row.payload if isinstance(row.payload, dict) else json.loads(row.payload) for row in rows]
    engine.dispose()
    return Counter(payload["attempt_id"] for payload in payloads if payload["state"] == "graded")
