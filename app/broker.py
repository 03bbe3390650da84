"""The one Redis client of a process; there is none where REDIS_URL is unset."""

from __future__ import annotations

import redis
from flask import Flask, current_app

from app.config import Config

AWAY = (redis.RedisError, OSError)
"""What it looks like when Redis does not answer."""


def init_app(app: Flask, config: Config) -> None:
    """Give the app its Redis client; it connects when first used and again after an outage."""
    app.extensions["redis"] = (
        redis.Redis.from_url(config.redis_url, socket_connect_timeout=1, socket_timeout=1, health_check_interval=15)
        if config.redis_url
        else None
    )


def client() -> redis.Redis | None:
    """The Redis client, or None in the embedded mode."""
    found: redis.Redis | None = current_app.extensions["redis"]
    return found
