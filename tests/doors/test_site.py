"""`run.py server` and `run.py worker` as two processes, the way a deployment runs them."""

import pytest

from tests.services.browser import browser
from tests.services.process import wait_until
from tests.services.site import Site

pytestmark = pytest.mark.e2e


def test_the_first_page_opens_in_a_browser(site: Site) -> None:
    with browser() as window:
        window.get(site.url)
        assert window.current_url.startswith(f"{site.url}/sign-in")
        assert window.find_element("name", "password").is_displayed()
        assert [line for line in window.get_log("browser") if line["level"] == "SEVERE"] == []


def test_a_killed_web_and_worker_start_again(site: Site) -> None:
    for service in (site.web, site.worker):
        service.kill()
        service.start()
    assert site.web.get("/health/live") == b"ok"


def test_a_paused_web_answers_when_it_goes_on(site: Site) -> None:
    site.web.pause()
    assert not site.web.is_ready()
    site.web.resume()
    wait_until(site.web.is_ready, "the web answers again")
