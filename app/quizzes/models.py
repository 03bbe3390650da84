"""Quizzes made from the question bank, and the attempts of those who take them.

Marks and scores are numbers of points; a fraction is the part of a question's mark that an answer earns.
"""

from __future__ import annotations

import uuid
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Float,
    ForeignKey,
    Index,
    SmallInteger,
    String,
    Text,
    UniqueConstraint,
    false,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from app.db import Model, UTCDateTime, new_id, now


class ShowResults(StrEnum):
    """When students see how they did."""

    NEVER = "never"
    AFTER_ATTEMPT = "after_attempt"
    AFTER_CLOSING = "after_closing"


class Review(StrEnum):
    """How much of an attempt its student sees then: each includes what stands before it."""

    SCORE = "score"
    ANSWERS = "answers"  # Which of their answers earned what, and the feedback on them.
    KEY = "key"  # The right answers and the general feedback.


class Overdue(StrEnum):
    """What becomes of an attempt that nobody submitted in time."""

    SUBMIT = "submit"  # It counts as it stands.
    GRACE = "grace"  # No answers any more, but for a while it can still be submitted; then it does not count.
    ABANDON = "abandon"  # It does not count.


class Counts(StrEnum):
    """Which of several attempts is the result."""

    BEST = "best"
    FIRST = "first"
    LAST = "last"
    AVERAGE = "average"


class Summary(StrEnum):
    """What the chat is told when a quiz has closed."""

    NOTHING = "nothing"
    FIGURES = "figures"  # How many finished, the average, how many passed.
    BEST = "best"  # Also the names of the best three.


class AttemptState(StrEnum):
    """How far an attempt has come."""

    IN_PROGRESS = "in_progress"
    SUBMITTED = "submitted"  # The worker grades it.
    WAITING = "waiting"  # A person grades its essays.
    GRADED = "graded"
    ABANDONED = "abandoned"


class Quiz(Model):
    """A test: when and how it is taken, and what is shown of it afterwards; its slots say what is asked."""

    __tablename__ = "quizzes"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    owner_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    title: Mapped[str] = mapped_column(String(200))
    description: Mapped[str] = mapped_column(Text, default="")
    opens_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    closes_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    time_limit_seconds: Mapped[int | None]
    # None is as many as one likes.
    max_attempts: Mapped[int | None]
    counts: Mapped[str] = mapped_column(String(8), default=Counts.BEST)
    shuffles_questions: Mapped[bool] = mapped_column(default=False)
    shuffles_options: Mapped[bool] = mapped_column(default=True)
    show_results: Mapped[str] = mapped_column(String(16), default=ShowResults.AFTER_ATTEMPT)
    review: Mapped[str] = mapped_column(String(8), default=Review.ANSWERS)
    # In percent of the full score.
    pass_percent: Mapped[float | None] = mapped_column(Float)
    overdue: Mapped[str] = mapped_column(String(8), default=Overdue.SUBMIT)
    grace_seconds: Mapped[int] = mapped_column(default=0)
    summary: Mapped[str] = mapped_column(String(8), default=Summary.FIGURES)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    # Its opening and its closing have been told to its chats.
    opened_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    summed_up_at: Mapped[datetime | None] = mapped_column(UTCDateTime)

    __table_args__ = (
        CheckConstraint("closes_at > opens_at", name="span"),
        CheckConstraint("time_limit_seconds > 0", name="time_limit"),
        CheckConstraint("max_attempts > 0", name="max_attempts"),
        CheckConstraint("grace_seconds >= 0", name="grace"),
        CheckConstraint("pass_percent BETWEEN 0 AND 100", name="pass"),
        CheckConstraint("counts IN ('best', 'first', 'last', 'average')", name="counts"),
        CheckConstraint("show_results IN ('never', 'after_attempt', 'after_closing')", name="show_results"),
        CheckConstraint("review IN ('score', 'answers', 'key')", name="review"),
        CheckConstraint("overdue IN ('submit', 'grace', 'abandon')", name="overdue"),
        CheckConstraint("summary IN ('nothing', 'figures', 'best')", name="summary"),
        Index("ix_quizzes_owner_id", "owner_id", "id"),
        # Read by the sweep, both.
        Index(
            "ix_quizzes_to_open",
            "opens_at",
            postgresql_where=sql("opened_at IS NULL"),
            sqlite_where=sql("opened_at IS NULL"),
        ),
        Index(
            "ix_quizzes_to_sum_up",
            "closes_at",
            postgresql_where=sql("summed_up_at IS NULL"),
            sqlite_where=sql("summed_up_at IS NULL"),
        ),
    )


class Slot(Model):
    """A place in a quiz: one question, or one drawn at each start.

    It is drawn from a category and what is in it, or without one from what is in no category.
    """

    __tablename__ = "quiz_slots"

    quiz_id: Mapped[UUID] = mapped_column(ForeignKey("quizzes.id"), primary_key=True)
    number: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    question_id: Mapped[UUID | None] = mapped_column(ForeignKey("questions.id"), index=True)
    category_id: Mapped[UUID | None] = mapped_column(ForeignKey("question_categories.id"), index=True)
    # Of a drawn question: it must have this tag too.
    tag: Mapped[str | None] = mapped_column(String(50))
    mark: Mapped[float] = mapped_column(Float)

    __table_args__ = (
        CheckConstraint("question_id IS NULL OR category_id IS NULL", name="source"),
        CheckConstraint("mark >= 0", name="mark"),
    )


