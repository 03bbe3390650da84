"""The messenger as people use it."""

from __future__ import annotations

import pytest

from tests.e2e.visitor import Visitor
from tests.services.site import Site

pytestmark = pytest.mark.e2e


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
