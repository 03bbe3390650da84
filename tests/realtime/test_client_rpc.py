"""Calling the app's methods through the socket."""

from __future__ import annotations

import pytest

from tests.realtime.desk import Connection, Desk

pytestmark = pytest.mark.unit


@pytest.fixture
def desk() -> Desk:
    return Desk(is_open=False)


@pytest.fixture
def alice(desk: Desk) -> Connection:
    return desk.connect(desk.somebody())


def test_a_method_answers(alice: Connection) -> None:
    assert alice.ask("rpc", method="typing", data={"chat_id": "1"}) == {"data": {"by": "alice"}}


def test_a_refusal_is_an_error_with_its_status(alice: Connection) -> None:
    (reply,) = alice.sends({"id": 1, "rpc": {"method": "typing", "data": {"chat_id": "2"}}})
    assert reply["error"]["code"] == 1404
    assert "temporary" not in reply["error"]
    assert alice.closed_by is None


@pytest.mark.parametrize(("method", "code"), [("nonsense", 108), ("", 108), ("nowhere:nonsense", 104)])
def test_a_method_that_there_is_not_is_refused(alice: Connection, method: str, code: int) -> None:
    assert alice.refusal("rpc", method=method) == code


def test_the_apps_methods_are_for_accounts() -> None:
    assert Desk().connect(sub="7").refusal("rpc", method="typing", data={"chat_id": "1"}) == 108


def test_who_does_nothing_for_a_while_says_so(desk: Desk, alice: Connection) -> None:
    assert alice.ask("rpc", method="activity", data={"is_idle": True}) == {"data": {}}
    assert [session.is_idle for session in desk.presence.sessions()] == [True]
    alice.ask("rpc", method="activity", data={"is_idle": False})
    assert [session.is_idle for session in desk.presence.sessions()] == [False]


@pytest.mark.parametrize("data", [[], 7, "typing", {"chat_id": ["1"]}])
def test_parameters_of_another_kind_are_refused(alice: Connection, data: object) -> None:
    assert alice.refusal("rpc", method="typing", data=data) in (107, 1404)
