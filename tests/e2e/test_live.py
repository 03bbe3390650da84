"""Two people, each at a browser of their own, write to each other and see it at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.e2e.live_visitor import LiveVisitor
from tests.services.site import Site

pytestmark = pytest.mark.e2e

BADGE = ".chat-row .badge-count"


class Two(NamedTuple):
    olivia: LiveVisitor
    peter: LiveVisitor


@pytest.fixture
def two(site: Site, desk: Chrome, second_desk: Chrome) -> Iterator[Two]:
    """Both are signed in, and their lines are up."""
    with (
        LiveVisitor.visit(desk, site.url, "olivia") as olivia,
        LiveVisitor.visit(second_desk, site.url, "peter") as peter,
    ):
        for visitor in (olivia, peter):
            visitor.is_connected()
        yield Two(olivia, peter)


def test_a_new_chat_appears_and_what_is_said_arrives(two: Two) -> None:
    two.olivia.begin_chat_with("peter")
    two.peter.seen(".chat-row", "Olivia")
    two.olivia.write("hello")
    two.peter.seen(".chat-row-last", "hello")
    two.peter.seen(BADGE, "1")
    two.peter.click(".chat-row", "Olivia")
    two.peter.reads("hello")
    two.peter.write("hi there")
    two.olivia.reads("hi there")
    assert two.olivia.faults() == two.peter.faults() == []


def test_changes_and_removals_are_seen(two: Two) -> None:
    two.olivia.begin_chat_with("peter")
    two.olivia.write("first")
    two.peter.enter("Olivia")
    two.peter.reads("first")
    two.olivia.change("first", "second")
    two.peter.reads("second")
    two.olivia.remove("second")
    two.peter.seen(".msg.is-removed", "Message removed")


def test_the_other_one_sees_that_one_is_typing_until_it_is_said(two: Two) -> None:
    two.olivia.begin_chat_with("peter")
    two.peter.enter("Olivia")
    two.olivia.fill("#composer-text", "hel")
    two.peter.seen("#chat-head p", "typing…")
    two.peter.seen(".chat-row-last", "typing…")
    two.olivia.write("lo", shown="hello")
    two.peter.reads("hello")
    two.peter.waits_for_no("#chat-head p", "typing…")
    two.peter.seen(".chat-row-last", "hello")


def test_typing_that_leads_to_nothing_fades(two: Two) -> None:
    two.olivia.begin_chat_with("peter")
    two.peter.enter("Olivia")
    two.olivia.fill("#composer-text", "hel")
    two.peter.seen("#chat-head p", "typing…")
    two.peter.waits_for_no("#chat-head p", "typing…")


def test_the_ticks_tell_that_it_was_read(two: Two) -> None:
    two.olivia.begin_chat_with("peter")
    two.olivia.write("have you seen this?")
    two.olivia.seen(".msg-status[title=Sent]")
    two.peter.enter("Olivia")
    two.peter.reads("have you seen this?")
    two.olivia.seen("button.msg-status[title=Read]")


def test_a_group_tells_how_many_have_read_and_who(two: Two, site: Site) -> None:
    site.web.sign_up("quentin")
    two.olivia.begin_chat_with("peter", "quentin", title="Algebra")
    two.olivia.write("homework!")
    two.peter.enter("Algebra")
    two.olivia.click("button.msg-status", "read by 1")
    two.olivia.seen("#dialog .person", "Peter")
    assert "Last read here" in two.olivia.seen("#dialog .person", "Peter").text
    two.olivia.seen("#dialog h3", "Not read yet by")
    two.olivia.seen("#dialog .person", "quentin")


def test_enter_picks_who_was_typed_and_not_who_was_found_before(two: Two, site: Site) -> None:
    site.web.sign_up("quentin")
    two.olivia.click("#new-chat")
    two.olivia.fill("#dialog input[type=search]", "peter")
    two.olivia.waits_for_no("#dialog .person", "quentin")
    two.olivia.seen("#dialog input[type=search]").clear()
    two.olivia.fill("#dialog input[type=search]", "quentin" + Keys.ENTER)
    two.olivia.seen("#dialog .chip", "quentin")
    two.olivia.waits_for_no("#dialog .chip", "Peter")
    two.olivia.driver.refresh()


# What is asked about people waits to be let go, the last question first.
HOLD = """
const [ask, held] = [window.fetch, []];
window.fetch = (address, ...rest) => String(address).includes("/users?")
  ? new Promise((resolve) => held.push(() => resolve(ask(address, ...rest)))) : ask(address, ...rest);
