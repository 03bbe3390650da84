"""Who is connected, wherever the connections are carried: by our own sockets, or by a Centrifugo cluster."""

from __future__ import annotations

from collections.abc import Collection

from app.realtime import cards
from app.realtime.live import live
from app.realtime.sessions import Session
from app.realtime.sources import PRESENCE_CHANNEL


def sessions_of(user_ids: Collection[str]) -> list[Session]:
    """The connections of these people, without those of people who chose to be invisible."""
    cluster = live().cluster
    if cluster is None:
        return live().presence.sessions_of(user_ids)
    wanted = set(user_ids)
    everybody = cards.sessions(cluster.presence(PRESENCE_CHANNEL))
    return [session for session in everybody if session.user_id in wanted and not session.is_hidden]
