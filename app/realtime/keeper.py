"""Two threads that keep a process's connections well: one looks at the clock, one into the database.

They are two so that a database that hangs does not look like clients that do not answer.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Protocol

from flask import Flask
from sqlalchemy import make_url
from sqlalchemy.exc import SQLAlchemyError

from app import figures
from app.config import Config
from app.db import db
from app.realtime.channels import split
from app.realtime.delivery import PATIENCE_SECONDS, Channel, Top
from app.realtime.hub import Hub
from app.realtime.sources import Source

log = logging.getLogger(__name__)

# How often the logs are looked at for news that nobody rang: seldom where rings are heard, often where they are not.
CALM_SECONDS = 2.0
DEAF_SECONDS = 0.5
# How often SQLite is asked whether anybody has written; that costs a few microseconds.
GLANCE_SECONDS = 0.2
WHO_SECONDS = 10.0
PAGE = 200
# So many channels are asked about in one query.
MOST_AT_ONCE = 500


class Pulse:
    """Calls this once a second."""

    def __init__(self, beat: Callable[[], object]) -> None:
        self._beat = beat
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="pulse", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End the thread."""
        self._is_over.set()
        self._thread.join(5)

    def _run(self) -> None:
        while not self._is_over.wait(1):
            try:
                self._beat()
            except Exception:
                log.exception("A beat of the pulse failed")


class Hears(Protocol):
    """What the keeper needs to know of the doorbell."""

    is_shared: bool
    is_up: bool


