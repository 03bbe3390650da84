"""Centrifugo mode: a cluster carries the connections, and is told over its HTTP API what happens.

The log stays the truth. Rings go out by one thread, in order, and are tried again until the cluster has them; each
carries a key, so that a second try does nothing twice. What never arrives the readers miss by its number, and read it
from the API.
"""

from __future__ import annotations

import logging
import random
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import uuid4

import orjson
from cent import (
    BatchRequest,
    CentApiResponseError,
    CentError,
    CentRequest,
    Client,
    DisconnectRequest,
    InfoRequest,
    PresenceRequest,
    PublishRequest,
    UnsubscribeRequest,
)
from cent import Disconnect as Parting

from app.realtime.errors import ClusterAway

log = logging.getLogger(__name__)

Found = TypeVar("Found")
Request = CentRequest[Any]

# Publications that may wait while the cluster is away; beyond that the oldest go, and readers find them in the log.
MOST_WAITING = 10_000
MOST_AT_ONCE = 100
ANSWER_SECONDS = 5
# Somebody waits for these.
READ_SECONDS = 2
FIRST_PAUSE, LONGEST_PAUSE = 0.1, 5.0
# The cluster's answers to what may work the next time: internal error, too many requests.
TEMPORARY = (100, 111)
# The library does not name all that may go wrong on the way.
FAULTS = (CentError, OSError)
_VERBS: dict[str, Callable[[Client, Any], object]] = {
    "publish": Client.publish,
    "unsubscribe": Client.unsubscribe,
    "disconnect": Client.disconnect,
}


@dataclass(frozen=True)
class Present:
    """One connection on a channel, and what its token or the connect proxy said about it."""

    client: str
    user: str
    info: dict[str, Any]


@dataclass(frozen=True)
class Totals:
    """What all nodes of the cluster carry together; a person on two nodes counts twice."""

    clients: int
    users: int
    channels: int
    memory: int


class Cluster:
    """The Centrifugo cluster at this address; nothing but the reads ever waits for it."""

    def __init__(self, url: str, key: str) -> None:
        self._address, self._key = f"{url}/api", key
        self._bell = threading.Condition()
        # Who must leave goes first and is never dropped: a late publication harms nobody.
        self._orders: deque[Request] = deque()
        self._publications: deque[Request] = deque(maxlen=MOST_WAITING)
        self._thread: threading.Thread | None = None
        self._is_closing = False
        self._is_idle = True
        self.n_published = 0
        self.trouble: str | None = None

    @property
    def is_up(self) -> bool:
        """Whether the cluster took what it was last given."""
        return self.trouble is None

    def publish(self, channel: str, data: bytes, *, is_kept: bool = True) -> None:
        """Give every subscriber this JSON; what is not kept is for those alone who are here now."""
        self._put(
            self._publications,
            PublishRequest(
                channel=channel,
                data=orjson.loads(data),
                skip_history=None if is_kept else True,
                idempotency_key=uuid4().hex,
            ),
        )

    def unsubscribe(self, user: str, channel: str) -> None:
        """Take the person off the channel, on all their connections."""
        self._put(self._orders, UnsubscribeRequest(user=user, channel=channel))

    def disconnect(self, user: str, *, code: int, reason: str) -> None:
        """Close all connections of the person."""
        self._put(self._orders, DisconnectRequest(user=user, disconnect=Parting(code=code, reason=reason)))

    def presence(self, channel: str) -> list[Present]:
        """Who is on the channel now."""
        found = self._read(lambda client: client.presence(PresenceRequest(channel=channel)))
        return [Present(info.client, info.user, info.conn_info or {}) for info in found.presence.values()]

    def stats(self) -> Totals:
        """How much the cluster carries."""
        nodes = self._read(lambda client: client.info(InfoRequest())).nodes
        return Totals(
            clients=sum(node.num_clients for node in nodes),
            users=sum(node.num_users for node in nodes),
            channels=max((node.num_channels for node in nodes), default=0),
            memory=sum(node.process.rss for node in nodes if node.process),
        )

    def close(self, *, seconds: float = 2) -> None:
        """Send what waits, for so long at the most, and stop."""
        with self._bell:
            self._bell.wait_for(lambda: self._is_idle, timeout=seconds)
            self._is_closing = True
            self._bell.notify_all()
            thread = self._thread
        if thread is not None:
            thread.join(timeout=ANSWER_SECONDS + 1)

    def _put(self, queue: deque[Request], request: Request) -> None:
        with self._bell:
            if self._is_closing:
                return
            queue.append(request)
            self._is_idle = False
            # Started by the first ring, and anew in a forked process, where the parent's thread does not run.
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._run, name="cluster", daemon=True)
                self._thread.start()
            self._bell.notify_all()

    def _run(self) -> None:
        with Client(self._address, self._key, timeout=ANSWER_SECONDS) as client:
            while batch := self._take():
                self._deliver(client, batch)

    def _take(self) -> deque[Request]:
        """What is next, as soon as there is something; nothing once this is closed."""
        with self._bell:
            self._is_idle = not (self._orders or self._publications)
            self._bell.notify_all()
            self._bell.wait_for(lambda: self._orders or self._publications or self._is_closing)
            queue = self._orders or self._publications
            n_taken = 0 if self._is_closing else min(len(queue), MOST_AT_ONCE)
            return deque(queue.popleft() for _ in range(n_taken))

    def _deliver(self, client: Client, batch: deque[Request]) -> None:
        """Try until the cluster has it all; only what it refuses for good is given up."""
        pause = FIRST_PAUSE
        while batch and not self._is_closing:
            try:
                self._send(client, batch)
            except FAULTS as error:
                self._note(str(error) or type(error).__name__)
                self._rest(pause)
                pause = min(2 * pause, LONGEST_PAUSE)

    def _send(self, client: Client, batch: deque[Request]) -> None:
        """Send them together; what the cluster has, or refuses, is taken out of the batch."""
        try:
            client.batch(BatchRequest(requests=list(batch)))
        except KeyError:  # How the library says that some were refused; which, and why, they tell one by one.
            while batch:
                self._send_alone(client, batch[0])
                batch.popleft()
            return
        self.n_published += sum(isinstance(request, PublishRequest) for request in batch)
        batch.clear()
        self._note(None)

    def _send_alone(self, client: Client, request: Request) -> None:
        try:
            _VERBS[request.api_method](client, request)
        except CentApiResponseError as refusal:
            if refusal.code in TEMPORARY:
                raise
            self._note(f"it refused to {request.api_method}: {refusal.code} {refusal.message}")
        else:
            self.n_published += isinstance(request, PublishRequest)

    def _rest(self, seconds: float) -> None:
        with self._bell:
            self._bell.wait_for(lambda: self._is_closing, timeout=random.uniform(seconds / 2, seconds))

    def _note(self, trouble: str | None) -> None:
        """Remember how it stands, and say so when that changes."""
        if trouble and trouble != self.trouble:
            log.warning("Centrifugo did not take what happened here: %s", trouble)
        elif self.trouble and not trouble:
            log.info("Centrifugo takes what happens here again.")
        self.trouble = trouble

    def _read(self, ask: Callable[[Client], Found]) -> Found:
        try:
            with Client(self._address, self._key, timeout=READ_SECONDS) as client:
                return ask(client)
        except FAULTS as error:
            raise ClusterAway from error
