"""The question bank: questions in drawers, each with all its versions, their pictures, and imports under way."""

from __future__ import annotations

import uuid
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    JSON,
    CheckConstraint,
    ForeignKey,
    Index,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from app.db import Model, UTCDateTime, new_id, now


class ImportState(StrEnum):
    """How far an import has come."""

    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"


class Category(Model):
    """A drawer of somebody's question bank; its path names the drawers around it, outermost first: "Physics/Light"."""

    __tablename__ = "question_categories"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    owner_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    path: Mapped[str] = mapped_column(String(500))
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)

    __table_args__ = (UniqueConstraint("owner_id", "path"),)


class Question(Model):
    """A question of somebody's bank; its latest version says what is asked."""

    __tablename__ = "questions"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    owner_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    category_id: Mapped[UUID | None] = mapped_column(ForeignKey("question_categories.id"), index=True)
    # What other programs call it.
    idnumber: Mapped[str | None] = mapped_column(String(100))
    # The number of the latest version.
    version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    changed_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    # No longer offered; attempts that have it keep it.
    removed_at: Mapped[datetime | None] = mapped_column(UTCDateTime)

    __table_args__ = (Index("ix_questions_owner_id", "owner_id", "id"),)


class QuestionVersion(Model):
    """What a question asked at one time, with its key; never changed, so that an attempt can always be graded again."""

    __tablename__ = "question_versions"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    question_id: Mapped[UUID] = mapped_column(ForeignKey("questions.id"))
    number: Mapped[int]
    type: Mapped[str] = mapped_column(String(12))
    name: Mapped[str] = mapped_column(String(255))
    # What the search looks through: name and text in lower case.
    search_key: Mapped[str] = mapped_column(Text)
    # See content.py.
    content: Mapped[dict[str, Any]] = mapped_column(JSON)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)

    __table_args__ = (
        UniqueConstraint("question_id", "number"),
        CheckConstraint(
            "type IN ('single', 'multiple', 'true_false', 'short', 'numeric', 'matching', 'essay', 'description')",
            name="type",
        ),
    )


class QuestionTag(Model):
    """A word by which questions of a bank are found."""

    __tablename__ = "question_tags"

    question_id: Mapped[UUID] = mapped_column(ForeignKey("questions.id"), primary_key=True)
    tag: Mapped[str] = mapped_column(String(50), primary_key=True, index=True)


class Picture(Model):
    """A picture that an author has uploaded for questions."""

    __tablename__ = "question_pictures"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    owner_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"), index=True)
    digest: Mapped[str] = mapped_column(ForeignKey("files.digest"), index=True)
    name: Mapped[str] = mapped_column(String(255))
    media_type: Mapped[str] = mapped_column(String(100))
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)


class VersionPicture(Model):
    """That a version shows a picture: whoever may see the one may see the other."""

    __tablename__ = "version_pictures"

    version_id: Mapped[UUID] = mapped_column(ForeignKey("question_versions.id"), primary_key=True)
    picture_id: Mapped[UUID] = mapped_column(ForeignKey("question_pictures.id"), primary_key=True, index=True)


class QuestionImport(Model):
    """A text full of questions on its way into somebody's bank: all of it or nothing."""

    __tablename__ = "question_imports"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    owner_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"), index=True)
    format: Mapped[str] = mapped_column(String(8))
    # Where the questions go that name no category themselves.
    category: Mapped[str] = mapped_column(String(500), default="")
    text: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(8), default=ImportState.WAITING)
    n_questions: Mapped[int] = mapped_column(default=0)
    # The number of the line of each, and what is wrong there.
    problems: Mapped[list[Any]] = mapped_column(JSON, default=list)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    # When the worker was last told of it.
    hinted_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    finished_at: Mapped[datetime | None] = mapped_column(UTCDateTime)

    __table_args__ = (
        CheckConstraint("format IN ('gift', 'aiken')", name="format"),
        CheckConstraint("state IN ('waiting', 'done', 'failed')", name="state"),
        Index(
            "ix_question_imports_waiting",  # Read by the sweep.
            "hinted_at",
            postgresql_where=sql("state = 'waiting'"),
            sqlite_where=sql("state = 'waiting'"),
        ),
    )
