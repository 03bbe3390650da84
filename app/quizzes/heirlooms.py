"""What an inherited quiz asks, on its way into the bank of whoever inherits it.

Questions move. Those that the quiz of another heir may draw too are copied for all heirs but the last one, so that each
quiz goes on drawing from as many as before, and each heir from a drawer of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, insert, or_, select, update
from sqlalchemy.orm import aliased

from app.accounts.models import User
from app.db import Model, count_changed, db, new_id, transaction
from app.quizzes import queries, texts
from app.quizzes.bank_models import Category, Picture, Question, QuestionTag, QuestionVersion, VersionPicture
from app.quizzes.models import Quiz, Slot

# Questions are copied so many in one go.
COPIED_AT_ONCE = 200


def heirs_of(user_id: UUID) -> list[UUID]:
    """Whose quizzes ask what is in the bank of this person."""
    drawer, question = aliased(Category), aliased(Question)
    query = (
        select(Quiz.owner_id)
        .join(Slot, Slot.quiz_id == Quiz.id)
        .outerjoin(drawer, drawer.id == Slot.category_id)
        .outerjoin(question, question.id == Slot.question_id)
        .where(Quiz.owner_id != user_id, or_(drawer.owner_id == user_id, question.owner_id == user_id))
    )
    return list(db.session.scalars(query.distinct().order_by(Quiz.owner_id)))


def hand_over(user_id: UUID, heir_id: UUID) -> None:
    """Give the heir what their quizzes ask: drawers that they draw from with all that is in them, single questions.

    In one transaction, so that no heir has half a drawer: 20,000 questions that are copied take 10 s of the 120 that a
    task has, and what takes longer is noted as a failure.
    """
    with transaction():
        # Whoever hands over at the same time waits here, and then finds nothing left to hand over.
        db.session.get(User, user_id, with_for_update={"key_share": True}, populate_existing=True)
        roots = _drawn(user_id, Quiz.owner_id == heir_id)
        shared = {drawer.id for drawer in _with_below(_drawn(user_id, Quiz.owner_id.not_in((user_id, heir_id))))}
        moved_to = _set_up(roots, heir_id)
        for drawer_id, heirloom_id in moved_to.items():
            if drawer_id in shared:
                _copy(drawer_id, heir_id, heirloom_id)
            else:
                in_it = (Question.owner_id == user_id, Question.category_id == drawer_id)
                count_changed(update(Question).where(*in_it).values(owner_id=heir_id, category_id=heirloom_id))
            theirs = Slot.quiz_id.in_(select(Quiz.id).where(Quiz.owner_id == heir_id))
            count_changed(update(Slot).where(theirs, Slot.category_id == drawer_id).values(category_id=heirloom_id))
        named = select(Slot.question_id).join(Quiz, Quiz.id == Slot.quiz_id).where(Quiz.owner_id == heir_id)
        mine = (Question.owner_id == user_id, Question.id.in_(named.where(Slot.question_id.is_not(None))))
        count_changed(update(Question).where(*mine).values(owner_id=heir_id, category_id=None))
        _pass_on_pictures(user_id, heir_id)


def free_path(path: str, owner_id: UUID) -> str:
    """The path, or the first like it that this person has neither a drawer at nor one inside."""
    taken = set(db.session.scalars(select(Category.path).where(Category.owner_id == owner_id)))
    number, wished = 1, path
    while any(one == wished or one.startswith(f"{wished}/") for one in taken):
        number += 1
        wished = f"{path[:480]} ({number})"
    return wished


def _drawn(user_id: UUID, whose: ColumnElement[bool]) -> list[Category]:
    """The person's drawers from which these quizzes draw, the outer ones first."""
    used = select(Slot.category_id).join(Quiz, Quiz.id == Slot.quiz_id).where(whose, Slot.category_id.is_not(None))
    query = select(Category).where(Category.owner_id == user_id, Category.id.in_(used))
    return list(db.session.scalars(query.order_by(func.length(Category.path), Category.path)))


