"""A program at the plain presence socket, with what it was told in order."""

from __future__ import annotations

import json
import threading
from contextlib import ExitStack
from types import TracebackType
from typing import Any, Self

from websockets.exceptions import ConnectionClosedError
from websockets.sync.client import connect

from tests.services.process import wait_until


class Watcher:
    """One connection; `told` holds every message, `here` the sessions that a page would show now."""

    def __init__(self, url: str, token: str, **headers: str) -> None:
        self.told: list[dict[str, Any]] = []
        self.here: dict[str, dict[str, Any]] = {}
        self.end: int | None = None
        address = f"{url.replace('http', 'ws', 1)}/ws"
        signed_in = {"Authorization": f"Bearer {token}"} if token else {}
        self._ends = ExitStack()
        self.socket = self._ends.enter_context(
            connect(address, additional_headers={**signed_in, **headers}, max_size=None)
        )
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        wait_until(lambda: self.told, "the snapshot has come")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ends.close()
        self._thread.join(5)

    def names(self) -> list[str]:
        return sorted(one["user"]["username"] for one in list(self.here.values()))

    def sees(self, *usernames: str, seconds: float = 10) -> None:
        """Wait until these are here, and nobody else."""
        wanted = sorted(usernames)
        wait_until(lambda: self.names() == wanted, f"{wanted} are here; it is {self.names()}", seconds=seconds)

    def _read(self) -> None:
        try:
            for message in self.socket:
                self._take(json.loads(message))
        except ConnectionClosedError:
            pass  # Closed with another code than that of a goodbye; the test asks for which.
        self.end = self.socket.close_code

    def _take(self, message: dict[str, Any]) -> None:
        joined = message["sessions"] if message["type"] == "snapshot" else message["joined"]
        here = {} if message["type"] == "snapshot" else dict(self.here)
        for id_ in message.get("left", []):
            here.pop(id_, None)
        self.here = here | {one["id"]: one for one in joined}
        self.told.append(message)
