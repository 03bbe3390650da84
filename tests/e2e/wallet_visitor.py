"""Somebody at the pages of money: what they do there, by the names and places that the pages give."""

from __future__ import annotations

from typing import Any, NamedTuple
from uuid import uuid4

from selenium.webdriver.common.by import By
from selenium.webdriver.support.select import Select

from tests.e2e.visitor import Visitor

# The answer to the next request that changes something is lost; the server has done it all the same.
LOSE_ANSWER = """
const send = window.fetch;
window.fetch = async (...request) => {
  if (request[1]?.method !== "POST") return send(...request);
  window.fetch = send;
  await send(...request);
  throw new TypeError("lost");
};
"""

# The next answer from an address that ends so comes too late: when window.release() is called.
HOLD_ANSWER = """
const [ending] = arguments;
const send = window.fetch;
window.fetch = async (...request) => {
  if (!String(request[0]).split("?")[0].endsWith(ending)) return send(...request);
  window.fetch = send;
  const answer = await send(...request);
  const read = answer.json.bind(answer);
  answer.json = () => read().finally(() => setTimeout(() => (window.isTaken = true)));
  await new Promise((resolve) => (window.release = resolve));
  return answer;
};
"""
# Questions to an address that ends so do not reach the server, until reconnect() is called.
CUT_OFF = """
const [ending] = arguments;
const send = window.fetch;
window.fetch = async (...request) => {
  if (!String(request[0]).split("?")[0].endsWith(ending)) return send(...request);
  throw new TypeError("cut off");
};
window.reconnect = () => { window.fetch = send; };
"""


class Keeper(Visitor):
    """Somebody at the pages of money."""

    @property
    def id(self) -> str:
        return str(self.api("GET", "/users/me")["id"])

    def api(self, method: str, path: str, body: Any = None) -> Any:
        """The same over the API, from this page."""
        script = """
        const [method, path, body, key, done] = arguments;
        const { call } = await import("/static/js/api.js");
        done(await call(method, path, { body: body ?? undefined, key: key ?? undefined }));
        """
        key = str(uuid4()) if method == "POST" else None
        return self.driver.execute_async_script(
            f"(async (...arguments) => {{ {script} }})(...arguments)", method, path, body, key
        )

    def puts_in(self, wallet_id: str, amount: str) -> None:
        """Cash, written down from elsewhere."""
        self.api("POST", f"/wallets/{wallet_id}/operation", {"operation_type": "DEPOSIT", "amount": amount})

    def goes(self, path: str) -> None:
        self.driver.get(f"{self.url}{path}")

    def balance(self, text: str) -> None:
        self.seen("#balance", text)

    def submits(self) -> None:
        self.click("#dialog-foot .btn[type=submit]")

    def fills(self, selector: str, text: str) -> None:
        field = self.seen(f"#dialog {selector}")
        field.clear()
        field.send_keys(text)

    def chooses(self, selector: str, text: str) -> None:
        Select(self.seen(f"#dialog {selector}")).select_by_visible_text(text)

    def picks(self, username: str) -> None:
        self.fills("input[type=search]", username)
        self.seen("#dialog .people[aria-busy=false]")
        self.click("#dialog .person", f"@{username}")

    def sets_date(self, name: str, day: str) -> None:
        """As the browser's calendar does."""
        script = (
            "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change', { bubbles: true }));"
        )
        self.driver.execute_script(script, self.seen(f"#statement-filter [name={name}]"), day)

    def hears(self) -> None:
        """The line is up: what happens elsewhere shows here."""
        self.wait(lambda: self.driver.find_elements(By.CSS_SELECTOR, "#connection[data-state=connected]"), "the line")

    def looks_again(self) -> None:
        """As after another tab: the page asks what is new."""
        self.driver.execute_script("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))")

    def knows(self, script: str) -> None:
        """Wait until the page says so."""
        self.wait(lambda: self.driver.execute_script(f"return Boolean({script})"), script)

    def focus(self) -> str:
        return str(self.driver.switch_to.active_element.get_attribute("id"))

    def sums(self) -> list[str]:
        """What each line of the statement moved, and the balance after it."""
        script = """
        const last = (row, part) => row.querySelector(part).lastChild.textContent;
        const sums = (row) => [".line-amount", ".line-balance"].map((part) => last(row, part));
        return [...document.querySelectorAll(".line")].map((row) => sums(row).join(" "));
        """
        sums: list[str] = self.driver.execute_script(script)  # At once: they are drawn anew as one looks.
        return sums


class Fund(NamedTuple):
    """A chat and its wallet."""

    chat_id: str
    wallet_id: str


def fund_of(alice: Keeper, *members: Keeper, balance: str = "20.00") -> Fund:
    """Alice's class has a fund with this much in it."""
    ids = [alice.api("GET", f"/users?query={member.username}")["items"][0]["id"] for member in members]
    chat = alice.api("POST", "/chats", {"kind": "group", "title": "Class 7b", "participants": ids})
    wallet = {"name": "Excursion fund", "currency": "EUR", "chat_id": chat["id"]}
    fund = Fund(chat["id"], alice.api("POST", "/wallets/", wallet)["id"])
    alice.puts_in(fund.wallet_id, balance)
    return fund
