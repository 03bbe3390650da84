"""The cards of polls and quizzes, for people who see or move differently: axe is content, and nothing is cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.keys import Keys

from tests.e2e.classroom import POLL, QUIZ, SUMMARY, Classroom, choose_to_add, meet
from tests.e2e.live_visitor import LiveVisitor
from tests.services import axe
from tests.services.site import Site

pytestmark = pytest.mark.e2e
HEBREW = {"question": "מה השעה?", "options": [{"text": "מוקדם"}, {"text": "מאוחר", "is_right": True}]}


@pytest.fixture(scope="module")
def drivers() -> Iterator[tuple[Chrome, Chrome]]:
    """A desk and a phone."""
    with LiveVisitor.arrive("", "alice") as alice, LiveVisitor.arrive("", "bobby", width=390, height=844) as bobby:
        yield alice.driver, bobby.driver


@pytest.fixture(params=["light", "dark"])
def theme(drivers: tuple[Chrome, Chrome], request: pytest.FixtureRequest) -> Iterator[str]:
    """As the devices are set."""
    wanted = {"features": [{"name": "prefers-color-scheme", "value": request.param}]}
    for driver in drivers:
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", wanted)
    yield request.param
    for driver in drivers:
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


@pytest.fixture
def room(theme: str, site: Site, drivers: tuple[Chrome, Chrome]) -> Iterator[Classroom]:
    alice, bobby = (
        LiveVisitor(driver, site.url, name) for driver, name in zip(drivers, ("alice", "bobby"), strict=True)
    )
    yield meet(site, alice, bobby)
    for visitor in (alice, bobby):
        visitor.comes_to_rest()


def is_fine(visitor: LiveVisitor) -> None:
    assert axe.violations(visitor.driver) == []
    assert not visitor.is_too_wide()


def test_axe_finds_nothing_in_the_cards(room: Classroom) -> None:
    polls = f"/chats/{room.chat_id}/polls"
    tea = room.call("alice", "POST", polls, {"question": "Tea?", "options": [{"text": "Yes"}, {"text": "No"}]})
    riddle = room.call("bobby", "POST", polls, HEBREW)
    room.call("alice", "PUT", f"/polls/{tea['id']}/vote", {"options": [1]})
    for person, place in (("alice", 1), ("bobby", 2)):
        room.call(person, "PUT", f"/polls/{riddle['id']}/vote", {"options": [place]})
    is_fine(room.alice)
    room.call("bobby", "POST", f"/polls/{riddle['id']}/close")
    room.bobby.seen(f"{POLL} .tag", "Closed")
    for visitor in (room.alice, room.bobby):
        is_fine(visitor)


def test_axe_finds_nothing_in_quizzes_and_their_summaries(room: Classroom) -> None:
    quiz_id = room.quiz("Capitals", summary="best", pass_percent=50)
    room.post(quiz_id)
    room.post(room.quiz("Rivers"))
    attempt = room.call("bobby", "POST", f"/quizzes/{quiz_id}/attempts", {})
    room.call("bobby", "POST", f"/attempts/{attempt['id']}/submit", {})
    room.call("alice", "POST", f"/quizzes/{quiz_id}/close")
    for visitor in (room.alice, room.bobby):
        visitor.wait(lambda: room.beat() or visitor.driver.find_elements("css selector", SUMMARY), "the summary")  # noqa: B023
        visitor.seen(QUIZ, "Rivers")
        is_fine(visitor)


def test_axe_finds_nothing_in_the_dialogs(room: Classroom) -> None:
    room.quiz("Capitals")
    alice = room.alice
    choose_to_add(alice, "Poll")
    alice.click("#poll-right")
    alice.click("#dialog-foot [type=submit]")
    alice.seen("#poll-question-error")
    is_fine(alice)
    alice.driver.switch_to.active_element.send_keys(Keys.ESCAPE)
    alice.wait_for_no_dialog()
    choose_to_add(alice, "Quiz")
    alice.seen("#dialog .person", "Capitals")
    is_fine(alice)
