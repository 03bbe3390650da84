"""Somebody takes their data along and has themselves erased, on a telephone; the class looks on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.cast import PASSWORD
from tests.e2e.classroom import Classroom, meet
from tests.e2e.everybody import THEMES, is_fine, prefers
from tests.e2e.visitor import Visitor
from tests.services.site import Site

pytestmark = pytest.mark.e2e
READY = ".settings-body a[href*='/profile/data/']"


@pytest.fixture
def room(site: Site, desk: Chrome, phone: Chrome) -> Iterator[Classroom]:
    """Alice has a desk and Bobby a phone."""
    with meet(site, desk, phone) as room:
        yield room


def test_whoever_leaves_takes_their_data_and_their_words_along(room: Classroom) -> None:
    bobby, alice = room.bobby, room.alice
    bobby.send("My secret words")
    alice.reads("My secret words")
    for theme in THEMES:
        with prefers(theme, bobby.driver):
            bobby.driver.get(f"{room.site.url}/profile/data")
            is_fine(bobby)
    bobby.fill("#current_password", PASSWORD)
    bobby.click(".settings-body form button[type=submit]")

    def is_ready() -> bool:
        bobby.driver.refresh()
        return bool(bobby.driver.find_elements(By.CSS_SELECTOR, READY))

    bobby.wait(is_ready, "the data to be ready")
    bobby.click(".settings-body a", "Erase my account")
    is_fine(bobby)
    bobby.fill("#username", "bobby")
    bobby.fill("#current_password", PASSWORD)
    bobby.click(".settings-body form button[type=submit]")
    bobby.seen(".alert", "Your account is erased")
    alice.wait(lambda: "Deleted person" in shown(alice), "the name to go")
    alice.wait(lambda: "My secret words" not in shown(alice), "the words to go")
    assert "Bobby" not in shown(alice)


def shown(visitor: Visitor) -> str:
    """The chat, and the list of chats beside it."""
    return "\n".join(visitor.driver.find_element(By.ID, place).text for place in ("log", "chat-list"))
