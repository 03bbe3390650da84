"""What an endpoint may refuse, as the document tells it: every status, and the codes that come with it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from app.access import FormExpired
from app.api import Description
from app.errors import (
    AppError,
    DatabaseAway,
    Forbidden,
    Invalid,
    Malformed,
    NotFound,
    TooLarge,
    Unauthorized,
    UnsupportedType,
    title_of,
)
from app.idempotency import AnswerGone, IdempotencyKeyMalformed, IdempotencyKeyReused

Kinds = set[type[AppError]]

PROBLEM = "application/problem+json"
PROBLEM_SCHEMA: dict[str, Any] = {
    "type": "object",
    "description": "A refusal (RFC 9457). Some say more in fields of their own, such as how much money is available.",
    "required": ["type", "title", "status", "code", "detail"],
    "properties": {
        "type": {"type": "string", "const": "about:blank"},
        "title": {"type": "string"},
        "status": {"type": "integer", "minimum": 400, "maximum": 599},
        "code": {"type": "string", "description": "The same in every language, for programs."},
        "detail": {"type": "string", "description": "For people, in the language that they asked for."},
        "errors": {
            "type": "object",
            "description": "For each field that is wrong, what would be right.",
            "additionalProperties": {"type": "array", "items": {"type": "string"}},
        },
        "retry_after": {"type": "integer", "description": "After how many seconds to try again."},
    },
}
_HEADERS = {
    401: {"WWW-Authenticate": {"description": "How to show who one is.", "schema": {"type": "string"}}},
    429: {"Retry-After": {"description": "Seconds to wait.", "schema": {"type": "string", "pattern": "^[0-9]+$"}}},
    503: {"Retry-After": {"description": "Seconds to wait.", "schema": {"type": "string", "pattern": "^[0-9]+$"}}},
}


def keeps_its_answer(description: Description, method: str) -> bool:
    """Whether an Idempotency-Key means something here."""
    return method == "POST" and (description.keeps_answer or description.keeps_key) and not description.secret_header


def refusals(
    description: Description, method: str, *, is_public: bool, has_path: bool, is_admin_only: bool, asks_nobody: bool
) -> Kinds:
    """Everything that this endpoint may refuse: what it says itself, and what all of its kind do."""
    asked_by_cluster, keeps = bool(description.secret_header), keeps_its_answer(description, method)
    of_its_kind: list[tuple[object, Kinds]] = [
        (asked_by_cluster, {Forbidden, NotFound}),
        (not is_public, {Unauthorized}),
        (is_admin_only, {Forbidden}),
        (has_path, {NotFound}),
        (method != "GET" and not asked_by_cluster, {FormExpired, Forbidden}),
        (description.query or (description.body and not asked_by_cluster), {Invalid}),
        (description.body, {Malformed}),
        (description.body and not asked_by_cluster, {UnsupportedType}),
        (description.body or description.takes_file, {TooLarge}),
        (keeps, {IdempotencyKeyReused, IdempotencyKeyMalformed}),
        (keeps and not description.keeps_key, {AnswerGone}),
    ]
    always = {*description.refuses} if asks_nobody else {*description.refuses, DatabaseAway}
    return always.union(*(kinds for applies, kinds in of_its_kind if applies))


def responses(kinds: Iterable[type[AppError]]) -> dict[str, dict[str, Any]]:
    """The refusals by their status."""
    by_status: dict[int, Kinds] = defaultdict(set)
    for kind in kinds:
        by_status[kind.status].add(kind)
    return {str(status): response(status, found) for status, found in sorted(by_status.items())}


def response(status: int, kinds: Kinds) -> dict[str, Any]:
    """One status, with what each of its codes means."""
    found = sorted(kinds, key=lambda kind: kind.code())
    lines = [f"- `{kind.code()}`: {_promise(kind)}" for kind in found]
    schema = {
        "allOf": [
            {"$ref": "#/components/schemas/Problem"},
            {"properties": {"code": {"enum": [kind.code() for kind in found]}, "status": {"const": status}}},
        ]
    }
    return {
        "description": "\n".join([f"{title_of(status)}.", "", *lines]),
        **({"headers": _HEADERS[status]} if status in _HEADERS else {}),
        "content": {PROBLEM: {"schema": schema, "example": _example(status, found[0])}},
    }


def _promise(kind: type[AppError]) -> str:
    return " ".join((kind.__doc__ or "").split("\n\n")[0].split())


def _example(status: int, kind: type[AppError]) -> dict[str, Any]:
    detail = str(kind.message)
    says_nothing = kind.message is AppError.message or "%(" in detail
    problem: dict[str, Any] = {
        "type": "about:blank",
        "title": title_of(status),
        "status": status,
        "code": kind.code(),
        "detail": _promise(kind) if says_nothing else detail,
    }
    if kind is Invalid:
        problem["errors"] = {"title": ["At most 100 characters."]}
    return problem
