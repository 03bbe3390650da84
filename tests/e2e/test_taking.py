"""A quiz on a phone, and what may come in between: a reload, another device, no network, a dead server, the end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.e2e.lesson import ALL_TYPES, ASKED, ESSAY, WRONG_CLOCK, Lesson, Student
from tests.services.browser import browser
from tests.services.site import Site

pytestmark = pytest.mark.e2e


@pytest.fixture
def bobby(site: Site, phone: Chrome) -> Iterator[Student]:
    """A student with a phone."""
    with Student.at(phone, site) as bobby:
        yield bobby


@pytest.fixture
def lesson(site: Site, bobby: Student) -> Lesson:
    """A quiz of two questions, without a limit."""
    return Lesson.begin(site, "bobby")


def test_all_types_are_answered_and_reviewed(site: Site, bobby: Student) -> None:
    lesson = Lesson.begin(site, "bobby", ALL_TYPES, review="key", pass_percent=50.0)
    bobby.begins(lesson)
    answer_all(bobby)
    bobby.seen("#dialog", "All 8 questions are answered.")
    bobby.click("#hand-in-now")
    bobby.seen(".result-word", "Handed in")
    bobby.seen(".review-question.is-right", "Well done.")
    bobby.seen(".review-question.is-wrong .review-sign", "Your choice")
    bobby.seen(".review-question.is-waiting", "Rayleigh")
    assert bobby.faults() == []
    assert not bobby.is_too_wide()


def answer_all(bobby: Student) -> None:
    """Everything right but the second and the last."""
    for answer in (
        lambda: bobby.click(f'{ASKED} .choice:has([aria-label="5/6"])'),
        lambda: [bobby.chooses("two"), bobby.chooses("nine")],
        lambda: bobby.chooses("True"),
        lambda: bobby.asks_for("light"),
        lambda: bobby.types("Paris"),
        lambda: bobby.types("8"),
        lambda: [bobby.matches(0, "Rome"), bobby.matches(1, "Rome")],
        lambda: bobby.types("Rayleigh"),
        lambda: bobby.chooses("الرياض"),
    ):
        answer()
        assert not bobby.is_too_wide()
        bobby.next()


def test_an_answer_is_saved_and_says_so_with_the_servers_time(bobby: Student, lesson: Lesson) -> None:
    bobby.begins(lesson)
    bobby.types("Paris")
    bobby.sees_state("saved", "Saved ")
    bobby.all_is_saved()
    assert bobby.kept(lesson) == ["Paris", None]


def test_it_goes_on_where_it_was_after_a_reload(bobby: Student, lesson: Lesson) -> None:
    bobby.begins(lesson)
    bobby.types("Paris")
    bobby.next()
    bobby.types("8")
    bobby.click(f"{ASKED} .asked-flag")
    bobby.driver.refresh()
    bobby.asks_for("spider")
    assert bobby.value() == "8"
    bobby.sees_state("saved")
    assert bobby.seen(f"{ASKED} .asked-flag").get_attribute("aria-pressed") == "true"
    assert bobby.kept(lesson) == ["Paris", "8"]


def test_without_a_network_answers_are_kept_and_sent_when_it_is_back(bobby: Student, lesson: Lesson) -> None:
    bobby.begins(lesson)
    bobby.is_connected()
    bobby.go_offline()
    bobby.types("Paris")
    bobby.sees_state("waiting", "Not saved yet: no connection. Kept on this device.")
    bobby.next()
    bobby.types("8")
    bobby.seen(".take-state[data-state=waiting]", "2 answers not saved yet")
    bobby.go_online()
    bobby.all_is_saved()
    bobby.waits_for_no(".take-notices .alert")
    assert bobby.kept(lesson) == ["Paris", "8"]


def test_what_was_shown_as_saved_survives_a_killed_server_and_the_rest_follows(
    site: Site, bobby: Student, lesson: Lesson
) -> None:
    bobby.begins(lesson)
    bobby.types("Paris")
    bobby.sees_state("saved")
    site.web.kill()
    bobby.next()
    bobby.types("8")
    bobby.sees_state("waiting", "Kept on this device.")
    site.web.start()
    assert bobby.kept(lesson)[0] == "Paris"
    bobby.all_is_saved()
    assert bobby.kept(lesson) == ["Paris", "8"]


def test_who_leaves_in_the_middle_of_a_word_has_it_saved(bobby: Student, lesson: Lesson) -> None:
    attempt_id = bobby.begins(lesson)
    bobby.types("Paris")
    bobby.driver.get("about:blank")
    bobby.wait(lambda: bobby.kept(lesson, attempt_id) == ["Paris", None], "the answer at the server")


def test_who_leaves_in_the_middle_of_a_long_essay_has_it_saved(site: Site, bobby: Student) -> None:
    lesson = Lesson.begin(site, "bobby", (ESSAY,))
    attempt_id = bobby.begins(lesson)
    text = "ы" * 20_000
    area = bobby.seen(f"{ASKED} textarea")
    bobby.driver.execute_script(
        "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input'))", area, text
    )
    bobby.driver.get("about:blank")
    bobby.wait(lambda: bobby.kept(lesson, attempt_id) == [text], "the essay at the server")


def test_the_browsers_back_saves_and_forward_shows_it_again(bobby: Student, lesson: Lesson) -> None:
    attempt_id = bobby.begins(lesson)
    bobby.next()
    bobby.types("8")
    bobby.driver.back()
    bobby.seen("#start", "Go on")
    bobby.wait(lambda: bobby.kept(lesson, attempt_id) == [None, "8"], "the answer at the server")
    bobby.driver.forward()
    bobby.asks_for("spider")
    assert bobby.value() == "8"
    bobby.all_is_saved()
    bobby.writes_anew("6")
    bobby.sees_state("saved")
    assert bobby.kept(lesson) == [None, "6"]
    assert bobby.faults() == []


def test_what_could_not_be_sent_is_there_after_back_and_forward(bobby: Student, lesson: Lesson) -> None:
    bobby.begins(lesson)
    blocks(bobby, "*/answers/*")
    bobby.types("Paris")
    bobby.sees_state("waiting")
    bobby.driver.back()
    bobby.seen("#start", "Go on")
    bobby.driver.forward()
    bobby.asks_for("France")
    assert bobby.value() == "Paris"
    blocks(bobby)
    bobby.driver.execute_script("dispatchEvent(new Event('online'))")
    bobby.sees_state("saved")
    assert bobby.kept(lesson) == ["Paris", None]


def test_forward_to_an_attempt_that_is_over_shows_its_result(bobby: Student, lesson: Lesson) -> None:
    attempt_id = bobby.begins(lesson)
    bobby.driver.back()
    bobby.seen("#start", "Go on")
    lesson.call("POST", f"/attempts/{attempt_id}/submit", {}, token=bobby.token(lesson))
    bobby.seen(".attempt-row", "0 of 2")
    bobby.driver.forward()
    bobby.seen(".result-score", "0 of 2")


# No line will ever come up; what else the page asks for it gets.
DEAD_LINE = """
const Line = WebSocket;
window.WebSocket = class extends Line { constructor(_url, ...others) { super("ws://127.0.0.1:1/", ...others); } };
"""


def test_a_page_out_of_the_browsers_cache_looks_at_what_was_answered_since(bobby: Student, lesson: Lesson) -> None:
    dead = bobby.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": DEAD_LINE})
    attempt_id = bobby.begins(lesson)
    bobby.driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", dead)
    answered = {"response": "Lyon", "seq": 1}
    lesson.call("PUT", f"/attempts/{attempt_id}/answers/1", answered, token=bobby.token(lesson))
    bobby.driver.execute_script("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    bobby.seen(f"{ASKED} .asked-note", "This answer came from another page or device")
    assert bobby.value() == "Lyon"


def test_what_was_not_sent_before_a_reload_is_sent_after_it(bobby: Student, lesson: Lesson) -> None:
    bobby.begins(lesson)
    blocks(bobby, "*/answers/*")
    bobby.types("Paris")
    bobby.sees_state("waiting")
    bobby.driver.refresh()
    bobby.asks_for("France")
    assert bobby.value() == "Paris"
    assert bobby.kept(lesson) == [None, None]
    bobby.seen(".take-notices .btn", "Try now")
    blocks(bobby)
    bobby.sees_state("saved")
    assert bobby.kept(lesson) == ["Paris", None]


def blocks(student: Student, *addresses: str) -> None:
    """These addresses do not answer from now on, and all others do."""
    student.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": list(addresses)})


@pytest.fixture
def laptop(site: Site, bobby: Student) -> Iterator[Student]:
    """Bobby's other device, where the same cookie is known."""
    with browser() as driver:
        laptop = Student(driver, site.url, "bobby")
        driver.execute_cdp_cmd("Network.enable", {})
        (cookie,) = (one for one in bobby.driver.execute_cdp_cmd("Network.getAllCookies", {})["cookies"])
        kept = {"url": site.url, "name": cookie["name"], "value": cookie["value"], "path": "/"}
        driver.execute_cdp_cmd("Network.setCookie", kept)
        yield laptop


