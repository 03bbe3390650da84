"""What stands in the braces of a GIFT question: which type it has, and its key."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from app.quizzes.content import MOST_OPTIONS, N_, new_token
from app.quizzes.gift_pieces import Piece, show_escapes, text_of
from app.quizzes.items import Wrong, each, wrong

Values = dict[str, Any]

_WEIGHT = re.compile(r"%(-?[0-9]{1,3}(?:\.[0-9]{0,40})?)%")
_LIKE_A_WEIGHT = re.compile(r"%[-+ 0-9.,]{1,40}%")
_NUMBER = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
_LONGEST_NUMBER = 60
_TRUTHS = {"T": True, "TRUE": True, "F": False, "FALSE": False}


class Braces(NamedTuple):
    """The content's values, and the lines of its answers."""

    values: Values
    lines: list[int]


def read_braces(inside: Piece, format_: str) -> Braces:
    """The type and the key; texts that name no format have this one."""
    if inside.text.count("=") + inside.text.count("~") > MOST_OPTIONS:
        raise wrong(inside.line, N_("There may be at most %(bound)s answers."), bound=MOST_OPTIONS)
    if not inside.text:
        return Braces({"type": "essay"}, [])
    if inside.text[0] == "#":
        return _numeric(inside.at(1), format_)
    if "~" in inside.text:
        return _choice(inside, format_)
    if "=" in inside.text and "->" in inside.text:
        return _matching(inside, format_)
    if inside.text.partition("#")[0].strip() in _TRUTHS:
        return _true_false(inside, format_)
    return _short(inside, format_)


def _choice(inside: Piece, format_: str) -> Braces:
    starts = [found.start() for found in re.finditer("[~=]", inside.text)]
    before = inside.at(0, starts[0]).strip()
    if before.text:
        raise wrong(before.line, N_("Each answer of a choice begins with = (right) or ~ (wrong, or with a weight)."))
    pieces = _cut(inside, starts)
    options = each(pieces, lambda piece: _option(piece, format_))
    kind = {"type": "single"} if "=" in inside.text else {"type": "multiple", "scoring": "weights"}
    return Braces(kind | {"options": options}, [piece.line for piece in pieces])


def _cut(piece: Piece, starts: list[int]) -> list[Piece]:
    pieces, line, before = [], piece.line, 0
    for start, end in zip(starts, [*starts[1:], len(piece.text)], strict=True):
        line += piece.text.count("\n", before, start)
        pieces.append(Piece(piece.text[start:end], line))
        before = start
    return pieces


def _option(piece: Piece, format_: str) -> Values:
    is_right, rest = piece.text[0] == "=", piece.at(1).strip()
    weight, rest = _weight(rest, 1.0 if is_right else 0.0)
    if is_right and weight != 1:
        raise wrong(piece.line, N_("In a choice, an answer with a weight begins with ~ instead of =."))
    return _answer(rest, format_, weight)


def _answer(piece: Piece, format_: str, fraction: float) -> Values:
    answer, *feedback = piece.split("#", 1)
    if not answer.text:
        raise wrong(piece.line, N_("This answer is empty."))
    return {
        "text": text_of(answer, format_),
        "fraction": fraction,
        "feedback": feedback_of(feedback[0], format_) if feedback else None,
    }


def feedback_of(piece: Piece, format_: str) -> Values | None:
    """A feedback; an empty one is none."""
    text = text_of(piece, format_)
    return text if text["text"] else None


def _matching(inside: Piece, format_: str) -> Braces:
    choices: dict[str, str] = {}
    stems: list[Values] = []
    lines: list[int] = []

    def read(pair: Piece) -> None:
        stem, text = _pair(pair, format_)
        choice_id = choices.setdefault(text, new_token())
        # A choice without a stem is one more wrong one.
        if stem["text"]:
            stems.append({"text": stem, "choice_id": choice_id})
            lines.append(pair.line)

    each(_between(inside), read)
    if not stems:
        raise wrong(inside.line, N_("At least one pair needs a text before its ->."))
    kept = [{"id": choice_id, "text": text} for text, choice_id in choices.items()]
    return Braces({"type": "matching", "stems": stems, "choices": kept}, lines)


