"""An app on a port of this process, so that a test sees both what comes out of its sockets and what is inside."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from flask import Flask
from werkzeug.serving import make_server

from app.realtime import live


@contextmanager
def served(app: Flask) -> Iterator[str]:
    """Serve it, and give its address; its sockets and live parts end with it."""
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.port}"
    finally:
        live.close(app)
        server.shutdown()
        thread.join()
        server.server_close()