def test_of_two_devices_the_newer_answer_is_shown_and_ones_own_offered(
    bobby: Student, laptop: Student, lesson: Lesson
) -> None:
    attempt_id = bobby.begins(lesson)
    blocks(bobby, "*/answers/*")
    bobby.types("Paris")
    bobby.sees_state("waiting")
    answer_elsewhere(laptop, attempt_id, "Lyon")
    blocks(bobby)
    bobby.driver.execute_script("dispatchEvent(new Event('online'))")
    bobby.seen(f"{ASKED} .asked-note", "You had answered here: Paris")
    assert bobby.value() == "Lyon"
    bobby.click(f"{ASKED} .asked-note .btn", "Use mine instead")
    bobby.waits_for_no(f"{ASKED} .asked-note")
    bobby.sees_state("saved")
    assert bobby.kept(lesson) == ["Paris", None]


def answer_elsewhere(laptop: Student, attempt_id: str, text: str) -> None:
    """Twice, so that its number is the higher one."""
    laptop.driver.get(f"{laptop.url}/attempts/{attempt_id}")
    laptop.types("draft")
    laptop.sees_state("saved")
    laptop.writes_anew(text)
    laptop.sees_state("saving")
    laptop.sees_state("saved")


def test_who_comes_back_to_a_device_sees_what_was_answered_on_the_other(
    bobby: Student, laptop: Student, lesson: Lesson
) -> None:
    attempt_id = bobby.begins(lesson)
    answer_elsewhere(laptop, attempt_id, "Lyon")
    bobby.comes_back()
    # The first of the two may have come by itself, in the moment before.
    bobby.wait(lambda: bobby.value() == "Lyon", "what was answered on the laptop")
    bobby.seen(f"{ASKED} .asked-note", "This answer came from another page or device")


