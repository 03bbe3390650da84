"""Quizzes in chats: posting them, telling that they open, and summing them up when they have closed.

Locks are taken in one order: the chats by their ids, then the quiz, then its attempts.
"""

from __future__ import annotations

from uuid import UUID

from flask_babel import force_locale, gettext
from sqlalchemy import exists, select, update

from app import idempotency
from app.accounts import queries as accounts
from app.chats import queries as chats_queries
from app.chats import service as chats
from app.chats.models import Member
from app.db import count_changed, db, insert_new, new_id, now, transaction
from app.quizzes import drawing, figures, grader, posted, queries
from app.quizzes.errors import AlreadyPosted, QuizIsClosed
from app.quizzes.models import Attempt, Quiz, QuizPost, Summary
from app.quizzes.sweeping import each


def post_quiz(user_id: UUID, quiz_id: UUID, chat_id: UUID) -> UUID:
    """Let the chat's members take the quiz: it stands in a message of its author's."""
    queries.quiz_of_author(quiz_id, user_id)
    post_id = new_id()
    with transaction():
        chats.lock_chat(chat_id, user_id)
        quiz = queries.hold_quiz(quiz_id)
        drawing.require_takeable(quiz)
        if quiz.closes_at is not None and quiz.closes_at <= now():
            raise QuizIsClosed
        row = {"id": post_id, "quiz_id": quiz_id, "chat_id": chat_id, "by_id": user_id, "created_at": now()}
        if not insert_new(QuizPost, **row):
            raise AlreadyPosted
        _note_opening(quiz_id)
        words = gettext("Quiz: %(title)s", title=quiz.title)
        chats.post_card(user_id, chat_id, kind="quiz", card_id=post_id, text=words)
    return post_id


def end_removed(post_id: UUID) -> None:
    """Let nobody else begin through this chat, because the quiz's message there is being removed.

    What is under way goes on; in the transaction that removes the message.
    """
    quiz_id = db.session.scalar(select(QuizPost.quiz_id).where(QuizPost.id == post_id))
    if quiz_id is not None:
        queries.hold_quiz(quiz_id)  # Who is just beginning has begun, or finds that it stands here no more.
        count_changed(update(QuizPost).where(QuizPost.id == post_id).values(ended_at=now()))
        idempotency.forget_about(post_id)


def open_and_close() -> None:
    """Tell the chats which quizzes have opened, and sum up those that are over; each once, however often it runs."""
    each(_opening(), _tell_opening)
    each(_closing(), _sum_up)


def words(title: str, *, n_finished: int, n_members: int) -> str:
    """What the summary of a quiz says where its card is not shown."""
    sentence: str = gettext(
        "The quiz “%(title)s” is over: %(finished)s of %(members)s have finished.",
        title=title,
        finished=n_finished,
        members=n_members,
    )
    return sentence


def _opening() -> list[UUID]:
    """Quizzes whose time to open has come, and whose chats have not been told."""
    stands = exists().where(QuizPost.quiz_id == Quiz.id, QuizPost.ended_at.is_(None))
    return list(db.session.scalars(select(Quiz.id).where(Quiz.opened_at.is_(None), Quiz.opens_at <= now(), stands)))


def _note_opening(quiz_id: UUID) -> bool:
    """Write down that its chats know that the quiz is open, if it is and they were not told before."""
    is_open = (Quiz.id == quiz_id, Quiz.opened_at.is_(None), Quiz.opens_at.is_(None) | (Quiz.opens_at <= now()))
    return bool(count_changed(update(Quiz).where(*is_open).values(opened_at=now())))


def _tell_opening(quiz_id: UUID) -> None:
    with transaction():
        posted.lock_chats_of(quiz_id)
        if _note_opening(quiz_id):
            posted.refresh_cards(quiz_id)


def _closing() -> list[UUID]:
    """Quizzes that are over and not summed up."""
    closed = select(Quiz).where(Quiz.summed_up_at.is_(None), Quiz.closes_at <= now())
    return [quiz.id for quiz in db.session.scalars(closed).all() if _is_over(quiz)]


def _is_over(quiz: Quiz) -> bool:
    """Whether nobody can be answering any more, and all is graded that needs no person."""
    end = queries.closed_to_all_at(quiz)
    is_open = exists().where(Attempt.quiz_id == quiz.id, Attempt.number > 0, Attempt.state.in_(queries.UNDER_WAY))
    return end is not None and end <= now() and not db.session.scalar(select(is_open))


def _sum_up(quiz_id: UUID) -> None:
    """Tell how the quiz went, once; then everybody how they did."""
    with transaction():
        posted.lock_chats_of(quiz_id)
        quiz = queries.hold_quiz(quiz_id)
        is_due = (Quiz.id == quiz.id, Quiz.summed_up_at.is_(None))
        if not _is_over(quiz) or not count_changed(update(Quiz).where(*is_due).values(summed_up_at=now())):
            return
        posted.refresh_cards(quiz.id)
        if quiz.summary != Summary.NOTHING:
            for post in db.session.scalars(select(QuizPost).filter_by(quiz_id=quiz.id, ended_at=None)).all():
                _tell_summary(quiz, post)
    grader.announce_results(quiz_id)


def _tell_summary(quiz: Quiz, post: QuizPost) -> None:
    """Show the chat how it did: anew in the summary that stands there, else in a new message of the author's.

    Where nobody has begun there is nothing to tell.
    """
    if post.summary_id is not None and _stands(post.summary_id):
        chats.change_card("quiz_summary", post.summary_id)
        return
    progress = figures.progress([post.id])[post.id]
    if not progress.n_started or db.session.get(Member, (post.chat_id, quiz.owner_id)) is None:
        return
    summary_id = new_id()
    count_changed(update(QuizPost).where(QuizPost.id == post.id).values(summary_id=summary_id))
    with force_locale(accounts.user(quiz.owner_id).language):  # It is the author who says so.
        said = words(quiz.title, n_finished=progress.n_finished, n_members=progress.n_members)
    chats.post_card(quiz.owner_id, post.chat_id, kind="quiz_summary", card_id=summary_id, text=said)


def _stands(summary_id: UUID) -> bool:
    message = chats_queries.card_message("quiz_summary", summary_id)
    return message is not None and not message.is_removed
