"""The floor: bare flask-sock rooms that write one encoded frame to each raw socket, without blocking.

They keep no order beside what TCP keeps, have no log, drop nobody, and know nobody. In the room `joining` whatever was
said and nobody has heard yet is written in one go.
"""

from __future__ import annotations

import socket
from collections import defaultdict
from typing import Any

from flask import Flask
from flask_sock import Sock

from app.realtime.frames import TEXT, frame

app = Flask(__name__)
sock = Sock(app)
rooms: dict[str, set[socket.socket]] = defaultdict(set)


@app.get("/health/live")
def live() -> str:
    return "ok"


@sock.route("/room/<name>")
def room(ws: Any, name: str) -> None:
    """Listen until the end."""
    ws.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    rooms[name].add(ws.sock)
    ws.send("welcome")
    try:
        while True:
            ws.receive()
    finally:
        rooms[name].discard(ws.sock)


@sock.route("/speak/<name>")
def speak(ws: Any, name: str) -> None:
    """Say to everybody in the room what comes in."""
    ws.send("welcome")
    while True:
        said = [ws.receive()]
        while name == "joining" and ws.input_buffer:
            said.append(ws.receive())
        data = frame(TEXT, "\n".join(said).encode())
        for one in rooms[name]:
            if one.send(data, socket.MSG_DONTWAIT) < len(data):
                raise BlockingIOError("A listener is too slow for the floor.")
