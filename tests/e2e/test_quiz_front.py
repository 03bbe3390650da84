"""What a student reads before a quiz, and what becomes of it before their eyes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome

from tests.e2e.lesson import Lesson, Student, in_seconds
from tests.services.site import Site

pytestmark = pytest.mark.e2e


@pytest.fixture
def bobby(site: Site, phone: Chrome) -> Iterator[Student]:
    with Student.at(phone, site) as bobby:
        yield bobby


def visits(student: Student, lesson: Lesson) -> None:
    student.driver.get(f"{student.url}/quizzes/{lesson.quiz_id}")


def test_it_opens_by_itself(site: Site, bobby: Student) -> None:
    lesson = Lesson.begin(site, "bobby", opens_at=in_seconds(3600))
    visits(bobby, lesson)
    bobby.seen("#offer", "in 1 hour")
    bobby.waits_for_no("#start")
    lesson.call("PATCH", f"/quizzes/{lesson.quiz_id}", {"opens_at": in_seconds(3)})
    bobby.comes_back()
    bobby.click("#start")
    bobby.asks_for("France")


def test_it_says_how_long_there_is_with_the_extra_time(site: Site, bobby: Student) -> None:
    lesson = Lesson.begin(site, "bobby", time_limit_seconds=2400, max_attempts=2)
    me = lesson.call("GET", "/users/me", token=bobby.token(lesson))["id"]
    lesson.call("PUT", f"/quizzes/{lesson.quiz_id}/accommodations/{me}", {"extra_seconds": 600})
    visits(bobby, lesson)
    bobby.seen("#until", "(50 minutes)")
    bobby.seen(".front-facts", "40 minutes, and 10 minutes extra for you")
    bobby.click("#start")
    bobby.click("#dialog .btn", "Not now")
    bobby.wait_for_no_dialog()
    bobby.begins(lesson)
    assert 2900 < bobby.seconds_left() <= 3000


def test_who_left_goes_on_and_who_has_handed_in_cannot_begin_again(site: Site, bobby: Student) -> None:
    lesson = Lesson.begin(site, "bobby")
    attempt_id = bobby.begins(lesson)
    bobby.click(".take-leave")
    bobby.click("#start", "Go on")
    bobby.types("Paris")
    bobby.sees_state("saved")
    lesson.call("POST", f"/attempts/{attempt_id}/submit", {}, token=bobby.token(lesson))
    visits(bobby, lesson)
    bobby.seen("#offer", "You have no attempts left.")
    bobby.click(".attempt-row", "1 of 2")
    bobby.seen(".result-score", "1 of 2")


def test_a_press_of_the_button_is_not_lost_when_the_server_is_busy(site: Site, bobby: Student) -> None:
    lesson = Lesson.begin(site, "bobby")
    visits(bobby, lesson)
    bobby.seen("#start")
    bobby.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": ["*/attempts"]})
    bobby.click("#start")
    bobby.seen("#start", "Starting…")
    bobby.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": []})
    bobby.asks_for("France")
