"""run.py doctor: every configured service is really tried, and each gets one line."""

from __future__ import annotations

import os
import smtplib
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import redis
from celery import Celery
from flask import Flask
from kombu.exceptions import OperationalError
from pymemcache.client.base import Client as MemcacheClient
from pymemcache.exceptions import MemcacheError

from app import create_app
from app.config import Config, ConfigError
from app.mail import smtp
from app.migrating import find_schema

State = Literal["ok", "embedded", "warn", "fail"]
WORKER_SECONDS = 2.0
SMALLEST_FREE = 500 * 2**20


@dataclass(frozen=True)
class Finding:
    """What one look found; the text of a warning or a failure ends with what to do."""

    name: str
    state: State
    text: str


def examine(config: Config) -> list[Finding]:
    """Look at everything that this deployment needs."""
    looks: tuple[Callable[[Config], Finding], ...] = (look_at_database, look_at_redis, look_at_mail, look_at_secret)
    findings = [look(config) for look in looks]
    findings[2:2] = look_at_memcached(config)
    findings += [look_at_folder("instance", config.instance_dir), look_at_folder("uploads", config.uploads_dir)]
    return [*findings, look_at_worker(config)]


def look_at_database(config: Config) -> Finding:
    kind = "SQLite in the instance folder" if config.is_sqlite else f"PostgreSQL at {place(config.database_url)}"
    try:
        schema = find_schema(config)
    except ConfigError as error:
        return Finding("database", "fail", f"{error} Start it, or correct DATABASE_URL.")
    if not schema.is_known:
        return Finding("database", "fail", f"{kind}, migrated by a newer Homeroom ({schema.current}): start that one.")
    if schema.is_behind:
        return Finding("database", "warn", f"{kind}, not migrated yet: run `python run.py db upgrade`.")
    file = config.instance_dir / "homeroom.db"
    if config.is_sqlite and file.exists() and others_can_read(file):
        return Finding("database", "warn", f"others can read {file}: run `chmod 600 {file}*`.")
    return Finding("database", "embedded" if config.is_sqlite else "ok", f"{kind}, at migration {schema.current}")


def look_at_redis(config: Config) -> Finding:
    if config.redis_url is None:
        return Finding("redis", "embedded", "none: the queue is files in the instance folder; REDIS_URL names one")
    where = place(config.redis_url)
    client = redis.Redis.from_url(config.redis_url, socket_connect_timeout=2, socket_timeout=2)
    try:
        version = client.info("server")["redis_version"]
    except redis.RedisError as error:
        return Finding("redis", "fail", f"{where} does not answer ({error}): start it, or correct REDIS_URL.")
    return Finding("redis", "ok", f"Redis {version} at {where}")


def look_at_memcached(config: Config) -> list[Finding]:
    if not config.memcached_servers:
        return [Finding("memcached", "embedded", "none: the database answers alone; MEMCACHED_SERVERS names some")]
    return [look_at_one_memcached(host, port) for host, port in config.memcached_servers]


def look_at_one_memcached(host: str, port: int) -> Finding:
    client = MemcacheClient((host, port), connect_timeout=2, timeout=2)
    try:
        version = client.version().decode()
    except (OSError, MemcacheError) as error:
        # The app goes on without it, only slower.
        text = f"{host}:{port} does not answer ({error}): start it, or correct MEMCACHED_SERVERS."
        return Finding("memcached", "fail", text)
    finally:
        client.close()
    return Finding("memcached", "ok", f"memcached {version} at {host}:{port}")


def look_at_mail(config: Config) -> Finding:
    if config.smtp_url is None:
        return Finding("mail", "embedded", "letters are files in the instance folder; SMTP_URL names a mail server")
    where = place(config.smtp_url)
    try:
        smtp.check(config)
    except (OSError, smtplib.SMTPException) as error:
        return Finding("mail", "fail", f"{where} does not take our letters ({error}): start it, or correct SMTP_URL.")
    return Finding("mail", "ok", f"the mail server at {where} lets us in")


def look_at_secret(config: Config) -> Finding:
    file = config.instance_dir / "secret_key"
    if not file.exists() or file.read_text().strip() != config.secret_key:
        return Finding("secret key", "ok", f"yours, {len(config.secret_key)} characters")
    if others_can_read(file):
        return Finding("secret key", "warn", f"others can read {file}: run `chmod 600 {file}`.")
    return Finding("secret key", "embedded", f"kept in {file}")


def others_can_read(file: Path) -> bool:
    """Whether its mode lets anybody but its owner at the file, were the folders above it open."""
    return bool(stat.S_IMODE(file.stat().st_mode) & 0o077)


def look_at_folder(name: str, folder: Path) -> Finding:
    """The settings refuse a folder that cannot be written, so what is left to fail is the disk behind it."""
    disk = os.statvfs(folder)
    free = disk.f_bavail * disk.f_frsize
    room = f"{folder}, {free / 2**30:.1f} GiB free"
    if free < SMALLEST_FREE:
        return Finding(name, "warn", f"{room}: make room, or name a folder on another disk.")
    return Finding(name, "ok", room)


def look_at_worker(config: Config) -> Finding:
    app: Flask = create_app(config)
    celery: Celery = app.extensions["celery"]
    try:
        answers = celery.control.ping(timeout=WORKER_SECONDS)
    except (OSError, redis.RedisError, OperationalError) as error:
        return Finding("worker", "fail", f"the queue cannot be reached ({error}): see redis above.")
    if not answers:
        return Finding("worker", "warn", "none answers, so letters wait: start one by `python run.py worker`.")
    names = sorted(name for answer in answers for name in answer)
    return Finding("worker", "ok", f"{len(names)} answering: {', '.join(names)}")


def place(url: str) -> str:
    """Where an address points to, without the password that it may carry."""
    parts = urlsplit(url)
    host = parts.hostname or "this machine"
    return f"{host}:{parts.port}" if parts.port else host
