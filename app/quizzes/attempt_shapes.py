"""An attempt as the API gives it: the paper while it is under way, and afterwards what may be seen."""

from __future__ import annotations

from uuid import UUID

from app.accounts import queries as accounts
from app.accounts.schemas import UserOut
from app.db import now
from app.quizzes import paper, queries, taking
from app.quizzes.models import Answer, Attempt, AttemptState, Quiz, Review
from app.quizzes.question_schemas import PaperQuestion
from app.quizzes.quiz_shapes import line_values
from app.quizzes.schemas import AttemptOut, QuizOfAttempt, ReviewOut


def attempt_shape(attempt_id: UUID, user_id: UUID) -> AttemptOut:
    """The attempt as this person may see it."""
    taking.settle(attempt_id)
    attempt, quiz = queries.attempt_for(attempt_id, user_id)
    review = _review(attempt, quiz, user_id)
    is_mine = attempt.user_id == user_id
    is_taking = is_mine and attempt.state == AttemptState.IN_PROGRESS
    shows_questions = is_taking or review in (Review.ANSWERS, Review.KEY)
    deadline_at = attempt.deadline_at
    return AttemptOut(
        **line_values(attempt, quiz, shows_score=review is not None),
        quiz=QuizOfAttempt.model_validate(quiz),
        user=UserOut.model_validate(accounts.user(attempt.user_id)),
        is_mine=is_mine,
        is_preview=attempt.is_preview,
        now=now(),
        answers_until=deadline_at and deadline_at + taking.TRAVEL,
        submit_until=taking.submit_until(quiz, deadline_at),
        questions=_questions(attempt, quiz, None if is_taking else review) if shows_questions else None,
        review=None if is_taking or review is None else ReviewOut(level=review.value),
    )


def _review(attempt: Attempt, quiz: Quiz, user_id: UUID) -> Review | None:
    """How much of the attempt this person may see beyond what its student is asked."""
    if user_id == quiz.owner_id:
        return Review.KEY
    is_over = attempt.state in (AttemptState.WAITING, AttemptState.GRADED)
    seen = queries.released(quiz) if is_over else None
    if attempt.user_id == user_id:
        return seen
    # An admin of the chat sees every score, and the questions as far as their student does.
    return seen or Review.SCORE


def _questions(attempt: Attempt, quiz: Quiz, review: Review | None) -> list[PaperQuestion]:
    answers: list[Answer] = queries.answers_of(attempt.id)
    known = queries.contents({answer.version_id for answer in answers})
    return [
        paper.paper_question(
            answer,
            known[answer.version_id],
            seed=attempt.seed,
            shuffles=quiz.shuffles_options,
            review=review,
        )
        for answer in answers
    ]
