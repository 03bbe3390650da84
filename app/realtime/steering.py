"""Acting on the connections of one user from outside, in every process."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Any

from flask import current_app

from app.realtime import codes
from app.realtime.client import Client
from app.realtime.codes import CloseCode
from app.realtime.parts import Live
from app.realtime.server_commands import About, Disconnect, Refresh, Subscribe, Unsubscribe

RING = "steer"


def listen(extensions: dict[str, Any]) -> None:
    """Do here what other processes of the app with these extensions are asked to do."""
    extensions["doorbell"].listen(RING, lambda body: _steer_here(extensions, body["method"], body["params"]))


def steer(method: str, params: dict[str, Any]) -> None:
    """Have every process do this to the user's connections that it carries."""
    _steer_here(current_app.extensions, method, params)
    current_app.extensions["doorbell"].ring(RING, {"method": method, "params": params})


def _steer_here(extensions: dict[str, Any], method: str, params: dict[str, Any]) -> None:
    here: Live | None = extensions["live"]
    if here is not None:
        schema, act = VERBS[method]
        ask = schema.model_validate(params)
        act(_meant(list(here.clients.values()), ask), ask)


def _meant(clients: Iterable[Client], ask: About) -> list[Client]:
    mine = [client for client in clients if client.user == ask.user]
    if ask.client or ask.session:
        return [client for client in mine if client.id == ask.client and not ask.session]
    return mine


def _subscribe(clients: list[Client], ask: Subscribe) -> None:
    info, data = ask.b64info or ask.info or b"", ask.b64data or ask.data or b""
    for client in clients:
        client.subscribe_by_server(ask.channel, info=info, data=data)


def _unsubscribe(clients: list[Client], ask: Unsubscribe) -> None:
    for client in clients:
        client.unsubscribe_by_server(ask.channel)


def _disconnect(clients: list[Client], ask: Disconnect) -> None:
    why = codes.FORCE_DISCONNECT
    if ask.disconnect is not None and ask.disconnect.code:
        why = CloseCode(ask.disconnect.code, ask.disconnect.reason)
    for client in clients:
        if client.id not in ask.whitelist:
            client.outbox.close(codes.Disconnect(why))


def _refresh(clients: list[Client], ask: Refresh) -> None:
    for client in clients:
        if ask.expired or 0 < ask.expire_at <= time.time():
            client.outbox.close(codes.Disconnect(codes.CONNECTION_EXPIRED))
            continue
        client.expires_at = ask.expire_at or None
        lifetime = {"expires": True, "ttl": max(1, round(ask.expire_at - time.time()))} if ask.expire_at else {}
        client.outbox.send(client.codec.reply({"push": {"refresh": lifetime}}))


VERBS: dict[str, tuple[type[About], Callable[[list[Client], Any], None]]] = {
    "subscribe": (Subscribe, _subscribe),
    "unsubscribe": (Unsubscribe, _unsubscribe),
    "disconnect": (Disconnect, _disconnect),
    "refresh": (Refresh, _refresh),
}
