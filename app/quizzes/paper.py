"""Questions as a student sees them: what is asked, in the attempt's own order, and never the key before its time."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any, Protocol, TypeVar

from app.quizzes import grading, texts
from app.quizzes.content import Content, Essay, Matching, Multiple, Single, Text
from app.quizzes.models import Answer, Review
from app.quizzes.question_schemas import AnswerMark, ChoiceOut, LabelOut, PaperQuestion


class Identified(Protocol):
    """What has an id within its question."""

    @property
    def id(self) -> str: ...


Part = TypeVar("Part", bound=Identified)


def paper_question(
    answer: Answer, content: Content, *, seed: str, shuffles: bool, review: Review | None = None
) -> PaperQuestion:
    """One question of an attempt; `review` says how much may be seen of how it went, if anything."""
    paper = PaperQuestion(
        place=answer.place,
        type=content.type,
        html=texts.to_html(content.text),
        mark=answer.mark,
        response=answer.response,
        seq=answer.seq,
        saved_at=answer.saved_at,
        **_parts(content, f"{seed}:{answer.place}", shuffles=shuffles),
    )
    if review in (Review.ANSWERS, Review.KEY):
        _tell_how_it_went(paper, answer, content)
    if review == Review.KEY:
        paper.general_feedback = texts.html_or_none(content.general_feedback)
        paper.right = grading.right_answer(content)
    return paper


def in_order(parts: Iterable[Part], seed: str) -> list[Part]:
    """The parts in an order that follows from the seed alone, on every machine and for ever."""
    return sorted(parts, key=lambda part: lot(seed, part.id))


def lot(seed: str, name: str) -> bytes:
    """What decides the order of things with these names."""
    return hashlib.sha256(f"{seed}:{name}".encode()).digest()


def html_of(shown: Iterable[Text]) -> list[str]:
    """The texts as HTML."""
    return [texts.to_html(text) for text in shown]


def _parts(content: Content, seed: str, *, shuffles: bool) -> dict[str, Any]:
    if isinstance(content, Single | Multiple):
        return {"options": _labels(in_order(content.options, seed) if shuffles else content.options)}
    if isinstance(content, Matching):
        stems = in_order(content.stems, seed) if shuffles else content.stems
        # The choices always, for they were written in the order of their stems.
        choices = [ChoiceOut(id=choice.id, text=choice.text) for choice in in_order(content.choices, seed)]
        return {"stems": _labels(stems), "choices": choices}
    if isinstance(content, Essay):
        return {"template": content.template}
    return {}


def _labels(parts: Sequence[Any]) -> list[LabelOut]:
    return [LabelOut(id=part.id, html=texts.to_html(part.text)) for part in parts]


def _tell_how_it_went(paper: PaperQuestion, answer: Answer, content: Content) -> None:
    paper.state = _state(answer, content)
    paper.fraction = answer.fraction
    paper.points = None if answer.fraction is None else answer.fraction * answer.mark
    paper.comment = answer.comment
    paper.feedback = html_of(grading.feedback(content, answer.response))


def _state(answer: Answer, content: Content) -> AnswerMark | None:
    if content.type == "description":
        return None
    if answer.fraction is None:
        return "waiting"
    if answer.response is None:
        return "not_answered"
    if answer.fraction >= 1:
        return "right"
    return "partly" if answer.fraction > 0 else "wrong"
