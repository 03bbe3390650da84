"""POST of deposits and transfers by 32 treasurers on PostgreSQL, on a thousand wallets and on a single one.

Beside Homeroom stand a bare route that sends the same statements, pgbench, which sends them without Python, and
Homeroom's own verb without HTTP. The statements are taken from Homeroom while it runs one operation, so they cannot
drift apart; each of them commits by itself, as there.
"""

from __future__ import annotations

import json
import random
import time
import uuid
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import count, cycle

from flask import Flask
from sqlalchemy import func, select, update

from app.accounts.models import User
from app.db import db, transaction
from app.idempotency import Key
from app.wallets import recount, service
from app.wallets.models import Operation, OperationType
from bench.house import Person, add_class, add_people, add_wallets, person_id, wallet_id
from bench.ledger import Books
from bench.load import Caller, keyed, request
from bench.measure import WARM_UP, Options, Result, Run, Subject, cpu_ratio, over_http, ratio, take_turns, times
from bench.stand import Floor, Server, Stand, app_here, stand
from bench.statements import Statement, filled, literals, pgbench, quoted, round_trips, watch, write_plan

OF_FLOOR, OF_LIMIT, OF_LIMIT_IN_PROCESS = 0.6, 0.5, 0.7
MOST_ROUND_TRIPS = 4
# Two digits each, so that pgbench can write a client's ids; the wallets have four.
FIRST = 10
MANY = range(1000, 2000)
HOT = 5000
AMOUNT, MEMO = "1.00", "Excursion to the museum"


@dataclass(frozen=True)
class Verb:
    """What is done with money in one row of the table: to which wallets, and how that is asked for."""

    title: str
    slug: str
    wallets: Sequence[int]
    is_transfer: bool = False

    def body(self, place: int) -> bytes:
        """The body of a request that concerns the wallet in this place."""
        what = {"amount": AMOUNT, "memo": MEMO}
        if self.is_transfer:
            return json.dumps({"to_wallet_id": str(wallet_id(self.other(place)))} | what).encode()
        return json.dumps({"operation_type": "DEPOSIT"} | what).encode()

    def other(self, place: int) -> int:
        """The wallet that this one pays, when it pays."""
        return self.wallets[(place * 7 + 1) % len(self.wallets)]

    def order(self, caller: int) -> list[int]:
        """The places of the wallets in an order of this caller's own."""
        return random.Random(caller).sample(range(len(self.wallets)), len(self.wallets))


ON_MANY = Verb("1,000 wallets", "operation", MANY)
ON_ONE = Verb("one wallet", "operation", [HOT])
BETWEEN = Verb("1,000 wallets, transfers", "transfer", MANY, is_transfer=True)


@dataclass(frozen=True)
class Bench:
    """What all subjects need."""

    here: Stand
    app: Flask
    homeroom: Server
    treasurers: list[Person]
    options: Options
    runs: Iterator[int] = field(default_factory=count)


def measure(options: Options) -> Result:
    """Homeroom, its floor, pgbench and the verb without HTTP."""
    result = Result("wallets", "POST /api/v1/wallets/{wallet}/operation and /transfer on PostgreSQL", "operations/s")
    with stand() as here, app_here(here.env) as app:
        treasurers = furnish(max(options.senders))
        send = partial(post, app, treasurers[0], ON_MANY)
        result.ratios.append(round_trips(here, send, "SQL round trips an operation", most=MOST_ROUND_TRIPS))
        with Server("app.wsgi:app", here.env | {"WEB_THREADS": "32"}) as homeroom:
            bench = Bench(here, app, homeroom, treasurers, options)
            for verb in (ON_MANY, ON_ONE, BETWEEN):
                compare(result, bench, verb)
        check = recount.recount()
        if check.n_drifts:
            raise RuntimeError(f"The ledger does not add up any more: {check.drifts}")
    result.notes = [
        f"{len(treasurers)} treasurers, each on a connection of their own, each request with a new Idempotency-Key.",
        f"A recount of all {check.n_entries:,} entries afterwards found that everything adds up.",
    ]
    return result


