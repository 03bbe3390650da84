"""Counts every request by its route, also those that are refused; what people ask for by name is never a label."""

from __future__ import annotations

import time

from flask import Flask, Response, g, request

from app import figures

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
# They last for hours, and say how they are by figures of their own.
SOCKETS = frozenset({"/connection/websocket", "/ws"})
SWITCHED = "101"


def init_app(app: Flask) -> None:
    """Count from now on; named before all others, so that their work is counted too."""
    app.before_request(_begin)
    app.after_request(_end)
    app.teardown_request(_leave)


def _begin() -> None:
    g.began_at = time.perf_counter()
    if request.path not in SOCKETS:
        g.is_counted = True
        figures.IN_PROGRESS.inc()


def _end(response: Response) -> Response:
    route = request.url_rule.rule if request.url_rule else "unmatched"
    method = request.method if request.method in METHODS else "OTHER"
    status = str(response.status_code)
    if request.path not in SOCKETS:
        figures.REQUEST_SECONDS.labels(method, route).observe(time.perf_counter() - g.began_at)
    elif response.status_code == 200:
        status = SWITCHED  # The socket has ended; what its library answers then goes nowhere.
    figures.REQUESTS.labels(method, route, status).inc()
    return response


def _leave(_error: BaseException | None) -> None:
    if g.pop("is_counted", False):
        figures.IN_PROGRESS.dec()
