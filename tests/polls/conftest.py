"""What tests of polls may ask for besides."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cast import Person, make_chat


@pytest.fixture
def chat(alice: Person, bob: Person) -> dict[str, Any]:
    """Alice's chat with Bob."""
    return make_chat(alice, bob, title="Class 7b")
