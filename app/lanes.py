"""Two lanes into one pool of threads: sockets keep theirs for hours, and pages must always find one.

The server has as many threads as both lanes together. Sockets count themselves, and are refused when their lane is
full; pages wait for each other, because more at once would only fight for Python's lock.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment


class Lanes:
    """The app, with at most so many requests at once beside its sockets."""

    def __init__(self, wsgi_app: WSGIApplication, n_pages: int) -> None:
        self._wsgi_app = wsgi_app
        self._pages = threading.Semaphore(n_pages)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if environ.get("HTTP_UPGRADE", "").lower() == "websocket":
            return self._wsgi_app(environ, start_response)
        with self._pages:
            return self._wsgi_app(environ, start_response)
