"""A person whose page is connected, and may lose its connection."""

from __future__ import annotations

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.cast import PASSWORD
from tests.e2e.visitor import Visitor

NO_LIMIT = {"latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}


class LiveVisitor(Visitor):
    """One person, one browser, one line."""

    def is_connected(self) -> None:
        self.wait(lambda: self.line() == "connected", "the line")

    def line(self) -> str | None:
        """What the page says of its line."""
        return self.driver.find_element(By.ID, "connection").get_attribute("data-state")

    def knows(self, script: str) -> None:
        """Have this run in each page before its own scripts."""
        self.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": script})

    def enter(self, title: str) -> None:
        """Go to a chat of the list, without loading the page anew."""
        self.click(".chat-row", title)
        self.seen("#chat-head h1", title)
        self.seen("#composer-text")

    def change(self, text: str, other: str) -> None:
        """Let the message with this text say something else."""
        self.choose(text, "Edit")
        self.seen("#composer-mode", "Editing")
        self.seen("#composer-text").clear()
        self.send(other)
        self.reads(other)

    def waits_for_no(self, selector: str, text: str = "") -> None:
        def is_gone() -> bool:
            found = self.driver.find_elements(By.CSS_SELECTOR, selector)
            return not any(one.is_displayed() and text in one.text for one in found)

        self.wait(is_gone, f"no {selector} {text!r}")

    def sees_rows(self, *titles: str) -> None:
        """The chats of the list, from its top."""
        rows = (By.CSS_SELECTOR, ".chat-row-title")
        self.wait(lambda: [row.text for row in self.driver.find_elements(*rows)] == list(titles), f"the rows {titles}")

    def texts(self) -> list[str]:
        """What the messages of the open chat say, in order."""
        return [body.text for body in self.driver.find_elements(By.CSS_SELECTOR, ".msg .msg-body")]

    def says(self, *texts: str) -> None:
        """Write several, without waiting for the server."""
        for text in texts:
            self.fill("#composer-text", text + Keys.ENTER)

    def go_offline(self) -> None:
        """Into a tunnel: no request and no frame comes through."""
        self.driver.execute_cdp_cmd("Network.enable", {})
        self.driver.execute_cdp_cmd("Network.emulateNetworkConditions", {"offline": True, **NO_LIMIT})
        self.wait(lambda: self.line() != "connected", "the line to be cut")

    def go_online(self) -> None:
        self.driver.execute_cdp_cmd("Network.emulateNetworkConditions", {"offline": False, **NO_LIMIT})

    def lend_to(self, other: Visitor) -> LiveVisitor:
        """Let somebody else sign in at this browser: their second device."""
        self.driver.delete_all_cookies()
        device = LiveVisitor(self.driver, self.url, other.username)
        device.driver.get(f"{self.url}/sign-in")
        device.fill("input[name=login]", other.username)
        device.fill("input[name=password]", PASSWORD + Keys.ENTER)
        device.seen("#new-chat")
        device.is_connected()
        return device

    def comes_to_rest(self) -> None:
        self.driver.execute_cdp_cmd("Network.enable", {})
        self.go_online()
        super().comes_to_rest()
