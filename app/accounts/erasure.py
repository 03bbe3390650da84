"""Erasing a person: decided at once and for good, done in parts by the worker.

At once the account is shut, signed out everywhere and without a name. The rest follows room by room. Whoever kills the
worker leaves it to the next one, which goes on where the last slice ended; a room that fails is tried again, later and
later. The row stays as a stone: others have talked, played and settled accounts with whoever it was.
"""

from __future__ import annotations

import logging
import time
from datetime import timedelta
from typing import Any
from uuid import UUID

from flask_babel import force_locale, gettext, lazy_gettext
from sqlalchemy import delete, or_, select, update

from app import jobs
from app.accounts import administrators, devices, erasure_slices, exports, own_data, personal, queries, service
from app.accounts.erasure_slices import Round
from app.accounts.errors import OtherName
from app.accounts.models import PasswordReset, User
from app.accounts.passwords import NO_PASSWORD
from app.accounts.personal_models import Erasure
from app.config import current_config
from app.db import count_changed, db, now, on_commit, transaction
from app.errors import NotFound
from app.mail.service import forget_letters
from app.monitoring import audit

log = logging.getLogger(__name__)

# Requests that were let in before may end later: nothing is called done before they have, and been looked for.
SETTLE = timedelta(minutes=2)
# A worker is not held for longer: others wait for it too.
AT_ONCE_SECONDS = 10.0
# Between two parts.
LONGEST_REST = 0.5


def erase_oneself(user_id: UUID, *, password: str, username: str) -> None:
    """Erase the account of whoever knows its password and types its name."""
    service.require_password(user_id, password)
    erase_person(user_id, username=username)


def erase_person(user_id: UUID, *, username: str | None = None) -> None:
    """Erase a person for ever; twice is once. `username` is what somebody typed to be sure."""
    if username is not None:
        _require_name(user_id, username)
    with transaction():
        administrators.refuse_last(user_id)
        # Their keys stay as they are in here, so that this never waits for somebody's row that only names them.
        found = db.session.get(User, user_id, with_for_update={"key_share": True}, populate_existing=True)
        if found is None:
            raise NotFound
        if found.erased_at is not None:
            return
        for room in personal.rooms():
            room.leave(user_id)
        due_at = now() + erasure_slices.HINT_AGAIN
        db.session.add(Erasure(user_id=user_id, farewell_id=_write_farewell(found), due_at=due_at))
        audit.note("accounts.erase", target=service.target(found))
        _shut(found)
        jobs.enqueue("accounts.erase", str(user_id), "0")
    _free_names(user_id)
    log.info("A person is being erased: %s", user_id)


def work(user_id: UUID, *, number: int | None = None, seconds: float = AT_ONCE_SECONDS) -> bool:
    """Do a slice of an erasure, unless somebody is at one, and tell whether there is more to do at once.

    A room that fails stops no other one. What it said is written down for the administrator, and it is tried again.
    """
    erasure = erasure_slices.claim(user_id, number)
    if erasure is None:
        return False
    if erasure.emptied_at is None:
        _free_names(user_id)
        _let_go(user_id)  # First what is quickly done, and again at the end.
        so_far = Round.of(erasure)
        if not _work_rooms(user_id, so_far, time.monotonic() + seconds):
            erasure_slices.break_off(erasure, so_far)
            return True
        if so_far.errors:
            erasure_slices.fail(erasure, so_far.errors)
            return False
        _let_go(user_id)
        if so_far.began_after(erasure.asked_at + SETTLE):
            erasure.emptied_at = now()
    emptied_at = erasure.emptied_at
    erasure_slices.put_down(erasure, so_far=None, n_failures=0, last_error=None, emptied_at=emptied_at)
    if forget_letters(user_id, last_id=erasure.farewell_id) and emptied_at is not None:
        _finish(user_id)
    return False


def work_through(user_id: UUID) -> None:
    """Do all that can be done now, and wait for a worker that is at it."""
    while work(user_id) or erasure_slices.is_under_way(user_id):
        time.sleep(LONGEST_REST)


def go_on(user_id: UUID, number: int) -> None:
    """The worker's part: some of it now, and the rest when it is its turn again."""
    if work(user_id, number=number):
        jobs.send_now("accounts.erase", str(user_id), str(number + 1))


