"""Devices: the tokens behind sessions and API clients, looked up in the cache and ended in the database."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from flask import current_app
from sqlalchemy import delete, select, update
from ua_parser import parse

from app import cache
from app.access import Identity
from app.accounts.errors import WrongCredentials
from app.accounts.models import Device, User
from app.config import current_config
from app.db import count_changed, db, new_id, now, on_commit, transaction
from app.errors import NotFound
from app.monitoring import audit

RESET_LIFE = timedelta(hours=4)
# A device's last use is noted this often, so that reading does not mean writing.
TOUCH_EVERY = timedelta(minutes=5)
# Ending a device takes it out of the cache; where memcached cannot be told, it lives so much longer at the most.
CACHED_SECONDS = 10

EndListener = Callable[[UUID, list[UUID]], object]


def new_secret() -> tuple[str, str]:
    """A fresh secret of 256 bits, and the digest to keep of it."""
    secret = secrets.token_urlsafe(32)
    return secret, digest(secret)


def digest(secret: str) -> str:
    """SHA-256 is enough here: the secret is random and long, not a password."""
    return hashlib.sha256(secret.encode(errors="replace")).hexdigest()


def start(user: User, *, user_agent: str, address: str) -> str:
    """Sign a device in and answer its token, which is shown this once.

    `user` is as the password was looked at: if it has changed since, or the account is disabled, this refuses.
    """
    secret, secret_digest = new_secret()
    device_id, user_id, password_hash = new_id(), user.id, user.password_hash
    is_admin, username = user.is_admin, user.username
    with transaction():
        same = update(User).where(User.id == user_id, User.password_hash == password_hash, User.disabled_at.is_(None))
        # It also takes the person's row lock, so that "end every device" finds this one, or comes before it.
        if not count_changed(same.values(seen_at=now())):
            raise WrongCredentials
        device = Device(
            id=device_id,
            user_id=user_id,
            token_digest=secret_digest,
            label=label(user_agent),
            address=address,
            expires_at=_expiry(),
        )
        db.session.add(device)
        if is_admin:
            audit.note("accounts.sign_in", target=("person", user_id, username), actor=(user_id, username))
    return f"{device_id.hex}.{secret}"


def authenticate(token: str) -> Identity | None:
    """Whose token this is, if anybody's; warm, it costs one look into memcached and no SQL."""
    raw_id, _, secret = token.partition(".")
    try:
        device_id = UUID(hex=raw_id)
    except ValueError:
        return None
    key = _key(device_id)
    entry: dict[str, Any] | None = cache.get([key]).get(key)
    if entry is None:
        entry = _read(device_id)
        if entry is None:
            return None
        cache.fill({key: entry}, seconds=CACHED_SECONDS)
    if not hmac.compare_digest(entry["digest"], digest(secret)) or datetime.fromisoformat(entry["expires_at"]) < now():
        return None
    return Identity(
        user_id=UUID(entry["user_id"]),
        device_id=device_id,
        username=entry["username"],
        display_name=entry["display_name"],
        avatar=entry["avatar"],
        language=entry["language"],
        is_admin=entry["is_admin"],
    )


def end(user_id: UUID, device_id: UUID) -> None:
    """Sign out one of one's own devices."""
    with transaction():
        if not count_changed(delete(Device).where(Device.id == device_id, Device.user_id == user_id)):
            raise NotFound
        _ended(user_id, [device_id])


def end_others(user_id: UUID, *, except_id: UUID) -> None:
    """Sign out everywhere but here."""
    with transaction():
        end_all(user_id, except_id=except_id)


def end_all(user_id: UUID, *, except_id: UUID | None = None) -> int:
    """End the person's devices, in the caller's transaction, and tell how many there were."""
    statement = delete(Device).where(Device.user_id == user_id).returning(Device.id)
    if except_id is not None:
        statement = statement.where(Device.id != except_id)
    ended = list(db.session.scalars(statement))
    _ended(user_id, ended)
    return len(ended)


def refresh_all(user_id: UUID) -> None:
    """Let the person's devices be read anew, because a name, a picture or a right has changed."""
    _forget(list(db.session.scalars(select(Device.id).where(Device.user_id == user_id))))


def label(user_agent: str) -> str:
    """A device as a person would call it: "Firefox on Linux"."""
    user_agent = "".join(sign for sign in user_agent[:512] if sign.isprintable())
    found = parse(user_agent)
    browser = found.user_agent.family if found.user_agent else None
    system = found.os.family if found.os else None
    if browser and system:
        return f"{browser} · {system}"
    return browser or system or user_agent.partition("/")[0].strip()[:40] or "?"


def _read(device_id: UUID) -> dict[str, Any] | None:
    device = db.session.get(Device, device_id)
    if device is None or device.expires_at < now() or device.user.is_disabled:
        return None
    if device.seen_at < now() - TOUCH_EVERY:
        _touch(device_id)
        device = db.session.get(Device, device_id)
        if device is None:
            return None
    user = device.user
    return {
        "digest": device.token_digest,
        "expires_at": device.expires_at.isoformat(),
        "user_id": str(user.id),
        "username": user.username,
        "display_name": user.display_name,
        "avatar": user.avatar,
        "language": user.language,
        "is_admin": user.is_admin,
    }


def _touch(device_id: UUID) -> None:
    """Note that the device is in use, which also puts off its expiry."""
    with transaction():
        # Locks are taken in one order everywhere: the person, then their devices.
        owner = select(Device.user_id).where(Device.id == device_id).scalar_subquery()
        count_changed(update(User).where(User.id == owner).values(seen_at=now()))
        count_changed(update(Device).where(Device.id == device_id).values(seen_at=now(), expires_at=_expiry()))


def _ended(user_id: UUID, device_ids: list[UUID]) -> None:
    _forget(device_ids)
    listeners: list[EndListener] = current_app.extensions["on_devices_end"]
    for listener in listeners:
        listener(user_id, device_ids)


def _forget(device_ids: list[UUID]) -> None:
    keys = [_key(device_id) for device_id in device_ids]
    on_commit(lambda: cache.forget(keys))


def _key(device_id: UUID) -> str:
    return f"device:{device_id.hex}"


def _expiry() -> datetime:
    return now() + timedelta(days=current_config().session_days)
