"""What an answer earns: functions of a question's content and a response, which give the same each time.

They know no database and no reader, so that an attempt can be graded again years later, by the version that was asked.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, assert_never

from app.quizzes import numerals, wordings
from app.quizzes.content import (
    Content,
    Description,
    Essay,
    Matching,
    Multiple,
    NumberKey,
    Numeric,
    Option,
    Short,
    ShortKey,
    Single,
    Text,
    TrueFalse,
)
from app.quizzes.responses import Response, is_answered

_WHOLE, _NEARLY = Decimal(1), Decimal("0.02")


def grade(content: Content, response: Response) -> float | None:
    """What part of the mark the answer earns, -1 to 1; None where a person must say. No answer earns nothing."""
    if not is_answered(content, response):
        return 0.0
    match content:
        case Single():
            return sum(option.fraction for option in chosen(content, response))
        case Multiple():
            return _of_several(content, chosen(content, response))
        case TrueFalse():
            return float(response is content.is_true)
        case Short() | Numeric():
            key = first_fit(content, response)
            return key.fraction if key else 0.0
        case Matching():
            return sum(map(float, _matches(content, response))) / len(content.stems)
        case Essay():
            return None
        case Description():
            return 0.0
        case _:
            assert_never(content)


def feedback(content: Content, response: Response) -> list[Text]:
    """What the author says to who answers this."""
    match content:
        case Single() | Multiple():
            said = [option.feedback for option in chosen(content, response)]
        case TrueFalse():
            said = [content.feedback_true if response else content.feedback_false] if response is not None else []
        case Short() | Numeric():
            key = first_fit(content, response)
            said = [key.feedback] if key else []
        case _:
            said = []
    return [text for text in said if text is not None]


def right_answer(content: Content) -> dict[str, Any]:
    """The key for a review that may show it: ids of `options`, `is_true`, `texts` as one may write them, or `pairs`."""
    match content:
        case Single():
            return {"options": [option.id for option in content.options if option.fraction == 1]}
        case Multiple():
            return {"options": [option.id for option in content.options if option.is_right]}
        case TrueFalse():
            return {"is_true": content.is_true}
        case Short():
            return {"texts": [wordings.plainly(key.text) for key in content.answers if key.fraction == 1]}
        case Numeric():
            return {"texts": [number_text(key) for key in content.answers if key.fraction == 1]}
        case Matching():
            return {"pairs": {stem.id: stem.choice_id for stem in content.stems}}
        case _:
            return {}


def random_guess(content: Content) -> float | None:
    """What part of the mark blind guessing earns on average.

    As Moodle's question types say it (get_random_guess_score of each): a single choice the average of its fractions,
    a match one in its choices, true or false one half, what accepts anything its fraction, other texts nothing. For
    several choices it is not defined: it depends on how many a guesser dares to tick.
    """
    match content:
        case Single():
            return sum(option.fraction for option in content.options) / len(content.options)
        case TrueFalse():
            return 0.5
        case Matching():
            return 1 / len(content.choices)
        case Short():
            return next((key.fraction for key in content.answers if not key.text.strip(" *")), 0.0)
        case Numeric():
            return next((key.fraction for key in content.answers if _takes_any(key)), 0.0)
        case Essay():
            return 0.0
        case Multiple() | Description():
            return None
        case _:
            assert_never(content)


def chosen(content: Single | Multiple, response: Response) -> list[Option]:
    """The options that the response names, in the author's order."""
    ids = [response] if isinstance(response, str) else response or []
    return [option for option in content.options if isinstance(ids, list) and option.id in ids]


def first_fit(content: Short | Numeric, response: Response) -> ShortKey | NumberKey | None:
    """The first of the accepted answers that this one is."""
    if not isinstance(response, str) or not response.strip():
        return None
    if isinstance(content, Short):
        is_strict = content.is_case_sensitive
        words = (key for key in content.answers if wordings.fits(key.text, response, is_case_sensitive=is_strict))
        return next(words, None)
    number = numerals.read_number(response)
    if number is None:
        return None
    return next((key for key in content.answers if _is_number_of(key, number)), None)


def _of_several(content: Multiple, picked: list[Option]) -> float:
    n_right, n_rights = sum(option.is_right for option in picked), sum(option.is_right for option in content.options)
    n_wrong = len(picked) - n_right
    match content.scoring:
        case "weights":
            return min(1.0, max(0.0, _sum_of_weights(picked)))
        case "all_or_nothing":
            return float(n_right == n_rights and not n_wrong)
        case "per_option":
            return 1 - (n_rights - n_right + n_wrong) / len(content.options)
        case "right_minus_wrong":
            return max(0.0, (n_right - n_wrong) / n_rights)
        case _:
            assert_never(content.scoring)


def _sum_of_weights(picked: list[Option]) -> float:
    """Exact, and one third three times is the whole, for authors write 33.333 %; what is wrong costs all the same."""
    weights = [numerals.exactly(option.fraction) for option in picked]
    right = sum((weight for weight in weights if weight > 0), Decimal())
    wrong = sum((weight for weight in weights if weight < 0), Decimal())
    return float((_WHOLE if abs(right - _WHOLE) <= _NEARLY else right) + wrong)


def _matches(content: Matching, response: Response) -> list[bool]:
    pairs = response if isinstance(response, dict) else {}
    return [pairs.get(stem.id) == stem.choice_id for stem in content.stems]


def _takes_any(key: NumberKey) -> bool:
    return key.value is None and key.low is None


def _is_number_of(key: NumberKey, number: Decimal) -> bool:
    if key.value is not None:
        return numerals.is_near(number, key.value, key.tolerance)
    if key.low is not None and key.high is not None:
        return numerals.is_between(number, key.low, key.high)
    return True


def number_text(key: NumberKey) -> str:
    """What is accepted, as its author would say it."""
    if key.value is not None:
        within = f" ± {numerals.plainly(key.tolerance)}" if key.tolerance else ""
        return numerals.plainly(key.value) + within
    if key.low is not None and key.high is not None:
        return f"{numerals.plainly(key.low)} … {numerals.plainly(key.high)}"
    return "*"
