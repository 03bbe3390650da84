"""What is said in the benchmarks: a real message's ring, taken from Homeroom and numbered anew for each message."""

from __future__ import annotations

import socket
import uuid
from collections.abc import Sequence
from typing import Any, Protocol

import orjson
import psycopg2
from flask import Flask
from redis import Redis
from redis.connection import Connection

from app.chats.service import post_message
from bench.house import Person
from bench.load import BadAnswer
from bench.realtime.crowd import Ears, connected
from bench.realtime.wire import said
from bench.stand import Stand

# 200 bytes: three sentences of a class.
TEXT = "Has anybody the sheet for Friday? We need the slides and the lab report by tomorrow. "
TEXT += "Please bring a pen and a ruler. The room is the one beside the library, as last week; "
TEXT = TEXT.ljust(200, ".")


class Script:
    """The messages of one chat, in order; `first` is the number of the first in the chat's log."""

    def __init__(self, ring: Sequence[Any], first: int) -> None:
        self.process, self.kind, self.body = ring
        self.channel: str = self.body["channel"]
        self.first = first
        self.n_read = 0
        self._told = orjson.loads(self.body["data"])

    def data(self, number: int) -> bytes:
        """The publication of one message."""
        seq = self.first + number
        return orjson.dumps({**self._told, "seq": seq, "message": {**self._told["message"], "seq": seq}})

    def ring(self, number: int) -> bytes:
        """What a process that has posted this message rings."""
        body = {**self.body, "offset": self.first + number, "data": self.data(number).decode()}
        return orjson.dumps([self.process, self.kind, body])

    def push(self, number: int) -> bytes:
        """What a client is sent of it."""
        pub = {"data": orjson.Fragment(self.data(number)), "offset": self.first + number}
        return orjson.dumps({"push": {"channel": self.channel, "pub": pub}})

    def read(self, payload: bytes) -> int:
        """How many messages a frame brings; they must be those whose turn it is, and whole."""
        lines = payload.split(b"\n")
        for line in lines:
            if orjson.loads(line) != orjson.loads(self.push(self.n_read)):
                raise BadAnswer(f"message {self.n_read} was due, and this came: {line[:600]!r}")
            self.n_read += 1
        return len(lines)


def overhear(app: Flask, redis_url: str, sender: Person, chat: uuid.UUID) -> tuple[str, list[Any]]:
    """Post a message in this process, and hear what it rings: the channel of Redis, and what is said there."""
    redis = Redis.from_url(redis_url)
    with app.app_context(), redis.pubsub(ignore_subscribe_messages=True) as pubsub:
        pubsub.psubscribe("homeroom:rings:*")
        pubsub.get_message(timeout=1)
        post_message(sender.id, chat, text=TEXT)
        for _ in range(20):
            message = pubsub.get_message(timeout=1)
            if message is not None and orjson.loads(message["data"])[1] == "publication":
                return message["channel"].decode(), orjson.loads(message["data"])
    raise BadAnswer("a message was posted, and no ring was heard")


class Voice(Protocol):
    """Somebody who says messages."""

    def prepare(self, n: int) -> None:
        """Do what comes before so many more can be said."""

    def say(self, numbers: range) -> None:
        """Say these now."""


class Rings:
    """Messages as another process posts them: the log's top moves, and then Redis is told."""

    def __init__(self, here: Stand, ears: Ears, channel: str, script: Script, chat: uuid.UUID) -> None:
        self._script, self._channel = script, channel
        self._packer = Connection()
        self._redis = connected(int(here.env["REDIS_URL"].rpartition(":")[2].partition("/")[0]))
        ears.add(self._redis, lambda: self._redis.recv(1 << 16))
        self._database = psycopg2.connect(here.dsn, options="-c synchronous_commit=off")
        self._database.autocommit = True
        self._cursor = self._database.cursor()
        self._chat = str(chat)
        self._top = script.first - 1

    def prepare(self, n: int) -> None:
        """Without it the log would be shorter than what was said, and everybody told to begin anew."""
        self._top += n
        self._cursor.execute("UPDATE chats SET last_seq = %s WHERE id = %s", (self._top, self._chat))

    def say(self, numbers: range) -> None:
        rings = [self._packer.pack_command("PUBLISH", self._channel, self._script.ring(number)) for number in numbers]
        self._redis.sendall(b"".join(part for parts in rings for part in parts))


class RoomVoice:
    """Messages to the floor: what everybody in the room is to be sent, byte for byte what Homeroom sends."""

    def __init__(self, script: Script, sock: socket.socket) -> None:
        self._script, self._socket = script, sock

    def prepare(self, n: int) -> None:
        """There is no log."""

    def say(self, numbers: range) -> None:
        self._socket.sendall(b"".join(said(self._script.push(number)) for number in numbers))
