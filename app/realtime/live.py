"""How the rest of the app reaches the live parts of its process, which are put together when first needed."""

from __future__ import annotations

import hashlib
import threading
import uuid
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from flask import Flask, current_app

from app.config import Config, current_config, running_app
from app.realtime import codes, epochs, queries, trial
from app.realtime.channels import Namespace, Publication
from app.realtime.cluster import Cluster
from app.realtime.doorbell import Body, Doorbell
from app.realtime.parts import Live
from app.realtime.ports import Rpc

_making = threading.Lock()


def init_app(
    app: Flask,
    config: Config,
    *,
    namespaces: Iterable[Namespace],
    rpcs: Mapping[str, Rpc],
    acquainted: Callable[[UUID], Collection[str]],
) -> None:
    """Name the channels with logs, the methods that clients may call, and who may know of whom that they are here."""
    house = hashlib.sha256(f"{config.secret_key}\n{config.database_url}".encode()).hexdigest()[:16]
    app.extensions["doorbell"] = Doorbell(app.extensions["redis"], process=uuid.uuid4().hex[:12], house=house)
    trial.answer_rings(app.extensions["doorbell"])
    app.extensions["cluster"] = _cluster(config)
    app.extensions["live_parts"] = (list(namespaces), rpcs, acquainted)
    app.extensions["live"] = None


def live() -> Live:
    """The live parts of this process."""
    found: Live | None = current_app.extensions["live"]
    if found is None:
        with _making:
            found = current_app.extensions["live"]
            if found is None:
                app = running_app()
                parts = app.extensions["live_parts"]
                found = app.extensions["live"] = Live(app, *parts, tell_of_another_life=tell_of_another_life)
    return found


def ring(channel: str, publication: Publication) -> None:
    """Give this to everybody on the channel, in every process; it never waits and never fails."""
    cluster: Cluster | None = current_app.extensions["cluster"]
    if cluster is not None:
        cluster.publish(channel, publication.data, is_kept=publication.offset > 0)
        if publication.ends_for:
            cluster.unsubscribe(publication.ends_for, channel)
        return
    here: Live | None = current_app.extensions["live"]
    if here is not None:
        here.hub.ring(channel, publication)
    body = {"channel": channel, "data": publication.data.decode(), "offset": publication.offset}
    if publication.ends_for:
        body["ends_for"] = publication.ends_for
    current_app.extensions["doorbell"].ring("publication", body)


def ring_all(told: Sequence[tuple[str, str]]) -> None:
    """Give to everybody on each of these channels its JSON, which no log keeps; one ring carries it all."""
    cluster: Cluster | None = current_app.extensions["cluster"]
    if cluster is None:
        command("publications", {"told": told})
        return
    for channel, data in told:
        cluster.publish(channel, data.encode(), is_kept=False)


def is_heard(channel: str) -> bool:
    """Whether anybody may be on the channel: in this process, or in another one that rings can reach."""
    here: Live | None = current_app.extensions["live"]
    is_shared: bool = current_app.extensions["doorbell"].is_shared or current_config().centrifugo_url is not None
    return is_shared or (here is not None and here.hub.channel(channel) is not None)


def boot(user_id: UUID) -> dict[str, Any]:
    """What the messenger's page needs to connect."""
    config = current_config()
    is_cluster = config.centrifugo_url is not None
    return {
        "url": config.centrifugo_public_url if is_cluster else "/connection/websocket",
        "epoch": epochs.current(),
        "token_url": "/api/v1/centrifugo/token" if is_cluster else None,
        "user_channel": f"user:{user_id}",
    }


def health() -> dict[str, str]:
    """How this process hears of what happens in others."""
    cluster: Cluster | None = current_app.extensions["cluster"]
    if cluster is not None:
        return {"state": "ok" if cluster.is_up else "away", "heard_by": "centrifugo"}
    doorbell: Doorbell = live().doorbell
    if not doorbell.is_shared:
        return {"state": "ok", "heard_by": "database"}
    return {"state": "ok", "heard_by": "redis"} if doorbell.is_up else {"state": "away", "heard_by": "log"}


def cluster_health() -> dict[str, str]:
    """Whether the cluster that carries the connections answers, if there is one."""
    cluster: Cluster | None = current_app.extensions["cluster"]
    if cluster is None:
        return {"state": "embedded"}
    cluster.stats()
    return {"state": "ok"}


def command(kind: str, body: Body) -> None:
    """Have every process do this, this one included."""
    cluster: Cluster | None = current_app.extensions["cluster"]
    if cluster is not None and kind == "devices.ended":
        # It does not know devices; those of the person that are still signed in come back.
        why = codes.STATE_INVALIDATED  # It makes clients drop their tokens, so that they ask us for new ones.
        cluster.disconnect(body["user_id"], code=why.code, reason=why.reason)
    here: Live | None = current_app.extensions["live"]
    if here is not None:
        here.obey(kind, body)
    current_app.extensions["doorbell"].ring(kind, body)


def tell_of_another_life() -> None:
    """Have every process let its people read all logs anew."""
    command("logs.renewed", {})


def show_person(user_id: UUID) -> None:
    """Show the person as they are now wherever it is shown that they are here."""
    here: Live | None = current_app.extensions["live"]
    person = queries.person(user_id, None)
    if here is not None and person is not None:
        here.presence.change_person(str(user_id), user=person.user, is_hidden=person.is_invisible)


def close(app: Flask) -> None:
    """End what this app has begun; for tests, and for servers that stop."""
    here: Live | None = app.extensions["live"]
    if here is not None:
        app.extensions["live"] = None
        here.close()
    app.extensions["doorbell"].close()
    if app.extensions["cluster"] is not None:
        app.extensions["cluster"].close()


def _cluster(config: Config) -> Cluster | None:
    if config.centrifugo_url is None or config.centrifugo_api_key is None:
        return None
    return Cluster(config.centrifugo_url, config.centrifugo_api_key)
