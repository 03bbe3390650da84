"""The page of who is here, in a browser: rows that come and go, times that tick, a line that comes back by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.e2e.visitor import Visitor
from tests.realtime.watcher import Watcher
from tests.services.site import Site

pytestmark = pytest.mark.e2e


class Guest(Visitor):
    """Somebody at the page."""

    def opens_presence(self) -> None:
        self.driver.get(f"{self.url}/presence")
        self.is_live()

    def is_live(self) -> None:
        self.seen("#link[data-state=live]", "Live")

    def names(self) -> list[str]:
        return sorted(row.text for row in self.driver.find_elements("css selector", ".here-name"))

    def sees(self, *names: str) -> None:
        self.wait(lambda: self.names() == sorted(names), f"the rows of {names}")


@pytest.fixture
def alice(site: Site) -> Iterator[Guest]:
    with Guest.arrive(site.url, "alice") as alice:
        alice.sign_up()
        yield alice


def test_the_account_menu_leads_to_rows_that_come_and_go(site: Site, alice: Guest) -> None:
    alice.driver.get(f"{site.url}/profile")
    alice.click(".account-button")
    alice.click(".account-menu .dropdown-item", "Who is here")
    alice.is_live()
    alice.sees("Alice")
    alice.seen(".here tr", "You")
    with Watcher(site.url, site.web.sign_up("bobby")[1]):
        alice.sees("Alice", "bobby")
        alice.seen("#counts", "2 people on 2 devices")
    alice.sees("Alice")
    alice.seen("#counts", "1 person on 1 device")
    assert alice.faults() == []


def test_the_times_tick(alice: Guest) -> None:
    alice.opens_presence()
    first = alice.seen(".here-for", " sec").text
    alice.wait(lambda: alice.seen("tbody .here-for").text != first, "the next second")
    assert re.fullmatch(r"\d+ sec", alice.seen("tbody .here-for").text)


def test_a_restart_of_the_server_is_shown_and_survived(site: Site, alice: Guest) -> None:
    alice.opens_presence()
    site.web.stop()
    try:
        lost = alice.seen("#link[data-state=lost]", "Connection lost").text
        assert re.search(r"Connection lost, retrying in \d+ s\b", lost)
        alice.seen("#link-retry", "Try now")
    finally:
        site.web.start()
    alice.is_live()
    alice.sees("Alice")


def test_the_button_tries_at_once(site: Site, alice: Guest) -> None:
    alice.opens_presence()
    alice.driver.execute_script("Math.random = () => 1e9")  # Nothing else would happen for years.
    site.web.stop()
    try:
        alice.seen("#link[data-state=lost]")
    finally:
        site.web.start()
    alice.click("#link-retry")
    alice.is_live()


def test_who_is_signed_out_elsewhere_is_told_to_sign_in(site: Site, alice: Guest) -> None:
    alice.opens_presence()
    alice.driver.execute_script("window.signOut = document.querySelector('form[data-forget]')")
    alice.driver.execute_script("fetch(signOut.action, { method: 'POST', body: new FormData(signOut) })")
    alice.seen("#link[data-state=signed_out]", "You have been signed out.")
    alice.seen("#link-sign-in", "Sign in")


def test_who_ticks_invisible_is_not_seen(site: Site, alice: Guest) -> None:
    _, bob = site.web.sign_up("bobby")
    alice.driver.get(f"{site.url}/profile")
    with Watcher(site.url, bob) as watcher:
        alice.click("input[name=is_invisible]")
        alice.click("form .btn-primary[type=submit]")
        alice.seen(".alert-success")
        assert alice.seen("input[name=is_invisible]").is_selected()
        alice.opens_presence()
        alice.sees("bobby")
        alice.seen("#here-hidden", "You are invisible")
        assert watcher.names() == ["bobby"]


def test_it_fits_a_phone(site: Site) -> None:
    with Guest.arrive(site.url, "carla", width=390, height=844) as carla:
        carla.sign_up()
        carla.opens_presence()
        carla.sees("Carla")
        assert not carla.is_too_wide()
        assert carla.faults() == []
