"""A restored backup begins another life of the logs; nothing else does."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import UUID

import orjson
import pytest
from flask import Flask
from sqlalchemy import delete, update

from app import create_app
from app.chats import service as chats
from app.chats.models import Chat, ChatEvent, Message
from app.config import Config
from app.db import db, transaction
from app.realtime import epochs, live
from app.realtime.codec import JSON
from app.realtime.parts import Live
from tests.cast import make_chat, make_message, make_person
from tests.conftest import House
from tests.databases import Database, PostgresDatabase, SqliteDatabase
from tests.realtime.hall import Ear
from tests.services.backends import Postgres
from tests.services.process import wait_until

pytestmark = pytest.mark.integration


class Deployment:
    """An app over a database of its own, which can be stopped, started, and put back to what it was."""

    def __init__(self, config: Config, database: Database, postgres: Postgres | None) -> None:
        self.config, self._database, self._postgres = config, database, postgres
        self.app = create_app(config)

    @property
    def live(self) -> Live:
        with self.app.app_context():
            return live.live()

    def epoch(self) -> str:
        with self.app.app_context():
            return self.live.epoch()

    def stop(self) -> None:
        live.close(self.app)
        with self.app.app_context():
            db.session.remove()
            db.engine.dispose()

    def restart(self) -> None:
        self.stop()
        self.app = create_app(self.config)

    def back_up(self) -> None:
        self.stop()
        if isinstance(self._database, SqliteDatabase):
            ends = sqlite3.connect(self._database.path), sqlite3.connect(self._database.path.with_suffix(".backup"))
            with closing(ends[0]) as source, closing(ends[1]) as backup:
                source.backup(backup)
        else:
            self._sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'life'")
            self._sql('CREATE DATABASE "backup" TEMPLATE "life"')
        self.app = create_app(self.config)

    def restore(self) -> None:
        self.stop()
        if isinstance(self._database, SqliteDatabase):
            for path in self._database.path.parent.glob(f"{self._database.path.name}*"):
                path.unlink()
            shutil.copy(self._database.path.with_suffix(".backup"), self._database.path)
        else:
            self._sql('DROP DATABASE "life" WITH (FORCE)')
            self._sql('ALTER DATABASE "backup" RENAME TO "life"')
        self.app = create_app(self.config)

    def remove(self) -> None:
        self.stop()
        if self._postgres is not None:
            self._sql('DROP DATABASE IF EXISTS "backup"')
            self._sql('DROP DATABASE "life" WITH (FORCE)')

    def _sql(self, statement: str) -> None:
        assert self._postgres is not None
        connection = self._postgres.connect("postgres")
        connection.autocommit = True
        try:
            connection.cursor().execute(statement)
        finally:
            connection.close()


@pytest.fixture
def deployment(
    house: House, database_name: str, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[Deployment]:
    if database_name == "sqlite":
        postgres, database = None, SqliteDatabase(f"sqlite:///{tmp_path / 'life.db'}")
    else:
        postgres = request.getfixturevalue("postgres")
        database = PostgresDatabase(postgres.create("life"))
    config = house.config(database.url, f"life-{tmp_path.name}")
    database.build(config)
    deployment = Deployment(config, database, postgres)
    yield deployment
    deployment.remove()


class Talk:
    """Two people and their chat, told by ids that outlive a restart."""

    def __init__(self, app: Flask) -> None:
        self.alice, self.bob = make_person(app, "alice"), make_person(app, "bobby")
        self.chat = make_chat(self.alice, self.bob)
        make_message(self.alice, self.chat, "Before")

    @property
    def channel(self) -> str:
        return f"chat:{self.chat['id']}"

    def say(self, app: Flask, *texts: str) -> None:
        with app.app_context():
            for text in texts:
                chats.post_message(UUID(self.alice.id), UUID(self.chat["id"]), text=text)
            db.session.remove()

    def rename(self, app: Flask, title: str) -> None:
        with app.app_context():
            chats.change_chat(UUID(self.alice.id), UUID(self.chat["id"]), title=title)
            db.session.remove()


@pytest.fixture
def talk(deployment: Deployment) -> Talk:
    return Talk(deployment.app)


def listen(here: Live, channel: str, at: int) -> Ear:
    """Somebody on this channel of a process, who has read so far."""
    ear = Ear(channel, "bob", at, JSON)
    assert here.hub.go_live(here.hub.add(ear.subscription), ear.subscription)
    return ear


# --- Restarts


def test_a_restart_changes_nothing(deployment: Deployment, talk: Talk) -> None:
    epoch = deployment.epoch()
    talk.say(deployment.app, "One")
    for _ in range(2):
        deployment.restart()
        assert deployment.epoch() == epoch


def test_a_restored_backup_begins_another_life_once(deployment: Deployment, talk: Talk) -> None:
    epoch = deployment.epoch()
    deployment.back_up()
    assert deployment.epoch() == epoch
    talk.say(deployment.app, "Lost")
    deployment.restore()
    renewed = deployment.epoch()
    assert renewed != epoch
    deployment.restart()
    assert deployment.epoch() == renewed


def test_so_it_does_where_no_message_is_lost_but_something_that_was_heard(deployment: Deployment, talk: Talk) -> None:
    epoch = deployment.epoch()
    deployment.back_up()
    deployment.epoch()
    ear = listen(deployment.live, talk.channel, at=2)
    talk.rename(deployment.app, "Lost")
    wait_until(lambda: ear.offsets == [3], "the change is heard")
    deployment.restore()
    assert deployment.epoch() != epoch


def test_a_backup_that_lacks_nothing_changes_nothing(deployment: Deployment, talk: Talk) -> None:
    epoch = deployment.epoch()
    deployment.back_up()
    deployment.epoch()
    deployment.restore()
    assert deployment.epoch() == epoch


def test_processes_that_start_together_begin_one(deployment: Deployment, talk: Talk) -> None:
    deployment.epoch()
    deployment.back_up()
    deployment.epoch()
    talk.say(deployment.app, "Lost")
    deployment.restore()
    other = create_app(deployment.config)
    with other.app_context():
        theirs = live.live().epoch()
    assert deployment.epoch() == theirs
    live.close(other)
    with other.app_context():
        db.engine.dispose()


# --- Under a running process


def go_back(app: Flask, chat_id: str, seq: int) -> None:
    """As a backup would: the chat's log ends here again."""
    with app.app_context(), transaction():
        db.session.execute(update(Chat).where(Chat.id == UUID(chat_id)).values(last_seq=seq, last_message_id=None))
        db.session.execute(delete(ChatEvent).where(ChatEvent.chat_id == UUID(chat_id), ChatEvent.seq > seq))
        db.session.execute(delete(Message).where(Message.chat_id == UUID(chat_id), Message.seq > seq))


