"""Two people, each at a browser of their own, send each other money in a chat, ask for it and collect it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from selenium.webdriver import ActionChains, Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.select import Select

from tests.e2e.live_visitor import LiveVisitor
from tests.e2e.treasury import CARD, House, ask, choose, collect, found_class, pick, submit
from tests.services.site import Site

pytestmark = pytest.mark.e2e

PAY = "[data-part=pay]"
WHO = "[data-part=who]"
# The first payment reaches the server, and its answer does not reach the page.
LOSE_ONE_ANSWER = """
const real = window.fetch;
let isLost = false;
window.fetch = async (url, options) => {
  const answer = await real(url, options);
  if (isLost || !String(url).endsWith("/transfers")) return answer;
  isLost = true;
  throw new TypeError("the line is cut");
};
"""
# What the page has told, also of what is gone by now.
REMEMBER_TOASTS = """
window.told = [];
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) for (const node of addedNodes) window.told.push(node.textContent);
}).observe(document.getElementById("toasts"), { childList: true });
"""


class Cast(NamedTuple):
    alice: LiveVisitor
    bobby: LiveVisitor
    house: House


@pytest.fixture
def cast(site: Site, desk: Chrome, second_desk: Chrome) -> Iterator[Cast]:
    """Alice owns the chat of a class with a fund, where she keeps the money; Bobby is in it; both look at it."""
    _, treasurer = site.web.sign_up("treasurer")
    with (
        LiveVisitor.visit(desk, site.url, "alice") as alice,
        LiveVisitor.visit(second_desk, site.url, "bobby") as bobby,
    ):
        house = House(site, treasurer, {}, {})
        chat, fund = found_class(house)
        for visitor in (alice, bobby):
            visitor.is_connected()
            visitor.enter("Class")
        yield Cast(alice, bobby, house._replace(chat=chat, fund=fund))


def count(visitor: LiveVisitor, selector: str) -> int:
    return len(visitor.driver.find_elements(By.CSS_SELECTOR, selector))


def test_sent_money_is_a_card_for_both(cast: Cast) -> None:
    alice, bobby, house = cast
    wallet = house.give("alice", "10.00")
    choose(alice, "Send money")
    pick(alice, "Bobby (@bobby)")
    alice.fill("#money-amount", "3,5")
    alice.fill("#money-memo", "pizza")
    submit(alice, "Send €3.50")
    alice.wait_for_no_dialog()
    for visitor, way in ((alice, "You"), (bobby, "Alice")):
        card = visitor.seen(CARD, "€3.50").text
        assert [word for word in (way, "pizza", "Done") if word not in card] == []
    bobby.seen(".chat-row-last", "3.50 EUR to Bobby: pizza")
    assert house.balance(wallet) == "6.50"
    assert alice.faults() == bobby.faults() == []


def test_a_wrong_amount_is_told_at_its_field_and_nothing_typed_is_lost(cast: Cast) -> None:
    alice, _, house = cast
    house.give("alice", "2.00")
    choose(alice, "Send money")
    pick(alice, "Bobby (@bobby)")
    alice.fill("#money-memo", "pizza")
    for typed, said in (
        ("-3", "above zero"),
        ("3.555", "up to 2 digits"),
        ("two", "in digits"),
        ("3.50", "€2.00 available"),
    ):
        alice.seen("#money-amount").clear()
        alice.fill("#money-amount", typed)
        submit(alice, "Send")
        alice.seen("#money-amount-error", said)
    assert alice.seen("#money-memo").get_attribute("value") == "pizza"
    assert count(alice, CARD) == 0


def test_a_lost_answer_does_not_send_twice(cast: Cast) -> None:
    alice, bobby, house = cast
    wallet = house.give("alice", "10.00")
    alice.driver.execute_script(LOSE_ONE_ANSWER)
    choose(alice, "Send money")
    pick(alice, "Bobby (@bobby)")
    alice.fill("#money-amount", "4")
    submit(alice, "Send €4.00")
    alice.seen("#dialog .dialog-error", "Try again")
    submit(alice, "Send €4.00")
    alice.wait_for_no_dialog()
    bobby.write("thanks")
    alice.reads("thanks")
    assert count(alice, CARD) == count(bobby, CARD) == 1
    assert house.balance(wallet) == "6.00"


def lose_a_payment(alice: LiveVisitor) -> None:
    """She sent 4 euros, did not hear that they arrived, and left the form."""
    alice.driver.execute_script(LOSE_ONE_ANSWER)
    choose(alice, "Send money")
    pick(alice, "Bobby (@bobby)")
    alice.fill("#money-amount", "4")
    alice.fill("#money-memo", "pizza")
    submit(alice, "Send €4.00")
    alice.seen("#dialog .dialog-error", "Try again")
    alice.click("#dialog-foot .btn-quiet", "Cancel")
    alice.wait_for_no_dialog()
    alice.driver.refresh()
    choose(alice, "Send money")
    alice.seen("#dialog .form-unheard", "it may have been done")


def test_a_form_that_is_opened_anew_after_a_lost_answer_does_not_send_twice(cast: Cast) -> None:
    alice, bobby, house = cast
    wallet = house.give("alice", "10.00")
    lose_a_payment(alice)
    assert alice.seen("#money-memo").get_attribute("value") == "pizza"
    submit(alice, "Send €4.00")
    alice.wait_for_no_dialog()
    bobby.write("thanks")
    alice.reads("thanks")
    assert count(alice, CARD) == count(bobby, CARD) == 1
    assert house.balance(wallet) == "6.00"


def test_other_values_after_a_lost_answer_are_sent_when_the_reader_was_told(cast: Cast) -> None:
    alice, _, house = cast
    wallet = house.give("alice", "10.00")
    lose_a_payment(alice)
    alice.seen("#money-amount").clear()
    alice.fill("#money-amount", "3")
    submit(alice, "Send €3.00")
    alice.seen("#dialog .dialog-error", "look at the statement first")
    assert house.balance(wallet) == "6.00"
    submit(alice, "Send €3.00")
    alice.wait_for_no_dialog()
    alice.seen(CARD, "€3.00")
    assert house.balance(wallet) == "3.00"


def test_a_form_that_is_forgotten_begins_empty(cast: Cast) -> None:
    alice, _, house = cast
    house.give("alice", "10.00")
    lose_a_payment(alice)
    alice.click("#dialog .form-unheard .btn")
    alice.wait_for_no_dialog()
    choose(alice, "Send money")
    assert alice.seen("#money-amount").get_attribute("value") == ""


def test_without_a_wallet_the_way_to_one_is_shown(cast: Cast) -> None:
    cast.bobby.click("#composer-attach")
    cast.bobby.click("#composer-menu.show .dropdown-item", "Send money")
    link = cast.bobby.seen("#dialog-foot a", "Open a wallet")
    assert (link.get_attribute("href") or "").endswith("/wallets")


def test_a_chat_without_a_fund_leads_to_opening_one(cast: Cast) -> None:
    alice, _, house = cast
    house.call("PATCH", f"/wallets/{house.fund['id']}", {"state": "closed"})
    alice.driver.refresh()
    alice.seen("#chat-head h1", "Class")
    alice.click("#composer-attach")
    alice.click("#composer-menu.show .dropdown-item", "Collect")
    alice.click("#dialog-foot a", "Open a fund")
    whose = Select(alice.seen("#dialog #wallet-owner"))
    assert whose.first_selected_option.text == "Class"


def test_a_collection_is_paid_once_however_often_one_clicks_and_both_see_it(cast: Cast) -> None:
    alice, bobby, house = cast
    wallet = house.give("bobby", "10.00")
    collect(alice, "Excursion", "3")
    alice.seen(WHO, "0 of 1 have paid")
    button = bobby.seen(PAY, "Pay €3.00")
    ActionChains(bobby.driver).double_click(button).perform()
    bobby.seen(".money-card-mine", "You have paid")
    for visitor in (alice, bobby):
        visitor.seen(WHO, "1 of 1 has paid")
        visitor.seen(".chat-fund", "€3.00")
    assert house.balance(wallet) == "7.00"
    assert house.balance(house.fund) == "3.00"


def test_a_treasurer_takes_cash_and_closes(cast: Cast) -> None:
    alice, bobby, house = cast
    collect(alice, "Excursion", "3")
    alice.click(WHO)
    alice.click("#dialog [data-share]", "Paid in cash")
    alice.waits_for_no("#dialog [data-share]")
    alice.click("#dialog .modal-header button")
    alice.wait_for_no_dialog()
    bobby.seen(".money-card-mine", "You have paid")
    assert house.balance(house.fund) == "3.00"
    alice.click("[data-part=close]")
    alice.click("#dialog .btn-danger", "Close")
    for visitor in (alice, bobby):
        visitor.seen(".money-card .tag", "Closed")


def test_who_declined_is_not_booked_as_paid(cast: Cast) -> None:
    alice, bobby, _ = cast
    collect(alice, "Excursion", "3")
    alice.click(WHO)
    alice.seen("#dialog [data-share]", "Paid in cash")
    bobby.click("[data-part=decline]")
    alice.seen("#dialog h3", "Declined (1)")
    assert count(alice, "#dialog [data-share]") == 0


def test_a_request_is_paid_by_the_one_asked(cast: Cast) -> None:
    alice, bobby, house = cast
    wallet = house.give("alice", "5.00")
    house.give("bobby", "1.00")
    ask(bobby, "Alice (@alice)", "cinema", "4.20")
    bobby.seen(CARD, "You ask Alice")
    alice.seen("#asked .badge-count", "1")
    assert count(bobby, PAY) == 0
    alice.click(PAY, "Pay €4.20")
    for visitor in (alice, bobby):
        visitor.seen(".money-card .tag-good", "Paid")
    alice.waits_for_no("#asked .badge-count")
    assert house.balance(wallet) == "0.80"


def test_a_request_can_be_declined(cast: Cast) -> None:
    cast.house.give("bobby", "1.00")
    ask(cast.bobby, "Alice (@alice)", "cinema", "4.20")
    cast.alice.click("[data-part=decline]")
    for visitor in (cast.alice, cast.bobby):
        visitor.seen(".money-card .tag-bad", "Declined")


def test_who_has_too_little_is_told_what_there_is(cast: Cast) -> None:
    alice, bobby, house = cast
    wallet = house.give("bobby", "2.00")
    collect(alice, "Excursion", "3")
    bobby.click(PAY)
    said = bobby.seen(".money-card-error", "€2.00 available. Bring cash to a treasurer")
    assert said.find_element(By.TAG_NAME, "a").get_attribute("href") == f"{house.site.url}/wallets"
    bobby.seen(PAY, "Pay €3.00")
    alice.seen(WHO, "0 of 1 have paid")
    assert house.balance(wallet) == "2.00"


def test_money_from_another_chat_is_told_once(cast: Cast) -> None:
    alice, bobby, house = cast
    house.give("alice", "5.00")
    purse = house.give("bobby", "1.00")
    bobby.driver.execute_script(REMEMBER_TOASTS)
    alice.begin_chat_with("bobby")
    choose(alice, "Send money")
    alice.fill("#money-amount", "2")
    submit(alice, "Send €2.00")
    bobby.seen(".toast-soft", "Alice: €2.00 for you")
    bobby.click(".toast-soft a", "Show")
    bobby.seen("#chat-head h1", "Alice")
    bobby.seen(CARD, "€2.00")
    # No message tells of cash: the page does, later than it would have told again of what the message did.
    house.call("POST", f"/wallets/{purse['id']}/operation", {"operation_type": "DEPOSIT", "amount": "7.00"})
    bobby.seen(".toast-soft", "€7.00 came into your wallet")
    assert sum("€2.00" in told for told in bobby.driver.execute_script("return window.told")) == 1


def test_the_owner_makes_a_treasurer_who_then_may_collect(cast: Cast) -> None:
    alice, bobby, _ = cast
    bobby.click("#composer-attach")
    bobby.seen("#composer-menu.show .dropdown-item", "Request money")
    assert "Collect" not in bobby.seen("#composer-menu").text
    bobby.click("#composer-attach")
    alice.click("#chat-about")
    alice.click("#dialog [aria-label='Actions for Bobby']")
    alice.click(".dropdown-menu.show .dropdown-item", "Make a treasurer")
    alice.seen("#dialog .person", "treasurer · @bobby")
    collect_menu = "#composer-menu.show .dropdown-item"

    def is_offered() -> bool:
        bobby.click("#composer-attach")
        offered = [item for item in bobby.driver.find_elements(By.CSS_SELECTOR, collect_menu) if "Collect" in item.text]
        if not offered:
            bobby.click("#composer-attach")
        return bool(offered)

    bobby.wait(is_offered, "the way to collect")


def test_cards_fit_on_a_phone(cast: Cast) -> None:
    alice, bobby, house = cast
    house.give("bobby", "1.00")
    metrics = {"width": 390, "height": 800, "deviceScaleFactor": 1, "mobile": False}
    bobby.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    collect(alice, "Excursion to the museum of natural history and back again in the evening", "12,345.67")
    bobby.seen(PAY, "€12,345.67")
    assert not bobby.is_too_wide()
    choose(bobby, "Send money")
    assert not bobby.is_too_wide()
    bobby.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
