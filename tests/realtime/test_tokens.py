"""Tokens that let somebody connect or subscribe: what they say, and which are refused and how."""

from __future__ import annotations

import json
import time
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.realtime.codes import Disconnect, ProtocolError
from app.realtime.tokens import (
    ConnectionToken,
    SubscriptionGrant,
    issue_connection_token,
    issue_subscription_token,
    read_connection_token,
    read_subscription_token,
)
from tests.realtime.wire import any_json

pytestmark = pytest.mark.unit

SECRET = "the secret of these tests, which is long enough for all of them......."
INVALID_TOKEN, PERMISSION_DENIED, TOKEN_EXPIRED = 3500, 103, 109


def token(algorithm: str = "HS256", **claims: Any) -> str:
    """A token as others sign it: no claim is checked while it is written."""
    return jwt.PyJWS().encode(json.dumps(claims).encode(), SECRET, algorithm)


def connection(**claims: Any) -> ConnectionToken:
    return read_connection_token(token(**claims), SECRET)


def subscription(text: str) -> SubscriptionGrant:
    return read_subscription_token(text, SECRET, channel="news", user="5", client="c1")


def connection_of(text: str) -> ConnectionToken:
    return read_connection_token(text, SECRET)


def outcome(read: Callable[[str], object], text: str) -> object:
    try:
        return read(text)
    except (Disconnect, ProtocolError) as refused:
        return refused.code


def code_of(read: Callable[[str], object], text: str) -> int:
    """The code with which it is refused, as nothing that is read is a number."""
    code = outcome(read, text)
    assert isinstance(code, int)
    return code


def refusal(text: str) -> int:
    return code_of(connection_of, text)


# --- Connecting


def test_our_own_token_says_who_and_until_when() -> None:
    before = int(time.time())
    text = issue_connection_token(SECRET, user="5", device="Firefox", info=b'{"name":"A"}', seconds=60)
    read = read_connection_token(text, SECRET)
    assert (read.user, read.device, read.info, read.subs) == ("5", "Firefox", b'{"name":"A"}', {})
    assert read.meta == {"device": "Firefox"}
    assert read.expires_at in range(before + 60, int(time.time()) + 61)


def test_it_needs_neither_device_nor_info() -> None:
    text = issue_connection_token(SECRET, user="5", seconds=60)
    assert jwt.decode(text, SECRET, ["HS256"]).keys() == {"sub", "iat", "exp"}
    read = read_connection_token(text, SECRET)
    assert (read.device, read.info, read.meta) == (None, None, {})


def test_a_token_that_says_nothing_is_for_ever_and_for_no_one() -> None:
    assert connection() == ConnectionToken(user="", expires_at=None)


@pytest.mark.parametrize("algorithm", ["HS256", "HS384", "HS512"])
def test_three_signatures_are_taken(algorithm: str) -> None:
    assert read_connection_token(token(algorithm, sub="5"), SECRET).user == "5"


def test_a_token_without_a_signature_is_refused() -> None:
    assert refusal(jwt.PyJWS().encode(b'{"sub":"5"}', "", "none")) == INVALID_TOKEN


def test_a_public_key_is_no_secret() -> None:
    key = generate_private_key(65537, 2048)
    assert refusal(jwt.encode({"sub": "5"}, key, "RS256")) == INVALID_TOKEN


def test_another_secret_is_refused() -> None:
    assert refusal(issue_connection_token(SECRET[::-1], user="5", seconds=60)) == INVALID_TOKEN


def test_a_changed_token_is_refused() -> None:
    head, _, signature = token(sub="5").split(".")
    claims = token(sub="6").split(".")[1]
    assert refusal(f"{head}.{claims}.{signature}") == INVALID_TOKEN


@pytest.mark.parametrize("text", ["", ".", "..", "a.b.c", "é.é.é", "\x00", "e30.e30.e30", "a" * 65_000, "a." * 30_000])
def test_what_is_no_token_is_refused(text: str) -> None:
    assert refusal(text) == INVALID_TOKEN


HEADERS = [
    b"",
    b"5",
    b"NaN",
    b"\xff",
    b"[" * 40_000,
    b'{"alg":' * 6_000,
    b'{"a":' + b"1" * 5_000 + b"}",
    b'{"alg":[]}',
    b'{"alg":"HS256","kid":5}',
    b'{"alg":"HS256","b64":false}',
    b'{"alg":"HS256","crit":[[]]}',
]


@pytest.mark.parametrize("header", HEADERS, ids=lambda header: repr(header[:20]))
def test_a_malicious_header_is_refused(header: bytes) -> None:
    first = urlsafe_b64encode(header).rstrip(b"=").decode()
    assert refusal(f"{first}.e30.e30") == INVALID_TOKEN


def test_an_expired_token_asks_for_a_new_one() -> None:
    assert refusal(token(sub="5", exp=int(time.time()))) == TOKEN_EXPIRED
    assert refusal(token(sub="5", nbf=time.time() + 60)) == TOKEN_EXPIRED
    assert connection(exp=time.time() + 60, nbf=time.time() - 1, iat=time.time() + 60).user == ""


def test_a_wrong_signature_weighs_more_than_an_expired_one() -> None:
    assert refusal(issue_connection_token(SECRET[::-1], user="5", seconds=-60)) == INVALID_TOKEN


def test_expire_at_outranks_exp() -> None:
    exp = int(time.time()) + 60
    assert connection(exp=exp).expires_at == exp
    assert connection(exp=exp, expire_at=exp + 5).expires_at == exp + 5
    assert connection(exp=exp, expire_at=0).expires_at is None
    assert connection(expire_at=5).expires_at == 5
    assert refusal(token(exp=1, expire_at=0)) == TOKEN_EXPIRED


