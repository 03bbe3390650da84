"""An attempt as the API gives it: the paper while it is under way, and afterwards what may be seen."""

from __future__ import annotations

from uuid import UUID

from app.accounts import queries as accounts
from app.accounts.schemas import UserOut
from app.db import now
from app.quizzes import deadlines, paper, queries, seeing, taking
from app.quizzes.attempt_schemas import AttemptOut, QuizOfAttempt, ReviewOut
from app.quizzes.models import Answer, Attempt, AttemptState, Quiz, Review, ShowResults
from app.quizzes.question_schemas import PaperQuestion
from app.quizzes.quiz_shapes import line_values


def attempt_shape(attempt_id: UUID, user_id: UUID) -> AttemptOut:
    """The attempt as this person may see it."""
    attempt, quiz = queries.attempt_for(attempt_id, user_id)
    if taking.settle(attempt_id):
        attempt, quiz = queries.attempt_for(attempt_id, user_id)
    review = _review(attempt, quiz, user_id)
    is_mine = attempt.user_id == user_id
    is_taking = is_mine and attempt.state == AttemptState.IN_PROGRESS
    shows_questions = is_taking or review in (Review.ANSWERS, Review.KEY)
    deadline_at = attempt.deadline_at
    return AttemptOut(
        **line_values(attempt, quiz, shows_score=review is not None),
        quiz=_quiz(quiz),
        user=UserOut.model_validate(accounts.user(attempt.user_id)),
        is_mine=is_mine,
        is_preview=attempt.is_preview,
        now=now(),
        answers_until=deadlines.last_answer(deadline_at),
        submit_until=deadlines.last_submission(quiz, deadline_at),
        questions=_questions(attempt, quiz, None if is_taking else review) if shows_questions else None,
        review=None if is_taking or review is None else ReviewOut(level=review.value),
    )


def _quiz(quiz: Quiz) -> QuizOfAttempt:
    shape = QuizOfAttempt.model_validate(quiz)
    if quiz.show_results == ShowResults.AFTER_CLOSING:
        shape.results_at = queries.over_at(quiz)
    return shape


def _review(attempt: Attempt, quiz: Quiz, user_id: UUID) -> Review | None:
    """How much of the attempt this person may see beyond what its student is asked."""
    if user_id == quiz.owner_id:
        return Review.KEY
    is_over = attempt.state in queries.OVER
    if attempt.user_id == user_id:
        return seeing.released(quiz) if is_over else None
    # An admin of the chat sees every score, and the questions as far as their student does, but not in time to copy.
    return (seeing.insight(quiz, user_id) if is_over else None) or Review.SCORE


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
