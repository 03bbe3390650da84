"""The pages of results in a browser: the class live, the questions, essays by keys alone, and grading again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.support.select import Select

from tests.e2e.marker import CITY, ESSAY, REFRACTION, Marker, Taken
from tests.services import axe
from tests.services.site import Site

pytestmark = pytest.mark.e2e

# Eleven, of whom the better ones were told that they are wrong.
TWISTED = [["to", "Lisbon"]] * 6 + [["off", "Porto"]] * 5


@pytest.fixture
def alice(site: Site, screen: Chrome) -> Iterator[Marker]:
    alice = Marker(screen, site.url, "alice")
    alice.sign_up()
    yield alice
    screen.get("about:blank")
    assert alice.faults() == []


def is_fine(alice: Marker) -> None:
    """For everybody, by light and by dark."""
    for theme in ("light", "dark"):
        alice.driver.execute_script("document.documentElement.dataset.bsTheme = arguments[0]", theme)
        assert axe.violations(alice.driver) == []
    assert not alice.is_too_wide()


def test_the_class_is_seen_while_it_answers(site: Site, alice: Marker) -> None:
    taken = Taken.begin(site, alice, [REFRACTION, CITY], 2, pass_percent=50.0, time_limit_seconds=3000)
    alice.goes(taken.path("results"))
    alice.sees_state("student1", "not begun")
    attempt_id = taken.starts(0)
    alice.sees_state("student1", "answering", "until")
    taken.hands_in(0, attempt_id, ["off", "Porto"])
    alice.sees_state("student1", "passed", "50%")
    alice.sees_state("student2", "not begun")
    alice.wait(lambda: "1 of 2" in alice.figures(), "that one of two has finished")
    alice.seen("#caution", "Only 1 attempt")
    is_fine(alice)


def test_a_wrong_key_is_found_and_mended(site: Site, alice: Marker) -> None:
    taken = Taken.begin(site, alice, [REFRACTION, CITY], 11)
    for student, responses in enumerate(TWISTED):
        taken.takes(student, responses)
    alice.goes(taken.path("results"))
    alice.seen(".verdict", "Better students chose “towards the normal”: check the key.")
    is_fine(alice)
    alice.click("#items .item-name", "Refraction")
    alice.seen("#item-answers tr", "towards the normal")
    is_fine(alice)
    right = REFRACTION | {"options": [option | {"fraction": float(option["id"] == "to")} for option in _options()]}
    question_id = alice.api("GET", taken.path())["slots"][0]["question_id"]
    alice.api("PUT", f"/questions/{question_id}", {"content": right})
    alice.click(".back-link", "Results")
    alice.click("#regrade")
    alice.seen(".regrade-sentence", "The scores of 11 attempts change.")
    is_fine(alice)
    alice.click("#dialog-foot .btn-primary", "Apply")
    alice.wait_for_no_dialog()
    alice.sees_state("student1", "100%")
    alice.seen("#items .item-fine", "Nothing looks wrong.")


def test_essays_are_graded_by_keys_alone(site: Site, alice: Marker) -> None:
    taken = Taken.begin(site, alice, [ESSAY], 2)
    for student in range(2):
        taken.takes(student, [f"Text {student}"])
    alice.goes(taken.path("results"))
    alice.click("#to-grading", "Grade 2 essays")
    alice.seen(".essay-text", "Text")
    is_fine(alice)
    alice.fill("#points", "3")
    alice.click(".grading-form .btn-primary")
    alice.seen("#points-error", "Give a number from 0 to 2.")
    for left in (1, 0):
        alice.marks("1.5", "Say more.")
        alice.wait(lambda left=left: f"To grade {left}" in alice.seen("#grading-states").text, "the next one")
    alice.seen("#grading-place", "Everything is graded")
    alice.click("#grading-states .segment", "Graded")
    alice.seen(".essay-text", "Text")
    assert alice.driver.find_element("id", "comment").get_attribute("value") == "Say more."
    alice.goes(taken.path("results"))
    alice.sees_state("student2", "graded", "75%")


def test_every_attempt_can_be_seen(site: Site, alice: Marker) -> None:
    taken = Taken.begin(site, alice, [REFRACTION], 1, max_attempts=2)
    for response in ("to", "off"):
        taken.takes(0, [response])
    alice.goes(taken.path("results"))
    alice.sees_state("student1", "100%", "attempt 2 of 2")
    Select(alice.seen("#rows")).select_by_value("all")
    alice.sees_state("student1", "0%", "attempt 1 of 2")
    is_fine(alice)


def _options() -> list[dict[str, str]]:
    return [{"id": "to", "text": "towards the normal"}, {"id": "off", "text": "away"}]
