"""Reads of the question bank, for lists and for its author's page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, String, cast, exists, func, select, true
from sqlalchemy.orm import InstrumentedAttribute, aliased

from app.db import db
from app.quizzes import queries, texts
from app.quizzes.bank_models import Category, Question, QuestionTag, QuestionVersion
from app.quizzes.content import Content, read_content
from app.quizzes.models import Answer, Attempt, Quiz, Slot
from app.quizzes.question_schemas import (
    NO_CATEGORY,
    CategoryOut,
    ListQuestions,
    NoCategory,
    QuestionLine,
    QuestionOut,
    TagOut,
    VersionOut,
)


def questions(user_id: UUID, wanted: ListQuestions) -> tuple[list[QuestionLine], bool]:
    """One page of a bank, the newest first, and whether there is more; a few queries however many they are."""
    query = _latest().where(Question.owner_id == user_id, Question.removed_at.is_(None))
    query = query.where(inside(wanted.category_id, user_id, with_below_it=wanted.with_below))
    if wanted.tag is not None:
        tagged = select(QuestionTag.question_id).where(QuestionTag.tag == wanted.tag)
        query = query.where(Question.id.in_(tagged))
    if wanted.type is not None:
        query = query.where(QuestionVersion.type == wanted.type)
    for word in (wanted.query or "").casefold().split():
        query = query.where(QuestionVersion.search_key.contains(word, autoescape=True))
    if wanted.before_id is not None:
        query = query.where(Question.id < wanted.before_id)
    found = db.session.execute(query.order_by(Question.id.desc()).limit(wanted.limit + 1)).all()
    return _lines(found[: wanted.limit]), len(found) > wanted.limit


def question_out(question_id: UUID, user_id: UUID) -> QuestionOut:
    """One question of one's own bank, with its key."""
    queries.question_of(question_id, user_id)
    row = db.session.execute(_latest().where(Question.id == question_id)).one()
    return QuestionOut(**dict(_lines([row])[0]), content=read_content(row.QuestionVersion.content))


def versions(question_id: UUID, user_id: UUID) -> list[VersionOut]:
    """All that the question has asked, the latest first."""
    queries.question_of(question_id, user_id)
    answered = _answered(Answer.version_id).where(Answer.question_id == question_id)
    counts: dict[UUID, int] = dict(db.session.execute(answered).all())
    query = select(QuestionVersion).filter_by(question_id=question_id).order_by(QuestionVersion.number.desc())
    return [
        VersionOut(
            number=version.number,
            created_at=version.created_at,
            n_answers=counts.get(version.id, 0),
            content=read_content(version.content),
        )
        for version in db.session.scalars(query)
    ]


def categories(user_id: UUID) -> list[CategoryOut]:
    """All categories of a bank, by path."""
    query = (
        select(Category, func.count(Question.id))
        .outerjoin(Question, (Question.category_id == Category.id) & Question.removed_at.is_(None))
        .where(Category.owner_id == user_id)
        .group_by(Category.id)
    )
    found = [
        CategoryOut(id=category.id, path=category.path, n_questions=count)
        for category, count in db.session.execute(query)
    ]
    return sorted(found, key=lambda category: category.path.casefold().split("/"))


def tags(user_id: UUID) -> list[TagOut]:
    """All tags of a bank, by name."""
    query = (
        select(QuestionTag.tag, func.count())
        .join(Question, Question.id == QuestionTag.question_id)
        .where(Question.owner_id == user_id, Question.removed_at.is_(None))
        .group_by(QuestionTag.tag)
    )
    found = [TagOut(tag=tag, n_questions=count) for tag, count in db.session.execute(query)]
    return sorted(found, key=lambda one: one.tag.casefold())


def tags_of(question_ids: Collection[UUID]) -> dict[UUID, list[str]]:
    """The tags of each of these questions."""
    query = select(QuestionTag).where(QuestionTag.question_id.in_(question_ids)).order_by(QuestionTag.tag)
    found: dict[UUID, list[str]] = defaultdict(list)
    for row in db.session.scalars(query):
        found[row.question_id].append(row.tag)
    return found


def latest_contents(question_ids: Collection[UUID]) -> dict[UUID, tuple[UUID, Content]]:
    """The latest version of each of these questions: its id and what it asks."""
    query = (
        select(Question.id, QuestionVersion.id)
        .join(QuestionVersion, queries.IS_LATEST)
        .where(Question.id.in_(question_ids))
    )
    version_ids = dict(db.session.execute(query).all())
    known = queries.contents(version_ids.values())
    return {question_id: (version_id, known[version_id]) for question_id, version_id in version_ids.items()}


def names(question_ids: Collection[UUID]) -> dict[UUID, str]:
    """What each of these questions is called now."""
    query = (
        select(Question.id, QuestionVersion.name)
        .join(QuestionVersion, queries.IS_LATEST)
        .where(Question.id.in_(question_ids))
    )
    return dict(db.session.execute(query).all())