window.letGo = async () => {
  const n = held.length;
  while (held.length) {
    held.pop()();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return n;
};
"""


def test_late_answers_pick_nobody_who_is_not_wanted_any_more(two: Two, site: Site) -> None:
    site.web.sign_up("quentin")
    olivia = two.olivia
    olivia.click("#new-chat")
    olivia.seen("#dialog .person", "Peter")
    olivia.driver.execute_script(HOLD)
    olivia.fill("#dialog input[type=search]", "quentin" + Keys.ENTER)
    olivia.seen("#dialog input[type=search]").clear()
    olivia.fill("#dialog input[type=search]", "peter" + Keys.ENTER + Keys.ENTER)
    assert olivia.driver.execute_script("return letGo()") >= 3
    olivia.seen("#dialog .chip", "Peter")
    assert len(olivia.driver.find_elements(By.CSS_SELECTOR, "#dialog .chip")) == 1
    olivia.driver.refresh()


def test_the_head_tells_whether_the_other_one_is_here(two: Two) -> None:
    two.olivia.begin_chat_with("peter")
    two.olivia.seen("#chat-head p", "online")
    two.olivia.seen("#chat-head .dot.is-online")
    two.olivia.seen(".chat-row .dot.is-online")
    two.peter.driver.get("about:blank")
    two.olivia.seen("#chat-head p", "last seen")
    two.olivia.waits_for_no(".dot.is-online")


def test_the_latest_chat_comes_first(two: Two, site: Site) -> None:
    _id, token = site.web.sign_up("quentin")
    two.olivia.begin_chat_with("quentin")
    two.olivia.begin_chat_with("peter")
    two.olivia.sees_rows("Peter", "quentin")
    chat = site.web.call("GET", "/api/v1/chats", token=token)["items"][0]
    site.web.call("POST", f"/api/v1/chats/{chat['id']}/messages", {"text": "me first"}, token=token)
    two.olivia.sees_rows("quentin", "Peter")


def test_who_is_taken_out_sees_the_chat_go_and_come_back(two: Two, site: Site) -> None:
    _id, token = site.web.sign_up("quentin")
    people = [
        site.web.call("GET", f"/api/v1/users?query={name}", token=token)["items"][0] for name in ("olivia", "peter")
    ]
    group = {"kind": "group", "title": "Algebra", "participants": [person["id"] for person in people]}
    members = f"/api/v1/chats/{site.web.call('POST', '/api/v1/chats', group, token=token)['id']}/members"
    two.peter.enter("Algebra")
    two.olivia.seen(".chat-row", "Algebra")
    site.web.call("DELETE", f"{members}/{people[1]['id']}", token=token)
    two.peter.seen(".toast-soft", "You are no longer a member of Algebra.")
    two.peter.seen(".chat-list", "No chats yet")
    assert two.peter.driver.current_url.endswith("/chats")
    two.olivia.enter("Algebra")
    two.olivia.seen("#chat-head p", "2 members")
    site.web.call("POST", members, {"user_ids": [people[1]["id"]]}, token=token)
    two.peter.enter("Algebra")
    two.olivia.seen("#chat-head p", "3 members")


def test_what_is_read_on_one_device_is_read_on_the_other(two: Two, site: Site) -> None:
    """Peter's account at Olivia's browser is his second device."""
    second = two.olivia.lend_to(two.peter)
    _id, token = site.web.sign_up("quentin")
    peter_id = site.web.call("GET", "/api/v1/users?query=peter", token=token)["items"][0]["id"]
    chat = site.web.call("POST", "/api/v1/chats", {"kind": "direct", "participants": [peter_id]}, token=token)
    for text in ("one", "two"):
        site.web.call("POST", f"/api/v1/chats/{chat['id']}/messages", {"text": text}, token=token)
    for device in (two.peter, second):
        device.seen(BADGE, "2")
        device.wait(lambda device=device: device.driver.title.startswith("(2)"), "the badge in the title")
    two.peter.enter("quentin")
    second.waits_for_no(BADGE)
    second.wait(lambda: not second.driver.title.startswith("("), "no badge in the title")
