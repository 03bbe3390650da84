"""Who is here, as the API takes and gives it."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from flask_babel import gettext
from pydantic import BeforeValidator

from app.api import Out, Query, Time

MOST_IDS = 200


def _split(value: object) -> list[UUID]:
    ids = [part.strip() for part in str(value).split(",") if part.strip()]
    if not ids or len(ids) > MOST_IDS:
        raise ValueError(gettext("Give 1 to %(most)d ids, with commas between them.", most=MOST_IDS))
    try:
        return [UUID(one) for one in ids]
    except ValueError as error:
        raise ValueError(gettext("Each id must be a UUID.")) from error


class AskStatus(Query):
    """Whose status to tell."""

    ids: Annotated[list[UUID], BeforeValidator(_split)]


class StatusOut(Out):
    """Whether a person is here; of who is invisible it tells what it tells of who never came."""

    user_id: UUID
    is_online: bool
    is_idle: bool
    last_seen: Time | None


class StatusesOut(Out):
    """The status of each of the people asked for who have an account."""

    items: list[StatusOut]
