"""/ws: the plain presence socket. It tells who is here as JSON text, and hears nothing but the pongs."""

from __future__ import annotations

import time
import uuid
from uuid import UUID

from flask import Blueprint, g
from flask_sock import Sock
from simple_websocket import Server

from app.db import db, now
from app.errors import Unauthorized
from app.realtime import codes, frames
from app.realtime.client import PING_SECONDS, PONG_SECONDS
from app.realtime.live import live
from app.realtime.outbox import Outbox
from app.realtime.sessions import Session
from app.realtime.socket import admit, give_back_place, raw, reading

# Browsers hide pings from their pages; by this a page knows that its line is not cut.
NOTHING_NEW = frames.frame(frames.TEXT, b'{"type":"changes","joined":[],"left":[]}')

blueprint = Blueprint("presence_socket", __name__)
blueprint.before_request(admit)
blueprint.teardown_request(give_back_place)
sock = Sock()


class Watcher:
    """One page that watches who is here."""

    def __init__(self, outbox: Outbox, device_id: UUID | None) -> None:
        self.outbox, self.device_id = outbox, device_id
        self._next_ping = time.monotonic() + PING_SECONDS
        self._pong_by: float | None = None

    def pulse(self, now: float) -> None:
        """Once a second: ping, and miss a pong."""
        if not self.outbox.is_open:
            if self.outbox.is_overdue(now):
                self.outbox.hang_up()
        elif self._pong_by is not None and now > self._pong_by:
            self.outbox.close(codes.NO_PONG)
        elif now >= self._next_ping:
            self._next_ping, self._pong_by = now + PING_SECONDS, now + PONG_SECONDS
            self.outbox.write(frames.frame(frames.PING, b"") + NOTHING_NEW)

    def heard_pong(self) -> None:
        """The other side has answered a ping."""
        self._pong_by = None


@blueprint.before_request
def find_person() -> None:
    """Before the handshake: somebody signed in, by the database's word, which may be newer than the guard's."""
    if g.person is None:
        raise Unauthorized


@sock.route("/ws", bp=blueprint)  # type: ignore[untyped-decorator]  # It has no types.
def presence(ws: Server) -> None:
    """Somebody signed in watches who is here, and is here meanwhile."""
    db.session.remove()  # The request lasts as long as the socket; a connection of the database must not.
    here, person = live(), g.person
    session = Session(str(uuid.uuid4()), person.user, person.device, now(), is_hidden=person.is_invisible)
    outbox = Outbox(raw(ws), here.drainer)
    watcher = Watcher(outbox, person.device_id)
    here.watch(watcher)
    here.presence.arrive(session)
    here.board.add(outbox)
    try:
        for _message in reading(ws, outbox, on_pong=watcher.heard_pong):
            pass  # It tells; what it is told does not matter.
    finally:
        here.board.drop(outbox)
        here.presence.depart(session.id)
        here.forget(watcher)
