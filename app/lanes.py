"""Two lanes into one pool of threads: sockets keep theirs for hours, and pages must always find one.

The server has as many threads as both lanes and those who wait together. Sockets count themselves, and are refused when
their lane is full; pages wait for each other, because more at once would only fight for Python's lock, and are refused
when too many wait.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from app import figures
from app.monitoring.requests import METHODS, SOCKETS

# Whoever asks how the house is must not stand in line behind those who wait for what hangs. They have a lane of their
# own, which is short: each answer takes two seconds at the most. This one takes no time, and needs no lane.
LIVE = "/health/live"
WATCHERS = ("/health/ready", "/health", "/api/v1/health", "/metrics")
MOST_WATCHERS = 16
# So many from one address, so that nobody fills the lane; all for whom a proxy asks count as one.
MOST_OF_ONE = 4
_PROXIES = ("HTTP_X_FORWARDED_FOR", "HTTP_FORWARDED", "HTTP_X_REAL_IP", "HTTP_VIA")
# More threads than these wait for a page at no time, so that they cannot be those that sockets need.
MOST_WAITING = 1000
_BUSY = b"Too many people are asking at once. Please try again in a moment.\n"


class Lanes:
    """The app, with at most so many of its pages being made at once beside its sockets."""

    def __init__(self, wsgi_app: WSGIApplication, n_pages: int) -> None:
        self._wsgi_app = wsgi_app
        self._pages = threading.Semaphore(n_pages)
        self._inside = threading.Semaphore(n_pages + MOST_WAITING)
        self._watchers = Watchers()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        # By the path: anybody can send the header of a handshake along with a page's request.
        path, is_look = environ.get("PATH_INFO"), environ["REQUEST_METHOD"] in ("GET", "HEAD")
        if path in SOCKETS or (path == LIVE and is_look):
            return self._wsgi_app(environ, start_response)
        if path in WATCHERS and is_look:
            with self._watchers.one(environ) as is_inside:
                if is_inside:
                    return self._wsgi_app(environ, start_response)
        if not self._inside.acquire(blocking=False):
            return _refuse(environ, start_response)
        try:
            with self._pages:
                return self._wsgi_app(environ, start_response)
        finally:
            self._inside.release()


class Watchers:
    """Who is in the lane of those who ask how the house is."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside: Counter[str] = Counter()

    @contextmanager
    def one(self, environ: WSGIEnvironment) -> Iterator[bool]:
        """Be in the lane; False if it, or the part of it that is this asker's, is full."""
        address = "proxies" if any(map(environ.get, _PROXIES)) else str(environ.get("REMOTE_ADDR"))
        with self._lock:
            is_inside = self._inside[address] < MOST_OF_ONE and self._inside.total() < MOST_WATCHERS
            self._inside[address] += is_inside
        try:
            yield is_inside
        finally:
            with self._lock:
                self._inside[address] -= is_inside
                self._inside += Counter()  # Drops those who have gone.


def _refuse(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
    method = environ["REQUEST_METHOD"]
    figures.REQUESTS.labels(method if method in METHODS else "OTHER", "refused", "503").inc()
    start_response("503 Service Unavailable", [("Content-Type", "text/plain"), ("Retry-After", "5")])
    return [_BUSY]
