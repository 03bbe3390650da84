"""The pages of who takes a quiz, for people who see or move differently: axe is content, and the keyboard enough."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import ActionChains, Chrome
from selenium.webdriver.common.keys import Keys

from tests.e2e.everybody import is_fine
from tests.e2e.lesson import ALL_TYPES, ASKED, Lesson, Student
from tests.services.site import Site

pytestmark = pytest.mark.e2e


@pytest.fixture
def bobby(site: Site, screen: Chrome) -> Iterator[Student]:
    with Student.at(screen, site) as bobby:
        yield bobby


@pytest.mark.usefixtures("theme")
def test_axe_finds_nothing_while_a_quiz_is_taken(site: Site, bobby: Student) -> None:
    lesson = Lesson.begin(site, "bobby", ALL_TYPES, time_limit_seconds=3000, pass_percent=50.0)
    bobby.driver.get(f"{bobby.url}/quizzes/{lesson.quiz_id}")
    bobby.seen("#start")
    is_fine(bobby)
    bobby.begins(lesson)
    for _ in ALL_TYPES:
        is_fine(bobby)
        bobby.next()
    bobby.seen("#hand-in-now")
    is_fine(bobby)


@pytest.mark.usefixtures("theme")
def test_axe_finds_nothing_when_it_cannot_be_saved(bobby: Student, site: Site) -> None:
    bobby.begins(Lesson.begin(site, "bobby", time_limit_seconds=50))
    bobby.is_connected()
    bobby.click(f"{ASKED} .asked-flag")
    bobby.go_offline()
    bobby.types("Paris")
    bobby.sees_state("waiting")
    bobby.seen(".clock[data-level=urgent]")
    is_fine(bobby)


@pytest.mark.usefixtures("theme")
def test_axe_finds_nothing_in_a_review(site: Site, bobby: Student) -> None:
    contents = [one for one in ALL_TYPES if one["type"] != "essay"]
    lesson = Lesson.begin(site, "bobby", contents, review="key", pass_percent=50.0, max_attempts=2)
    attempt_id = bobby.begins(lesson)
    bobby.chooses("two fifths")
    bobby.all_is_saved()
    lesson.call("POST", f"/attempts/{attempt_id}/submit", {}, token=bobby.token(lesson))
    bobby.driver.refresh()
    bobby.seen(".result-score")
    is_fine(bobby)
    bobby.click(".back-link")
    bobby.seen(".attempt-row")
    is_fine(bobby)


def test_a_quiz_is_taken_by_keyboard_alone(site: Site, bobby: Student) -> None:
    bobby.begins(Lesson.begin(site, "bobby"))
    presses(bobby, "Paris", ".form-control")
    presses(bobby, Keys.ENTER, ".take-next")
    bobby.asks_for("spider")
    assert "Question 2" in bobby.driver.switch_to.active_element.text
    presses(bobby, "8", ".form-control")
    presses(bobby, Keys.ENTER, ".take-next")
    bobby.seen("#dialog", "All 2 questions are answered.")
    presses(bobby, Keys.ENTER, "#hand-in-now")
    bobby.seen(".result-score", "2 of 2")


def presses(student: Student, keys: str, selector: str) -> None:
    """Go on with Tab until this has the focus, and press these keys there."""
    script = "return document.activeElement.matches(arguments[0])"

    def has_focus() -> bool:
        if not student.driver.execute_script(script, selector):
            ActionChains(student.driver).send_keys(Keys.TAB).perform()
        return bool(student.driver.execute_script(script, selector))

    student.wait(has_focus, f"the focus on {selector}")
    ActionChains(student.driver).send_keys(keys).perform()