def compare(result: Result, bench: Bench, verb: Verb) -> None:
    """One verb: its subjects in turns, and how they compare."""
    name, seconds = verb.title, bench.options.seconds
    seen = watch(partial(post, bench.app, bench.treasurers[0], verb))
    asks = partial(over_http, seconds=seconds, database=bench.here.postgres)
    ours, theirs = callers(verb, bench.treasurers), callers(verb, bench.treasurers, is_floor=True)
    with floor_of(bench, verb, seen) as bare:
        app = Subject(f"{name}: Homeroom", partial(asks, bench.homeroom, ours))
        floor = Subject(f"{name}: floor (bare Flask)", partial(asks, bare, theirs))
        limit = Subject(f"{name}: limit (pgbench)", partial(by_pgbench, bench, verb, seen))
        subjects = [app, floor, limit]
        if not verb.is_transfer:
            subjects.append(Subject(f"{name}: Homeroom without HTTP", partial(in_process, bench, verb)))
        take_turns(subjects, bench.options.rounds)
    result.subjects += subjects
    is_hot = len(verb.wallets) == 1
    result.ratios += [
        ratio(f"{name}: Homeroom / floor, operations a second", app, floor, target=OF_FLOOR),
        cpu_ratio(f"{name}: Homeroom / floor, by processor time", app, floor),
        ratio(f"{name}: Homeroom / pgbench, operations a second", app, limit, target=OF_LIMIT if is_hot else None),
    ]
    for inside in subjects[3:]:
        target = OF_LIMIT_IN_PROCESS if is_hot else None
        result.ratios.append(
            ratio(f"{name}: without HTTP / pgbench, operations a second", inside, limit, target=target)
        )


def furnish(n: int) -> list[Person]:
    """The treasurers, a thousand people with money in their wallets, and one more wallet."""
    treasurers = add_people(range(FIRST, FIRST + n))
    add_class([*MANY, HOT])
    add_wallets([*MANY, HOT])
    books = Books([*MANY, HOT])
    books.fill(len(books.numbers))
    with transaction():
        theirs = User.id.in_([treasurer.id for treasurer in treasurers])
        db.session.execute(update(User).where(theirs).values(is_treasurer=True))
    return treasurers


def callers(verb: Verb, treasurers: list[Person], *, is_floor: bool = False) -> list[Caller]:
    """Each treasurer's requests to Homeroom, or to the floor, which is told who asks."""
    return [keyed(_requests(verb, treasurer, number, is_floor)) for number, treasurer in enumerate(treasurers)]


def _requests(verb: Verb, treasurer: Person, number: int, is_floor: bool) -> list[bytes]:
    asks = []
    for place in verb.order(number):
        wallet, body = wallet_id(verb.wallets[place]), verb.body(place)
        if is_floor:
            asks.append(request("POST", f"/wallets/{wallet}/operation/{treasurer.id}", body=body))
        else:
            asks.append(request("POST", f"/api/v1/wallets/{wallet}/{verb.slug}", token=treasurer.token, body=body))
    return asks


def post(app: Flask, treasurer: Person, verb: Verb) -> str:
    """Run one operation in this process, and give the answer's body."""
    answer = app.test_client().post(
        f"/api/v1/wallets/{wallet_id(verb.wallets[0])}/{verb.slug}",
        data=verb.body(0),
        content_type="application/json",
        headers={"Authorization": f"Bearer {treasurer.token}", "Idempotency-Key": str(uuid.uuid4())},
    )
    if answer.status_code != 201:
        raise RuntimeError(f"An operation was refused: {answer.status} {answer.get_data(as_text=True)}")
    return answer.get_data(as_text=True)


@contextmanager
def floor_of(bench: Bench, verb: Verb, seen: list[Statement]) -> Iterator[Server]:
    """The floor that sends these statements."""
    answer = post(bench.app, bench.treasurers[0], verb)
    plan = write_plan(bench.here, "floor", seen, answer, parts=parts(bench, verb, seen))
    with Floor("bench.floors:app", bench.here.env | {"BENCH_FLOOR": plan, "WEB_THREADS": "32"}) as bare:
        yield bare


