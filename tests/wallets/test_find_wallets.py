"""Wallets are found by their name and their owner's, in any alphabet."""

from __future__ import annotations

import pytest

from tests.cast import Person, make_chat
from tests.wallets.steps import list_wallets, make_wallet

pytestmark = pytest.mark.integration


@pytest.mark.parametrize("text", ["Касса", "касс", "КАССА 9Б", "(50%)"])
def test_a_name_is_found_in_any_alphabet(alice: Person, text: str) -> None:
    make_wallet(alice, name="Мелочь")
    purse = make_wallet(alice, name="Касса 9б (50%)")
    assert [wallet["id"] for wallet in list_wallets(alice, query=text)] == [purse["id"]]


def test_the_title_of_a_fund_s_chat_is_found(alice: Person, bob: Person) -> None:
    fund = make_wallet(alice, chat_id=make_chat(alice, bob, title="Физика")["id"])
    make_wallet(alice)
    assert [wallet["id"] for wallet in list_wallets(alice, query="физика")] == [fund["id"]]
