"""Frames on their way into real sockets: in order and whole, however slowly the other side reads, or not at all."""

from __future__ import annotations

import os
import socket
import struct
import threading
import time
from collections.abc import Iterator
from random import Random

import pytest

from app.realtime import codes
from app.realtime.frames import BINARY, CLOSE, TEXT
from app.realtime.outbox import FAREWELL_SECONDS, MOST_WAITING, MUCH_WAITING, Drainer, Outbox
from tests.services.process import wait_until

pytestmark = pytest.mark.unit
A_LOT = b"x" * (64 * 1024)


@pytest.fixture
def drainer() -> Iterator[Drainer]:
    drainer = Drainer()
    yield drainer
    drainer.close()
    assert not drainer._thread.is_alive()


class Line:
    """A socket with an outbox at one end, and a reader at the other that reads when it is told to."""

    def __init__(self, drainer: Drainer, *, is_binary: bool = False) -> None:
        self.near, self.far = socket.socketpair()
        self.near.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 8 * 1024)
        self.far.settimeout(10)
        self.outbox = Outbox(self.near, drainer, is_binary=is_binary)
        self._unread = b""

    def read(self) -> tuple[int, bytes]:
        """The next frame's kind and payload."""
        kind, size = self._take(2)
        if size == 126:
            (size,) = struct.unpack("!H", self._take(2))
        elif size == 127:
            (size,) = struct.unpack("!Q", self._take(8))
        return kind & 0x0F, self._take(size)

    def read_texts(self, n: int) -> list[bytes]:
        return [self.read()[1] for _ in range(n)]

    def read_to_the_end(self) -> tuple[int, str]:
        """Skip to the goodbye, and tell its code and reason."""
        while True:
            kind, payload = self.read()
            if kind == CLOSE:
                return struct.unpack("!H", payload[:2])[0], payload[2:].decode()

    def has_ended(self) -> bool:
        return self.far.recv(1) == b""

    def fill(self) -> int:
        """Write until something has to wait, and tell how many frames that were."""
        n_written = 0
        while not self.outbox._waiting:
            self.outbox.send(b"%06d" % n_written)
            n_written += 1
        return n_written

    def close(self) -> None:
        self.near.close()
        self.far.close()

    def _take(self, size: int) -> bytes:
        while len(self._unread) < size:
            data = self.far.recv(64 * 1024)
            assert data, "the line has ended"
            self._unread += data
        taken, self._unread = self._unread[:size], self._unread[size:]
        return taken


@pytest.fixture
def lines(drainer: Drainer) -> Iterator[list[Line]]:
    lines = [Line(drainer) for _ in range(3)]
    yield lines
    for line in lines:
        line.close()


@pytest.fixture
def line(lines: list[Line]) -> Line:
    return lines[0]


# --- Whole frames, in order


def test_a_frame_goes_straight_to_the_socket(line: Line) -> None:
    line.outbox.send(b"hello")
    assert line.read() == (TEXT, b"hello")


def test_binary_connections_get_binary_frames(drainer: Drainer) -> None:
    line = Line(drainer, is_binary=True)
    line.outbox.send(b"\x00hello")
    assert line.read() == (BINARY, b"\x00hello")
    line.close()


def test_what_the_socket_does_not_take_at_once_follows(line: Line) -> None:
    line.outbox.send(A_LOT * 10)
    assert line.outbox._waiting
    line.outbox.send(b"after it")
    assert line.read_texts(2) == [A_LOT * 10, b"after it"]
    assert not line.outbox._waiting


def test_a_slow_reader_gets_everything_in_order(line: Line) -> None:
    n_written = line.fill()
    for number in range(n_written, n_written + 500):
        line.outbox.send(b"%06d" % number)
    assert line.read_texts(n_written + 500) == [b"%06d" % number for number in range(n_written + 500)]


def test_many_writers_never_mix_their_frames(line: Line) -> None:
    """Short and long frames from four threads, to a reader who stops again and again."""

    def write(name: int) -> None:
        sizes = Random(name)
        for number in range(200):
            line.outbox.wait_for_room()
            line.outbox.send(b"%d %d %s" % (name, number, b"x" * sizes.choice((0, 10, 20_000))))

    writers = [threading.Thread(target=write, args=(name,)) for name in range(4)]
    for writer in writers:
        writer.start()
    heard = [text.split(b" ")[:2] for text in line.read_texts(800)]
    for writer in writers:
        writer.join()
    for name in range(4):
        assert [int(number) for who, number in heard if int(who) == name] == list(range(200))


# --- Deaf readers


def test_a_deaf_reader_is_cut_and_told_so(line: Line) -> None:
    line.fill()
    while line.outbox.is_open:
        line.outbox.send(A_LOT)
        assert line.outbox._n_waiting <= MOST_WAITING + 100
    assert line.outbox.closed_by == codes.SLOW
    assert line.read_to_the_end() == (3008, codes.SLOW.reason)


def test_of_what_waits_for_a_deaf_reader_only_the_frame_begun_is_kept(line: Line) -> None:
    n_written = line.fill()
    while line.outbox.is_open:
        line.outbox.send(A_LOT)
    assert line.outbox._n_waiting < 1000
    assert line.read_texts(n_written) == [b"%06d" % number for number in range(n_written)]
    assert line.read()[0] == CLOSE