def test_a_log_that_goes_back_under_running_processes_begins_another_life(deployment: Deployment, talk: Talk) -> None:
    """Once, though two of them see it; whoever listens is told to begin anew, by each."""
    other = Deployment(deployment.config, deployment._database, None)
    both = (deployment, other)
    epoch = deployment.epoch()
    assert other.epoch() == epoch
    talk.say(deployment.app, "One", "Two")
    ears = [listen(one.live, talk.channel, at=4) for one in both]
    go_back(deployment.app, talk.chat["id"], 2)
    for one, ear in zip(both, ears, strict=True):
        one.live.keeper.look_now()
        wait_until(lambda ear=ear: ear.ended_by, "the listener is told")
    wait_until(lambda: deployment.epoch() == other.epoch() != epoch, "both have the new name")
    assert [why.code for ear in ears for why in ear.ended_by] == [2500, 2500]
    with deployment.app.app_context():
        assert epochs.current() == deployment.epoch()
    other.stop()


def test_a_process_that_missed_the_ring_finds_it_out(deployment: Deployment, talk: Talk) -> None:
    epoch = deployment.epoch()
    ear = listen(deployment.live, talk.channel, at=2)
    with deployment.app.app_context(), transaction():
        epochs.begin_another()
    deployment.live.keeper.look_now()
    wait_until(lambda: ear.ended_by, "the listener is told to begin anew")
    assert deployment.epoch() != epoch


def test_what_is_newest_is_noted_as_time_goes_by(
    deployment: Deployment, talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process that is killed has noted it, too."""
    monkeypatch.setattr(epochs, "MARK_SECONDS", 0.0)
    deployment.epoch()
    talk.say(deployment.app, "One")
    with deployment.app.app_context():
        newest = str(db.session.scalars(db.select(Message.id).order_by(Message.seq.desc())).first())
    deployment.live.keeper.look_now()
    wait_until(lambda: marks(deployment) == [newest], "the mark is written")


def marks(deployment: Deployment) -> list[str]:
    return [orjson.loads(path.read_bytes())["newest"] for path in deployment.config.instance_dir.glob("logs-*.mark")]
