"""What people do with money in a chat, by the names and places that the pages give, and who puts it there."""

from __future__ import annotations

from typing import Any, NamedTuple

from selenium.webdriver.support.select import Select

from tests.cast import PASSWORD
from tests.e2e.live_visitor import LiveVisitor
from tests.services.site import Site

Shape = dict[str, Any]

CARD = ".money-card"


class House(NamedTuple):
    """The site, and those who keep its money."""

    site: Site
    treasurer: str
    chat: Shape
    fund: Shape

    def call(self, method: str, path: str, body: Any = None, *, token: str = "") -> Any:
        return self.site.web.call(method, f"/api/v1{path}", body, token=token or self.treasurer)

    def sign_in(self, username: str) -> str:
        """A token of somebody who signed up in a browser."""
        account = {"username": username, "password": PASSWORD}
        return str(self.site.web.call("POST", "/api/v1/users/login", account)["access_token"])

    def give(self, username: str, amount: str) -> Shape:
        """A wallet of this person with so much in it."""
        body = {"name": "Pocket money", "currency": "EUR"}
        wallet: Shape = self.call("POST", "/wallets/", body, token=self.sign_in(username))
        self.call("POST", f"/wallets/{wallet['id']}/operation", {"operation_type": "DEPOSIT", "amount": amount})
        return wallet

    def balance(self, wallet: Shape) -> str:
        return str(self.call("GET", f"/wallets/{wallet['id']}")["balance"])


def found_class(house: House) -> tuple[Shape, Shape]:
    """A chat of Alice's with Bobby in it, and its fund; she keeps the money there, cash too."""
    alice = house.sign_in("alice")
    users = house.call("GET", "/users?query=bobby", token=alice)["items"]
    body = {"kind": "group", "title": "Class", "participants": [users[0]["id"]]}
    chat: Shape = house.call("POST", "/chats", body, token=alice)
    me = house.call("GET", "/users/me", token=alice)["id"]
    house.call("PATCH", f"/chats/{chat['id']}/members/{me}", {"is_treasurer": True}, token=alice)
    fund = {"name": "Class fund", "currency": "EUR", "chat_id": chat["id"]}
    fund = house.call("POST", "/wallets/", fund, token=alice)
    house.call("PATCH", f"/wallets/{fund['id']}", {"takes_cash": True})
    return chat, fund


def choose(visitor: LiveVisitor, action: str) -> None:
    """Choose in the menu of the composer's plus."""
    visitor.click("#composer-attach")
    visitor.click("#composer-menu.show .dropdown-item", action)
    visitor.seen("#money-amount")


def pick(visitor: LiveVisitor, name: str) -> None:
    """Choose a person in the dialog."""
    choice = Select(visitor.seen("#money-to, #money-who"))
    choice.select_by_visible_text(name)


def submit(visitor: LiveVisitor, label: str) -> None:
    visitor.click("#dialog-foot [type=submit]", label)


def collect(visitor: LiveVisitor, memo: str, amount: str) -> None:
    choose(visitor, "Collect")
    visitor.fill("#money-memo", memo)
    visitor.fill("#money-amount", amount)
    submit(visitor, "Ask 1 person for €")
    visitor.wait_for_no_dialog()
    visitor.seen(CARD, memo)


def ask(visitor: LiveVisitor, name: str, memo: str, amount: str) -> None:
    choose(visitor, "Request money")
    pick(visitor, name)
    visitor.fill("#money-amount", amount)
    visitor.fill("#money-memo", memo)
    submit(visitor, "Request €")
    visitor.wait_for_no_dialog()
    visitor.seen(CARD, memo)
