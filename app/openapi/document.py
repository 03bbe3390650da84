"""The whole document: OpenAPI 3.1, assembled from all routes of the API."""

from __future__ import annotations

import importlib
import threading
from typing import Any

import orjson
from apispec import APISpec
from flask import Flask
from flask_babel import force_locale

from app.openapi.operations import Route, Writer, routes_of
from app.openapi.refusals import PROBLEM, PROBLEM_SCHEMA
from app.openapi.shapes import shapes_of

ABOUT = """\
JSON over HTTP. Names are snake_case, ids are UUIDs, times are ISO 8601 in UTC, and amounts of money are texts.

Sign in with `POST /api/v1/users/login` and send the token with each request as `Authorization: Bearer …`; pages of this
site use their session's cookie with an `X-CSRFToken`. A refusal is `application/problem+json` (RFC 9457) with a
`code` for programs and a `detail` for people, in the language of `Accept-Language`. Any POST that takes an
`Idempotency-Key` may be repeated with it: it is done once. Whatever is not expected here (500) is our mistake.
"""
IDEMPOTENCY_KEY = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "The same key with the same request is done once, and answered the same again for a day.",
    "schema": {"type": "string", "pattern": "^[ -~]{1,128}$"},
}
SECURITY = {
    "bearer": {"type": "http", "scheme": "bearer", "description": "The `access_token` that signing in gives."},
    "session": {"type": "apiKey", "in": "cookie", "name": "homeroom", "description": "The session of the pages."},
    "csrf": {
        "type": "apiKey",
        "in": "header",
        "name": "X-CSRFToken",
        "description": "Goes with the session where something changes; pages carry it in `<meta name=csrf-token>`.",
    },
    "cluster": {
        "type": "apiKey",
        "in": "header",
        "name": "X-Centrifugo-Secret",
        "description": "`CENTRIFUGO_PROXY_SECRET`: for the Centrifugo cluster alone.",
    },
}
RANGE_NOT_SATISFIABLE = {
    "description": "The file has no such part.",
    "content": {PROBLEM: {"schema": {"$ref": "#/components/schemas/Problem"}}},
}


_making = threading.Lock()


def text(app: Flask) -> bytes:
    """The document as it is served, made when somebody asks for the first time."""
    with _making:
        if "openapi" not in app.extensions:
            app.extensions["openapi"] = orjson.dumps(document(app))
    found: bytes = app.extensions["openapi"]
    return found


def document(app: Flask) -> dict[str, Any]:
    """What this app's API takes, gives and refuses; the same whatever its settings are."""
    # A context of its own: at the end of the other one, all would be done that is done at the end of a request.
    with app.app_context(), app.test_request_context(), force_locale("en"):
        return _assembled(routes_of(app))


def _assembled(routes: list[Route]) -> dict[str, Any]:
    models, components = shapes_of(model for route in routes for model in route.models())
    writer = Writer(models, components)
    spec = APISpec(title="Homeroom", version="1", openapi_version="3.1.0", info=_INFO)
    for room in sorted({route.room for route in routes}):
        about = importlib.import_module(f"app.{room}").__doc__ or ""
        spec.tag({"name": room, "description": about.split("\n\n")[0].strip()})
    for route in routes:
        spec.path(path=route.path, operations={route.method.lower(): writer.operation(route)})
    asked = {route.description.query.__name__ for route in routes if route.description.query}
    for name, schema in components.items():
        if name not in asked:
            spec.components.schema(name, schema)
    spec.components.schema("Problem", PROBLEM_SCHEMA)
    _add_shared(spec, writer)
    assembled: dict[str, Any] = {**spec.to_dict(), "servers": [{"url": "/"}]}
    return assembled


def _add_shared(spec: APISpec, writer: Writer) -> None:
    spec.components.parameter("IdempotencyKey", "header", IDEMPOTENCY_KEY)
    spec.components.response("RangeNotSatisfiable", RANGE_NOT_SATISFIABLE)
    for name, response in sorted(writer.shared.items()):
        spec.components.response(name, response)
    for name, example in sorted(writer.examples.items()):
        spec.components.example(name, example)
    for name, scheme in SECURITY.items():
        spec.components.security_scheme(name, scheme)


_INFO = {
    "description": ABOUT,
    "license": {"name": "MIT", "identifier": "MIT"},
}
