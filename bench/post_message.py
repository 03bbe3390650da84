"""POST of a message by 1, 8 and 32 senders on PostgreSQL, against a bare route that sends the same statements.

The statements are taken from Homeroom while it posts one message, so they cannot drift apart. pgbench sends them too,
as the limit of the machine and its disk. Each sender has a chat of their own, as in a school; the last subject has all
of them in one chat, where each waits for the lock of the one before.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from flask import Flask
from sqlalchemy import event

from app.config import Config
from app.db import connect_arguments, db
from bench.house import TEXTS, Person, add_chat, add_people, chat_id, person_id
from bench.load import Caller, request
from bench.measure import Options, Ratio, Result, Run, Subject, cpu_ratio, over_http, ratio, take_turns
from bench.stand import DATABASE, Floor, Server, Stand, app_here, stand
from tests.services import programs

TARGET = 0.6
MOST_ROUND_TRIPS = 5
# Two digits each, so that pgbench can write a client's ids.
FIRST = 10
SHARED = 99
BODIES = [json.dumps({"text": text}).encode() for text in TEXTS]

Parameters = dict[str, Any]
Statement = tuple[str, Parameters]


def measure(options: Options) -> Result:
    """Homeroom, its floor and pgbench, for each number of senders."""
    result = Result("post_message", "POST /api/v1/chats/{chat}/messages on PostgreSQL")
    with stand() as here:
        with app_here(here.env) as app:
            senders = furnish(max(options.senders))
            seen = watch(app, senders[0])
            result.ratios.append(round_trips(here, app, senders[0]))
            plan = write_plan(here, seen, post(app, senders[0]))
        env = here.env | {"WEB_THREADS": "32"}
        with Server("app.wsgi:app", env) as homeroom, Floor("bench.floors:app", env | {"BENCH_FLOOR": plan}) as bare:
            for n in options.senders:
                compare(result, here, (homeroom, bare), (senders[:n], seen), options)
            together = [say(sender, SHARED) for sender in senders]
            one_chat = Subject(
                f"{len(senders)} in one chat: Homeroom", partial(over_http, homeroom, together, options.seconds)
            )
            take_turns([one_chat], options.rounds)
            result.subjects.append(one_chat)
    result.notes = [
        f"{len(TEXTS)} texts in turn, {sum(map(len, TEXTS)) // len(TEXTS)} characters on average.",
        "One chat a sender, except in the last row.",
        f"PostgreSQL is sent: BEGIN, {len(seen)} requests with the statements, COMMIT.",
    ]
    return result


def compare(
    result: Result,
    here: Stand,
    servers: tuple[Server, Server],
    cast: tuple[list[Person], list[Statement]],
    options: Options,
) -> None:
    """One number of senders: three subjects, and how they compare."""
    (homeroom, bare), (senders, seen), n = servers, cast, len(cast[0])
    ours = [say(sender, FIRST + place) for place, sender in enumerate(senders)]
    floors = [say_to_floor(sender, FIRST + place) for place, sender in enumerate(senders)]
    app = Subject(f"{n} senders: Homeroom", partial(over_http, homeroom, ours, options.seconds))
    floor = Subject(f"{n} senders: floor (bare Flask)", partial(over_http, bare, floors, options.seconds))
    limit = Subject(f"{n} senders: limit (pgbench)", partial(pgbench, here, seen, n, options.seconds))
    take_turns([app, floor, limit], options.rounds)
    result.subjects += [app, floor, limit]
    result.ratios += [
        ratio(f"{n} senders: Homeroom / floor, requests a second", app, floor, target=TARGET),
        cpu_ratio(f"{n} senders: Homeroom / floor, by processor time", app, floor),
        ratio(f"{n} senders: Homeroom / pgbench, requests a second", app, limit),
    ]


def say(sender: Person, chat_number: int) -> Caller:
    """The sender's messages to Homeroom."""
    path = f"/api/v1/chats/{chat_id(chat_number)}/messages"
    return [request("POST", path, token=sender.token, body=body) for body in BODIES]


def say_to_floor(sender: Person, chat_number: int) -> Caller:
    """The same messages to the floor, which is told who sends them."""
    path = f"/chats/{chat_id(chat_number)}/messages/{sender.id}"
    return [request("POST", path, body=body) for body in BODIES]


def furnish(n: int) -> list[Person]:
    """The senders, each with a chat of their own beside one of them all."""
    senders = add_people(range(FIRST, FIRST + n))
    for place, sender in enumerate(senders):
        add_chat(FIRST + place, [sender])
    add_chat(SHARED, senders)
    return senders


