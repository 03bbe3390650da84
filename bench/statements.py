"""The statements of a verb: seen while Homeroom sends them, counted by PostgreSQL, and sent again by pgbench."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg2.extensions
from sqlalchemy import event

from app.config import Config
from app.db import connect_arguments, db
from bench.measure import Ratio, Run
from bench.stand import DATABASE, Stand
from tests.services import programs

Parameters = dict[str, Any]
Statement = tuple[str, Parameters]
Act = Callable[[], object]


def watch(act: Act) -> list[Statement]:
    """What Homeroom sends to PostgreSQL while it does this, BEGIN and COMMIT left out."""
    act()  # What it keeps in the cache stands there now.
    seen: list[Statement] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Parameters, *_: Any) -> None:
        seen.append((statement, {name: _plain(value) for name, value in parameters.items()}))

    # What goes past SQLAlchemy asks psycopg2 for a cursor by itself.
    class Noting(psycopg2.extensions.cursor):
        def execute(self, query: Any, vars: Any = None) -> None:  # noqa: A002  psycopg2's name.
            note(None, self, query, vars)
            super().execute(query, vars)

    def make_note(_connection: Any, record: Any, _proxy: Any) -> None:
        record.dbapi_connection.cursor_factory = Noting

    event.listen(db.engine, "checkout", make_note)
    db.session.remove()
    try:
        act()
    finally:
        event.remove(db.engine, "checkout", make_note)
        db.session.remove()
        db.engine.dispose()
    return seen


def _plain(value: Any) -> Any:
    return value if value is None or isinstance(value, int) else str(value)


def round_trips(here: Stand, act: Act, name: str, *, most: int) -> Ratio:
    """How often this speaks to PostgreSQL, as PostgreSQL itself writes it down."""
    n = 20
    with log_of_statements(here):
        act()
        before = here.postgres.log.stat().st_size
        for _ in range(n):
            act()
        written = here.postgres.log.read_bytes()[before:].decode()
    found = len(re.findall(r"LOG:  (?:statement|execute)", written)) / n
    return Ratio(name, found, found, found, most, at_most=True)


@contextmanager
def log_of_statements(here: Stand) -> Iterator[None]:
    """Have PostgreSQL write down what it is sent; connections that are open already would not be."""
    here.postgres.change(f"ALTER DATABASE {DATABASE} SET log_statement = 'all'")
    db.engine.dispose()
    try:
        yield
    finally:
        here.postgres.change(f"ALTER DATABASE {DATABASE} RESET log_statement")
        db.session.remove()
        db.engine.dispose()


def write_plan(here: Stand, name: str, seen: list[Statement], answer: str, **more: Any) -> str:
    """What the floor is to send and to answer."""
    merged = {name: value for _, parameters in seen for name, value in parameters.items()}
    plan = {
        "dsn": here.dsn,
        "options": connect_arguments(Config.from_env(here.env))["options"],
        "statements": [sql for sql, _ in seen],
        "parameters": merged,
        "answer": answer,
    }
    path = here.folder / f"{name}.json"
    path.write_text(json.dumps(plan | more))
    return str(path)


def pgbench(here: Stand, script: str, n: int, seconds: float, **variables: int) -> Run:
    """The script by PostgreSQL's own program, for so many clients; it counts whole seconds."""
    path = here.folder / "script.sql"
    path.write_text(script)
    program = Path(programs.need(programs.POSTGRES)).resolve().with_name("pgbench")
    span, log = str(max(1, round(seconds))), here.folder / "pgbench"
    command: list[str | Path] = [program, "-n", "-f", path, "-c", str(n), "-j", "1", "-T", span, "-l"]
    command += [f"--log-prefix={log}", *(f"-D{name}={value}" for name, value in variables.items()), here.dsn]
    before = here.postgres.cpu_seconds()
    said = subprocess.run(command, check=True, capture_output=True, text=True, cwd=here.folder).stdout
    used = here.postgres.cpu_seconds() - before
    found = re.search(r"tps = ([\d.]+)", said)
    if found is None or "failed transactions: 0 " not in said:
        raise RuntimeError(f"pgbench did not do its work: {said}")
    latencies = sorted(_latencies(here.folder))
    p50, p99 = latencies[len(latencies) // 2], latencies[len(latencies) * 99 // 100]
    return Run(float(found[1]), p50, p99, database=used / len(latencies) * 1e6, n=len(latencies))


def _latencies(folder: Path) -> Iterator[float]:
    """The milliseconds of each transaction from pgbench's log, which is removed."""
    for path in folder.glob("pgbench.*"):
        yield from (int(line.split()[2]) / 1000 for line in path.read_text().splitlines())
        path.unlink()


def filled(sql: str, texts: Mapping[str, str]) -> str:
    """The statement in one line, with these texts of SQL in place of its parameters."""
    return " ".join(re.sub(r"%\((\w+)\)s", lambda match: texts[match[1]], sql).replace(";", "\\;").split())


def literals(parameters: Parameters) -> dict[str, str]:
    """The parameters as SQL writes them."""
    return {name: _literal(value) for name, value in parameters.items()}


def _literal(value: Any) -> str:
    if value is None:
        return "NULL"
    return str(value) if isinstance(value, int) else quoted(value)


def quoted(text: str) -> str:
    """The text as SQL writes it."""
    return "'" + text.replace("'", "''") + "'"
