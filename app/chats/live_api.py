"""/api/v1/centrifugo for chats, and a chat's log: what live clients of a messenger ask over HTTP."""

from __future__ import annotations

from typing import Annotated, Any
from uuid import UUID

import orjson
from flask import Blueprint
from pydantic import AliasChoices, ConfigDict, Field, RootModel

from app import access
from app.accounts.schemas import UserOut
from app.api import In, Out, Page, Query, Time, endpoint
from app.chats import live as chats_live
from app.chats import queries, service
from app.chats.errors import MessageIsRemoved, UnknownAttachment, UnknownMessage
from app.chats.schemas import Attachments, MessageOut, PostMessage
from app.chats.shapes import said_shape
from app.errors import NotFound
from app.realtime import who
from app.realtime.errors import ClusterAway
from app.realtime.sessions import Session

blueprint = Blueprint("live_api", __name__, url_prefix="/api/v1")


class WhichChat(Query):
    """The chat that is spoken in."""

    chat_id: UUID


class Publish(PostMessage):
    """Something to say; `attachments` are the ids of uploads."""

    attachment_ids: Attachments = Field(
        default_factory=list, validation_alias=AliasChoices("attachments", "attachment_ids")
    )


class Typing(In):
    """Where the asker is writing something."""

    chat_id: UUID


class SessionOut(Out):
    """One open connection."""

    id: str
    device: str
    connected_at: Time
    is_idle: bool


class PresentOut(Out):
    """A person who is here, and on what."""

    user: UserOut
    sessions: list[SessionOut]


class EventOut(RootModel[dict[str, Any]]):
    """A line of the log, of the shape that its `type` has on the socket; `seq` is its number."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"type": "message_posted", "seq": 3, "message": {}}]})


class ListEvents(Query):
    """Which part of the log: what comes after this number."""

    after_seq: Annotated[int, Field(ge=0, lt=2**63)] = 0
    limit: Annotated[int, Field(ge=1, le=200)] = 100


@blueprint.post("/centrifugo/publish")
@endpoint(
    "Say something in a chat",
    query=WhichChat,
    body=Publish,
    gives=MessageOut,
    status=201,
    also=(200,),
    refuses=(NotFound, UnknownMessage, MessageIsRemoved, UnknownAttachment),
)
def publish(query: WhichChat, body: Publish) -> tuple[MessageOut, int]:
    """The same as posting the message to the chat: 201, or 200 for a `client_message_id` that was there before."""
    message, is_new = service.post_message(
        _me(),
        query.chat_id,
        text=body.text,
        client_message_id=body.client_message_id,
        reply_to_id=body.reply_to_id,
        attachment_ids=body.attachment_ids,
    )
    return said_shape(message, UserOut.of(access.identity())), 201 if is_new else 200


@blueprint.get("/centrifugo/presence/<uuid:chat_id>")
@endpoint("See which members are here", gives=Page[PresentOut], refuses=(NotFound, ClusterAway))
def presence(chat_id: UUID) -> Page[PresentOut]:
    """The members who are online and not invisible, each with their connections; for members only."""
    queries.membership(chat_id, _me())
    people = {str(member.user_id): member.user for member in queries.participants(chat_id)}
    by_person: dict[str, list[Session]] = {}
    for session in who.sessions_of(people):
        by_person.setdefault(session.user_id, []).append(session)
    items = [
        PresentOut(
            user=UserOut.model_validate(person),
            sessions=[SessionOut.model_validate(session) for session in by_person[person_id]],
        )
        for person_id, person in people.items()
        if person_id in by_person
    ]
    return Page[PresentOut](items=items, has_more=False)


@blueprint.post("/centrifugo/typing")
@endpoint("Let the others see that one is writing", body=Typing, status=204, refuses=(NotFound,))
def typing(body: Typing) -> None:
    """Never kept; at most one sign in three seconds reaches them."""
    chats_live.announce_typing(UserOut.of(access.identity()), body.chat_id)


@blueprint.get("/chats/<uuid:chat_id>/events")
@endpoint("Read a chat's log", query=ListEvents, gives=Page[EventOut], refuses=(NotFound,))
def events(chat_id: UUID, query: ListEvents) -> dict[str, Any]:
    """What happened after a number, in order, each as the socket tells it, with things as they stand now."""
    queries.membership(chat_id, _me())
    found = chats_live.read(chat_id, query.after_seq, query.limit + 1)
    items = [orjson.Fragment(publication.data) for publication in found[: query.limit]]
    return {"items": items, "has_more": len(found) > query.limit}


def _me() -> UUID:
    return access.identity().user_id
