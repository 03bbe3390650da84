"""What becomes of the quizzes of somebody who is erased.

A quiz that others have taken is theirs too. It passes, with what it asks, to somebody who could see its results anyway:
an owner or admin of a chat where it stood, by the roles as they were before anybody is promoted, and never to one who
has taken it. Without such a person it closes and is nobody's. The rest of a bank goes, but for what is part of
somebody's attempt.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from flask_babel import gettext
from sqlalchemy import ColumnElement, case, delete, exists, or_, select, update

from app.accounts.models import User
from app.chats.models import Member, Role
from app.db import count_changed, db, new_id, now, transaction
from app.quizzes import authoring, heirlooms, posted, queries
from app.quizzes.bank_models import (
    Category,
    Picture,
    Question,
    QuestionImport,
    QuestionTag,
    QuestionVersion,
    VersionPicture,
)
from app.quizzes.models import Answer, Attempt, Quiz, QuizPost, Slot, Summary

AT_ONCE = 100


def choose_heirs(user_id: UUID) -> None:
    """Give each quiz to its heir, if it has one; in the transaction that decides the erasure."""
    heirs = _heirs(user_id)
    _name_the_nameless_drawer(user_id, heirs)
    for quiz_id, heir_id in heirs.items():
        count_changed(update(Quiz).where(Quiz.id == quiz_id).values(owner_id=heir_id))


def pass_on(user_id: UUID) -> Iterator[None]:
    """Close the quizzes without an heir, give the heirs what theirs ask, and let go of what nobody needs."""
    for quiz_id in db.session.scalars(select(Quiz.id).where(Quiz.owner_id == user_id, ~_is_closed())).all():
        _close(user_id, quiz_id)
        yield
    for heir_id in heirlooms.heirs_of(user_id):
        heirlooms.hand_over(user_id, heir_id)
        yield
    while _drop_some(user_id):
        yield
    with transaction():
        count_changed(delete(QuestionImport).where(QuestionImport.owner_id == user_id))
        count_changed(update(Question).where(*_kept(user_id)).values(removed_at=now(), idnumber=None))
        count_changed(delete(Picture).where(Picture.owner_id == user_id, ~_is_shown()))
        needed = or_(
            exists().where(Question.category_id == Category.id), exists().where(Slot.category_id == Category.id)
        )
        count_changed(delete(Category).where(Category.owner_id == user_id, ~needed))


def _heirs(user_id: UUID) -> dict[UUID, UUID]:
    """Of each quiz that has one: the owner of the first chat that it was posted into, else an admin there."""
    has_taken = exists().where(Attempt.quiz_id == Quiz.id, Attempt.user_id == Member.user_id, Attempt.number > 0)
    query = (
        select(Quiz.id, Member.user_id)
        .join(QuizPost, QuizPost.quiz_id == Quiz.id)
        .join(Member, Member.chat_id == QuizPost.chat_id)
        .join(User, User.id == Member.user_id)
        .where(Quiz.owner_id == user_id, Member.user_id != user_id, Member.role.in_(queries.ADMINS))
        .where(User.disabled_at.is_(None), ~has_taken)
        .order_by(Quiz.id, QuizPost.id, case((Member.role == Role.OWNER, 0), else_=1), Member.joined_at, User.id)
    )
    heirs: dict[UUID, UUID] = {}
    for quiz_id, heir_id in db.session.execute(query):
        heirs.setdefault(quiz_id, heir_id)
    return heirs


def _name_the_nameless_drawer(user_id: UUID, heirs: dict[UUID, UUID]) -> None:
    """A slot may draw from what lies in no drawer: its owner's, and that must not become the heir's own questions."""
    draws = (Slot.quiz_id.in_(list(heirs)), Slot.question_id.is_(None), Slot.category_id.is_(None))
    if not db.session.scalar(select(exists().where(*draws))):
        return
    drawer = Category(id=new_id(), owner_id=user_id, path=heirlooms.free_path(gettext("Inherited"), user_id))
    db.session.add(drawer)
    db.session.flush()
    loose = (Question.owner_id == user_id, Question.category_id.is_(None))
    count_changed(update(Question).where(*loose).values(category_id=drawer.id))
    count_changed(update(Slot).where(*draws).values(category_id=drawer.id))


def _is_closed() -> ColumnElement[bool]:
    return (Quiz.closes_at <= now()) & (Quiz.summary == Summary.NOTHING)


def _close(user_id: UUID, quiz_id: UUID) -> None:
    """It is over, tells nobody how it went, and has no words unless somebody's result stands under them."""
    with transaction():
        posted.lock_chats_of(quiz_id)
        quiz = queries.hold_quiz(quiz_id)
        if quiz.owner_id != user_id:
            return
        at = now()
        quiz.opens_at, quiz.opened_at, quiz.summary = None, at, Summary.NOTHING
        quiz.closes_at = min(quiz.closes_at or at, at)
        if not queries.is_taken(quiz.id):
            quiz.title, quiz.description = "", ""
        db.session.flush()
        authoring.move_deadlines(quiz)


def _drop_some(user_id: UUID) -> bool:
    """The next questions that nobody is asked and nobody was."""
    is_needed = exists().where(Answer.question_id == Question.id) | exists().where(Slot.question_id == Question.id)
    with transaction():
        query = select(Question.id).where(Question.owner_id == user_id, ~is_needed).limit(AT_ONCE)
        ids = list(db.session.scalars(query))
        versions = select(QuestionVersion.id).where(QuestionVersion.question_id.in_(ids))
        for statement in (
            delete(VersionPicture).where(VersionPicture.version_id.in_(versions)),
            delete(QuestionTag).where(QuestionTag.question_id.in_(ids)),
            delete(QuestionVersion).where(QuestionVersion.question_id.in_(ids)),
            delete(Question).where(Question.id.in_(ids)),
        ):
            count_changed(statement)
    return bool(ids)


def _kept(user_id: UUID) -> tuple[Any, ...]:
    """Questions that attempts of others show: they are offered no more."""
    return Question.owner_id == user_id, Question.removed_at.is_(None)


def _is_shown() -> ColumnElement[bool]:
    return exists().where(VersionPicture.picture_id == Picture.id)
