"""What other rooms say to people who are connected; all of it reaches every process."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import delete, insert
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from app.db import count_changed, db, now, on_commit, transaction
from app.realtime import live, queries
from app.realtime.channels import Publication
from app.realtime.models import UserEvent, UserLog


def tell(user_ids: Iterable[UUID], type_: str, **payload: Any) -> None:
    """Write a line into each person's own log, in the caller's transaction, and ring it after the commit."""
    # In one order everywhere, so that two that tell the same people do not wait for each other.
    ids = sorted(set(user_ids))
    plain = {name: str(value) if isinstance(value, UUID) else value for name, value in payload.items()}
    seqs = _next_seqs(ids)
    if not seqs:
        return
    at = now()
    rows = [{"user_id": id_, "seq": seq, "type": type_, "payload": plain, "created_at": at} for id_, seq in seqs]
    db.session.execute(insert(UserEvent), rows)
    for user_id, seq in seqs:
        ring_later(f"user:{user_id}", queries.publication_of(seq, type_, plain))


def ring_later(channel: str, publication: Publication) -> None:
    """Once the transaction has committed, give this to everybody on the channel."""
    on_commit(lambda: live.ring(channel, publication))


def publish_now(channel: str, data: dict[str, Any]) -> None:
    """Give this, which no log keeps, to whoever is on the channel at this moment."""
    live.ring(channel, Publication(orjson.dumps(data)))


def publish_all(told: Iterable[tuple[str, dict[str, Any]]]) -> None:
    """As publish_now(), on many channels by one ring."""
    live.ring_all([(channel, orjson.dumps(data).decode()) for channel, data in told])


def disconnect_devices(user_id: UUID, device_ids: Collection[UUID]) -> None:
    """Once the transaction has committed, end the connections of a person's devices that were signed out."""
    body = {"user_id": str(user_id), "ids": [str(device_id) for device_id in device_ids]}
    on_commit(lambda: live.command("devices.ended", body))


def show_profile(user_id: UUID) -> None:
    """Once the transaction has committed, show the person as they are now wherever it is shown that they are here."""
    on_commit(lambda: live.show_person(user_id))


def drop_old_events() -> None:
    """Forget what people were told more than a month ago."""
    with transaction():
        count_changed(delete(UserEvent).where(UserEvent.created_at < now() - queries.KEPT_FOR))


def _next_seqs(user_ids: list[UUID]) -> list[tuple[UUID, int]]:
    """The next number of each person's log; whoever has none yet gets one."""
    if not user_ids:
        return []
    insert = sqlite_insert if db.engine.dialect.name == "sqlite" else postgresql_insert
    # The rows are locked in the order in which they stand here.
    logs = insert(UserLog).values([{"user_id": user_id, "last_seq": 1} for user_id in user_ids])
    drawn = logs.on_conflict_do_update(index_elements=["user_id"], set_={"last_seq": UserLog.last_seq + 1})
    unsynced = {"synchronize_session": False}
    rows = db.session.execute(drawn.returning(UserLog.user_id, UserLog.last_seq), execution_options=unsynced)
    return [(row.user_id, row.last_seq) for row in rows]
