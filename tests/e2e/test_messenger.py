"""The messenger as people use it."""

from __future__ import annotations

import pytest

from tests.e2e.visitor import IS_READY, Visitor
from tests.services.site import Site

pytestmark = pytest.mark.e2e

# What the server answers about messages waits until the test lets it go; then it is told when the page has taken it.
HOLD_LOG = """
const ask = window.fetch;
const held = new Promise((resolve) => (window.letGo = resolve));
window.fetch = async (...request) => {
  const answer = await ask(...request);
  if (!String(request[0]).includes("/messages?")) return answer;
  await held;
  setTimeout(() => requestAnimationFrame(() => (window.isTaken = true)), 100);
  return answer;
};
"""


def test_a_group_counts_what_is_unread_and_forgets_it_when_read(site: Site) -> None:
    with Visitor.arrive(site.url, "olivia") as olivia, Visitor.arrive(site.url, "peter") as peter:
        peter.sign_up_by_the_page()
        olivia.sign_up_by_the_page()
        site.web.sign_up("quentin")
        olivia.begin_chat_with("peter", "quentin", title="Algebra")
        for text in ("one", "two", "three"):
            olivia.write(text)
        peter.driver.get(f"{site.url}/chats")
        peter.seen(".chat-row .badge-count", "3")
        peter.open_chat("Algebra")
        peter.reads("three")
        peter.wait(lambda: not peter.driver.find_elements("css selector", ".chat-row .badge-count"), "no badge")
        peter.driver.refresh()
        peter.seen(".chat-row", "three")
        # What was read in the moment of leaving is told while the next page comes.
        peter.wait(lambda: not peter.driver.find_elements("css selector", ".chat-row .badge-count"), "no badge")
        assert olivia.faults() == peter.faults() == []


def test_what_is_said_before_an_empty_chat_is_read_stays(site: Site) -> None:
    for name in ("peter", "quentin"):
        site.web.sign_up(name)
    with Visitor.arrive(site.url, "olivia") as olivia:
        olivia.sign_up()
        for name in ("peter", "quentin"):
            olivia.begin_chat_with(name)
        olivia.driver.execute_script(HOLD_LOG)
        olivia.click(".chat-row", "peter")
        olivia.write("first")
        olivia.driver.execute_script("letGo()")
        olivia.wait(lambda: olivia.driver.execute_script("return window.isTaken"), "the log")
        assert [one.text for one in olivia.driver.find_elements("css selector", ".msg-body")] == ["first"]


def test_a_menu_opened_in_a_dialog_on_its_way_stays_at_its_button(site: Site) -> None:
    for name in ("peter", "quentin"):
        site.web.sign_up(name)
    with Visitor.arrive(site.url, "olivia") as olivia:
        olivia.sign_up()
        olivia.begin_chat_with("peter", "quentin", title="Algebra")
        run = olivia.driver.execute_script
        run("document.styleSheets[0].insertRule('#dialog .modal-dialog { transition-duration: 2s !important }')")
        olivia.click("#chat-about")
        button = olivia.seen("#dialog [aria-label='Actions for peter']")
        run("arguments[0].click()", button)
        menu = olivia.seen("#dialog .dropdown-menu.show")
        assert not run(IS_READY, menu)
        olivia.wait(lambda: run(IS_READY, menu), "the dialog is there")

        def is_below() -> bool:
            at, above = menu.rect, button.rect
            beside = at["x"] + at["width"] - above["x"] - above["width"]
            below = at["y"] - above["y"] - above["height"]
            return abs(beside) < 2 and 0 <= below < 9

        olivia.wait(is_below, "the menu is at its button")


def test_what_looks_like_a_page_stays_text(site: Site) -> None:
    """An attack neither runs nor is even refused by the browser's policy, because nothing of it is active."""
    attack = "<img src=x onerror=alert(1)><script>alert(2)</script> [x](javascript:alert(3))"
    site.web.sign_up("peter")
    with Visitor.arrive(site.url, "olivia") as olivia:
        olivia.sign_up()
        olivia.begin_chat_with("peter")
        olivia.write(attack, shown="<script>alert(2)</script>")
        olivia.driver.refresh()
        body = olivia.reads("<img src=x onerror=alert(1)>")
        assert body.find_elements("css selector", "img, script, a") == []
        assert olivia.faults() == []