def sweep() -> None:
    """Hint at the erasures that are not done and that nobody is at."""
    under_way = (Erasure.done_at.is_(None), Erasure.due_at <= now())
    query = select(Erasure.user_id, Erasure.n_slices).where(*under_way).order_by(Erasure.due_at).limit(100)
    due = db.session.execute(query).all()
    hinted = [one.user_id for one in due if jobs.send_now("accounts.erase", str(one.user_id), str(one.n_slices))]
    if hinted:
        with transaction():
            hinted_at = update(Erasure).where(Erasure.user_id.in_(hinted), Erasure.due_at <= now())
            count_changed(hinted_at.values(due_at=now() + erasure_slices.HINT_AGAIN))


def _work_rooms(user_id: UUID, so_far: Round, until: float) -> bool:
    """Have each room that is left do its part, and tell whether there was time for all; so_far says what became."""
    rooms = {room.erase.__module__.split(".")[1]: room for room in personal.rooms()}
    names = list(rooms)
    for name in names[names.index(so_far.room) if so_far.room in rooms else 0 :]:
        if so_far.room != name:
            so_far.room, so_far.after = name, None
            if time.monotonic() > until and name != names[0]:
                return False
        try:
            began_at = time.monotonic()
            for place in rooms[name].erase(user_id, so_far.after):
                so_far.after = place
                at = time.monotonic()
                if at > until:
                    return False
                time.sleep(min(at - began_at, LONGEST_REST))  # Those who live here want the same locks.
                began_at = time.monotonic()
        except Exception as error:  # That it takes too long too: it would be begun anew for ever, and nobody told.
            db.session.rollback()
            log.exception("Erasing %s fails in %s", user_id, name)
            # Not what it says: that may hold what the person wrote.
            so_far.errors.append(f"{name}: {type(error).__name__}")
    return True


def _let_go(user_id: UUID) -> None:
    """What opens the account, its face and name if a slow request wrote them anew, and the exports."""
    with transaction():
        own_data.erase(user_id)
        blank = _blank()
        differs = or_(*(getattr(User, name).is_distinct_from(value) for name, value in blank.items()))
        mine = update(User).where(User.id == user_id, User.erased_at.is_not(None), differs)
        if count_changed(mine.values(**blank)):
            service.profile_changed(user_id)
        exports.drop_all(user_id)
        audit.forget_person(user_id)


def _finish(user_id: UUID) -> None:
    with transaction():
        mine = update(Erasure).where(Erasure.user_id == user_id, Erasure.done_at.is_(None))
        if count_changed(mine.values(done_at=now(), farewell_id=None)):
            on_commit(lambda: log.info("A person is erased: %s", user_id))


def _require_name(user_id: UUID, username: str) -> None:
    user = queries.user(user_id)
    if user.erased_at is None and username.strip().lower() != user.username_key:
        raise OtherName


def _write_farewell(user: User) -> UUID:
    return service.tell(user, "erased", lazy_gettext("Your account is erased"))


def _shut(user: User) -> None:
    """No way in, no rights, no face and no name."""
    devices.end_all(user.id)
    db.session.execute(delete(PasswordReset).where(PasswordReset.user_id == user.id))
    user.disabled_at = user.erased_at = now()
    for name, value in _blank().items():
        setattr(user, name, value)
    db.session.flush()
    service.profile_changed(user.id)


def _blank() -> dict[str, Any]:
    """What a stone says, which is nothing."""
    language = current_config().default_language
    # Its name is shown to all, and so it is in the house's language.
    with force_locale(language):
        display_name = gettext("Deleted person")
    return {
        "password_hash": NO_PASSWORD,
        "is_admin": False,
        "is_treasurer": False,
        "wants_mail": False,
        "is_invisible": True,
        "avatar": None,
        "search_key": "",
        "digest_at": None,
        "language": language,
        "display_name": display_name,
    }


def _free_names(user_id: UUID) -> None:
    """Let others take the username and the e-mail.

    In a transaction of its own: changing a key waits for all who write rows that name the person, and they may wait
    for what the erasure holds.
    """
    # Nobody can sign up under these: one is too long and the other has signs that names cannot have.
    freed = {"username": f"deleted-{user_id.hex}", "username_key": f"deleted:{user_id}"}
    with transaction():
        is_named = (User.id == user_id, User.erased_at.is_not(None), User.username_key != freed["username_key"])
        if count_changed(update(User).where(*is_named).values(**freed, email="", email_key=f"deleted:{user_id}")):
            service.profile_changed(user_id)
