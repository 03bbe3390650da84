"""A chat of a class at two browsers: what its people do with polls and quizzes there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from celery import Celery
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.cast import PASSWORD
from tests.e2e.live_visitor import LiveVisitor
from tests.services.site import Site

Shape = dict[str, Any]
POLL = ".poll"
QUIZ = ".quiz-card"
SUMMARY = ".quiz-summary"
PARIS = {
    "type": "single",
    "text": "What is the capital of France?",
    "options": [{"id": "paris", "text": "Paris", "fraction": 1.0}, {"id": "rome", "text": "Rome"}],
}


class Classroom(NamedTuple):
    """Alice owns the chat, Bobby is in it; both look at it."""

    alice: LiveVisitor
    bobby: LiveVisitor
    site: Site
    chat_id: str
    tokens: dict[str, str]

    def call(self, username: str, method: str, path: str, body: Any = None) -> Any:
        """The same over the API, as this person."""
        return self.site.web.call(method, f"/api/v1{path}", body, token=self.tokens[username])

    def quiz(self, title: str, **settings: Any) -> str:
        """A quiz of Alice's with one question, posted nowhere."""
        question = self.call("alice", "POST", "/questions", {"content": PARIS})
        quiz = {"title": title, "slots": [{"question_id": question["id"]}]} | settings
        return str(self.call("alice", "POST", "/quizzes", quiz)["id"])

    def post(self, quiz_id: str) -> None:
        self.call("alice", "POST", f"/quizzes/{quiz_id}/posts", {"chat_id": self.chat_id})

    def beat(self) -> None:
        """What beat does every few seconds: let the worker see to what has opened and closed."""
        with Celery(broker=self.site.web.env["REDIS_URL"]) as celery:
            celery.send_task("quizzes.sweep", queue="default")


@contextmanager
def meet(site: Site, *drivers: Chrome) -> Iterator[Classroom]:
    """They sign up, each at one of these browsers, and open the chat of their class."""
    names = ("alice", "bobby")
    alice, bobby = (LiveVisitor(driver, site.url, name) for driver, name in zip(drivers, names, strict=True))
    tokens = {}
    for visitor in (alice, bobby):
        visitor.sign_up()
        account = {"username": visitor.username, "password": PASSWORD}
        tokens[visitor.username] = site.web.call("POST", "/api/v1/users/login", account)["access_token"]
    users = site.web.call("GET", "/api/v1/users?query=bobby", token=tokens["alice"])["items"]
    body = {"kind": "group", "title": "Class", "participants": [users[0]["id"]]}
    chat = site.web.call("POST", "/api/v1/chats", body, token=tokens["alice"])
    for visitor in (alice, bobby):
        visitor.is_connected()
        visitor.enter("Class")
    yield Classroom(alice, bobby, site, chat["id"], tokens)
    for visitor in (alice, bobby):
        visitor.comes_to_rest()


def choose_to_add(visitor: LiveVisitor, action: str) -> None:
    """Choose in the menu of the composer's plus."""
    visitor.click("#composer-attach")
    visitor.click("#composer-menu.show .dropdown-item", action)


def ask(visitor: LiveVisitor, question: str, *options: str, several: bool = False, right: int = 0) -> None:
    """Ask in a poll; `right` is the number of the right option, if there is one."""
    choose_to_add(visitor, "Poll")
    visitor.fill("#poll-question", question)
    for number, option in enumerate(options, start=1):
        visitor.fill(f"#poll-option-{number}", option)
    if several:
        visitor.click("#poll-several")
    if right:
        visitor.click("#poll-right")
        visitor.click(f".poll-line:nth-child({right}) .form-check-input")
    visitor.click("#dialog-foot [type=submit]", "Ask the chat")
    visitor.wait_for_no_dialog()
    visitor.seen(POLL, question)


def counts(visitor: LiveVisitor) -> list[str]:
    """How many chose each option, as the card shows it."""
    return [one.text for one in visitor.driver.find_elements(By.CSS_SELECTOR, f"{POLL} .poll-count")]


def sees_counts(visitor: LiveVisitor, *wanted: int) -> None:
    visitor.wait(lambda: counts(visitor) == [str(n) for n in wanted], f"the counts {wanted}")
