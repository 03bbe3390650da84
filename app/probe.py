"""The probe of `run.py monitor`: a real message on the way that everybody's take, from the request to the socket.

It has an account of its own, `homeroom-probe`, which nobody finds or sees as present, gets no letters and is disabled
while no monitor runs, and for each run a chat of its own, which is deleted at the end. It deletes nothing else.
"""

from __future__ import annotations

import json
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

import simple_websocket
from sqlalchemy import ColumnElement, delete, exists, func, select
from sqlalchemy.exc import IntegrityError

from app.accounts import devices, queries, rules, service
from app.accounts.models import Device, Installation, User
from app.accounts.passwords import NO_PASSWORD
from app.chats import service as chats
from app.chats.models import Chat, ChatEvent, ChatKind, EventType, Member, Message, Role
from app.config import ConfigError
from app.db import db, insert_new, new_id, now, transaction
from app.errors import NotFound
from app.monitoring import audit
from app.monitoring.reading import CannotRead, House

NAME = rules.PROBE_USERNAME
TITLE = "Probe"
# What no run comes back for: its monitor was killed. A living one is seen each time it sends.
FORGOTTEN = timedelta(hours=1)
LONGEST_PAUSE = 600
SECONDS = 5.0
SOCKET = "/connection/websocket"


class ProbeFailed(Exception):
    """The message did not come through; the message of this says how far it came."""


@dataclass(frozen=True)
class Trip:
    """How long a message took until it was saved, and until it came out of the socket."""

    saved_ms: float
    heard_ms: float


@dataclass(frozen=True)
class Place:
    """What one run of the probe may use: its chat, and a token of its account."""

    user_id: UUID
    chat_id: UUID
    token: str


def prepare() -> Place:
    """Open the account and a chat for one run; clear() takes both away again."""
    if db.session.get(Installation, 1) is None:  # The first account of a house is its administrator.
        raise ConfigError("Nobody has an account yet: sign up first, or say --no-probe.")
    user_id = _own_account()
    with transaction():
        user = service.held(user_id)
        user.disabled_at, user.is_invisible, user.wants_mail = None, True, False
        _end_forgotten(user_id)
    for chat_id in _left_chats(user_id):
        _drop_chat(user_id, chat_id)
    token = devices.start(queries.user(user_id), user_agent="run.py monitor", address="this machine")
    # Whose chat it is: as long as that device lives, no other run touches it.
    chat_id = chats.create_group(user_id, title=TITLE, description=_device_id(token).hex, participants=())
    return Place(user_id, chat_id, token)


def clear(place: Place) -> None:
    """Leave nothing of this run behind; the last run to end closes the account."""
    with suppress(NotFound):  # Somebody has signed it out everywhere.
        devices.end(place.user_id, _device_id(place.token))
    _drop_chat(place.user_id, place.chat_id)
    with suppress(NotFound), transaction():
        user = service.held(place.user_id)
        _end_forgotten(user.id)
        n_left = db.session.scalar(select(func.count()).select_from(Device).where(Device.user_id == user.id))
        if not n_left:
            user.disabled_at = now()


def _own_account() -> UUID:
    """The account that an earlier run has made, or a new one; somebody else's of that name is left alone."""
    with transaction():
        made, moment = new_id(), now()
        is_new = insert_new(
            User,
            id=made,
            username=NAME,
            username_key=NAME,
            email=rules.PROBE_EMAIL,
            email_key=rules.PROBE_EMAIL,
            display_name=TITLE,
            search_key=rules.search_key(NAME, TITLE),
            password_hash=NO_PASSWORD,
            created_at=moment,
            seen_at=moment,
        )
        if is_new:
            audit.note("accounts.create", target=service.target(queries.user(made)))
            return made
        found = queries.find_user(NAME)
        # The address can be had in no other way than this; a password would let somebody in.
        if found is None or (found.email_key, found.password_hash) != (rules.PROBE_EMAIL, NO_PASSWORD):
            raise ConfigError(f"The account {NAME} is not the monitor's own: rename it, or say --no-probe.")
        return found.id


def _device_id(token: str) -> UUID:
    return UUID(token.partition(".")[0])


def _end_forgotten(user_id: UUID) -> None:
    """End the devices of killed runs, in the caller's transaction."""
    query = select(Device.id).where(Device.user_id == user_id, Device.seen_at < now() - FORGOTTEN)
    for device_id in db.session.scalars(query).all():
        devices.end(user_id, device_id)


def _left_chats(user_id: UUID) -> list[UUID]:
    """The chats of runs whose device is gone."""
    alive = {one.hex for one in db.session.scalars(select(Device.id).where(Device.user_id == user_id))}
    owned = select(Member.chat_id).where(Member.user_id == user_id, Member.role == Role.OWNER)
    query = select(Chat.id, Chat.description).where(Chat.id.in_(owned), Chat.created_at < now() - FORGOTTEN)
    return [row.id for row in db.session.execute(query) if row.description not in alive]


