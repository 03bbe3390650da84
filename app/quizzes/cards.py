"""What chats show of quizzes and of how they ended, the same for every reader."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import select

from app.accounts import queries as accounts
from app.accounts.models import User
from app.accounts.schemas import UserOut
from app.db import db, now
from app.quizzes import figures
from app.quizzes.figures import Progress, Results, Size
from app.quizzes.models import Quiz, QuizPost, Summary
from app.quizzes.post_schemas import BestOut, QuizCardOut, QuizSummaryOut

Card = dict[str, Any]
# The best three, and those who did as well as the third; in a class where all did equally well, not all of them.
BEST, MOST_BEST = 3, 10
# The average of one says how that one did, and of two, each of them knows how the other did.
FEWEST = 3


def quiz_cards(ids: Collection[UUID]) -> dict[UUID, Card]:
    """These posts of quizzes as messages show them; four queries however many."""
    found = _posts(QuizPost.id.in_(ids))
    progress = figures.progress(ids)
    sizes = figures.sizes({quiz.id for _post, quiz, _by in found})
    return {
        post.id: _quiz_card(post, quiz, by, progress[post.id], sizes.get(quiz.id, Size())).model_dump(mode="json")
        for post, quiz, by in found
    }


def summary_cards(ids: Collection[UUID]) -> dict[UUID, Card]:
    """These summaries as messages show them, as the attempts are graded now; five queries however many."""
    found = _posts(QuizPost.summary_id.in_(ids))
    post_ids = [post.id for post, _quiz, _by in found]
    progress, results = figures.progress(post_ids), figures.results(post_ids)
    best = {post.id: _best(results[post.id]) for post, quiz, _by in found if quiz.summary == Summary.BEST}
    people = accounts.existing_users({id_ for places in best.values() for id_ in places}, with_disabled=True)
    cards = {}
    for post, quiz, by in found:
        named = [
            BestOut(user=UserOut.model_validate(people[user_id]), percent=round(percent, 1))
            for user_id, percent in best.get(post.id, {}).items()
        ]
        shape = _summary(post, quiz, by, progress[post.id], results[post.id], named)
        cards[shape.id] = shape.model_dump(mode="json")
    return cards


def progress(quiz_id: UUID, chat_id: UUID) -> tuple[UUID, Progress] | None:
    """The post of the quiz that stands in this chat, and how far the chat has come."""
    query = select(QuizPost.id).filter_by(quiz_id=quiz_id, chat_id=chat_id, ended_at=None)
    post_id = db.session.scalar(query)
    return None if post_id is None else (post_id, figures.progress([post_id])[post_id])


def _posts(which: Any) -> list[tuple[QuizPost, Quiz, User]]:
    query = select(QuizPost, Quiz, User).join(Quiz, Quiz.id == QuizPost.quiz_id).join(User, User.id == QuizPost.by_id)
    found = db.session.execute(query.where(which).execution_options(populate_existing=True))
    return [(post, quiz, by) for post, quiz, by in found]


def _quiz_card(post: QuizPost, quiz: Quiz, by: User, progress: Progress, size: Size) -> QuizCardOut:
    return QuizCardOut(
        id=post.id,
        quiz_id=quiz.id,
        title=quiz.title,
        state=_state(quiz, now()),
        opens_at=quiz.opens_at,
        closes_at=quiz.closes_at,
        time_limit_seconds=quiz.time_limit_seconds,
        max_attempts=quiz.max_attempts,
        n_questions=size.n_questions,
        max_score=size.max_score,
        n_members=progress.n_members,
        n_started=progress.n_started,
        n_finished=progress.n_finished,
        by=UserOut.model_validate(by),
    )


def _summary(
    post: QuizPost, quiz: Quiz, by: User, progress: Progress, results: Results, best: list[BestOut]
) -> QuizSummaryOut:
    """What the quiz's author lets the chat know; also of one that changed their mind since."""
    percents = list(results.percents.values())
    tells = quiz.summary != Summary.NOTHING and len(percents) >= FEWEST
    goal = quiz.pass_percent if tells else None
    return QuizSummaryOut(
        id=post.summary_id or post.id,
        quiz_id=quiz.id,
        title=quiz.title,
        n_finished=progress.n_finished,
        n_members=progress.n_members,
        n_waiting=results.n_waiting,
        average_percent=round(sum(percents) / len(percents), 1) if tells else None,
        n_passed=None if goal is None else sum(percent >= goal for percent in percents),
        pass_percent=goal,
        best=best if quiz.summary == Summary.BEST else None,
        by=UserOut.model_validate(by),
    )


def _best(results: Results) -> dict[UUID, float]:
    """The best of them, the very best first."""
    ranked = sorted(
        ((user_id, percent) for user_id, percent in results.percents.items() if percent > 0),
        key=lambda place: (-place[1], place[0]),
    )
    if len(ranked) <= BEST:
        return dict(ranked)
    third = ranked[BEST - 1][1]
    return dict([place for place in ranked if place[1] >= third][:MOST_BEST])


def _state(quiz: Quiz, at: datetime) -> Literal["scheduled", "open", "closed"]:
    if quiz.closes_at is not None and quiz.closes_at <= at:
        return "closed"
    return "scheduled" if quiz.opens_at is not None and quiz.opens_at > at else "open"
