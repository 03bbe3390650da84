"""WebSocket as a client speaks it, on bytes: the handshake, what is said, and the frames that come back."""

from __future__ import annotations

import struct

from bench.load import BadAnswer

CLOSE = 0x8
# Zeros are a mask like any other, and leave the payload as it is.
_MASK = bytes(4)


def handshake(path: str, *, token: str = "") -> bytes:
    """The request that opens a socket."""
    lines = [f"GET {path} HTTP/1.1", "Host: 127.0.0.1", "Upgrade: websocket", "Connection: Upgrade"]
    lines += ["Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "User-Agent: bench"]
    lines += [f"Authorization: Bearer {token}"] if token else []
    return "\r\n".join([*lines, "", ""]).encode()


def said(payload: bytes) -> bytes:
    """One text frame from a client."""
    size = len(payload)
    length = bytes((0x80 | size,)) if size < 126 else struct.pack("!BH", 0x80 | 126, size)
    return b"\x81" + length + _MASK + payload


def pong() -> bytes:
    """The answer to a ping."""
    return bytes((0x8A, 0x80)) + _MASK


def end_of_frame(data: bytes | bytearray, start: int) -> int:
    """Where the frame that begins here ends; 0 if it is not whole yet."""
    _payload, end = borders(data, start)
    return end if end <= len(data) else 0


def borders(data: bytes | bytearray, start: int) -> tuple[int, int]:
    """Where the payload of the frame begins, and where it ends; beyond the data if the head is not whole yet."""
    head = data[start : start + 10]
    beyond = start + len(data) + 1
    if len(head) < 2 or len(head) < {126: 4, 127: 10}.get(head[1], 2):
        return beyond, beyond
    if head[1] == 126:
        return start + 4, start + 4 + int.from_bytes(head[2:4])
    if head[1] == 127:
        return start + 10, start + 10 + int.from_bytes(head[2:10])
    return start + 2, start + 2 + head[1]


def payload_of(frame: bytes) -> bytes:
    """What a whole frame from the server says; a goodbye is a failure."""
    begin, _end = borders(frame, 0)
    payload = frame[begin:]
    if frame[0] & 0x0F == CLOSE:
        raise BadAnswer(f"the server closed a socket: {int.from_bytes(payload[:2])} {payload[2:].decode()}")
    return payload
