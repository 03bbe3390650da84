"""The files in which processes of one machine show their figures: each has its own, all read all.

Nothing here stops a house: a spoilt file costs what stands in it, and no more.
"""

from __future__ import annotations

import fcntl
import logging
import os
import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from prometheus_client.core import Metric
from prometheus_client.mmap_dict import MmapedDict, mmap_key
from prometheus_client.multiprocess import MultiProcessCollector

log = logging.getLogger(__name__)

SHEET_BYTES = 64 * 1024
PAST = "past"
# What lives on in the sums when the process has gone; gauges do not.
LASTING = ("counter", "histogram")


class Sheet(MmapedDict):
    """One file of values, whose room on the disk is taken before it is used; nobody sees it before it appears."""

    def __init__(self, path: Path) -> None:
        self._path, self._draft = path, path.with_suffix(".draft")
        try:
            with self._draft.open("wb") as file:
                _take_room(file.fileno(), SHEET_BYTES)
        except OSError:
            self._draft.unlink(missing_ok=True)
            raise
        super().__init__(str(self._draft))

    def appear(self) -> None:
        """Be read by others from now on, in place of the file that had this name."""
        self._draft.replace(self._path)

    def give_up(self) -> None:
        """Leave nothing behind; what has appeared stays."""
        self.close()
        self._draft.unlink(missing_ok=True)

    def _init_value(self, key: str) -> None:
        if self._used + len(key.encode()) + 32 > self._capacity:
            _take_room(self._f.fileno(), 2 * self._capacity)
        super()._init_value(key)


class Folder:
    """The sheets of this process, among those of the others."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = f"{os.getpid()}-{uuid.uuid4().hex[:8]}"
        self._sheets: dict[str, Sheet] = {}
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _locked(path, fcntl.LOCK_EX):
            _tidy(path)
            self._lock = os.open(path / f"{self.name}.alive", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            fcntl.flock(self._lock, fcntl.LOCK_EX)

    def write(self, kind: str, key: str, value: float, *, may_grow: bool) -> None:
        """Let the others see this value; what has no place yet takes one only if it may."""
        sheet = self._sheets.get(kind)
        if not may_grow and (sheet is None or key not in sheet._positions):  # noqa: SLF001  Its only way to say so.
            return
        if sheet is None:
            sheet = Sheet(self.path / f"{kind}_{self.name}.db")
            sheet.appear()
            self._sheets[kind] = sheet
        sheet.write_value(key, value, 0.0)

    def read(self) -> dict[str, Metric]:
        """The figures of all processes together, by name."""
        with _locked(self.path, fcntl.LOCK_SH):
            return {metric.name: metric for metric in _merged(_readable(self.path))}

    def leave(self) -> None:
        """Be dead to the others; a forked process does not speak for its parent, who still holds the lock."""
        os.close(self._lock)


def _merged(files: list[str]) -> Iterable[Metric]:
    try:
        merged: Iterable[Metric] = MultiProcessCollector.merge(files)
    except Exception:  # noqa: BLE001  In a spoilt file anything may stand.
        merged = MultiProcessCollector.merge([file for file in files if _is_sound(file)])
    return merged


def _is_sound(file: str) -> bool:
    try:
        MultiProcessCollector.merge([file])
    except FileNotFoundError:
        return False
    except Exception as error:  # noqa: BLE001  As above.
        _tell_once(file, type(error).__name__)
        return False
    return True


@cache
def _tell_once(file: str, why: str) -> None:
    log.warning("The figures in %s are lost, it is spoilt: %s", file, why)


def _readable(path: Path) -> list[str]:
    """The files that count: everybody's, except the gauges of the dead, and what stands in the past already."""
    alive = {lock.stem for lock in path.glob("*.alive") if not _is_dead(lock)}
    files = [(file, *_kind_and_name(file)) for file in sorted(path.glob("*.db"))]
    return [
        str(file)
        for file, kind, name in files
        if name in alive
        or (kind in LASTING and (name == PAST or _mark(name) not in _values(path / f"{kind}_{PAST}.db")))
    ]


def _tidy(path: Path) -> None:
    """Put what the dead have counted together; if nobody is alive, everything begins anew."""
    locks = list(path.glob("*.alive"))
    dead = [lock.stem for lock in locks if _is_dead(lock)]
    if len(dead) == len(locks):
        for file in (*path.glob("*.db"), *path.glob("*.draft")):
            file.unlink()
    try:
        for kind in LASTING:
            _bury(path, kind, dead)
    except OSError as error:
        log.warning("There is no room to put together what ended processes have counted: %s", error.strerror)
        return
    for name in dead:
        for file in path.glob(f"*_{name}.*"):
            file.unlink()
        (path / f"{name}.alive").unlink()


def _bury(path: Path, kind: str, dead: Iterable[str]) -> None:
    """Add what they have counted to the past.

    The new past names them, and by that their own files count no more: so it happens in the moment of a renaming, and
    whoever is killed before or after it loses nothing and counts nothing twice.
    """
    files = {name: path / f"{kind}_{name}.db" for name in dead}
    files = {name: file for name, file in files.items() if file.exists()}
    if not files:
        return
    past = path / f"{kind}_{PAST}.db"
    before = _values(past)
    sums = defaultdict(float, {key: value for key, value in before.items() if not key.startswith(_MARK)})
    for name, file in files.items():
        for key, value in () if _mark(name) in before else _values(file).items():
            sums[key] += value
    new = Sheet(past)
    try:
        for key, value in (*sums.items(), *((_mark(name), 1.0) for name in files)):
            new.write_value(key, value, 0.0)
        new.appear()
    finally:
        new.give_up()


_MARK = '["buried"'


def _mark(name: str) -> str:
    """What stands in the past when it holds all that the process of this name has counted."""
    return mmap_key("buried", name, [], [], "")


def _values(file: Path) -> dict[str, float]:
    """All that stands in it; nothing, if it is spoilt or is not there."""
    if not _is_sound(str(file)):
        return {}
    return {key: value for key, value, *_ in MmapedDict.read_all_values_from_file(str(file))}


def _kind_and_name(file: Path) -> tuple[str, str]:
    kind, _, name = file.stem.rpartition("_")
    return kind, name


def _is_dead(lock: Path) -> bool:
    try:
        descriptor = os.open(lock, os.O_RDWR | os.O_CLOEXEC)
    except FileNotFoundError:
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    else:
        return True
    finally:
        os.close(descriptor)


@contextmanager
def _locked(path: Path, how: int) -> Iterator[None]:
    """Nobody tidies while others add up."""
    descriptor = os.open(path / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, how)
        yield
    finally:
        os.close(descriptor)


def _take_room(descriptor: int, n_bytes: int) -> None:
    """Own the blocks before a page of them is touched; macOS cannot promise that, and files grow as they do."""
    if os.fstat(descriptor).st_size >= n_bytes:
        return
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(descriptor, 0, n_bytes)
    else:
        os.ftruncate(descriptor, n_bytes)
