"""Notifications of the browser, and being away from the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.e2e.live_visitor import LiveVisitor
from tests.e2e.visitor import direct_chat
from tests.services.browser import browser
from tests.services.site import Site

pytestmark = pytest.mark.e2e

# The browser's notifications, which nobody sees here, and a page that may be covered by another.
NOTIFICATIONS = """
window.asked = 0;
window.shown = [];
window.Notification = class extends EventTarget {
  static permission = "default";
  static async requestPermission() {
    window.asked += 1;
    return (this.permission = "granted");
  }
  constructor(title, options) {
    super();
    Object.assign(this, { title, ...options });
    window.shown.push(this);
  }
  close() {
    this.isClosed = true;
  }
};
let visibility = "visible";
Object.defineProperty(document, "visibilityState", { get: () => visibility });
window.cover = (isCovered) => {
  visibility = isCovered ? "hidden" : "visible";
  document.dispatchEvent(new Event("visibilitychange"));
};
"""
# Five minutes are over at once.
QUICK_REST = """
const later = window.setTimeout;
window.setTimeout = (work, pause, ...rest) => later(work, pause === 300000 ? 300 : pause, ...rest);
"""


@pytest.fixture
def peter(site: Site, olivia: LiveVisitor) -> Iterator[LiveVisitor]:
    """Peter, who has a chat with Olivia, at a browser where notifications can be watched."""
    with browser() as driver:
        peter = LiveVisitor(driver, site.url, "peter")
        peter.knows(NOTIFICATIONS)
        peter.sign_up()
        peter.is_connected()
        olivia.come_to_chat(direct_chat(site.web, "olivia", "peter"))
        olivia.is_connected()
        yield peter


def shown(visitor: LiveVisitor) -> list[list[str]]:
    script = "return shown.map(({ title, body, isClosed }) => [title, body, isClosed ? 'closed' : 'open'])"
    found: list[list[str]] = visitor.driver.execute_script(script)
    return found


def test_nobody_is_asked_before_they_want_notifications(olivia: LiveVisitor, peter: LiveVisitor) -> None:
    peter.driver.execute_script("cover(true)")
    olivia.write("psst")
    peter.seen(".chat-row-last", "psst")
    assert peter.driver.execute_script("return asked") == 0
    assert shown(peter) == []


def test_a_notification_comes_while_nobody_looks_and_opens_its_chat(olivia: LiveVisitor, peter: LiveVisitor) -> None:
    peter.click("#notices")
    peter.seen("#notices[aria-pressed=true]")
    olivia.write("while he looks")
    peter.seen(".chat-row-last", "while he looks")
    peter.driver.execute_script("cover(true)")
    olivia.write("while he does not")
    peter.wait(lambda: shown(peter) == [["Olivia", "while he does not", "open"]], "one notification")
    peter.driver.execute_script("cover(false); shown[0].dispatchEvent(new Event('click'))")
    peter.seen("#chat-head h1", "Olivia")
    peter.reads("while he does not")
    peter.wait(lambda: shown(peter)[0][2] == "closed", "the notification to go")


def test_notifications_can_be_turned_off_again(olivia: LiveVisitor, peter: LiveVisitor) -> None:
    peter.click("#notices")
    peter.click("#notices[aria-pressed=true]")
    peter.seen("#notices[aria-pressed=false]")
    peter.driver.execute_script("cover(true)")
    olivia.write("psst")
    peter.seen(".chat-row-last", "psst")
    assert shown(peter) == []


def test_who_touches_nothing_for_long_is_idle_until_they_do(olivia: LiveVisitor, peter: LiveVisitor) -> None:
    olivia.seen("#chat-head p", "online")
    peter.knows(QUICK_REST)
    peter.driver.get(f"{peter.url}/chats")
    olivia.seen("#chat-head p", "idle")
    olivia.seen(".chat-row .dot.is-idle")
    peter.driver.execute_script("window.setTimeout = later")
    peter.click("#chat-filter")
    olivia.seen("#chat-head p", "online")
