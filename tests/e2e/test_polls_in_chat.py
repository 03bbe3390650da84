"""Two people, each at a browser of their own, ask each other in polls and vote."""

from __future__ import annotations

import pytest
from selenium.webdriver import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.e2e.classroom import POLL, Classroom, ask, choose_to_add, counts, sees_counts
from tests.e2e.live_visitor import LiveVisitor

pytestmark = pytest.mark.e2e
CHOSEN = ".poll-option[aria-pressed=true]"


def test_a_poll_is_counted_live(room: Classroom) -> None:
    alice, bobby = room.alice, room.bobby
    ask(alice, "Where shall we go?", "Museum", "Zoo")
    bobby.click(".poll-option", "Zoo")
    bobby.seen(CHOSEN, "Zoo")
    sees_counts(alice, 0, 1)
    alice.click(".poll-option", "Zoo")
    sees_counts(bobby, 0, 2)
    bobby.click(".poll-option", "Museum")
    sees_counts(alice, 1, 1)
    bobby.click(CHOSEN, "Museum")
    sees_counts(alice, 0, 1)
    alice.seen(POLL, "1 person has voted")
    bobby.seen(".chat-row-last", "Poll: Where shall we go?")
    assert alice.faults() == bobby.faults() == []


def test_several_are_chosen_and_sent_together(room: Classroom) -> None:
    alice, bobby = room.alice, room.bobby
    ask(bobby, "Which days?", "Monday", "Tuesday", "Friday", several=True)
    alice.click(".poll-option", "Monday")
    alice.click(".poll-option", "Friday")
    assert counts(bobby) == ["0", "0", "0"]
    alice.click(f"{POLL} [data-part=vote]", "Vote")
    sees_counts(bobby, 1, 0, 1)
    alice.waits_for_no(f"{POLL} [data-part=vote]")
    alice.click(".poll-option", "Monday")
    alice.click(f"{POLL} [data-part=vote]", "Change my vote")
    sees_counts(bobby, 0, 0, 1)


def test_who_voted_is_shown_as_it_happens(room: Classroom) -> None:
    alice, bobby = room.alice, room.bobby
    ask(alice, "Where shall we go?", "Museum", "Zoo")
    alice.click(".poll-option", "Museum")
    alice.click("[data-part=voters]", "1 person has voted")
    alice.seen("#dialog .voters", "Museum")
    bobby.click(".poll-option", "Zoo")
    alice.seen("#dialog .voters:nth-child(2)", "Bobby")


def test_a_right_answer_is_told_to_who_has_it_and_to_all_at_the_end(room: Classroom) -> None:
    alice, bobby = room.alice, room.bobby
    ask(alice, "What is 7 times 8?", "54", "56", right=2)
    bobby.click(".poll-option", "54")
    bobby.click(f"{POLL} [data-part=vote]", "Answer")
    bobby.seen(".poll-verdict", "Your answer is not right.")
    sees_counts(bobby, 1, 0)
    alice.seen(POLL, "1 person has voted")
    assert counts(alice) == []
    bobby.waits_for_no("button.poll-option")
    alice.click(f"{POLL} [data-part=close]")
    alice.click("#dialog .btn-danger")
    bobby.seen(".poll-option.is-right", "56")
    bobby.seen(".poll-option.is-wrong", "54")


def test_it_is_closed_from_the_menu_of_its_message_too(room: Classroom) -> None:
    alice, bobby = room.alice, room.bobby
    ask(bobby, "Where shall we go?", "Museum", "Zoo")
    alice.choose("Where shall we go?", "Close the poll")
    alice.click("#dialog .btn-danger")
    bobby.seen(f"{POLL} .tag", "Closed")
    bobby.waits_for_no("button.poll-option")


def test_what_is_missing_is_said_at_its_field_and_nothing_typed_is_lost(room: Classroom) -> None:
    alice = room.alice
    choose_to_add(alice, "Poll")
    alice.click("#dialog-foot [type=submit]")
    alice.seen("#poll-question-error", "Write the question.")
    alice.fill("#poll-question", "Really?")
    alice.fill("#poll-option-1", "Yes")
    alice.click("#dialog-foot [type=submit]")
    alice.seen("#poll-options .field-error", "at least two options")
    alice.fill("#poll-option-2", "yes")
    alice.click("#dialog-foot [type=submit]")
    alice.seen("#poll-options .field-error", "Two options say the same.")
    assert alice.seen("#poll-question").get_attribute("value") == "Really?"


def test_a_poll_is_answered_by_keyboard(room: Classroom) -> None:
    """From the field back to the message, into its card, and on to its options."""
    alice, bobby = room.alice, room.bobby
    ask(alice, "Where shall we go?", "Museum", "Zoo")
    card = bobby.seen(".msg:has(.poll)")
    bobby.driver.execute_script("arguments[0].focus()", card)
    ActionChains(bobby.driver).send_keys(Keys.TAB, Keys.TAB, Keys.SPACE).perform()
    sees_counts(alice, 0, 1)
    bobby.seen(f"{CHOSEN}:not([aria-disabled])", "Zoo")
    bobby.wait(lambda: focused_part(bobby) == "option-2", "the focus stays where it was")
    ActionChains(bobby.driver).key_down(Keys.SHIFT).send_keys(Keys.TAB).key_up(Keys.SHIFT).send_keys(
        Keys.ENTER
    ).perform()
    sees_counts(alice, 1, 0)


def focused_part(visitor: LiveVisitor) -> str | None:
    return visitor.driver.switch_to.active_element.get_attribute("data-part")


def test_it_fits_on_a_phone(room: Classroom) -> None:
    alice, site = room.alice, room.site
    ask(alice, "Where shall we go on the long day in summer?", "M" * 60, "Zoo", several=True)
    with LiveVisitor.arrive(site.url, "bobby", width=360, height=740) as phone:
        phone.driver.get(f"{site.url}/sign-in")
        phone.fill("input[name=login]", "bobby")
        phone.fill("input[name=password]", f"correct-horse-battery{Keys.ENTER}")
        phone.seen("#new-chat")
        phone.come_to_chat(room.chat_id)
        phone.click(".poll-option", "Zoo")
        phone.click("[data-part=vote]")
        sees_counts(alice, 0, 1)
        phone.waits_for_no("[data-part=vote]")
        assert not phone.is_too_wide()
        heights = [one.rect["height"] for one in phone.driver.find_elements(By.CSS_SELECTOR, "button.poll-option")]
        assert min(heights) >= 40  # A finger meets them.


def test_the_list_names_a_card_in_its_readers_language(room: Classroom) -> None:
    alice, bobby = room.alice, room.bobby
    room.call("bobby", "PUT", "/users/me", {"language": "ru"})
    ask(alice, "Where shall we go?", "Museum", "Zoo")
    bobby.driver.refresh()
    bobby.seen(".chat-row-last", "Опрос: Where shall we go?")
    alice.seen(".chat-row-last", "Poll: Where shall we go?")
