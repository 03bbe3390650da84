"""Every setting of a deployment, read once from the environment and checked before anything starts."""

from __future__ import annotations

import os
import re
import secrets
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.errors import MessageError
from email.headerregistry import Address
from email.utils import parseaddr
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote, urlsplit

from flask import Flask, current_app

LANGUAGES = ("en", "ru")
ROOT = Path(__file__).resolve().parent.parent
VERSION: str = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]


class ConfigError(Exception):
    """A setting is missing or wrong; the message names the variable and what would be right."""


@dataclass(frozen=True)
class Config:
    """The settings in force; each field is the environment variable of the same name in lower case."""

    instance_dir: Path
    secret_key: str = field(repr=False)
    database_url: str = field(repr=False)
    uploads_dir: Path
    redis_url: str | None = field(default=None, repr=False)
    memcached_servers: tuple[tuple[str, int], ...] = ()
    smtp_url: str | None = field(default=None, repr=False)
    mail_from: str = "Homeroom <homeroom@localhost>"
    host: str = "127.0.0.1"
    port: int = 5000
    public_url: str = "http://127.0.0.1:5000"
    trusted_proxies: int = 0
    web_workers: int = 1
    web_threads: int = 32
    web_sockets: int = 1000
    worker_concurrency: int = 2
    flower_port: int = 5555
    flower_password: str | None = field(default=None, repr=False)
    flower_url: str | None = None
    registration_open: bool = True
    rate_limits: bool = True
    session_days: int = 30
    upload_most_mb: int = 100
    upload_types: tuple[str, ...] = ("*/*",)
    upload_keep_free_mb: int = 200
    password_memory_kib: int = 65536
    allowed_origins: tuple[str, ...] = ()
    realtime_open_channels: bool = False
    centrifugo_url: str | None = None
    centrifugo_public_url: str | None = None
    centrifugo_api_key: str | None = field(default=None, repr=False)
    centrifugo_token_secret: str | None = field(default=None, repr=False)
    centrifugo_proxy_secret: str | None = field(default=None, repr=False)
    metrics_token: str | None = field(default=None, repr=False)
    default_language: str = "en"
    log_level: str = "INFO"
    testing: bool = False

    @property
    def upload_most_bytes(self) -> int:
        return self.upload_most_mb * 2**20

    @property
    def is_sqlite(self) -> bool:
        return self.database_url.startswith("sqlite")

    @classmethod
    def from_env(cls, env: Mapping[str, str] | None = None) -> Config:
        """Read the settings; what is unset gets its embedded default under the instance folder."""
        read = _Reader(os.environ if env is None else env)
        instance = Path(read.text("INSTANCE_DIR") or ROOT / "instance").resolve()
        host = read.text("HOST") or "127.0.0.1"
        port = read.number("PORT", 5000, low=1, high=65535)
        make_folder(instance, "INSTANCE_DIR")
        uploads = Path(read.text("UPLOADS_DIR") or instance / "uploads").resolve()
        make_folder(uploads, "UPLOADS_DIR")
        public_url = (read.open_url("PUBLIC_URL", ("http", "https")) or f"http://{host_in_url(host)}:{port}").rstrip(
            "/"
        )
        is_playground = read.playground("REALTIME_OPEN_CHANNELS", host, public_url)
        centrifugo_url = (read.url("CENTRIFUGO_URL", ("http", "https")) or "").rstrip("/") or None
        return cls(
            instance_dir=instance,
            secret_key=read.secret("SECRET_KEY", shortest=16) or kept_secret(instance / "secret_key"),
            database_url=read.database_url("DATABASE_URL") or f"sqlite:///{instance / 'homeroom.db'}",
            uploads_dir=uploads,
            redis_url=read.url("REDIS_URL", ("redis", "rediss")),
            memcached_servers=read.servers("MEMCACHED_SERVERS"),
            smtp_url=read.smtp_url("SMTP_URL"),
            mail_from=read.mail_address("MAIL_FROM") or cls.mail_from,
            host=host,
            port=port,
            public_url=public_url,
            trusted_proxies=read.number("TRUSTED_PROXIES", 0, low=0, high=9),
            web_workers=read.number("WEB_WORKERS", 1, low=1, high=256),
            web_threads=read.number("WEB_THREADS", 32, low=2, high=20000),
            web_sockets=read.number("WEB_SOCKETS", 1000, low=0, high=50000),
            worker_concurrency=read.number("WORKER_CONCURRENCY", 2, low=1, high=256),
            flower_port=read.number("FLOWER_PORT", 5555, low=1, high=65535),
            flower_password=read.secret("FLOWER_PASSWORD", shortest=8),
            flower_url=read.open_url("FLOWER_URL", ("http", "https")),
            registration_open=read.flag("REGISTRATION_OPEN", default=True),
            rate_limits=read.flag("RATE_LIMITS", default=True),
            session_days=read.number("SESSION_DAYS", 30, low=1, high=3650),
            upload_most_mb=read.number("UPLOAD_MOST_MB", 100, low=1, high=102400),
            upload_types=read.media_types("UPLOAD_TYPES"),
            upload_keep_free_mb=read.number("UPLOAD_KEEP_FREE_MB", 200, low=0, high=1048576),
            password_memory_kib=read.number("PASSWORD_MEMORY_KIB", 65536, low=8192, high=4194304),
            allowed_origins=read.origins("ALLOWED_ORIGINS"),
            realtime_open_channels=is_playground,
            centrifugo_url=centrifugo_url,
            centrifugo_public_url=read.open_url("CENTRIFUGO_PUBLIC_URL", ("ws", "wss")) or sockets_of(centrifugo_url),
            centrifugo_api_key=read.secret_with("CENTRIFUGO_API_KEY", centrifugo_url, shortest=8),
            # The playground takes the short ones of the examples that clients are tried with.
            centrifugo_token_secret=read.secret_with(
                "CENTRIFUGO_TOKEN_SECRET", centrifugo_url, shortest=1 if is_playground else 16
            ),
            centrifugo_proxy_secret=read.secret("CENTRIFUGO_PROXY_SECRET", shortest=8),
            metrics_token=read.secret("METRICS_TOKEN", shortest=16),
            default_language=read.choice("DEFAULT_LANGUAGE", LANGUAGES, "en"),
            log_level=read.choice("LOG_LEVEL", ("DEBUG", "INFO", "WARNING", "ERROR"), "INFO"),
        )


