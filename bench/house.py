"""The made-up school of the benchmarks: people with tokens, chats with ids that are known beforehand."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import insert

from app.accounts import devices
from app.accounts.models import Device, User
from app.chats.models import Chat, ChatEvent, ChatKind, EventType, Member, Role
from app.db import db, new_id, now, transaction
from app.wallets.models import Wallet

# What is said in a class: mostly plain sentences; some carry a mark, and few a link.
TEXTS = (
    "Has anybody the sheet for Friday?",
    "Thanks!",
    "We need the slides and the lab report by tomorrow.",
    "I finished the **second** chapter, or am I wrong?",
    "On my way",
    "Please bring a pen and a ruler. The room is the one beside the library, as last week.",
    "Who has question 3?\nI have the others.",
    "Look at `main.py`, thanks!",
    "See you at 10",
    "Look at this page: https://example.org/notes",
)


@dataclass(frozen=True)
class Person:
    """Somebody signed in as an API client is."""

    id: uuid.UUID
    token: str


def person_id(number: int) -> uuid.UUID:
    return uuid.UUID(f"00000000-0000-7000-8000-{number:012}")


def chat_id(number: int) -> uuid.UUID:
    return uuid.UUID(f"00000000-0000-7000-9000-{number:012}")


def wallet_id(number: int) -> uuid.UUID:
    return uuid.UUID(f"00000000-0000-7000-b000-{number:012}")


def add_people(numbers: Sequence[int]) -> list[Person]:
    """People who are signed in, in the app context under way."""
    with transaction():
        db.session.execute(insert(User), [_person_row(number) for number in numbers])
    users = [db.session.get_one(User, person_id(number)) for number in numbers]
    return [Person(user.id, devices.start(user, user_agent="bench", address="127.0.0.1")) for user in users]


def add_class(numbers: Sequence[int]) -> list[Person]:
    """The same for a thousand people: signed in by one statement, and not one by one."""
    with transaction():
        db.session.execute(insert(User), [_person_row(number) for number in numbers])
    signed_in = [(person_id(number), new_id(), *devices.new_secret()) for number in numbers]
    device = {"label": "bench", "address": "127.0.0.1", "expires_at": now() + timedelta(days=1)}
    with transaction():
        rows = [
            {"id": id_, "user_id": user, "token_digest": digest, **device} for user, id_, _secret, digest in signed_in
        ]
        db.session.execute(insert(Device), rows)
    return [Person(user, f"{id_.hex}.{secret}") for user, id_, secret, _digest in signed_in]


def _person_row(number: int) -> dict[str, object]:
    name = f"pupil{number}"
    return {
        "id": person_id(number),
        "username": name,
        "username_key": name,
        "email": f"{name}@example.org",
        "email_key": f"{name}@example.org",
        "display_name": f"Pupil Number {number}",
        "search_key": name,
        "password_hash": "none",
    }


def add_chat(number: int, members: Sequence[Person], *, is_direct: bool = False) -> uuid.UUID:
    """A chat of these people, in which nothing was said yet."""
    made = chat_id(number)
    kind = ChatKind.DIRECT if is_direct else ChatKind.GROUP
    pair = ":".join(sorted(str(member.id) for member in members)) if is_direct else None
    title = "" if is_direct else f"Physics, class {number}"
    # Chats that are as old as a term: what is said afterwards comes later.
    begun = now() - timedelta(days=80)
    with transaction():
        row = {"id": made, "kind": kind, "title": title, "direct_key": pair, "last_seq": 1}
        db.session.execute(insert(Chat).values(**row, created_at=begun, active_at=begun))
        created = {"seq": 1, "type": EventType.CHAT_CREATED, "payload": {"by": str(members[0].id)}}
        db.session.execute(insert(ChatEvent).values(chat_id=made, **created, created_at=begun))
        db.session.execute(insert(Member), [_member_row(made, member, begun) for member in members])
    return made


def _member_row(chat: uuid.UUID, member: Person, joined_at: object) -> dict[str, object]:
    place = {"read_seq": 1, "n_read": 0, "cleared_seq": 0}
    return {"chat_id": chat, "user_id": member.id, "role": Role.MEMBER, "joined_at": joined_at, **place}


def add_wallets(numbers: Sequence[int]) -> None:
    """A purse in euros for each of the people of these numbers, with nothing in it."""
    with transaction():
        db.session.execute(insert(Wallet), [_wallet_row(number) for number in numbers])


def _wallet_row(number: int) -> dict[str, object]:
    owner = person_id(number)
    purse = {"name": "Purse", "currency": "EUR", "code": "EUR", "decimals": 2, "is_main": True}
    return {"id": wallet_id(number), "user_id": owner, "created_by": owner, **purse}
