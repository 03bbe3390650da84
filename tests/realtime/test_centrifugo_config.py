"""The configuration of a Centrifugo cluster that we give away: it must fit what the app does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from flask import Flask

from app.config import ROOT
from app.realtime.centrifugo_proxy import SECRET_HEADER, blueprint
from app.realtime.sources import PRESENCE_CHANNEL

pytestmark = pytest.mark.unit
CONFIG = json.loads((ROOT / "deploy" / "centrifugo.json").read_text())


def proxies() -> Iterator[tuple[str, dict[str, Any]]]:
    yield from CONFIG["client"]["proxy"].items()
    yield from CONFIG["channel"]["proxy"].items()


def test_every_question_has_an_address_here() -> None:
    app = Flask(__name__)
    app.register_blueprint(blueprint)
    ours = {rule.rule for rule in app.url_map.iter_rules() if rule.endpoint.startswith("centrifugo_proxy.")}
    assert {urlsplit(proxy["endpoint"]).path for _name, proxy in proxies()} == ours
    assert all(proxy["endpoint"].endswith(f"/{name}") for name, proxy in proxies())


def test_no_client_can_send_the_secret_itself() -> None:
    for _name, proxy in proxies():
        forwarded = proxy.get("http_headers", []) + proxy.get("emulated_headers", [])
        assert SECRET_HEADER.lower() not in {header.lower() for header in forwarded}


def test_nobody_listens_or_speaks_unasked() -> None:
    channel = CONFIG["channel"]
    assert ":" not in PRESENCE_CHANNEL
    for options in (channel["without_namespace"], *channel["namespaces"]):
        assert options["subscribe_proxy_enabled"]
        assert options["sub_refresh_proxy_enabled"]
        assert not [name for name in options if name.startswith("allow_")]
    assert [namespace["name"] for namespace in channel["namespaces"]] == ["chat", "user"]


def test_it_holds_no_secret() -> None:
    text = json.dumps(CONFIG)
    assert "secret" not in text.lower()
    assert "key" not in text.lower()