def _with_below(roots: Iterable[Category]) -> list[Category]:
    found: dict[UUID, Category] = {}
    for root in roots:
        for drawer in db.session.scalars(select(Category).where(queries.with_below(root))):
            found[drawer.id] = drawer
    return list(found.values())


def _set_up(roots: Sequence[Category], heir_id: UUID) -> dict[UUID, UUID]:
    """Drawers of the heir's, one inside the other as these are; by the id of the one that each stands for."""
    moved_to: dict[UUID, UUID] = {}
    for root in roots:
        if root.id in moved_to:  # It lies in one of those before.
            continue
        path = free_path(root.path, heir_id)
        for drawer in _with_below([root]):
            inside = f"{path}{drawer.path.removeprefix(root.path)}"
            heirloom = Category(id=new_id(), owner_id=heir_id, path=inside if len(inside) <= 500 else str(drawer.id))
            db.session.add(heirloom)
            moved_to[drawer.id] = heirloom.id
        db.session.flush()
    return moved_to


def _copy(drawer_id: UUID, heir_id: UUID, heirloom_id: UUID) -> None:
    """The questions of a drawer as they are now, once more."""
    query = (
        select(QuestionVersion)
        .join(Question, QuestionVersion.question_id == Question.id)
        .where(Question.category_id == drawer_id, Question.removed_at.is_(None))
        .where(QuestionVersion.number == Question.version)
        .order_by(Question.id)
        .limit(COPIED_AT_ONCE)
    )
    page = db.session.scalars(query).all()
    while page:
        _copy_page(page, heir_id, heirloom_id)
        after = page[-1].question_id
        for latest in page:
            db.session.expunge(latest)
        page = db.session.scalars(query.where(Question.id > after)).all()


def _copy_page(page: Sequence[QuestionVersion], heir_id: UUID, heirloom_id: UUID) -> None:
    question_ids = {latest.question_id: new_id() for latest in page}
    version_ids = {latest.id: new_id() for latest in page}
    own = {"owner_id": heir_id, "category_id": heirloom_id}
    _insert(Question, [own | {"id": id_} for id_ in question_ids.values()])
    words = ("type", "name", "search_key", "content")
    versions = [
        {"id": version_ids[latest.id], "question_id": question_ids[latest.question_id], "number": 1}
        | {name: getattr(latest, name) for name in words}
        for latest in page
    ]
    _insert(QuestionVersion, versions)
    tags = select(QuestionTag).where(QuestionTag.question_id.in_(question_ids))
    tagged = [{"question_id": question_ids[one.question_id], "tag": one.tag} for one in db.session.scalars(tags)]
    _insert(QuestionTag, tagged)
    pictures = select(VersionPicture).where(VersionPicture.version_id.in_(version_ids))
    shown = [
        {"version_id": version_ids[one.version_id], "picture_id": one.picture_id}
        for one in db.session.scalars(pictures)
    ]
    _insert(VersionPicture, shown)


def _insert(model: type[Model], rows: list[dict[str, Any]]) -> None:
    if rows:
        db.session.execute(insert(model), rows)


def _pass_on_pictures(user_id: UUID, heir_id: UUID) -> None:
    shown = (
        select(VersionPicture.picture_id)
        .join(QuestionVersion, QuestionVersion.id == VersionPicture.version_id)
        .join(Question, Question.id == QuestionVersion.question_id)
        .where(Question.owner_id == heir_id)
    )
    mine = Picture.owner_id == user_id
    count_changed(update(Picture).where(mine, Picture.id.in_(shown)).values(owner_id=heir_id))
    described = "".join(db.session.scalars(select(Quiz.description).where(Quiz.owner_id == heir_id)))
    left = [id_ for id_ in db.session.scalars(select(Picture.id).where(mine)) if texts.picture_url(id_) in described]
    count_changed(update(Picture).where(mine, Picture.id.in_(left)).values(owner_id=heir_id))
