"""Polls, their options, and who voted for what."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, SmallInteger, String
from sqlalchemy.orm import Mapped, mapped_column

from app.db import Model, UTCDateTime, new_id, now


class Poll(Model):
    """A quick question to a chat."""

    __tablename__ = "polls"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    chat_id: Mapped[UUID] = mapped_column(ForeignKey("chats.id"), index=True)
    by_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    question: Mapped[str] = mapped_column(String(500))
    is_anonymous: Mapped[bool]
    takes_several: Mapped[bool]
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    closed_at: Mapped[datetime | None] = mapped_column(UTCDateTime)


class PollOption(Model):
    """One of a poll's answers; of a poll with a right one, whether it is that."""

    __tablename__ = "poll_options"

    poll_id: Mapped[UUID] = mapped_column(ForeignKey("polls.id"), primary_key=True)
    place: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    text: Mapped[str] = mapped_column(String(200))
    is_right: Mapped[bool] = mapped_column(default=False)


class PollVote(Model):
    """That somebody chose an option. Of an anonymous poll, `voter` is a keyed hash and nobody is named."""

    __tablename__ = "poll_votes"

    poll_id: Mapped[UUID] = mapped_column(ForeignKey("polls.id"), primary_key=True)
    voter: Mapped[str] = mapped_column(String(64), primary_key=True)
    place: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    user_id: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"), index=True)
    at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