def parts(bench: Bench, verb: Verb, seen: list[Statement]) -> dict[str, str]:
    """Which part of an operation each parameter stands for, of those that differ from one to the next."""
    known = {str(bench.treasurers[0].id): "person", str(wallet_id(verb.wallets[0])): "wallet"}
    if verb.is_transfer:
        known[str(wallet_id(verb.other(0)))] = "other"
    by_name = {"id": "id", "key": "key", "created_at": "at"}
    names = {name: value for _, parameters in seen for name, value in parameters.items()}
    found = {name: by_name.get(name) or known.get(str(value)) for name, value in names.items()}
    return {name: part for name, part in found.items() if part}


def by_pgbench(bench: Bench, verb: Verb, seen: list[Statement]) -> Run:
    """The same statements by pgbench, and a look whether each of them booked something."""
    n_before = n_operations()
    script = pgbench_script(verb, seen, parts(bench, verb, seen))
    # Ids rise from run to run, as Homeroom's do; eight digits are enough for ninety runs.
    first = 10_000_000 + next(bench.runs) * 1_000_000
    run = pgbench(bench.here, script, len(bench.treasurers), bench.options.seconds, number=first)
    if n_operations() - n_before != run.n:
        raise RuntimeError(f"pgbench sent {run.n} operations, and {n_operations() - n_before} were booked.")
    return run


def n_operations() -> int:
    """How many operations have been booked so far."""
    with transaction():
        return db.session.scalar(select(func.count()).select_from(Operation)) or 0


def pgbench_script(verb: Verb, seen: list[Statement], parts: dict[str, str]) -> str:
    """The statements with their values written in; ids are put together from numbers, which is all pgbench draws."""
    first, n = verb.wallets[0], len(verb.wallets)
    id_, person = quoted(":number-0000-7000-a000-0000000000:me"), quoted(f"{person_id(FIRST)}"[:-2] + ":me")
    wallet, other = (quoted(f"{wallet_id(first)}"[:-4] + name) for name in (":wallet", ":other"))
    texts = {"id": id_, "key": id_, "at": "now()", "person": person, "wallet": wallet, "other": other}
    own = {name: texts[part] for name, part in parts.items()}
    lines = [
        "\\set number :number + 1",
        f"\\set me :client_id + {FIRST}",
        f"\\set wallet random({first}, {first + n - 1})",
    ]
    lines += [f"\\set other {first} + (:wallet - {first} + random(1, {n - 1})) % {n}"] if verb.is_transfer else []
    return "\n".join([*lines, *(f"{filled(sql, literals(parameters) | own)};" for sql, parameters in seen), ""])


def in_process(bench: Bench, verb: Verb) -> Run:
    """As many threads as there are treasurers, which call the service and no server."""
    seconds, postgres = bench.options.seconds, bench.here.postgres
    together(bench, verb, seconds * WARM_UP)
    began, used, used_there = time.perf_counter(), time.process_time(), postgres.cpu_seconds()
    latencies = together(bench, verb, seconds)
    took, n = time.perf_counter() - began, len(latencies)
    cpu, there = time.process_time() - used, postgres.cpu_seconds() - used_there
    return Run(n / took, **times(latencies), cpu=cpu / n * 1e6, database=there / n * 1e6, n=n)


def together(bench: Bench, verb: Verb, seconds: float) -> list[float]:
    """How long each of their operations took."""
    end = time.perf_counter() + seconds
    numbers = range(len(bench.treasurers))
    with ThreadPoolExecutor(len(numbers)) as threads:
        done = threads.map(lambda number: work(bench, verb, number, end), numbers)
        return [latency for latencies in done for latency in latencies]


def work(bench: Bench, verb: Verb, number: int, end: float) -> list[float]:
    """One treasurer's deposits until this moment, and how long each of them took."""
    latencies, treasurer = [], bench.treasurers[number]
    ids = cycle([wallet_id(verb.wallets[place]) for place in verb.order(number)])
    with bench.app.app_context():
        while (asked_at := time.perf_counter()) < end:
            key = Key(str(uuid.uuid4()), "0" * 64)
            type_ = OperationType.DEPOSIT
            service.operate(treasurer.id, next(ids), type_=type_, amount=AMOUNT, memo=MEMO, key=key)
            latencies.append(time.perf_counter() - asked_at)
    return latencies
