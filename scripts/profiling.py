"""python run.py profile: where the time of the three most asked questions goes, with a cold cache and a warm one."""

from __future__ import annotations

import cProfile
import io
import os
import platform
import pstats
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, median_low
from typing import Any
from unittest.mock import patch
from uuid import UUID

from flask import Flask
from pymemcache.client.base import PooledClient
from sqlalchemy import event, func, select, text

from app import cache
from app.accounts.models import User
from app.chats.models import Chat, Member
from app.config import ROOT
from app.db import db, now, transaction
from app.utils import data_generator
from app.utils.data_generator import PASSWORD, Plan
from scripts import scratch
from tests.services import programs
from tests.services.backends import Memcached

# Watching costs time, so calls are timed without, and these are watched afterwards.
WATCHED_CALLS = 11
LINES = 20
WAITING, SENDING = ("get_many", "set_many"), ("add",)


@dataclass(frozen=True)
class Question:
    """One call of the API, by the name that people know it by."""

    name: str
    path: str


@dataclass
class Watched:
    """What one call asked of the database and of memcached."""

    n_statements: int = 0
    sql_seconds: float = 0
    n_round_trips: int = 0
    n_sent: int = 0


@dataclass(frozen=True)
class Measured:
    """What was found out about one question in one state of the cache."""

    question: Question
    state: str
    seconds: list[float]
    watched: list[Watched]
    by_cumulative: str
    by_own: str = field(repr=False)


class Stand:
    """The app over its filled database, and somebody in many chats who asks."""

    def __init__(self, app: Flask, memcached: Memcached) -> None:
        self.app, self.memcached = app, memcached
        self.client = app.test_client(use_cookies=False)
        with app.app_context():
            self.asker, self.n_chats = _busiest()
            self.chat_id = db.session.scalars(
                select(Chat.id)
                .join(Member, Member.chat_id == Chat.id)
                .where(Member.user_id == self.asker)
                .order_by(Chat.n_messages.desc(), Chat.id)
                .limit(1)
            ).one()
            self.username = db.session.get_one(User, self.asker).username
        login = {"username": self.username, "password": PASSWORD}
        answer = self.client.post("/api/v1/users/login", json=login)
        self.headers = {"Authorization": f"Bearer {answer.get_json()['access_token']}"}

    def questions(self) -> list[Question]:
        return [
            Question("get_chats", "/api/v1/chats?limit=50"),
            Question("get_messages", f"/api/v1/chats/{self.chat_id}/messages?limit=50"),
            Question("get_users", "/api/v1/users?query=a&limit=20"),
        ]

    def ask(self, question: Question) -> None:
        response = self.client.get(question.path, headers=self.headers)
        if response.status_code != 200:
            raise scratch.CannotReport(f"{question.path} gave {response.status}: {response.get_data(as_text=True)}")

    def settle(self) -> None:
        """Wait until memcached has taken what was sent to it: it answers in the order of a connection."""
        with self.app.app_context():
            cache.get(["profile"])

    def forget(self) -> None:
        self.settle()
        self.memcached.client().flush_all(noreply=False)


def write_profile(plan: Plan, calls: int, into: Path) -> None:
    """Measure on services of this report's own, then write the file."""
    scratch.need(programs.MEMCACHED)
    with Memcached() as memcached, scratch.empty_database() as url:
        settings = {"DATABASE_URL": url, "MEMCACHED_SERVERS": memcached.url}
        with scratch.house(**settings) as app:
            _fill(app, plan)
            stand = Stand(app, memcached)
            measured = [
                measure(stand, question, state, calls) for question in stand.questions() for state in ("cold", "warm")
            ]
            about = _about(stand, plan, calls, into)
    into.write_text(report(about, measured))
    print(f"homeroom: wrote {into}")


def measure(stand: Stand, question: Question, state: str, calls: int) -> Measured:
    """Time the calls, watch a few, and profile as many again; the first of all is for what Python sets up once."""
    prepare = stand.forget if state == "cold" else stand.settle
    stand.ask(question)
    seconds: list[float] = []
    for _ in range(calls):
        prepare()
        began = time.perf_counter()
        stand.ask(question)
        seconds.append(time.perf_counter() - began)
    watched = []
    for _ in range(WATCHED_CALLS):
        prepare()
        with watch(stand.app) as seen:
            stand.ask(question)
        watched.append(seen)
    profiler = cProfile.Profile()
    for _ in range(calls):
        prepare()
        profiler.runcall(stand.ask, question)
    return Measured(question, state, seconds, watched, table(profiler, "cumulative"), table(profiler, "tottime"))


@contextmanager
def watch(app: Flask) -> Iterator[Watched]:
    """Count what is asked of the database and of memcached meanwhile."""
    seen = Watched()
    begun = 0.0

    def before(*_arguments: Any) -> None:
        nonlocal begun
        begun = time.perf_counter()

    def after(*_arguments: Any) -> None:
        seen.n_statements += 1
        seen.sql_seconds += time.perf_counter() - begun

    with app.app_context():
        engine = db.engine
    event.listen(engine, "before_cursor_execute", before)
    event.listen(engine, "after_cursor_execute", after)
    try:
        with patch.multiple(PooledClient, **_counters(seen)):
            yield seen
    finally:
        event.remove(engine, "before_cursor_execute", before)
        event.remove(engine, "after_cursor_execute", after)


def _counters(seen: Watched) -> dict[str, Any]:
    def counted(name: str, counter: str) -> Callable[..., Any]:
        verb = getattr(PooledClient, name)

        def call(*arguments: Any, **options: Any) -> Any:
            setattr(seen, counter, getattr(seen, counter) + 1)
            return verb(*arguments, **options)

        return call

    return {name: counted(name, "n_round_trips") for name in WAITING} | {
        name: counted(name, "n_sent") for name in SENDING
    }


