"""Chromium without a window, each with a profile of its own, as another person on another machine."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from selenium.webdriver import Chrome, ChromeOptions, ChromeService

from tests.services import programs

FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@contextmanager
def browser(*, width: int = 1200, height: int = 800, language: str = "en") -> Iterator[Chrome]:
    """A browser of its own; console messages can be read by get_log("browser")."""
    options = ChromeOptions()
    options.binary_location = programs.need(programs.BROWSER)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver_path = programs.need(programs.DRIVER)
    with tempfile.TemporaryDirectory(prefix="homeroom-browser-", ignore_cleanup_errors=True) as profile:
        flags = (*FLAGS, f"--user-data-dir={profile}", f"--window-size={width},{height}", f"--lang={language}")
        for flag in flags:
            options.add_argument(flag)
        driver = Chrome(options=options, service=ChromeService(driver_path))
        try:
            yield driver
        finally:
            driver.quit()
