"""What the tests of the live part share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.realtime import live
from app.realtime.parts import Live
from tests.cast import MakeApp
from tests.realtime.desk import Desk
from tests.realtime.playground import Playground
from tests.services.process import wait_until


@pytest.fixture
def desk() -> Desk:
    """A server whose channels are open."""
    return Desk()


@pytest.fixture
def elsewhere(make_app: MakeApp) -> Iterator[Live]:
    """Another process of the same house, which hears rings."""
    app = make_app()
    with app.app_context():
        here = live.live()
    wait_until(lambda: here.doorbell.is_up, "rings are heard")
    yield here
    here.clients.clear()
    live.close(app)


@pytest.fixture(scope="session")
def playground() -> Iterator[Playground]:
    """One for a test process; whatever is done to it, it must not stumble."""
    with Playground() as playground:
        yield playground
        assert "Traceback" not in playground.log_text()
