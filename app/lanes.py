"""Two lanes into one pool of threads: sockets keep theirs for hours, and pages must always find one.

The server has as many threads as both lanes and those who wait together. Sockets count themselves, and are refused when
their lane is full; pages wait for each other, because more at once would only fight for Python's lock, and are refused
when too many wait.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

SOCKETS = ("/connection/websocket", "/ws")
# More threads than these wait for a page at no time, so that they cannot be those that sockets need.
MOST_WAITING = 1000
_BUSY = b"Too many people are asking at once. Please try again in a moment.\n"


class Lanes:
    """The app, with at most so many of its pages being made at once beside its sockets."""

    def __init__(self, wsgi_app: WSGIApplication, n_pages: int) -> None:
        self._wsgi_app = wsgi_app
        self._pages = threading.Semaphore(n_pages)
        self._inside = threading.Semaphore(n_pages + MOST_WAITING)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        # By the path: anybody can send the header of a handshake along with a page's request.
        if environ.get("PATH_INFO") in SOCKETS:
            return self._wsgi_app(environ, start_response)
        if not self._inside.acquire(blocking=False):
            start_response("503 Service Unavailable", [("Content-Type", "text/plain"), ("Retry-After", "5")])
            return [_BUSY]
        try:
            with self._pages:
                return self._wsgi_app(environ, start_response)
        finally:
            self._inside.release()
