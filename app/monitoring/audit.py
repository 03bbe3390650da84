"""Who did what to whom: one line for each thing that an administrator or a treasurer does."""

from __future__ import annotations

from uuid import UUID

from celery import current_task
from flask import has_request_context, request
from sqlalchemy import null, or_, update

from app.access import identity_or_none
from app.db import count_changed, db, transaction
from app.monitoring.models import AuditEntry

COMMAND_LINE = "command line"
HOUSE = "the house"
"""What the worker does by itself has no person behind it."""

Target = tuple[str, object, str]
"""Of what kind it is, its id, and its name as people know it."""


def note(
    action: str, *, target: Target | None = None, actor: tuple[UUID, str] | None = None, **details: object
) -> None:
    """Write down, with the change itself, who does this and from where; the line stands if the change does.

    Details name nobody but the target: those of others would stay when they are erased. `actor` is for those who are
    not signed in yet.
    """
    actor_id, actor_name = actor or _who()
    kind, target_id, name = target or (None, None, None)
    with transaction():
        db.session.add(
            AuditEntry(
                actor_id=actor_id,
                actor_name=actor_name,
                action=action,
                target_kind=kind,
                target_id=None if target is None else str(target_id),
                target_name=name,
                address=(request.remote_addr if has_request_context() else None),
                details={key: _plain(value) for key, value in details.items()} or None,
            )
        )


def forget_person(user_id: UUID) -> None:
    """Blank what names an erased person, in the caller's transaction; that something was done stays."""
    theirs, of_them = AuditEntry.actor_id == user_id, AuditEntry.target_id == str(user_id)
    # Each line once: this is asked again and again while somebody is being erased.
    names_them = or_(AuditEntry.actor_name != "", AuditEntry.address.is_not(None))
    tells_of_them = or_(AuditEntry.target_name.is_not(None), AuditEntry.details.is_not(null()))
    count_changed(update(AuditEntry).where(theirs, names_them).values(actor_name="", address=None))
    count_changed(update(AuditEntry).where(of_them, tells_of_them).values(target_name=None, details=null()))


def _who() -> tuple[UUID | None, str]:
    """The person who is signed in, or whoever sits at the command line, or the worker."""
    if has_request_context():
        found = identity_or_none()
        return (found.user_id, found.username) if found else (None, "")
    return None, HOUSE if current_task else COMMAND_LINE


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, bool | int | float) else str(value)
