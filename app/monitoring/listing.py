"""The administrator's lists: what was asked for in the address, and the way from page to page."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import urlencode
from uuid import UUID

from flask import request

from app.errors import NotFound

MOST_PAGES = 100_000
LONGEST_TEXT = 100


@dataclass(frozen=True)
class Asked:
    """What the reader looks for, of which kind, in which order, and on which page."""

    text: str
    kind: str
    order: str
    page: int

    @property
    def is_narrowed(self) -> bool:
        return bool(self.text) or self.kind != "all"


@dataclass(frozen=True)
class Pager:
    """Where a page stands among the others."""

    asked: Asked
    n_all: int
    size: int

    @property
    def first(self) -> int:
        return min((self.asked.page - 1) * self.size + 1, self.n_all)

    @property
    def last(self) -> int:
        return min(self.asked.page * self.size, self.n_all)

    @property
    def before(self) -> str | None:
        return _page(self.asked.page - 1) if self.asked.page > 1 else None

    @property
    def after(self) -> str | None:
        return _page(self.asked.page + 1) if self.last < self.n_all else None


def read(*, kinds: Collection[str], orders: Collection[str], order: str) -> Asked:
    """What the address asks for; what makes no sense is as if it were not there."""
    number = request.args.get("page", "")
    page = int(number) if number.isascii() and number.isdigit() and len(number) < 7 else 1
    kind, wanted = request.args.get("show", ""), request.args.get("sort", "")
    return Asked(
        text=text("q"),
        kind=kind if kind in kinds else "all",
        order=wanted if wanted in orders else order,
        page=min(max(page, 1), MOST_PAGES),
    )


def text(name: str) -> str:
    """A text of the address that a database can be asked for."""
    return request.args.get(name, "").replace("\0", "").strip()[:LONGEST_TEXT]


def before() -> UUID | None:
    """The line that the reader has seen last, or NotFound for what is no id."""
    raw = request.args.get("before")
    try:
        return UUID(raw) if raw else None
    except ValueError as error:
        raise NotFound from error


def _page(number: int) -> str:
    return with_arguments(page=number)


def with_arguments(**changes: object) -> str:
    """This page again, with these arguments of its address changed."""
    asked = {**request.args.to_dict(), **{name: str(value) for name, value in changes.items()}}
    return f"{request.path}?{urlencode(asked)}"