def test_what_is_answered_on_one_device_shows_on_the_other_by_itself(
    bobby: Student, laptop: Student, lesson: Lesson
) -> None:
    attempt_id = bobby.begins(lesson)
    bobby.is_connected()
    bobby.next()
    answer_elsewhere(laptop, attempt_id, "Lyon")
    laptop.is_connected()
    bobby.click(".take-back")
    bobby.wait(lambda: bobby.value() == "Lyon", "what was answered on the laptop")
    bobby.seen(f"{ASKED} .asked-note", "This answer came from another page or device")
    bobby.writes_anew("Paris")
    laptop.wait(lambda: laptop.value() == "Paris", "what was answered on the phone")
    laptop.seen(f"{ASKED} .asked-note", "This answer came from another page or device")
    assert laptop.faults() == bobby.faults() == []


def test_handed_in_on_one_device_it_is_over_on_the_other(bobby: Student, laptop: Student, lesson: Lesson) -> None:
    attempt_id = bobby.begins(lesson)
    bobby.is_connected()
    laptop.driver.get(f"{laptop.url}/attempts/{attempt_id}")
    laptop.click(".take-side .hand-in")
    laptop.seen("#dialog", "2 of 2 are not answered:")
    laptop.click("#hand-in-now")
    laptop.seen(".review-title", "Light")
    bobby.seen(".result-score", "0 of 2")


def test_who_is_signed_out_keeps_the_answer_and_it_is_sent_after_signing_in(bobby: Student, lesson: Lesson) -> None:
    bobby.begins(lesson)
    bobby.driver.delete_all_cookies()
    bobby.types("Paris")
    bobby.sees_state("waiting", "Not saved yet: you have been signed out. Kept on this device.")
    bobby.click(".take-notices .btn", "Sign in")
    bobby.fill("input[name=login]", "bobby")
    bobby.fill("input[name=password]", "correct-horse-battery" + Keys.ENTER)
    bobby.asks_for("France")
    bobby.all_is_saved()
    assert bobby.kept(lesson) == ["Paris", None]


def test_handing_in_without_a_network_goes_on_when_it_is_back(bobby: Student, lesson: Lesson) -> None:
    bobby.begins(lesson)
    bobby.is_connected()
    bobby.go_offline()
    bobby.types("Paris")
    bobby.hands_in()
    bobby.seen(".handing-in", "Not handed in yet.")
    bobby.go_online()
    bobby.seen(".result-score", "1 of 2")


def test_what_is_no_number_is_said_and_saved_all_the_same(bobby: Student, lesson: Lesson) -> None:
    bobby.begins(lesson)
    bobby.next()
    bobby.types("seven")
    bobby.seen(f"{ASKED} .answer-hint", "This is not a number")
    bobby.sees_state("saved")
    assert bobby.kept(lesson) == [None, "seven"]
    bobby.writes_anew("1 000,5")
    bobby.waits_for_no(f"{ASKED} .answer-hint", "This is not a number")


