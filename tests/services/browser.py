"""Chromium without a window: each lease has a profile of its own, as another person on another machine.

A browser costs two seconds of processor time to start, so it is kept; who comes next finds nothing of who was there.
"""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from typing import Any
from urllib.request import urlopen

from selenium.webdriver import Chrome, ChromeOptions, ChromeService
from websockets.sync.client import connect

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
    "--lang=en",
)


class Browsers:
    """The browsers of one test process, as many as were ever wanted at once."""

    def __init__(self) -> None:
        self.idle: list[Chrome] = []
        self.ends = ExitStack()

    @contextmanager
    def lease(self, width: int, height: int) -> Iterator[Chrome]:
        driver = self.idle.pop() if self.idle else self.start()
        with profile(driver, width, height):
            driver.get_log("browser")  # What was held against those before is none of theirs.
            yield driver
        # One that is not well is not given to anybody else.
        self.idle.append(driver)

    def start(self) -> Chrome:
        folder = tempfile.TemporaryDirectory(prefix="homeroom-browser-", ignore_cleanup_errors=True)
        place = Path(self.ends.enter_context(folder))
        options = ChromeOptions()
        options.binary_location = program(place)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        service = ChromeService(programs.need(programs.DRIVER))
        for flag in (*FLAGS, f"--user-data-dir={place / 'profile'}"):
            options.add_argument(flag)
        driver = Chrome(options=options, service=service)
        self.ends.callback(driver.quit)
        return driver

    def close(self) -> None:
        self.idle.clear()
        self.ends.close()


def program(place: Path) -> str:
    """The headless shell where it fits the driver, since it needs a third less processor time; else the browser."""
    shell = programs.SHELL.path()
    if shell is None or release(shell) != release(programs.need(programs.DRIVER)):
        return programs.need(programs.BROWSER)
    # It opens no page unless it is given an address, and the driver hands on options alone.
    starter = place / "shell"
    starter.write_text(f'#!/bin/sh\nexec "{shell}" "$@" about:blank\n')
    starter.chmod(0o755)
    return str(starter)


@cache
def release(path: str) -> str:
    """The first number of a program's version: 156."""
    said = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=60).stdout
    found = re.search(r"\d+", said)
    return found[0] if found else said


BROWSERS = Browsers()


@contextmanager
def browser(*, width: int = 1200, height: int = 800) -> Iterator[Chrome]:
    """A browser as new; console messages can be read by get_log("browser")."""
    with BROWSERS.lease(width, height) as driver:
        yield driver


@contextmanager
def profile(driver: Chrome, width: int, height: int) -> Iterator[None]:
    """A window of its own, with cookies, storage, cache and permissions of its own, that leaves nothing behind."""
    first = driver.current_window_handle
    made = ask(driver, "Target.createBrowserContext")
    window = made | {"url": "about:blank", "newWindow": True, "width": width, "height": height}
    driver.switch_to.window(ask(driver, "Target.createTarget", **window)["targetId"])
    driver.set_window_size(width, height)
    if width < 500:  # A window is not made as narrow as a phone.
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    try:
        yield
    finally:
        driver.switch_to.window(first)
        ask(driver, "Target.disposeBrowserContext", **made)


def ask(driver: Chrome, method: str, **parameters: Any) -> dict[str, Any]:
    """Ask the browser itself, where the driver can ask the page alone."""
    place = driver.capabilities["goog:chromeOptions"]["debuggerAddress"]
    with urlopen(f"http://{place}/json/version", timeout=20) as answer:
        address = json.load(answer)["webSocketDebuggerUrl"]
    with connect(address, proxy=None, max_size=None) as line:
        line.send(json.dumps({"id": 1, "method": method, "params": parameters}))
        while (told := json.loads(line.recv(timeout=20))).get("id") != 1:
            pass
    result: dict[str, Any] = told["result"]
    return result
