"""The questions of a file in the shape of the API: as their author knows them, with what is right."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from flask_babel import gettext

from app.quizzes import texts
from app.quizzes.content import Content, Matching, Multiple, Numeric, Short, Single, TrueFalse
from app.quizzes.grading import number_text
from app.quizzes.import_schemas import FoundAnswerOut, FoundOut
from app.quizzes.items import Item


def found_out(item: Item, category: str) -> FoundOut:
    """A question of a file; `category` is where it goes if it names none."""
    content = item.content
    return FoundOut(
        line=item.line,
        category=item.category or category,
        type=content.type,
        name=content.name or texts.plain(content.text)[:100],
        html=texts.to_html(content.text),
        answers=[
            FoundAnswerOut(html=html, is_right=is_right, percent=round(100 * fraction, 5))
            for html, is_right, fraction in _answers(content)
        ],
        tags=list(item.tags),
    )


def _answers(content: Content) -> Iterator[tuple[str, bool, float]]:
    """Each answer as HTML, whether it is right, and what it earns."""
    match content:
        case Single():
            yield from ((texts.to_html(one.text), one.fraction == 1, one.fraction) for one in content.options)
        case Multiple():
            yield from ((texts.to_html(one.text), one.is_right, one.fraction) for one in content.options)
        case TrueFalse():
            yield gettext("True"), content.is_true, float(content.is_true)
            yield gettext("False"), not content.is_true, float(not content.is_true)
        case Short():
            yield from ((escape(key.text), key.fraction == 1, key.fraction) for key in content.answers)
        case Numeric():
            yield from ((number_text(key), key.fraction == 1, key.fraction) for key in content.answers)
        case Matching():
            yield from _pairs(content)


def _pairs(content: Matching) -> Iterator[tuple[str, bool, float]]:
    choices = {choice.id: escape(choice.text) for choice in content.choices}
    for stem in content.stems:
        yield f"{texts.to_html(stem.text)} → {choices[stem.choice_id]}", True, 1 / len(content.stems)
    used = {stem.choice_id for stem in content.stems}
    yield from ((f"→ {text}", False, 0.0) for id_, text in choices.items() if id_ not in used)
