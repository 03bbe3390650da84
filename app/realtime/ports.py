"""What one connection asks of the process that it is in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from app.realtime.hub import Hub
from app.realtime.outbox import Outbox
from app.realtime.presence import Presence
from app.realtime.sources import Caller, Person, Source
from app.realtime.tokens import ConnectionToken

if TYPE_CHECKING:
    from app.realtime.client import Client

Fields = dict[str, Any]
Rpc = Callable[[Person, Mapping[str, Any]], Fields]


class Connected(Protocol):
    """One open socket, whatever is spoken over it."""

    outbox: Outbox

    @property
    def device_id(self) -> UUID | None:
        """The signed-in device at its other end, if it is one."""
        ...

    def pulse(self, now: float) -> None:
        """Do what is due; called once a second."""
        ...


class Ports(Protocol):
    """The parts of a process, as its connections see them."""

    hub: Hub
    presence: Presence
    rpcs: Mapping[str, Rpc]
    token_secret: str
    is_open: bool

    def source(self, channel: str) -> Source:
        """Where this channel's publications come from; ProtocolError if there is no such kind."""
        ...

    def person(self, token: ConnectionToken) -> Person | None:
        """The account that this token is for, if there is one and it is signed in."""
        ...

    def own_channels(self, caller: Caller) -> list[str]:
        """The channels that the server subscribes this caller to."""
        ...

    def enter(self, client: Client) -> None:
        """Count this connection among those of the process."""
        ...

    def leave(self, client: Client) -> None:
        """Do not count it any more."""
        ...
