"""What the server says no with: errors that answer one command, and reasons that end a subscription or a connection."""

from __future__ import annotations

import json
from dataclasses import dataclass

LONGEST_REASON = 123
"""Bytes: a close frame holds 125, and two of them are the code."""


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """Why one command failed; after a temporary error the client tries again by itself."""

    code: int
    message: str
    temporary: bool = False


@dataclass(frozen=True, slots=True)
class UnsubscribeCode:
    """Why the server ended one subscription; from 2500 on the client subscribes again."""

    code: int
    reason: str


@dataclass(frozen=True, slots=True)
class CloseCode:
    """Why the server ends a connection; after 3500-3999 and 4500-4999 the client does not come back."""

    code: int
    reason: str


INTERNAL_ERROR = ErrorCode(100, "internal server error", temporary=True)
UNAUTHORIZED = ErrorCode(101, "unauthorized")
UNKNOWN_CHANNEL = ErrorCode(102, "unknown channel")
PERMISSION_DENIED = ErrorCode(103, "permission denied")
METHOD_NOT_FOUND = ErrorCode(104, "method not found")
ALREADY_SUBSCRIBED = ErrorCode(105, "already subscribed")
LIMIT_EXCEEDED = ErrorCode(106, "limit exceeded")
BAD_REQUEST_ERROR = ErrorCode(107, "bad request")
NOT_AVAILABLE = ErrorCode(108, "not available")
TOKEN_EXPIRED = ErrorCode(109, "token expired")
EXPIRED = ErrorCode(110, "expired")
TOO_MANY_REQUESTS = ErrorCode(111, "too many requests", temporary=True)
UNRECOVERABLE_POSITION = ErrorCode(112, "unrecoverable position")
CONCURRENT_PAGINATION = ErrorCode(113, "concurrent pagination", temporary=True)

UNSUBSCRIBED = UnsubscribeCode(2000, "server unsubscribe")
UNSUBSCRIBED_INSUFFICIENT = UnsubscribeCode(2500, "insufficient state")
UNSUBSCRIBED_EXPIRED = UnsubscribeCode(2501, "subscription expired")
UNSUBSCRIBED_INVALIDATED = UnsubscribeCode(2502, "state invalidated")

CONNECTION_CLOSED = CloseCode(3000, "connection closed")
SHUTDOWN = CloseCode(3001, "shutdown")
SERVER_ERROR = CloseCode(3004, "internal server error")
CONNECTION_EXPIRED = CloseCode(3005, "connection expired")
SUBSCRIPTION_EXPIRED = CloseCode(3006, "subscription expired")
SLOW = CloseCode(3008, "slow")
WRITE_ERROR = CloseCode(3009, "write error")
INSUFFICIENT_STATE = CloseCode(3010, "insufficient state")
FORCE_RECONNECT = CloseCode(3011, "force reconnect")
NO_PONG = CloseCode(3012, "no pong")
TOO_MANY = CloseCode(3013, "too many requests")
STATE_INVALIDATED = CloseCode(3014, "state invalidated")
INVALID_TOKEN = CloseCode(3500, "invalid token")
BAD_REQUEST = CloseCode(3501, "bad request")
STALE = CloseCode(3502, "stale")
FORCE_DISCONNECT = CloseCode(3503, "force disconnect")
CONNECTION_LIMIT = CloseCode(3504, "connection limit")
CHANNEL_LIMIT = CloseCode(3505, "channel limit")
INAPPROPRIATE_PROTOCOL = CloseCode(3506, "inappropriate protocol")
PERMISSION_DENIED_CLOSE = CloseCode(3507, "permission denied")
NOT_AVAILABLE_CLOSE = CloseCode(3508, "not available")
TOO_MANY_ERRORS = CloseCode(3509, "too many errors")


class ProtocolError(Exception):
    """One command failed, and the connection goes on: the client gets an error reply."""

    def __init__(self, why: ErrorCode) -> None:
        # Python's SDK reads the message of every error, so that an empty one must not be left out of the reply.
        self.code, self.message, self.temporary = why.code, why.message or "error", why.temporary
        super().__init__(f"{self.code} {self.message}")


class Disconnect(Exception):
    """The connection ends, with a code and a reason that every client understands."""

    def __init__(self, why: CloseCode) -> None:
        self.code, self.reason = why.code, _sayable(why.reason)
        super().__init__(f"{self.code} {self.reason}")


def _sayable(reason: str) -> str:
    """The reason as a close frame can carry it: after an empty one, or one that is JSON, browsers always come back."""
    short = _cut(reason)
    return _cut(f"reason: {reason}") if not short or _is_json(short) else short


def _cut(text: str) -> str:
    return text.encode(errors="replace")[:LONGEST_REASON].decode(errors="ignore")


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True
