"""The story as rows: who is in each chat, what is said there, and all that its log tells of it."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from html import escape
from typing import Any
from uuid import UUID

from app.accounts.avatars import make_avatar
from app.accounts.service import keep_avatar
from app.chats.markdown import render
from app.chats.models import Attachment, Chat, ChatEvent, ChatKind, EventType, Member, Message, MessageEdit, Role
from app.files.service import Received
from app.utils.data_generator.rows import insert_all, made_id
from app.utils.demo import pictures
from app.utils.demo.desk import Desk
from app.utils.demo.money import Card, Place, Till
from app.utils.demo.script import (
    Appoints,
    Asks,
    Books,
    Examines,
    Founds,
    Joins,
    Line,
    Pays,
    Polls,
    Says,
    Scene,
    Sends,
    SumsUp,
    Talk,
)
from app.utils.demo.story import PEOPLE

SEED = 9
MOVED_IN = timedelta(days=15)
TYPING = timedelta(seconds=20)
NAMES = {person.username: person.name for person in PEOPLE}

Row = dict[str, Any]


class Narrator:
    """Knows the hour, who is who, and what each file became; gives everything its id and its time."""

    def __init__(self, moment: datetime, files: dict[str, Received]) -> None:
        self.moment, self.files = moment, files
        self.rng = random.Random(SEED)
        self.moved_in = moment - MOVED_IN
        self.ids = {person.username: made_id(self.moved_in, self.rng) for person in PEOPLE}
        self.till = Till(self.ids, self.rng)
        self.desk = Desk(self.ids, self.rng)

    def tell(self, talk: Talk) -> Told:
        """The chat with all that is said and done in it."""
        told = Told(talk, self, begins=self._begin(talk.scenes[0]) - timedelta(minutes=10))
        for scene in talk.scenes:
            at = self._begin(scene)
            for line in scene.lines:
                told.take(line, at)
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
        self.treasurers: set[str] = set()
        self.keys: dict[str, UUID] = {}
        self.cards: dict[UUID, UUID] = {}
        self._log(EventType.CHAT_CREATED, begins, by=talk.members[0])

    def take(self, line: Line, at: datetime) -> None:
        """Let this be said or done now."""
        till, place = self.narrator.till, Place(self.id, self.talk.title, {name: NAMES[name] for name in self.joined})
        match line:
            case Says():
                self._say(line, at)
            case Joins():
                self.joined[line.who] = at
                self._log(EventType.MEMBER_ADDED, at, user_id=line.who, by=line.by)
            case Appoints():
                self._appoint(line, at)
            case Founds():
                till.found(line, place, at)
            case Books():
                till.book(line, place, at)
            case Sends():
                self._show(line.who, till.send(line, place, at), at)
            case Asks():
                self._show(line.who, till.ask(line, place, at), at)
            case Examines() | SumsUp() | Polls():
                self._show(line.who, self.narrator.desk.take(line, place, at), at)
            case Pays():
                self._log(EventType.CARD_CHANGED, at, message_id=self.cards[till.pay(line, place, at)])

    def _say(self, line: Says, at: datetime) -> None:
        message_id = self._post(line.who, line.text, at, html=render(line.text))
        reply_to_id = self.keys[line.answers] if line.answers else None
        self.messages[-1] |= {"reply_to_id": reply_to_id, "n_attachments": len(line.files)}
        if line.key:
            self.keys[line.key] = message_id
        self._attach(line, message_id, at)
        if line.before:
            self._edit(line, at + TYPING)
        if line.is_removed:
            self._remove(line, at + TYPING)

    def _show(self, who: str, card: Card, at: datetime) -> None:
        self.cards[card.id] = self._post(who, card.text, at, html=f"<p>{escape(card.text)}</p>")
        self.messages[-1] |= {"card_kind": card.kind, "card_id": card.id}

    def _post(self, who: str, text: str, at: datetime, *, html: str) -> UUID:
        message_id = self._new_id(at)
        self._log(EventType.MESSAGE_POSTED, at, message_id=message_id, by=who)
        self.messages.append(
            {
                "id": message_id,
                "chat_id": self.id,
                "sender_id": self.narrator.ids[who],
                "seq": len(self.events),
                "text": text,
                "html": html,
                "reply_to_id": None,
                "n_attachments": 0,
                "card_kind": None,
                "card_id": None,
                "created_at": at,
                "edited_at": None,
                "removed_at": None,
            }
        )
        return message_id

    def _appoint(self, line: Appoints, at: datetime) -> None:
        self.treasurers.add(line.treasurer)
        place: dict[str, str | bool] = {"role": self._role(line.treasurer), "is_treasurer": True}
        self._log(EventType.MEMBER_CHANGED, at, user_id=line.treasurer, **place, by=line.who)

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

    def _log(self, kind: EventType, at: datetime, **payload: str | UUID | bool) -> None:
        named = {name: value if isinstance(value, bool) else self._id_of(value) for name, value in payload.items()}
        row = {"chat_id": self.id, "seq": len(self.events) + 1, "type": kind, "payload": named, "created_at": at}
        self.events.append(row)

    def _id_of(self, named: str | UUID) -> str:
        return str(self.narrator.ids.get(str(named), named))

    def _chat(self) -> Row:
        pair = sorted(str(self.narrator.ids[username]) for username in self.joined)
        picture = keep_avatar(draw(self.talk.motif))
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
            "is_treasurer": username in self.treasurers,
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


def draw(motif: str) -> tuple[str, bytes] | None:
    """The picture of this motif as an avatar; without a motif there is none."""
    return make_avatar(pictures.motif(motif)) if motif else None
