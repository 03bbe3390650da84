"""Times are aware and in UTC, whatever the database makes of time zones."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import StatementError

from app.db import db, now, transaction
from app.idempotency import IdempotencyKey


def stored(moment: datetime) -> datetime:
    with transaction():
        db.session.merge(IdempotencyKey(scope="test", key="a", fingerprint="", status=0, body=b"", created_at=moment))
    db.session.expire_all()
    return db.session.get_one(IdempotencyKey, ("test", "a")).created_at


@pytest.mark.integration
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)),  # noqa: DTZ001  The zone comes from the next line.
    st.integers(-14 * 60, 14 * 60),
)
def test_it_is_the_same_moment_in_utc(context: Flask, local: datetime, minutes: int) -> None:
    moment = local.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    found = stored(moment)
    assert found == moment
    assert found.utcoffset() == timedelta(0)


@pytest.mark.integration
def test_a_time_without_a_zone_is_refused(context: Flask) -> None:
    with pytest.raises(StatementError, match="without a zone"):
        stored(datetime(2026, 1, 1))  # noqa: DTZ001  That is the point.


@pytest.mark.integration
def test_the_database_compares_them_rightly(context: Flask) -> None:
    moment = now()
    stored(moment)
    east = (moment + timedelta(seconds=1)).astimezone(timezone(timedelta(hours=9)))
    assert db.session.query(IdempotencyKey).where(IdempotencyKey.created_at < east).count() == 1
    assert db.session.query(IdempotencyKey).where(IdempotencyKey.created_at > east).count() == 0


@pytest.mark.unit
def test_now_is_aware() -> None:
    assert now().tzinfo is UTC