def test_a_subscription_token_does_not_connect() -> None:
    assert refusal(issue_subscription_token(SECRET, user="5", channel="news", seconds=60)) == INVALID_TOKEN


def test_audience_and_issuer_are_not_looked_at() -> None:
    assert connection(sub="5", aud=["others"], iss="others", jti="1").user == "5"


def test_a_token_subscribes_on_the_servers_side() -> None:
    options = {"info": [1], "data": "text", "override": {"presence": {"value": True}, "join_leave": {"value": False}}}
    read = connection(channels=["a", "b"], subs={"b": options, "c": {}, "d": None})
    grant = SubscriptionGrant(info=b"[1]", data=b'"text"', override={"presence": True, "join_leave": False})
    assert read.subs == {"a": SubscriptionGrant(), "b": grant, "c": SubscriptionGrant()}


def test_binary_info_and_data_come_in_base64() -> None:
    binary = b64encode(b"\xff\x00").decode()
    read = connection(info=1, b64info=binary, subs={"a": {"b64info": binary, "b64data": binary}})
    assert read.info == read.subs["a"].info == read.subs["a"].data == b"\xff\x00"


def test_null_claims_are_absent() -> None:
    assert connection(sub="5", exp=None, info=None, meta=None, subs=None, channel=None).expires_at is None


def test_a_device_that_is_no_text_is_none() -> None:
    assert connection(meta={"device": 5}).device is None


@pytest.mark.parametrize(
    "claims",
    [
        {"sub": 5},
        {"exp": "5"},
        {"exp": True},
        {"exp": -1},
        {"exp": float("inf")},
        {"nbf": []},
        {"expire_at": "never"},
        {"b64info": "%"},
        {"b64info": 5},
        {"b64info": "é"},
        {"channels": "a"},
        {"channels": [5]},
        {"subs": ["a"]},
        {"subs": {"a": 5}},
        {"subs": {"a": {"override": {"presence": True}}}},
        {"meta": "text"},
        {"channel": 5},
    ],
    ids=str,
)
def test_claims_of_a_wrong_type_are_refused(claims: dict[str, Any]) -> None:
    assert refusal(token(**claims)) == INVALID_TOKEN


@pytest.mark.parametrize("payload", [b"[]", b"5", b"", b"{", b"\xff", b"null"])
def test_a_signed_token_without_claims_is_refused(payload: bytes) -> None:
    assert refusal(jwt.PyJWS().encode(payload, SECRET)) == INVALID_TOKEN


# --- Subscribing


def test_our_own_token_lets_its_person_subscribe() -> None:
    before = int(time.time())
    grant = subscription(issue_subscription_token(SECRET, user="5", channel="news", seconds=60))
    assert grant.expires_at in range(before + 60, int(time.time()) + 61)
    assert (grant.info, grant.data, grant.override) == (None, None, {})


def test_it_tells_about_the_subscriber() -> None:
    text = token(sub="5", channel="news", client="c1", info={}, data=[], override={"force_recovery": {"value": True}})
    assert subscription(text) == SubscriptionGrant(info=b"{}", data=b"[]", override={"force_recovery": True})


def test_one_without_a_person_is_for_those_who_are_not_signed_in() -> None:
    text = token(channel="news")
    assert read_subscription_token(text, SECRET, channel="news", user="", client="c1") == SubscriptionGrant()
    assert code_of(subscription, text) == INVALID_TOKEN


@pytest.mark.parametrize("text", ["", "a.b.c", token(sub="5"), token(sub="5", channel=""), token(sub="5", channel=5)])
def test_a_wrong_one_is_a_refusal_and_no_disconnect(text: str) -> None:
    assert code_of(subscription, text) == PERMISSION_DENIED


def test_one_of_another_secret_is_a_refusal() -> None:
    text = issue_subscription_token(SECRET[::-1], user="5", channel="news", seconds=60)
    assert code_of(subscription, text) == PERMISSION_DENIED


def test_an_expired_one_asks_for_a_new_one() -> None:
    assert code_of(subscription, issue_subscription_token(SECRET, user="5", channel="news", seconds=0)) == TOKEN_EXPIRED


@pytest.mark.parametrize("other", [{"sub": "6"}, {"sub": ""}, {"channel": "news2"}, {"client": "c2"}], ids=str)
def test_one_for_somebody_or_something_else_ends_the_connection(other: dict[str, str]) -> None:
    assert code_of(subscription, token(**({"sub": "5", "channel": "news"} | other))) == INVALID_TOKEN


# --- Anything


CLAIMS = ["sub", "exp", "nbf", "expire_at", "info", "b64info", "channels", "subs", "meta", "channel", "client"]


@given(st.dictionaries(st.sampled_from(CLAIMS), any_json | st.just("5"), max_size=5))
@settings(deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_is_signed_is_read_or_refused(claims: dict[str, Any]) -> None:
    text = token(**claims)
    refusals = (INVALID_TOKEN, PERMISSION_DENIED, TOKEN_EXPIRED)
    for read, kind in ((connection_of, ConnectionToken), (subscription, SubscriptionGrant)):
        found = outcome(read, text)
        assert found in refusals or isinstance(found, kind)


@given(st.text() | st.lists(st.binary().map(lambda part: urlsafe_b64encode(part).decode()), min_size=3).map(".".join))
@settings(deadline=None)
def test_whatever_is_not_signed_is_refused(text: str) -> None:
    assert refusal(text) == INVALID_TOKEN
    assert code_of(subscription, text) == PERMISSION_DENIED
