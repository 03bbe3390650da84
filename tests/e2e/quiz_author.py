"""Somebody who writes quizzes: what they do at its pages, by the names and places that the pages give."""

from __future__ import annotations

from typing import Any

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

from tests.e2e.wallet_visitor import Keeper

PASTE_PICTURE = """
const [area, done] = arguments;
const canvas = Object.assign(document.createElement("canvas"), { width: 12, height: 8 });
canvas.getContext("2d").fillRect(2, 2, 6, 4);
canvas.toBlob((blob) => {
  const data = new DataTransfer();
  data.items.add(new File([blob], "circuit.png", { type: "image/png" }));
  const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: data });
  done(!area.dispatchEvent(event));
});
"""
SET_VALUE = """
const [field, value] = arguments;
field.value = value;
for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
"""


class Author(Keeper):
    """Somebody who writes quizzes."""

    def chat(self, title: str, *members: Keeper) -> str:
        body = {"kind": "group", "title": title, "participants": [member.id for member in members]}
        return str(self.api("POST", "/chats", body)["id"])

    def has_question(self, content: dict[str, Any], **more: Any) -> str:
        """One that stands in the bank already."""
        return str(self.api("POST", "/questions", {"content": content} | more)["id"])

    def has_quiz(self, title: str = "Light", *question_ids: str, **settings: Any) -> str:
        slots = [{"question_id": question_id} for question_id in question_ids]
        return str(self.api("POST", "/quizzes", {"title": title, "slots": slots} | settings)["id"])

    # Forms

    def all(self, selector: str) -> list[WebElement]:
        """Those of this kind that are shown."""
        found = self.driver.find_elements(By.CSS_SELECTOR, selector)
        return [one for one in found if one.is_displayed()]

    def presses(self, label: str) -> None:
        """A click on what has this label, and is drawn anew now and then."""
        self.wait(lambda: self.labelled(label).click() or True, f"a click on {label}")

    def labelled(self, label: str, inside: str = "body") -> WebElement:
        """The field with this label."""
        script = """
        const [inside, label] = arguments;
        const shown = (field) => field?.checkVisibility({ visibilityProperty: true });
        const within = [...document.querySelectorAll(inside)].find(shown);
        if (!within) return null;
        const named = within.querySelectorAll(`[aria-label="${label}"]`);
        const isIt = (one) => one.firstChild?.textContent.trim() === label;
        const labels = [...within.querySelectorAll("label")].filter(isIt);
        return [...named, ...labels.map((one) => one.control)].find(shown);
        """
        found: WebElement = self.wait(lambda: self.driver.execute_script(script, inside, label), f"the field {label}")
        return found

    def types(self, label: str, text: str, inside: str = "body") -> None:
        self.labelled(label, inside).send_keys(text)

    def retypes(self, label: str, text: str, inside: str = "body") -> None:
        field = self.labelled(label, inside)
        field.send_keys(Keys.CONTROL, "a")
        field.send_keys(text or Keys.DELETE)

    def sets(self, selector: str, value: str) -> None:
        """All at once, as what is pasted comes."""
        self.driver.execute_script(SET_VALUE, self.seen(selector), value)

    def enters_moment(self, label: str, moment: str) -> None:
        """As the browser's own calendar does."""
        self.driver.execute_script(SET_VALUE, self.labelled(label), moment)

    def chosen(self) -> str:
        """What is chosen in the field that has the focus."""
        script = "const one = document.activeElement; return one.value.slice(one.selectionStart, one.selectionEnd)"
        return str(self.driver.execute_script(script))

    def ticks(self, label: str) -> None:
        box = self.labelled(label)
        self.driver.execute_script("arguments[0].scrollIntoView({ block: 'center' })", box)  # Not below the save bar.
        box.click()

    def goes_on_with(self, text: str) -> None:
        """Type where the focus is."""
        self.driver.switch_to.active_element.send_keys(text)

    def kind(self, name: str) -> None:
        """Choose the kind of question, and begin with its text."""
        self.click(".type-card", name)

    def pastes_picture(self, label: str) -> None:
        area = self.labelled(label)
        area.click()
        assert self.driver.execute_async_script(PASTE_PICTURE, area), "nobody took the picture"

    def chooses_of_row(self, label: str, action: str) -> None:
        """Open the menu of something, and choose in it."""
        self.presses(f"What to do with it: {label}")
        self.click(".dropdown-menu.show .dropdown-item", action)

    def waits_for_no(self, selector: str) -> None:
        self.wait(lambda: not self.all(selector), f"no {selector}")

    def names(self) -> list[str]:
        """The questions of the quiz or of the bank, as they stand."""
        script = """
        const all = document.querySelectorAll("#slots .question-name, #questions .question-name");
        return [...all].map((one) => one.textContent);
        """
        names: list[str] = self.driver.execute_script(script)  # At once: they may be drawn anew at any moment.
        return names

    def sees_names(self, *names: str) -> None:
        self.wait(lambda: self.names() == list(names), f"the questions {names}, not {self.names()}")

    def answers(self, quiz_id: str, **responses: Any) -> None:
        """Take a quiz over the API: the same response to all questions of a type, or an option by its place."""
        attempt = self.api("POST", f"/quizzes/{quiz_id}/attempts", {})
        for question in attempt["questions"]:
            response = responses[question["type"]]
            if question["type"] == "single":
                response = question["options"][response]["id"]
            path = f"/attempts/{attempt['id']}/answers/{question['place']}"
            self.api("PUT", path, {"response": response, "seq": 1})
        self.api("POST", f"/attempts/{attempt['id']}/submit", {})
