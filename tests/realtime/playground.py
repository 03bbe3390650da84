"""A Homeroom of its own with open channels and the server API, as authors of clients run it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from app.config import Config
from tests.databases import SqliteDatabase
from tests.services.site import Web, clean_env

API_KEY = "the key of the tests"
TOKEN_SECRET = "the secret of the tokens"  # noqa: S105


class Playground(Web):
    """`run.py server` over a database that needs no service."""

    name = "playground"

    def __init__(self, **settings: str) -> None:
        home = Path(tempfile.mkdtemp(prefix="homeroom-playground-"))
        url = f"sqlite:///{home / 'homeroom.db'}"
        env = {"INSTANCE_DIR": str(home), "DATABASE_URL": url, "SECRET_KEY": "a secret of the playground"}
        SqliteDatabase(url).build(Config.from_env(env))
        open_to_all = {
            "REALTIME_OPEN_CHANNELS": "1",
            "CENTRIFUGO_API_KEY": API_KEY,
            "CENTRIFUGO_TOKEN_SECRET": TOKEN_SECRET,
            "WEB_SOCKETS": "50",
        }
        super().__init__(clean_env(**env, **open_to_all, **settings))
