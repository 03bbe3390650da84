"""One connection without a socket: commands in, replies out, a hub without a thread, and a clock set by hand."""

from __future__ import annotations

import itertools
import json
from collections.abc import Collection, Iterable, Mapping
from queue import Empty
from typing import Any
from uuid import UUID, uuid4

import jwt
import orjson

from app.errors import NotFound
from app.realtime import codes
from app.realtime.channels import Publication, split
from app.realtime.client import Client
from app.realtime.codec import JSON, Codec
from app.realtime.codes import CloseCode, Disconnect, ProtocolError
from app.realtime.delivery import Channel, Item
from app.realtime.frames import BINARY, PING, TEXT
from app.realtime.hub import Hub
from app.realtime.sources import Caller, Here, Logs, Open, Person, Source
from app.realtime.streams import SIZES, Streams
from app.realtime.tokens import ConnectionToken
from tests.realtime.street import Street

SECRET = "the secret of these tests, which is long enough for all of them......."
Shape = dict[str, Any]
_numbers = itertools.count(1)


def token(**claims: Any) -> str:
    """A token as others sign it: no claim is checked while it is written."""
    return jwt.PyJWS().encode(json.dumps(claims).encode(), SECRET, "HS256")


class Paper:
    """An outbox that nobody sends: what was put into it can be read."""

    def __init__(self, codec: Codec) -> None:
        self.kind = BINARY if codec.is_binary else TEXT
        self.messages: list[bytes] = []
        self.n_pings = 0
        self.closed_by: CloseCode | Disconnect | None = None
        self.has_hung_up = False
        self.has_room = True
        self.is_overdue_now = False

    @property
    def is_open(self) -> bool:
        return self.closed_by is None

    def send(self, payload: bytes) -> None:
        if self.is_open:
            self.messages.append(payload)

    def write(self, data: bytes) -> None:
        for kind, payload in unframed(data):
            if kind == PING:
                self.n_pings += 1
            else:
                self.send(payload)

    def close(self, why: CloseCode | Disconnect) -> None:
        self.closed_by = self.closed_by or why

    def hang_up(self) -> None:
        self.has_hung_up = True

    def is_overdue(self, now: float) -> bool:
        return self.is_overdue_now

    def wait_for_room(self) -> bool:
        return self.has_room


class StraightHub(Hub):
    """Delivers when it is told to, in the thread of who tells it."""

    def __init__(self) -> None:
        self.gaps: list[Channel] = []
        super().__init__(self.gaps.append)
        self.close()

    def settle(self) -> None:
        """Deliver what was rung, and what that rings."""
        while True:
            try:
                rung: tuple[str, Item] | None = self._inbox.get_nowait()
            except Empty:
                return
            if rung is not None:
                self._deliver({rung[0]: [rung[1]]})


class ChatLogs:
    """A namespace whose logs are lists."""

    name = "chat"

    def __init__(self) -> None:
        self.logs: dict[str, list[Publication]] = {}
        self.members: dict[str, set[UUID]] = {}
        self.n_looks = 0

    def make(self, name: str, *members: Person, n: int = 0) -> str:
        """A chat with so many events, and its channel."""
        self.members[name] = {member.id for member in members}
        self.logs[name] = [publication(seq) for seq in range(1, n + 1)]
        return f"chat:{name}"

    def write(self, name: str, **fields: Any) -> Publication:
        """The next event of the log, which nobody has rung yet."""
        self.logs[name].append(publication(len(self.logs[name]) + 1, **fields))
        return self.logs[name][-1]

    def look(self, user_id: UUID, ids: Collection[str]) -> dict[str, int]:
        self.n_looks += 1
        return {id_: top for id_, top in self.tops(ids).items() if user_id in self.members[id_]}

    def tops(self, ids: Collection[str]) -> dict[str, int]:
        return {id_: len(self.logs[id_]) for id_ in ids if id_ in self.logs}

    def read(self, id: str, after: int, limit: int) -> list[Publication]:  # noqa: A002  It is the channel's id.
        return self.logs[id][after : after + limit]

    def people(self, id: str) -> list[str]:  # noqa: A002  Same.
        return [str(user_id) for user_id in self.members[id]]


def publication(seq: int, **fields: Any) -> Publication:
    return Publication(orjson.dumps({"seq": seq}), seq, **fields)


