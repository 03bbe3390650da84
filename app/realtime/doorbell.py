"""Rings between the processes of a deployment, over one Redis channel; on one machine without Redis nobody else hears.

A ring may be lost, doubled or late: whoever hears them must be able to do without, by the log.
"""

from __future__ import annotations

import atexit
import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from typing import Any

import orjson
from redis import Redis, RedisError
from redis.client import PubSub

log = logging.getLogger(__name__)

Body = dict[str, Any]
Handler = Callable[[Body], object]

REST_SECONDS = 0.5
# Longer than this it is not busy, it hangs.
SILENT_SECONDS = 3.0
# More rings than these wait for no Redis: the log has told everybody by then.
MOST_UNSENT = 10_000


class Doorbell:
    """What this process rings, the others hear; it never waits and never fails."""

    def __init__(self, redis: Redis | None, *, process: str, house: str) -> None:
        self.process = process
        self.is_shared = redis is not None
        self.is_up = False
        self._redis = redis
        self._channel = f"homeroom:rings:{house}"
        self._handlers: dict[str, list[Handler]] = {}
        self._on_return: list[Callable[[], object]] = []
        self._unsent: SimpleQueue[bytes | None] = SimpleQueue()
        self._is_over = threading.Event()
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()

    def ring(self, kind: str, body: Body) -> None:
        """Tell the other processes."""
        if self._redis is None:
            return
        self._start("rings out", self._send)
        if self._unsent.qsize() < MOST_UNSENT:
            self._unsent.put(orjson.dumps([self.process, kind, body]))

    def listen(self, kind: str, handler: Handler) -> None:
        """Have this called, on the doorbell's own thread, with each ring of the kind; it must be quick."""
        self._handlers.setdefault(kind, []).append(handler)

    def on_return(self, handler: Callable[[], object]) -> None:
        """Have this called whenever rings can be heard again, or for the first time: some may have been missed."""
        self._on_return.append(handler)

    @contextmanager
    def overheard(self) -> Iterator[PubSub]:
        """All rings as Redis carries them, this process's own too; for trials."""
        if self._redis is None:
            raise LookupError("Without Redis there is nothing to hear.")
        with self._redis.pubsub() as pubsub:  # type: ignore[no-untyped-call]
            pubsub.subscribe(self._channel)
            pubsub.get_message(timeout=1)  # From here on nothing is missed.
            yield pubsub

    def open(self) -> None:
        """Begin to hear."""
        if self._redis is not None:
            self._start("rings in", self._hear)

    def close(self) -> None:
        """Send what is unsent, and hear nothing more."""
        atexit.unregister(self.close)
        self._is_over.set()
        self._unsent.put(None)
        with self._lock:
            threads = list(self._threads)
        for thread in threads:
            thread.join(3)

    def _start(self, name: str, run: Callable[[], None]) -> None:
        with self._lock:
            # A forked process has its parent's list, and none of its threads.
            if not any(thread.name == name and thread.is_alive() for thread in self._threads):
                self._threads.append(threading.Thread(target=run, name=name, daemon=True))
                self._threads[-1].start()
                atexit.register(self.close)

    def _send(self) -> None:
        while True:
            batch = [self._unsent.get()]
            try:
                while batch[-1] is not None:
                    batch.append(self._unsent.get_nowait())
            except Empty:
                pass
            self._publish([message for message in batch if message is not None])
            if batch[-1] is None:
                return

    def _publish(self, batch: list[bytes]) -> None:
        if self._redis is None or not batch:
            return
        try:
            pipeline = self._redis.pipeline(transaction=False)
            for message in batch:
                pipeline.publish(self._channel, message)
            pipeline.execute()
        except (RedisError, OSError) as error:
            log.warning("Redis does not answer; other processes find the news in the log: %s", error)
            self._is_over.wait(REST_SECONDS)

    def _hear(self) -> None:
        while self._redis is not None and not self._is_over.is_set():
            try:
                with self._redis.pubsub() as pubsub:  # type: ignore[no-untyped-call]
                    pubsub.subscribe(self._channel)
                    self._hear_from(pubsub)
            except (RedisError, OSError) as error:
                if self.is_up:
                    log.warning("Redis does not answer; this process looks for news in the log: %s", error)
                self.is_up = False
                self._is_over.wait(REST_SECONDS)

    def _hear_from(self, pubsub: PubSub) -> None:
        """Answer rings until Redis falls silent: a quiet one answers pings."""
        heard_at = time.monotonic()
        while not self._is_over.is_set():
            message = pubsub.get_message(timeout=0.5)
            if message is not None:
                heard_at = time.monotonic()
                if message["type"] == "subscribe":  # Also when the library has connected again by itself.
                    self._returned()
                elif message["type"] == "message":
                    self._answer(message["data"])
            elif time.monotonic() - heard_at > SILENT_SECONDS:
                raise TimeoutError("no answer to a ping")
            else:
                pubsub.ping()

    def _returned(self) -> None:
        self.is_up = True
        for handler in self._on_return:
            handler()

    def _answer(self, message: bytes) -> None:
        try:
            process, kind, body = orjson.loads(message)
        except ValueError:
            log.warning("Redis carried something that is no ring")
            return
        if process == self.process:
            return
        for handler in self._handlers.get(kind, ()):
            try:
                handler(body)
            except Exception:
                # A handler that fails must not make the process deaf.
                log.exception("A ring of the kind %s could not be answered", kind)