def test_what_was_begun_to_be_handed_in_can_be_taken_back(bobby: Student, lesson: Lesson) -> None:
    bobby.begins(lesson)
    blocks(bobby, "*/submit")
    bobby.hands_in()
    bobby.click(".handing-in .btn", "Back to the questions")
    blocks(bobby)
    bobby.types("Paris")
    bobby.sees_state("saved")
    assert bobby.kept(lesson) == ["Paris", None]


def test_the_clock_is_the_servers_whatever_the_phone_says(site: Site, bobby: Student) -> None:
    lesson = Lesson.begin(site, "bobby", time_limit_seconds=600)
    wrong = bobby.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": WRONG_CLOCK % 10_800_000})
    bobby.begins(lesson)
    assert 570 < bobby.seconds_left() <= 600
    bobby.driver.execute_script("window.skew = -86400000")
    before = bobby.seconds_left()
    bobby.wait(lambda: bobby.seconds_left() < before, "a second")
    assert 540 < bobby.seconds_left() < before
    bobby.driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", wrong)


def test_the_time_that_is_left_is_said_politely_and_seldom(bobby: Student, lesson: Lesson) -> None:
    bobby.begins(lesson)
    lesson.closes_in(66)
    bobby.comes_back()
    bobby.wait(lambda: "1 minute left." in said(bobby), "what is said of the last minute")
    assert bobby.driver.find_element(By.ID, "live").get_attribute("aria-live") == "polite"
    assert bobby.seen(".clock").get_attribute("aria-live") == "off"


def said(student: Student) -> str:
    """What was last said to who hears the page."""
    return str(student.driver.find_element(By.ID, "live").get_property("textContent"))


def test_at_the_end_of_time_it_is_handed_in_as_it_stands(bobby: Student, lesson: Lesson) -> None:
    bobby.begins(lesson)
    bobby.types("Paris")
    bobby.sees_state("saved")
    lesson.closes_in(9)
    bobby.next()
    bobby.types("8")
    bobby.seen(".take-notices", "The time has been changed")  # The answer to what was saved says so.
    bobby.seen(".clock[data-level=urgent]", "last minute")
    bobby.seen(".result-score", "2 of 2")
    bobby.seen(".review-times", "Handed in by itself when the time was over")
    assert bobby.faults() == []


def test_in_the_grace_period_it_can_only_be_handed_in(site: Site, bobby: Student) -> None:
    lesson = Lesson.begin(site, "bobby", overdue="grace", grace_seconds=60)
    bobby.begins(lesson)
    bobby.types("Paris")
    bobby.sees_state("saved")
    lesson.closes_in(2)
    bobby.comes_back()
    bobby.seen(".take-notices .alert-danger", "Hand in now, or it does not count.")
    assert bobby.seen(f"{ASKED} .form-control").get_property("readOnly")
    bobby.click(".take-notices .alert-danger .btn", "Hand in")
    bobby.seen(".result-score", "1 of 2")


@pytest.mark.slow
def test_who_does_not_hand_in_in_time_where_that_is_asked_for_is_told(site: Site, bobby: Student) -> None:
    lesson = Lesson.begin(site, "bobby", overdue="abandon")
    bobby.begins(lesson)
    lesson.closes_in(2)
    bobby.comes_back()
    bobby.seen(".take-notices .alert-danger", "Hand in at once, or it does not count.")
    lesson.wait_until("abandoned", bobby.attempt_id, bobby.token(lesson))
    bobby.seen(".result-word", "Does not count")


@pytest.mark.slow
def test_what_came_too_late_is_named(bobby: Student, lesson: Lesson) -> None:
    bobby.begins(lesson)
    lesson.closes_in(10)
    bobby.comes_back()
    bobby.seen(".take-notices", "The time has been changed")
    blocks(bobby, "*/api/*")
    bobby.types("Paris")
    bobby.seen(".handing-in", "Not handed in yet.")
    bobby.seen(".take-notices", "are sent when the connection is back")
    lesson.wait_until("graded", bobby.attempt_id, bobby.token(lesson))
    blocks(bobby)
    bobby.seen(".alert-warning", "Your last answer to question 1 did not reach the server in time")
    bobby.click(".alert-warning .btn", "Understood")
    bobby.driver.refresh()
    bobby.seen(".result-score", "0 of 2")
    bobby.waits_for_no(".alert-warning")
