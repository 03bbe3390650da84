"""A Homeroom of its own with open channels and the server API, as authors of clients run it."""

from __future__ import annotations

import sys

from app.config import Config
from app.processes import GUNICORN_SETTINGS
from tests.databases import SqliteDatabase
from tests.services.site import Web, clean_env

API_KEY = "the key of the tests"
TOKEN_SECRET = "the secret of the tokens, long enough for SHA-256"


class Playground(Web):
    """`run.py server` over a database that needs no service."""

    name = "playground"

    def __init__(self, **settings: str) -> None:
        open_to_all = {
            "REALTIME_OPEN_CHANNELS": "1",
            "CENTRIFUGO_API_KEY": API_KEY,
            "CENTRIFUGO_TOKEN_SECRET": TOKEN_SECRET,
        }
        super().__init__(clean_env(**open_to_all, **settings))
        config = Config.from_env({"INSTANCE_DIR": self.env["INSTANCE_DIR"]})
        SqliteDatabase(config.database_url).build(config)


class StandIn(Playground):
    """In the place of a Centrifugo cluster."""

    name = "stand-in"

    def command(self) -> list[str]:
        return [sys.executable, "-m", "gunicorn", "--config", str(GUNICORN_SETTINGS), "tests.realtime.stand_in:app"]
