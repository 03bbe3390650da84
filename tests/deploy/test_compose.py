"""compose.yaml: what Docker would refuse, and what it would not."""

from __future__ import annotations

import json
import re
import runpy
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import celeryconfig
from app.cli import cli
from app.config import ROOT, Config
from tests.deploy.composed import LEAST, OURS, composed, environment, service

pytestmark = pytest.mark.unit
SCHEMA = json.loads((Path(__file__).parent / "schema" / "compose-spec.json").read_text())
SERVICES: dict[str, Any] = composed()["services"]


def seconds(text: str) -> int:
    return int(text.removesuffix("s"))


def mounts(*, with_profiles: bool) -> Iterator[str]:
    for one in SERVICES.values():
        if ("profiles" in one) == with_profiles:
            for volume in one.get("volumes", ()):
                yield volume.partition(":")[0]


def missing(paths: Iterator[str]) -> list[str]:
    return [path for path in paths if path.startswith("./") and not (ROOT / path).exists()]


def test_it_is_what_the_specification_says() -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(composed())


@pytest.mark.parametrize("name", LEAST)
def test_it_asks_for_what_only_people_know(name: str) -> None:
    with pytest.raises(LookupError, match=name):
        composed({key: value for key, value in LEAST.items() if key != name})


@pytest.mark.parametrize("name", OURS)
def test_the_settings_of_each_process_are_right(name: str, tmp_path: Path) -> None:
    env = environment(name) | {"INSTANCE_DIR": str(tmp_path), "UPLOADS_DIR": str(tmp_path / "uploads")}
    config = Config.from_env(env)
    assert (config.host, config.port, config.trusted_proxies) == ("0.0.0.0", 5000, 1)
    assert config.redis_url
    assert config.memcached_servers
    assert not config.is_sqlite


@pytest.mark.parametrize("name", OURS)
def test_each_process_is_a_command_of_ours(name: str) -> None:
    command = service(name)["command"]
    found: Any = cli
    for word in command:
        found = found.commands[word]


@pytest.mark.parametrize("name", OURS)
def test_ours_can_do_no_harm(name: str) -> None:
    one = service(name)
    assert one["read_only"]
    assert one["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in one["security_opt"]
    assert [volume for volume in one["volumes"] if volume.startswith((".", "/"))] == []


def test_pages_and_sockets_are_apart() -> None:
    assert environment("web")["WEB_SOCKETS"] == "0"
    assert int(environment("sockets")["WEB_SOCKETS"]) > 0
    assert service("web")["deploy"]["replicas"] == 2


def test_there_is_one_beat() -> None:
    assert "replicas" not in service("beat").get("deploy", {})
    assert "--beat" not in service("worker")["command"]


def test_everything_of_ours_waits_for_the_migrations() -> None:
    for name in set(OURS) - {"migrate"}:
        assert service(name)["depends_on"]["migrate"] == {"condition": "service_completed_successfully"}
    assert service("migrate")["restart"] == "no"


def test_who_is_waited_for_is_there_and_can_say_that_it_is_well() -> None:
    has_health = {name for name, one in SERVICES.items() if "test" in one.get("healthcheck", {})} | {"web", "sockets"}
    for one in SERVICES.values():
        needed = one.get("depends_on", {})
        assert set(needed) <= set(SERVICES)
        if isinstance(needed, dict):
            assert {name for name, how in needed.items() if how["condition"] == "service_healthy"} <= has_health


def test_a_stopping_process_has_the_time_that_it_needs() -> None:
    gunicorn = runpy.run_path(str(ROOT / "gunicorn.conf.py"))
    for name in ("web", "sockets"):
        assert seconds(service(name)["stop_grace_period"]) > gunicorn["graceful_timeout"]
    assert seconds(service("worker")["stop_grace_period"]) > celeryconfig.task_time_limit


def test_people_reach_nginx_and_nobody_else() -> None:
    for name, one in SERVICES.items():
        is_local = [port.startswith("127.0.0.1:") for port in one.get("ports", ())]
        assert all(is_local) or name == "nginx"
    assert SERVICES["nginx"]["networks"] == ["outside"]
    for name in ("postgres", "redis", "memcached"):
        assert SERVICES[name]["networks"] == ["inside"]
    assert composed()["networks"]["inside"]["internal"]


def test_each_image_has_a_version() -> None:
    for name, one in SERVICES.items():
        if name not in OURS:
            assert re.fullmatch(r"[\w./-]+:v?\d[\w.-]*", one["image"]), name


def test_what_is_mounted_is_there() -> None:
    named = {path for kind in (True, False) for path in mounts(with_profiles=kind) if path[0] not in "./"}
    assert named == set(composed()["volumes"])
    assert missing(mounts(with_profiles=False)) == []


def test_what_the_profiles_mount_is_there() -> None:
    assert missing(mounts(with_profiles=True)) == []


@pytest.mark.parametrize(
    ("name", "secrets"),
    [
        ("grafana", {"GRAFANA_PASSWORD"}),
        ("centrifugo", {"CENTRIFUGO_API_KEY", "CENTRIFUGO_TOKEN_SECRET"}),
    ],
)
def test_nothing_starts_with_an_empty_key(name: str, secrets: set[str]) -> None:
    """Carried out by a shell as in its container: what would start is not there, which is 127."""
    for left_out in secrets:
        given = LEAST | dict.fromkeys(secrets - {left_out}, "a secret of 16 letters")
        done = begin(name, given)
        assert done.returncode not in (0, 127)
        assert f"set {left_out} in .env" in done.stderr
    assert begin(name, LEAST | dict.fromkeys(secrets, "a secret of 16 letters")).returncode == 127


def begin(name: str, settings: dict[str, str]) -> subprocess.CompletedProcess[str]:
    one = service(name, settings)
    env = {"PATH": "/usr/bin:/bin", **one["environment"]}
    return subprocess.run([*one["entrypoint"], *one.get("command", ())], env=env, capture_output=True, text=True)


def test_a_shut_service_has_no_secret_of_the_environment() -> None:
    """Compose copies such a secret into the container, and refuses one that cannot be written."""
    for name, one in SERVICES.items():
        assert not (one.get("secrets") and one.get("read_only")), name


def test_what_is_not_asked_for_is_not_started() -> None:
    assert {name for name, one in SERVICES.items() if "profiles" in one} == {"centrifugo", "prometheus", "grafana"}
