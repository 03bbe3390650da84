"""What the tests in a browser share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome

from tests.e2e.classroom import Classroom, meet
from tests.e2e.everybody import THEMES, prefers
from tests.e2e.live_visitor import LiveVisitor
from tests.services.browser import browser
from tests.services.site import Site


@pytest.fixture
def database_name() -> str:
    """What the browser sees does not depend on the database."""
    return "postgresql"


# Browsers for all tests of a module; each test signs up anew.


@pytest.fixture(scope="module")
def desk() -> Iterator[Chrome]:
    with browser() as driver:
        yield driver


@pytest.fixture(scope="module")
def second_desk() -> Iterator[Chrome]:
    with browser() as driver:
        yield driver


@pytest.fixture(scope="module")
def phone() -> Iterator[Chrome]:
    with browser(width=390, height=844) as driver:
        yield driver


@pytest.fixture(scope="module", params=[(390, 844), (1280, 800)], ids=["phone", "desktop"])
def screen(request: pytest.FixtureRequest) -> Iterator[Chrome]:
    """One of each size, after the other."""
    width, height = request.param
    with browser(width=width, height=height) as driver:
        yield driver


@pytest.fixture(params=THEMES)
def theme(screen: Chrome, request: pytest.FixtureRequest) -> Iterator[None]:
    """As the device is set."""
    with prefers(request.param, screen):
        yield


@pytest.fixture
def room(site: Site, desk: Chrome, second_desk: Chrome) -> Iterator[Classroom]:
    with meet(site, desk, second_desk) as room:
        yield room


@pytest.fixture
def olivia(site: Site) -> Iterator[LiveVisitor]:
    """She is signed in, and has no page open yet."""
    with LiveVisitor.arrive(site.url, "olivia") as olivia:
        olivia.register()
        yield olivia