class Desk:
    """The parts of one process, as its connections see them."""

    def __init__(self, *, is_open: bool = True) -> None:
        self.is_open = is_open
        self.token_secret = SECRET
        self.now = 1000.0
        self.hub = StraightHub()
        self.streams = Streams(self.hub.ring, lambda: self.now)
        self.presence = Street("one")[0]
        self.chats = ChatLogs()
        self.rpcs = {"typing": _typing}
        self.people: dict[str, Person] = {}
        self.clients: dict[str, Client] = {}
        self._logs = Logs(self.chats, self.presence, lambda: "epoch")
        self._here = Here(self.presence, lambda _person: list(self.people))
        self._open = Open(self.streams)

    def person(self, token: ConnectionToken) -> Person | None:
        return self.people.get(token.user)

    def somebody(self, name: str = "alice", **fields: Any) -> Person:
        """An account."""
        id_ = uuid4()
        self.people[str(id_)] = Person(id_, {"id": str(id_), "username": name}, **fields)
        return self.people[str(id_)]

    def source(self, channel: str) -> Source:
        name = split(channel)[0]
        if name == "chat":
            return self._logs
        if channel == "presence":
            return self._here
        if self.is_open and name in SIZES:
            return self._open
        raise ProtocolError(codes.UNKNOWN_CHANNEL)

    def own_channels(self, caller: Caller) -> list[str]:
        return [f"#{caller.user}"] if self.is_open and caller.user else []

    def enter(self, client: Client) -> None:
        self.clients[client.id] = client

    def leave(self, client: Client) -> None:
        del self.clients[client.id]

    def open(self, codec: Codec = JSON, **options: Any) -> Connection:
        """A connection that has not said anything yet."""
        return Connection(self, codec, **options)

    def connect(self, person: Person | None = None, /, **claims: Any) -> Connection:
        """A connection that has connected: as this person, by a token with these claims, or as nobody known."""
        if person is not None:
            claims = {"sub": str(person.id), **claims}
        connection = self.open()
        connection.ask("connect", **({"token": token(**claims)} if claims else {}))
        connection.pushes()
        return connection

    def publish(self, channel: str, *values: Any) -> None:
        """Publish into an open channel from outside."""
        for value in values:
            self.streams.publish(channel, Publication(orjson.dumps(value)))
        self.hub.settle()

    def ring(self, channel: str, *publications: Publication) -> None:
        """Have the hub hear of these."""
        for one in publications:
            self.hub.ring(channel, one)
        self.hub.settle()


class Connection:
    """The client's end of one connection."""

    def __init__(self, desk: Desk, codec: Codec, **options: Any) -> None:
        self.desk = desk
        self.paper = Paper(codec)
        self.client = Client(desk, self.paper, codec, clock=lambda: desk.now, **options)  # type: ignore[arg-type]
        self._n_read = 0

    @property
    def id(self) -> str:
        return self.client.id

    @property
    def closed_by(self) -> int | None:
        """The code that it was closed with."""
        return self.paper.closed_by.code if self.paper.closed_by else None

    def hears(self) -> list[Shape]:
        """The replies and pushes since the last time."""
        self.desk.hub.settle()
        fresh, self._n_read = self.paper.messages[self._n_read :], len(self.paper.messages)
        return [orjson.loads(line) for message in fresh for line in message.split(b"\n")]

    def pushes(self, kind: str | None = None) -> list[Shape]:
        """Those of them that are pushes, or pushes of one kind: then what they say."""
        pushes = [one["push"] for one in self.hears() if "push" in one]
        return pushes if kind is None else [push[kind] for push in pushes if kind in push]

    def data(self) -> list[Any]:
        """What was published since the last time."""
        return [pub.get("data") for pub in self.pushes("pub")]

    def says(self, frame: bytes) -> list[Shape]:
        """Send a frame as it is, and give what came back with it."""
        self.client.receive(frame)
        return self.hears()

    def sends(self, *commands: Mapping[str, Any]) -> list[Shape]:
        """Send these in one frame, and give what came back with it."""
        return self.says(b"\n".join(orjson.dumps(command) for command in commands))

    def ask(self, kind: str, **request: Any) -> Shape:
        """The result of one command, which must not be refused; what else came with it is read, too."""
        reply = self._reply(kind, request)
        assert kind in reply, reply
        result: Shape = reply[kind]
        return result

    def refusal(self, kind: str, **request: Any) -> int:
        """The code of the error that is the answer to one command; the connection goes on."""
        error = self._reply(kind, request)["error"]
        assert error["message"]
        assert self.closed_by is None
        return int(error["code"])

    def end(self, kind: str, **request: Any) -> int | None:
        """The code with which the connection is ended by one command, which gets no answer."""
        assert self.sends({"id": next(_numbers), kind: request}) == []
        return self.closed_by

    def subscribe(self, channel: str = "news", **request: Any) -> Shape:
        """Subscribe, and do not listen to what comes with it."""
        return self.ask("subscribe", channel=channel, **request)

    def _reply(self, kind: str, request: Shape) -> Shape:
        number = next(_numbers)
        replies = [one for one in self.sends({"id": number, kind: request}) if one.get("id") == number]
        assert len(replies) == 1, f"{kind}: {replies}, closed by {self.paper.closed_by}"
        return replies[0]


def unframed(data: bytes) -> Iterable[tuple[int, bytes]]:
    """The frames in what a server writes."""
    while data:
        kind, size, start = data[0] & 0x0F, data[1], 2
        if size >= 126:
            start = 4 if size == 126 else 10
            size = int.from_bytes(data[2:start])
        yield kind, data[start : start + size]
        data = data[start + size :]


def _typing(person: Person, parameters: Mapping[str, Any]) -> Shape:
    if parameters.get("chat_id") != "1":
        raise NotFound
    return {"by": person.user["username"]}
