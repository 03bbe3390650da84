"""What a connection that a cluster carries shows of its owner, and reading it from there."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from pydantic import AwareDatetime, ValidationError

from app.access import Identity
from app.accounts import queries as accounts
from app.accounts.schemas import UserOut
from app.db import now
from app.realtime.cluster import Present
from app.realtime.sessions import Session, changed


class _Card(UserOut):
    device: str
    since: AwareDatetime


def card(person: Identity, *, device: str) -> bytes:
    """What the connection tells of its owner, as JSON; no other client of a cluster can ask for it."""
    return _Card(**dict(UserOut.of(person)), device=device, since=now()).model_dump_json().encode()


def sessions(present: Iterable[Present]) -> list[Session]:
    """The connections as their cards tell, those of invisible people hidden; what has no card of ours is left out."""
    found = [session for one in present if (session := _session(one)) is not None]
    people = accounts.existing_users({UUID(session.user_id) for session in found})
    hidden = {str(user_id) for user_id, person in people.items() if person.is_invisible}
    return [changed(session, is_hidden=session.user_id in hidden) for session in found]


def _session(present: Present) -> Session | None:
    try:
        shown = _Card.model_validate(present.info)
    except ValidationError:  # Another program let it in.
        return None
    user = shown.model_dump(mode="json", include=set(UserOut.model_fields))
    return Session(present.client, user, shown.device, shown.since)