class QuizPost(Model):
    """That a quiz was posted into a chat: its members may take it, and its admins see their results."""

    __tablename__ = "quiz_posts"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    quiz_id: Mapped[UUID] = mapped_column(ForeignKey("quizzes.id"))
    chat_id: Mapped[UUID] = mapped_column(ForeignKey("chats.id"), index=True)
    by_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    # The card of its summary.
    summary_id: Mapped[UUID | None] = mapped_column(unique=True)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    # Its message was removed: nobody begins through this chat any more, and its admins keep the results.
    ended_at: Mapped[datetime | None] = mapped_column(UTCDateTime)

    __table_args__ = (
        Index(
            "uq_quiz_posts_standing",
            "quiz_id",
            "chat_id",
            unique=True,
            postgresql_where=sql("ended_at IS NULL"),
            sqlite_where=sql("ended_at IS NULL"),
        ),
        Index("ix_quiz_posts_quiz_id", "quiz_id"),
    )


class Accommodation(Model):
    """What one person is given beyond the quiz's own limits."""

    __tablename__ = "quiz_accommodations"

    quiz_id: Mapped[UUID] = mapped_column(ForeignKey("quizzes.id"), primary_key=True)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"), primary_key=True)
    extra_seconds: Mapped[int] = mapped_column(default=0)
    extra_attempts: Mapped[int] = mapped_column(default=0)

    __table_args__ = (CheckConstraint("extra_seconds >= 0 AND extra_attempts >= 0", name="extra"),)


class Attempt(Model):
    """One person's go at a quiz. An author's preview has the number 0 and counts nowhere."""

    __tablename__ = "attempts"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    quiz_id: Mapped[UUID] = mapped_column(ForeignKey("quizzes.id"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"), index=True)
    # Through which chat they came to it; its admins see it.
    chat_id: Mapped[UUID | None] = mapped_column(ForeignKey("chats.id"))
    number: Mapped[int]
    state: Mapped[str] = mapped_column(String(12), default=AttemptState.IN_PROGRESS)
    # What the order of questions and options follows from.
    seed: Mapped[str] = mapped_column(String(16))
    started_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    deadline_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    submitted_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    # The house submitted it at its deadline.
    is_late: Mapped[bool] = mapped_column(default=False, server_default=false())
    graded_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    # When its student was told of the result that they may see.
    told_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    score: Mapped[float | None] = mapped_column(Float)
    max_score: Mapped[float] = mapped_column(Float)

    __table_args__ = (
        UniqueConstraint("quiz_id", "user_id", "number"),
        CheckConstraint("state IN ('in_progress', 'submitted', 'waiting', 'graded', 'abandoned')", name="state"),
        CheckConstraint("(state IN ('submitted', 'waiting', 'graded')) = (submitted_at IS NOT NULL)", name="submitted"),
        CheckConstraint("state <> 'graded' OR (score IS NOT NULL AND graded_at IS NOT NULL)", name="graded"),
        CheckConstraint("number >= 0", name="number"),
        # Somebody has one go under way at a time, whatever they press and wherever.
        Index(
            "uq_attempts_in_progress",
            "quiz_id",
            "user_id",
            unique=True,
            postgresql_where=sql("state = 'in_progress' AND number > 0"),
            sqlite_where=sql("state = 'in_progress' AND number > 0"),
        ),
        Index(
            "ix_attempts_deadline",  # Read by the sweep.
            "deadline_at",
            postgresql_where=sql("state = 'in_progress'"),
            sqlite_where=sql("state = 'in_progress'"),
        ),
        Index(
            "ix_attempts_submitted",  # Read by the sweep.
            "submitted_at",
            postgresql_where=sql("state = 'submitted'"),
            sqlite_where=sql("state = 'submitted'"),
        ),
        Index(
            "ix_attempts_untold",  # Read by the sweep.
            "quiz_id",
            postgresql_where=sql("state = 'graded' AND told_at IS NULL AND number > 0"),
            sqlite_where=sql("state = 'graded' AND told_at IS NULL AND number > 0"),
        ),
    )

    @property
    def is_preview(self) -> bool:
        return self.number == 0


class Answer(Model):
    """One question of an attempt: which version was asked, what was answered, and what that earned.

    `seq` is the number that the student's client gave to the answer; a late, older one does not replace a newer one.
    """

    __tablename__ = "answers"

    attempt_id: Mapped[UUID] = mapped_column(ForeignKey("attempts.id", ondelete="CASCADE"), primary_key=True)
    # Where the student sees it; `slot` is where the author put it.
    place: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    slot: Mapped[int] = mapped_column(SmallInteger)
    # Names the answer to who grades it, without telling whose it is.
    id: Mapped[UUID] = mapped_column(unique=True, default=uuid.uuid4)
    question_id: Mapped[UUID] = mapped_column(ForeignKey("questions.id"), index=True)
    version_id: Mapped[UUID] = mapped_column(ForeignKey("question_versions.id"), index=True)
    mark: Mapped[float] = mapped_column(Float)
    # See responses.py; None is no answer.
    response: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))
    seq: Mapped[int] = mapped_column(BigInteger, default=0, server_default="0")
    saved_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    # None until it is graded.
    fraction: Mapped[float | None] = mapped_column(Float)
    comment: Mapped[str] = mapped_column(Text, default="", server_default="")
    graded_by: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    graded_at: Mapped[datetime | None] = mapped_column(UTCDateTime)

    __table_args__ = (CheckConstraint("fraction BETWEEN -1 AND 1", name="fraction"),)
