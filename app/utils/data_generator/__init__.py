"""Made-up people, chats, messages and money, to try everything on: the same seed always makes the same house."""

from __future__ import annotations

import hashlib
import random
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate
from math import ceil
from typing import Any

from sqlalchemy import update

from app.accounts import passwords, rules
from app.accounts.models import Installation, User
from app.chats.models import Chat, ChatEvent, ChatKind, EventType, Member, Message, Role
from app.config import ConfigError
from app.db import Model, db, insert_new, transaction
from app.utils.data_generator.money import write_money
from app.utils.data_generator.rows import BATCH, ENROLMENT, FIRST_WEEK, TERM, TERM_BEGINS, insert_all, made_id
from app.utils.data_generator.words import FIRST_NAMES, GROUPS, LAST_NAMES, SUBJECTS, saying

PASSWORD = "homeroom-demo"  # noqa: S105  Of made-up people, and printed.


class NotEmpty(ConfigError):
    """Somebody lives here already."""

    def __init__(self) -> None:
        super().__init__(
            "There are accounts here already: `seed` fills an empty database only, such as that of a new INSTANCE_DIR."
        )


@dataclass(frozen=True)
class Plan:
    """How large the made-up house is, and the seed that decides all the rest."""

    users: int
    chats: int
    messages: int
    seed: int = 1

    @property
    def size(self) -> int:
        """How much there is to write."""
        return self.users + self.chats + self.messages + self.operations

    @property
    def operations(self) -> int:
        """How often money is moved: less often than something is said."""
        return min(self.messages // 10, self.users * 10)

    @property
    def n_purses(self) -> int:
        """How many people have a wallet; each is to see some operations."""
        return min(self.users, ceil(self.operations / 3))

    @property
    def n_funds(self) -> int:
        """How many chats may have one, the loudest first."""
        return ceil(self.operations / 50)


def generate(plan: Plan) -> Iterator[int]:
    """Fill an empty database batch by batch, and yield how many people, chats, messages and operations each held.

    All people have the password PASSWORD; the first one, "person1", is the administrator.
    """
    rng = random.Random(plan.seed)
    people = _write_people(plan, rng)
    yield len(people)
    batch = Batch()
    funds = []
    for sketch in _sketches(plan, people, rng):
        if sketch.treasurer_id:
            funds.append((sketch.chat_id, sketch.treasurer_id))
        for message in _begin(sketch, batch, rng):
            batch.add(Message, message)
            batch.add(ChatEvent, _posted_row(sketch, message))
            if batch.is_full:
                yield batch.write()
        if batch.is_full:
            yield batch.write()
    yield batch.write()
    # With luck of its own: however much money there is, the same is said.
    money_rng = random.Random(f"money {plan.seed}")
    yield from write_money(plan.operations, people[: plan.n_purses], funds, people[0], money_rng)


def is_empty() -> bool:
    """Whether nobody lives here yet."""
    return db.session.scalar(db.select(User.id).limit(1)) is None


def move_in(at: datetime) -> None:
    """Take the empty house, in the caller's transaction; of several who try at once one gets it."""
    if not insert_new(Installation, created_at=at):
        raise NotEmpty


@dataclass(frozen=True)
class Sketch:
    """A chat before it is written: who is in it and how much is said."""

    chat_id: uuid.UUID
    kind: ChatKind
    title: str
    members: list[uuid.UUID]
    n_messages: int
    begins: datetime
    # Who keeps the money of a chat that has some.
    treasurer_id: uuid.UUID | None = None


class Batch:
    """Rows of many chats that are written in one transaction, the chats first because the others point at them."""

    def __init__(self) -> None:
        self._empty()

    def _empty(self) -> None:
        self._rows: dict[type[Model], list[dict[str, Any]]] = {Chat: [], ChatEvent: [], Member: [], Message: []}
        self._ends: list[dict[str, Any]] = []

    @property
    def is_full(self) -> bool:
        return sum(len(rows) for rows in self._rows.values()) >= BATCH

    def add(self, table: type[Model], row: dict[str, Any]) -> None:
        self._rows[table].append(row)

    def end(self, chat_id: uuid.UUID, last: dict[str, Any]) -> None:
        """Say which message is the chat's last."""
        self._ends.append({"id": chat_id, "last_message_id": last["id"], "active_at": last["created_at"]})

    def write(self) -> int:
        """Write what was gathered, begin anew, and tell how many chats and messages it was."""
        n_written = len(self._rows[Chat]) + len(self._rows[Message])
        with transaction():
            for table, rows in self._rows.items():
                insert_all(table, rows)
            if self._ends:
                db.session.execute(update(Chat), self._ends)
        self._empty()
        return n_written


def _write_people(plan: Plan, rng: random.Random) -> list[uuid.UUID]:
    # A salt from the seed: a random one would make every house another.
    password_hash = passwords.digest(PASSWORD, salt=hashlib.sha256(str(plan.seed).encode()).digest()[:16])
    rows = [_person_row(plan, number, password_hash, rng) for number in range(1, plan.users + 1)]
    with transaction():
        move_in(TERM_BEGINS)
        insert_all(User, rows)
    return [row["id"] for row in rows]


def _person_row(plan: Plan, number: int, password_hash: str, rng: random.Random) -> dict[str, Any]:
    username, name = f"person{number}", f"{rng.choice(FIRST_NAMES)} {rng.choice(LAST_NAMES)}"
    joined = TERM_BEGINS + ENROLMENT * number / plan.users
    return {
        "id": made_id(joined, rng),
        "username": username,
        "username_key": username,
        "email": f"{username}@example.org",
        "email_key": f"{username}@example.org",
        "display_name": name,
        "search_key": rules.search_key(username, name),
        "password_hash": password_hash,
        "language": "ru" if name[0] > "z" else "en",
        # A made-up address may be somebody's.
        "wants_mail": False,
        "is_admin": number == 1,
        "created_at": joined,
        "seen_at": TERM_BEGINS + TERM,
    }


def _sketches(plan: Plan, people: list[uuid.UUID], rng: random.Random) -> Iterator[Sketch]:
    """The chats: every third of two people, the others groups; few chats are loud, many are quiet."""
    pairs: set[tuple[uuid.UUID, uuid.UUID]] = set()
    for number, n_messages in enumerate(_shares(plan)):
        begins = TERM_BEGINS + ENROLMENT + FIRST_WEEK * (number + 1) / plan.chats
        pair = tuple(sorted(rng.sample(people, 2), key=str)) if number % 3 == 2 and len(people) > 1 else None
        if pair and pair not in pairs:
            pairs.add((pair[0], pair[1]))
            yield Sketch(made_id(begins, rng), ChatKind.DIRECT, "", list(pair), n_messages, begins)
        else:
            members = rng.sample(people, min(len(people), rng.randint(3, 30)))
            title = f"{rng.choice(SUBJECTS)}, {rng.choice(GROUPS)}"
            treasurer_id = members[-1] if number < plan.n_funds else None
            yield Sketch(made_id(begins, rng), ChatKind.GROUP, title, members, n_messages, begins, treasurer_id)


def _shares(plan: Plan) -> list[int]:
    """How many messages each chat gets, by Zipf's law; they add up to the plan."""
    weights = list(accumulate(1 / rank for rank in range(1, plan.chats + 1)))
    ends = [round(plan.messages * weight / weights[-1]) for weight in weights]
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]


