"""The button that sends the administrator a letter."""

from __future__ import annotations

from flask_babel import gettext, lazy_gettext

from app.access import identity
from app.accounts import queries, service
from app.config import current_config
from app.db import transaction
from app.mail.models import LetterState
from app.mail.queries import letter
from app.monitoring.trials import Outcome, Trial, waited


def send() -> Outcome:
    """Write a letter to oneself, and look what becomes of it."""
    user = queries.user(identity().user_id)
    with transaction():
        letter_id = service.tell(user, "trial", lazy_gettext("A letter to try the mail"))
    over = (LetterState.SENT, LetterState.FAILED)
    seconds = waited(lambda: letter(letter_id).state in over or letter(letter_id).last_error is not None)
    found = letter(letter_id)
    if found.state == LetterState.SENT and seconds is not None:
        where = user.email if current_config().smtp_url else gettext("a file, and can be read under Letters")
        return Outcome(True, gettext("The letter went to %(where)s within %(ms)d ms.", where=where, ms=seconds * 1000))
    if found.last_error:
        return Outcome(False, gettext("The mail server does not take it: %(error)s", error=found.last_error[:300]))
    return Outcome(False, gettext("The letter still waits, nobody has taken it. Is a worker running?"))


TRIAL = Trial(
    lazy_gettext("Send me a letter"), lazy_gettext("To your own address, by the outbox and the mail server."), send
)
