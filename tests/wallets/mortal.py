"""What gunicorn serves in the tests of races: a Homeroom whose process dies at the moment that a request names.

`X-Die: before-the-answer` kills it when all is committed and nothing is answered; with a number behind it, as in
`before-the-answer 5`, when so many requests have come as far as that. `before-the-commit` kills it when all is written
and nothing is committed.
"""

import os
import signal
import threading
from collections.abc import Iterable
from typing import Any
from wsgiref.types import StartResponse, WSGIEnvironment

from flask import has_request_context, request
from sqlalchemy import Engine, event

from app.wsgi import app
from tests.wallets.storm import BEFORE_ANSWER, BEFORE_COMMIT, HEADER

alive = app.wsgi_app
waiting = threading.Semaphore(0)
_lock = threading.Lock()
_n_waiting = 0


def mortal(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    answer = alive(environ, start_response)
    moment, _, number = environ.get("HTTP_X_DIE", "").partition(" ")
    if moment == BEFORE_ANSWER:
        die_together(int(number or 1))
    return answer


def die_together(number: int) -> None:
    """Wait for the others who are to die; whoever completes the number is the end of all."""
    global _n_waiting  # noqa: PLW0603  (a process dies once)
    with _lock:
        _n_waiting += 1
        if _n_waiting >= number:
            die()
    waiting.acquire()


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@event.listens_for(Engine, "commit")
def before_commit(_connection: Any) -> None:
    if has_request_context() and request.headers.get(HEADER) == BEFORE_COMMIT:
        die()


app.wsgi_app = mortal  # type: ignore[method-assign]
