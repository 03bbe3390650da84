"""/api/v1/centrifugo/token and /stats: what lets a client connect, and how much is going on."""

from __future__ import annotations

from datetime import timedelta

from flask import Blueprint, current_app, request
from flask.blueprints import BlueprintSetupState

from app import access
from app.accounts import devices
from app.api import Out, Time, endpoint
from app.db import now
from app.realtime import cards, tokens
from app.realtime.cluster import Cluster
from app.realtime.errors import ClusterAway
from app.realtime.live import live
from app.realtime.meter import Meter
from app.realtime.server_methods import memory_bytes

blueprint = Blueprint("centrifugo_api", __name__, url_prefix="/api/v1/centrifugo")

# Clients ask for another one in time. Whoever lost the right to connect has it no longer than this.
TOKEN_SECONDS = 600


class ConnectionTokenOut(Out):
    """A token that lets its owner connect to the socket."""

    token: str
    expires_at: Time


class StatsOut(Out):
    """How much is going on: connections, people, channels that somebody is on, and what they are told."""

    clients: int
    users: int
    channels: int
    messages_per_second: float
    memory_bytes: int


@blueprint.record
def _begin(state: BlueprintSetupState) -> None:
    state.app.extensions["message_meter"] = Meter()


@blueprint.route("/token", methods=["GET", "POST"])
@endpoint("Get a token for the socket", gives=ConnectionTokenOut, keeps_answer=False)
def token() -> ConnectionTokenOut:
    """For ten minutes; clients ask for the next one by themselves."""
    person = access.identity()
    # Our own socket knows which channel is a person's own; a cluster must be told.
    own = [f"user:{person.user_id}"] if live().cluster else []
    expires_at = now() + timedelta(seconds=TOKEN_SECONDS)
    issued = tokens.issue_connection_token(
        live().token_secret,
        user=str(person.user_id),
        device=str(person.device_id),
        info=cards.card(person, device=devices.label(request.user_agent.string)),
        seconds=TOKEN_SECONDS,
        channels=own,
    )
    return ConnectionTokenOut(token=issued, expires_at=expires_at)


@blueprint.get("/stats")
@endpoint("See how much is going on", gives=StatsOut, refuses=(ClusterAway,))
def stats() -> StatsOut:
    """Connections and people everywhere; channels, messages and memory of the process that answers, or the cluster."""
    cluster = live().cluster
    return _stats_here() if cluster is None else _stats_of(cluster)


def _stats_here() -> StatsOut:
    here, sessions = live(), live().presence.sessions()
    strangers = [client for client in list(here.clients.values()) if client.caller.person is None]
    return StatsOut(
        clients=len(sessions) + len(strangers),
        users=len({session.user_id for session in sessions}),
        channels=len(here.hub.channels()),
        messages_per_second=_per_second(here.hub.n_published),
        memory_bytes=memory_bytes(),
    )


def _stats_of(cluster: Cluster) -> StatsOut:
    totals = cluster.stats()
    return StatsOut(
        clients=totals.clients,
        users=totals.users,
        channels=totals.channels,
        messages_per_second=_per_second(cluster.n_published),
        memory_bytes=totals.memory,
    )


def _per_second(n_messages: int) -> float:
    meter: Meter = current_app.extensions["message_meter"]
    return round(meter.per_second(n_messages), 2)