def inside(category_id: UUID | NoCategory | None, user_id: UUID, *, with_below_it: bool = True) -> ColumnElement[bool]:
    """True of the questions of this category of one's own, of those of none, or without one of all."""
    if category_id is None:
        return true()
    if category_id == NO_CATEGORY:
        return Question.category_id.is_(None)
    category = queries.category_of(category_id, user_id)
    return queries.with_below(category) if with_below_it else Category.id == category.id


def pools(slots: Sequence[Slot]) -> dict[int, Sequence[str]]:
    """The ids of the questions that each slot that draws may take, in order; two queries however many draw.

    What another slot asks anyway is not among them.
    """
    # In one text: there may be thousands, few of them will be drawn, and a row for each takes its time.
    ids = func.aggregate_strings(cast(Question.id, String), " ")
    fixed = [slot.question_id for slot in slots if slot.question_id is not None]
    found = _of_each_draw(slots, ids, Question.id.not_in(fixed))
    return {number: sorted((joined or "").split()) for number, joined in found.items()}


def pool_sizes(slots: Sequence[Slot]) -> dict[int, int]:
    """How many questions each slot that draws may take; two queries however many draw."""
    return {number: n or 0 for number, n in _of_each_draw(slots, func.count()).items()}


def _of_each_draw(slots: Sequence[Slot], value: Any, *which: ColumnElement[bool]) -> dict[int, Any]:
    """The value over all that each slot that draws may take, None over nothing."""
    draws = [slot for slot in slots if slot.question_id is None]
    # Those that draw from the same are asked for once.
    firsts = {_kind(slot): slot for slot in reversed(draws)}
    found: dict[int, Any] = {}
    for drawable, asking in (
        (_in_category(), [slot for slot in firsts.values() if slot.category_id is not None]),
        (_in_no_category(), [slot for slot in firsts.values() if slot.category_id is None]),
    ):
        if asking:
            query = drawable.with_only_columns(Slot.number, value).where(*_may_draw(asking), *which)
            found |= dict(db.session.execute(query.group_by(Slot.number)).all())
    return {slot.number: found.get(firsts[_kind(slot)].number) for slot in draws}


def _kind(slot: Slot) -> tuple[UUID | None, str | None]:
    return slot.category_id, slot.tag


def _in_category() -> Any:
    """Slots with the questions of their category and of all below it."""
    wanted = aliased(Category)
    query = select(Slot).join_from(Slot, wanted, wanted.id == Slot.category_id)
    query = query.join(Category, queries.with_below(wanted)).join(Question, Question.category_id == Category.id)
    return query.join(QuestionVersion, queries.IS_LATEST)


def _in_no_category() -> Any:
    """Slots with the questions of their author's bank that are in no category."""
    is_outside = (Question.owner_id == Quiz.owner_id) & Question.category_id.is_(None)
    query = select(Slot).join_from(Slot, Quiz, Quiz.id == Slot.quiz_id).join(Question, is_outside)
    return query.join(QuestionVersion, queries.IS_LATEST)


def _may_draw(slots: Sequence[Slot]) -> Sequence[ColumnElement[bool]]:
    is_tagged = exists().where(QuestionTag.question_id == Question.id, QuestionTag.tag == Slot.tag)
    return (
        Slot.quiz_id.in_({slot.quiz_id for slot in slots}),
        Slot.number.in_([slot.number for slot in slots]),
        Question.removed_at.is_(None),
        QuestionVersion.type != "description",  # It asks nothing.
        Slot.tag.is_(None) | is_tagged,
    )


def _latest() -> Select[Question, QuestionVersion, Category]:
    return (
        select(Question, QuestionVersion, Category)
        .join(QuestionVersion, queries.IS_LATEST)
        .outerjoin(Category, Category.id == Question.category_id)
        .execution_options(populate_existing=True)
    )


def _lines(rows: Sequence[Row[Question, QuestionVersion, Category]]) -> list[QuestionLine]:
    ids = [row.Question.id for row in rows]
    tagged = tags_of(ids)
    uses = select(Slot.question_id, func.count(Slot.quiz_id.distinct())).where(Slot.question_id.in_(ids))
    n_uses = dict(db.session.execute(uses.group_by(Slot.question_id)).all())
    answered = _answered(Answer.question_id).where(Answer.question_id.in_(ids))
    n_answers: dict[UUID, int] = dict(db.session.execute(answered).all())
    return [
        QuestionLine.model_validate(
            {
                **{name: getattr(row.Question, name) for name in _OWN},
                **_shown(row.QuestionVersion),
                "category": row.Category,
                "tags": tagged.get(row.Question.id, []),
                "n_uses": n_uses.get(row.Question.id, 0),
                "n_answers": n_answers.get(row.Question.id, 0),
            }
        )
        for row in rows
    ]


_OWN = ("id", "version", "idnumber", "created_at", "changed_at")


def _shown(version: QuestionVersion) -> dict[str, Any]:
    content = read_content(version.content)
    return {"type": version.type, "name": version.name, "text": texts.plain(content.text), "mark": content.mark}


def _answered(column: InstrumentedAttribute[UUID]) -> Select[UUID, int]:
    """How often each was asked in an attempt that counts."""
    return (
        select(column, func.count())
        .join(Attempt, Attempt.id == Answer.attempt_id)
        .where(Attempt.number > 0)
        .group_by(column)
    )
