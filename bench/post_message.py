"""POST of a message by 1, 8 and 32 senders on PostgreSQL, against a bare route that sends the same statements.

The statements are taken from Homeroom while it posts one message, so they cannot drift apart. pgbench sends them too,
as the limit of the machine and its disk. Each sender has a chat of their own, as in a school; the last subject has all
of them in one chat, where each waits for the lock of the one before.
"""

from __future__ import annotations

import json
from functools import partial

from flask import Flask

from bench.house import TEXTS, Person, add_chat, add_people, chat_id, person_id
from bench.load import Caller, request
from bench.measure import Options, Result, Subject, cpu_ratio, over_http, ratio, take_turns
from bench.stand import Floor, Server, Stand, app_here, stand
from bench.statements import Statement, filled, literals, pgbench, round_trips, watch, write_plan

TARGET = 0.6
MOST_ROUND_TRIPS = 5
ROUND_TRIPS = "SQL round trips a message, BEGIN and COMMIT counted"
# Two digits each, so that pgbench can write a client's ids.
FIRST = 10
SHARED = 99
BODIES = [json.dumps({"text": text}).encode() for text in TEXTS]


def measure(options: Options) -> Result:
    """Homeroom, its floor and pgbench, for each number of senders."""
    result = Result("post_message", "POST /api/v1/chats/{chat}/messages on PostgreSQL")
    with stand() as here:
        with app_here(here.env) as app:
            senders = furnish(max(options.senders))
            send = partial(post, app, senders[0])
            seen = watch(send)
            result.ratios.append(round_trips(here, send, ROUND_TRIPS, most=MOST_ROUND_TRIPS))
            plan = write_plan(here, "floor", seen, post(app, senders[0]))
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
    limit = Subject(f"{n} senders: limit (pgbench)", partial(pgbench, here, pgbench_script(seen), n, options.seconds))
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


def pgbench_script(seen: list[Statement]) -> str:
    """The statements with their values written in; ids are put together from numbers, which is all pgbench draws."""
    message = ":first-0000-7000-a000-:second"
    person, chat = str(person_id(FIRST))[:-2] + ":me", str(chat_id(FIRST))[:-2] + ":me"
    own = {"id": message, "chat_id": chat, "sender_id": person}
    own["payload"] = json.dumps({"message_id": message, "by": person})
    drawn = {"seq": ":last_seq", "n_read": ":n_messages"}
    lines = [f"\\set me :client_id + {FIRST}", "\\set first random(10000000, 99999999)"]
    lines += ["\\set second random(100000000000, 999999999999)", "BEGIN;"]
    for sql, parameters in seen:
        ending = " \\gset" if "RETURNING" in sql else ";"
        lines.append(filled(sql, literals({**parameters, **own}) | drawn) + ending)
    return "\n".join([*lines, "COMMIT;", ""])
