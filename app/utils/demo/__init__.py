"""A small class with a story, ready to click through: everything happened in the two weeks before this moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from werkzeug.datastructures import FileStorage

from app.accounts import passwords, rules
from app.accounts.models import User
from app.accounts.service import keep_avatar
from app.chats import listing
from app.db import transaction
from app.files import store
from app.files.models import Thumbnail
from app.files.service import Received, make_thumbnail, receive, record
from app.utils.data_generator import PASSWORD, move_in
from app.utils.data_generator.rows import insert_all
from app.utils.demo import pictures
from app.utils.demo.script import Person
from app.utils.demo.story import PEOPLE, TALKS
from app.utils.demo.telling import Narrator, draw

Row = dict[str, Any]


@dataclass(frozen=True)
class Account:
    """Somebody to sign in as, and in how many chats news wait for them."""

    username: str
    name: str
    who: str
    n_unread: int


def write(moment: datetime) -> list[Account]:
    """Fill an empty database with the class as it stands at this moment, and answer who can sign in."""
    files = {name: _received(name, draw()) for name, draw in pictures.FILES.items()}
    narrator = Narrator(moment, files)
    told = [narrator.tell(talk) for talk in TALKS]
    with transaction():
        _write_people(narrator)
        for file in files.values():
            record(file)
        for chat in told:
            chat.write()
        narrator.till.write()
        narrator.desk.write()
        listing.forget(user_ids=narrator.ids.values(), chat_ids=[chat.id for chat in told])
    for file in files.values():
        if file.thumbnail == Thumbnail.PENDING:
            make_thumbnail(file.digest)
    return [_account(person) for person in PEOPLE]


def first_steps(accounts: list[Account]) -> list[str]:
    """What to look at first."""
    unread = {account.username: account.n_unread for account in accounts}
    return [
        "What to look at first:",
        f"  Sign in as bruno: {unread['bruno']} chats hold news, with pictures, formulas and a table in them;",
        "    and Chiara asks him for 2.50.",
        "    He has not taken “Light and shadow” yet, ten minutes; as mshart see how the others did, and grade essays.",
        "  Sign in as elias: the bridge project has code, measurements to download, and a record.",
        "  Sign in as henry: the class's treasurer, with a fund and an excursion that three have not paid yet.",
        "  Sign in as fatima: she has earned stars, the class's own points.",
        "  Sign in as mshart: the teacher owns the class chat, edited a message, and is the administrator here.",
        "  Sign in as sokolova: the same house in Russian.",
        "Two browsers, two of them: write to each other, and watch it come. `python run.py` starts it.",
    ]


def _write_people(narrator: Narrator) -> None:
    password_hash = passwords.digest(PASSWORD)
    move_in(narrator.moved_in)
    insert_all(User, [_person_row(person, narrator, password_hash) for person in PEOPLE])


def _person_row(person: Person, narrator: Narrator, password_hash: str) -> Row:
    return {
        "id": narrator.ids[person.username],
        "username": person.username,
        "username_key": person.username,
        "email": f"{person.username}@example.org",
        "email_key": f"{person.username}@example.org",
        "display_name": person.name,
        "search_key": rules.search_key(person.username, person.name),
        "password_hash": password_hash,
        "avatar": keep_avatar(draw(person.motif)),
        "language": person.language,
        # A made-up address may be somebody's.
        "wants_mail": False,
        "is_admin": person is PEOPLE[0],
        "created_at": narrator.moved_in,
        "seen_at": narrator.moment,
    }


def _account(person: Person) -> Account:
    n_unread = sum(1 for talk in TALKS if talk.unread.get(person.username))
    return Account(person.username, person.name, person.who, n_unread)


def _received(name: str, content: bytes) -> Received:
    """The file as if somebody had uploaded it."""
    with store.new_draft() as draft:
        draft.write(content)
        return receive(FileStorage(draft, filename=name))
