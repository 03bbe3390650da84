"""alone(): for a verb of one statement, with what follows it as after a transaction."""

# ruff: noqa: PT012  (a block of several lines that fails is what is tested)

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from app.db import Statement, UTCDateTime, alone, db, now, on_commit, transaction, under_way
from tests.core.test_transaction import Oops, kept

pytestmark = pytest.mark.integration

_WRITE = Statement(
    """INSERT INTO idempotency_keys (scope, key, fingerprint, status, body, created_at)
    VALUES ('test', :key, '', 0, '', :at) RETURNING key, created_at""",
    at=UTCDateTime(),
    created_at=UTCDateTime(),
)


def write(key: str) -> list[Any]:
    return _WRITE.rows(under_way(), key=key, at=now())


# What follows a block follows either kind alike.
either = pytest.mark.parametrize("block", [alone, transaction])
Block = Callable[[], AbstractContextManager[None]]


def test_it_answers_rows_by_name_and_keeps_what_it_wrote(context: Flask) -> None:
    before = now()
    with alone():
        (row,) = write("a")
        assert (row.key, before <= row.created_at <= now()) == ("a", True)
    assert kept() == ["a"]


@either
def test_what_follows_runs_in_order_after_the_block(context: Flask, block: Block) -> None:
    seen: list[Any] = []
    with block():
        on_commit(lambda: seen.append(kept()))
        on_commit(lambda: seen.append("second"))
        write("a")
        assert seen == []
    assert seen == [["a"], "second"]


@either
def test_what_follows_never_runs_after_a_failure(context: Flask, block: Block) -> None:
    seen: list[str] = []
    with pytest.raises(Oops), block():
        on_commit(lambda: seen.append("no"))
        raise Oops
    with block():
        write("a")
    assert (seen, kept()) == ([], ["a"])


def test_inside_a_transaction_it_is_part_of_it(context: Flask) -> None:
    seen: list[str] = []
    with pytest.raises(Oops), transaction():
        with alone():
            on_commit(lambda: seen.append("no"))
            write("a")
        raise Oops
    assert (seen, kept()) == ([], [])


def test_what_was_read_before_keeps_no_second_connection(context: Flask) -> None:
    pool: Any = db.engine.pool
    db.session.execute(select(1))
    with alone():
        write("a")
        assert pool.checkedout() == 1
    db.session.remove()
    assert pool.checkedout() == 0


def test_a_transaction_may_come_after_it_over_the_same_connection(context: Flask) -> None:
    with alone():
        write("a")
    with pytest.raises(Oops), transaction():
        write("b")
        raise Oops
    assert kept() == ["a"]
