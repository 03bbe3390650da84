"""The writing side of one socket: whoever has news writes it without waiting, and a deaf reader keeps nobody up.

A frame goes straight to the socket where nothing waits before it. What the socket does not take at once waits in the
outbox, and one thread for all sockets, the drainer, writes it as the reader makes room: all that waits in one write.
"""

from __future__ import annotations

import logging
import os
import selectors
import socket
import threading
import time
from collections import deque

from app import figures
from app.realtime import codes, frames
from app.realtime.codes import CloseCode, Disconnect

log = logging.getLogger(__name__)

MOST_WAITING = 1024 * 1024
# A backlog is read from the log no faster than this much of it has left.
MUCH_WAITING = 128 * 1024
# So long may the other side take to say goodbye, or to take what it was told last.
FAREWELL_SECONDS = 5.0


class Drainer:
    """One thread that writes what waits in any outbox, as its socket takes it."""

    def __init__(self) -> None:
        self._asking: deque[Outbox] = deque()
        self._selector = selectors.DefaultSelector()
        self._woken, self._wake = os.pipe()
        os.set_blocking(self._wake, False)
        self._selector.register(self._woken, selectors.EVENT_READ)
        self._is_over = False
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="drainer", daemon=True)
        self._thread.start()

    def watch(self, outbox: Outbox) -> None:
        """Write this outbox from now on until nothing waits in it."""
        self._asking.append(outbox)
        self._wake_up()

    def close(self) -> None:
        """End the thread."""
        self._wake_up(for_good=True)
        self._thread.join(5)
        self._selector.close()
        for descriptor in (self._woken, self._wake):
            os.close(descriptor)

    def _wake_up(self, *, for_good: bool = False) -> None:
        with self._lock:
            if self._is_over:
                return  # The pipe may be closed, and its number another file's.
            self._is_over = for_good
            try:
                os.write(self._wake, b"!")
            except BlockingIOError:
                pass  # It has been woken often enough.

    def _run(self) -> None:
        while not self._is_over:
            for key, _events in self._selector.select():
                if key.data is None:
                    os.read(self._woken, 4096)
                elif self._drained(key.data):
                    self._selector.unregister(key.fd)
            while self._asking:
                self._register(self._asking.popleft())

    def _drained(self, outbox: Outbox) -> bool:
        try:
            return outbox.drain()
        except Exception:
            # The others live by this one thread too.
            log.exception("An outbox could not be written")
            return True

    def _register(self, outbox: Outbox) -> None:
        descriptor = outbox.fileno()
        if descriptor < 0:
            return
        if descriptor in self._selector.get_map():
            # Of a socket that was closed meanwhile; the kernel has given its number to this one.
            self._selector.unregister(descriptor)
        try:
            self._selector.register(descriptor, selectors.EVENT_WRITE, outbox)
        except OSError:
            pass  # Its own thread has closed it just now.


class Outbox:
    """Frames on their way into one socket; every path that writes to the socket goes through here."""

    # A message goes through a thousand of these; in slots they take fewer lines of the processor's cache.
    __slots__ = ("_drainer", "_lock", "_n_waiting", "_room", "_socket", "_waiting", "closed_at", "closed_by", "kind")

    def __init__(self, sock: socket.socket, drainer: Drainer, *, is_binary: bool = False) -> None:
        self._socket = sock
        self._drainer = drainer
        self.kind = frames.BINARY if is_binary else frames.TEXT
        self._lock = threading.Lock()
        self._waiting: deque[bytes] = deque()
        self._n_waiting = 0
        self._room = threading.Condition(self._lock)
        self.closed_by: CloseCode | Disconnect | None = None
        self.closed_at: float | None = None

    @property
    def is_open(self) -> bool:
        return self.closed_at is None

    def fileno(self) -> int:
        return self._socket.fileno()

    def send(self, payload: bytes) -> None:
        """Send one message of this connection's kind."""
        self.write(frames.frame(self.kind, payload))

    def write(self, data: bytes) -> None:
        """Send whole frames, in this order among all others; a reader too far behind is cut."""
        with self._lock:
            if self.closed_at is not None:
                return
            if self._n_waiting:
                self._add(data)
                return
            self._put(data)
            if self._waiting:
                self._drainer.watch(self)

    def close(self, why: CloseCode | Disconnect) -> None:
        """Say why, after what is on its way, and nothing after that; only the first reason counts."""
        with self._lock:
            if self.closed_at is None:
                self._close(why)

    def hang_up(self) -> None:
        """End the connection without a word; whoever reads from it reads its end."""
        with self._lock:
            self.closed_at = self.closed_at or time.monotonic()
            self._forget_waiting()
            try:
                self._socket.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass  # It was ended from the other side.

    def is_overdue(self, now: float) -> bool:
        """Whether the other side has had its time to say goodbye."""
        return self.closed_at is not None and now - self.closed_at > FAREWELL_SECONDS

    def wait_for_room(self) -> bool:
        """Wait until little is left to write, and tell whether the reader made that room in time."""
        with self._room:
            self._room.wait_for(lambda: self._n_waiting < MUCH_WAITING or not self.is_open, timeout=10)
            return self.is_open and self._n_waiting < MUCH_WAITING

    def drain(self) -> bool:
        """Write what waits, and tell whether nothing is left."""
        with self._lock:
            if self._waiting:
                joined = b"".join(self._waiting)
                self._waiting.clear()
                self._n_waiting = 0
                self._put(joined)
            if self._n_waiting < MUCH_WAITING:
                self._room.notify_all()
            return not self._waiting

    def _add(self, data: bytes) -> None:
        """Put it behind what waits."""
        # What is under way does not count: one reply, a list of thousands, may be larger than all that may wait.
        if self._n_waiting - len(self._waiting[0]) + len(data) > MOST_WAITING:
            # What was begun must be ended, or the reader could not understand why; the rest is in the log.
            while len(self._waiting) > 1:
                self._n_waiting -= len(self._waiting.pop())
            self._close(codes.SLOW)
            figures.SLOW_READERS.inc()
        else:
            self._waiting.append(data)
            self._n_waiting += len(data)

    def _put(self, data: bytes) -> None:
        """Give the socket what it takes; the rest waits."""
        try:
            n_taken = self._socket.send(data, socket.MSG_DONTWAIT)
        except BlockingIOError:
            n_taken = 0
        except OSError:  # The reader's thread learns it too, and cleans up.
            self.closed_at = self.closed_at or time.monotonic()
            self._forget_waiting()
            return
        if n_taken < len(data):
            self._waiting.append(data[n_taken:])
            self._n_waiting += len(data) - n_taken

    def _close(self, why: CloseCode | Disconnect) -> None:
        goodbye = frames.closing(why.code, why.reason)
        if self._waiting:
            self._waiting.append(goodbye)
            self._n_waiting += len(goodbye)
        else:
            self._put(goodbye)
            if self._waiting:
                self._drainer.watch(self)
        self.closed_by, self.closed_at = why, time.monotonic()
        self._room.notify_all()

    def _forget_waiting(self) -> None:
        self._waiting.clear()
        self._n_waiting = 0
        self._room.notify_all()
