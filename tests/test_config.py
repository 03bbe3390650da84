"""Settings: read once, checked before anything starts, and wrong ones named."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest

from app.config import Config, ConfigError, kept_secret

pytestmark = pytest.mark.unit


def read(folder: Path, **settings: str) -> Config:
    return Config.from_env({"INSTANCE_DIR": str(folder / "instance"), **settings})


def test_without_any_setting_everything_is_embedded(tmp_path: Path) -> None:
    config = read(tmp_path)
    assert config.database_url == f"sqlite:///{tmp_path / 'instance' / 'homeroom.db'}"
    assert (config.redis_url, config.memcached_servers, config.smtp_url) == (None, (), None)
    assert (config.host, config.port, config.public_url) == ("127.0.0.1", 5000, "http://127.0.0.1:5000")
    assert config.uploads_dir.is_dir()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEY", "short"),
        ("FLOWER_PASSWORD", "short"),
        ("DATABASE_URL", "mysql://localhost/homeroom"),
        ("DATABASE_URL", "homeroom.db"),
        ("DATABASE_URL", "postgresql://localhost:many/homeroom"),
        ("REDIS_URL", "localhost:6379"),
        ("REDIS_URL", "http://localhost"),
        ("REDIS_URL", "redis://["),
        ("REDIS_URL", "redis://localhost:99999"),
        ("MEMCACHED_SERVERS", "localhost:"),
        ("MEMCACHED_SERVERS", ":11211"),
        ("MEMCACHED_SERVERS", "localhost:x"),
        ("MEMCACHED_SERVERS", "localhost:²"),
        ("MEMCACHED_SERVERS", "localhost:0"),
        ("MEMCACHED_SERVERS", "localhost:70000"),
        ("SMTP_URL", "mail.example.org"),
        ("SMTP_URL", "smtp://mail.example.org:smtp"),
        ("SMTP_URL", "smtp://mail..example.org:25"),
        ("SMTP_URL", "smtps://post:pass%C3%B6rd@mail.example.org"),
        ("MAIL_FROM", "Homeroom"),
        ("MAIL_FROM", "Homeroom <homeroom@>"),
        ("MAIL_FROM", "Homeroom <a..b@example.org>"),
        ("MAIL_FROM", "школа@example.org"),
        ("PUBLIC_URL", "homeroom.example.org"),
        ("PUBLIC_URL", "ftp://homeroom.example.org"),
        ("PUBLIC_URL", "https://jo:secret@homeroom.example.org"),
        ("FLOWER_URL", "https://homeroom:secret@homeroom.example.org/flower/"),
        ("CENTRIFUGO_PUBLIC_URL", "wss://jo:secret@live.example.org"),
        ("PORT", "0"),
        ("PORT", "65536"),
        ("PORT", "http"),
        ("PORT", "5_000"),
        ("PORT", "٣"),
        ("TRUSTED_PROXIES", "10"),
        ("TRUSTED_PROXIES", "-1"),
        ("WEB_WORKERS", "0"),
        ("WEB_THREADS", "1"),
        ("WORKER_CONCURRENCY", "1.5"),
        ("FLOWER_PORT", "x"),
        ("SESSION_DAYS", "0"),
        ("PASSWORD_MEMORY_KIB", "1024"),
        ("REGISTRATION_OPEN", "yes"),
        ("RATE_LIMITS", "true"),
        ("DEFAULT_LANGUAGE", "de"),
        ("LOG_LEVEL", "debug"),
        ("SECRET_KEY_FILE", "/nowhere/at/all"),
    ],
)
def test_a_wrong_setting_is_named(tmp_path: Path, name: str, value: str) -> None:
    with pytest.raises(ConfigError, match=name):
        read(tmp_path, **{name: value})


@pytest.mark.parametrize("name", ["REDIS_URL", "SMTP_URL", "DATABASE_URL"])
def test_no_password_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(ConfigError) as refusal:
        read(tmp_path, **{name: "wrong://user:pa55word@host:port"})
    assert "pa55word" not in str(refusal.value)
    config = read(tmp_path, REDIS_URL="redis://:pa55word@localhost", SECRET_KEY="pa55word" * 4)
    assert "pa55word" not in repr(config)


@pytest.mark.parametrize("name", ["INSTANCE_DIR", "UPLOADS_DIR"])
def test_a_folder_that_cannot_be_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigError, match=name):
        read(tmp_path, **{name: str(tmp_path / "file" / "folder")})


@pytest.mark.parametrize("name", ["SECRET_KEY", "FLOWER_PASSWORD", "DATABASE_URL", "REDIS_URL", "SMTP_URL"])
def test_a_secret_may_be_in_a_file(tmp_path: Path, name: str) -> None:
    values = {"DATABASE_URL": "sqlite:////tmp/x.db", "REDIS_URL": "redis://localhost/3", "SMTP_URL": "smtp://localhost"}
    value = values.get(name, "a long enough secret")
    (tmp_path / "secret").write_text(f"{value}\n")
    assert getattr(read(tmp_path, **{f"{name}_FILE": str(tmp_path / "secret")}), name.lower()) == value


def test_the_variable_goes_before_the_file(tmp_path: Path) -> None:
    config = read(tmp_path, SECRET_KEY="the variable's own", SECRET_KEY_FILE="/nowhere/at/all")
    assert config.secret_key == "the variable's own"


@pytest.mark.parametrize("content", [b"", b"short\n", b"\xff\xfe" * 20])
def test_a_file_with_no_good_secret_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "secret").write_bytes(content)
    with pytest.raises(ConfigError, match="SECRET_KEY"):
        read(tmp_path, SECRET_KEY_FILE=str(tmp_path / "secret"))


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg2"])
def test_each_name_of_postgresql_is_understood(tmp_path: Path, scheme: str) -> None:
    config = read(tmp_path, DATABASE_URL=f"{scheme}://me@db/homeroom")
    assert (config.database_url, config.is_sqlite) == ("postgresql+psycopg2://me@db/homeroom", False)


def test_several_memcached_are_named_with_commas(tmp_path: Path) -> None:
    config = read(tmp_path, MEMCACHED_SERVERS=" one:1, two , ::1:3,")
    assert config.memcached_servers == (("one", 1), ("two", 11211), ("::1", 3))


@pytest.mark.parametrize(
    ("host", "url"), [("0.0.0.0", "http://127.0.0.1:5000"), ("::1", "http://[::1]:5000"), ("a.b", "http://a.b:5000")]
)
def test_the_public_address_follows_from_the_host(tmp_path: Path, host: str, url: str) -> None:
    assert read(tmp_path, HOST=host).public_url == url


def test_a_slash_at_the_end_of_the_public_address_is_dropped(tmp_path: Path) -> None:
    assert read(tmp_path, PUBLIC_URL="https://a.example/").public_url == "https://a.example"


def test_the_made_secret_is_long_kept_and_for_its_owner_alone(tmp_path: Path) -> None:
    secret = read(tmp_path).secret_key
    file = tmp_path / "instance" / "secret_key"
    assert len(secret) >= 48
    assert read(tmp_path).secret_key == secret == file.read_text()
    assert file.stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "instance").stat().st_mode & 0o077 == 0


def test_processes_that_start_together_read_one_secret(tmp_path: Path) -> None:
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        secrets = pool.map(kept_secret, [tmp_path / "secret_key"] * 8, chunksize=1)
    assert len(set(secrets)) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["secret_key"]
