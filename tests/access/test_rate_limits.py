"""How often one may try, by account and by address, on the pages and over the API together."""

from collections import Counter

import pytest
from flask import Flask

from app.access import address, limit
from app.errors import TooMany
from tests.accounts.browser import Browser, csrf_token
from tests.cast import PASSWORD, MakeApp, Person, answer, nobody
from tests.mail.outbox import reset_link
from tests.services.backends import Redis

pytestmark = pytest.mark.integration

TRIES = 10


@pytest.fixture
def limited(make_app: MakeApp) -> Flask:
    """An app that counts."""
    return make_app(rate_limits=True)


def guess(app: Flask, login: str = "alice", times: int = 1, password: str = "a wrong one") -> list[int]:
    fields = {"username": login, "password": password}
    return [nobody(app).post("/api/v1/users/login", json=fields).status_code for _ in range(times)]


def test_an_account_takes_ten_wrong_passwords(alice: Person, limited: Flask) -> None:
    assert guess(limited, times=TRIES) == [401] * TRIES
    response = nobody(limited).post("/api/v1/users/login", json={"username": "ALICE", "password": PASSWORD})
    problem = answer(response, 429)
    assert (problem["code"], response.mimetype) == ("too_many", "application/problem+json")
    assert 1 <= int(response.headers["Retry-After"]) <= 15 * 60
    assert problem["retry_after"] == int(response.headers["Retry-After"])


def test_the_page_counts_with_the_api(alice: Person, limited: Flask) -> None:
    guess(limited, times=TRIES)
    response = Browser(limited).sign_in("alice")
    assert response.status_code == 429
    assert "Retry-After" in response.headers
    assert "Too many tries" in response.text


def test_other_accounts_are_free(alice: Person, bob: Person, limited: Flask) -> None:
    guess(limited, times=TRIES + 1)
    assert guess(limited, "bobby", password=PASSWORD) == [200]


def test_an_unknown_name_is_counted_alike(alice: Person, limited: Flask) -> None:
    assert guess(limited, "nobody-here", times=TRIES + 1) == [401] * TRIES + [429]


def test_the_right_password_begins_anew(alice: Person, limited: Flask) -> None:
    guess(limited, times=TRIES - 1)
    assert guess(limited, password=PASSWORD) == [200]
    assert guess(limited, times=TRIES) == [401] * TRIES


def test_two_processes_count_together(alice: Person, limited: Flask, make_app: MakeApp) -> None:
    other = make_app(rate_limits=True)
    assert guess(limited, times=TRIES // 2) + guess(other, times=TRIES // 2) == [401] * TRIES
    assert guess(limited) == guess(other) == [429]


def test_without_redis_each_process_counts_alone(alice: Person, make_app: MakeApp) -> None:
    alone = make_app(rate_limits=True, redis_url=None)
    assert guess(alone, times=TRIES + 1) == [401] * TRIES + [429]


def test_a_killed_redis_stops_neither_signing_in_nor_counting(alice: Person, make_app: MakeApp) -> None:
    with Redis() as redis:
        counting = make_app(rate_limits=True, redis_url=redis.url)
        assert guess(counting, password=PASSWORD) == [200]
        redis.kill()
        assert guess(counting, password=PASSWORD) == [200]
        assert guess(counting, times=TRIES + 1) == [401] * TRIES + [429]
        assert Browser(counting).sign_in("alice").status_code == 429


def test_signing_up_is_counted_by_address(limited: Flask) -> None:
    def sign_up(number: int, address: str) -> int:
        # The name is somebody's already as far as this goes: only the address is the same.
        client = nobody(limited).client
        fields = {"username": f"person-{number}", "email": "same@example.org", "password": PASSWORD}
        environ = {"REMOTE_ADDR": address}
        return client.post("/api/v1/users/register", json=fields, environ_base=environ).status_code

    statuses = Counter(sign_up(number, "203.0.113.7") for number in range(61))
    assert statuses == {201: 1, 409: 59, 429: 1}
    assert sign_up(61, "203.0.113.8") == 409


def test_an_ipv6_network_of_64_bits_is_one_address(limited: Flask) -> None:
    def ask(number: int, host: str) -> int:
        browser = Browser(limited, address=host)
        token = csrf_token(browser.get("/forgot").text)
        return browser.post("/forgot", data={"csrf_token": token, "email": f"p{number}@example.org"}).status_code

    statuses = [ask(number, f"2001:db8:0:1::{number:x}") for number in range(1, 62)]
    assert statuses == [302] * 60 + [429]
    assert ask(99, "2001:db8:0:2::1") == 302


def test_reset_letters_to_one_address_are_few(alice: Person, limited: Flask) -> None:
    browser = Browser(limited)
    statuses = [browser.send("/forgot", {"email": "Alice@example.org"}).status_code for _ in range(6)]
    assert statuses == [302] * 5 + [429]


def test_a_borrowed_session_cannot_guess_the_password(alice: Person, limited: Flask) -> None:
    browser = Browser(limited)
    browser.sign_in("alice")
    form = {"current_password": "a wrong one", "password": "a-new-password", "confirm_password": "a-new-password"}
    statuses = [browser.send("/profile/password", form).status_code for _ in range(TRIES + 1)]
    assert statuses == [422] * TRIES + [429]


@pytest.mark.parametrize(
    ("remote", "counted"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("fe80::1%eth0", "fe80::/64"),
        ("not an address", "not an address"),
    ],
)
def test_an_address_as_limits_count_it(app: Flask, remote: str, counted: str) -> None:
    with app.test_request_context(environ_base={"REMOTE_ADDR": remote}):
        assert address() == counted


def test_a_wait_is_never_longer_than_the_window(limited: Flask) -> None:
    with limited.app_context():
        limit("2/minute", "anything")
        limit("2/minute", "anything")
        with pytest.raises(TooMany) as refusal:
            limit("2/minute", "anything")
    assert 1 <= refusal.value.extra["retry_after"] <= 60


def test_a_stranger_elsewhere_does_not_lock_the_owner_out(alice: Person, limited: Flask) -> None:
    guess(limited, times=TRIES + 1)
    home = Browser(limited, address="198.51.100.7")
    assert home.sign_in("alice").status_code == 302


def test_from_all_addresses_together_an_account_takes_fifty(alice: Person, limited: Flask) -> None:
    for network in range(5):
        stranger = Browser(limited, address=f"203.0.113.{network}")
        assert {stranger.sign_in("alice", "a wrong one").status_code for _ in range(TRIES)} == {401}
    assert Browser(limited, address="198.51.100.7").sign_in("alice").status_code == 429


def test_a_new_password_by_a_link_opens_the_account_again(alice: Person, limited: Flask) -> None:
    guess(limited, times=TRIES + 1)
    new = {"password": "an-entirely-new-one", "confirm_password": "an-entirely-new-one"}
    browser = Browser(limited)
    assert browser.send(reset_link(limited, alice.email), new).status_code == 302
    assert browser.sign_in("alice", new["password"]).status_code == 302
