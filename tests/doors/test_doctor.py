"""run.py doctor: one true line for each service."""

import dataclasses
from pathlib import Path

import pytest

from app.config import Config
from app.doctor import Finding, examine
from tests.doors.test_commands import run_py
from tests.services.process import free_port
from tests.services.site import Worker

pytestmark = pytest.mark.integration


def states(findings: list[Finding]) -> dict[str, str]:
    return {finding.name: finding.state for finding in findings}


def test_everything_real_is_ok(app: object, config: Config, worker: Worker) -> None:
    found = states(examine(config))
    database = "embedded" if config.is_sqlite else "ok"
    assert found.pop("secret key") in {"ok", "embedded", "warn"}
    assert found.pop("database") == database
    assert set(found.values()) == {"ok"}


def test_what_is_down_fails_and_says_what_to_do(config: Config) -> None:
    gone = free_port()
    broken = dataclasses.replace(
        config,
        database_url=f"postgresql+psycopg2://me:hush@127.0.0.1:{gone}/none",
        redis_url=f"redis://:hush@127.0.0.1:{gone}/0",
        memcached_servers=(("127.0.0.1", gone), *config.memcached_servers),
        smtp_url=f"smtp://me:hush@127.0.0.1:{gone}",
    )
    findings = examine(broken)
    assert [finding.state for finding in findings if finding.name == "memcached"] == ["fail", "ok"]
    assert {"database", "redis", "mail", "worker"} <= {each.name for each in findings if each.state == "fail"}
    assert "hush" not in str(findings)


def test_a_fresh_clone_is_embedded_and_exits_well(tmp_path: Path) -> None:
    done = run_py("doctor", folder=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "run `python run.py db upgrade`" in done.stdout
    assert done.stdout.count("embedded") >= 4
