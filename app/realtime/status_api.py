"""/api/v1/users/…/status: who is here, and when the others were."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from flask import Blueprint

from app.accounts import queries as accounts
from app.accounts.models import User
from app.api import endpoint
from app.db import now
from app.errors import NotFound
from app.realtime import who
from app.realtime.schemas import AskStatus, StatusesOut, StatusOut
from app.realtime.sessions import Session

blueprint = Blueprint("status_api", __name__, url_prefix="/api/v1/users")


@blueprint.get("/<uuid:user_id>/status")
@endpoint("See whether a person is here", gives=StatusOut, refuses=(NotFound,))
def status(user_id: UUID) -> StatusOut:
    """Whether the person is here, or when they were last."""
    return _statuses([accounts.user(user_id)])[0]


@blueprint.get("/status")
@endpoint("See which of these people are here", query=AskStatus, gives=StatusesOut)
def statuses(query: AskStatus) -> StatusesOut:
    """The same of up to 200 people; who has no account is left out."""
    found = accounts.existing_users(query.ids)
    people = [found[user_id] for user_id in dict.fromkeys(query.ids) if user_id in found]
    return StatusesOut(items=_statuses(people))


def _statuses(people: Collection[User]) -> list[StatusOut]:
    sessions: dict[str, list[Session]] = {}
    for session in who.sessions_of([str(person.id) for person in people]):
        sessions.setdefault(session.user_id, []).append(session)
    return [_status(person, sessions.get(str(person.id), [])) for person in people]


def _status(person: User, sessions: list[Session]) -> StatusOut:
    if person.is_invisible:
        return StatusOut(user_id=person.id, is_online=False, is_idle=False, last_seen=None)
    return StatusOut(
        user_id=person.id,
        is_online=bool(sessions),
        is_idle=bool(sessions) and all(session.is_idle for session in sessions),
        last_seen=now() if sessions else person.seen_at,
    )
