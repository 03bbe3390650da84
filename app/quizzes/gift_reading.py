"""A block of a GIFT file, as Moodle reads it: its title, text and braces, and what its comments tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

import orjson

from app.quizzes.content import LONGEST_IDNUMBER, LONGEST_NAME, LONGEST_PATH, LONGEST_TAG, MOST_TAGS, N_, Content
from app.quizzes.gift_answers import feedback_of, read_braces
from app.quizzes.gift_pieces import BLANKS, Piece, hide_escapes, show_escapes, text_of
from app.quizzes.gift_seal import Extras, seal_of
from app.quizzes.items import (
    SLASH_IN_NAME,
    Item,
    Problem,
    Wrong,
    as_kept,
    content_of,
    one_line,
    path_of,
    wrong,
)
from app.utils.text import is_blank

CATEGORY = "$CATEGORY:"
BLANK = "_____"
# A mark opens, and the next ] that is not escaped closes it.
_MARKS = re.compile(r"\[(id|tag):|(?<!\\)\]")
_CONTEXT = re.compile(r"\$[a-z]+\$")
_SLASH = re.compile("(?<!/)/(?!/)")
_EXTRAS = re.compile(r"//\s*\[homeroom:(.*)\]")


@dataclass(frozen=True)
class Block:
    """Lines that belong together, for no blank line is between them."""

    line: int
    lines: list[str]

    @property
    def comments(self) -> list[str]:
        return [line for line in self.lines if line.startswith("//")]

    @property
    def body(self) -> Piece:
        """What is no comment."""
        return Piece("\n".join(" " if line.startswith("//") else line for line in self.lines), self.line).strip()


def blocks(lines: Iterable[str]) -> Iterator[Block]:
    """The blocks of a file."""
    gathered: list[str] = []
    for number, line in enumerate(chain(lines, [""]), 1):
        trimmed = line.strip(BLANKS)
        if trimmed:
            gathered.append(trimmed)
        elif gathered:
            yield Block(number - len(gathered), gathered)
            gathered = []


def read_category(body: Piece) -> str:
    """The path that follows $CATEGORY:, without the place in Moodle that it begins with; empty for the top."""
    path, *rest = body.at(len(CATEGORY)).text.split("\n", 1)
    if rest and rest[0].strip(BLANKS):
        raise wrong(body.line + 1, N_("Leave a blank line between $CATEGORY: and what follows."))
    names = [name.replace("//", SLASH_IN_NAME).strip() for name in _SLASH.split(path)]
    if _CONTEXT.fullmatch(names[0]):
        names = names[1:]
    if names[:1] == ["top"]:
        names = names[1:]
    found = as_kept(path_of(names), body.line)
    if len(found) > LONGEST_PATH:
        raise wrong(body.line, N_("This category is too long: at most %(bound)s characters."), bound=LONGEST_PATH)
    return found


def read_question(block: Block, category: str | None) -> Item:
    """The question that the block holds."""
    extras = read_extras(block)
    content = _content(block, extras) if extras.content is None else _sealed(block, extras)
    found = [mark for line in block.comments if not _EXTRAS.match(line) for mark in _marks(line)]
    idnumber = extras.idnumber or next((text for word, text in found if word == "id"), None)
    tags = [text for word, text in found if word == "tag"] if extras.tags is None else extras.tags
    return Item(
        content=content,
        category=category,
        tags=read_tags(tags, block.line),
        idnumber=read_idnumber(idnumber, block.line),
        line=block.line,
    )


def read_tags(named: Iterable[str], line: int) -> tuple[str, ...]:
    """The tags as a bank keeps them, each once."""
    kept = (as_kept(tag, line) for tag in named)
    tags = tuple(dict.fromkeys(tag for tag in kept if not is_blank(tag)))
    if any(len(tag) > LONGEST_TAG for tag in tags):
        raise wrong(line, N_("This tag is too long: at most %(bound)s characters."), bound=LONGEST_TAG)
    if len(tags) > MOST_TAGS:
        raise wrong(line, N_("A question has at most %(bound)s tags."), bound=MOST_TAGS)
    return tags


def read_idnumber(named: str | None, line: int) -> str | None:
    """The id as a bank keeps it, if there is one."""
    idnumber = as_kept(named or "", line)
    if len(idnumber) > LONGEST_IDNUMBER:
        raise wrong(line, N_("This id is too long: at most %(bound)s characters."), bound=LONGEST_IDNUMBER)
    return None if is_blank(idnumber) else idnumber


def _marks(line: str) -> Iterator[tuple[str, str]]:
    opened: re.Match[str] | None = None
    for found in _MARKS.finditer(line):
        if opened is None:
            opened = found if found[1] else None
        elif not found[1]:
            text = one_line(line[opened.end() : found.start()].replace("\\]", "]"))
            if text:
                yield opened[1], text
            opened = None


def read_extras(block: Block) -> Extras:
    """What of ours GIFT has no word for, from the comment in which we wrote it."""
    for number, line in enumerate(block.lines, block.line):
        found = _EXTRAS.fullmatch(line)
        if found is None:
            continue
        try:
            return Extras.model_validate(orjson.loads(found[1]))
        except ValueError as error:
            problem = Problem(number, N_("The comment [homeroom:…] was changed: take it out, or restore it."))
            raise Wrong(problem) from error
    return Extras()


def _sealed(block: Block, extras: Extras) -> Content:
    """The content that stands whole in the comment, if what stands below it is still what was written with it."""
    if extras.of != seal_of(block.body.text):
        raise wrong(block.line, N_("This question was changed after its export: take out its comment [homeroom:…]."))
    return content_of(extras.content or {}, block.line)


def _content(block: Block, extras: Extras) -> Content:
    body = block.body
    name, rest = _title(body._replace(text=hide_escapes(body.text)))
    before, inside, after = _parts(rest)
    gap = BLANK if inside is not None and after else ""
    text = text_of(Piece(before + gap + after, rest.line), "moodle")
    values: dict[str, Any] = {"name": name, "text": text}
    lines: list[int] = []
    if inside is None:
        values["type"] = "description"
    else:
        values |= _general_feedback(inside, text["format"])
        found = read_braces(_without_feedback(inside), text["format"])
        values |= found.values
        lines = found.lines
    return content_of(_counted(values | extras.values), rest.line, lines)


def _counted(values: dict[str, Any]) -> dict[str, Any]:
    """Where options are right or wrong and no more, their weights were only written for Moodle."""
    if values["type"] == "multiple" and values["scoring"] != "weights":
        for option in values["options"]:
            option["fraction"] = float(option["fraction"] > 0)
    return values


def _title(body: Piece) -> tuple[str, Piece]:
    if not body.text.startswith("::"):
        return "", body
    end = body.text.find("::", 2)
    if end < 0:
        raise wrong(body.line, N_("The title has no end: write ::title:: before the question."))
    name = show_escapes(body.text[2:end])
    shown = name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"
    return shown, body.at(end + 2).strip()


def _parts(body: Piece) -> tuple[str, Piece | None, str]:
    """What stands before the braces, in them and after them; nothing is in braces that are not there."""
    text = body.text
    start, end = text.find("{"), text.find("}")
    if start < 0 and end < 0:
        return text, None, ""
    if start < 0:
        raise wrong(body.at(end).line, N_("Before this } a { is missing, or a blank line parts the two."))
    if end < 0:
        raise wrong(body.at(start).line, N_("After this { a } is missing, or a blank line parts the two."))
    again = [place for place in (text.find("{", start + 1), text.find("}", end + 1)) if place >= 0]
    if end < start or again:
        sentence = N_(
            "A question has one pair of braces. In texts write \\{ and \\}; between questions leave a blank line."
        )
        raise wrong(body.at(end if end < start else min(again)).line, sentence)
    return text[:start], body.at(start + 1, end).strip(), text[end + 1 :]


def _general_feedback(inside: Piece, format_: str) -> dict[str, Any]:
    start = inside.text.rfind("####")
    if start < 0:
        return {}
    return {"general_feedback": feedback_of(inside.at(start + 4), format_)}


def _without_feedback(inside: Piece) -> Piece:
    start = inside.text.rfind("####")
    return inside if start < 0 else inside.at(0, start).strip()
