"""A class that has taken a quiz, and its teacher at the pages of results."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.e2e.quiz_author import Author
from tests.services.site import Site

Shape = dict[str, Any]
REFRACTION = {
    "type": "single",
    "name": "Refraction",
    "text": "Light goes from air into **water**. It is bent",
    "options": [{"id": "to", "text": "towards the normal"}, {"id": "off", "text": "away", "fraction": 1.0}],
}
CITY = {"type": "short", "name": "City", "text": "Where is the *Tejo*?", "answers": [{"text": "Lisbon"}]}
ESSAY = {"type": "essay", "name": "Blue", "text": "Why is the sky blue?", "graders_note": "Scattering.", "mark": 2.0}


class Marker(Author):
    """Somebody whose quiz was taken."""

    def figures(self) -> str:
        return self.driver.find_element(By.ID, "figures").text

    def state_of(self, name: str) -> str:
        """What the table says of this person."""
        rows = self.driver.find_elements(By.CSS_SELECTOR, ".class-table tbody tr")
        return next((row.text.replace("\n", " ") for row in rows if name in row.text), "")

    def sees_state(self, name: str, *words: str) -> None:
        self.wait(lambda: all(word in self.state_of(name) for word in words), f"{name}: {words}")

    def presses(self, keys: str) -> None:
        """Where the focus is."""
        self.driver.switch_to.active_element.send_keys(keys)

    def marks(self, points: str, comment: str) -> None:
        """An essay, by keys alone, and on to the next one."""
        self.seen("#points").send_keys(Keys.CONTROL + "a" + Keys.NULL + points + Keys.TAB * 4 + comment)
        self.presses(Keys.CONTROL + Keys.ENTER)


@dataclass
class Taken:
    """A quiz in a chat, and its students, who are at no browser."""

    site: Site
    quiz_id: str
    tokens: list[str]

    @classmethod
    def begin(cls, site: Site, teacher: Author, contents: list[Shape], n_students: int, **settings: Any) -> Self:
        people = [site.web.sign_up(f"student{number}") for number in range(1, n_students + 1)]
        ids = [user_id for user_id, _token in people]
        chat = teacher.api("POST", "/chats", {"kind": "group", "title": "Physics", "participants": ids})
        quiz_id = teacher.has_quiz("Light", *[teacher.has_question(content) for content in contents], **settings)
        teacher.api("POST", f"/quizzes/{quiz_id}/posts", {"chat_id": chat["id"]})
        return cls(site, quiz_id, [token for _user_id, token in people])

    def path(self, *parts: str) -> str:
        return "/".join([f"/quizzes/{self.quiz_id}", *parts])

    def call(self, student: int, method: str, path: str, body: Any = None) -> Any:
        return self.site.web.call(method, f"/api/v1{path}", body, token=self.tokens[student])

    def starts(self, student: int) -> str:
        return str(self.call(student, "POST", f"/quizzes/{self.quiz_id}/attempts", {})["id"])

    def hands_in(self, student: int, attempt_id: str, responses: list[Any]) -> None:
        for place, response in enumerate(responses, start=1):
            self.call(student, "PUT", f"/attempts/{attempt_id}/answers/{place}", {"response": response, "seq": 1})
        self.call(student, "POST", f"/attempts/{attempt_id}/submit", {})

    def takes(self, student: int, responses: list[Any]) -> None:
        self.hands_in(student, self.starts(student), responses)