def test_a_deaf_reader_delays_nobody(lines: list[Line]) -> None:
    deaf, *others = lines
    deaf.fill()
    slowest = 0.0
    for number in range(1000):
        started = time.perf_counter()
        for line in lines:
            line.outbox.send(b"%d" % number)
        slowest = max(slowest, time.perf_counter() - started)
        assert [line.read()[1] for line in others] == [b"%d" % number] * 2
    assert slowest < 1
    assert deaf.outbox.is_open


def test_who_never_takes_the_goodbye_is_overdue(line: Line) -> None:
    line.outbox.close(codes.SHUTDOWN)
    now = time.monotonic()
    assert not line.outbox.is_overdue(now)
    assert line.outbox.is_overdue(now + FAREWELL_SECONDS + 1)


def test_room_is_waited_for(line: Line) -> None:
    assert line.outbox.wait_for_room()
    line.outbox.send(b"x" * (MUCH_WAITING + 500_000))
    answers: list[bool] = []
    waiter = threading.Thread(target=lambda: answers.append(line.outbox.wait_for_room()))
    waiter.start()
    assert len(line.read()[1]) == MUCH_WAITING + 500_000
    waiter.join(10)
    assert answers == [True]


def test_nobody_waits_for_room_on_a_line_that_has_ended(line: Line) -> None:
    line.outbox.send(b"x" * (MUCH_WAITING + 500_000))
    answers: list[bool] = []
    waiter = threading.Thread(target=lambda: answers.append(line.outbox.wait_for_room()))
    waiter.start()
    line.outbox.hang_up()
    waiter.join(5)
    assert answers == [False]


# --- The end


def test_the_close_code_comes_after_what_was_on_its_way(line: Line) -> None:
    n_written = line.fill()
    line.outbox.send(b"last words")
    line.outbox.close(codes.SHUTDOWN)
    assert line.read_texts(n_written + 1)[-1] == b"last words"
    kind, payload = line.read()
    assert (kind, payload) == (CLOSE, struct.pack("!H", 3001) + codes.SHUTDOWN.reason.encode())


def test_nothing_comes_after_the_goodbye_and_only_the_first_counts(line: Line) -> None:
    line.outbox.close(codes.NO_PONG)
    line.outbox.send(b"too late")
    line.outbox.close(codes.SHUTDOWN)
    line.outbox.hang_up()
    assert line.read_to_the_end() == (3012, codes.NO_PONG.reason)
    assert line.has_ended()


def test_hanging_up_forgets_what_waits(line: Line) -> None:
    line.outbox.send(A_LOT * 10)
    line.outbox.hang_up()
    assert not line.outbox._waiting
    line.outbox.hang_up()


def test_a_reader_that_has_gone_raises_nowhere(line: Line) -> None:
    line.far.close()
    line.outbox.send(b"hello")
    assert not line.outbox.is_open
    line.outbox.send(b"hello")
    line.outbox.close(codes.SHUTDOWN)


def test_a_reader_that_goes_while_something_waits_is_forgotten(line: Line) -> None:
    line.outbox.send(A_LOT * 10)
    line.far.close()
    wait_until(lambda: not line.outbox._waiting, "the drainer has seen that the reader is gone")
    assert not line.outbox.is_open


# --- The drainer


def test_descriptors_are_used_again(drainer: Drainer) -> None:
    """A socket is closed while something waits for it, and the kernel gives its number to the next one."""
    numbers = set()
    for _ in range(50):
        line = Line(drainer)
        numbers.add(line.near.fileno())
        line.outbox.send(A_LOT * 10)
        line.close()
        again = Line(drainer)
        again.outbox.send(A_LOT * 10)
        again.outbox.send(b"all of it")
        assert again.read_texts(2) == [A_LOT * 10, b"all of it"]
        again.close()
    assert len(numbers) < 50


def test_a_socket_that_closes_as_it_is_watched_does_no_harm(drainer: Drainer, line: Line) -> None:
    gone = Line(drainer)
    number = gone.near.fileno()

    class Late(Outbox):
        def fileno(self) -> int:
            return number  # As it was a moment ago.

    gone.close()
    drainer.watch(Late(gone.near, drainer))
    line.outbox.send(A_LOT * 10)
    assert line.read() == (TEXT, A_LOT * 10)


def test_after_its_end_the_drainer_writes_into_no_other_file() -> None:
    drainer = Drainer()
    line = Line(drainer)
    drainer.close()
    read_end, write_end = os.pipe()
    os.set_blocking(read_end, False)
    line.outbox.send(A_LOT * 10)
    with pytest.raises(BlockingIOError):
        os.read(read_end, 1)
    for descriptor in (read_end, write_end):
        os.close(descriptor)
    line.close()


def test_the_drainer_keeps_no_outbox_that_has_nothing_to_write(drainer: Drainer) -> None:
    lines = [Line(drainer) for _ in range(20)]
    for line in lines:
        line.outbox.send(A_LOT * 10)
    for line in lines[:10]:
        line.read()
    for line in lines[10:]:
        line.outbox.hang_up()
    wait_until(lambda: len(drainer._selector.get_map()) == 1, "only the wake-up pipe is watched")
    for line in lines:
        line.close()
