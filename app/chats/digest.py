"""The daily letter to people who were away: what they have not read."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from flask_babel import lazy_ngettext
from sqlalchemy import update

from app.accounts.models import User
from app.accounts.service import unsubscribe_url
from app.chats.queries import is_due, unread_chats, unread_since
from app.config import current_config
from app.db import count_changed, db, now, transaction
from app.mail.service import queue_letter

AWAY = timedelta(hours=24)
# Less than a day, so that a letter at nine is followed by one at nine.
EVERY = timedelta(hours=23)


def send_digests() -> int:
    """Write to each person who is due, once a day at the most, and tell how many they were."""
    due = unread_since(now() - AWAY, digest_before=now() - EVERY)
    return sum(_send_digest(user_id) for user_id in due)


def _send_digest(user_id: UUID) -> bool:
    """Claim the day and write the letter in one transaction: run twice, it writes once."""
    with transaction():
        unread = unread_chats(user_id)
        claim = (
            update(User)
            .where(User.id == user_id, is_due(now() - AWAY, digest_before=now() - EVERY))
            .values(digest_at=now())
        )
        # Nothing unread, or not due any more: they came back, or want no letters, since they were found.
        if not unread or not count_changed(claim):
            return False
        user = db.session.get_one(User, user_id)
        chats = [
            {"title": title, "unread_count": count, "url": f"{current_config().public_url}/chats/{chat.id}"}
            for chat, count, title in unread
        ]
        n_unread = sum(count for _chat, count, _title in unread)
        queue_letter(
            "chats/mail/digest",
            user_id=user_id,
            to_name=user.display_name,
            to_address=user.email,
            language=user.language,
            subject=lazy_ngettext("%(num)d unread message", "%(num)d unread messages", n_unread),
            unsubscribe_url=unsubscribe_url(user_id),
            member=user,
            chats=chats,
        )
    return True