def _drop_chat(user_id: UUID, chat_id: UUID) -> None:
    """Delete this chat if the probe has made it and nobody else has ever been in it or put anything there."""
    within = partial(_any_of, chat_id)
    alone = (
        Chat.kind == ChatKind.GROUP,
        Chat.title == TITLE,
        within(Member, Member.user_id == user_id, Member.role == Role.OWNER),
        ~within(Member, Member.user_id != user_id),
        ~within(Message, Message.sender_id != user_id),
        ~within(ChatEvent, ChatEvent.type.not_in([EventType.CHAT_CREATED, EventType.MESSAGE_POSTED])),
    )
    # What other rooms keep in a chat holds on to it.
    with suppress(IntegrityError), transaction():
        # Held first: who comes in now waits, or is seen.
        db.session.scalar(select(Chat.id).where(Chat.id == chat_id).with_for_update())
        db.session.execute(
            delete(Chat).where(Chat.id == chat_id, *alone), execution_options={"synchronize_session": False}
        )


def _any_of(
    chat_id: UUID, model: type[Member | Message | ChatEvent], *such: ColumnElement[bool]
) -> ColumnElement[bool]:
    return exists().where(model.chat_id == chat_id, *such)


def socket_of(url: str) -> str:
    """Where the web process at this address takes its sockets."""
    return f"ws{url.removeprefix('http')}{SOCKET}"


class Probe:
    """Sends messages into its chat over HTTP, and listens for them at a socket; it needs no database."""

    def __init__(self, house: House, place: Place, socket_url: str) -> None:
        self._house, self._place, self._url = house, place, socket_url
        self._sender = ThreadPoolExecutor(1, "probe")
        self._socket: simple_websocket.Client | None = None

    def send(self) -> Trip:
        """One message there and back, or ProbeFailed; after that the next one begins with a new socket."""
        try:
            return self._travel(self._socket or self._connect())
        except simple_websocket.ConnectionError as error:
            self.close()
            raise ProbeFailed(_why_no_socket(error.status_code)) from error
        except (CannotRead, ProbeFailed, OSError, simple_websocket.ConnectionClosed) as error:
            self.close()
            sentence = str(error) if isinstance(error, (CannotRead, ProbeFailed)) else "the socket was closed"
            raise ProbeFailed(sentence) from error

    def close(self) -> None:
        """Hang up."""
        found, self._socket = self._socket, None
        if found is not None:
            with suppress(OSError, simple_websocket.ConnectionClosed):
                found.close()

    def _travel(self, socket: simple_websocket.Client) -> Trip:
        word = f"probe {uuid.uuid4().hex}"
        began = time.monotonic()
        saved = self._sender.submit(self._post, word)
        until = began + SECONDS
        while word not in (frame := self._frame(socket, until)):
            if frame == "{}":
                socket.send("{}")
        heard = time.monotonic()
        return Trip(round((saved.result() - began) * 1000, 1), round((heard - began) * 1000, 1))

    def _frame(self, socket: simple_websocket.Client, until: float) -> str:
        frame = socket.receive(timeout=max(0.0, until - time.monotonic()))
        if frame is None:
            raise ProbeFailed(f"the message did not come out of the socket within {SECONDS:.0f} s")
        return str(frame)

    def _post(self, word: str) -> float:
        path = f"/api/v1/chats/{self._place.chat_id}/messages"
        self._call("POST", path, {"text": word, "client_message_id": word})
        return time.monotonic()

    def _call(self, method: str, path: str, body: Any = None) -> Any:
        headers = {"Authorization": f"Bearer {self._place.token}", "Content-Type": "application/json"}
        content = None if body is None else json.dumps(body).encode()
        status, answered = self._house.ask(method, path, content, headers=headers)
        if status >= 300:
            raise ProbeFailed(_why(path, status))
        return json.loads(answered)

    def _connect(self) -> simple_websocket.Client:
        token = self._call("GET", "/api/v1/centrifugo/token")["token"]
        socket = self._socket = simple_websocket.Client(self._url, subprotocols=["centrifuge-json"])
        commands = (
            {"id": 1, "connect": {"token": token, "name": "monitor"}},
            {"id": 2, "subscribe": {"channel": f"chat:{self._place.chat_id}"}},
        )
        until = time.monotonic() + SECONDS
        for command in commands:
            socket.send(json.dumps(command))
            while f'"id":{command["id"]}' not in (frame := self._frame(socket, until)).replace(" ", ""):
                pass
            if '"error"' in frame:
                raise ProbeFailed("the socket refused the probe")
        return socket


def _why_no_socket(status: int | None) -> str:
    if status == 503:
        return "the process takes no more sockets: is there another one for them? Name it by --sockets"
    return f"the socket was refused with status {status}"


def _why(path: str, status: int) -> str:
    if status == 401:
        return "the server does not know the probe: is DATABASE_URL here the one of the server?"
    return f"{path} answers with status {status}"
