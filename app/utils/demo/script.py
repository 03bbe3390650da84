"""The words in which the story of the demo is written: who there is, what they say and do, and what they are asked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Person:
    """Somebody of the story; `motif` names the drawing that is their picture."""

    username: str
    name: str
    who: str
    motif: str = ""
    language: str = "en"


@dataclass(frozen=True)
class Says:
    """A message. `key` lets a later one answer it, `before` is what it said until it was edited."""

    who: str
    text: str
    key: str = ""
    answers: str = ""
    files: tuple[str, ...] = ()
    before: str = ""
    is_removed: bool = False


@dataclass(frozen=True)
class Joins:
    """Somebody is let into the chat."""

    who: str
    by: str


@dataclass(frozen=True)
class Appoints:
    """The owner has somebody keep the chat's money."""

    who: str
    treasurer: str


@dataclass(frozen=True)
class Founds:
    """The chat gets a wallet; in points of its own, where the code is none of ISO 4217."""

    who: str
    name: str
    code: str = "EUR"


@dataclass(frozen=True)
class Books:
    """Cash came in, or went out, as a treasurer says: of these people's wallets, or of the chat's."""

    who: str
    amount: str
    memo: str
    whose: tuple[str, ...] = ()
    code: str = "EUR"
    is_out: bool = False


@dataclass(frozen=True)
class Sends:
    """Money for somebody in the chat, or for the chat itself; out of one's own wallet or out of the chat's."""

    who: str
    amount: str
    memo: str
    to: str = ""
    code: str = "EUR"
    is_from_chat: bool = False


@dataclass(frozen=True)
class Asks:
    """Somebody asks one other for money, or everybody else for the chat's wallet; `key` is how they pay."""

    who: str
    amount: str
    memo: str
    key: str
    whom: str = ""
    code: str = "EUR"


@dataclass(frozen=True)
class Pays:
    """Somebody pays what they were asked for: from their wallet, or in cash to a treasurer."""

    who: str
    key: str
    in_cash_to: str = ""


@dataclass(frozen=True)
class Examines:
    """A quiz for the chat; `taken` tells who answered what, question by question. `key` is how it is summed up."""

    who: str
    title: str
    key: str
    category: str
    questions: tuple[dict[str, Any], ...]
    minutes: int
    hours_open: int
    taken: dict[str, tuple[Any, ...]]


@dataclass(frozen=True)
class SumsUp:
    """A quiz is over, and the chat is told how it went."""

    who: str
    key: str


@dataclass(frozen=True)
class Polls:
    """A quick question to the chat, and who voted for which of the options, counted from 1."""

    who: str
    question: str
    options: tuple[str, ...]
    votes: dict[str, int]


Deed = Appoints | Founds | Books | Sends | Asks | Pays
"""What is done with money."""
Question = Examines | SumsUp | Polls
"""What the chat is asked."""
Line = Says | Joins | Deed | Question


@dataclass(frozen=True)
class Scene:
    """A few lines in a row: so many days ago at an hour, or so many minutes ago."""

    lines: tuple[Line, ...]
    days: int = 0
    hour: int = 0
    minutes: int = 0


@dataclass(frozen=True)
class Talk:
    """A chat of the story. The first member owns it; without a title it is one of two.

    `unread` tells how many of the latest messages somebody has not read yet; all others have read everything.
    """

    members: tuple[str, ...]
    scenes: tuple[Scene, ...]
    title: str = ""
    description: str = ""
    motif: str = ""
    admins: tuple[str, ...] = ()
    unread: dict[str, int] = field(default_factory=dict)
