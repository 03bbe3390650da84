"""GET /api/v1/chats of 50 chats with a warm cache, against a bare route with two round trips to memcached.

The floor gets one value and then fifty, each as long as the one that Homeroom reads, by the same client with the same
settings, and answers with as many bytes. It neither knows who asks nor reads what it got.
"""

from __future__ import annotations

import json
from urllib.request import Request, urlopen

from flask import Flask

from app.cache import TOMBSTONE
from app.chats.service import post_message
from bench.house import TEXTS, Person, add_chat, add_people
from bench.load import request
from bench.measure import Options, Result, Subject, cpu_ratio, over_http, ratio, take_turns
from bench.stand import Floor, Server, Stand, app_here, stand
from tests.services.process import wait_until

N_CHATS = 50
MEMBERS = 12
TARGET = 0.6
CONNECTIONS = 4


def measure(options: Options) -> Result:
    """Requests a second of Homeroom, of its floor, and of Homeroom without memcached."""
    with stand() as here:
        with app_here(here.env) as app:
            reader = furnish()
            env = here.env | {"BENCH_FLOOR": write_plan(here, app, reader), "WEB_THREADS": "32"}
        with (
            Server("app.wsgi:app", here.env) as homeroom,
            Floor("bench.floors:app", env) as bare,
            Server("app.wsgi:app", here.without_cache()) as uncached,
        ):
            ask = request("GET", "/api/v1/chats", token=reader.token)
            length = len(fetch(homeroom, reader))
            servers = [
                ("Homeroom, warm", homeroom, ask),
                ("floor: bare Flask", bare, request("GET", "/chats")),
                ("Homeroom without memcached", uncached, ask),
            ]
            subjects = [
                Subject(name, lambda at=at, ask=ask: over_http(at, [[ask]] * CONNECTIONS, options.seconds))  # type: ignore[misc]
                for name, at, ask in servers
            ]
            take_turns(subjects, options.rounds)
    return report(subjects, length)


def report(subjects: list[Subject], length: int) -> Result:
    warm, floor, uncached = subjects
    result = Result("chat_list", f"GET /api/v1/chats, {N_CHATS} chats, {length / 1000:.0f} kB", subjects=subjects)
    result.ratios = [
        ratio("warm / floor, requests a second", warm, floor, target=TARGET),
        cpu_ratio("warm / floor, by processor time", warm, floor),
        ratio("warm / without memcached, requests a second", warm, uncached),
    ]
    result.notes = [f"{CONNECTIONS} connections; the reader is in {N_CHATS} chats of 2 or {MEMBERS} people."]
    return result


def furnish() -> Person:
    """One person with fifty chats, a third of them of two people; something was said in each."""
    people = add_people(range(100, 100 + N_CHATS))
    reader, others = people[0], people[1:]
    for number in range(N_CHATS):
        is_direct = number % 3 == 2
        partners = [others[(number + step) % len(others)] for step in range(1 if is_direct else MEMBERS - 1)]
        chat = add_chat(number, [reader, *partners], is_direct=is_direct)
        post_message(partners[0].id, chat, text=TEXTS[number % len(TEXTS)])
    return reader


def write_plan(here: Stand, app: Flask, reader: Person) -> str:
    """What the floor is to fetch and to answer: copies of what Homeroom keeps, under keys of their own."""
    client, headers = app.test_client(), {"Authorization": f"Bearer {reader.token}"}
    found: list[bytes | None] = [None]
    answer = client.get("/api/v1/chats", headers=headers)

    def is_kept() -> bool:
        """Ask until all is in memcached: what was said left tombstones of two seconds there."""
        answer = client.get("/api/v1/chats", headers=headers)
        found[:] = kept(here, reader, [chat["id"] for chat in answer.get_json()["items"]])
        return not {None, TOMBSTONE} & set(found)

    wait_until(is_kept, "memcached holds the chat list; if it never does, look at app/chats/listing.py")
    rows, *summaries = found
    memcached = here.memcached.client()
    memcached.set("homeroom:floor:" + "r" * 26, rows)
    keys = [f"floor:{number:038}" for number in range(len(summaries))]
    for key, summary in zip(keys, summaries, strict=True):
        memcached.set(f"homeroom:{key}", summary)
    plan = here.folder / "floor.json"
    plan.write_text(json.dumps({"key": "floor:" + "r" * 26, "keys": keys, "answer": answer.get_data(as_text=True)}))
    return str(plan)


def kept(here: Stand, reader: Person, chat_ids: list[str]) -> list[bytes | None]:
    """What memcached holds of this person's list: their own rows, and then each chat's summary."""
    client = here.memcached.client()
    keys = [f"chats:2:user:{reader.id.hex}", *(f"chats:2:chat:{chat_id}" for chat_id in chat_ids)]
    return [client.get(f"homeroom:{key}") for key in keys]


def fetch(server: Server, reader: Person) -> bytes:
    url = f"http://127.0.0.1:{server.port}/api/v1/chats"
    with urlopen(Request(url, headers={"Authorization": f"Bearer {reader.token}"}), timeout=10) as answer:
        return bytes(answer.read())
