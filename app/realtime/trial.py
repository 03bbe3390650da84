"""The button that rings the doorbell: how long a ring takes, and which processes hear it."""

from __future__ import annotations

import os
import platform
import time
import uuid

import orjson
from flask import current_app
from flask_babel import gettext, lazy_gettext, ngettext

from app import broker
from app.monitoring.trials import Outcome, Trial
from app.realtime.cluster import Cluster
from app.realtime.doorbell import Body, Doorbell
from app.realtime.errors import ClusterAway

LISTEN_SECONDS = 1.0
MOST_NAMES = 10
RING, HEARD = "trial", "trial.heard"


def answer_rings(bell: Doorbell) -> None:
    """Let this process say that it heard when somebody tries the bell."""

    def answer(body: Body) -> None:
        bell.ring(HEARD, {"id": body["id"], "name": f"{platform.node()}:{os.getpid()}"})

    bell.listen(RING, answer)


def ring() -> Outcome:
    """Ring once, and listen for a second who heard it."""
    cluster: Cluster | None = current_app.extensions["cluster"]
    if cluster is not None:
        return _ask(cluster)
    bell: Doorbell = current_app.extensions["doorbell"]
    if not bell.is_shared:
        return Outcome(True, gettext("Without Redis one process serves this house: it hears itself."))
    try:
        milliseconds, names = _listen(bell)
    except broker.AWAY:
        return Outcome(False, gettext("Redis does not answer; processes find the news in the log meanwhile."))
    if milliseconds is None:
        return Outcome(False, gettext("The ring was not heard within a second. Look at Redis."))
    heard = ngettext("%(num)d other process heard it", "%(num)d other processes heard it", len(names))
    return Outcome(
        True, gettext("The bell rang after %(ms).1f ms; %(who)s.", ms=milliseconds, who=f"{heard}{_named(names)}")
    )


def _named(names: set[str]) -> str:
    """The first of them: the sentence travels in a cookie, which has room for no more than 4 KB."""
    shown = sorted(names)[:MOST_NAMES]
    return f": {', '.join(shown)}{', …' if len(names) > len(shown) else ''}" if shown else ""


def _listen(bell: Doorbell) -> tuple[float | None, set[str]]:
    """After how many milliseconds the ring came back, and the names of those who answered it."""
    trial_id = uuid.uuid4().hex
    milliseconds, names = None, set()
    with bell.overheard() as rings:
        began = time.monotonic()
        bell.ring(RING, {"id": trial_id})
        while (left := began + LISTEN_SECONDS - time.monotonic()) > 0:
            message = rings.get_message(ignore_subscribe_messages=True, timeout=left)
            _process, kind, body = orjson.loads(message["data"]) if message else (None, None, {})
            if kind == RING and body["id"] == trial_id:
                milliseconds = (time.monotonic() - began) * 1000
            elif kind == HEARD and body["id"] == trial_id:
                names.add(str(body["name"]))
    return milliseconds, names


def _ask(cluster: Cluster) -> Outcome:
    began = time.monotonic()
    try:
        found = cluster.stats()
    except ClusterAway:
        return Outcome(False, gettext("The Centrifugo cluster does not answer."))
    milliseconds = (time.monotonic() - began) * 1000
    text = gettext(
        "The Centrifugo cluster answered after %(ms).1f ms; %(n)d clients are connected.",
        ms=milliseconds,
        n=found.clients,
    )
    return Outcome(True, text)


TRIAL = Trial(
    lazy_gettext("Ring the doorbell"), lazy_gettext("To every process that carries live connections, and back."), ring
)
