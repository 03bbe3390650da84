"""What gunicorn serves in a test of crashes: a Homeroom whose process dies at the moment that a request names."""

import os
import signal
from collections.abc import Iterable
from typing import Any
from wsgiref.types import StartResponse, WSGIEnvironment

from flask import has_request_context, request
from sqlalchemy import Engine, event

from app.wsgi import app

BEFORE_COMMIT, BEFORE_ANSWER = "before-the-commit", "before-the-answer"
HEADER = "X-Die"
alive = app.wsgi_app


def mortal(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    answer = alive(environ, start_response)
    if environ.get("HTTP_X_DIE") == BEFORE_ANSWER:
        die()
    return answer


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@event.listens_for(Engine, "commit")
def before_commit(_connection: Any) -> None:
    if has_request_context() and request.headers.get(HEADER) == BEFORE_COMMIT:
        die()


app.wsgi_app = mortal  # type: ignore[method-assign]
