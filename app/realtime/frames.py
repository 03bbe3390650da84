"""WebSocket frames as a server sends them (RFC 6455, section 5.2): encoded once, written to any number of sockets."""

from __future__ import annotations

import struct

TEXT, BINARY, CLOSE, PING, PONG = 0x1, 0x2, 0x8, 0x9, 0xA
LONGEST_REASON = 123


def frame(kind: int, payload: bytes) -> bytes:
    """One whole, unmasked frame around this payload."""
    size = len(payload)
    if size < 126:
        head = struct.pack("!BB", 0x80 | kind, size)
    elif size < 65_536:
        head = struct.pack("!BBH", 0x80 | kind, 126, size)
    else:
        head = struct.pack("!BBQ", 0x80 | kind, 127, size)
    return head + payload


def closing(code: int, reason: str) -> bytes:
    """The frame that ends a connection and says why; a reason too long for it is cut."""
    words = reason.encode()[:LONGEST_REASON].decode(errors="ignore").encode()
    return frame(CLOSE, struct.pack("!H", code) + words)
