"""Errors and reasons: every one has words that every client understands."""

from __future__ import annotations

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.realtime import codes
from app.realtime.codes import CloseCode, Disconnect, ErrorCode, ProtocolError, UnsubscribeCode

pytestmark = pytest.mark.unit

ALL = [code for code in vars(codes).values() if isinstance(code, ErrorCode | UnsubscribeCode | CloseCode)]


def is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def test_no_two_mean_the_same() -> None:
    assert len({each.code for each in ALL}) == len(ALL) == 40


def test_their_kind_can_be_told_from_the_number() -> None:
    kinds = {ErrorCode: range(100, 114), UnsubscribeCode: range(2000, 2503), CloseCode: range(3000, 3510)}
    assert all(each.code in kinds[type(each)] for each in ALL)


def test_only_these_errors_make_a_client_try_again() -> None:
    assert {each.code for each in ALL if isinstance(each, ErrorCode) and each.temporary} == {100, 111, 113}


def test_an_error_says_what_happened() -> None:
    error = ProtocolError(codes.TOO_MANY_REQUESTS)
    assert (error.code, error.message, error.temporary) == (111, "too many requests", True)
    assert str(error) == "111 too many requests"


def test_an_error_always_has_words() -> None:
    assert ProtocolError(ErrorCode(1404, "")).message == "error"


@pytest.mark.parametrize("code", [each for each in ALL if isinstance(each, CloseCode)], ids=lambda code: code.reason)
def test_our_own_reasons_are_sent_as_they_are(code: CloseCode) -> None:
    closed = Disconnect(code)
    assert (closed.code, closed.reason) == (code.code, code.reason)


@given(st.text(st.characters()) | st.text("0123456789", min_size=100))
@example("")
@example('{"reconnect": true}')
@example("null")
@example(" 5 ")
@example('"\\ud800"')
@example("1" * 123 + " is JSON once it is cut")
@example("ж" * 100)
@example("\ud800")
def test_a_reason_is_never_empty_nor_json_nor_too_long(reason: str) -> None:
    said = Disconnect(CloseCode(4000, reason)).reason
    assert said
    assert not is_json(said)
    assert len(said.encode()) <= 123
