"""A person at a browser: what they do, by the names and places that the pages give."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any, Self, cast
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, Request, build_opener

from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from tests.accounts.browser import csrf_token
from tests.cast import PASSWORD
from tests.services.browser import browser
from tests.services.site import Web

PATIENCE = 30
# What a browser says by itself about a page that is well.
NO_FAULT = ("Input elements should have autocomplete attributes",)
SENT = ".msg.is-mine:not(.is-pending):not(:has(.msg-failed))"
HAND_OVER = """
const [target, name, files] = arguments;
const data = new DataTransfer();
for (const [file, type, text] of files) data.items.add(new File([text], file, { type }));
if (!files.length) data.setData("text/plain", "words");
const carrier = name === "paste" ? { clipboardData: data } : { dataTransfer: data };
const make = name === "paste" ? ClipboardEvent : DragEvent;
return target.dispatchEvent(new make(name, { bubbles: true, cancelable: true, ...carrier }));
"""


def sign_up_form(username: str) -> dict[str, str]:
    fields = {"username": username, "display_name": username.title(), "email": f"{username}@example.org"}
    return fields | {"password": PASSWORD, "confirm_password": PASSWORD}


def new_account(url: str, username: str) -> dict[str, Any]:
    """The cookie of who has just signed up, as the page would have left it in the browser."""
    cookies = CookieJar()
    web = build_opener(HTTPCookieProcessor(cookies))
    with web.open(f"{url}/sign-up", timeout=20) as page:
        token = csrf_token(page.read().decode())
    form = urlencode(sign_up_form(username) | {"csrf_token": token}).encode()
    with web.open(Request(f"{url}/sign-up", form, {"Referer": url}), timeout=20) as page:
        assert page.url == f"{url}/chats"
    (cookie,) = cookies
    return {"name": cookie.name, "value": cookie.value, "path": "/", "httpOnly": True, "sameSite": "Lax"}


def direct_chat(web: Web, username: str, other: str) -> str:
    """A chat of two, begun by the first of them."""
    signed_in = web.call("POST", "/api/v1/users/login", {"username": username, "password": PASSWORD})
    token = signed_in["access_token"]
    people = web.call("GET", f"/api/v1/users?query={other}", token=token)["items"]
    chat = {"kind": "direct", "participants": [people[0]["id"]]}
    return str(web.call("POST", "/api/v1/chats", chat, token=token)["id"])


# Whether this element is neither switched off nor about to come to rest elsewhere; what never ends does not count.
IS_READY = """
const [element] = arguments;
const moves = ({ effect, playState }) =>
  playState === "running" && effect.target.contains(element) && effect.getComputedTiming().endTime !== Infinity;
