"""The administrator's pages in a browser: axe is content in each theme, nothing is cut off, and the buttons work."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome

from tests.e2e.everybody import is_fine
from tests.e2e.visitor import Visitor, new_account
from tests.services.site import Site

pytestmark = pytest.mark.e2e
PAGES = ("people", "people/new", "chats", "mail", "jobs", "settings", "audit")

# What is out of sight or, on a phone, too small for a thumb; links within a line of text are not meant.
PRESSED = (
    "main :is(.admin-tabs a, .btn, select, input:not([type=hidden]), .who a, tbody th > a, .board-foot a, .jumps a)"
)
HARD_TO_PRESS = """
const least = matchMedia("(max-width: 47.99rem)").matches ? 43.5 : 0;
return [...document.querySelectorAll(arguments[0])].filter((one) => one.checkVisibility()).filter((one) => {
  const { left, right, height } = one.getBoundingClientRect();
  return height < least || left < 0 || right > innerWidth;
}).map((one) => one.textContent.trim() || one.name);
"""


@pytest.fixture
def keeper(site: Site, screen: Chrome) -> Iterator[Visitor]:
    """The administrator, who is the first to sign up, in a house with somebody else."""
    with Visitor.visit(screen, site.url, "keeper") as keeper:
        new_account(site.url, "bobby")
        yield keeper


def goes_to(keeper: Visitor, path: str) -> None:
    keeper.driver.get(f"{keeper.url}/admin/{path}".rstrip("/"))
    keeper.seen(".admin-tabs [aria-current]")


def test_axe_finds_nothing(keeper: Visitor, theme: None) -> None:
    for path in PAGES:
        goes_to(keeper, path)
        is_fine(keeper)
    goes_to(keeper, "")
    keeper.seen(".chart canvas, #charts-empty")
    is_fine(keeper)
    goes_to(keeper, "people")
    keeper.click(".who a", "Bobby")
    keeper.click("summary", "Disable…")
    is_fine(keeper)
    assert keeper.faults() == []


def test_a_thumb_finds_every_way(keeper: Visitor) -> None:
    for path in ("", *PAGES):
        goes_to(keeper, path)
        assert keeper.driver.execute_script(HARD_TO_PRESS, PRESSED) == [], path


def test_a_person_is_disabled_and_enabled_again(keeper: Visitor) -> None:
    goes_to(keeper, "people?q=bobby")
    keeper.click(".who a", "Bobby")
    keeper.click("summary", "Disable…")
    keeper.click(".careful-body .btn", "Disable the account")
    keeper.seen(".alert-success", "The account is disabled")
    keeper.seen(".person-head .tag", "disabled")
    keeper.click(".deed .btn", "Enable")
    keeper.seen(".alert-success", "This person can sign in again.")
    keeper.seen(".audit", "Account enabled")


def test_the_trials_go_through_real_processes(keeper: Visitor) -> None:
    for button, told in (
        ("Run a job", "did the job"),
        ("Send me a letter", "went to keeper@"),
        ("Ring", "The bell rang"),
    ):
        goes_to(keeper, "")
        keeper.click(".deed .btn", button)
        keeper.seen(".alert-success", told)


def test_the_lines_are_drawn(keeper: Visitor) -> None:
    goes_to(keeper, "")
    keeper.wait(
        lambda: keeper.driver.find_elements("css selector", "#charts:not([hidden])") or refreshed(keeper), "lines"
    )
    keeper.seen(".chart-now", "Requests a second: ")
    assert "in the last hour" in str(keeper.seen(".chart canvas").get_attribute("aria-label"))


def refreshed(keeper: Visitor) -> bool:
    """The page asks every fifteen seconds, and whenever it is looked at again."""
    keeper.driver.execute_script("document.dispatchEvent(new Event('visibilitychange'))")
    return False
