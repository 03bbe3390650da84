"""What all parts of this benchmark share: the services, the people, one epoll, and what a message rings."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from bench.house import Person, add_chat, add_class
from bench.measure import Options
from bench.realtime.crowd import Crowd, Ears, allow_files
from bench.realtime.script import Script, overhear
from bench.realtime.stream import PROTOCOL_PING, Stream
from bench.stand import Server, Stand, app_here, stand

N_MEMBERS = 30


@dataclass(frozen=True)
class Hall:
    """A class of people, all of them in one chat, and some of them in a small one."""

    here: Stand
    ears: Ears
    people: list[Person]
    chat: UUID
    small_chat: UUID
    redis_channel: str
    ring: list[Any]

    def script(self) -> Script:
        """The messages of the large chat, from where its log ends."""
        return Script(self.ring, self.ring[2]["offset"] + 1)

    def crowd(self, script: Script) -> Crowd:
        """Nobody yet, who will hear these messages."""
        return Crowd(self.ears, Stream(script.read, PROTOCOL_PING))

    def homeroom(self, n_sockets: int) -> Server:
        """Homeroom in one process, with room for so many sockets."""
        return Server("app.wsgi:app", self.here.env | {"WEB_SOCKETS": str(n_sockets)})


@contextmanager
def hall(options: Options) -> Iterator[Hall]:
    """All of it, furnished for these options."""
    n_people = max(options.listeners, N_MEMBERS)
    allow_files(2 * options.listeners + options.idle + 1000)
    ears = Ears()
    with stand() as here:
        with app_here(here.env) as app:
            people = add_class(range(1, n_people + 1))
            chat, small = add_chat(1, people), add_chat(2, people[:N_MEMBERS])
            redis_channel, ring = overhear(app, here.env["REDIS_URL"], people[0], chat)
        try:
            yield Hall(here, ears, people, chat, small, redis_channel, ring)
        finally:
            ears.close()
