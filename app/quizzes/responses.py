"""What may be answered to a question of each type, as it is saved and as it is graded.

None is no answer. What the types do not allow is refused when it is saved; what is merely wrong is graded later.
"""

from __future__ import annotations

import re
from typing import Any, NoReturn

from flask_babel import lazy_gettext

from app.errors import Invalid
from app.quizzes.content import (
    Content,
    Description,
    Essay,
    Matching,
    Multiple,
    Numeric,
    Short,
    Single,
    TrueFalse,
)

LONGEST_SHORT = 1000
LONGEST_ESSAY = 50_000

# Signs that nobody types and no database keeps come along when people paste; to refuse the answer would lose it.
_UNWRITTEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")

Response = str | bool | list[str] | dict[str, str] | None

_give_text = lazy_gettext("Give a text.")
_too_long = lazy_gettext("This is too long.")
_give_option = lazy_gettext("Choose one of the options of this question.")
_give_options = lazy_gettext("Choose among the options of this question, each at most once.")
_give_flag = lazy_gettext("Choose true or false.")
_give_pairs = lazy_gettext("Match what this question asks for with its choices.")
_give_nothing = lazy_gettext("There is nothing to answer here.")


def read_response(content: Content, raw: Any) -> Response:
    """The answer as it is kept, or Invalid with what would be right."""
    if raw is None:
        return None
    match content:
        case Single():
            return _option(content, raw)
        case Multiple():
            return _options(content, raw)
        case TrueFalse():
            return _flag(raw)
        case Short() | Numeric():
            return _text(raw, LONGEST_SHORT)
        case Matching():
            return _pairs(content, raw)
        case Essay():
            return _text(raw, LONGEST_ESSAY)
        case Description():
            return _refuse(_give_nothing)


def is_answered(content: Content, response: Response) -> bool:
    """Whether there is anything in it that could earn something."""
    if isinstance(content, Description):
        return False
    if isinstance(response, str):
        return bool(response.strip())
    return response is not None and response not in ([], {})


def _option(content: Single, raw: Any) -> str:
    if not isinstance(raw, str) or all(option.id != raw for option in content.options):
        _refuse(_give_option)
    return raw


def _flag(raw: Any) -> bool:
    if not isinstance(raw, bool):
        _refuse(_give_flag)
    return raw


def _options(content: Multiple, raw: Any) -> list[str]:
    known = {option.id for option in content.options}
    ids = raw if isinstance(raw, list) and all(isinstance(id_, str) for id_ in raw) else [""]
    if not known.issuperset(ids) or len(set(ids)) != len(ids):
        _refuse(_give_options)
    return ids


def _pairs(content: Matching, raw: Any) -> dict[str, str]:
    stems, choices = {stem.id for stem in content.stems}, {choice.id for choice in content.choices}
    if not isinstance(raw, dict) or not stems.issuperset(raw):
        _refuse(_give_pairs)
    if not all(isinstance(choice, str) and choice in choices for choice in raw.values()):
        _refuse(_give_pairs)
    return raw


def _text(raw: Any, longest: int) -> str:
    if not isinstance(raw, str):
        _refuse(_give_text)
    text = _UNWRITTEN.sub("", raw)
    if len(text) > longest:
        _refuse(_too_long)
    return text


def _refuse(sentence: Any) -> NoReturn:
    raise Invalid(errors={"response": [sentence]})
