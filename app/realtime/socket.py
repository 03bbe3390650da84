"""/connection/websocket: a socket of flask-sock, and the thread of the server that reads from it.

One thread reads each socket. It writes, as everybody else does, through the outbox.
"""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

from flask import Blueprint, Flask, current_app, g, request
from flask_sock import Sock
from simple_websocket import Server
from sqlalchemy.exc import SQLAlchemyError
from wsproto.connection import ConnectionState
from wsproto.events import BytesMessage, CloseConnection, Ping, Pong, TextMessage

from app import access
from app.access import public
from app.accounts import devices
from app.config import Config, current_config
from app.db import db
from app.errors import Forbidden, Malformed
from app.realtime import codes, frames, queries
from app.realtime.client import Client
from app.realtime.codec import JSON, PROTOBUF, Codec
from app.realtime.codes import CloseCode
from app.realtime.live import live
from app.realtime.outbox import Outbox
from app.realtime.places import Place, Places

log = logging.getLogger(__name__)

LONGEST_MESSAGE = 65_536
READ_BYTES = 16 * 1024
PROTOBUF_NAME = "centrifuge-protobuf"
TOO_BIG = CloseCode(1009, "message size limit exceeded")
GOODBYE = CloseCode(1000, "goodbye")

blueprint = Blueprint("sockets", __name__)
sock = Sock()


class NoThread:
    """Stands where the library would read from the socket in a thread of its own; the server's thread does it."""

    name = ""

    def __init__(self, target: Callable[[], object]) -> None:
        """The library's reading loop is not needed."""

    def start(self) -> None:
        """There is nothing to start."""


def init_app(app: Flask, config: Config) -> None:
    """Let so many sockets in as the settings say."""
    app.config["SOCK_SERVER_OPTIONS"] = {
        "subprotocols": ["centrifuge-json", PROTOBUF_NAME],
        "thread_class": NoThread,
    }
    app.extensions["socket_places"] = Places(config.web_sockets)


@blueprint.before_request
def admit() -> None:
    """Before the handshake: only pages of ours, and no more sockets than there are threads for."""
    is_ours = check_origin()
    if "Sec-WebSocket-Key" not in request.headers or request.headers.get("Sec-WebSocket-Version") != "13":
        raise Malformed
    # Offered, it would be accepted, and every frame compressed for each connection anew.
    request.environ.pop("HTTP_SEC_WEBSOCKET_EXTENSIONS", None)
    identity = access.identity_or_none() if is_ours else None
    places: Places = current_app.extensions["socket_places"]
    g.socket_place = places.take(access.address(), is_known=identity is not None)
    # Asked for now, when a database that does not answer can still be answered in HTTP.
    g.person = queries.person(identity.user_id, identity.device_id) if identity else None


@blueprint.teardown_request
def give_back_place(_error: BaseException | None) -> None:
    """After the socket's end, or a handshake that failed."""
    place: Place | None = g.pop("socket_place", None)
    if place is not None:
        place.give_back()


def check_origin() -> bool:
    """Whether the page is ours or there is none; other sites' pages need a token, and must be among those allowed."""
    origin = request.headers.get("Origin")
    config = current_config()
    known = {request.host, urlsplit(config.public_url).netloc}
    if origin is None or origin.partition("://")[2] in known:
        return True
    if origin not in config.allowed_origins:
        raise Forbidden
    return False


@sock.route("/connection/websocket", bp=blueprint)  # type: ignore[untyped-decorator]  # It has no types.
@public
def connection(ws: Server) -> None:
    """One client of the Centrifuge protocol, from the handshake to its end."""
    codec = _codec(ws)
    db.session.remove()
    outbox = Outbox(raw(ws), live().drainer, is_binary=codec.is_binary)
    client = Client(
        live(),
        outbox,
        codec,
        visitor=g.person,
        on_connect=g.socket_place.know,
        device=devices.label(request.user_agent.string),
        pings_by_frame=request.args.get("cf_ws_frame_ping_pong") == "true",
    )
    live().watch(client)
    try:
        _converse(ws, client, outbox)
    finally:
        client.close()
        live().forget(client)


def _converse(ws: Server, client: Client, outbox: Outbox) -> None:
    for message in reading(ws, outbox, on_pong=client.heard_pong):
        try:
            client.receive(message)
        except SQLAlchemyError as error:
            log.warning("A socket is closed, the database does not answer: %s", type(error).__name__)
            outbox.close(codes.SERVER_ERROR)
        except Exception:
            log.exception("A frame could not be answered")
            outbox.close(codes.SERVER_ERROR)
        finally:
            # The request lasts as long as the socket; a connection of the database must not.
            db.session.remove()


def _codec(ws: Server) -> Codec:
    asked = (ws.subprotocol, request.args.get("format"), request.args.get("cf_protocol"))
    return PROTOBUF if {PROTOBUF_NAME, "protobuf"} & set(asked) else JSON


def raw(ws: Server) -> socket.socket:
    """The socket itself."""
    if ws.sock is None:
        raise RuntimeError("The handshake has given no socket.")
    return ws.sock


def reading(ws: Server, outbox: Outbox, *, on_pong: Callable[[], object] = lambda: None) -> Iterator[bytes]:
    """The messages that come in, until the connection has ended; pings and goodbyes are answered."""
    raw(ws).setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        yield from _messages(ws, outbox, on_pong)
    finally:
        outbox.hang_up()
        ws.connected = False


def _messages(ws: Server, outbox: Outbox, on_pong: Callable[[], object]) -> Iterator[bytes]:
    parts: list[bytes] = []
    size = 0
    for event in _events(ws, outbox):
        if isinstance(event, TextMessage | BytesMessage):
            part = event.data.encode() if isinstance(event.data, str) else bytes(event.data)
            size += len(part)
            if part:  # Fragments of nothing may come without end.
                parts.append(part)
            if size > LONGEST_MESSAGE:
                outbox.close(TOO_BIG)
                parts, size = [], 0
            elif event.message_finished:
                if outbox.is_open:
                    yield b"".join(parts)
                parts, size = [], 0
        elif isinstance(event, Ping):
            outbox.write(frames.frame(frames.PONG, bytes(event.payload)))
        elif isinstance(event, Pong):
            on_pong()
        elif isinstance(event, CloseConnection):
            outbox.close(GOODBYE)
            return


def _events(ws: Server, outbox: Outbox) -> Iterator[Any]:
    while True:
        try:
            data = raw(ws).recv(READ_BYTES)
        except OSError:
            return
        if not data:
            return
        ws.ws.receive_data(data)
        for event in ws.ws.events():
            # What could not be read is told as a goodbye, too, but the other side has not said it.
            if isinstance(event, CloseConnection) and ws.ws.state is ConnectionState.OPEN:
                outbox.close(CloseCode(event.code, "wrong frames"))
            yield event
