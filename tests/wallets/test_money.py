"""Amounts: what is taken is exact, what is not says what would be right, and nothing takes long."""

from __future__ import annotations

import json
import time
from contextlib import suppress
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.api import In
from app.errors import Invalid
from app.wallets.models import LARGEST
from app.wallets.money import Money, to_minor, to_text

pytestmark = pytest.mark.unit

PLAINLY = 'Write the amount in digits with a point, such as "150.00".'
AS_TEXT = 'Write the amount as a text, such as "150.00".'
ABOVE_ZERO = "Give an amount above zero."
TOO_MUCH = "This is more than any wallet can hold."


class Purse(In):
    """A body with an amount."""

    amount: Money


def read(value: str) -> str:
    """The amount of a body in which it is written like this."""
    return Purse.model_validate_json(f'{{"amount": {value}}}').amount


def why_not(value: str) -> str:
    with pytest.raises(ValidationError) as caught:
        read(value)
    (error,) = caught.value.errors()
    assert error["type"] == "value_error"
    return str(error["ctx"]["error"])


def why_not_minor(amount: str, decimals: int, **names: str) -> list[str]:
    with pytest.raises(Invalid) as caught:
        to_minor(amount, decimals, **names)
    assert caught.value.errors is not None
    return [str(text) for text in caught.value.errors[names.get("field", "amount")]]


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ('"150.00"', "150.00"),
        ('"150"', "150"),
        ("150", "150"),
        ("150.0", "150"),
        ('"0.01"', "0.01"),
        ('"007.50"', "7.50"),
        ('"1000000000000000"', "1000000000000000"),
        ("1000000000000000", "1000000000000000"),
    ],
)
def test_a_schema_takes_plain_amounts(written: str, amount: str) -> None:
    assert read(written) == amount


@pytest.mark.parametrize(
    "written", ["2.5", "0.1", "150.001", "NaN", "Infinity", "-Infinity", "1e999", "-1e999", "1e-9"]
)
def test_a_float_is_refused_unless_it_is_whole(written: str) -> None:
    assert why_not(written) == AS_TEXT


@pytest.mark.parametrize(
    "written", ["0", "-0", "0.0", "-1", "-1.0", '"0"', '"0.00"', '"-5"', '"-0.01"', '"−5"', "-1e300"]
)
def test_zero_and_less_is_refused(written: str) -> None:
    assert why_not(written) == ABOVE_ZERO


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            " ",
            " 5 ",
            "5 ",
            "5\n",
            "5\x00",
            "+5",
            "5.",
            ".5",
            "5,00",
            "1,000.00",
            "1.000.00",
            "1_000",
            "1e3",
            "1E3",
        ),
        *(
            "0x10",
            "NaN",
            "nan",
            "Infinity",
            "inf",
            "1e999",
            "５",
            "٥",
            "५",
            "5\u00a0",
            "€5",
            "5 EUR",
            "½",
            "²",
            "--5",
            "-",
        ),
    ],
)
def test_a_text_that_is_no_plain_amount_is_refused(text: str) -> None:
    assert why_not(json.dumps(text)) == PLAINLY


@pytest.mark.parametrize("written", ["true", "false", "null", "[]", '["5"]', "{}", '{"amount": "5"}'])
def test_what_is_neither_text_nor_number_is_refused(written: str) -> None:
    assert why_not(written) == PLAINLY


@pytest.mark.parametrize("written", ["9" * 41, "9" * 4000, f'"{"9" * 41}"', f'"{"9" * 1_000_000}"', "1e300"])
def test_what_no_wallet_can_hold_is_refused(written: str) -> None:
    assert why_not(written) == TOO_MUCH


@pytest.mark.parametrize("written", [f'"{sign * 5_000_000}"' for sign in ("9", "0", "-", " ", "9.", "٥")])
def test_a_huge_text_is_refused_without_being_read(written: str) -> None:
    began = time.process_time()
    with pytest.raises(ValidationError):
        read(written)
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    ("amount", "decimals", "minor"),
    [
        ("150.00", 2, 15_000),
        ("150", 2, 15_000),
        ("150.5", 2, 15_050),
        ("0.01", 2, 1),
        ("007.50", 2, 750),
        ("150", 0, 150),
        ("1.234", 3, 1_234),
        ("0.0001", 4, 1),
        ("1000000000000000", 0, LARGEST),
        ("10000000000000.00", 2, LARGEST),
    ],
)
def test_an_amount_has_so_many_minor_units(amount: str, decimals: int, minor: int) -> None:
    assert to_minor(amount, decimals) == minor


def test_too_many_decimals_are_never_rounded_away() -> None:
    assert why_not_minor("5.001", 2, code="EUR") == ["EUR has 2 decimals."]
    assert why_not_minor("5.000", 2, code="EUR") == ["EUR has 2 decimals."]
    assert why_not_minor("5.01", 1, code="STAR") == ["STAR has 1 decimal."]
    assert why_not_minor("5.0", 0, code="JPY") == ["JPY has no decimals: give a whole number."]
    assert why_not_minor("5.0", 0) == ["This currency has no decimals: give a whole number."]


@pytest.mark.parametrize("decimals", range(5))
def test_the_largest_amount_is_the_last_that_is_taken(decimals: int) -> None:
    most = to_text(LARGEST, decimals)
    assert to_minor(most, decimals) == LARGEST
    assert why_not_minor(to_text(LARGEST + 1, decimals), decimals, code="EUR") == [f"At most {most} EUR."]


def test_the_refusal_names_the_field() -> None:
    assert why_not_minor("0", 2, field="transfers.3.amount") == [ABOVE_ZERO]


@pytest.mark.parametrize(
    ("minor", "decimals", "text"),
    [(0, 2, "0.00"), (1, 2, "0.01"), (-500, 2, "-5.00"), (-1, 4, "-0.0001"), (15, 0, "15"), (0, 0, "0"), (-7, 0, "-7")],
)
def test_minor_units_are_written_as_people_write_them(minor: int, decimals: int, text: str) -> None:
    assert to_text(minor, decimals) == text


@given(minor=st.integers(1, LARGEST), decimals=st.integers(0, 4))
def test_every_amount_comes_back_as_it_was(minor: int, decimals: int) -> None:
    text = to_text(minor, decimals)
    assert Decimal(text).scaleb(decimals) == minor
    assert to_minor(text, decimals) == minor
    assert to_minor(read(json.dumps(text)), decimals) == minor


@given(amount=st.from_regex(r"\A[0-9]{1,17}(\.[0-9]{1,6})?\Z"), decimals=st.integers(0, 4))
def test_an_amount_is_taken_exactly_or_not_at_all(amount: str, decimals: int) -> None:
    exact = Decimal(amount).scaleb(decimals)
    is_right = 0 < exact <= LARGEST and len(amount.partition(".")[2]) <= decimals
    try:
        assert to_minor(amount, decimals) == exact
        assert is_right
    except Invalid:
        assert not is_right


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.from_regex(r"[-+]?[0-9.,eE_ ]{0,30}"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


@given(value=ANYTHING)
def test_whatever_is_sent_is_an_amount_or_a_refusal(value: Any) -> None:
    with suppress(ValidationError):
        assert Decimal(Purse.model_validate({"amount": value}).amount) > 0


@given(text=st.text(max_size=60), decimals=st.integers(0, 4))
def test_whatever_text_is_converted_is_an_amount_or_a_refusal(text: str, decimals: int) -> None:
    with suppress(Invalid):
        assert 0 < to_minor(text, decimals) <= LARGEST
