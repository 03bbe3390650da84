"""Numbers too great for a database, and words of the server API that mean nothing."""

from __future__ import annotations

import pytest
from flask import Flask

from tests.cast import MakeApp, Person, make_chat
from tests.realtime.raw import Raw
from tests.realtime.served import served

pytestmark = pytest.mark.integration
FAR = 2**64 - 1


def test_a_position_far_behind_the_end_has_nothing_after_it(app: Flask, alice: Person, bob: Person) -> None:
    channel = f"chat:{make_chat(alice, bob)['id']}"
    with served(app) as url, Raw(url, token=alice.token).connect() as raw:
        raw.send({"id": 2, "subscribe": {"channel": channel}}, {"id": 3, "presence_stats": {"channel": channel}})
        raw.replies(2)
        for since in ({"offset": FAR}, {"offset": FAR, "epoch": ""}):
            raw.send({"id": 4, "history": {"channel": channel, "limit": 5, "since": since}})
            (reply,) = [one for one in raw.replies(1) if "id" in one]
            assert reply["history"]["publications"] == []
            assert reply["history"]["offset"] == 1


def test_a_number_that_no_log_reaches_is_refused(alice: Person, bob: Person) -> None:
    path = f"/api/v1/chats/{make_chat(alice, bob)['id']}/events?after_seq="
    assert alice.get(f"{path}{2**63 - 1}").get_json()["items"] == []
    assert alice.get(f"{path}{FAR}").status_code == 422


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("publish", {"channel": "news", "b64data": 123}),
        ("disconnect", {"user": "42", "disconnect": {"code": 70_000, "reason": "x"}}),
        ("disconnect", {"user": "42", "disconnect": {"code": 1005, "reason": "x"}}),
    ],
)
def test_what_means_nothing_is_malformed(make_app: MakeApp, method: str, params: dict[str, object]) -> None:
    app = make_app(centrifugo_api_key="the key of it")
    answer = app.test_client().post(f"/api/{method}", json=params, headers={"X-API-Key": "the key of it"})
    assert answer.status_code == 400
