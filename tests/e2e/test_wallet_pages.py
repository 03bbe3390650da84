"""The pages of money in a browser: a treasurer and a member, on a desktop and on a phone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.keys import Keys

from tests.e2e.wallet_visitor import CUT_OFF, HOLD_ANSWER, LOSE_ANSWER, Keeper, fund_of
from tests.services.site import Site

pytestmark = pytest.mark.e2e


@pytest.fixture
def alice(site: Site, desk: Chrome) -> Iterator[Keeper]:
    """The administrator, and so a treasurer of the house; at a desktop."""
    with Keeper.visit(desk, site.url, "alice") as alice:
        yield alice


@pytest.fixture
def bobby(site: Site, phone: Chrome, alice: Keeper) -> Iterator[Keeper]:
    """Somebody else, with a phone."""
    with Keeper.visit(phone, site.url, "bobby") as bobby:
        yield bobby


def test_the_account_menu_leads_to_a_first_wallet(site: Site, alice: Keeper) -> None:
    alice.goes("/profile")
    alice.click(".account-button")
    alice.click(".account-menu .dropdown-item", "Wallets")
    alice.seen("#mine", "No wallet yet")
    alice.click("#mine .btn", "New wallet")
    alice.fills("#wallet-name", "Pocket money")
    alice.submits()
    alice.seen(".purse-name", "Pocket money")
    alice.balance("€0.00")
    alice.seen("#statement", "Nothing has moved yet.")
    alice.goes("/wallets")
    alice.seen(".wallet-card", "€0.00")
    assert alice.faults() == []


def test_a_chat_gets_points_of_its_own(alice: Keeper) -> None:
    fund_of(alice)
    alice.goes("/wallets")
    alice.click("#new-wallet")
    alice.chooses("#wallet-owner", "Class 7b")
    alice.chooses("#wallet-currency", "New points of this chat…")
    alice.fills("#wallet-name", "Stars to give away")
    alice.fills("#points-code", "stars")
    alice.fills("#points-name", "Stars for helping")
    alice.submits()
    alice.balance("0 STARS")
    alice.click(".purse .btn", "Put in")
    alice.fills("#money-amount", "12")
    alice.submits()
    alice.balance("12 STARS")


def test_cash_goes_in_and_out_and_each_line_has_its_balance(alice: Keeper) -> None:
    fund = fund_of(alice)
    alice.goes(f"/wallets/{fund.wallet_id}")
    alice.click(".purse .btn", "Put in")
    alice.fills("#money-amount", "3,50")
    alice.seen("#dialog .form-after", "€23.50")
    alice.fills("#money-memo", "Cake sale")
    alice.click("#dialog-foot .btn", "Put in €3.50")
    alice.balance("€23.50")
    alice.click(".purse .btn", "Take out")
    alice.fills("#money-amount", "3.5")
    alice.submits()
    alice.balance("€20.00")
    alice.wait(lambda: alice.sums() == ["-€3.50 €20.00", "+€3.50 €23.50", "+€20.00 €20.00"], "the statement")
    alice.seen(".line", "Cake sale")
    assert "now €20.00" in str(alice.seen("#chart").get_attribute("aria-label"))
    assert alice.faults() == []


def test_a_refusal_stands_at_its_field_and_nothing_typed_is_lost(alice: Keeper, bobby: Keeper) -> None:
    fund = fund_of(alice, bobby)
    alice.goes(f"/wallets/{fund.wallet_id}")
    alice.click(".purse .btn", "Send")
    alice.picks("bobby")
    for typed, said in (("", "Write an amount."), ("1.234", "up to 2 digits"), ("20,01", "There is only €20.00")):
        alice.fills("#money-amount", typed)
        alice.submits()
        alice.seen("#money-amount-error", said)
        assert alice.seen("#money-amount").get_attribute("value") == typed
        assert alice.driver.switch_to.active_element.get_attribute("id") == "money-amount"
    alice.fills("#money-memo", "Pizza")
    alice.fills("#money-amount", "5")
    alice.click("#dialog-foot .btn", "Send €5.00 to Bobby")
    alice.balance("€15.00")
    alice.seen(".line", "To Bobby")


def test_a_lost_answer_and_a_second_try_send_once(alice: Keeper, bobby: Keeper) -> None:
    fund = fund_of(alice, bobby)
    alice.goes(f"/wallets/{fund.wallet_id}")
    alice.click(".purse .btn", "Send")
    alice.picks("bobby")
    alice.fills("#money-amount", "5")
    alice.driver.execute_script(LOSE_ANSWER)
    alice.submits()
    alice.seen("#dialog .dialog-error", "it is not done twice")
    alice.submits()
    alice.wait_for_no_dialog()
    alice.balance("€15.00")
    alice.wait(lambda: alice.sums() == ["-€5.00 €15.00", "+€20.00 €20.00"], "one line")


def test_a_form_whose_answer_was_lost_is_there_again_and_sends_once(alice: Keeper, bobby: Keeper) -> None:
    fund = fund_of(alice, bobby)
    alice.goes(f"/wallets/{fund.wallet_id}")
    alice.click(".purse .btn", "Pay many")
    alice.click("#dialog .checklist .person", "Alice")
    alice.fills("#money-amount", "5")
    alice.driver.execute_script(LOSE_ANSWER)
    alice.submits()
    alice.seen("#dialog .dialog-error", "it is not done twice")
    alice.goes(f"/wallets/{fund.wallet_id}")
    alice.balance("€10.00")
    alice.click(".purse .btn", "Pay many")
    alice.seen("#dialog .form-unheard", "it may have been done")
    alice.click("#dialog-foot .btn", "Pay €10.00 to 2 people")
    alice.wait_for_no_dialog()
    alice.wait(lambda: alice.sums() == ["-€5.00 €10.00", "-€5.00 €15.00", "+€20.00 €20.00"], "each line once")
    alice.click(".purse .btn", "Pay many")
    assert alice.seen("#dialog #money-amount").get_attribute("value") == ""


def test_an_answer_that_comes_too_late_shows_no_older_balance(alice: Keeper) -> None:
    fund = fund_of(alice)
    alice.goes(f"/wallets/{fund.wallet_id}")
    alice.hears()
    alice.balance("€20.00")
    alice.driver.execute_script(HOLD_ANSWER, f"/wallets/{fund.wallet_id}")
    alice.looks_again()
    alice.knows("window.release")
    alice.puts_in(fund.wallet_id, "1")
    alice.balance("€21.00")
    alice.driver.execute_script("window.release()")
    alice.knows("window.isTaken")
    alice.balance("€21.00")
    assert alice.seen("#balance").text == "€21.00"


def test_trying_again_asks_for_what_did_not_come(alice: Keeper) -> None:
    fund = fund_of(alice)
    alice.goes(f"/wallets/{fund.wallet_id}")
    alice.hears()
    alice.wait(lambda: alice.sums() == ["+€20.00 €20.00"], "the statement")
    alice.driver.execute_script(CUT_OFF, "/statement")
    alice.puts_in(fund.wallet_id, "1")
    alice.seen(".statement-note .btn", "Try again")
    # In one breath: what the page asks by itself once it can would take the button away.
    alice.driver.execute_script("reconnect(); document.querySelector('.statement-note .btn').click()")
    alice.wait(lambda: alice.sums() == ["+€1.00 €21.00", "+€20.00 €20.00"], "the new line")


def test_a_line_shows_all_of_itself_and_is_undone_once(alice: Keeper, bobby: Keeper) -> None:
    fund = fund_of(alice, bobby)
    alice.goes(f"/wallets/{fund.wallet_id}")
    alice.click(".line", "Cash put in")
    alice.seen("#dialog .facts", "Done by")
    alice.click("#dialog-foot .btn", "Undo this")
    alice.seen("#dialog", "€20.00 that were put in as cash go out of the wallet of Class 7b again.")
    alice.fills("#money-memo", "Entered twice")
    alice.submits()
    alice.balance("€0.00")
    alice.seen(".line.is-undone", "undone")
    alice.click(".line.is-undone")
    alice.seen("#dialog .facts")
    assert not alice.seen("#dialog").find_elements("css selector", "#dialog-foot .btn")


def test_a_member_sees_the_fund_move_but_has_no_buttons(alice: Keeper, bobby: Keeper) -> None:
    fund = fund_of(alice, bobby)
    bobby.goes("/wallets")
    bobby.seen("#funds .wallet-card", "€20.00")
    bobby.click("#funds .wallet-card", "Excursion fund")
    bobby.balance("€20.00")
    bobby.seen(".purse-seen", "It is kept by Alice.")
    bobby.hears()
    alice.puts_in(fund.wallet_id, "1234567.89")
    bobby.balance("€1,234,587.89")
    bobby.wait(lambda: len(bobby.sums()) == 2, "the new line")
    assert not bobby.seen(".purse").find_elements("css selector", ".btn")
    assert not bobby.is_too_wide()
    assert bobby.faults() == []


def test_an_outsider_finds_nothing(alice: Keeper, bobby: Keeper) -> None:
    fund = fund_of(alice)
    bobby.goes(f"/wallets/{fund.wallet_id}")
    bobby.seen(".error-status", "404")
    bobby.goes("/wallets")
    bobby.seen("#mine", "No wallet yet")
    bobby.goes("/wallets/desk")
    bobby.seen("#desk-note", "There is no wallet that you keep.")


def test_the_statement_shows_the_days_that_were_asked_for(alice: Keeper) -> None:
    fund = fund_of(alice)
    alice.goes(f"/wallets/{fund.wallet_id}")
    alice.seen(".line")
    alice.sets_date("to", "2020-01-01")
    alice.seen("#statement", "Nothing moved between these dates.")
    assert "to=2020-01-0" in str(alice.seen("#statement-csv").get_attribute("href"))
    alice.click("#statement-all")
    alice.seen(".line", "Cash put in")


def test_the_desk_freezes_and_unfreezes_a_wallet(alice: Keeper, bobby: Keeper) -> None:
    fund_of(alice, bobby)
    alice.goes("/wallets/desk")
    alice.fill("#desk-query", "excur")
    alice.click(".desk-row", "Class 7b")
    alice.click("#desk-purse .dropdown button")
    alice.click(".dropdown-menu.show .dropdown-item", "Freeze")
    alice.click("#dialog .btn-danger")
    alice.seen("#desk-purse", "nothing goes in or out")
    alice.seen(".desk-row", "frozen")
    alice.wait_for_no_dialog()
    alice.click("#desk-purse .dropdown button")
    alice.click(".dropdown-menu.show .dropdown-item", "Unfreeze")
    alice.seen("#desk-purse .btn", "Put in")


def test_many_are_paid_at_once_and_pay_back_together_or_not_at_all(alice: Keeper, bobby: Keeper) -> None:
    fund = fund_of(alice, bobby)
    alice.goes(f"/wallets/{fund.wallet_id}")
    alice.click(".purse .btn", "Pay many")
    alice.fills("#money-amount", "2")
    alice.click("#dialog .checklist .person", "Alice")  # Not ticked at first: it is she who pays.
    alice.click("#dialog-foot .btn", "Pay €4.00 to 2 people")
    alice.balance("€16.00")
    alice.click(".purse .btn", "Collect")
    alice.fills("#money-amount", "3")
    alice.click("#dialog-foot .btn", "Collect €6.00 from 2 people")
    alice.seen("#dialog .dialog-error", "Nothing was done, because of")
    alice.fills("#money-amount", "1,50")
    alice.submits()
    alice.balance("€19.00")


def test_a_collection_shows_who_has_paid_as_they_pay(site: Site, alice: Keeper, bobby: Keeper) -> None:
    carol_id, _ = site.web.sign_up("carol")
    fund = fund_of(alice, bobby)
    alice.api("POST", f"/chats/{fund.chat_id}/members", {"user_ids": [carol_id]})
    alice.api("POST", f"/wallets/{fund.wallet_id}/transfer", {"to_user_id": bobby.id, "amount": "10"})
    asked = {"to_wallet_id": fund.wallet_id, "amount": "3.00", "memo": "Zoo", "everybody": True}
    request = alice.api("POST", f"/chats/{fund.chat_id}/payment-requests", asked)
    alice.goes(f"/wallets/requests/{request['id']}")
    alice.seen("#request", "0 of 2 people paid")
    alice.hears()
    bobby.goes("/wallets")
    bobby.click("#asked .btn", "Pay")
    bobby.seen(".toast-soft", "You paid €3.00 to Class 7b.")
    bobby.seen("#mine .wallet-card", "€7.00")
    alice.seen("#request", "1 of 2 people paid")
    alice.click(".shares .btn", "In cash")
    alice.click("#dialog .btn-danger", "Paid in cash")
    alice.seen("#request", "2 of 2 people paid")
    bobby.goes(f"/wallets/requests/{request['id']}")
    bobby.seen(".purse-note", "You have paid.")
    assert not bobby.is_too_wide()


def test_the_focus_stays_where_one_pays(alice: Keeper, bobby: Keeper) -> None:
    fund = fund_of(alice, bobby)
    alice.api("POST", f"/wallets/{fund.wallet_id}/transfer", {"to_user_id": bobby.id, "amount": "10"})
    for memo in ("Zoo", "Bus"):
        asked = {"to_wallet_id": fund.wallet_id, "amount": "3.00", "memo": memo, "everybody": True}
        alice.api("POST", f"/chats/{fund.chat_id}/payment-requests", asked)
    bobby.goes("/wallets")
    bobby.seen("#asked [id^=pay-]").send_keys(Keys.ENTER)
    bobby.wait(lambda: len(bobby.driver.find_elements("css selector", "#asked .ask")) == 1, "the other one")
    bobby.wait(lambda: bobby.focus().startswith("decline-"), "the focus on the other one")
    bobby.seen("#asked [id^=decline-]").send_keys(Keys.ENTER)
    bobby.click("#dialog .btn-danger")
    bobby.wait(lambda: bobby.focus() == "mine-title", "the focus on what follows")
    bobby.seen("#mine .wallet-card", "€7.00")


def test_the_administrator_names_and_dismisses_a_treasurer(alice: Keeper, bobby: Keeper) -> None:
    fund = fund_of(alice)
    alice.goes("/wallets/desk")
    alice.click("#add-treasurer")
    alice.picks("bobby")
    alice.click("#dialog-foot .btn-primary")
    alice.seen("#treasurers .person", "Bobby")
    bobby.goes(f"/wallets/{fund.wallet_id}")
    bobby.seen(".purse .btn", "Put in")
    alice.wait_for_no_dialog()
    alice.click("#treasurers .btn", "Dismiss")
    alice.click("#dialog .btn-danger")
    alice.seen("#treasurers", "Nobody yet")
    bobby.goes(f"/wallets/{fund.wallet_id}")
    bobby.seen(".error-status", "404")
