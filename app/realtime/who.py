"""Who is connected, wherever the connections are carried: by our own sockets, or by a Centrifugo cluster."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from pydantic import AwareDatetime, ValidationError

from app.access import Identity
from app.accounts import queries as accounts
from app.accounts.schemas import UserOut
from app.db import now
from app.realtime.cluster import Present
from app.realtime.live import live
from app.realtime.sessions import Session
from app.realtime.sources import PRESENCE_CHANNEL


class _Card(UserOut):
    device: str
    since: AwareDatetime


def card(person: Identity, *, device: str) -> bytes:
    """What a connection that a cluster carries tells of its owner, as JSON; no other client can ask for it."""
    return _Card(**dict(UserOut.of(person)), device=device, since=now()).model_dump_json().encode()


def sessions_of(user_ids: Collection[str]) -> list[Session]:
    """The connections of these people, without those of people who chose to be invisible."""
    cluster = live().cluster
    if cluster is None:
        return live().presence.sessions_of(user_ids)
    wanted = set(user_ids)
    found = [session for present in cluster.presence(PRESENCE_CHANNEL) if (session := session_of(present))]
    return _visible([session for session in found if session.user_id in wanted])


def session_of(present: Present) -> Session | None:
    """The connection as its card tells; those that other programs let in have none."""
    try:
        shown = _Card.model_validate(present.info)
    except ValidationError:
        return None
    user = shown.model_dump(mode="json", include=set(UserOut.model_fields))
    return Session(present.client, user, shown.device, shown.since)


def _visible(sessions: list[Session]) -> list[Session]:
    people = accounts.existing_users({UUID(session.user_id) for session in sessions})
    hidden = {str(user_id) for user_id, person in people.items() if person.is_invisible}
    return [session for session in sessions if session.user_id not in hidden]