def post(app: Flask, sender: Person) -> str:
    """Post one message in this process, and give the answer's body."""
    answer = app.test_client().post(
        f"/api/v1/chats/{chat_id(FIRST)}/messages",
        data=BODIES[0],
        content_type="application/json",
        headers={"Authorization": f"Bearer {sender.token}"},
    )
    if answer.status_code != 201:
        raise RuntimeError(f"A message was refused: {answer.status} {answer.get_data(as_text=True)}")
    return answer.get_data(as_text=True)


def watch(app: Flask, sender: Person) -> list[Statement]:
    """What Homeroom sends to PostgreSQL between BEGIN and COMMIT of one message."""
    post(app, sender)  # Whose token it is stands in the cache now.
    seen: list[Statement] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Parameters, *_: Any) -> None:
        seen.append((statement, {name: _plain(value) for name, value in parameters.items()}))

    event.listen(db.engine, "before_cursor_execute", note)
    try:
        post(app, sender)
    finally:
        event.remove(db.engine, "before_cursor_execute", note)
    return seen


def _plain(value: Any) -> Any:
    return value if value is None or isinstance(value, int) else str(value)


def round_trips(here: Stand, app: Flask, sender: Person) -> Ratio:
    """How often a message speaks to PostgreSQL, as PostgreSQL itself writes it down."""
    n = 20
    with log_of_statements(here):
        post(app, sender)
        before = here.postgres.log.stat().st_size
        for _ in range(n):
            post(app, sender)
        written = here.postgres.log.read_bytes()[before:].decode()
    found = len(re.findall(r"LOG:  (?:statement|execute)", written)) / n
    return Ratio("SQL round trips a message, BEGIN and COMMIT counted", found, found, found, MOST_ROUND_TRIPS, True)


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


def write_plan(here: Stand, seen: list[Statement], answer: str) -> str:
    """What the floor is to send and to answer."""
    merged = {name: value for _, parameters in seen for name, value in parameters.items()}
    options = connect_arguments(Config.from_env(here.env))["options"]
    plan = {
        "dsn": here.dsn,
        "options": options,
        "statements": [sql for sql, _ in seen],
        "parameters": merged,
        "answer": answer,
    }
    path = here.folder / "floor.json"
    path.write_text(json.dumps(plan))
    return str(path)


def pgbench(here: Stand, seen: list[Statement], n: int, seconds: float) -> Run:
    """The same statements by PostgreSQL's own program; it counts whole seconds, and knows no 99th percentile."""
    script = here.folder / "post.sql"
    script.write_text(pgbench_script(seen))
    program = Path(programs.need(programs.POSTGRES)).resolve().with_name("pgbench")
    span = str(max(1, round(seconds)))
    log = here.folder / "pgbench"
    command: list[str | Path] = [
        program,
        "-n",
        "-f",
        script,
        "-c",
        str(n),
        "-j",
        "1",
        "-T",
        span,
        "-l",
        f"--log-prefix={log}",
        here.dsn,
    ]
    said = subprocess.run(command, check=True, capture_output=True, text=True, cwd=here.folder).stdout
    found = re.search(r"tps = ([\d.]+)", said)
    if found is None or "failed transactions: 0 " not in said:
        raise RuntimeError(f"pgbench did not do its work: {said}")
    latencies = sorted(_latencies(here.folder))
    return Run(float(found[1]), latencies[len(latencies) // 2], latencies[len(latencies) * 99 // 100])


def _latencies(folder: Path) -> Iterator[float]:
    """The milliseconds of each transaction from pgbench's log, which is removed."""
    for path in folder.glob("pgbench.*"):
        yield from (int(line.split()[2]) / 1000 for line in path.read_text().splitlines())
        path.unlink()


def pgbench_script(seen: list[Statement]) -> str:
    """The statements with their values written in; ids are put together from numbers, which is all pgbench draws."""
    message = ":first-0000-7000-a000-:second"
    person, chat = str(person_id(FIRST))[:-2] + ":me", str(chat_id(FIRST))[:-2] + ":me"
    own = {"id": message, "chat_id": chat, "sender_id": person}
    own["payload"] = json.dumps({"message_id": message, "by": person})
    lines = [f"\\set me :client_id + {FIRST}", "\\set first random(10000000, 99999999)"]
    lines += ["\\set second random(100000000000, 999999999999)", "BEGIN;"]
    for sql, parameters in seen:
        filled = _filled(sql, {**parameters, **own})
        returns = "RETURNING" in sql
        lines.append(" ".join(filled.replace(";", "\\;").split()) + (" \\gset" if returns else ";"))
    return "\n".join([*lines, "COMMIT;", ""])


def _filled(sql: str, values: Parameters) -> str:
    def literal(match: re.Match[str]) -> str:
        name = match[1]
        drawn = {"seq": ":last_seq", "n_read": ":n_messages"}
        if name in drawn:
            return drawn[name]
        value = values[name]
        return "NULL" if value is None else str(value) if isinstance(value, int) else _quoted(value)

    return re.sub(r"%\((\w+)\)s", literal, sql)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
