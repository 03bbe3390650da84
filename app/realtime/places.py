"""How many sockets a process takes, and how many of them from one address or for one person."""

from __future__ import annotations

import threading
from collections import Counter

from app.errors import Busy

# One address may not fill the places with sockets of which nobody has said yet whose they are.
STRANGERS_SHARE = 4
FEWEST_STRANGERS = 16
# Tabs, telephones and programs of one person.
MOST_EACH = 64


class Places:
    """The sockets of one process; a stranger's are counted by address until it is known who they are."""

    def __init__(self, number: int) -> None:
        self._free = number
        self._most_strangers = max(FEWEST_STRANGERS, number // STRANGERS_SHARE)
        self._strangers: Counter[str] = Counter()
        self._lock = threading.Lock()

    def take(self, address: str, *, is_known: bool) -> Place:
        """A place for a socket from this address, or Busy."""
        with self._lock:
            if self._free < 1 or (not is_known and self._strangers[address] >= self._most_strangers):
                raise Busy
            self._free -= 1
            if not is_known:
                self._strangers[address] += 1
        return Place(self, address, is_known=is_known)

    def know(self, address: str) -> None:
        """One stranger of this address fewer."""
        with self._lock:
            self._strangers[address] -= 1
            if not self._strangers[address]:
                del self._strangers[address]

    def give_back(self) -> None:
        """One place more."""
        with self._lock:
            self._free += 1


class Place:
    """One socket's place, given back once."""

    def __init__(self, places: Places, address: str, *, is_known: bool) -> None:
        self._places, self._address = places, address
        self._is_known = is_known

    def know(self) -> None:
        """It is known now whose socket this is; twice is once."""
        if not self._is_known:
            self._is_known = True
            self._places.know(self._address)

    def give_back(self) -> None:
        """The socket is closed."""
        self.know()
        self._places.give_back()
