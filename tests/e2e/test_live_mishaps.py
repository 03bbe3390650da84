"""The live messenger when the network or the server goes away and comes back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.e2e.live_visitor import LiveVisitor
from tests.e2e.visitor import direct_chat
from tests.services.browser import browser
from tests.services.site import Site

pytestmark = pytest.mark.e2e

# The page finds no socket until the test gives it one: as they are, or one that recovers nothing.
LATER_SOCKETS = """
window.LaterSocket = window.WebSocket;
window.ForgetfulSocket = class extends WebSocket {
  send(data) {
    super.send(data.replaceAll('"recover":true', '"recover":false'));
  }
};
window.WebSocket = class { constructor() { throw new Error("not yet"); } };
"""
# A frame gets lost on its way.
LOSES_ONE = """
window.WebSocket = class extends WebSocket {
  set onmessage(hear) {
    super.onmessage = (event) => event.data.includes("the lost one") || hear(event);
  }
};
"""
TEN = [f"number {n}" for n in range(1, 11)]


@pytest.fixture
def peter(site: Site, olivia: LiveVisitor) -> Iterator[LiveVisitor]:
    """Peter, in a chat with Olivia that both look at."""
    with browser() as driver:
        peter = LiveVisitor(driver, site.url, "peter")
        peter.register()
        chat_id = direct_chat(site.web, "olivia", "peter")
        for visitor in (olivia, peter):
            visitor.come_to_chat(chat_id)
            visitor.is_connected()
        yield peter


def test_what_was_said_meanwhile_arrives_in_order(olivia: LiveVisitor, peter: LiveVisitor) -> None:
    olivia.write("before")
    peter.reads("before")
    peter.go_offline()
    for text in TEN:
        olivia.write(text)
    assert peter.texts() == ["before"]
    peter.go_online()
    peter.wait(lambda: peter.texts() == ["before", *TEN], "all ten in order")
    olivia.write("after")
    peter.wait(lambda: peter.texts() == ["before", *TEN, "after"], "and what follows")


def test_what_one_writes_offline_goes_by_itself_and_once(olivia: LiveVisitor, peter: LiveVisitor) -> None:
    peter.go_offline()
    peter.says("from the", "tunnel")
    peter.seen(".msg-failed", "The message goes out as soon as the connection is back.")
    peter.go_online()
    olivia.wait(lambda: olivia.texts() == ["from the", "tunnel"], "both, once and in order")
    peter.waits_for_no(".msg-failed")
    assert peter.texts() == ["from the", "tunnel"]


def test_the_page_says_that_the_line_is_down_and_tries_when_told(olivia: LiveVisitor, peter: LiveVisitor) -> None:
    peter.go_offline()
    peter.seen("#connection", "Trying again in")
    peter.seen("#connection-now", "Try now")
    peter.go_online()
    peter.is_connected()
    peter.waits_for_no("#connection")


def test_nobody_seems_to_be_here_while_the_line_is_down(olivia: LiveVisitor, peter: LiveVisitor) -> None:
    peter.seen("#chat-head p", "online")
    peter.go_offline()
    peter.waits_for_no("#chat-head p", "online")
    peter.waits_for_no(".dot.is-online")
    olivia.driver.get("about:blank")
    peter.go_online()
    peter.seen("#chat-head p", "last seen")
    olivia.driver.get(f"{olivia.url}/chats")
    peter.seen("#chat-head p", "online")
    peter.seen(".chat-row .dot.is-online")


def test_who_is_signed_out_elsewhere_is_told_as_long_as_it_is_so(olivia: LiveVisitor, peter: LiveVisitor) -> None:
    peter.driver.execute_script("window.signOut = document.querySelector('form[data-forget]')")
    peter.driver.execute_script("fetch(signOut.action, { method: 'POST', body: new FormData(signOut) })")
    peter.seen("#connection", "You have been signed out.")
    peter.click("#connection a", "Sign in")
    peter.seen("input[name=login]")


def test_all_comes_back_after_the_server_did(olivia: LiveVisitor, peter: LiveVisitor, site: Site) -> None:
    olivia.write("before")
    peter.reads("before")
    site.web.kill()
    peter.seen("#connection", "No connection.")
    peter.says("while it was away")
    peter.seen(".msg-failed")
    site.web.start()
    olivia.reads("while it was away")
    peter.waits_for_no("#connection")
    olivia.write("after")
    peter.wait(lambda: peter.texts() == ["before", "while it was away", "after"], "all of it, once")


def test_who_was_taken_out_meanwhile_sees_the_chat_go(olivia: LiveVisitor, peter: LiveVisitor, site: Site) -> None:
    _id, token = site.web.sign_up("quentin")
    people = site.web.call("GET", "/api/v1/users?query=peter", token=token)["items"]
    group = {"kind": "group", "title": "Algebra", "participants": [people[0]["id"]]}
    chat_id = site.web.call("POST", "/api/v1/chats", group, token=token)["id"]
    peter.seen(".chat-row", "Algebra")
    peter.go_offline()
    site.web.call("DELETE", f"/api/v1/chats/{chat_id}/members/{people[0]['id']}", token=token)
    peter.go_online()
    peter.sees_rows("Olivia")


@pytest.mark.parametrize("socket", ["LaterSocket", "ForgetfulSocket"])
def test_a_page_misses_nothing_before_its_line_is_up(olivia: LiveVisitor, peter: LiveVisitor, socket: str) -> None:
    """Neither where the line brings what was said before, nor where it cannot and the API must be asked."""
    peter.knows(LATER_SOCKETS)
    peter.driver.refresh()
    peter.seen("#log .empty", "No messages yet")
    olivia.write("too early")
    olivia.write("for the line")
    assert peter.texts() == []
    peter.driver.execute_script("window.WebSocket = window[arguments[0]]", socket)
    peter.wait(lambda: peter.texts() == ["too early", "for the line"], "both")


def test_what_the_line_lost_is_read_from_the_log(olivia: LiveVisitor, peter: LiveVisitor) -> None:
    peter.knows(LOSES_ONE)
    peter.driver.refresh()
    peter.is_connected()
    for text in ("first", "the lost one", "last"):
        olivia.write(text)
    peter.wait(lambda: peter.texts() == ["first", "the lost one", "last"], "all of it in order")
