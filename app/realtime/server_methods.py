"""What each method of the server API does, and the result it has; what it refuses it says by a ProtocolError.

It publishes into open channels and steers connections. What chats say comes from their log alone, so nothing can be
published, removed or listened to there from outside.
"""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Callable
from fnmatch import fnmatchcase
from typing import Any, NoReturn

from flask import current_app

from app.realtime import codes
from app.realtime.channels import LONGEST, Publication, split, uuids
from app.realtime.client import VERSION
from app.realtime.codes import ErrorCode, ProtocolError
from app.realtime.live import live
from app.realtime.published import Published
from app.realtime.server_commands import (
    About,
    Ask,
    Broadcast,
    Channels,
    History,
    Info,
    OfChannel,
    Publish,
    Rpc,
    Said,
    Subscribe,
    Unsubscribe,
)
from app.realtime.sources import Source
from app.realtime.steering import VERBS, steer
from app.realtime.subscribing import history

Fields = dict[str, Any]

LOG_IS_TRUTH = ErrorCode(
    103,
    "permission denied: this channel tells what stands in Homeroom's database, and nothing else;"
    " to say something in a chat, POST /api/v1/chats/{id}/messages",
)


def carry_out(method: str, ask: Ask, params: Fields) -> Fields:
    """Do what one command says."""
    if isinstance(ask, About):
        return _steer(method, ask, params)
    return _ANSWERS[method](ask)


def _publish(ask: Publish) -> Fields:
    return _say(ask.channel, ask)


def _broadcast(ask: Broadcast) -> Fields:
    if not ask.channels:
        raise ProtocolError(codes.BAD_REQUEST_ERROR)
    return {"responses": [_attempt(channel, ask) for channel in ask.channels]}


def _attempt(channel: str, ask: Said) -> Fields:
    try:
        return {"result": _say(channel, ask)}
    except ProtocolError as refusal:
        return error(refusal)


def _say(channel: str, ask: Said) -> Fields:
    data = ask.b64data or ask.data
    _open_source(channel)
    if data is None:
        raise ProtocolError(codes.BAD_REQUEST_ERROR)
    published: Published = current_app.extensions["published"]
    return published.once(channel, ask.idempotency_key, lambda: _publish_now(channel, data, ask))


def _publish_now(channel: str, data: bytes, ask: Said) -> Fields:
    publication = Publication(data, tags=ask.tags)
    offset, epoch = live().streams.publish(channel, publication, is_kept=not ask.skip_history)
    return {"offset": offset, "epoch": epoch} if offset else {}


def _presence(ask: OfChannel) -> Fields:
    present = _source(ask.channel).presence(ask.channel)
    return {"presence": {client: _shown(info) for client, info in present.items()}}


def _presence_stats(ask: OfChannel) -> Fields:
    present = _source(ask.channel).presence(ask.channel)
    return {"num_clients": len(present), "num_users": len({info["user"] for info in present.values()})}


def _history(ask: History) -> Fields:
    source = _source(ask.channel)
    if not source.rules.has_log:
        raise ProtocolError(codes.NOT_AVAILABLE)
    page = history(source, ask.model_dump(exclude_none=True))
    for publication in page["publications"]:
        if "info" in publication:
            publication["info"] = _shown(publication["info"])
    return page


def _shown(info: Fields) -> Fields:
    """Who somebody is, without what nobody said of them."""
    return {name: value for name, value in info.items() if value != b""}


def _history_remove(ask: OfChannel) -> Fields:
    _open_source(ask.channel)
    live().streams.remove(ask.channel)
    return {}


def _channels(ask: Channels) -> Fields:
    counts = {one.name: len(one.subscriptions) for one in live().hub.channels()}
    return {
        "channels": {
            name: {"num_clients": n}
            for name, n in counts.items()
            if n and (not ask.pattern or fnmatchcase(name, ask.pattern))
        }
    }


def _info(_ask: Info) -> Fields:
    here = live()
    clients, channels = list(here.clients.values()), here.hub.channels()
    node = {
        "uid": here.doorbell.process,
        "name": f"{platform.node()}_{os.getpid()}",
        "version": VERSION,
        "num_clients": len(clients),
        "num_users": len({client.user for client in clients}),
        "num_channels": len(channels),
        "num_subs": sum(len(one.subscriptions) for one in channels),
        "uptime": int(time.monotonic() - here.started_at),
        "process": {"rss": memory_bytes()},
    }
    return {"nodes": [node]}


def _rpc(_ask: Rpc) -> NoReturn:
    raise ProtocolError(codes.METHOD_NOT_FOUND)


def _steer(method: str, ask: About, params: Fields) -> Fields:
    if isinstance(ask, Subscribe):
        _open_source(ask.channel)
    elif isinstance(ask, Unsubscribe):
        _source(ask.channel)
    steer(method, params)
    return {}


def _source(channel: str) -> Source:
    if not channel or len(channel) > LONGEST:
        raise ProtocolError(codes.BAD_REQUEST_ERROR)
    source = live().source(channel)
    if source.rules.has_log and not source.rules.is_open and not uuids([split(channel)[1]]):
        raise ProtocolError(codes.UNKNOWN_CHANNEL)
    return source


def _open_source(channel: str) -> Source:
    source = _source(channel)
    if not source.rules.is_open:
        raise ProtocolError(LOG_IS_TRUTH)
    return source


def memory_bytes() -> int:
    """What this process holds in memory."""
    with open("/proc/self/statm", "rb") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def error(refusal: ProtocolError) -> Fields:
    """The refusal as a reply shows it."""
    return {"error": {"code": refusal.code, "message": refusal.message}}


SCHEMAS: dict[str, type[Ask]] = {
    "publish": Publish,
    "broadcast": Broadcast,
    "presence": OfChannel,
    "presence_stats": OfChannel,
    "history": History,
    "history_remove": OfChannel,
    "channels": Channels,
    "info": Info,
    "rpc": Rpc,
    **{method: schema for method, (schema, _act) in VERBS.items()},
}
_ANSWERS: dict[str, Callable[[Any], Fields]] = {
    "publish": _publish,
    "broadcast": _broadcast,
    "presence": _presence,
    "presence_stats": _presence_stats,
    "history": _history,
    "history_remove": _history_remove,
    "channels": _channels,
    "info": _info,
    "rpc": _rpc,
}
