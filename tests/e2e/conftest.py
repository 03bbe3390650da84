"""What the tests in a browser share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.e2e.live_visitor import LiveVisitor
from tests.services.site import Site


@pytest.fixture
def database_name() -> str:
    """What the browser sees does not depend on the database."""
    return "postgresql"


@pytest.fixture
def olivia(site: Site) -> Iterator[LiveVisitor]:
    """She is signed in, and has no page open yet."""
    with LiveVisitor.arrive(site.url, "olivia") as olivia:
        olivia.register()
        yield olivia