def _begin(sketch: Sketch, batch: Batch, rng: random.Random) -> Iterator[dict[str, Any]]:
    """Begin a chat, give its messages one by one, and at the end have the chat point at the last of them."""
    pair = ":".join(str(member) for member in sketch.members) if sketch.kind == ChatKind.DIRECT else None
    created = {"by": str(sketch.members[0])}
    batch.add(Chat, _chat_row(sketch, pair))
    batch.add(ChatEvent, _event_row(sketch, 1, EventType.CHAT_CREATED, sketch.begins, created))
    for row in _member_rows(sketch):
        batch.add(Member, row)
    last = None
    for last in _message_rows(sketch, rng):
        yield last
    if last:
        batch.end(sketch.chat_id, last)


def _chat_row(sketch: Sketch, pair: str | None) -> dict[str, Any]:
    return {
        "id": sketch.chat_id,
        "kind": sketch.kind,
        "title": sketch.title,
        "description": "",
        "direct_key": pair,
        "last_seq": sketch.n_messages + 1,
        "n_messages": sketch.n_messages,
        "active_at": sketch.begins,
        "created_at": sketch.begins,
    }


def _member_rows(sketch: Sketch) -> list[dict[str, Any]]:
    """Two of three members have read all; the others stopped somewhere, each at another place."""
    rows = []
    for place, user_id in enumerate(sketch.members):
        n_read = sketch.n_messages if place % 3 else sketch.n_messages - min(sketch.n_messages, place)
        is_owner = place == 0 and sketch.kind == ChatKind.GROUP
        rows.append(
            {
                "chat_id": sketch.chat_id,
                "user_id": user_id,
                "role": Role.OWNER if is_owner else Role.MEMBER,
                "is_treasurer": user_id == sketch.treasurer_id,
                "joined_at": sketch.begins,
                "read_seq": n_read + 1,
                "n_read": n_read,
                "cleared_seq": 0,
            }
        )
    return rows


def _message_rows(sketch: Sketch, rng: random.Random) -> Iterator[dict[str, Any]]:
    """The chat's messages in order, spread over the term."""
    step = (TERM_BEGINS + TERM - sketch.begins) / (sketch.n_messages + 1)
    earlier: list[uuid.UUID] = []
    for number in range(1, sketch.n_messages + 1):
        at = sketch.begins + step * number
        text, html = saying(rng)
        message_id = made_id(at, rng)
        yield {
            "id": message_id,
            "chat_id": sketch.chat_id,
            "sender_id": rng.choice(sketch.members),
            "seq": number + 1,
            "text": text,
            "html": html,
            "reply_to_id": rng.choice(earlier) if earlier and rng.random() < 0.08 else None,
            "created_at": at,
        }
        earlier = [*earlier[-9:], message_id]


def _posted_row(sketch: Sketch, message: dict[str, Any]) -> dict[str, Any]:
    payload = {"message_id": str(message["id"]), "by": str(message["sender_id"])}
    return _event_row(sketch, message["seq"], EventType.MESSAGE_POSTED, message["created_at"], payload)


def _event_row(sketch: Sketch, seq: int, kind: EventType, at: datetime, payload: dict[str, Any]) -> dict[str, Any]:
    return {"chat_id": sketch.chat_id, "seq": seq, "type": kind, "payload": payload, "created_at": at}
