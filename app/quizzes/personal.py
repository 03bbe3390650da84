"""What the quizzes know of a person: the attempts they made, and what they wrote to be asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select, update

from app.accounts.personal import Archive, Room
from app.db import count_changed, db, transaction
from app.quizzes import attempt_shapes, exporting, inheriting, queries
from app.quizzes.bank_models import QuestionVersion
from app.quizzes.models import Accommodation, Answer, Attempt, AttemptState, Quiz

# What somebody typed may say who they are; what they chose of what was offered stays for the figures about a question.
TYPED = ("short", "numeric", "essay")
UNFINISHED = (AttemptState.IN_PROGRESS, AttemptState.SUBMITTED, AttemptState.WAITING)
AT_ONCE = 50


def export(user_id: UUID, archive: Archive) -> None:
    """The attempts with their answers, as far as the person may see them, and what they wrote themselves."""
    ids = db.session.scalars(select(Attempt.id).where(Attempt.user_id == user_id).order_by(Attempt.id)).all()
    archive.rows("quizzes/taken.json", (_attempt(attempt_id, user_id) for attempt_id in ids))
    quizzes = db.session.scalars(select(Quiz).where(Quiz.owner_id == user_id).order_by(Quiz.id))
    archive.rows("quizzes/written.json", [_quiz(quiz) for quiz in quizzes])
    places = exporting.places(user_id)
    if places:
        archive.text("quizzes/questions.gift", exporting.write(places))


def erase(user_id: UUID, _after: str | None) -> Iterator[None]:
    """Take out what the person typed, end what they had not finished, and leave what they wrote to who goes on."""
    while _empty_some(user_id):
        yield
    with transaction():
        count_changed(delete(Accommodation).where(Accommodation.user_id == user_id))
    yield from inheriting.pass_on(user_id)


ROOM = Room(export=export, erase=erase, leave=inheriting.choose_heirs)


def _attempt(attempt_id: UUID, user_id: UUID) -> dict[str, Any]:
    shape = attempt_shapes.attempt_shape(attempt_id, user_id).model_dump(mode="json", exclude={"user", "now"})
    answers = [
        {"place": answer.place, "response": answer.response, "saved_at": answer.saved_at}
        for answer in queries.answers_of(attempt_id)
    ]
    return shape | {"my_answers": answers}


def _quiz(quiz: Quiz) -> dict[str, Any]:
    columns = (column.key for column in Quiz.__table__.columns if column.key != "owner_id")
    return {name: getattr(quiz, name) for name in columns}


def _empty_some(user_id: UUID) -> bool:
    """The next attempts: their points stay, as those of nobody, if they are graded; else they count no more."""
    with transaction():
        unfinished = (Attempt.user_id == user_id, Attempt.state.in_(UNFINISHED))
        ended = {"state": AttemptState.ABANDONED, "submitted_at": None, "score": None}
        count_changed(update(Attempt).where(*unfinished).values(**ended))
        query = select(Answer.id).join(Attempt, Attempt.id == Answer.attempt_id)
        query = query.join(QuestionVersion, QuestionVersion.id == Answer.version_id).where(Attempt.user_id == user_id)
        says = (QuestionVersion.type.in_(TYPED) & Answer.response.is_not(None)) | (Answer.comment != "")
        is_nothing = (Attempt.state == AttemptState.ABANDONED) & Answer.response.is_not(None)
        ids = list(db.session.scalars(query.where(says | is_nothing).limit(AT_ONCE)))
        count_changed(update(Answer).where(Answer.id.in_(ids)).values(comment=""))
        typed = select(QuestionVersion.id).where(QuestionVersion.type.in_(TYPED))
        abandoned = select(Attempt.id).where(Attempt.user_id == user_id, Attempt.state == AttemptState.ABANDONED)
        goes = Answer.version_id.in_(typed) | Answer.attempt_id.in_(abandoned)
        count_changed(update(Answer).where(Answer.id.in_(ids), goes).values(response=None))
    return bool(ids)