def current_config() -> Config:
    """The settings of the app that is running."""
    found: Config = current_app.extensions["config"]
    return found


def running_app() -> Flask:
    """The app that is running, itself: for what goes on after the request, or in another thread."""
    app: Flask = cast(Any, current_app)._get_current_object()  # noqa: SLF001  Flask's own way to the app itself.
    return app


class _Reader:
    """Strict readers of one environment: a wrong value is an error that names its variable."""

    def __init__(self, env: Mapping[str, str]) -> None:
        self.env = env

    def text(self, name: str) -> str | None:
        return self.env.get(name, "").strip() or None

    def secret(self, name: str, *, shortest: int) -> str | None:
        """The variable itself, or the content of the file that NAME_FILE points to."""
        value, path = self.text(name), self.text(f"{name}_FILE")
        if value is None and path is not None:
            try:
                value = Path(path).read_text().strip()
            except (OSError, UnicodeError) as error:
                raise ConfigError(f"{name}_FILE: cannot read {path}: {error}.") from error
        if value is not None and len(value) < shortest:
            raise ConfigError(f"{name} is too short: give at least {shortest} characters, or leave it unset.")
        return value

    def number(self, name: str, default: int, *, low: int, high: int) -> int:
        raw = self.text(name)
        if raw is None:
            return default
        if not (raw.isascii() and raw.isdigit()) or not low <= int(raw) <= high:
            raise ConfigError(f"{name} is {raw!r}: give a whole number from {low} to {high}.")
        return int(raw)

    def flag(self, name: str, *, default: bool) -> bool:
        raw = self.text(name)
        if raw is None:
            return default
        if raw not in ("0", "1"):
            raise ConfigError(f"{name} is {raw!r}: give 1 for yes or 0 for no.")
        return raw == "1"

    def choice(self, name: str, allowed: tuple[str, ...], default: str) -> str:
        raw = self.text(name) or default
        if raw not in allowed:
            raise ConfigError(f"{name} is {raw!r}: give one of {', '.join(allowed)}.")
        return raw

    def url(self, name: str, schemes: tuple[str, ...]) -> str | None:
        raw = self.secret(name, shortest=1)
        if raw is None:
            return None
        try:
            parts = urlsplit(raw)
            _ = parts.port  # Read here so that what is wrong is found at the start, not with the first letter.
            (parts.hostname or "").encode("idna")
        except ValueError as error:  # Said without the address, which may hold a password.
            raise ConfigError(f"{name} is not a complete address: look at its host and port.") from error
        if parts.scheme not in schemes:
            raise ConfigError(f"{name} must begin with {' or '.join(f'{scheme}://' for scheme in schemes)}.")
        return raw

    def open_url(self, name: str, schemes: tuple[str, ...]) -> str | None:
        """An address that pages name: whoever reads them would read the password in it."""
        raw = self.url(name, schemes)
        if raw and "@" in raw:
            raise ConfigError(f"{name} stands in pages: give the address without a user and a password.")
        return raw

    def smtp_url(self, name: str) -> str | None:
        raw = self.url(name, ("smtp", "smtps", "smtp+starttls"))
        account = unquote(urlsplit(raw or "").netloc.rpartition("@")[0])
        if not account.isascii():  # smtplib sends no others, and would say so with the first letter.
            raise ConfigError(f"{name}: mail servers take plain ASCII letters in the user's name and password only.")
        return raw

    def mail_address(self, name: str) -> str | None:
        raw = self.text(name)
        if raw is None:
            return None
        try:
            mailbox = Address(addr_spec=parseaddr(raw)[1])
        except (ValueError, IndexError, MessageError):
            mailbox = Address()
        if not (mailbox.username and mailbox.domain and mailbox.addr_spec.isascii()):
            raise ConfigError(f"{name} is {raw!r}: give an address, such as Homeroom <homeroom@example.org>.")
        return raw

    def database_url(self, name: str) -> str | None:
        raw = self.url(name, ("postgresql", "postgres", "postgresql+psycopg2", "sqlite"))
        if raw is None:
            return None
        scheme, _, rest = raw.partition("://")
        return raw if scheme == "sqlite" else f"postgresql+psycopg2://{rest}"

    def origins(self, name: str) -> tuple[str, ...]:
        """Addresses of sites, such as https://school.example."""
        found = tuple(part.strip().rstrip("/") for part in (self.text(name) or "").split(",") if part.strip())
        for origin in found:
            if not re.fullmatch(r"https?://[^/?#@\s]+", origin):
                raise ConfigError(f"{name} has {origin!r}: give addresses such as https://school.example.")
        return found

    def playground(self, name: str, host: str, public_url: str) -> bool:
        """Open channels let anybody in, so this machine alone may reach them."""
        is_open = self.flag(name, default=False)
        is_local = host in ("127.0.0.1", "::1", "localhost") and not public_url.startswith("https://")
        if is_open and not is_local:
            raise ConfigError(f"{name} is for developing on one machine: unset it, or set HOST to 127.0.0.1.")
        return is_open

    def secret_with(self, name: str, url: str | None, *, shortest: int) -> str | None:
        """A secret that is needed where CENTRIFUGO_URL is set."""
        found = self.secret(name, shortest=shortest)
        if url and not found:
            raise ConfigError(f"{name} is needed where CENTRIFUGO_URL is set: give the one that Centrifugo has.")
        return found

    def media_types(self, name: str) -> tuple[str, ...]:
        """Patterns of media types, such as image/* or application/pdf."""
        patterns = tuple(part.strip().lower() for part in (self.text(name) or "*/*").split(",") if part.strip())
        for pattern in patterns:
            if not re.fullmatch(r"\*/\*|[a-z0-9.+-]+/(\*|[a-z0-9.+-]+)", pattern):
                raise ConfigError(f"{name} has {pattern!r}: give media types such as image/*, application/pdf.")
        return patterns

    def servers(self, name: str) -> tuple[tuple[str, int], ...]:
        return tuple(self._server(name, part.strip()) for part in (self.text(name) or "").split(",") if part.strip())

    def _server(self, name: str, part: str) -> tuple[str, int]:
        host, _, port = part.rpartition(":") if ":" in part else (part, "", "11211")
        if not host or not (port.isascii() and port.isdigit()) or not 1 <= int(port) <= 65535:
            raise ConfigError(f"{name} has {part!r}: give host:port, several separated by commas.")
        return host, int(port)


