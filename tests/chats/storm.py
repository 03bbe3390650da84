"""Many at once: calls in threads of their own that begin together."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from flask import Flask

from tests.cast import Person
from tests.services.process import Service, wait_until

Result = TypeVar("Result")
PATIENCE = 60


def at_once(calls: Sequence[Callable[[], Result]]) -> list[Result]:
    """What each call returned, in their order; the first that raised raises here."""
    barrier = threading.Barrier(len(calls))

    def start(call: Callable[[], Result]) -> Result:
        barrier.wait(PATIENCE)
        return call()

    with ThreadPoolExecutor(len(calls)) as pool:
        futures = [pool.submit(start, call) for call in calls]
        return [future.result(PATIENCE) for future in futures]


def meanwhile(verb: Callable[[], object], calls: Sequence[Callable[[], Result]]) -> list[Result]:
    """What each call returned, while the verb ran in this thread: a service must not be started by one that ends."""
    with ThreadPoolExecutor(len(calls)) as pool:
        futures = [pool.submit(call) for call in calls]
        verb()
        return [future.result(PATIENCE) for future in futures]


def twin(app: Flask, person: Person) -> Person:
    """The same person with a client of their own, because a test client serves one thread."""
    return Person(app.test_client(use_cookies=False), person.user, person.token)


def hang(service: Service) -> None:
    """Pause the service, and return once none of its threads runs any more."""
    service.pause()
    threads = Path(f"/proc/{service.pid}/task")
    wait_until(lambda: all(is_stopped(thread) for thread in threads.iterdir()), f"{service.name} hangs")


def is_stopped(thread: Path) -> bool:
    return (thread / "stat").read_text().rpartition(")")[2].split()[0] == "T"
