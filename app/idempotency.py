"""Idempotency-Key: the same POST sent twice changes things once and gets the same answer twice."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from flask import current_app
from flask_babel import lazy_gettext
from sqlalchemy import LargeBinary, String, delete, select, update
from sqlalchemy.orm import Mapped, mapped_column

from app.db import Model, UTCDateTime, count_changed, db, insert_new, now, transaction
from app.errors import Conflict, Invalid

KEPT_FOR = timedelta(hours=24)
LONGEST_KEY = 128
_GONE = 410

Answer = tuple[int, bytes, str | None]
"""Status, body, and the id of what the body shows."""


@dataclass(frozen=True)
class Key:
    """A key that a client gave its request, and the request's fingerprint: the same request again has the same."""

    value: str
    fingerprint: str

    def refuse_other(self, fingerprint: str) -> None:
        """Refuse if this key came with another request before, which had this fingerprint."""
        if not hmac.compare_digest(fingerprint, self.fingerprint):
            raise IdempotencyKeyReused


class IdempotencyKey(Model):
    """The answer that a keyed POST got; `scope` is who asked."""

    __tablename__ = "idempotency_keys"

    scope: Mapped[str] = mapped_column(String(40), primary_key=True)
    key: Mapped[str] = mapped_column(String(LONGEST_KEY), primary_key=True)
    fingerprint: Mapped[str] = mapped_column(String(64))
    status: Mapped[int] = mapped_column(default=0)
    body: Mapped[bytes] = mapped_column(LargeBinary, default=b"")
    # The id of what the answer shows; when that is removed, the answer must go too.
    about: Mapped[str | None] = mapped_column(String(36), index=True)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, index=True)


class IdempotencyKeyReused(Invalid):
    """The key came with another request before."""

    message = lazy_gettext("This Idempotency-Key was used for another request. Make a new key for a new request.")


class AnswerGone(Conflict):
    """What the first request with this key made has been removed since."""

    message = lazy_gettext("This was done before, and what it made has been removed since.")


class IdempotencyKeyMalformed(Invalid):
    """The key is not one that can be kept."""

    message = lazy_gettext("An Idempotency-Key is 1 to 128 visible ASCII characters.")


def read(key: str, request: bytes) -> Key:
    """The key that came with this request, if it is one that can be kept."""
    if not (0 < len(key) <= LONGEST_KEY and key.isascii() and key.isprintable()):
        raise IdempotencyKeyMalformed
    return Key(key, _fingerprint(request))


def once(scope: str, key: str, request: bytes, run: Callable[[], Answer]) -> Answer:
    """Run and keep the answer in one transaction, or replay the answer that this key already got.

    A twin that arrives meanwhile waits on the primary key; a refusal is not kept, so it may be tried again.
    """
    given = read(key, request)
    with transaction():
        if not insert_new(IdempotencyKey, scope=scope, key=key, fingerprint=given.fingerprint, created_at=now()):
            return _replay(scope, given)
        status, body, about = run()
        kept = update(IdempotencyKey).where(IdempotencyKey.scope == scope, IdempotencyKey.key == key)
        count_changed(kept.values(status=status, body=body, about=about))
    return status, body, about


def forget_about(*things: UUID) -> None:
    """Empty the kept answers that show these things, in the caller's transaction; a retry changes nothing."""
    shown = update(IdempotencyKey).where(IdempotencyKey.about.in_([str(thing) for thing in things]))
    count_changed(shown.values(status=_GONE, body=b""))


def forget_asker(user_id: UUID) -> None:
    """Drop the kept answers that this person got, in the caller's transaction."""
    count_changed(delete(IdempotencyKey).where(IdempotencyKey.scope == str(user_id)))


def forget_old() -> int:
    """Drop the keys of yesterday and tell how many they were."""
    with transaction():
        return count_changed(delete(IdempotencyKey).where(IdempotencyKey.created_at < now() - KEPT_FOR))


def _replay(scope: str, key: Key) -> Answer:
    kept = db.session.scalars(select(IdempotencyKey).filter_by(scope=scope, key=key.value)).one()
    key.refuse_other(kept.fingerprint)
    if kept.status == _GONE:
        raise AnswerGone
    return kept.status, kept.body, kept.about


def _fingerprint(request: bytes) -> str:
    # Keyed, because a body may hold a password and the table must not help to guess it.
    secret = current_app.config["SECRET_KEY"].encode()
    return hmac.new(secret, request, hashlib.sha256).hexdigest()
