"""Reads of the live part: people at their sockets, and their own logs."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta
from uuid import UUID

import orjson
from sqlalchemy import select

from app.accounts.models import Device, User
from app.accounts.schemas import UserOut
from app.db import db, now, see_what_is_new
from app.realtime.channels import Publication, uuids
from app.realtime.models import UserEvent, UserLog
from app.realtime.sources import Person

KEPT_FOR = timedelta(days=30)


def person(user_id: UUID, device_id: UUID | None) -> Person | None:
    """This account at this device; nobody if it is disabled, or was signed out there."""
    user = db.session.get(User, user_id)
    device = db.session.get(Device, device_id) if device_id else None
    if user is None or user.is_disabled:
        return None
    if device_id is not None and (device is None or device.user_id != user_id or device.expires_at < now()):
        return None
    shape = UserOut.model_validate(user).model_dump(mode="json")
    return Person(user_id, shape, device_id, device.label if device else "", user.is_invisible)


def signed_in(device_ids: Collection[UUID]) -> dict[UUID, tuple[UUID, bool]]:
    """Of these devices, those that still open their accounts: whose they are, and whether these wish to hide."""
    query = (
        select(Device.id, Device.user_id, User.is_invisible)
        .join(User, User.id == Device.user_id)
        .where(Device.id.in_(device_ids), Device.expires_at > now(), User.disabled_at.is_(None))
    )
    return {row.id: (row.user_id, row.is_invisible) for row in db.session.execute(query)}


def enabled(user_ids: Collection[UUID]) -> set[UUID]:
    """Of these people, those whose accounts are not disabled."""
    return set(db.session.scalars(select(User.id).where(User.id.in_(user_ids), User.disabled_at.is_(None))))


def tops(user_ids: Collection[UUID]) -> dict[UUID, int]:
    """The number of the latest event in each of these people's logs."""
    query = select(UserLog.user_id, UserLog.last_seq).where(UserLog.user_id.in_(user_ids))
    return {row.user_id: row.last_seq for row in db.session.execute(query)}


def user_events(user_id: UUID, *, after: int, limit: int) -> list[Publication]:
    """The next lines of a person's own log."""
    query = (
        select(UserEvent)
        .where(UserEvent.user_id == user_id, UserEvent.seq > after)
        .order_by(UserEvent.seq)
        .limit(limit)
    )
    return [publication_of(event.seq, event.type, event.payload) for event in db.session.scalars(query)]


def publication_of(seq: int, type_: str, payload: dict[str, object]) -> Publication:
    """A line of a person's own log as their devices are told of it."""
    return Publication(orjson.dumps({"type": type_, "seq": seq, **payload}), seq)


class OwnLog:
    """`user:<id>`: what concerns one person alone, for their own devices."""

    name = "user"

    def look(self, user_id: UUID, ids: Collection[str]) -> dict[str, int]:
        """Everybody may listen to themselves."""
        return {id_: self.tops([id_]).get(id_, 0) for id_ in ids if id_ == str(user_id)}

    def tops(self, ids: Collection[str]) -> dict[str, int]:
        """The number of the latest event of each to whom anything has happened."""
        see_what_is_new()
        return {str(user_id): top for user_id, top in tops(uuids(ids).values()).items()}

    def read(self, id: str, after: int, limit: int) -> list[Publication]:  # noqa: A002  It is the channel's id.
        """The next lines; those of more than a month ago are gone."""
        see_what_is_new()
        return [one for user_id in uuids([id]).values() for one in user_events(user_id, after=after, limit=limit)]
