"""What the rooms tell the hub about: publications, and the namespaces that their channels live in."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable
from uuid import UUID

LONGEST = 255


@dataclass(frozen=True, slots=True)
class Publication:
    """Something for everybody on a channel; `data` is JSON, `offset` its number in the log, or 0 for what is not kept.

    It ends the subscription of the person `ends_for`, who was taken off the channel by it.
    """

    data: bytes
    offset: int = 0
    info: dict[str, Any] | None = None
    tags: dict[str, str] | None = None
    ends_for: str | None = None


class Namespace(Protocol):
    """A kind of channels with a log in the database: `chat:17` is the channel of the id 17 in the namespace `chat`."""

    name: str

    def look(self, user_id: UUID, ids: Collection[str]) -> dict[str, int]:
        """Of these channels, those that the person may subscribe to, each with the top of its log."""
        ...

    def tops(self, ids: Collection[str]) -> dict[str, int]:
        """The number of the latest event of each of these."""
        ...

    def read(self, id: str, after: int, limit: int) -> list[Publication]:  # noqa: A002  It is the channel's id.
        """The next lines of the log, in order; empty at its end."""
        ...


@runtime_checkable
class Marked(Protocol):
    """A namespace that can tell how far it has come."""

    def newest(self) -> str:
        """What names the newest line of all its logs, and sorts after all that are older; empty if there is none."""
        ...


def uuids(ids: Collection[str]) -> dict[str, UUID]:
    """Those of these channels' ids that are ids of ours, as they are written; a channel's name may be anything."""
    found = {}
    for id_ in ids:
        try:
            uuid = UUID(id_)
        except ValueError:
            continue
        if str(uuid) == id_:  # The same id in capitals would be another channel.
            found[id_] = uuid
    return found


def split(channel: str) -> tuple[str, str]:
    """The namespace of a channel, and its id there; `$` before the name only asks for a token."""
    name, colon, rest = channel.removeprefix("$").partition(":")
    return (name, rest) if colon else ("", name)
