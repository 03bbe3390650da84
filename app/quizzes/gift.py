"""Moodle's GIFT: text into questions, and questions into text. See docs/gift.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.quizzes.gift_reading import CATEGORY, Block, blocks, read_category, read_question
from app.quizzes.gift_writing import write_category, write_question
from app.quizzes.items import Item, Reading, Tell, gather, plain_lines, tell_nobody


def read(text: str, tell: Tell = tell_nobody) -> Reading:
    """All questions of a GIFT file, and all that is wrong with it."""
    category: str | None = None

    def read_block(block: Block) -> Item | None:
        nonlocal category
        body = block.body
        if body.text.startswith(CATEGORY):
            category = read_category(body) or None
            return None
        return read_question(block, category) if body.text else None

    return gather(blocks(plain_lines(text)), read_block, tell)


def write(items: Iterable[Item]) -> Iterator[str]:
    """The file, block by block: what `read` makes of it are these items, but for the ids of options."""
    category: str | None = None
    for item in items:
        if item.category != category:
            category = item.category
            yield write_category(category or "")
        yield write_question(item)