def table(profiler: cProfile.Profile, order: str) -> str:
    """The first lines of the profile in this order, with paths that are the same on every machine."""
    out = io.StringIO()
    pstats.Stats(profiler, stream=out).sort_stats(order).print_stats(LINES)
    lines = out.getvalue()[out.getvalue().index("   ncalls") :].rstrip().splitlines()
    return "\n".join(_plain(line) for line in lines)


def _plain(line: str) -> str:
    python = f"{sys.base_prefix}/lib/python{sys.version_info.major}.{sys.version_info.minor}/"
    line = re.sub(r" at 0x[0-9a-f]+", "", line)
    return re.sub(r"/\S*?/site-packages/", "", line).replace(f"{ROOT}/", "").replace(python, "").rstrip()


def report(about: dict[str, str], measured: list[Measured]) -> str:
    """The whole file: what it was measured on, the summary, then a section for each."""
    title = "Where the time goes in get_chats, get_messages and get_users"
    head = "\n".join(f"{name:<10}{value}" for name, value in about.items())
    sections = "\n\n\n".join(_section(one) for one in measured)
    return f"{title}\n\n{head}\n\n\n{_summary(measured)}\n\n\n{sections}\n"


def _summary(measured: list[Measured]) -> str:
    names = ("median ms", "quickest ms", "SQL statements", "SQL ms", "cache round trips", "values cached")
    rows = [f"{'':<14}{'cache':<5}" + "".join(f"  {name}" for name in names)]
    for one in measured:
        figures = (
            f"{1000 * median(one.seconds):.2f}",
            f"{1000 * min(one.seconds):.2f}",
            median_low(seen.n_statements for seen in one.watched),
            f"{1000 * median(seen.sql_seconds for seen in one.watched):.2f}",
            median_low(seen.n_round_trips for seen in one.watched),
            median_low(seen.n_sent for seen in one.watched),
        )
        cells = [f"  {figure:>{len(name)}}" for name, figure in zip(names, figures, strict=True)]
        rows.append(f"{one.question.name:<14}{one.state:<5}" + "".join(cells))
    return "\n".join([*rows, "", *_READING])


_READING = (
    "Each call is a whole request through Flask's test client: no web server and no network around it.",
    "Cold: memcached is emptied before each call. Warm: the call before has filled it. Only the chat list and who is",
    "asking are cached, so that messages and people differ by the latter alone. Values are sent to the cache without",
    "waiting for it. The times are taken without the profiler, which makes every call of a function dearer.",
)


def _section(one: Measured) -> str:
    title = f"{one.question.name}, {one.state}: GET {one.question.path}"
    calls = f"{len(one.seconds)} calls together, in seconds"
    return (
        f"{title}\n{'=' * len(title)}\n\n"
        f"By the time in a function and in what it calls ({calls})\n\n{one.by_cumulative}\n\n"
        f"By the time in the function itself ({calls})\n\n{one.by_own}"
    )


def _about(stand: Stand, plan: Plan, calls: int, into: Path) -> dict[str, str]:
    sizes = f"--users {plan.users} --chats {plan.chats} --messages {plan.messages} --calls {calls}"
    cpu = re.findall(r"model name\s*:\s*(.+)", _read("/proc/cpuinfo"))
    with stand.app.app_context():
        server = db.session.scalar(text("SHOW server_version"))
    return {
        "command": f"python run.py profile {sizes}",
        "commit": _commit(into),
        "date": f"{now():%Y-%m-%d %H:%M} UTC",
        "python": f"{platform.python_version()}, {platform.system()}",
        "machine": f"{os.cpu_count()} x {cpu[0] if cpu else platform.machine()}",
        "database": f"PostgreSQL {server}, on the same machine",
        "cache": f"memcached {stand.memcached.client().version().decode()}, on the same machine",
        "data": f"{plan.users} people, {plan.chats} chats, {plan.messages} messages, as `run.py seed` makes them",
        "asker": f"{stand.username}, who is in {stand.n_chats} chats",
        "calls": f"{calls} of each, one after another",
    }


def _commit(into: Path) -> str:
    """The commit, and whether anything but this report differs from it."""
    commit = _git("rev-parse", "--short", "HEAD")
    others = ["--", ".", f":(exclude){into.name}"]
    return f"{commit}{' + changes' if _git('status', '--porcelain', *others) else ''}" if commit else "not under git"


def _git(*arguments: str) -> str:
    try:
        done = subprocess.run(["git", *arguments], check=False, cwd=ROOT, capture_output=True, text=True)
    except FileNotFoundError:
        return ""
    return done.stdout.strip()


def _read(path: str) -> str:
    try:
        return Path(path).read_text()
    except OSError:
        return ""


def _busiest() -> tuple[UUID, int]:
    """Who is in most chats, and in how many."""
    count = func.count(Member.chat_id)
    query = select(Member.user_id, count).group_by(Member.user_id).order_by(count.desc(), Member.user_id).limit(1)
    found = db.session.execute(query).one()
    return found[0], found[1]


def _fill(app: Flask, plan: Plan) -> None:
    with app.app_context():
        for _ in data_generator.generate(plan):
            pass
        with transaction():  # What autovacuum does by itself, a minute later.
            db.session.execute(text("ANALYZE"))


if __name__ == "__main__":
    users, chats, messages, calls = (int(number) for number in sys.argv[1:5])
    plan = Plan(users=users, chats=chats, messages=messages)
    scratch.run(lambda: write_profile(plan, calls, Path(sys.argv[5])))
