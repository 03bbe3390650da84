"""Writing quizzes in a browser: questions of each kind, a file that is mended, versions, and nothing lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.keys import Keys

from tests.e2e.quiz_author import Author
from tests.services.site import Site

pytestmark = pytest.mark.e2e

LIGHT = {"type": "true_false", "text": "Light is faster than sound.", "is_true": True}
GLASS = {"type": "true_false", "text": "Light is slower in glass.", "is_true": True}
SUM = {"type": "numeric", "text": "What is 2 + 2?", "answers": [{"value": 4.0}]}
COLOUR = {"type": "single", "text": "Which is warm?", "options": [{"text": "Red", "fraction": 1.0}, {"text": "Blue"}]}
BROKEN = """$CATEGORY: Biology/Cells

::Cell:: What is the power house of the cell? {
=Mitochondrion
~Nucleus

::Plants:: Plants make oxygen. {TRUE}
"""


@pytest.fixture
def alice(site: Site, desk: Chrome) -> Iterator[Author]:
    """She writes quizzes, at a desktop."""
    with Author.visit(desk, site.url, "alice") as alice:
        yield alice


@pytest.fixture
def bobby(site: Site, phone: Chrome, alice: Author) -> Iterator[Author]:
    """He takes them, and writes some himself, with a phone."""
    with Author.visit(phone, site.url, "bobby") as bobby:
        yield bobby


def write_of_each_kind(alice: Author) -> None:
    """Eight questions one after the other, each added before the next is begun."""

    def begin(kind: str, text: str) -> None:
        alice.kind(kind)
        alice.types("Question", text)

    def add() -> None:
        n = len(alice.names())
        alice.click(".inline-foot .btn", "Add and write another")
        alice.wait(lambda: len(alice.names()) == n + 1, "the next row")

    begin("Single choice", "Which is a **mammal**?")
    alice.types("Option 1", "Whale" + Keys.ENTER)
    alice.goes_on_with("Shark")
    alice.ticks("Option 1 is right")
    add()
    begin("Multiple choice", "Which are vectors?")
    alice.types("Option 1", "Force" + Keys.ENTER)
    alice.goes_on_with("Mass")
    alice.ticks("Option 1 is right")
    add()
    begin("True or false", "Light is faster than sound.")
    alice.ticks("True")
    add()
    begin("Short answer", "What bends light in glass?")
    alice.types("Answer 1", "refraction" + Keys.ENTER)
    alice.goes_on_with("refract*")
    add()
    begin("Number", "What is $g$?")
    alice.types("Answer 1", "9,81")
    alice.types("Answer 1: Tolerance", "0.05")
    add()
    begin("Matching", "Match them.")
    alice.types("Pair 1: left side", "Newton" + Keys.ENTER)
    alice.goes_on_with("Force" + Keys.ENTER)
    alice.goes_on_with("Joule" + Keys.ENTER)
    alice.goes_on_with("Energy")
    add()
    begin("Essay", "Why is the sky blue?")
    alice.types("Note for grading", "Scattering.")
    alice.retypes("Points", "4", ".editor")
    add()
    begin("Text only", "Well done.")
    alice.click(".inline-foot .btn", "Save and add")
    alice.waits_for_no(".inline-question")


def test_a_quiz_of_all_kinds_is_written_from_nothing_and_posted(alice: Author, bobby: Author) -> None:
    chat = alice.chat("Class 9b", bobby)
    alice.goes("/quizzes")
    alice.click("#new-quiz")
    alice.types("Title", "Light and more" + Keys.ENTER)
    alice.seen("#quiz-title", "Light and more")
    alice.click("#add-new")
    write_of_each_kind(alice)
    alice.seen("#slots-total", "7 questions, 10 points")
    alice.seen("#slots-status", "Saved")
    alice.types("Time limit in minutes", "20")
    alice.seen("#settings-status", "Saved")
    alice.seen(
        "#quiz-sentence", "Open as soon as it is posted; 20 minutes; one attempt; results right after the attempt."
    )
    alice.click("#post")
    alice.click("#dialog .person", "Class 9b")
    alice.seen("#posts", "Class 9b")
    alice.seen("#quiz-state", "open")
    bobby.come_to_chat(chat)
    bobby.seen(".msg", "Light and more")
    assert alice.faults() == []


def test_questions_are_picked_drawn_moved_and_weighed(alice: Author) -> None:
    for content in (LIGHT, GLASS, SUM):
        alice.has_question(content, category="Physics")
    alice.goes(f"/quizzes/{alice.has_quiz()}")
    alice.click("#add-bank")
    for name in ("Light is faster than sound.", "What is 2 + 2?"):
        alice.click("#dialog .question-name", name)
    alice.click("#dialog-foot .btn", "Add 2 questions")
    alice.sees_names("Light is faster than sound.", "What is 2 + 2?")
    alice.wait_for_no_dialog()
    alice.click("#add-draw")
    alice.retypes("How many", "4", "#dialog")
    alice.click("#dialog-foot .btn[type=submit]")
    alice.seen("#dialog .field-error", "3")
    alice.retypes("How many", "1", "#dialog")
    alice.click("#dialog-foot .btn[type=submit]")
    alice.wait_for_no_dialog()
    alice.presses("Move up: question 2")
    alice.retypes("Points of question 1", "2,5" + Keys.TAB)
    alice.seen("#slots-total", "3 questions, 4.5 points")
    alice.seen("#slots-status", "Saved")
    alice.driver.refresh()
    alice.sees_names("What is 2 + 2?", "Light is faster than sound.", "Random question out of Physics")
    assert alice.labelled("Points of question 1").get_attribute("value") == "2.5"
    assert alice.faults() == []


def test_a_text_between_the_questions_has_no_number(alice: Author) -> None:
    text = {"type": "description", "text": "Read this."}
    alice.goes(f"/quizzes/{alice.has_quiz('Light', *map(alice.has_question, (LIGHT, text, SUM)))}")
    alice.sees_names("Light is faster than sound.", "Read this.", "What is 2 + 2?")
    alice.seen("#slots-total", "2 questions, 2 points")
    alice.presses("Move up: Read this.")
    alice.sees_names("Read this.", "Light is faster than sound.", "What is 2 + 2?")
    assert [number.text for number in alice.all(".slot-row .slot-number") if number.text] == ["1", "2"]
    assert alice.labelled("Points of question 2").get_attribute("value") == "1"


def test_what_is_in_no_category_is_found_and_drawn(alice: Author) -> None:
    alice.has_question(LIGHT, category="Physics")
    alice.has_question(SUM)
    alice.goes("/quizzes/bank")
    alice.click(".tree-name", "No category")
    alice.sees_names("What is 2 + 2?")
    alice.goes(f"/quizzes/{alice.has_quiz()}")
    alice.click("#add-draw")
    alice.chooses("select", "No category (1)")
    alice.click("#dialog-foot .btn[type=submit]")
    alice.sees_names("Random question out of those in no category")
    alice.seen("#slots-status", "Saved")
    alice.driver.refresh()
    alice.sees_names("Random question out of those in no category")
    assert alice.faults() == []


def test_moments_are_entered_in_the_authors_zone(alice: Author) -> None:
    quiz = alice.has_quiz()
    alice.driver.execute_cdp_cmd("Emulation.setTimezoneOverride", {"timezoneId": "Asia/Tokyo"})
    alice.goes(f"/quizzes/{quiz}")
    alice.seen("#settings")
    alice.enters_moment("Opens", "2031-03-02T09:00")
    alice.seen("#settings-status", "Saved")
    alice.enters_moment("Closes", "2031-03-01T09:00")
    alice.seen("#settings .field-error", "A quiz closes after it has opened.")
    alice.enters_moment("Closes", "2031-03-02T10:30")
    alice.seen("#settings-status", "Saved")
    made = alice.api("GET", f"/quizzes/{quiz}")
    assert (made["opens_at"], made["closes_at"]) == ("2031-03-02T00:00:00.000000Z", "2031-03-02T01:30:00.000000Z")
    alice.driver.execute_cdp_cmd("Emulation.setTimezoneOverride", {"timezoneId": "UTC"})
    alice.driver.refresh()
    alice.wait(lambda: alice.labelled("Opens").get_attribute("value") == "2031-03-02T00:00", "the moment in UTC")


def test_a_file_with_a_mistake_is_mended_and_imported(alice: Author) -> None:
    alice.goes("/quizzes/bank/import")
    alice.sets("#import-text", BROKEN)
    alice.click(".problem", "Line 3")
    assert alice.chosen() == "::Cell:: What is the power house of the cell? {"
    assert alice.seen("#import-begin").get_attribute("disabled")
    alice.sets("#import-text", BROKEN.replace("~Nucleus\n", "~Nucleus\n}\n"))
    alice.seen("#import-questions", "What is the power house of the cell?")
    alice.seen("#import-questions .is-right", "Mitochondrion")
    alice.seen("#import-questions .import-answers li:not(.is-right)", "Nucleus")
    alice.click("#import-begin", "Import 2 questions")
    alice.seen("#import-end", "2 questions imported")
    alice.click("#import-end .btn", "To the bank")
    alice.sees_names("Plants", "Cell")
    alice.click(".tree-name", "Cells")
    alice.seen(".tree-line.is-current", "Cells")
    assert alice.faults() == []


def test_changing_an_answered_question_makes_a_version(alice: Author, bobby: Author) -> None:
    question = alice.has_question(COLOUR)
    quiz = alice.has_quiz("Colours", question)
    alice.api("POST", f"/quizzes/{quiz}/posts", {"chat_id": alice.chat("Class 9b", bobby)})
    bobby.answers(quiz, single=0)
    alice.goes(f"/quizzes/bank/{question}")
    alice.seen("#answered", "It was answered 1 time: saving makes version 2")
    alice.retypes("Question", "Which colour is warm?")
    alice.click("#save")
    alice.seen("#save-status", "Saved as version 2. 1 answer was given to an older version")
    alice.click("#question-menu button")
    alice.click(".dropdown-menu.show .dropdown-item", "Versions")
    alice.seen("#dialog .version", "Version 2")
    alice.click("#dialog .version:last-child .btn", "Take up")
    alice.wait(lambda: alice.labelled("Question").get_attribute("value") == "Which is warm?", "the first version")
    alice.goes(f"/quizzes/{quiz}")
    alice.seen("#slots-fixed", "Somebody has begun")


def test_what_was_typed_outlives_a_reload_and_can_be_thrown_away(alice: Author) -> None:
    alice.goes("/quizzes/bank/new")
    alice.types("Question", "Half a thou")
    alice.types("Option 1", "ght")
    alice.seen("#save-status", "Not saved yet")
    alice.driver.refresh()
    alice.seen("#notice", "You wrote this")
    assert alice.labelled("Question").get_attribute("value") == "Half a thou"
    assert alice.labelled("Option 1").get_attribute("value") == "ght"
    alice.click("#notice .btn", "Discard")
    assert alice.labelled("Question").get_attribute("value") == ""


def test_refusals_stand_at_their_fields(alice: Author) -> None:
    alice.goes("/quizzes/bank/new")
    alice.seen("#question-foot")
    alice.click("#save")
    alice.seen(".editor .field-error", "Write what is asked.")
    assert alice.driver.switch_to.active_element == alice.labelled("Question")
    alice.types("Question", "Which?")
    alice.types("Option 1", "One" + Keys.ENTER)
    alice.goes_on_with("Two")
    alice.click("#save")
    alice.seen(".part .field-error", "Mark the option that is right.")
    alice.ticks("Option 2 is right")
    alice.types("Category", "Physics//Light")
    alice.click("#save")
    alice.seen(".editor-place .field-error", "Give names with a slash between them")
    alice.retypes("Category", "Physics/Light")
    alice.click("#save")
    alice.seen("#save-status", "Saved")
    assert "/quizzes/bank/new" not in alice.driver.current_url


def test_a_picture_is_pasted_and_the_preview_can_be_tried(alice: Author) -> None:
    alice.goes("/quizzes/bank/new")
    alice.kind("True or false")
    alice.types("Question", "The lamp is on: ")
    alice.pastes_picture("Question")
    alice.wait(lambda: "![circuit](/api/v1/" in str(alice.labelled("Question").get_attribute("value")), "the picture")
    alice.ticks("True")
    picture = "return [...document.querySelectorAll('#preview img')].some((image) => image.naturalWidth === 12)"
    alice.wait(lambda: alice.driver.execute_script(picture), "the picture in the preview")
    alice.click("#preview .choice", "False")
    alice.click("#preview .btn", "Try this answer")
    alice.seen("#preview", "earns 0 % of the points")
    assert alice.faults() == []


def test_on_a_phone_the_bank_is_searched_and_a_quiz_made_of_what_is_found(bobby: Author) -> None:
    bobby.has_question(LIGHT, category="Physics/Light", tags=["optics"])
    bobby.has_question(SUM, category="Mathematics")
    bobby.goes("/quizzes/bank")
    bobby.sees_names("What is 2 + 2?", "Light is faster than sound.")
    bobby.fill("#questions input[type=search]", "faster")
    bobby.sees_names("Light is faster than sound.")
    bobby.presses("Choose: Light is faster than sound.")
    bobby.click("#into-quiz")
    bobby.click("#dialog-foot .btn", "New quiz")
    bobby.types("Title", "Found" + Keys.ENTER, "#dialog")
    bobby.seen("#quiz-title", "Found")
    bobby.sees_names("Light is faster than sound.")
    assert not bobby.is_too_wide()
    assert bobby.faults() == []
