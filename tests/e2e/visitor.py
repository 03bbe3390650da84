"""A person at a browser: what they do, by the names and places that the pages give."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Self

from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from tests.cast import PASSWORD
from tests.services.browser import browser

PATIENCE = 15
# What a browser says by itself about a page that is well.
NO_FAULT = ("Input elements should have autocomplete attributes",)


class Visitor:
    """One person, one browser."""

    def __init__(self, driver: Chrome, url: str, username: str) -> None:
        self.driver, self.url, self.username = driver, url, username

    @classmethod
    @contextmanager
    def arrive(cls, url: str, username: str, *, width: int = 1200, height: int = 800) -> Iterator[Self]:
        with browser(width=width, height=height) as driver:
            if width < 500:  # A window is not made as narrow as a phone.
                metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
                driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
            yield cls(driver, url, username)

    def wait(self, condition: Callable[[], Any], what: str) -> Any:
        waiting = WebDriverWait(self.driver, PATIENCE, ignored_exceptions=[StaleElementReferenceException])
        return waiting.until(lambda _: condition(), f"{self.username} waits for {what}")

    def seen(self, selector: str, text: str = "") -> WebElement:
        """The first shown element of this kind that holds the text, once there is one."""

        def find() -> WebElement | None:
            found = self.driver.find_elements(By.CSS_SELECTOR, selector)
            return next((one for one in found if one.is_displayed() and text in one.text), None)

        element: WebElement = self.wait(find, f"{selector} {text!r}")
        return element

    def click(self, selector: str, text: str = "") -> None:
        self.wait(lambda: self.seen(selector, text).click() or True, f"a click on {selector}")

    def fill(self, selector: str, text: str) -> None:
        self.seen(selector).send_keys(text)

    def sign_up(self) -> None:
        self.driver.get(f"{self.url}/sign-up")
        fields = {"username": self.username, "display_name": self.username.title()}
        fields |= {"email": f"{self.username}@example.org", "password": PASSWORD, "confirm_password": PASSWORD}
        for name, value in fields.items():
            self.fill(f"input[name={name}]", value)
        self.click("form button[type=submit]")
        self.seen("#new-chat")

    def begin_chat_with(self, *usernames: str, title: str = "") -> None:
        self.ask_for_chat_with(*usernames, title=title)
        self.seen("#composer-text")
        self.wait_for_no_dialog()

    def ask_for_chat_with(self, *usernames: str, title: str = "") -> None:
        self.click("#new-chat")
        for username in usernames:
            field = self.seen("#dialog input[type=search]")
            field.clear()
            field.send_keys(username)
            self.click("#dialog .person", f"@{username}")
        if title:
            self.fill("#group-title", title)
        self.click("#dialog-foot .btn-primary")

    def wait_for_no_dialog(self) -> None:
        self.wait(lambda: not self.driver.find_element(By.ID, "dialog").is_displayed(), "the dialog is gone")

    def send(self, text: str) -> None:
        self.fill("#composer-text", text)
        self.fill("#composer-text", Keys.ENTER)

    def write(self, text: str, *, shown: str = "") -> None:
        self.send(text)
        self.seen(".msg:not(.is-pending) .bubble", shown or text)

    def choose(self, text: str, action: str) -> None:
        """Open the menu of the message with this text, by keyboard, and choose in it."""
        self.wait(lambda: self.seen(".msg", text).send_keys(Keys.ENTER) or True, f"the menu of {text}")
        self.click(".dropdown-menu.show .dropdown-item", action)

    def remove(self, text: str) -> None:
        self.choose(text, "Remove")
        self.click("#dialog .btn-danger")
        self.seen(".msg.is-removed")
        self.wait_for_no_dialog()

    def open_chat(self, title: str) -> None:
        self.driver.get(f"{self.url}/chats")
        self.click(".chat-row", title)
        self.seen("#composer-text")

    def reads(self, text: str) -> WebElement:
        return self.seen(".msg .msg-body", text)

    def faults(self) -> list[str]:
        """What the console holds against the page: errors, warnings, and what the Content-Security-Policy refused."""
        log = self.driver.get_log("browser")
        return [entry["message"] for entry in log if not any(harmless in entry["message"] for harmless in NO_FAULT)]

    def is_too_wide(self) -> bool:
        script = "return document.documentElement.scrollWidth > document.documentElement.clientWidth"
        return bool(self.driver.execute_script(script))
