"""Health tells what is missing, to everybody, quickly, and without a secret."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from flask import Flask

from app.config import VERSION
from app.lanes import LIVE, SOCKETS, WATCHERS
from app.monitoring import health
from tests.accounts.browser import Browser
from tests.cast import MakeApp, nobody
from tests.databases import Database
from tests.services.backends import Memcached, Redis
from tests.wallets.forger import Forger

pytestmark = pytest.mark.integration
TOKEN = "a token for the figures"
NO_DATABASE = {
    "sqlite": "sqlite:////nowhere/at-all.db",
    "postgresql": "postgresql+psycopg2://homeroom:a-password@127.0.0.1:1/homeroom",
}


def report(app: Flask, path: str = "/health") -> tuple[int, dict[str, Any]]:
    """What the house says now, whoever asked a moment ago."""
    with app.app_context():
        health.look_anew()
    answer = nobody(app).get(path)
    return answer.status_code, answer.get_json()


def test_all_services_answer(app: Flask, database_name: str) -> None:
    _status, said = report(app)
    states = {name: part["state"] for name, part in said["parts"].items()}
    assert states["database"] == ("embedded" if database_name == "sqlite" else "ok")
    assert (states["redis"], states["memcached"], states["centrifugo"]) == ("ok", "ok", "embedded")
    assert (states["disk"], states["outbox"]) == ("ok", "ok")
    assert said["version"] == VERSION
    assert said["uptime_seconds"] >= 0
    assert all(part["latency_ms"] >= 0 for part in said["parts"].values())
    assert [name for name, part in said["parts"].items() if part["needed"]] == ["database"]


def test_without_a_worker_the_house_is_degraded(app: Flask) -> None:
    status, said = report(app)
    assert (status, said["status"]) == (200, "degraded")
    assert said["parts"]["worker"]["detail"] == "None is running."


def test_the_api_says_the_same(app: Flask) -> None:
    assert report(app)[1]["parts"].keys() == report(app, "/api/v1/health")[1]["parts"].keys()


def test_without_the_database_it_is_down(make_app: MakeApp, database_name: str) -> None:
    app = make_app(database_url=NO_DATABASE[database_name])
    status, said = report(app)
    assert (status, said["status"]) == (503, "down")
    assert {name for name, part in said["parts"].items() if part["state"] == "away"} >= {"database", "worker", "beat"}
    assert report(app, "/health/ready") == (503, {"status": "away", "missing": ["database"]})
    assert nobody(app).get("/health/live").text == "ok"
    assert nobody(app).get("/metrics").status_code == 200


def test_with_the_database_it_is_ready(app: Flask) -> None:
    assert report(app, "/health/ready") == (200, {"status": "ok", "missing": []})


def test_no_secret_is_said(make_app: MakeApp, database_name: str) -> None:
    said = json.dumps(report(make_app(database_url=NO_DATABASE[database_name]))[1])
    for secret in ("a-password", "127.0.0.1", "/nowhere", "a secret of the tests", "Error"):
        assert secret not in said


def test_a_redis_that_is_away_and_one_that_hangs(app: Flask, redis: Redis) -> None:
    redis.pause()
    try:
        started = time.monotonic()
        status, said = report(app)
        assert time.monotonic() - started < 2
    finally:
        redis.resume()
    assert (status, said["status"], said["parts"]["redis"]["state"]) == (200, "degraded", "away")
    assert said["parts"]["database"]["state"] in ("ok", "embedded")
    redis.kill()
    try:
        assert report(app)[1]["parts"]["redis"]["state"] == "away"
    finally:
        redis.start()
    assert report(app)[1]["parts"]["redis"]["state"] == "ok"


def test_a_memcached_that_is_away(app: Flask, memcached: Memcached) -> None:
    memcached.kill()
    try:
        part = report(app)[1]["parts"]["memcached"]
    finally:
        memcached.start()
    assert (part["state"], part["detail"]) == ("away", "1 of 1 do not answer.")


def test_a_full_disk_is_told(make_app: MakeApp) -> None:
    status, said = report(make_app(upload_keep_free_mb=2**40))
    assert (status, said["parts"]["disk"]["state"]) == (200, "away")


@pytest.mark.parametrize(("found", "status"), [("0001", 503), (None, 503), ("9999", 200)])
def test_readiness_looks_at_the_tables(app: Flask, database: Database, found: str | None, status: int) -> None:
    """Older ones will not do; newer ones are those of the next version, which is being started beside this one."""
    forger = Forger(database)
    ((head,),) = forger.ask("SELECT version_num FROM alembic_version")
    try:
        forger.run("DELETE FROM alembic_version")
        if found:
            forger.run("INSERT INTO alembic_version VALUES (:found)", found=found)
        assert report(app, "/health/ready")[0] == status
    finally:
        forger.run("DELETE FROM alembic_version")
        forger.run("INSERT INTO alembic_version VALUES (:head)", head=head)
    assert report(app, "/health/ready")[0] == 200


@pytest.mark.parametrize("path", ["/health", "/api/v1/health"])
def test_strangers_hear_how_each_part_is_and_no_more(make_app: MakeApp, path: str) -> None:
    app = make_app(metrics_token=TOKEN)
    stranger = Browser(app, address="203.0.113.7")
    said = stranger.get(path).get_json()
    assert said.keys() == {"status", "parts"}
    assert all(part.keys() == {"state", "latency_ms", "needed"} for part in said["parts"].values())
    known = stranger.get(path, headers={"Authorization": f"Bearer {TOKEN}"}).get_json()
    assert known["version"] == VERSION
    assert known["parts"]["outbox"]["waiting"] == 0


def test_who_asks_does_not_matter(app: Flask) -> None:
    wrong = {"Authorization": "Bearer of nothing"}
    assert nobody(app).get("/health", headers=wrong).status_code == 200
    assert nobody(app).get("/health/live", headers=wrong).status_code == 200


def test_the_lanes_are_those_of_the_routes(app: Flask) -> None:
    rules = list(app.url_map.iter_rules())
    quick = {rule.rule for rule in rules if getattr(app.view_functions[rule.endpoint], "asks_nobody", False)}
    assert quick == {LIVE, *WATCHERS}
    assert {rule.rule for rule in rules} >= SOCKETS
