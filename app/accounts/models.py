"""People and the devices they use."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, String, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.access import avatar_url
from app.accounts.passwords import NO_PASSWORD
from app.db import Model, UTCDateTime, new_id, now


class Installation(Model):
    """The one row that says who this house belongs to: whoever writes it first is its administrator."""

    __tablename__ = "installation"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, default=1)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)

    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)


class User(Model):
    """A person with an account."""

    __tablename__ = "users"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    username: Mapped[str] = mapped_column(String())
    # Lower-cased twins carry the unique keys, so that "Alice" and "alice" are one, on every database.
    username_key: Mapped[str] = mapped_column(String(), unique=True)
    email: Mapped[str] = mapped_column(String())
    email_key: Mapped[str] = mapped_column(String(), unique=True)
    display_name: Mapped[str] = mapped_column(String())
    search_key: Mapped[str] = mapped_column(String())
    password_hash: Mapped[str] = mapped_column(String())
    avatar: Mapped[str | None] = mapped_column(ForeignKey("avatars.id"))
    language: Mapped[str] = mapped_column(String(8), default="en")
    wants_mail: Mapped[bool] = mapped_column(default=True)
    is_admin: Mapped[bool] = mapped_column(default=False)
    # Vouches for the money of the whole house; an administrator does so too.
    is_treasurer: Mapped[bool] = mapped_column(default=False, server_default=false())
    # Others do not see whether they are here, nor when they were.
    is_invisible: Mapped[bool] = mapped_column(default=False, server_default=false())
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    seen_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    digest_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    disabled_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    # The person is gone: the row stays as a stone, without a name, so that what others did with them stays whole.
    erased_at: Mapped[datetime | None] = mapped_column(UTCDateTime)

    @property
    def is_disabled(self) -> bool:
        return self.disabled_at is not None

    @property
    def is_invited(self) -> bool:
        """Whether the person has yet to set a first password by the link in their invitation."""
        return self.password_hash == NO_PASSWORD

    @property
    def avatar_url(self) -> str | None:
        return avatar_url(self.avatar)


class Avatar(Model):
    """A small square picture, named by the SHA-256 of its bytes; people and chats point at it."""

    __tablename__ = "avatars"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)


class Device(Model):
    """A signed-in browser or program; its token opens the account until it expires or is ended."""

    __tablename__ = "devices"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    token_digest: Mapped[str] = mapped_column(String(64))
    label: Mapped[str] = mapped_column(String())
    address: Mapped[str] = mapped_column(String())
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    seen_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    expires_at: Mapped[datetime] = mapped_column(UTCDateTime, index=True)

    user: Mapped[User] = relationship(lazy="joined", innerjoin=True)


class PasswordReset(Model):
    """A link that lets its holder set a new password, once, for a few hours."""

    __tablename__ = "password_resets"

    token_digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    expires_at: Mapped[datetime] = mapped_column(UTCDateTime, index=True)
