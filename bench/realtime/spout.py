"""A sender that does nothing but write, as fast as it can: what the client of this benchmark can take."""

from __future__ import annotations

import socket
import sys
import time
from dataclasses import dataclass

from app.config import ROOT
from app.realtime.frames import TEXT, frame
from bench.load import BadAnswer
from bench.measure import Run
from bench.realtime import doors
from bench.realtime.crowd import Crowd, Ears, Opening, open_all
from bench.realtime.stream import PROTOCOL_PING, Stream
from tests.services.process import Service

IN_A_FRAME = 8
N_FRAMES = 200
# As long as a message with a text of 200 bytes.
LENGTH = 1000


class Spout(Service):
    """The sender as a process of its own."""

    name = "spout"

    def command(self) -> list[str]:
        return [sys.executable, "-m", "bench.realtime.spout", str(self.port)]

    def popen_options(self) -> dict[str, object]:
        return {"cwd": ROOT}


@dataclass
class Numbers:
    """Reads the lines of the spout: each is the next one, and whole."""

    n_read: int = 0

    def read(self, payload: bytes) -> int:
        lines = payload.split(b"\n")
        if lines != [line(self.n_read + place) for place in range(len(lines))]:
            raise BadAnswer(f"line {self.n_read} was due, and this came: {payload[:200]!r}")
        self.n_read += len(lines)
        return len(lines)


def most(ears: Ears, n_listeners: int) -> Run:
    """How many messages a second come through when the sender is no limit."""
    crowd = Crowd(ears, Stream(Numbers().read, PROTOCOL_PING))
    n_messages = IN_A_FRAME * N_FRAMES
    with Spout() as spout:
        open_all(ears, [doors.of_floor(spout.port, "/listen")] * n_listeners, crowd.enter)
        crowd.said_at = [time.perf_counter()] * n_messages
        began, used = time.perf_counter(), time.process_time()
        speaking: list[Opening] = []
        open_all(ears, [doors.of_floor(spout.port, "/speak")], speaking.append)
        ears.listen_until(lambda: crowd.n_everywhere == n_messages)
        took, used = time.perf_counter() - began, time.process_time() - used
        crowd.close()
        ears.drop(speaking[0].socket)
    return Run(rate=n_messages * n_listeners / took, driver=used / took)


def line(number: int) -> bytes:
    """One made-up message."""
    return str(number).encode().ljust(LENGTH, b".")


def serve(port: int) -> None:
    """Let listeners in until somebody comes to speak, then write to all of them, and wait until they have gone."""
    lines = [line(number) for number in range(IN_A_FRAME * N_FRAMES)]
    blocks = [frame(TEXT, b"\n".join(lines[n : n + IN_A_FRAME])) for n in range(0, len(lines), IN_A_FRAME)]
    listeners = admitted(port)
    for block in blocks:
        for listener in listeners:
            listener.sendall(block)
    for listener in listeners:
        listener.recv(1)


def admitted(port: int) -> list[socket.socket]:
    """Everybody who came before the one who speaks."""
    listeners: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", port), backlog=2048) as door:
        while True:
            sock, _address = door.accept()
            asked = sock.recv(4096)
            if not asked:
                continue  # Somebody looked whether the door is open.
            sock.sendall(b"HTTP/1.1 101 Switching Protocols\r\n\r\n" + frame(TEXT, b"welcome"))
            if asked.startswith(b"GET /speak"):
                return listeners
            listeners.append(sock)


if __name__ == "__main__":
    serve(int(sys.argv[1]))
