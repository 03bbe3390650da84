"""The live parts of one process and how they work together: what a connection asks for, it asks here."""

from __future__ import annotations

import hashlib
import hmac
import logging
import time
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Any
from uuid import UUID

import orjson
from flask import Flask

from app import figures
from app.config import Config
from app.db import db
from app.realtime import codes, queries
from app.realtime.channels import Namespace, Publication, split
from app.realtime.client import Client
from app.realtime.cluster import Cluster
from app.realtime.cluster_presence import ClusterPresence, NoBell
from app.realtime.codes import Disconnect, ProtocolError
from app.realtime.delivery import Channel
from app.realtime.doorbell import Body, Doorbell
from app.realtime.epochs import Life
from app.realtime.hub import Hub
from app.realtime.keeper import Keeper, Pulse
from app.realtime.last_seen import LastSeen
from app.realtime.outbox import Drainer
from app.realtime.places import MOST_EACH
from app.realtime.ports import Connected, Rpc
from app.realtime.presence import Presence
from app.realtime.presence_board import PresenceBoard
from app.realtime.sessions import Changes
from app.realtime.sources import PRESENCE_CHANNEL, Caller, Here, Logs, Open, Person, Source
from app.realtime.streams import SIZES, Streams
from app.realtime.tokens import ConnectionToken

log = logging.getLogger(__name__)


