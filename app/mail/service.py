"""Writing letters and getting them out."""

from __future__ import annotations

import contextlib
import logging
from datetime import timedelta
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import format_datetime, parseaddr
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from email_validator import validate_email
from flask import render_template
from flask_babel import force_locale
from sqlalchemy import delete, false, select, update

from app import jobs
from app.config import Config, current_config
from app.db import count_changed, db, new_id, now, transaction
from app.mail import kinds, queries, smtp
from app.mail.models import Letter, LetterState

log = logging.getLogger(__name__)

# Longer than a delivery can take: SMTP's time-outs add up to well under this.
CLAIM = timedelta(minutes=5)
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=4)
MOST_ATTEMPTS = 24
# A row just written has its own hint in the queue; the sweep leaves it that long.
HINT_TIME = timedelta(seconds=10)
HINT_AGAIN = timedelta(minutes=5)
KEPT_FOR = timedelta(days=30)


class _WholeLinks(EmailPolicy):
    """Folds long headers but the unsubscribe link: folding would encode it, and mail programs could not follow it."""

    def fold(self, name: str, value: str) -> str:
        if name == "List-Unsubscribe":
            return f"{name}: {value}{self.linesep}"
        folded: str = super().fold(name, value)
        return folded

    def fold_binary(self, name: str, value: str) -> bytes:
        if name == "List-Unsubscribe":
            return self.fold(name, value).encode()
        folded: bytes = super().fold_binary(name, value)
        return folded


_POLICY = _WholeLinks(linesep="\r\n")


def queue_letter(
    template: str,
    *,
    to_name: str,
    to_address: str,
    language: str,
    subject: Any,
    unsubscribe_url: str | None = None,
    is_secret: bool = False,
    user_id: UUID | None = None,
    **context: Any,
) -> UUID:
    """Write a letter into the caller's transaction; a worker sends it after the commit.

    `template` names the twins .txt and .html; `subject` is a lazy text, so that it too is in the reader's language.
    `user_id` is whose letter it is, if theirs: it goes with them.
    """
    with force_locale(language):
        context["unsubscribe_url"] = unsubscribe_url
        letter = Letter(
            id=new_id(),
            kind=kinds.of_template(template),
            user_id=user_id,
            to_name=to_name,
            to_address=to_address,
            subject=" ".join(str(subject).split()),
            text=render_template(f"{template}.txt", **context),
            html=render_template(f"{template}.html", **context),
            is_secret=is_secret,
            unsubscribe_url=unsubscribe_url,
            due_at=now() + HINT_TIME,
        )
    db.session.add(letter)
    jobs.enqueue("mail.deliver", str(letter.id))
    return letter.id


def deliver(letter_id: UUID) -> None:
    """Send this letter unless it was sent or another worker is sending it; running twice sends once."""
    if not _claim(letter_id):
        return
    letter = queries.letter(letter_id)
    db.session.remove()  # The server may take its time, and a connection should not wait with us.
    if letter.attempts > MOST_ATTEMPTS:  # Only a letter whose workers died comes here.
        _close(letter, LetterState.FAILED, last_error="Given up: every worker that took it died.")
        return
    try:
        message = compose(letter, current_config())
    except (ValueError, MessageError) as error:  # An address that no letter can carry never will.
        _refuse(letter, error)
        return
    try:
        smtp.send(current_config(), message, str(letter_id))
    except smtp.Refused as error:
        _refuse(letter, error)
    except smtp.Retryable as error:
        _put_back(letter, str(error))
        log.warning("Letter %s waits, try %d: %s", letter_id, letter.attempts, error)
    else:
        _close(letter, LetterState.SENT, sent_at=now(), last_error=None)
        log.info("Letter %s is sent", letter_id)


def sweep() -> None:
    """Hint at every letter that is due, and not again for a while: a slow mail server must not fill the queue."""
    due = queries.due_letters(now(), hinted_before=now() - HINT_AGAIN)
    hinted = [letter_id for letter_id in due if jobs.send_now("mail.deliver", str(letter_id))]
    with transaction():
        count_changed(update(Letter).where(Letter.id.in_(hinted)).values(hinted_at=now()))


