"""The floor: a bare flask-sock room that writes one encoded frame to each raw socket, without blocking.

It keeps no order beside what TCP keeps, has no log, drops nobody, and knows nobody. With ?joined=1 whoever speaks has
all that they have said and nobody has heard yet written in one go.
"""

from __future__ import annotations

import socket
from typing import Any

from flask import Flask, request
from flask_sock import Sock

from app.realtime.frames import TEXT, frame

app = Flask(__name__)
sock = Sock(app)
here: set[socket.socket] = set()


@app.get("/health/live")
def live() -> str:
    return "ok"


@sock.route("/room")
def room(ws: Any) -> None:
    """Listen until the end."""
    ws.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    here.add(ws.sock)
    ws.send("welcome")
    try:
        while True:
            ws.receive()
    finally:
        here.discard(ws.sock)


@sock.route("/speak")
def speak(ws: Any) -> None:
    """Say to everybody in the room what comes in."""
    is_joined = "joined" in request.args
    ws.send("welcome")
    while True:
        said = [ws.receive()]
        while is_joined and ws.input_buffer:
            said.append(ws.receive())
        data = frame(TEXT, "\n".join(said).encode())
        for one in here:
            if one.send(data, socket.MSG_DONTWAIT) < len(data):
                raise BlockingIOError("A listener is too slow for the floor.")
