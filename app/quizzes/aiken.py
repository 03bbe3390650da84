"""Aiken: a line that asks, lines with answers A to Z, and a line that names the right one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from app.quizzes.content import N_
from app.quizzes.gift_pieces import BLANKS
from app.quizzes.items import Item, Reading, Tell, content_of, gather, plain_lines, tell_nobody, wrong

_ANSWER = re.compile(r"([A-Z])[.)][ \t]?(.*)")
_KEY = re.compile(r"ANSWER:[ \t]*(.*)")
_LETTER = re.compile(r"([A-Z])(?![\w,])")
_A = ord("A")


@dataclass
class Asked:
    """A question as far as it is read."""

    line: int
    text: str = ""
    answers: list[tuple[int, str, str]] = field(default_factory=list)
    key_line: int = 0
    key: str | None = None


def read(text: str, tell: Tell = tell_nobody) -> Reading:
    """All questions of an Aiken file, and all that is wrong with it."""
    return gather(_questions(plain_lines(text)), _item, tell)


def looks_like(text: str) -> bool:
    """Whether the text is Aiken rather than GIFT."""
    lines = [line.strip(BLANKS) for line in plain_lines(text)]
    return any(_KEY.match(line) for line in lines) and any(_ANSWER.match(line) for line in lines)


def _questions(lines: Iterable[str]) -> Iterator[Asked]:
    """A question ends with its ANSWER: line; one that is asked before that ends the one before it unfinished."""
    asked: Asked | None = None
    for number, line in enumerate(lines, 1):
        trimmed = line.strip(BLANKS)
        key, answer = _KEY.fullmatch(trimmed), _ANSWER.fullmatch(trimmed)
        if not trimmed:
            continue
        if key is None and answer is None:
            if asked is not None:
                yield asked
            asked = Asked(number, trimmed)
            continue
        asked = asked or Asked(number)
        if answer is not None:
            asked.answers.append((number, answer[1], answer[2].strip(BLANKS)))
        elif key is not None:
            asked.key_line, asked.key = number, key[1]
            yield asked
            asked = None
    if asked is not None:
        yield asked


def _item(asked: Asked) -> Item:
    if not asked.text:
        raise wrong(asked.line, N_("Before the answers, one line must ask the question."))
    if asked.key is None:
        raise wrong(asked.line, N_("Ask on one line; then come the answers A) B) C), and a line such as ANSWER: B."))
    for place, (line, letter, text) in enumerate(asked.answers):
        if letter != chr(_A + place):
            raise wrong(line, N_("The answers must be A, B, C and so on, in this order."))
        if not text:
            raise wrong(line, N_("This answer is empty."))
    right = _right(asked)
    options = [{"text": _plain(text), "fraction": float(letter == right)} for _, letter, text in asked.answers]
    values = {"type": "single", "text": _plain(asked.text), "options": options}
    return Item(content_of(values, asked.line, [line for line, *_ in asked.answers]), line=asked.line)


def _right(asked: Asked) -> str:
    letter = _LETTER.match(asked.key or "")
    if letter is None or letter[1] not in {letter for _, letter, _ in asked.answers}:
        raise wrong(asked.key_line, N_("After ANSWER: stands the letter of one of the answers."))
    return letter[1]


def _plain(text: str) -> dict[str, str]:
    return {"text": text, "format": "plain"}
