"""The services behind the house as /health sees them, each asked over a connection of its own.

The app's own connections may all be waiting for the very service that is asked about: see app/monitoring/asking.py.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache, partial
from typing import Any

from alembic.script import ScriptDirectory
from pymemcache.client.base import Client as MemcacheClient
from pymemcache.exceptions import MemcacheError
from redis import Redis
from redis.backoff import NoBackoff
from redis.retry import Retry
from sqlalchemy import text

from app.config import ROOT, Config
from app.db import db
from app.monitoring import heartbeats

Part = dict[str, Any]
Check = Callable[[], Part]

PATIENCE_SECONDS = 1.0
# Of several memcached servers each is asked in turn.
MEMCACHED_SECONDS = 0.3
# Less than this beside the embedded database, and it may not be able to write.
SMALLEST_FREE = 32 * 2**20


def checks(config: Config) -> dict[str, Check]:
    """How each of them is asked."""
    return {
        "database": _database(config),
        "redis": _redis(config),
        "memcached": partial(memcached, config),
        "worker": partial(heartbeats.health, heartbeats.WORKER),
        "beat": partial(heartbeats.health, heartbeats.BEAT),
        "disk": partial(disk, config),
    }


def _database(config: Config) -> Check:
    head, older = _migrations()

    def ask() -> Part:
        found = db.session.scalar(text("SELECT version_num FROM alembic_version"))
        # One that is newer is that of the next version: the processes of this one go on until they are replaced.
        if found is None or found in older:
            return {"state": "away", "detail": f"It lacks tables: run `python run.py db upgrade` to {head}."}
        return {"state": "embedded" if config.is_sqlite else "ok"}

    return ask


@cache
def _migrations() -> tuple[str | None, frozenset[str]]:
    """The newest migration that this process's code knows, and those before it; read at the start, with the code."""
    script = ScriptDirectory(str(ROOT / "migrations"))
    head = script.get_current_head()
    return head, frozenset(revision.revision for revision in script.walk_revisions()) - {str(head)}


def _redis(config: Config) -> Check:
    if config.redis_url is None:
        return lambda: {"state": "embedded"}
    client = Redis.from_url(
        config.redis_url,
        socket_connect_timeout=PATIENCE_SECONDS,
        socket_timeout=PATIENCE_SECONDS,
        retry=Retry(NoBackoff(), 0),
    )

    def ask() -> Part:
        client.ping()
        return {"state": "ok"}

    return ask


def memcached(config: Config) -> Part:
    """Whether each server answers; those that do not are slower pages, and never wrong ones."""
    if not config.memcached_servers:
        return {"state": "embedded"}
    n_away = sum(not _answers(host, port) for host, port in config.memcached_servers)
    if n_away:
        return {"state": "away", "detail": f"{n_away} of {len(config.memcached_servers)} do not answer."}
    return {"state": "ok"}


def _answers(host: str, port: int) -> bool:
    client = MemcacheClient((host, port), connect_timeout=MEMCACHED_SECONDS, timeout=MEMCACHED_SECONDS)
    try:
        client.version()
    except (OSError, MemcacheError):
        return False
    finally:
        client.close()
    return True


def disk(config: Config) -> Part:
    """Whether there is room for what people upload, and for the embedded database to grow."""
    free = free_bytes(config)
    if free <= config.upload_keep_free_mb * 2**20:
        return {"state": "away", "bytes_free": free, "detail": "Files are refused until there is room again."}
    if config.is_sqlite and _free(config.instance_dir) < SMALLEST_FREE:
        return {"state": "away", "bytes_free": free, "detail": "The database has no room to grow."}
    return {"state": "ok", "bytes_free": free}


def free_bytes(config: Config) -> int:
    """How much room uploads have left, with what is kept free."""
    return _free(config.uploads_dir)


def _free(folder: os.PathLike[str]) -> int:
    found = os.statvfs(folder)
    return found.f_bavail * found.f_frsize
