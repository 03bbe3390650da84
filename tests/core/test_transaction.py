"""transaction() and on_commit(): all or nothing, and what follows follows in order."""

# ruff: noqa: PT012  (a block of several lines that fails is what is tested)

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from flask import Flask
from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError

from app.db import count_changed, db, insert_new, new_id, now, on_commit, transaction
from app.idempotency import IdempotencyKey
from tests.chats.storm import at_once

pytestmark = pytest.mark.integration


class Oops(Exception):
    pass


def write(key: str) -> None:
    db.session.add(IdempotencyKey(scope="test", key=key, fingerprint="", created_at=now()))
    db.session.flush()


def kept() -> list[str]:
    with transaction():
        return list(db.session.scalars(select(IdempotencyKey.key).order_by(IdempotencyKey.key)))


def test_it_commits_at_its_end(context: Flask) -> None:
    with transaction():
        write("a")
    db.session.rollback()
    assert kept() == ["a"]


def test_a_failure_undoes_all(context: Flask) -> None:
    with pytest.raises(Oops), transaction():
        write("a")
        raise Oops
    assert kept() == []


def test_a_refusal_of_the_database_at_the_commit_runs_nothing(context: Flask) -> None:
    seen: list[str] = []
    with pytest.raises(IntegrityError), transaction():
        on_commit(lambda: seen.append("no"))
        db.session.add(IdempotencyKey(scope="test", key="a", fingerprint="", created_at=None))
    assert seen == []
    assert kept() == []


def test_an_echo_that_fails_stops_neither_the_others_nor_the_caller(
    context: Flask, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[str] = []

    def fail() -> None:
        raise Oops

    with transaction():
        on_commit(fail)
        on_commit(lambda: seen.append("after"))
        write("a")
    assert seen == ["after"]
    assert "What should follow a commit failed" in caplog.text
    assert kept() == ["a"]


def test_an_inner_block_that_fails_is_undone_alone(context: Flask) -> None:
    seen: list[str] = []
    with transaction():
        write("a")
        on_commit(lambda: seen.append("outer"))
        with pytest.raises(Oops), transaction():
            write("b")
            on_commit(lambda: seen.append("inner"))
            raise Oops
        write("c")
        on_commit(lambda: seen.append("outer too"))
    assert kept() == ["a", "c"]
    assert seen == ["outer", "outer too"]


def test_an_inner_block_commits_with_the_outer(context: Flask) -> None:
    seen: list[str] = []
    with pytest.raises(Oops), transaction():
        with transaction():
            write("a")
            on_commit(lambda: seen.append("inner"))
        assert seen == []
        raise Oops
    assert kept() == []
    assert seen == []


def test_blocks_may_nest_deeper(context: Flask) -> None:
    with transaction(), transaction():
        write("a")
        with pytest.raises(Oops), transaction(), transaction():
            write("b")
            raise Oops
        with transaction():
            write("c")
    assert kept() == ["a", "c"]


def test_it_begins_with_a_fresh_look(app: Flask, context: Flask) -> None:
    """What was read before is read again, because others may have changed it meanwhile."""
    with transaction():
        write("a")
    mine = db.session.get_one(IdempotencyKey, ("test", "a"))
    assert mine.status == 0

    def change() -> None:
        with app.app_context(), transaction():
            db.session.execute(update(IdempotencyKey).values(status=7))

    at_once([change])
    with transaction():
        assert mine.status == 7


def test_objects_stay_readable_after_the_commit(context: Flask) -> None:
    with transaction():
        mine = IdempotencyKey(scope="test", key="a", fingerprint="f", created_at=now())
        db.session.add(mine)
    db.session.remove()
    assert mine.fingerprint == "f"


def in_context(app: Flask, verb: Callable[[], Any]) -> Callable[[], Any]:
    def call() -> Any:
        with app.app_context():
            return verb()

    return call


def test_no_update_is_lost_and_none_is_refused(app: Flask) -> None:
    """Eight writers at once: on SQLite plain read-then-write would fail with "database is locked"."""

    def count_up() -> None:
        for _ in range(25):
            with transaction():
                db.session.scalar(select(func.count()).select_from(IdempotencyKey))
                db.session.execute(update(IdempotencyKey).values(status=IdempotencyKey.status + 1))

    in_context(app, write_one)()
    at_once([in_context(app, count_up)] * 8)
    with app.app_context():
        assert db.session.scalar(select(IdempotencyKey.status)) == 200


def write_one() -> None:
    with transaction():
        write("a")


def test_a_key_is_taken_once(context: Flask) -> None:
    with transaction():
        values = {"scope": "test", "key": "a", "fingerprint": "", "created_at": now()}
        assert insert_new(IdempotencyKey, **values) is True
        assert insert_new(IdempotencyKey, **values | {"fingerprint": "other"}) is False
    assert db.session.scalars(select(IdempotencyKey.fingerprint)).all() == [""]


def test_of_eight_rivals_one_takes_the_key(app: Flask) -> None:
    def take() -> bool:
        with transaction():
            return insert_new(IdempotencyKey, scope="test", key="a", fingerprint=str(uuid4()), created_at=now())

    assert sorted(at_once([in_context(app, take)] * 8)) == [False] * 7 + [True]


def test_a_rival_that_gives_up_leaves_the_key_free(context: Flask) -> None:
    with pytest.raises(Oops), transaction():
        insert_new(IdempotencyKey, scope="test", key="a", fingerprint="", created_at=now())
        raise Oops
    with transaction():
        assert insert_new(IdempotencyKey, scope="test", key="a", fingerprint="", created_at=now())


def test_it_tells_how_many_rows_were_changed(context: Flask) -> None:
    with transaction():
        write("a")
        write("b")
        assert count_changed(update(IdempotencyKey).values(status=1)) == 2
        assert count_changed(update(IdempotencyKey).where(IdempotencyKey.key == "c").values(status=1)) == 0


@pytest.mark.unit
def test_later_ids_sort_after_earlier_ones() -> None:
    ids = [new_id() for _ in range(1000)]
    assert ids == sorted(ids)
    assert len(set(ids)) == 1000
    assert {made.version for made in ids} == {7}
