"""What the tests of the live part share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.realtime.desk import Desk
from tests.realtime.playground import Playground


@pytest.fixture
def desk() -> Desk:
    """A server whose channels are open."""
    return Desk()


@pytest.fixture(scope="session")
def playground() -> Iterator[Playground]:
    """One for a test process; whatever is done to it, it must not stumble."""
    with Playground() as playground:
        yield playground
        assert "Traceback" not in playground.log_text()
