"""Thousands of sockets in one thread, so cheap that the server is what is measured.

Whatever has come to a socket is read by one system call into one large buffer and compared with what was due by one
memcmp. So order and completeness are checked to the byte, for each listener, and cost next to nothing.
"""

from __future__ import annotations

import resource
import select
import socket
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from bench.load import PATIENCE, BadAnswer
from bench.realtime.stream import Aside, Stream
from bench.realtime.wire import end_of_frame, payload_of

# More than any socket holds, so that one call reads all that has come.
_BUFFER = bytearray(1 << 26)
_VIEW = memoryview(_BUFFER)
AT_ONCE = 32


class Ears:
    """One epoll for all sockets of a benchmark; what is ready is called."""

    def __init__(self) -> None:
        self._poll = select.epoll()
        self._ready: dict[int, Callable[[], object]] = {}

    def add(self, sock: socket.socket, is_ready: Callable[[], object]) -> None:
        """Call this whenever something has come to the socket; the latest wish counts."""
        number = sock.fileno()
        if number not in self._ready:
            # Told once of what has come: everything that has is read at once.
            self._poll.register(number, select.EPOLLIN | select.EPOLLET)
        self._ready[number] = is_ready

    def forget(self, sock: socket.socket) -> None:
        """Leave the socket alone."""
        if self._ready.pop(sock.fileno(), None):
            self._poll.unregister(sock.fileno())

    def drop(self, sock: socket.socket) -> None:
        """Close the socket."""
        self.forget(sock)
        sock.close()

    def listen_until(self, is_done: Callable[[], bool], *, patience: float = PATIENCE) -> None:
        """Read what comes until it is done; that nothing at all comes for so long is a failure."""
        ready = self._ready
        while not is_done():
            found = self._poll.poll(patience)
            if not found:
                raise BadAnswer(f"nothing came in {patience:g} s")
            for number, _event in found:
                ready[number]()

    def listen_for(self, seconds: float) -> None:
        """Read what comes for so long."""
        end = time.perf_counter() + seconds
        while (left := end - time.perf_counter()) > 0:
            for number, _event in self._poll.poll(left):
                self._ready[number]()

    def listen_until_quiet(self, seconds: float) -> None:
        """Read what comes until nothing came for so long."""
        while found := self._poll.poll(seconds):
            for number, _event in found:
                self._ready[number]()

    def close(self) -> None:
        """Listen to nothing more."""
        self._poll.close()


@dataclass(frozen=True)
class Door:
    """How a socket is opened: the handshake, what is said then, and what is in the answer after which it is open."""

    port: int
    handshake: bytes
    greeting: bytes
    welcome: bytes


class Opening:
    """A socket on its way in."""

    def __init__(self, ears: Ears, door: Door, on_open: Callable[[Opening], object]) -> None:
        self.began_at = time.perf_counter()
        self.socket = connected(door.port)
        self.rest = b""
        self.n_bytes = 0
        self._ears, self._door, self._on_open = ears, door, on_open
        self._is_upgraded = False
        ears.add(self.socket, self._read)
        self.socket.sendall(door.handshake)

    def _read(self) -> None:
        n = self.socket.recv_into(_BUFFER)
        if not n:
            raise BadAnswer(f"the server closed a socket at its beginning: {self.rest!r}")
        self.rest += _VIEW[:n]
        self.n_bytes += n
        if not self._is_upgraded:
            self._upgrade()
        while self._is_upgraded and (end := end_of_frame(self.rest, 0)):
            payload, self.rest = payload_of(self.rest[:end]), self.rest[end:]
            if b'"error"' in payload:
                raise BadAnswer(payload[:600].decode())
            if self._door.welcome in payload:
                self._ears.forget(self.socket)
                self._on_open(self)
                return

    def _upgrade(self) -> None:
        head, blank, rest = self.rest.partition(b"\r\n\r\n")
        if not blank:
            return
        if not head.startswith(b"HTTP/1.1 101 "):
            raise BadAnswer(self.rest[:600].decode(errors="replace"))
        self._is_upgraded, self.rest = True, rest
        if self._door.greeting:
            self.socket.sendall(self._door.greeting)


