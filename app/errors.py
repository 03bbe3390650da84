"""Refusals with names, and the one place that turns them into answers for people and for programs."""

from __future__ import annotations

import logging
import math
import re
from collections.abc import Mapping, Sequence
from typing import Any

from flask import Flask, Response, jsonify, make_response, render_template, request
from flask_babel import lazy_gettext, lazy_ngettext
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from werkzeug.exceptions import BadHost, HTTPException, InternalServerError

log = logging.getLogger(__name__)

FieldErrors = Mapping[str, Sequence[str]]


class AppError(Exception):
    """A refusal with a status, a stable code for programs and a sentence for people."""

    status = 500
    message: Any = lazy_gettext("Something went wrong here. It is not your fault, and it has been written down.")
    headers: Mapping[str, str] = {}

    def __init__(self, message: Any = None, *, errors: FieldErrors | None = None, **extra: Any) -> None:
        super().__init__(message or self.message)
        self.detail = message or self.message
        self.errors = errors
        self.extra = extra

    @classmethod
    def code(cls) -> str:
        """The name of the refusal as programs see it: the class name in snake_case."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()


class Malformed(AppError):
    """The request could not be read at all."""

    status = 400
    message = lazy_gettext("The request could not be understood.")


class Unauthorized(AppError):
    """Nobody is signed in where somebody must be."""

    status = 401
    message = lazy_gettext("Please sign in first.")
    headers: Mapping[str, str] = {"WWW-Authenticate": "Bearer"}


class Forbidden(AppError):
    """The asker may see this, but not do that."""

    status = 403
    message = lazy_gettext("You do not have the right to do this.")


class NotFound(AppError):
    """There is no such thing, or it is none of the asker's business: both look the same."""

    status = 404
    message = lazy_gettext("There is nothing here, or it is not for you.")


class MethodNotAllowed(AppError):
    """The address is right, but it is not used this way."""

    status = 405
    message = lazy_gettext("This address does not work this way. Go back, and use the buttons of the page.")


class Conflict(AppError):
    """What is asked contradicts what already is."""

    status = 409
    message = lazy_gettext("This cannot be done as things stand.")


class TooLarge(AppError):
    """The body is longer than this route takes."""

    status = 413
    message = lazy_gettext("This is too large.")


class UnsupportedType(AppError):
    """The body is of a kind that this route does not read."""

    status = 415
    message = lazy_gettext("Send this as application/json.")


class Invalid(AppError):
    """Some fields are wrong; `errors` says for each of them what would be right."""

    status = 422
    message = lazy_gettext("Some fields need another look.")


class TooMany(AppError):
    """The same was asked too often; `retry_after` seconds later it may be asked again."""

    status = 429

    def __init__(self, retry_after: int) -> None:
        minutes = math.ceil(retry_after / 60)
        wait = lazy_ngettext(
            "Too many tries. Please wait a minute.", "Too many tries. Please wait %(num)d minutes.", minutes
        )
        super().__init__(wait, retry_after=retry_after)
        self.headers = {"Retry-After": str(retry_after)}


class Busy(AppError):
    """More is asked at once than this machine can do."""

    status = 503
    message = lazy_gettext("Too many people are asking at once. Please try again in a moment.")
    headers: Mapping[str, str] = {"Retry-After": "5"}


class DatabaseAway(AppError):
    """The database does not answer at the moment."""

    status = 503
    message = lazy_gettext("The database does not answer at the moment. Please try again shortly.")
    headers: Mapping[str, str] = {"Retry-After": "2"}


def init_app(app: Flask) -> None:
    """Answer every refusal, expected or not, in the shape that the asker reads."""
    app.register_error_handler(AppError, answer)
    app.register_error_handler(HTTPException, _answer_http)
    for outage in (OperationalError, InterfaceError, PoolTimeout):
        app.register_error_handler(outage, _answer_outage)


def wants_json() -> bool:
    """Whether the asker is a program: it calls the API, or prefers JSON to a page."""
    if request.path.startswith("/api/") or isinstance(request.routing_exception, BadHost):
        return True  # Under a host that cannot be, no page could name its own files.
    best = request.accept_mimetypes.best_match(["text/html", "application/json", "application/problem+json"])
    return best is not None and best != "text/html"


def title_of(status: int) -> str:
    """What refusals of this status are called, in the reader's language."""
    return str(_TITLES.get(status, "Error"))


def answer(error: AppError) -> Response:
    """The refusal as application/problem+json (RFC 9457) or as a page."""
    problem = {
        "type": "about:blank",
        "title": title_of(error.status),
        "status": error.status,
        "code": error.code(),
        "detail": str(error.detail),
        **error.extra,
    }
    if error.errors is not None:
        problem["errors"] = {field: [str(text) for text in texts] for field, texts in error.errors.items()}
    return _respond(problem, error.status, error.headers)


def _answer_http(error: HTTPException) -> Response | HTTPException:
    status = error.code or 500
    if status < 400:
        return error  # A redirect, such as routing sends for a missing slash.
    if isinstance(error, InternalServerError):
        return answer(AppError())
    known = _BY_STATUS.get(status)
    problem = {
        "type": "about:blank",
        "title": str(_TITLES.get(status, error.name)),
        "status": status,
        "code": known.code() if known else re.sub(r"\W+", "_", error.name).lower(),
        "detail": str(known.message if known else error.description),
    }
    headers = {name: value for name, value in error.get_headers() if name not in ("Content-Type", "Content-Length")}
    return _respond(problem, status, headers)


def _answer_outage(error: Exception) -> Response:
    log.error("The database does not answer: %s", error)
    return answer(DatabaseAway())


def _respond(problem: dict[str, Any], status: int, headers: Mapping[str, str]) -> Response:
    if wants_json():
        response = jsonify(problem)
        response.mimetype = "application/problem+json"
    else:
        response = make_response(render_template("error.html", problem=problem))
    response.status_code = status
    response.headers.update(headers)
    return response


_BY_STATUS: dict[int, type[AppError]] = {
    kind.status: kind
    for kind in (Malformed, Unauthorized, Forbidden, NotFound, MethodNotAllowed, TooLarge, UnsupportedType)
}
_TITLES = {
    400: lazy_gettext("Not understood"),
    401: lazy_gettext("Not signed in"),
    403: lazy_gettext("Not allowed"),
    404: lazy_gettext("Not found"),
    405: lazy_gettext("Not done this way"),
    409: lazy_gettext("Conflict"),
    413: lazy_gettext("Too large"),
    415: lazy_gettext("Wrong kind of content"),
    422: lazy_gettext("Please check"),
    429: lazy_gettext("Too many tries"),
    500: lazy_gettext("Our mistake"),
    503: lazy_gettext("Away for a moment"),
    507: lazy_gettext("No room"),
}
