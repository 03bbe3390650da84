"""What the tests of chats start from."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cast import Person, make_chat, make_direct_chat, make_message

Shape = dict[str, Any]


@pytest.fixture
def chat(alice: Person, bob: Person) -> Shape:
    """A group that Alice owns and Bob is in."""
    return make_chat(alice, bob)


@pytest.fixture
def direct(alice: Person, bob: Person) -> Shape:
    """The direct chat of Alice and Bob."""
    return make_direct_chat(alice, bob)


@pytest.fixture
def message(bob: Person, chat: Shape) -> Shape:
    """What Bob said in the group."""
    return make_message(bob, chat, "Hello from Bob")
