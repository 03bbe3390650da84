"""The messenger when something comes in between: a lost answer, a removed message, the browser's Back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.e2e.visitor import Visitor
from tests.services.browser import browser
from tests.services.site import Site

pytestmark = pytest.mark.e2e

# Requests that change something wait until the test lets them go.
HOLD_WRITES = """
const send = window.fetch;
const held = new Promise((resolve) => (window.letGo = resolve));
window.fetch = (...request) => (request[1]?.method === "POST" ? held.then(() => send(...request)) : send(...request));
"""

NO_SOCKETS = "window.WebSocket = class { constructor() { throw new Error('no line'); } };"


@pytest.fixture(scope="module")
def driver() -> Iterator[Chrome]:
    """One browser for all of them; each test signs up anew."""
    with browser() as driver:
        driver.execute_cdp_cmd("Network.enable", {})
        yield driver


class Peter:
    """Who runs the chat, from a program of his own."""

    def __init__(self, site: Site) -> None:
        self.web = site.web
        self.token = site.web.sign_up("peter")[1]

    def call(self, method: str, path: str, body: Any = None) -> Any:
        return self.web.call(method, f"/api/v1{path}", body, token=self.token)

    def begin_chat_with(self, username: str) -> str:
        self.other_id = self.call("GET", f"/users?query={username}")["items"][0]["id"]
        chat = self.call("POST", "/chats", {"kind": "group", "title": "Algebra", "participants": [self.other_id]})
        self.call("POST", f"/chats/{chat['id']}/messages", {"text": "from peter"})
        return str(chat["id"])


@pytest.fixture
def peter(site: Site) -> Peter:
    return Peter(site)


@pytest.fixture
def olivia(site: Site, driver: Chrome, peter: Peter) -> Iterator[Visitor]:
    olivia = Visitor(driver, site.url, "olivia")
    olivia.sign_up()
    yield olivia
    block(olivia)


def block(visitor: Visitor, *addresses: str) -> None:
    """These addresses do not answer from now on, and all others do."""
    visitor.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": list(addresses)})


def is_writing_anew(visitor: Visitor, text: str) -> bool:
    """Whether this text comes to stand in the field, and neither as an answer nor as a change."""
    mode = visitor.driver.find_element(By.ID, "composer-mode")
    visitor.wait(lambda: not mode.is_displayed(), "it is neither")
    return visitor.seen("#composer-text").get_property("value") == text


def test_what_is_written_before_the_messages_came_is_neither_lost_nor_hidden(olivia: Visitor, peter: Peter) -> None:
    peter.begin_chat_with("olivia")
    block(olivia, "*/messages*")
    olivia.open_chat("Algebra")
    olivia.seen(".log-note button", "Try again")
    olivia.send("from olivia")
    olivia.seen(".msg-failed", "The server cannot be reached.")
    block(olivia)
    olivia.click(".msg-failed button", "Try again")
    olivia.seen(".msg:not(.is-pending) .bubble", "from olivia")
    olivia.reads("from peter")


@pytest.fixture
def without_a_line(olivia: Visitor) -> Iterator[None]:
    """The pages of this test get no socket, and hear of nothing unless they ask."""
    script = olivia.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": NO_SOCKETS})
    yield
    olivia.driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", script)


@pytest.mark.usefixtures("without_a_line")
def test_who_is_no_member_any_more_is_told_and_leaves(olivia: Visitor, peter: Peter) -> None:
    chat_id = peter.begin_chat_with("olivia")
    block(olivia, "*/messages?*")
    olivia.open_chat("Algebra")
    olivia.seen(".log-note button", "Try again")
    peter.call("DELETE", f"/chats/{chat_id}/members/{peter.other_id}")
    olivia.send("too late")
    assert "Discard" in olivia.seen(".msg-failed").text
    block(olivia)
    olivia.click(".log-note button", "Try again")
    olivia.seen(".toast-soft", "You are no longer a member of this chat.")
    olivia.seen(".chat-list", "No chats yet")
    assert olivia.driver.current_url.endswith("/chats")


def test_nobody_goes_on_with_a_message_that_is_removed(olivia: Visitor, peter: Peter) -> None:
    peter.begin_chat_with("olivia")
    olivia.open_chat("Algebra")
    olivia.write("first")
    olivia.choose("first", "Edit")
    olivia.seen("#composer-mode", "Editing a message")
    olivia.remove("first")
    assert is_writing_anew(olivia, "")
    olivia.write("second")
    olivia.choose("second", "Reply")
    olivia.fill("#composer-text", "what was typed stays")
    olivia.remove("second")
    assert is_writing_anew(olivia, "what was typed stays")


def test_a_quote_on_its_way_tells_that_its_message_is_gone(olivia: Visitor, peter: Peter) -> None:
    peter.begin_chat_with("olivia")
    olivia.open_chat("Algebra")
    olivia.write("first")
    olivia.choose("first", "Reply")
    block(olivia, "*/messages*")
    olivia.send("answer")
    olivia.seen(".msg-failed")
    block(olivia)
    olivia.seen(".quote", "first")
    olivia.remove("first")
    olivia.seen(".quote", "Message removed")


def test_back_closes_the_dialog_and_the_next_one_stays_open(olivia: Visitor, peter: Peter) -> None:
    peter.begin_chat_with("olivia")
    olivia.open_chat("Algebra")
    olivia.driver.execute_script(HOLD_WRITES)
    olivia.ask_for_chat_with("peter")
    olivia.driver.back()
    olivia.wait_for_no_dialog()
    olivia.seen("#chat-none")
    olivia.driver.execute_script("letGo()")
    olivia.seen("#chat-head h1", "peter")  # What was asked for comes, though nobody waits at the dialog.
    olivia.begin_chat_with("peter")
    olivia.write("hello")