def _pair(pair: Piece, format_: str) -> tuple[Values, str]:
    stem, *choice = pair.split("->", 1)
    if not choice:
        raise wrong(pair.line, N_("Write each pair as =question -> answer."))
    text = show_escapes(choice[0].text)
    if not text:
        raise wrong(pair.line, N_("After -> there must be an answer."))
    return text_of(stem, format_), text


def _true_false(inside: Piece, format_: str) -> Braces:
    truth, *feedbacks = inside.split("#", 2)
    is_true = _TRUTHS[truth.text]
    said = [feedback_of(piece, format_) for piece in feedbacks] + [None, None]
    # The first is for who is wrong, the second for who is right.
    on_true, on_false = (said[1], said[0]) if is_true else (said[0], said[1])
    values = {"type": "true_false", "is_true": is_true, "feedback_true": on_true, "feedback_false": on_false}
    return Braces(values, [])


def _short(inside: Piece, format_: str) -> Braces:
    def read(piece: Piece) -> Values:
        key = _weighted(piece, format_)
        # What is typed has no format.
        return key | {"text": key["text"]["text"]}

    return _keys("short", _between(inside), read)


def _numeric(inside: Piece, format_: str) -> Braces:
    keys, *said = inside.split("~", 1)
    pieces = _between(keys)
    if not any(piece.text for piece in pieces):
        raise wrong(inside.line, N_("After the # there must be a number."))
    braces = _keys("numeric", pieces, lambda piece: _number(piece, format_))
    if said:  # What is said to everybody else.
        feedback = said[0].split("#", 1)[1:]
        key = {"fraction": 0.0, "feedback": feedback_of(feedback[0], format_) if feedback else None}
        braces.values["answers"].append(key)
    return braces


def _keys(type_: str, pieces: list[Piece], read: Callable[[Piece], Values]) -> Braces:
    return Braces({"type": type_, "answers": each(pieces, read)}, [piece.line for piece in pieces])


def _between(inside: Piece) -> list[Piece]:
    """The answers between the = signs; the first may stand without one."""
    pieces = inside.split("=")
    return pieces[1:] if len(pieces) > 1 and not pieces[0].text else pieces


def _weighted(piece: Piece, format_: str) -> Values:
    fraction, rest = _weight(piece, 1.0)
    return _answer(rest, format_, fraction)


def _number(piece: Piece, format_: str) -> Values:
    key = _weighted(piece, format_)
    return key | _range(key.pop("text")["text"], piece.line)


def _range(text: str, line: int) -> Values:
    low, dots, high = text.partition("..")
    if dots and low:
        return {"low": _float(low, line), "high": _float(high, line)}
    value, _, tolerance = text.partition(":")
    if value.strip() == "*":
        return {}
    return {"value": _float(value, line), "tolerance": _float(tolerance, line) if ":" in text else 0.0}


def _float(text: str, line: int) -> float:
    text = text.strip()
    if len(text) > _LONGEST_NUMBER or not _NUMBER.fullmatch(text):
        shown = text[:_LONGEST_NUMBER]
        raise wrong(line, N_("“%(text)s” is not a number: write 3.14, 3.14:0.01 or 3.13..3.15."), text=shown)
    return float(text)


def _weight(piece: Piece, default: float) -> tuple[float, Piece]:
    found = _WEIGHT.match(piece.text)
    if found is None:
        refusal = _refuse_weight(piece)
        if refusal is not None:
            raise refusal
        return default, piece
    percent = found[1]
    # Exactly the number that stands there: dividing would round a second time.
    fraction = float(f"{percent}e-2")
    if abs(fraction) > 1:
        raise wrong(piece.line, N_("A weight lies between %%-100%% and %%100%%."))
    return fraction, piece.at(found.end()).strip()


def _refuse_weight(piece: Piece) -> Wrong | None:
    if _LIKE_A_WEIGHT.match(piece.text) is None:
        return None
    return wrong(piece.line, N_("Write a weight as %%50%% or %%33.333%%, with a point and without spaces."))