class Live:
    """Hub, presence, playground and connections of this process; what a connection asks for, it asks here."""

    def __init__(
        self,
        app: Flask,
        namespaces: list[Namespace],
        rpcs: Mapping[str, Rpc],
        acquainted: Callable[[UUID], Collection[str]],
        *,
        tell_of_another_life: Callable[[], object],
    ) -> None:
        config: Config = app.extensions["config"]
        self.app, self.config, self.rpcs = app, config, rpcs
        self.doorbell: Doorbell = app.extensions["doorbell"]
        self.is_open = config.realtime_open_channels
        self.token_secret = config.centrifugo_token_secret or _derived(config.secret_key)
        self.started_at = time.monotonic()
        self.clients: dict[str, Client] = {}
        self._n_each: Counter[str] = Counter()
        # All open sockets: those of the protocol, also before they have connected, and the plain ones.
        self._watched: set[Connected] = set()
        self.cluster: Cluster | None = app.extensions["cluster"]
        self.presence = Presence(self.doorbell if self.cluster is None else NoBell())
        self.board = PresenceBoard(self.presence)
        last_seen = LastSeen()
        self.presence.on_change(last_seen.hear)
        self.presence.on_change(self._tell_who_is_here)
        self.drainer = Drainer()
        self.hub = Hub(self._mend)
        self.streams = Streams(self.hub.ring)
        self.life = Life(
            config,
            {one.name: one for one in namespaces},
            latest=lambda: self.hub.latest,
            tell_all=tell_of_another_life,
            tell_here=lambda: self.logs_renewed({}),
        )
        self._logs: dict[str, Source] = {one.name: Logs(one, self.presence, self.epoch) for one in namespaces}
        self._here = Here(self.presence, acquainted)
        self._open = Open(self.streams) if self.is_open else None
        checks = [self._look_who_is_signed_out, self.life.keep]
        if self.cluster is not None:
            checks.append(ClusterPresence(self.cluster, self.presence).look)
        self.keeper = Keeper(
            app,
            self.hub,
            self.source,
            self.doorbell,
            errands=[last_seen.write],
            checks=checks,
            on_going_back=self.life.end,
        )
        self._listen()
        self.doorbell.open()
        self.pulse = Pulse(self._beat)

    # What a connection asks for.

    def source(self, channel: str) -> Source:
        """Where this channel's publications come from; ProtocolError if there is no such kind."""
        name, _rest = split(channel)
        if name in self._logs and not channel.startswith("$"):
            return self._logs[name]
        if channel == PRESENCE_CHANNEL:
            return self._here
        if self._open is not None and name in SIZES:
            return self._open
        raise ProtocolError(codes.UNKNOWN_CHANNEL)

    def person(self, token: ConnectionToken) -> Person | None:
        """The account that this token is for, if there is one and it is signed in."""
        try:
            return queries.person(UUID(token.user), UUID(token.device) if token.device else None)
        except ValueError:
            return None

    def own_channels(self, caller: Caller) -> list[str]:
        """The channels that the server subscribes this caller to."""
        own = [f"user:{caller.person.id}"] if caller.person else []
        return [*own, f"#{caller.user}"] if self.is_open and caller.user else own

    def enter(self, client: Client) -> None:
        """Count this connection among those of the process; somebody who has too many gets no more."""
        if client.caller.user and self._n_each[client.caller.user] >= MOST_EACH:
            raise Disconnect(codes.CONNECTION_LIMIT)
        self._n_each[client.caller.user] += 1
        self.clients[client.id] = client

    def leave(self, client: Client) -> None:
        """Do not count it any more."""
        if self.clients.pop(client.id, None) is not None:
            self._n_each[client.caller.user] -= 1
            if not self._n_each[client.caller.user]:
                del self._n_each[client.caller.user]

    def watch(self, socket: Connected) -> None:
        """Let time pass for this socket, and end it when its device is signed out or the process stops."""
        self._watched.add(socket)
        figures.SOCKETS.labels(_kind(socket)).inc()

    def forget(self, socket: Connected) -> None:
        """The socket is closed."""
        self._watched.discard(socket)
        figures.SOCKETS.labels(_kind(socket)).dec()

    def epoch(self) -> str:
        """The name of the logs' present life."""
        return self.life.name()

    # What all processes are told.

    def obey(self, kind: str, body: Body) -> None:
        """Do what was rung for every process."""
        _COMMANDS[kind](self, body)

    def devices_ended(self, body: Body) -> None:
        """End the connections of devices that were signed out."""
        ended = set(body["ids"])
        for socket in list(self._watched):
            if str(socket.device_id) in ended:
                socket.outbox.close(codes.FORCE_DISCONNECT)

    def logs_renewed(self, _body: Body) -> None:
        """Let everybody read all logs anew."""
        self.life.forget()
        for channel in self.hub.channels():
            if split(channel.name)[0] in self._logs:
                self.hub.reset(channel.name)

    def publication(self, body: Body) -> None:
        """Deliver what another process has written."""
        data = body["data"].encode()
        self.hub.ring(body["channel"], Publication(data, body["offset"], ends_for=body.get("ends_for")))

    def publications(self, body: Body) -> None:
        """Deliver what another process has published on many channels at once."""
        for channel, data in body["told"]:
            self.hub.ring(channel, Publication(data.encode()))

    # Beginning and end.

    def shut_down(self) -> None:
        """Tell everybody that this process stops, so that they connect to another one; they spread by themselves."""
        for socket in list(self._watched):
            socket.outbox.close(codes.SHUTDOWN)
        self.presence.close()

    def close(self) -> None:
        """End all connections and threads."""
        self.shut_down()
        for part in (self.pulse, self.keeper, self.hub, self.drainer):
            part.close()
        with self.app.app_context():
            self.life.close()

    def _listen(self) -> None:
        for kind in _COMMANDS:
            self.doorbell.listen(kind, partial(self.obey, kind))
        self.doorbell.on_return(self.keeper.look_now)

    def _tell_who_is_here(self, changes: Changes) -> None:
        """To this process's own sockets, because each process knows by itself who is here; or to the cluster's."""
        people = {
            "online": changes.arrived,
            "offline": changes.gone,
            "idle": changes.idle,
            "active": changes.active,
        }
        if any(people.values()):
            data = orjson.dumps({"type": "presence", **people})
            self.hub.ring(PRESENCE_CHANNEL, Publication(data))
            if self.cluster is not None:
                self.cluster.publish(PRESENCE_CHANNEL, data, is_kept=False)

    def _mend(self, channel: Channel) -> None:
        self.keeper.mend(channel)

    def _beat(self) -> None:
        now = time.monotonic()
        for socket in list(self._watched):
            try:
                socket.pulse(now)
            except Exception:
                log.exception("A socket has no pulse, and is closed")
                socket.outbox.close(codes.SERVER_ERROR)
        self.presence.tick()
        channels = self.hub.channels()
        figures.CHANNELS.set(len(channels))
        figures.SUBSCRIPTIONS.set(sum(len(channel.subscriptions) for channel in channels))

    def _look_who_is_signed_out(self) -> None:
        """The database's word on who is signed in; it counts where a ring was lost, or none was rung."""
        self._look_who_is_disabled()
        by_device: dict[UUID, list[Connected]] = {}
        for socket in list(self._watched):
            if socket.device_id is not None:
                by_device.setdefault(socket.device_id, []).append(socket)
        if by_device:
            signed_in = queries.signed_in(list(by_device))
            db.session.remove()
            for device_id in by_device.keys() - signed_in.keys():
                for socket in by_device[device_id]:
                    socket.outbox.close(codes.FORCE_DISCONNECT)
            # Whoever chose so while they connected, or when the ring that told it was lost, is hidden now.
            self.presence.hide_as_wished({str(user_id): wish for user_id, wish in signed_in.values()})

    def _look_who_is_disabled(self) -> None:
        """The same for those whose tokens name no device."""
        people = {client: client.caller.person for client in list(self.clients.values())}
        without_device = {client: one.id for client, one in people.items() if one and one.device_id is None}
        if without_device:
            enabled = queries.enabled(set(without_device.values()))
            for client in [client for client, user_id in without_device.items() if user_id not in enabled]:
                client.outbox.close(codes.FORCE_DISCONNECT)


_COMMANDS: dict[str, Callable[[Live, Any], None]] = {
    "publication": Live.publication,
    "publications": Live.publications,
    "devices.ended": Live.devices_ended,
    "logs.renewed": Live.logs_renewed,
}


def _kind(socket: Connected) -> str:
    return "live" if isinstance(socket, Client) else "presence"


def _derived(secret_key: str) -> str:
    return hmac.new(secret_key.encode(), b"realtime tokens", hashlib.sha256).hexdigest()
