"""Where the figures of a process lie: in memory, and beside it in files that every process of this machine can add up.

The files are those of prometheus_client's mode for several processes, with three differences. Their room on the disk
is taken before they are written, because writing a mapped file on a full disk kills the process. A process is alive as
long as it holds a lock, so a number that the system gives out again brings nobody back to life. And what the dead have
counted is kept in one file, so that a counter never falls while anybody is alive.

Nothing here stops a house: without room figures are kept in memory, and a spoilt file costs what stands in it.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from prometheus_client import CollectorRegistry, disable_created_metrics, values
from prometheus_client.core import Metric
from prometheus_client.mmap_dict import mmap_key

from app.sheet_files import Folder

log = logging.getLogger(__name__)

# Asking a full disk again with each figure would cost more than the figure is worth.
REST_SECONDS = 60.0

REGISTRY = CollectorRegistry()


class Cell:
    """One number of one process, as prometheus_client wants it."""

    _multiprocess = False

    def __init__(
        self,
        typ: str,
        metric_name: str,
        name: str,
        labelnames: Iterable[str],
        labelvalues: Iterable[str],
        help_text: str,
        multiprocess_mode: str = "",
        **_options: Any,
    ) -> None:
        self._kind = f"{typ}_{multiprocess_mode}" if typ == "gauge" else typ
        self._key = mmap_key(metric_name, name, list(labelnames), list(labelvalues), help_text)
        self._value = 0.0
        with _here.lock:
            _here.cells.append(self)
            # Also while it is nothing: a histogram lacks no step because nothing has fallen on it yet.
            _here.write(self)

    def inc(self, amount: float) -> None:
        """Add this much."""
        with _here.lock:
            self._value += amount
            _here.write(self)

    def set(self, value: float, timestamp: float | None = None) -> None:  # noqa: ARG002  The library names it.
        """Be this much."""
        with _here.lock:
            self._value = value
            _here.write(self)

    def get(self) -> float:
        """How much it is in this process."""
        return self._value

    def set_exemplar(self, exemplar: object) -> None:
        """There are none."""

    def get_exemplar(self) -> None:
        """There are none."""

    def show(self, folder: Folder, *, may_grow: bool) -> None:
        """Write it where the others see it."""
        folder.write(self._kind, self._key, self._value, may_grow=may_grow)

    @property
    def is_step(self) -> bool:
        """Whether it is one of several numbers that say nothing without each other."""
        return self._kind == "histogram"

    def forget(self) -> None:
        """Begin anew, in a process that was forked."""
        self._value = 0.0


class Here:
    """This process's own: its cells, and the folder where they are shown, if any."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.cells: list[Cell] = []
        self.path: Path | None = None
        self.folder: Folder | None = None
        self._rests_until: float | None = None

    def write(self, cell: Cell) -> None:
        """Show this cell, if there is room for it; under the lock."""
        if self.path is None:
            return
        if self._rests_until is not None and time.monotonic() >= self._rests_until:
            self.write_all()
        try:
            self._write(cell)
        except OSError as error:
            self._rests_until = time.monotonic() + REST_SECONDS
            log.warning("Figures have no room in %s, new ones are not shown: %s", self.path, error.strerror)

    def write_all(self) -> None:
        """Show all of them; under the lock."""
        self._rests_until = None
        for cell in self.cells:
            self.write(cell)

    def after_fork(self) -> None:
        """Count from nothing: what the parent has counted stands in its own files."""
        self.lock = threading.Lock()
        self._rests_until = None
        if self.folder is not None:
            self.folder.leave()
            self.folder = None
        for cell in self.cells:
            cell.forget()

    def _write(self, cell: Cell) -> None:
        is_resting = self._rests_until is not None
        if self.folder is None and self.path is not None and not is_resting:
            self.folder = Folder(self.path)
            for step in filter(lambda cell: cell.is_step, self.cells):
                self.write(step)
        if self.folder is not None:
            cell.show(self.folder, may_grow=not is_resting)


_here = Here()
os.register_at_fork(after_in_child=_here.after_fork)
values.ValueClass = Cell
disable_created_metrics()


def share(path: Path) -> None:
    """Show this process's figures in this folder, and see there those of the others; forked processes do the same."""
    with _here.lock:
        if _here.folder is not None and _here.folder.path != path:
            _here.folder.leave()
            _here.folder = None
        _here.path = path
        _here.write_all()


def keep_apart() -> None:
    """Count for this process alone again; for tests."""
    with _here.lock:
        if _here.folder is not None:
            _here.folder.leave()
        _here.path = _here.folder = None


def families() -> list[Metric]:
    """The figures of all processes together, and the names of those that nobody has counted yet."""
    own = list(REGISTRY.collect())
    if _here.folder is None:
        return own
    try:
        merged = _here.folder.read()
    except OSError as error:
        log.warning("Figures of other processes cannot be read: %s", error)
        return own
    return [merged.get(metric.name) or Metric(metric.name, metric.documentation, metric.type) for metric in own]
