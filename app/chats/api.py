"""/api/v1/chats and /api/v1/messages."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import Blueprint, request

from app import access
from app.access import takes_upload
from app.accounts.avatars import MOST_BYTES
from app.accounts.errors import NoPicture, NotAPicture
from app.accounts.schemas import UserOut
from app.api import Page, endpoint
from app.chats import listing, queries, service
from app.chats.errors import (
    CardIsFixed,
    FixedPair,
    MessageIsRemoved,
    NotChatAdmin,
    NotChatOwner,
    NotOnePartner,
    NotYourMessage,
    OwnerCannotLeave,
    UnknownAttachment,
    UnknownMessage,
    UnknownPeople,
)
from app.chats.models import Role
from app.chats.schemas import (
    AddMembers,
    ChangeChat,
    ChangeMember,
    ChatOut,
    CreateChat,
    EditMessage,
    EditOut,
    ListChats,
    ListMessages,
    MemberOut,
    MessageOut,
    PostMessage,
    ReadOut,
)
from app.chats.shapes import message_shapes, said_shape
from app.errors import NotFound

blueprint = Blueprint("chats_api", __name__, url_prefix="/api/v1")

Shape = dict[str, Any]


@blueprint.get("/chats")
@endpoint("List one's chats, the latest active first", query=ListChats, gives=Page[ChatOut])
def chats(query: ListChats) -> Shape:
    """The chat list; `before_id` is the last chat of the page before."""
    items, has_more = listing.get_chats(_me(), limit=query.limit, before_id=query.before_id)
    return {"items": items, "has_more": has_more}


@blueprint.post("/chats")
@endpoint(
    "Start a group, or open the direct chat with somebody",
    body=CreateChat,
    gives=ChatOut,
    status=201,
    also=(200,),
    refuses=(UnknownPeople, NotOnePartner),
)
def create_chat(body: CreateChat) -> tuple[Shape, int]:
    """A new group, 201; the direct chat of a pair, 201 the first time and 200 after that."""
    if body.kind == "direct":
        chat_id, is_new = service.open_direct(_me(), participants=body.participants)
        return listing.get_chat(_me(), chat_id), 201 if is_new else 200
    chat_id = service.create_group(
        _me(), title=body.title, description=body.description, participants=body.participants
    )
    return listing.get_chat(_me(), chat_id), 201


@blueprint.get("/chats/<uuid:chat_id>")
@endpoint("See a chat", gives=ChatOut, refuses=(NotFound,))
def chat(chat_id: UUID) -> Shape:
    """One chat as the asker sees it."""
    return listing.get_chat(_me(), chat_id)


@blueprint.patch("/chats/<uuid:chat_id>")
@endpoint("Rename or describe a group", body=ChangeChat, gives=ChatOut, refuses=(NotFound, NotChatAdmin, FixedPair))
def change_chat(chat_id: UUID, body: ChangeChat) -> Shape:
    """Change what is given."""
    service.change_chat(_me(), chat_id, title=body.title, description=body.description)
    return listing.get_chat(_me(), chat_id)


@blueprint.put("/chats/<uuid:chat_id>/avatar")
@takes_upload(MOST_BYTES + 65_536)
@endpoint(
    "Set a group's picture (multipart, field `file`)",
    takes_file=True,
    gives=ChatOut,
    refuses=(NotFound, NotChatAdmin, FixedPair, NoPicture, NotAPicture),
)
def change_avatar(chat_id: UUID) -> Shape:
    """Show this picture for the group."""
    upload = request.files.get("file")
    if upload is None:
        raise NoPicture
    service.change_picture(_me(), chat_id, upload.stream)
    return listing.get_chat(_me(), chat_id)


@blueprint.delete("/chats/<uuid:chat_id>/avatar")
@endpoint("Remove a group's picture", gives=ChatOut, refuses=(NotFound, NotChatAdmin, FixedPair))
def remove_avatar(chat_id: UUID) -> Shape:
    """Show no picture any more."""
    service.change_picture(_me(), chat_id, None)
    return listing.get_chat(_me(), chat_id)


@blueprint.post("/chats/<uuid:chat_id>/clear")
@endpoint("Clear a chat for oneself", gives=ChatOut, refuses=(NotFound,))
def clear(chat_id: UUID) -> Shape:
    """Hide all that was said so far from the asker alone."""
    service.clear_chat(_me(), chat_id)
    return listing.get_chat(_me(), chat_id)


@blueprint.get("/chats/<uuid:chat_id>/members")
@endpoint("List a chat's members", gives=Page[MemberOut], refuses=(NotFound,))
def members(chat_id: UUID) -> Page[MemberOut]:
    """Everybody in the chat, by name."""
    queries.membership(chat_id, _me())
    return _members(chat_id)


@blueprint.post("/chats/<uuid:chat_id>/members")
@endpoint(
    "Let people into a group",
    body=AddMembers,
    gives=Page[MemberOut],
    status=201,
    refuses=(NotFound, NotChatAdmin, FixedPair, UnknownPeople),
)
def add_members(chat_id: UUID, body: AddMembers) -> Page[MemberOut]:
    """Add people; who is in already stays as they are."""
    service.add_members(_me(), chat_id, body.user_ids)
    return _members(chat_id)


@blueprint.patch("/chats/<uuid:chat_id>/members/<uuid:user_id>")
@endpoint(
    "Change a member's role, hand the chat over, or say who keeps its money",
    body=ChangeMember,
    gives=MemberOut,
    refuses=(NotFound, NotChatOwner, FixedPair, OwnerCannotLeave),
)
def change_member(chat_id: UUID, user_id: UUID, body: ChangeMember) -> MemberOut:
    """The owner alone gives and takes roles."""
    role = Role(body.role) if body.role else None
    service.change_member(_me(), chat_id, user_id, role=role, is_treasurer=body.is_treasurer)
    return MemberOut.model_validate(queries.participant(chat_id, user_id))


@blueprint.delete("/chats/<uuid:chat_id>/members/<uuid:user_id>")
@endpoint(
    "Take somebody out of a group, or leave it",
    status=204,
    refuses=(NotFound, NotChatAdmin, NotChatOwner, FixedPair, OwnerCannotLeave),
)
def remove_member(chat_id: UUID, user_id: UUID) -> None:
    """Admins take out members; everybody may leave."""
    service.remove_member(_me(), chat_id, user_id)


@blueprint.get("/chats/<uuid:chat_id>/messages")
@endpoint("Read a chat's history", query=ListMessages, gives=Page[MessageOut], refuses=(NotFound, UnknownMessage))
def messages(chat_id: UUID, query: ListMessages) -> Page[MessageOut]:
    """A page, oldest first: the newest messages, or those before or after one."""
    member = queries.membership(chat_id, _me())
    found, has_more = queries.history(member, limit=query.limit, before_id=query.before_id, after_id=query.after_id)
    return Page[MessageOut](items=message_shapes(found), has_more=has_more)


@blueprint.post("/chats/<uuid:chat_id>/messages")
@endpoint(
    "Say something",
    body=PostMessage,
    gives=MessageOut,
    status=201,
    also=(200,),
    refuses=(NotFound, UnknownMessage, MessageIsRemoved, UnknownAttachment),
)
def post_message(chat_id: UUID, body: PostMessage) -> tuple[MessageOut, int]:
    """A new message, 201; a repeated `client_message_id` gives the first message again, 200."""
    message, is_new = service.post_message(
        _me(),
        chat_id,
        text=body.text,
        client_message_id=body.client_message_id,
        reply_to_id=body.reply_to_id,
        attachment_ids=body.attachment_ids,
    )
    return said_shape(message, UserOut.of(access.identity())), 201 if is_new else 200


@blueprint.get("/messages/<uuid:message_id>")
@endpoint("See a message", gives=MessageOut, refuses=(NotFound,))
def message(message_id: UUID) -> MessageOut:
    """One message."""
    found, _member = queries.message_for(message_id, _me())
    return message_shapes([found])[0]


@blueprint.patch("/messages/<uuid:message_id>")
@endpoint(
    "Edit one's message",
    body=EditMessage,
    gives=MessageOut,
    refuses=(NotFound, NotYourMessage, MessageIsRemoved, CardIsFixed),
)
def edit_message(message_id: UUID, body: EditMessage) -> MessageOut:
    """Let it say something else; it is marked as edited."""
    return message_shapes([service.edit_message(_me(), message_id, text=body.text)])[0]


@blueprint.delete("/messages/<uuid:message_id>")
@endpoint("Remove a message", gives=MessageOut, refuses=(NotFound, NotYourMessage))
def remove_message(message_id: UUID) -> MessageOut:
    """Its sender and the chat's admins may; the tombstone is the answer."""
    return message_shapes([service.remove_message(_me(), message_id)])[0]


@blueprint.get("/messages/<uuid:message_id>/edits")
@endpoint("See what a message said before", gives=Page[EditOut], refuses=(NotFound, NotChatAdmin))
def edits(message_id: UUID) -> Page[EditOut]:
    """For the chat's admins."""
    _message, member = queries.message_for(message_id, _me())
    if not member.is_admin:
        raise NotChatAdmin
    items = [EditOut.model_validate(edit) for edit in queries.edits_of(message_id)]
    return Page[EditOut](items=items, has_more=False)


@blueprint.post("/messages/<uuid:message_id>/read")
@endpoint("Mark a message and all before it as read", gives=ReadOut, refuses=(NotFound,))
def mark_read(message_id: UUID) -> ReadOut:
    """The pointer moves forward only."""
    chat_id, read_seq, unread_count = service.mark_read(_me(), message_id)
    return ReadOut(chat_id=chat_id, read_seq=read_seq, unread_count=unread_count)


def _me() -> UUID:
    return access.identity().user_id


def _members(chat_id: UUID) -> Page[MemberOut]:
    items = [MemberOut.model_validate(member) for member in queries.participants(chat_id)]
    return Page[MemberOut](items=items, has_more=False)
