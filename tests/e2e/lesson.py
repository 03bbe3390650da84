"""A class and its quiz, and what a student does with it at a browser."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Self

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select

from tests.cast import PASSWORD
from tests.e2e.live_visitor import LiveVisitor
from tests.services.process import wait_until
from tests.services.site import Site

Shape = dict[str, Any]
ASKED = ".asked:not([hidden])"

# The device's clock is so many milliseconds off, from before the page begins; window.skew may be changed later.
WRONG_CLOCK = """
window.skew = %d;
const Right = Date;
window.Date = class extends Right {
  constructor(...values) { values.length ? super(...values) : super(Right.now() + window.skew); }
  static now() { return Right.now() + window.skew; }
};
"""

SINGLE = {
    "type": "single",
    "text": "What is $\\frac{1}{2} + \\frac{1}{3}$?",
    "options": [{"text": "$\\frac{5}{6}$", "fraction": 1.0, "feedback": "Well done."}, {"text": "two fifths"}],
    "general_feedback": "Bring both to *sixths*.",
}
MULTIPLE = {
    "type": "multiple",
    "text": "Which are prime?\n\n```python\nis_prime = n > 1 and all(n % k for k in range(2, n))  # slow\n```",
    "options": [{"text": "two", "fraction": 0.5}, {"text": "eleven", "fraction": 0.5}, {"text": "nine"}],
}
TRUE_FALSE = {"type": "true_false", "text": "The Earth goes around the Sun.", "is_true": True}
READ = {"type": "description", "text": "Read this about *light*.", "mark": 0.0}
SHORT = {"type": "short", "text": "What is the capital of France?", "answers": [{"text": "Paris"}]}
NUMERIC = {"type": "numeric", "text": "How many legs has a spider?", "answers": [{"value": 8.0}]}
MATCHING = {
    "type": "matching",
    "text": "Match the capitals.",
    "stems": [{"text": "Italy", "choice_id": "a"}, {"text": "Spain", "choice_id": "b"}],
    "choices": [{"id": "a", "text": "Rome"}, {"id": "b", "text": "Madrid"}, {"id": "c", "text": "Lisbon"}],
}
ESSAY = {"type": "essay", "text": "Why is the sky blue?"}
ARABIC = {
    "type": "single",
    "text": "ما هي عاصمة مصر؟",
    "options": [{"text": "القاهرة", "fraction": 1.0}, {"text": "الرياض"}],
}
ALL_TYPES = (SINGLE, MULTIPLE, TRUE_FALSE, READ, SHORT, NUMERIC, MATCHING, ESSAY, ARABIC)


def in_seconds(seconds: float) -> str:
    """That moment, as the API takes it."""
    return (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat()


@dataclass(frozen=True)
class Lesson:
    """A teacher, their chat with one student, and the quiz in it."""

    site: Site
    teacher: str
    chat_id: str
    quiz_id: str

    @classmethod
    def begin(cls, site: Site, student: str, contents: Sequence[Shape] = (SHORT, NUMERIC), **settings: Any) -> Self:
        """`student` has an account already."""
        token = site.web.sign_up("teacher")[1]
        lesson = cls(site, token, "", "")
        (person,) = lesson.call("GET", f"/users?query={student}")["items"]
        chat = lesson.call("POST", "/chats", {"kind": "group", "title": "Class 7b", "participants": [person["id"]]})
        slots = [{"question_id": lesson.call("POST", "/questions", {"content": one})["id"]} for one in contents]
        quiz = lesson.call("POST", "/quizzes", {"title": "Light", "slots": slots} | settings)
        lesson.call("POST", f"/quizzes/{quiz['id']}/posts", {"chat_id": chat["id"]})
        return cls(site, token, chat["id"], quiz["id"])

    def call(self, method: str, path: str, body: Any = None, *, token: str = "") -> Any:
        return self.site.web.call(method, f"/api/v1{path}", body, token=token or self.teacher)

    def closes_in(self, seconds: float) -> None:
        self.call("PATCH", f"/quizzes/{self.quiz_id}", {"closes_at": in_seconds(seconds)})

    def wait_until(self, state: str, attempt_id: str, token: str) -> None:
        """What the house does by itself, long after the time was over."""

        def is_so() -> bool:
            return bool(self.call("GET", f"/attempts/{attempt_id}", token=token)["state"] == state)

        wait_until(is_so, f"the attempt is {state}", seconds=60)


class Student(LiveVisitor):
    """Somebody who takes a quiz."""

    @classmethod
    @contextmanager
    def at(cls, driver: Chrome, site: Site) -> Iterator[Self]:
        """Bobby, who is nobody's administrator, at a browser that others had before and will have after."""
        driver.execute_cdp_cmd("Network.enable", {})
        bobby = cls(driver, site.url, "bobby")
        site.web.sign_up("admin")
        bobby.register()
        yield bobby
        bobby.comes_to_rest()

    def begins(self, lesson: Lesson) -> str:
        """Start from the front page; the id of the attempt."""
        self.driver.get(f"{self.url}/quizzes/{lesson.quiz_id}")
        self.click("#start")
        self.wait(self._has_begun, "the first question")
        return self.attempt_id

    def _has_begun(self) -> bool:
        for button in self.driver.find_elements(By.CSS_SELECTOR, ".modal.show #start-now"):
            self.driver.execute_script("arguments[0].click()", button)
        return any(one.is_displayed() for one in self.driver.find_elements(By.CSS_SELECTOR, ASKED))

    @property
    def attempt_id(self) -> str:
        return self.driver.current_url.split("/attempts/")[1].split("#")[0]

    def token(self, lesson: Lesson) -> str:
        login = {"username": self.username, "password": PASSWORD}
        return str(lesson.call("POST", "/users/login", login)["access_token"])

    def kept(self, lesson: Lesson, attempt_id: str = "") -> list[Any]:
        """What the server has of the attempt: the response to each question."""
        attempt = lesson.call("GET", f"/attempts/{attempt_id or self.attempt_id}", token=self.token(lesson))
        return [question["response"] for question in attempt["questions"]]

    def asks_for(self, text: str) -> None:
        self.seen(f"{ASKED} .asked-text", text)

    def chooses(self, text: str) -> None:
        self.click(f"{ASKED} .choice", text)

    def types(self, text: str) -> None:
        self.seen(f"{ASKED} .form-control").send_keys(text)

    def writes_anew(self, text: str) -> None:
        self.seen(f"{ASKED} .form-control").send_keys(Keys.CONTROL + "a" + Keys.NULL, text)

    def matches(self, number: int, text: str) -> None:
        Select(self.driver.find_elements(By.CSS_SELECTOR, f"{ASKED} select")[number]).select_by_visible_text(text)

    def sees_state(self, state: str, text: str = "") -> None:
        """What the line under the question says."""
        self.seen(f"{ASKED} .save-state[data-state={state}]", text)

    def all_is_saved(self) -> None:
        self.seen(".take-state[data-state=saved]", "All answers saved")

    def value(self) -> str:
        return str(self.seen(f"{ASKED} .form-control").get_property("value"))

    def comes_back(self) -> None:
        """As from another tab: the page asks what is new."""
        self.driver.execute_script("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))")

    def next(self) -> None:
        self.click(".take-next")

    def goes_to(self, number: int) -> None:
        """By the sheet with all questions, as on a phone."""
        self.click(".take-overview")
        self.click(".take-sheet .nav-question", str(number))
        self.seen(f"{ASKED} .asked-name", f"Question {number} ")

    def hands_in(self) -> None:
        self.click(".take-overview")
        self.click(".take-sheet .btn-primary")
        self.click("#hand-in-now")

    def seconds_left(self) -> int:
        minutes, seconds = self.seen(".clock-figures").text.split(":")
        return int(minutes) * 60 + int(seconds)