class Keeper:
    """Reads what the hub misses, and finds what nobody rang for."""

    def __init__(
        self,
        app: Flask,
        hub: Hub,
        source: Callable[[str], Source],
        doorbell: Hears,
        *,
        errands: Iterable[Callable[[], object]],
        checks: Iterable[Callable[[], object]],
        on_going_back: Callable[[], object],
    ) -> None:
        self._app = app
        self._hub = hub
        self._source = source
        self._doorbell = doorbell
        # Done at each glance, where there is anything to do; and asked now and then, or when anybody has written.
        self._errands = list(errands)
        self._checks = list(checks)
        self._on_going_back = on_going_back
        self._gaps: SimpleQueue[Channel | None] = SimpleQueue()
        self._glance = Glance(app.extensions["config"])
        self._is_over = self._is_asked = False
        self._look_at = self._who_at = self._checked_at = 0.0
        self.n_repaired = 0
        self._thread = threading.Thread(target=self._run, name="keeper", daemon=True)
        self._thread.start()

    def mend(self, channel: Channel) -> None:
        """Read from the log what this channel is waiting for, if it does not come by itself in a moment."""
        self._gaps.put(channel)

    def look_now(self) -> None:
        """Look into the logs at once: rings may have been missed."""
        # Only the thread itself sets its times: it may be about to put off what is asked for here.
        self._is_asked = True
        self._gaps.put(None)

    def close(self) -> None:
        """End the thread."""
        self._is_over = True
        self._gaps.put(None)
        self._thread.join(5)
        self._glance.close()

    def _run(self) -> None:
        while not self._is_over:
            waiting = self._gather()
            try:
                with self._app.app_context():
                    self._work(waiting)
            except SQLAlchemyError as error:
                log.warning("The database does not answer; news waits in the log: %s", type(error).__name__)
                self._again(waiting, after=0.5)
            except Exception:
                log.exception("News could not be read from the log")
                self._again(waiting, after=0.5)

    def _gather(self) -> list[Channel]:
        """The channels with a gap; it returns after a glance's time at the latest."""
        waiting: dict[str, Channel] = {}
        try:
            channel = self._gaps.get(timeout=GLANCE_SECONDS)
            while True:
                if channel is not None:
                    waiting[channel.name] = channel
                channel = self._gaps.get_nowait()
        except Empty:
            return list(waiting.values())

    def _work(self, waiting: list[Channel]) -> None:
        if self._is_asked:
            self._is_asked = False
            self._look_at = self._who_at = 0.0
        if waiting:
            # What is missing mostly comes by itself: its commit was a little later, or its ring.
            time.sleep(PATIENCE_SECONDS)
            self._again([channel for channel in waiting if self._fill(channel)])
        for errand in self._errands:
            self._try(errand)
        now = time.monotonic()
        if self._glance.sees_change() or now >= self._look_at:
            self._look_at = now + self._pause()
            self._look_around()
        if (self._glance.has_changed and now >= self._checked_at + 1) or now >= self._who_at:
            self._glance.has_changed = False
            self._checked_at, self._who_at = now, now + WHO_SECONDS
            for check in self._checks:
                self._try(check)

    def _try(self, errand: Callable[[], object]) -> None:
        """One that fails must not keep the others from being done."""
        try:
            errand()
        except SQLAlchemyError:
            raise
        except Exception:
            log.exception("Something that is looked after now and then could not be")

    def _pause(self) -> float:
        return DEAF_SECONDS if self._doorbell.is_shared and not self._doorbell.is_up else CALM_SECONDS

    def _fill(self, channel: Channel) -> bool:
        """Ring what the log has after the channel's position, and tell whether more may be missing."""
        if not channel.is_behind or channel.position is None:
            return False
        if self._hub.channel(channel.name) is not channel:
            return False  # All have left it, and nothing that is rung would bring it further.
        found = self._source(channel.name).read(channel.name, channel.position, PAGE)
        db.session.remove()
        for publication in found:
            self._hub.ring(channel.name, publication)
        self.n_repaired += len(found)
        figures.GAPS.inc(len(found))
        if not found:
            # A log that lacks what was rung, as after a restore: the next look finds out, not a thousand until then.
            channel.gap_since = None
        return bool(found)

    def _again(self, channels: list[Channel], *, after: float = 0.0) -> None:
        if channels and after:
            time.sleep(after)
        for channel in channels:
            self._gaps.put(channel)

    def _look_around(self) -> None:
        """Compare the tops of all logs that somebody here reads with what was delivered."""
        by_source: dict[int, tuple[Source, list[Channel]]] = {}
        for channel in self._hub.channels():
            if channel.position is not None and split(channel.name)[0]:
                source = self._source(channel.name)
                if not source.rules.is_open:
                    by_source.setdefault(id(source), (source, []))[1].append(channel)
        for source, channels in by_source.values():
            for start in range(0, len(channels), MOST_AT_ONCE):
                self._compare(source, channels[start : start + MOST_AT_ONCE])
        db.session.remove()

    def _compare(self, source: Source, channels: list[Channel]) -> None:
        before = {channel.name: channel.position or 0 for channel in channels}
        tops = source.tops([channel.name for channel in channels])
        for name, position in before.items():
            if tops.get(name, 0) > position:
                self._hub.ring(name, Top(tops[name]))
        gone_back = [name for name, position in before.items() if tops.get(name, 0) < position]
        if any(name in tops for name in gone_back):
            self._on_going_back()
        for name in gone_back:
            self._hub.reset(name)


class Glance:
    """Whether anybody has written into SQLite since the last look; on PostgreSQL it never tells."""

    def __init__(self, config: Config) -> None:
        self.has_changed = False
        self._seen: int | None = None
        path = make_url(config.database_url).database if config.is_sqlite else None
        self._path = Path(path) if path else None
        self._connection: sqlite3.Connection | None = None

    def sees_change(self) -> bool:
        """True once after each time that another connection has committed; `has_changed` stays until it is answered."""
        if self._connection is None:
            # The file may come later: a server can be started before its database is migrated.
            if self._path is None or not self._path.exists():
                return False
            self._connection = sqlite3.connect(f"{self._path.as_uri()}?mode=ro", uri=True, check_same_thread=False)
        version: int = self._connection.execute("PRAGMA data_version").fetchone()[0]
        is_new = version != self._seen
        self._seen = version
        self.has_changed = self.has_changed or is_new
        return is_new

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
