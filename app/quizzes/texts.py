"""Texts of questions as safe HTML, whatever format they were written in."""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape
from uuid import UUID

from app.chats import markdown
from app.quizzes import formulas
from app.quizzes.content import Text

PICTURES = "/api/v1/questions/pictures/"
_PICTURE = re.compile(re.escape(PICTURES) + r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_MOST_KEPT = 5_000
# Longer ones are rare, and enough of them would fill the memory of the process.
_LONGEST_KEPT = 2_000


def to_html(text: Text) -> str:
    """The text as sanitised HTML; pictures in it come from this house only."""
    make = _kept_html if len(text.text) <= _LONGEST_KEPT else _to_html
    return make(text.text, text.format)


def html_or_none(text: Text | None) -> str | None:
    """The text as sanitised HTML, if there is one."""
    return None if text is None else to_html(text)


def plain(text: Text) -> str:
    """The text on one line and without its markup, for lists; formulas in plain signs."""
    return markdown.in_words(to_html(text), say=formulas.plain)


def as_written(text: Text) -> str:
    """The text on one line and without its markup; formulas as they were written."""
    return markdown.in_words(to_html(text))


def picture_url(picture_id: UUID) -> str:
    """How a text names a picture of this house."""
    return f"{PICTURES}{picture_id}"


def picture_ids(texts: list[Text]) -> set[str]:
    """The ids of this house's pictures that the texts name."""
    return {found.removeprefix(PICTURES) for text in texts for found in _PICTURE.findall(text.text)}


def _to_html(text: str, format_: str) -> str:
    if format_ == "markdown":
        return markdown.render(text, shows=is_ours, by=_cleaner)
    if format_ == "plain":
        return "<p>" + escape(text).replace("\n", "<br>") + "</p>"
    if format_ == "moodle":  # HTML in which a line's end is one.
        text = text.replace("\n", "<br>")
    return _cleaner.clean(text)


# The whole class reads the same questions in the same minute.
_kept_html = lru_cache(_MOST_KEPT)(_to_html)


def is_ours(address: str) -> bool:
    """Whether this is a picture of this house: loading one from elsewhere would tell that server who reads."""
    return _PICTURE.fullmatch(address) is not None


def _only_ours(tag: str, attribute: str, value: str) -> str | None:
    return value if tag != "img" or attribute != "src" or is_ours(value) else None


_cleaner = markdown.cleaner(
    tags={"img", "u", "sub", "sup", "small", "b", "i", "del", "ins", "dl", "dt", "dd", "caption"},
    attributes={
        "img": {"src", "alt", "title", "width", "height"},
        "td": {"colspan", "rowspan"},
        "th": {"colspan", "rowspan"},
    },
    attribute_filter=_only_ours,
)
