"""/docs: for everybody to read, on a phone too, and to try with one's own session; it asks no other site."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from flask import Flask
from selenium.webdriver import Chrome

from app.config import Config
from tests.cast import Person
from tests.e2e.everybody import prefers
from tests.e2e.visitor import Visitor
from tests.services.browser import browser
from tests.services.site import Site

TAG = ".opblock-tag"
SAY = "#operations-chats-chats_create_chat"
# Whatever the page has fetched, and whether it is wider than its window.
FETCHED = "return performance.getEntriesByType('resource').map((one) => one.name)"
WIDTH = "return document.documentElement.scrollWidth"


@pytest.mark.integration
@pytest.mark.parametrize("path", ["/docs", "/api/v1/openapi.json"])
def test_whoever_is_not_signed_in_reads_it(anonymous: Person, path: str) -> None:
    assert anonymous.get(path).status_code == 200


@pytest.mark.integration
def test_it_tells_no_secret_and_nothing_of_this_machine(app: Flask, config: Config, anonymous: Person) -> None:
    for path in ("/docs", "/api/v1/openapi.json"):
        text = anonymous.get(path).text
        for secret in (config.secret_key, config.database_url, config.redis_url, str(config.instance_dir)):
            assert str(secret) not in text


@pytest.mark.integration
def test_it_runs_no_script_of_the_page_itself(anonymous: Person) -> None:
    answer = anonymous.get("/docs")
    policy = dict(part.strip().split(" ", 1) for part in answer.headers["Content-Security-Policy"].split(";"))
    assert (policy["script-src"], policy["style-src"]) == ("'self'", "'self'")
    assert "<script>" not in answer.text
    assert "style=" not in answer.text


@pytest.fixture
def database_name(request: pytest.FixtureRequest) -> str:
    """What the browser sees does not depend on the database."""
    return "postgresql"


def open_docs(driver: Chrome, site: Site) -> Visitor:
    visitor = Visitor(driver, site.url, "olivia")
    driver.get(f"{site.url}/docs")
    visitor.seen(TAG, "chats")
    return visitor


@pytest.mark.e2e
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_is_read_on_a_phone_and_asks_no_other_site(site: Site, theme: str) -> None:
    with browser(width=390, height=844) as phone, prefers(theme, phone):
        visitor = open_docs(phone, site)
        visitor.click(TAG, "chats")
        visitor.click(f"{SAY} .opblock-summary-control")
        visitor.seen(f"{SAY} .opblock-body")
        assert phone.execute_script(WIDTH) <= 390
        asked = {urlsplit(address).netloc for address in phone.execute_script(FETCHED) if address.startswith("http")}
        assert asked == {urlsplit(site.url).netloc}
        assert [line["message"] for line in phone.get_log("browser")] == []


@pytest.mark.e2e
def test_whoever_is_signed_in_tries_it_in_their_own_name(site: Site) -> None:
    with browser() as desk:
        visitor = Visitor(desk, site.url, "olivia")
        visitor.register()
        visitor = open_docs(desk, site)
        visitor.click(TAG, "chats")
        visitor.click(f"{SAY} .opblock-summary-control")
        visitor.click(f"{SAY} .try-out__btn")
        field = visitor.seen(f"{SAY} textarea.body-param__text")
        desk.execute_script("arguments[0].select()", field)
        field.send_keys('{"title": "Tried out"}')
        visitor.click(f"{SAY} .execute")
        visitor.seen(f"{SAY} .live-responses-table .response-col_status", "201")
        desk.get(f"{site.url}/chats")
        visitor.seen(".chat-row, .chat-list, #chats", "Tried out")
