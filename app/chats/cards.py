"""What other rooms show in messages: chats knows a thing by its kind and id, and asks its room for the rest."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from flask import Flask, current_app

from app.chats.models import Message

Card = dict[str, Any]
Shapes = Callable[[Collection[UUID]], Mapping[UUID, Card]]
"""The cards of these things as every reader sees them; a few queries however many they are."""
Removed = Callable[[UUID], object]
"""What follows for the thing when its message is removed, in the transaction that removes it."""


@dataclass(frozen=True)
class Cards:
    """What each kind of thing looks like, and what follows when its message is removed."""

    shapes: Mapping[str, Shapes]
    removed: Mapping[str, Removed]


def init_app(app: Flask, shapes: Mapping[str, Shapes], *, removed: Mapping[str, Removed] | None = None) -> None:
    """Let these kinds of things be shown in messages."""
    app.extensions["cards"] = Cards(shapes, removed or {})


def cards_of(messages: Iterable[Message]) -> dict[UUID, Card]:
    """The card of each of these messages, by the message's id; without a query where there are none."""
    wanted: dict[str, dict[UUID, UUID]] = {}
    for message in messages:
        # A removed message shows nothing any more.
        if message.card_kind is not None and message.card_id is not None and not message.is_removed:
            wanted.setdefault(message.card_kind, {})[message.id] = message.card_id
    found: dict[UUID, Card] = {}
    for kind, card_ids in wanted.items():
        shapes = _cards().shapes[kind](set(card_ids.values()))
        found |= {message_id: shapes[card_id] for message_id, card_id in card_ids.items()}
    return found


def tell_removed(message: Message) -> None:
    """Tell the room whose card the message shows that it is being removed, in the caller's transaction."""
    if message.card_kind is not None and message.card_id is not None and message.card_kind in _cards().removed:
        _cards().removed[message.card_kind](message.card_id)


def _cards() -> Cards:
    found: Cards = current_app.extensions["cards"]
    return found
