"""The cards of polls and quizzes, for people who see or move differently: axe is content, and nothing is cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.keys import Keys

from tests.e2e.classroom import POLL, QUIZ, SUMMARY, Classroom, choose_to_add, meet
from tests.e2e.everybody import THEMES, is_fine, prefers
from tests.services.site import Site

pytestmark = pytest.mark.e2e
HEBREW = {"question": "מה השעה?", "options": [{"text": "מוקדם"}, {"text": "מאוחר", "is_right": True}]}


@pytest.fixture(params=THEMES)
def room(site: Site, desk: Chrome, phone: Chrome, request: pytest.FixtureRequest) -> Iterator[Classroom]:
    """Alice has a desk and Bobby a phone."""
    with prefers(request.param, desk, phone), meet(site, desk, phone) as room:
        yield room


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