def sockets_of(centrifugo_url: str | None) -> str | None:
    """Where browsers reach the sockets of a Centrifugo at this address."""
    return f"ws{centrifugo_url.removeprefix('http').rstrip('/')}/connection/websocket" if centrifugo_url else None


def host_in_url(host: str) -> str:
    """The host as a browser on this machine can open it."""
    if host in ("0.0.0.0", "::"):  # noqa: S104  (compared, not bound)
        return "127.0.0.1"
    return f"[{host}]" if ":" in host else host


def make_folder(path: Path, name: str) -> None:
    """Make sure that the folder exists and that we can write into it."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigError(f"{name}: cannot make the folder {path}: {error.strerror}.") from error
    if not os.access(path, os.W_OK | os.X_OK):
        raise ConfigError(f"{name}: the folder {path} is not writable for this user.")


def kept_secret(path: Path) -> str:
    """The secret kept in this file, made on first use and readable by its owner alone."""
    try:
        if not path.exists():
            _keep_new_secret(path)
        kept = path.read_text().strip()
    except OSError as error:
        raise ConfigError(f"Cannot keep a secret in {path}: {error.strerror}.") from error
    if not kept:
        raise ConfigError(f"The secret in {path} is empty, perhaps by a full disk: delete the file and start again.")
    return kept


def _keep_new_secret(path: Path) -> None:
    """Linked into place whole: web and worker start together and must read the same secret."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(secrets.token_urlsafe(48))
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
