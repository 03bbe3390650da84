"""What the tests of chats start from."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cast import Person, make_direct_chat, make_message

Shape = dict[str, Any]


@pytest.fixture
def direct(alice: Person, bob: Person) -> Shape:
    """The direct chat of Alice and Bob."""
    return make_direct_chat(alice, bob)


@pytest.fixture
def message(bob: Person, chat: Shape) -> Shape:
    """What Bob said in the group."""
    return make_message(bob, chat, "Hello from Bob")
