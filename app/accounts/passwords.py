"""Passwords by argon2id, with a bound on how much memory a crowd of sign-ins can take."""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from flask import Flask, current_app

from app.accounts.rules import MOST_PASSWORD_BYTES
from app.config import Config
from app.utils.slots import Slots

# No password has this hash, and no hash is made of it: nobody signs in to the account.
NO_PASSWORD = "!"  # noqa: S105
# Each hashing holds its memory (64 MiB by default) while it runs; more at once would gain nothing but swap.
_SLOTS = Slots(4)


def init_app(app: Flask, config: Config) -> None:
    """Set the cost of hashing; parameters by RFC 9106, with the memory from the configuration."""
    hasher = PasswordHasher(time_cost=3, memory_cost=config.password_memory_kib, parallelism=1)
    app.extensions["password_hasher"] = hasher
    app.extensions["password_decoy"] = None


def digest(password: str, *, salt: bytes | None = None) -> str:
    """The hash to keep of a password; only made-up people, who must be the same each time, bring their salt."""
    with _SLOTS.one():
        return _hasher().hash(password, salt=salt)


def matches(password_hash: str | None, password: str) -> bool:
    """Whether this is the password; without a hash it takes as long and is never right."""
    if len(password.encode(errors="replace")) > MOST_PASSWORD_BYTES:
        return False
    is_known = password_hash not in (None, NO_PASSWORD)
    known = (is_known and password_hash) or _decoy()
    try:
        with _SLOTS.one():
            _hasher().verify(known, password)
    except (VerificationError, InvalidHashError):
        return False
    return is_known


def is_outdated(password_hash: str) -> bool:
    """Whether the hash was made at another cost than the one in force."""
    return _hasher().check_needs_rehash(password_hash)


def _hasher() -> PasswordHasher:
    found: PasswordHasher = current_app.extensions["password_hasher"]
    return found


def _decoy() -> str:
    if current_app.extensions["password_decoy"] is None:
        current_app.extensions["password_decoy"] = digest("nobody's password")
    decoy: str = current_app.extensions["password_decoy"]
    return decoy
