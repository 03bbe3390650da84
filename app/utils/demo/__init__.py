"""A small class with a story, ready to click through: everything happened in the two weeks before this moment."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from werkzeug.datastructures import FileStorage

from app.accounts import passwords, rules
from app.accounts.avatars import make_avatar
from app.accounts.models import User
from app.accounts.service import keep_avatar
from app.chats import listing
from app.chats.markdown import render
from app.chats.models import Attachment, Chat, ChatEvent, ChatKind, EventType, Member, Message, MessageEdit, Role
from app.db import transaction
from app.files import store
from app.files.models import Thumbnail
from app.files.service import Received, make_thumbnail, receive, record
from app.utils.data_generator import PASSWORD, insert_all, made_id, move_in
from app.utils.demo import pictures
from app.utils.demo.story import PEOPLE, TALKS, Joins, Person, Says, Scene, Talk

SEED = 9
MOVED_IN = timedelta(days=15)
TYPING = timedelta(seconds=20)

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
        f"  Sign in as bruno: {unread['bruno']} chats hold news, with pictures, formulas and a table in them.",
        "  Sign in as elias: the bridge project has code, measurements to download, and a record.",
        "  Sign in as mshart: the teacher owns the class chat, edited a message, and is the administrator here.",
        "  Sign in as sokolova: the same house in Russian.",
        "Two browsers, two of them: write to each other, and watch it come. `python run.py` starts it.",
    ]


class Narrator:
    """Knows the hour, who is who, and what each file became; gives everything its id and its time."""

    def __init__(self, moment: datetime, files: dict[str, Received]) -> None:
        self.moment, self.files = moment, files
        self.rng = random.Random(SEED)
        self.moved_in = moment - MOVED_IN
        self.ids = {person.username: made_id(self.moved_in, self.rng) for person in PEOPLE}

    def tell(self, talk: Talk) -> Told:
        """The chat with all that is said and done in it."""
        told = Told(talk, self, begins=self._begin(talk.scenes[0]) - timedelta(minutes=10))
        for scene in talk.scenes:
            at = self._begin(scene)
            for line in scene.lines:
                if isinstance(line, Joins):
                    told.join(line, at)
                else:
                    told.say(line, at)
                at += timedelta(seconds=self.rng.randint(25, 150))
        return told

    def _begin(self, scene: Scene) -> datetime:
        if scene.minutes:
            return self.moment - timedelta(minutes=scene.minutes)
        day = self.moment - timedelta(days=scene.days)
        return day.replace(hour=scene.hour, minute=self.rng.randrange(30), second=0, microsecond=0)


class Told:
    """One chat while it is told: the rows that this makes."""

    def __init__(self, talk: Talk, narrator: Narrator, *, begins: datetime) -> None:
        self.talk, self.narrator, self.begins = talk, narrator, begins
        self.id = self._new_id(begins)
        self.messages: list[Row] = []
        self.events: list[Row] = []
        self.edits: list[Row] = []
        self.attachments: list[Row] = []
        self.joined = dict.fromkeys(talk.members, begins)
        self.keys: dict[str, UUID] = {}
        self._log(EventType.CHAT_CREATED, begins, by=talk.members[0])

    def join(self, line: Joins, at: datetime) -> None:
        self.joined[line.who] = at
        self._log(EventType.MEMBER_ADDED, at, user_id=line.who, by=line.by)

    def say(self, line: Says, at: datetime) -> None:
        message_id = self._new_id(at)
        self._log(EventType.MESSAGE_POSTED, at, message_id=message_id, by=line.who)
        self.messages.append(
            {
                "id": message_id,
                "chat_id": self.id,
                "sender_id": self.narrator.ids[line.who],
                "seq": len(self.events),
                "text": line.text,
                "html": render(line.text),
                "reply_to_id": self.keys[line.answers] if line.answers else None,
                "n_attachments": len(line.files),
                "created_at": at,
                "edited_at": None,
                "removed_at": None,
            }
        )
        if line.key:
            self.keys[line.key] = message_id
        self._attach(line, message_id, at)
        if line.before:
            self._edit(line, at + TYPING)
        if line.is_removed:
            self._remove(line, at + TYPING)

    def write(self) -> None:
        """Put the chat into the database, in the caller's transaction."""
        for table, rows in (
            (Chat, [self._chat()]),
            (ChatEvent, self.events),
            (Member, [self._member(username) for username in self.joined]),
            (Message, self.messages),
            (MessageEdit, self.edits),
            (Attachment, self.attachments),
        ):
            insert_all(table, rows)

    def _attach(self, line: Says, message_id: UUID, at: datetime) -> None:
        for place, name in enumerate(line.files):
            file = self.narrator.files[name]
            self.attachments.append(
                {
                    "id": self._new_id(at),
                    "chat_id": self.id,
                    "uploader_id": self.narrator.ids[line.who],
                    "message_id": message_id,
                    "place": place,
                    "digest": file.digest,
                    "name": file.name,
                    "media_type": file.media_type,
                    "created_at": at,
                }
            )

    def _edit(self, line: Says, at: datetime) -> None:
        message = self.messages[-1]
        message["edited_at"] = at
        edit = {"message_id": message["id"], "editor_id": message["sender_id"], "text": line.before, "edited_at": at}
        self.edits.append({"id": self._new_id(at), **edit})
        self._log(EventType.MESSAGE_EDITED, at, message_id=message["id"], by=line.who)

    def _remove(self, line: Says, at: datetime) -> None:
        message = self.messages[-1]
        message |= {"text": "", "html": "", "removed_at": at}
        self._log(EventType.MESSAGE_REMOVED, at, message_id=message["id"], by=line.who)

    def _log(self, kind: EventType, at: datetime, **payload: str | UUID) -> None:
        named = {name: str(self.narrator.ids.get(str(value), value)) for name, value in payload.items()}
        row = {"chat_id": self.id, "seq": len(self.events) + 1, "type": kind, "payload": named, "created_at": at}
        self.events.append(row)

    def _chat(self) -> Row:
        pair = sorted(str(self.narrator.ids[username]) for username in self.joined)
        picture = keep_avatar(_picture(self.talk.motif))
        return {
            "id": self.id,
            "kind": ChatKind.GROUP if self.talk.title else ChatKind.DIRECT,
            "title": self.talk.title,
            "description": self.talk.description,
            "avatar": picture,
            "direct_key": None if self.talk.title else ":".join(pair),
            "last_seq": len(self.events),
            "n_messages": len(self._standing()),
            "last_message_id": self.messages[-1]["id"],
            "active_at": self.messages[-1]["created_at"],
            "created_at": self.begins,
        }

    def _member(self, username: str) -> Row:
        standing = self._standing()
        n_read = len(standing) - self.talk.unread.get(username, 0)
        last_read = standing[n_read - 1]
        return {
            "chat_id": self.id,
            "user_id": self.narrator.ids[username],
            "role": self._role(username),
            "joined_at": self.joined[username],
            "read_seq": last_read["seq"],
            "n_read": n_read,
            "read_at": last_read["created_at"],
            "cleared_seq": 0,
        }

    def _role(self, username: str) -> Role:
        if self.talk.title and username == self.talk.members[0]:
            return Role.OWNER
        return Role.ADMIN if username in self.talk.admins else Role.MEMBER

    def _standing(self) -> list[Row]:
        return [message for message in self.messages if message["removed_at"] is None]

    def _new_id(self, at: datetime) -> UUID:
        return made_id(at, self.narrator.rng)


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
        "avatar": keep_avatar(_picture(person.motif)),
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


def _picture(motif: str) -> tuple[str, bytes] | None:
    return make_avatar(pictures.motif(motif)) if motif else None


def _received(name: str, content: bytes) -> Received:
    """The file as if somebody had uploaded it."""
    with store.new_draft() as draft:
        draft.write(content)
        return receive(FileStorage(draft, filename=name))
