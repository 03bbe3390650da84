"""What is known of a kept file."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, CheckConstraint, Index, SmallInteger, String
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from app.db import Model, UTCDateTime, now


class Thumbnail(StrEnum):
    """Whether there is a small version of a picture."""

    NONE = "none"
    PENDING = "pending"
    READY = "ready"
    FAILED = "failed"


class File(Model):
    """A content, whatever it is called: two uploads of the same bytes are one file."""

    __tablename__ = "files"

    # The SHA-256 of the content, in hexadecimal digits; it lies on the disk under this name.
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    size: Mapped[int] = mapped_column(BigInteger)
    # Of pictures only, in pixels.
    width: Mapped[int | None]
    height: Mapped[int | None]
    thumbnail: Mapped[str] = mapped_column(String(8), default=Thumbnail.NONE)
    # How often a worker began to make it.
    n_tries: Mapped[int] = mapped_column(SmallInteger, default=0)
    # When it was last uploaded: a fresh one is about to be pointed at.
    touched_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now, index=True)

    __table_args__ = (
        CheckConstraint("size > 0", name="size"),
        CheckConstraint("thumbnail IN ('none', 'pending', 'ready', 'failed')", name="thumbnail"),
        Index(
            "ix_files_thumbnail_pending",  # Read by the sweep.
            "touched_at",
            postgresql_where=sql("thumbnail = 'pending'"),
            sqlite_where=sql("thumbnail = 'pending'"),
        ),
    )

    @property
    def is_picture(self) -> bool:
        return self.width is not None
