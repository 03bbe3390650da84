"""How each kind of socket is opened."""

from __future__ import annotations

from bench.house import Person
from bench.realtime.crowd import Door
from bench.realtime.wire import handshake, said
from bench.stand import Server


def member(server: Server, person: Person, channel: str) -> Door:
    """Of somebody who connects and subscribes to a chat."""
    commands = f'{{"id":1,"connect":{{}}}}\n{{"id":2,"subscribe":{{"channel":"{channel}"}}}}'
    # Commands are answered in order: with this answer, the subscription is live.
    last = '{"id":3,"unsubscribe":{"channel":"presence"}}'
    greeting = said(commands.encode()) + said(last.encode())
    return Door(server.port, handshake("/connection/websocket", token=person.token), greeting, b'"id":3')


def watcher(server: Server, person: Person) -> Door:
    """Of somebody who watches who is here."""
    return Door(server.port, handshake("/ws", token=person.token), b"", b'"snapshot"')


def of_floor(port: int, path: str) -> Door:
    """Of the floor's room."""
    return Door(port, handshake(path), b"", b"welcome")
