"""Pieces of a GIFT file that know on which line they begin, and its escapes."""

from __future__ import annotations

import re
from typing import Any, NamedTuple, get_args

from app.quizzes.content import Format

# What Moodle trims; a space that does not break stays.
BLANKS = " \t\n\r\v\0"
FORMATS = get_args(Format)
_FORMAT = re.compile(rf"\[({'|'.join(FORMATS)})\]")

# While the signs are looked for that part a question, escaped ones are noncharacters.
_HIDDEN = dict(zip(":#={}~n", "\ufdd0\ufdd1\ufdd2\ufdd3\ufdd4\ufdd5\ufdd6", strict=True)) | {"\\": "\\"}
_SHOWN = str.maketrans({hidden: "\n" if sign == "n" else sign for sign, hidden in _HIDDEN.items()})
_ESCAPE = re.compile(r"\\([\\:#={}~n])")
_ESCAPED = str.maketrans({sign: f"\\{sign}" for sign in "\\:#={}~"} | {"\n": "\\n"})


class Piece(NamedTuple):
    """A part of a file's text, and the number of its first line."""

    text: str
    line: int

    def at(self, start: int, end: int | None = None) -> Piece:
        return Piece(self.text[start:end], self.line + self.text.count("\n", 0, start))

    def strip(self) -> Piece:
        text = self.text.lstrip(BLANKS)
        n_before = len(self.text) - len(text)
        line = self.line + self.text.count("\n", 0, n_before) if text and n_before else self.line
        return Piece(text.rstrip(BLANKS), line)

    def split(self, sign: str, most: int = -1) -> list[Piece]:
        pieces, line = [], self.line
        for part in self.text.split(sign, most):
            pieces.append(Piece(part, line).strip())
            line += part.count("\n")
        return pieces


def hide_escapes(text: str) -> str:
    """The text with its escaped signs out of the way of who looks for signs."""
    return _ESCAPE.sub(lambda found: _HIDDEN[found[1]], text)


def show_escapes(text: str) -> str:
    """What the text says."""
    return text.translate(_SHOWN).strip(BLANKS)


def escape(text: str) -> str:
    """The text on one line, without a sign that means something."""
    return text.translate(_ESCAPED)


def text_of(piece: Piece, default: str) -> dict[str, Any]:
    """A text of a question, in the format that stands before it, or else in this one."""
    text = piece.strip().text
    named = _FORMAT.match(text)
    if named is None:
        return {"text": show_escapes(text), "format": default}
    return {"text": show_escapes(text[named.end() :]), "format": named[1]}
