"""Where a channel's publications come from, and who may do what on it: logs, who is here, the playground."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import UUID

import orjson

from app.realtime import codes
from app.realtime.channels import Namespace, Publication, split
from app.realtime.codes import ProtocolError
from app.realtime.presence import Presence
from app.realtime.sessions import Session
from app.realtime.streams import Streams

PRESENCE_CHANNEL = "presence"


@dataclass(frozen=True)
class Person:
    """A signed-in account at the other end of a socket."""

    id: UUID
    user: dict[str, Any]
    device_id: UUID | None = None
    device: str = ""
    is_invisible: bool = False


@dataclass
class Caller:
    """Who asks something of a channel; `user` is "" for somebody unknown, who has no account either."""

    client: str
    user: str
    person: Person | None = None
    info: bytes = b""

    def about(self, chan_info: bytes = b"") -> dict[str, Any]:
        """The caller as others on a channel see them."""
        return {"user": self.user, "client": self.client, "conn_info": self.info, "chan_info": chan_info}


@dataclass(frozen=True)
class Rules:
    """What a kind of channels offers."""

    has_log: bool = False
    has_presence: bool = False
    is_open: bool = False  # Anybody may publish, and sees who comes and goes.


class Source(Protocol):
    """One kind of channels."""

    rules: Rules

    def look(self, caller: Caller, channels: Collection[str]) -> dict[str, int]:
        """Of these, the channels that the caller may subscribe to, each with the top of its log."""
        ...

    def tops(self, channels: Collection[str]) -> dict[str, int]:
        """The offset of the latest publication of each of these."""
        ...

    def read(self, channel: str, after: int, limit: int) -> list[Publication]:
        """The publications after this offset, in order."""
        ...

    def epoch(self, channel: str) -> str:
        """The name of the present life of the channel's log."""
        ...

    def welcome(self, caller: Caller, channel: str) -> bytes:
        """What a new subscriber is told with the reply, as JSON, or nothing."""
        ...

    def presence(self, channel: str) -> dict[str, dict[str, Any]]:
        """Who is on the channel: infos by the ids of connections."""
        ...

    def publish(self, channel: str, publication: Publication) -> None:
        """Give this to everybody on the channel."""
        ...

    def enter(self, caller: Caller, channel: str, info: dict[str, Any]) -> None:
        """Note that the caller is on the channel."""
        ...

    def leave(self, client: str, channel: str) -> None:
        """Note that this connection is not on it any more."""
        ...


class Quiet:
    """What most kinds of channels have in common: nobody publishes, and nobody is noted."""

    rules = Rules()

    def tops(self, _channels: Collection[str]) -> dict[str, int]:
        return {}

    def read(self, _channel: str, _after: int, _limit: int) -> list[Publication]:
        return []

    def epoch(self, _channel: str) -> str:
        return ""

    def welcome(self, _caller: Caller, _channel: str) -> bytes:
        return b""

    def presence(self, _channel: str) -> dict[str, dict[str, Any]]:
        raise ProtocolError(codes.NOT_AVAILABLE)

    def publish(self, _channel: str, _publication: Publication) -> None:
        raise ProtocolError(codes.PERMISSION_DENIED)

    def enter(self, _caller: Caller, _channel: str, _info: dict[str, Any]) -> None:
        return None

    def leave(self, _client: str, _channel: str) -> None:
        return None


class Logs(Quiet):
    """Channels whose publications are rows: recoverable however old, published into by the app alone."""

    def __init__(self, namespace: Namespace, presence: Presence, epoch: Callable[[], str]) -> None:
        self.namespace = namespace
        self._presence = presence
        self._epoch = epoch
        self.rules = Rules(has_log=True, has_presence=hasattr(namespace, "people"))

    def look(self, caller: Caller, channels: Collection[str]) -> dict[str, int]:
        if caller.person is None:
            return {}
        by_id = self._by_id(channels)
        return {by_id[id_]: top for id_, top in self.namespace.look(caller.person.id, list(by_id)).items()}

    def tops(self, channels: Collection[str]) -> dict[str, int]:
        by_id = self._by_id(channels)
        return {by_id[id_]: top for id_, top in self.namespace.tops(list(by_id)).items()}

    def read(self, channel: str, after: int, limit: int) -> list[Publication]:
        return self.namespace.read(split(channel)[1], after, limit)

    def epoch(self, _channel: str) -> str:
        return self._epoch()

    def presence(self, channel: str) -> dict[str, dict[str, Any]]:
        people = getattr(self.namespace, "people", None)
        if people is None:
            raise ProtocolError(codes.NOT_AVAILABLE)
        return infos(self._presence.sessions_of(people(split(channel)[1])))

    def _by_id(self, channels: Iterable[str]) -> dict[str, str]:
        # `$` is another way to write a channel's name; here each has one.
        return {split(channel)[1]: channel for channel in channels if not channel.startswith("$")}


class Here(Quiet):
    """The one channel that tells who comes and goes; its welcome names those of the caller's people who are here."""

    rules = Rules(has_presence=True)

    def __init__(self, presence: Presence, acquainted: Callable[[UUID], Collection[str]]) -> None:
        self._presence = presence
        self._acquainted = acquainted

    def look(self, caller: Caller, channels: Collection[str]) -> dict[str, int]:
        return dict.fromkeys(channels, 0) if caller.person else {}

    def welcome(self, caller: Caller, _channel: str) -> bytes:
        if caller.person is None:
            return b""
        here = self._presence.status(self._acquainted(caller.person.id))
        idle = [user_id for user_id, status in here.items() if status == "idle"]
        return orjson.dumps({"online": list(here), "idle": idle})

    def presence(self, _channel: str) -> dict[str, dict[str, Any]]:
        return infos(self._presence.sessions())


@dataclass
class Open(Quiet):
    """The playground: any channel, open to all."""

    streams: Streams
    rules: Rules = field(default=Rules(has_log=True, has_presence=True, is_open=True))

    def look(self, caller: Caller, channels: Collection[str]) -> dict[str, int]:
        return {channel: self.streams.stream(channel).top for channel in channels if _is_admitted(caller, channel)}

    def tops(self, channels: Collection[str]) -> dict[str, int]:
        return {channel: self.streams.stream(channel).top for channel in channels}

    def read(self, channel: str, after: int, limit: int) -> list[Publication]:
        return self.streams.read(channel, after, limit)

    def epoch(self, channel: str) -> str:
        return self.streams.stream(channel).epoch

    def presence(self, channel: str) -> dict[str, dict[str, Any]]:
        return self.streams.presence(channel)

    def publish(self, channel: str, publication: Publication) -> None:
        self.streams.publish(channel, publication)

    def enter(self, caller: Caller, channel: str, info: dict[str, Any]) -> None:
        self.streams.enter(channel, caller.client, info)

    def leave(self, client: str, channel: str) -> None:
        self.streams.leave(channel, client)


def infos(sessions: Iterable[Session]) -> dict[str, dict[str, Any]]:
    """Sessions as the protocol tells of them."""
    return {
        session.id: {"user": session.user_id, "client": session.id, "conn_info": orjson.dumps(session.user)}
        for session in sessions
    }


def _is_admitted(caller: Caller, channel: str) -> bool:
    """`$` channels need a token, and `#` in a name says for which users it is."""
    _name, limited, users = channel.partition("#")
    return not channel.startswith("$") and (not limited or caller.user in users.split(","))
