"""What the page of settings shows: no password of any address, however odd, and who set what."""

from __future__ import annotations

import dataclasses
import string
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.config import Config
from app.monitoring import settings
from app.processes import child_env

pytestmark = pytest.mark.unit
ODD = st.text(string.ascii_letters + string.digits + "@:/?#[]\\\\%&=+. ;'\"\u20ac", max_size=12)
KINDS = ("postgresql+psycopg2", "redis", "smtp+starttls", "https")


@given(before=ODD, after=ODD, scheme=st.sampled_from(KINDS))
@example(before="123/", after="", scheme="postgresql+psycopg2")
@example(before="/", after="", scheme="postgresql+psycopg2")
@example(before="12#", after="", scheme="postgresql+psycopg2")
@example(before="a@b/c?d=", after="@e", scheme="redis")
def test_no_password_is_shown_however_odd(before: str, after: str, scheme: str) -> None:
    for place in ("host/db", "host:5432/db?sslmode=require", "[::1]/0"):
        shown = settings._without_password(f"{scheme}://someone:{before}geheim{after}@{place}")
        assert "geheim" not in shown
        assert "someone" not in shown
        assert shown.startswith(f"{scheme}://")


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        (
            "postgresql+psycopg2://jo:geheim@db.example:5432/homeroom?password=geheim",
            "postgresql+psycopg2://…@db.example:5432/homeroom",
        ),
        ("sqlite:////srv/homeroom/homeroom.db", "sqlite:////srv/homeroom/homeroom.db"),
        ("https://school.example", "https://school.example"),
        ("redis://jo:1/geheim@host", "redis://…"),
        ("geheim", "…"),
    ],
)
def test_the_rest_of_an_address_is(url: str, shown: str) -> None:
    assert settings._without_password(url) == shown


def test_every_setting_stands_in_one_group(config: Config) -> None:
    found = [one.name for group in settings.groups(config) for one in group.settings]
    assert found == [field.name.upper() for field in dataclasses.fields(Config) if field.name not in settings.UNSHOWN]
    assert all(group.settings for group in settings.groups(config))


def test_a_child_is_told_of_the_folders_that_somebody_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("UPLOADS_DIR", raising=False)
    config = Config.from_env({"INSTANCE_DIR": str(tmp_path)})
    assert child_env(config)["INSTANCE_DIR"] == str(tmp_path)
    assert "UPLOADS_DIR" not in child_env(config)
    elsewhere = Config.from_env({"INSTANCE_DIR": str(tmp_path), "UPLOADS_DIR": str(tmp_path / "files")})
    assert child_env(elsewhere)["UPLOADS_DIR"] == str(tmp_path / "files")
