import pytest

from app.wallets.currencies import Currency, all_iso, iso

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(("code", "decimals"), [("EUR", 2), ("USD", 2), ("JPY", 0), ("BHD", 3), ("CLF", 4), ("RUB", 2)])
def test_a_currency_knows_its_decimals(code: str, decimals: int) -> None:
    found = iso(code)
    assert found is not None
    assert (found.code, found.decimals) == (code, decimals)


@pytest.mark.parametrize("code", ["", "EURO", "eur", "XAU", "XTS", "XXX", "BTC", "EUR ", "\0", "ЕUR", "E" * 10_000])
def test_what_is_no_money_of_iso_4217_is_not_found(code: str) -> None:
    assert iso(code) is None


def test_all_are_listed_once_by_code() -> None:
    codes = [currency.code for currency in all_iso()]
    assert codes == sorted(set(codes))
    assert len(codes) > 150
    assert iso("EUR") == Currency("EUR", "Euro", 2)
    assert iso("EUR") in all_iso()


def test_every_one_has_a_name_and_from_none_to_four_decimals() -> None:
    assert all(currency.name and currency.decimals in range(5) for currency in all_iso())
