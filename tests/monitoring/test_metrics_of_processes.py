"""Several web processes and a worker count together, exactly, and nothing is lost when one of them is killed."""

from __future__ import annotations

import json
import os
import re
import signal
from collections.abc import Iterator
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families
from websocket import create_connection

from tests.conftest import House
from tests.services.backends import Memcached, Redis
from tests.services.process import wait_until
from tests.services.site import Site, clean_env
from tests.services.smtp import SmtpServer

pytestmark = pytest.mark.e2e
N = 120
LIVE = {"route": "/health/live", "method": "GET", "status": "200"}


@pytest.fixture(scope="module")
def site(
    request: pytest.FixtureRequest, house: House, redis: Redis, memcached: Memcached, mail_server: SmtpServer
) -> Iterator[Site]:
    """Two web processes and a worker that share an instance folder."""
    env = clean_env(
        DATABASE_URL=house.database("postgresql", "counted").url,
        REDIS_URL=redis.url_of("counted"),
        MEMCACHED_SERVERS=memcached.url,
        SMTP_URL=mail_server.url,
        WEB_WORKERS="2",
    )
    with Site(env, worker_arguments=("--concurrency=2", "--beat")) as site:
        wait_until(lambda: len(processes(site)) == 2, "both web processes count")
        yield site
    mail_server.clear()


def total(site: Site, name: str, **labels: str) -> float:
    families = text_string_to_metric_families(site.web.get("/metrics").decode())
    samples = [sample for family in families for sample in family.samples if sample.name == name]
    return sum(sample.value for sample in samples if labels.items() <= sample.labels.items())


def processes(site: Site) -> dict[str, int]:
    """The web processes as they call themselves, and their numbers in the system."""
    found = re.findall(r'start_time_seconds\{kind="web",pid="((\d+)-\w+)"\}', site.web.get("/metrics").decode())
    return {name: int(pid) for name, pid in found}


def test_a_counted_load_is_counted_exactly_whoever_is_killed(site: Site) -> None:
    before = total(site, "homeroom_http_requests_total", **LIVE)
    for _ in range(N):
        site.web.get("/health/live")
    assert total(site, "homeroom_http_requests_total", **LIVE) == before + N
    assert total(site, "homeroom_http_request_duration_seconds_count", route="/health/live") == before + N
    old = processes(site)
    os.kill(min(old.values()), signal.SIGKILL)
    wait_until(lambda: len(processes(site)) == 2 and processes(site) != old, "gunicorn has started another one")
    for _ in range(N):
        site.web.get("/health/live")
    assert total(site, "homeroom_http_requests_total", **LIVE) == before + 2 * N


def test_messages_and_the_jobs_of_the_worker_are_counted_exactly(site: Site) -> None:
    _, alice = site.web.sign_up("alice")
    bob_id, _ = site.web.sign_up("bobby")
    sent = total(site, "homeroom_tasks_total", task="mail.deliver")
    said = total(site, "homeroom_messages_total")
    chat = site.web.call("POST", "/api/v1/chats", {"title": "Study group", "participants": [bob_id]}, token=alice)
    for number in range(30):
        site.web.call("POST", f"/api/v1/chats/{chat['id']}/messages", {"text": f"{number}"}, token=alice)
    assert total(site, "homeroom_messages_total") == said + 30
    wait_until(lambda: total(site, "homeroom_tasks_total", task="mail.deliver") > sent, "the letter is counted")
    assert total(site, "homeroom_tasks_total", task="mail.deliver", state="success") == sent + 1


def test_live_connections_and_what_they_are_given_are_counted_exactly(site: Site) -> None:
    _, carol = site.web.sign_up("caroline")
    chat = site.web.call("POST", "/api/v1/chats", {"title": "Reading club", "participants": []}, token=carol)
    ears = [listen(site, carol, f"chat:{chat['id']}") for _ in range(3)]
    wait_until(lambda: total(site, "homeroom_sockets", kind="live") == 3, "three connections are seen")
    # On the chat, and on the channel of the person.
    wait_until(lambda: total(site, "homeroom_subscriptions") == 6, "their subscriptions are seen")
    before = total(site, "homeroom_deliveries_total")
    for number in range(5):
        site.web.call("POST", f"/api/v1/chats/{chat['id']}/messages", {"text": f"{number}"}, token=carol)
    wait_until(lambda: total(site, "homeroom_deliveries_total") >= before + 15, "all are given")
    for ear in ears:
        ear.close()
    wait_until(lambda: total(site, "homeroom_sockets") == 0, "nobody is connected")
    assert total(site, "homeroom_deliveries_total") == before + 15


def listen(site: Site, token: str, channel: str) -> Any:
    """Somebody who listens to the channel."""
    address = site.url.replace("http", "ws") + "/connection/websocket"
    ear = create_connection(address, header=[f"Authorization: Bearer {token}"], timeout=20)
    for command in ({"id": 1, "connect": {}}, {"id": 2, "subscribe": {"channel": channel}}):
        ear.send(json.dumps(command))
        assert "error" not in json.loads(ear.recv().splitlines()[0])
    return ear


def test_the_pool_and_the_pulse_of_everybody_are_seen(site: Site) -> None:
    wait_until(lambda: total(site, "homeroom_database_pool_size") == 40, "both pools are seen")
    wait_until(lambda: total(site, "homeroom_backend_up") == 3, "all services answer")
    for name in ("worker", "beat"):
        pulse = f'homeroom_heartbeat_age_seconds{{name="{name}"}}'
        wait_until(lambda pulse=pulse: pulse in site.web.get("/metrics").decode(), f"{name} is seen")  # type: ignore[misc]
    wait_until(lambda: json.loads(site.web.get("/health"))["status"] == "ok", "the house is well")
