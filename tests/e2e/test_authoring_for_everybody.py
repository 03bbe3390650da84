"""The pages of who writes quizzes, for people who see or move differently: axe is content, and the keyboard enough."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.keys import Keys

from tests.e2e.everybody import is_fine
from tests.e2e.lesson import ALL_TYPES
from tests.e2e.quiz_author import Author
from tests.services.site import Site

pytestmark = pytest.mark.e2e

UNFOLD = """
for (const fold of document.querySelectorAll("details")) fold.open = true;
for (const note of document.querySelectorAll(".row-feedback")) note.hidden = false;
"""


@pytest.fixture
def alice(site: Site, screen: Chrome) -> Iterator[Author]:
    with Author.visit(screen, site.url, "alice") as alice:
        yield alice


@pytest.mark.usefixtures("theme")
def test_axe_finds_nothing_on_the_form_of_any_kind_of_question(alice: Author) -> None:
    for content in ALL_TYPES:
        alice.goes(f"/quizzes/bank/{alice.has_question(content, category='Physics/Light', tags=['quick'])}")
        alice.seen("#question-foot")
        alice.driver.execute_script(UNFOLD)
        is_fine(alice)
    alice.goes("/quizzes/bank/new")
    alice.seen("#question-foot")
    alice.click("#save")
    alice.seen(".editor .field-error")
    is_fine(alice)


@pytest.mark.usefixtures("theme")
def test_axe_finds_nothing_in_the_bank_and_in_a_quiz(alice: Author) -> None:
    questions = [alice.has_question(content, category="Physics") for content in ALL_TYPES]
    quiz = alice.has_quiz("Light", *questions, time_limit_seconds=1200)
    for path, sign in (
        ("/quizzes", ".quiz-row"),
        ("/quizzes/bank", ".question-row"),
        (f"/quizzes/{quiz}", ".slot-row"),
    ):
        alice.goes(path)
        alice.seen(sign)
        alice.driver.execute_script(UNFOLD)
        is_fine(alice)
    for button in ("#add-bank", "#add-draw", "#add-extra", "#post"):
        alice.click(button)
        alice.seen("#dialog.show")
        is_fine(alice)
        alice.driver.switch_to.active_element.send_keys(Keys.ESCAPE)
        alice.wait_for_no_dialog()


@pytest.mark.usefixtures("theme")
def test_axe_finds_nothing_on_an_import(alice: Author) -> None:
    alice.goes("/quizzes/bank/import")
    alice.sets("#import-text", "::A:: Is it? {TRUE}\n\n::B:: Open { =one\n")
    alice.seen(".problem")
    is_fine(alice)


def test_a_question_is_written_by_keyboard_alone(alice: Author) -> None:
    alice.goes("/quizzes/bank/new")
    alice.wait(lambda: alice.driver.switch_to.active_element == alice.labelled("Question"), "the focus")
    alice.goes_on_with("Which is warm?" + Keys.TAB)  # Past the tools: they are one stop before the field.
    alice.goes_on_with(Keys.SPACE + Keys.TAB)
    alice.goes_on_with("Red" + Keys.ENTER)
    alice.goes_on_with("Blue" + Keys.ALT + Keys.ARROW_UP)
    assert alice.labelled("Option 1").get_attribute("value") == "Blue"
    alice.goes_on_with(Keys.CONTROL + "s")
    alice.seen("#save-status", "Saved")
    (made,) = alice.api("GET", "/questions")["items"]
    options = alice.api("GET", f"/questions/{made['id']}")["content"]["options"]
    assert [(one["text"]["text"], one["fraction"]) for one in options] == [("Blue", 0.0), ("Red", 1.0)]