return !element.closest(":disabled, [aria-disabled=true]") && !document.getAnimations().some(moves);
"""


class Visitor:
    """One person, one browser."""

    def __init__(self, driver: Chrome, url: str, username: str) -> None:
        self.driver, self.url, self.username = driver, url, username

    @classmethod
    @contextmanager
    def arrive(cls, url: str, username: str, *, width: int = 1200, height: int = 800) -> Iterator[Self]:
        with browser(width=width, height=height) as driver:
            yield cls(driver, url, username)

    @classmethod
    @contextmanager
    def visit(cls, driver: Chrome, url: str, username: str) -> Iterator[Self]:
        """Sign up at a browser that others had before and will have after."""
        visitor = cls(driver, url, username)
        visitor.sign_up()
        yield visitor
        visitor.comes_to_rest()

    def open_tab(self, address: str) -> None:
        """Go on in another tab of this browser; the driver's own new tab would be somebody else's."""
        before = set(self.driver.window_handles)
        self.driver.execute_script("window.open(arguments[0], '_blank', 'noopener')", address)
        (tab,) = self.wait(lambda: set(self.driver.window_handles) - before, "the other tab")
        self.driver.switch_to.window(tab)
        self.seen("#composer-text")

    def wait(self, condition: Callable[[], Any], what: str) -> Any:
        gone = [StaleElementReferenceException]
        waiting = WebDriverWait(self.driver, PATIENCE, poll_frequency=0.05, ignored_exceptions=gone)
        return waiting.until(lambda _: condition(), f"{self.username} waits for {what}")

    def seen(self, selector: str, text: str = "") -> WebElement:
        """The first shown element of this kind that holds the text, once there is one."""

        def find() -> WebElement | None:
            found = self.driver.find_elements(By.CSS_SELECTOR, selector)
            return next((one for one in found if one.is_displayed() and text in one.text), None)

        element: WebElement = self.wait(find, f"{selector} {text!r}")
        return element

    def click(self, selector: str, text: str = "") -> None:
        """Once it can be used and stands still: what moves under the pointer lets another take the click."""

        def is_clicked() -> bool:
            element = self.seen(selector, text)
            return bool(self.driver.execute_script(IS_READY, element)) and (element.click() or True)

        self.wait(is_clicked, f"a click on {selector}")

    def fill(self, selector: str, text: str) -> None:
        self.seen(selector).send_keys(text)

    def register(self) -> None:
        """Have an account, and be signed in with it from the next page on."""
        self.driver.execute_cdp_cmd("Network.setCookie", {"url": self.url, **new_account(self.url, self.username)})

    def sign_up(self) -> None:
        """What sign_up_by_the_page() does, without its work."""
        self.register()
        self.driver.get(f"{self.url}/chats")
        self.seen("#new-chat")

    def sign_up_by_the_page(self) -> None:
        self.driver.get(f"{self.url}/sign-up")
        for name, value in sign_up_form(self.username).items():
            self.fill(f"input[name={name}]", value)
        self.click("form button[type=submit]")
        self.seen("#new-chat")

    def begin_chat_with(self, *usernames: str, title: str = "") -> None:
        self.ask_for_chat_with(*usernames, title=title)
        self.seen("#composer-text")
        self.wait_for_no_dialog()

    def come_to_chat(self, chat_id: str) -> None:
        self.driver.get(f"{self.url}/chats/{chat_id}")
        self.seen("#composer-text")

    def ask_for_chat_with(self, *usernames: str, title: str = "") -> None:
        self.click("#new-chat")
        for username in usernames:
            field = self.seen("#dialog input[type=search]")
            field.clear()
            field.send_keys(username)
            # What is still found would move the rows under the pointer.
            self.seen("#dialog .people[aria-busy=false]")
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

    def attach(self, *paths: Path) -> None:
        """Choose these files; each has a place above the field at once."""
        chosen = len(self.driver.find_elements(By.CSS_SELECTOR, ".tray-file"))
        self.driver.find_element(By.ID, "composer-files").send_keys("\n".join(map(str, paths)))
        files = (By.CSS_SELECTOR, ".tray-file")
        self.wait(lambda: len(self.driver.find_elements(*files)) == chosen + len(paths), "the chosen files")

    def hand_over(self, event: str, selector: str, *files: tuple[str, str, str]) -> bool:
        """Drag or paste files (name, type, text), or words, onto an element; whether that is left to the browser."""
        return bool(self.driver.execute_script(HAND_OVER, self.seen(selector), event, files))

    def sends(self) -> None:
        """Send what is written and chosen, and see it arrive."""
        before = len(self.driver.find_elements(By.CSS_SELECTOR, SENT))
        self.click("#composer-send")
        self.wait(lambda: len(self.driver.find_elements(By.CSS_SELECTOR, SENT)) > before, "the message to be sent")

    def sees_picture(self, name: str) -> WebElement:
        """The picture in the log, once there is something to see of it."""
        picture = self.seen(f'.picture:has(img[alt="{name}"])')
        return cast(WebElement, self.wait(lambda: self._is_drawn(picture, "img") and picture, f"the picture {name}"))

    def opens_picture(self, name: str) -> None:
        self.sees_picture(name)
        self.click(f'a.picture:has(img[alt="{name}"])')
        shown = f'.pswp__img:not(.pswp__img--placeholder)[alt="{name}"]'
        self.wait(lambda: self._is_drawn(self.seen(".pswp--open"), shown), f"{name} at its full size")

    def leaves_picture(self) -> None:
        self.driver.find_element(By.CSS_SELECTOR, "body").send_keys(Keys.ESCAPE)
        self.wait(lambda: not self.driver.find_elements(By.CSS_SELECTOR, ".pswp"), "the picture is closed")

    def _is_drawn(self, inside: WebElement, selector: str) -> bool:
        script = "return [...arguments[0].querySelectorAll(arguments[1])].some((i) => i.complete && i.naturalWidth > 0)"
        return bool(self.driver.execute_script(script, inside, selector))

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

    def comes_to_rest(self) -> None:
        """Leave nothing to the next test: no page, no cookie and no complaint."""
        self.driver.delete_all_cookies()
        self.driver.get("about:blank")
        self.faults()

    def is_too_wide(self) -> bool:
        script = "return document.documentElement.scrollWidth > document.documentElement.clientWidth"
        return bool(self.driver.execute_script(script))