def clean() -> None:
    """Drop the letters of last month, and the files of letters that are no more."""
    with transaction():
        done = Letter.state.in_((LetterState.SENT, LetterState.FAILED))
        count_changed(delete(Letter).where(done, Letter.created_at < now() - KEPT_FOR))
    for place in smtp.strays(current_config()):
        if _is_gone(place):
            with contextlib.suppress(OSError):
                place.unlink()


def forget_letters(user_id: UUID, *, last_id: UUID | None) -> bool:
    """Let go of the letters to a person; the last one first finds its end, and this tells whether it has."""
    with transaction():
        is_last = Letter.id == last_id if last_id is not None else false()
        is_over = Letter.state.in_((LetterState.SENT, LetterState.FAILED))
        gone = delete(Letter).where(Letter.user_id == user_id, ~is_last | is_over).returning(Letter.id)
        ids = list(db.session.scalars(gone, execution_options={"synchronize_session": False}))
        still_waits = db.session.scalar(select(Letter.id).where(Letter.user_id == user_id)) is not None
    for letter_id in ids:
        smtp.forget(current_config(), str(letter_id))
    return not still_waits


def compose(letter: Letter, config: Config) -> EmailMessage:
    """The letter as it goes out, with a Message-ID from its row so that receivers can tell a repetition."""
    name, address = parseaddr(config.mail_from)
    message = EmailMessage(_POLICY)
    message["From"] = Address(name, addr_spec=address)
    ascii_address = validate_email(letter.to_address, check_deliverability=False).ascii_email
    message["To"] = Address(letter.to_name, addr_spec=ascii_address or letter.to_address)
    message["Subject"] = letter.subject
    message["Date"] = format_datetime(letter.created_at)
    message["Message-ID"] = f"<{letter.id}@{urlsplit(config.public_url).hostname or 'homeroom'}>"
    message["Auto-Submitted"] = "auto-generated"
    if letter.unsubscribe_url:
        message["List-Unsubscribe"] = f"<{letter.unsubscribe_url}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message.set_content(letter.text)
    message.add_alternative(letter.html, subtype="html")
    return message


def _claim(letter_id: UUID) -> bool:
    """Take the letter for five minutes; of several workers one succeeds."""
    # A fresh letter is taken at once, even by a machine whose clock is behind the writer's.
    is_fresh = Letter.attempts == 0
    is_waiting = (Letter.state == LetterState.PENDING) & (is_fresh | (Letter.due_at <= now() + HINT_TIME))
    is_abandoned = (Letter.state == LetterState.SENDING) & (Letter.due_at <= now())
    with transaction():
        mine = update(Letter).where(Letter.id == letter_id, is_waiting | is_abandoned)
        taken = {"state": LetterState.SENDING, "attempts": Letter.attempts + 1, "due_at": now() + CLAIM}
        return count_changed(mine.values(**taken)) == 1


def _put_back(letter: Letter, reason: str) -> None:
    if letter.attempts >= MOST_ATTEMPTS:
        _close(letter, LetterState.FAILED, last_error=f"Given up after {letter.attempts} tries: {reason}")
        return
    wait = min(FIRST_WAIT * 2 ** (letter.attempts - 1), LONGEST_WAIT)
    _mark(letter.id, state=LetterState.PENDING, due_at=now() + wait, hinted_at=None, last_error=reason)


def _refuse(letter: Letter, reason: Exception) -> None:
    _close(letter, LetterState.FAILED, last_error=str(reason))
    log.warning("Letter %s is refused: %s", letter.id, reason)


def _close(letter: Letter, state: LetterState, **values: Any) -> None:
    """Nobody tries this letter again; a secret one that went by SMTP is emptied, one in a file is to be read."""
    emptied = {"text": "", "html": ""} if letter.is_secret and current_config().smtp_url else {}
    _mark(letter.id, state=state, **values, **emptied)


def _mark(letter_id: UUID, **values: Any) -> None:
    with transaction():
        stands = count_changed(update(Letter).where(Letter.id == letter_id).values(**values))
    if not stands:  # Whose letter it is has been erased while it was being sent.
        smtp.forget(current_config(), str(letter_id))


def _is_gone(place: Path) -> bool:
    """Whether the file is named after a letter that has no row; a draft's name begins with a dot."""
    try:
        letter_id = UUID(place.stem.removeprefix("."))
    except ValueError:
        return False  # Somebody else's.
    return db.session.scalar(select(Letter.id).where(Letter.id == letter_id)) is None or place.name.startswith(".")