class Listener:
    """One socket whose every byte is compared with the stream."""

    __slots__ = ("_held", "_next_end", "_place", "_position", "crowd", "socket", "stream")

    def __init__(self, ears: Ears, sock: socket.socket, crowd: Crowd, rest: bytes) -> None:
        self.socket, self.crowd, self.stream = sock, crowd, crowd.stream
        # Whoever comes later hears what comes later.
        self._position, self._place = len(crowd.stream.data), len(crowd.stream.ends)
        self._next_end = self._position + 1
        self._held = b""
        ears.add(sock, self.read)
        if rest:
            self._position, self._held = self.stream.take(self._position, rest, sock.sendall)

    def read(self) -> None:
        """Compare what has come."""
        n = self.socket.recv_into(_BUFFER)
        if not n:
            raise BadAnswer("the server dropped a listener")
        position = self._position
        if not self._held and self.stream.data.startswith(_VIEW[:n], position):
            self._position = position + n
        else:
            chunk = self._held + _BUFFER[:n]
            self._position, self._held = self.stream.take(position, chunk, self.socket.sendall)
        if self._position >= self._next_end:
            self._note()

    def _note(self) -> None:
        ends, heard, place = self.stream.ends, self.crowd.heard, self._place
        now = time.perf_counter()
        while place < len(ends) and ends[place] <= self._position:
            heard(place, now)
            place += 1
        self._place = place
        self._next_end = ends[place] if place < len(ends) else self._position + 1


class Crowd:
    """All listeners of one channel, and what they have heard."""

    def __init__(self, ears: Ears, stream: Stream) -> None:
        self.ears, self.stream = ears, stream
        self.listeners: list[Listener] = []
        self.said_at: list[float] = []
        self.latencies: list[float] = []
        self._n_arrived: list[int] = []
        self._n_frames = 0

    def heard(self, place: int, now: float) -> None:
        """Note that one listener has this frame, and how long each message in it took."""
        if place == len(self._n_arrived):
            self._n_arrived.append(0)
        self._n_arrived[place] += 1
        before = self.stream.n_messages[place - 1] if place else 0
        self.latencies += [now - at for at in self.said_at[before : self.stream.n_messages[place]]]

    @property
    def n_everywhere(self) -> int:
        """How many messages have come to all listeners."""
        arrived, n_listeners = self._n_arrived, len(self.listeners)
        while self._n_frames < len(arrived) and arrived[self._n_frames] == n_listeners:
            self._n_frames += 1
        return self.stream.n_messages[self._n_frames - 1] if self._n_frames else 0

    def enter(self, opened: Opening) -> None:
        """This socket listens from now on."""
        self.listen(opened.socket, opened.rest)

    def listen(self, sock: socket.socket, rest: bytes = b"") -> None:
        """The same for a socket that was open before."""
        self.listeners.append(Listener(self.ears, sock, self, rest))

    def close(self) -> None:
        """Close all sockets."""
        for listener in self.listeners:
            self.ears.drop(listener.socket)
        self.listeners.clear()


def open_all(
    ears: Ears, doors: Iterable[Door], on_open: Callable[[Opening], object], *, at_once: int = AT_ONCE
) -> list[float]:
    """Open all of these, so many at once, and tell how long each took."""
    waiting: Iterator[Door] = iter(doors)
    took: list[float] = []
    n_opening = 0

    def begin() -> None:
        nonlocal n_opening
        door = next(waiting, None)
        if door is not None:
            n_opening += 1
            Opening(ears, door, opened)

    def opened(opening: Opening) -> None:
        nonlocal n_opening
        n_opening -= 1
        took.append(time.perf_counter() - opening.began_at)
        on_open(opening)
        begin()

    for _ in range(at_once):
        begin()
    ears.listen_until(lambda: not n_opening)
    return took


def discarding(sock: socket.socket, aside: Aside) -> Callable[[], object]:
    """What reads from a socket without looking, but for pings."""

    def read() -> None:
        n = sock.recv_into(_BUFFER)
        if not n:
            raise BadAnswer("the server dropped somebody")
        if _BUFFER.find(aside.ping, 0, n) >= 0:
            sock.sendall(aside.pong)

    return read


def connected(port: int) -> socket.socket:
    """A connection to this machine that keeps nothing back."""
    sock = socket.create_connection(("127.0.0.1", port), PATIENCE)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    # With a timeout, Python would ask the kernel before each read whether there is anything.
    sock.settimeout(None)
    return sock


def allow_files(n: int) -> None:
    """Each socket is a file, and most systems begin with a thousand."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < n:
        resource.setrlimit(resource.RLIMIT_NOFILE, (n if hard < 0 else min(n, hard), hard))
