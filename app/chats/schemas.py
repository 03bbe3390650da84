"""Chats as the API takes and gives them."""

from __future__ import annotations

from typing import Annotated, Any, Literal
from uuid import UUID

from flask_babel import gettext
from pydantic import AfterValidator, Field, ValidationInfo

from app.accounts.schemas import UserOut
from app.api import SOME_ID, In, Line, Out, Query, Time, example
from app.utils.text import is_blank, many_lines

LONGEST_TEXT = 4096
LONGEST_TITLE = 100
LONGEST_DESCRIPTION = 1000
# Each gets a letter, written in the same transaction; a larger group is filled in several requests.
MOST_PEOPLE = 200
MOST_ATTACHMENTS = 10


def _different(ids: list[UUID]) -> list[UUID]:
    if len(set(ids)) < len(ids):
        raise ValueError(gettext("Name each only once."))
    return ids


def _visible(value: str) -> str:
    text = many_lines(value)
    return "" if is_blank(text) else text


def _said_or_attached(value: str, info: ValidationInfo) -> str:
    text = _visible(value)
    # Ids that are wrong are missing here; one complaint is enough.
    if not text and info.data.get("attachment_ids") == []:
        raise ValueError(gettext("Write something."))
    return text


def _something_given(role: str | None, info: ValidationInfo) -> str | None:
    # A wrong value is missing here; one complaint is enough.
    if role is None and info.data.get("is_treasurer", False) is None:
        raise ValueError(gettext("This is needed."))
    return role


def _named(value: str) -> str:
    if is_blank(value):
        raise ValueError(gettext("Give the chat a name."))
    return value


Text = Annotated[str, Field(max_length=LONGEST_TEXT), AfterValidator(_said_or_attached)]
Reworded = Annotated[str, Field(max_length=LONGEST_TEXT), AfterValidator(_visible)]
Attachments = Annotated[list[UUID], Field(max_length=MOST_ATTACHMENTS), AfterValidator(_different)]
Title = Annotated[Line, Field(max_length=LONGEST_TITLE), AfterValidator(_named)]
LongText = Annotated[str, Field(max_length=LONGEST_DESCRIPTION), AfterValidator(many_lines)]
People = Annotated[list[UUID], Field(max_length=MOST_PEOPLE)]
ClientId = Annotated[Line, Field(min_length=1, max_length=64)]
RoleName = Literal["owner", "admin", "member"]


class ReplyOut(Out):
    """The message that another one answers, in short."""

    id: UUID
    sender: UserOut
    text: str
    removed: bool


class AttachmentOut(Out):
    """A file of a message; `thumbnail_url` and the sides in pixels are for pictures."""

    id: UUID
    name: str
    media_type: str
    size: int
    width: int | None
    height: int | None
    url: str
    thumbnail_url: str | None


class MessageOut(Out):
    """A message; a removed one has neither text nor html nor attachments nor card.

    `card` is what another room shows in it, the same for all readers; the text says it in words.
    """

    id: UUID
    chat_id: UUID
    sender_id: UUID
    sender: UserOut
    seq: int
    text: str
    html: str
    client_message_id: str | None
    reply_to_id: UUID | None
    reply_to: ReplyOut | None = None
    attachments: list[AttachmentOut] = Field(default_factory=list)
    card: dict[str, Any] | None = None
    created_at: Time
    edited_at: Time | None
    removed_at: Time | None


class ChatOut(Out):
    """A chat as one of its members sees it."""

    id: UUID
    kind: Literal["direct", "group"]
    title: str
    description: str
    avatar_url: str | None
    role: RoleName
    is_treasurer: bool
    n_members: int
    peer: UserOut | None
    unread_count: int
    read_seq: int
    last_seq: int
    last_message: MessageOut | None
    active_at: Time
    created_at: Time


class MemberOut(Out):
    """A member of a chat, and how far they have read."""

    user: UserOut
    role: RoleName
    is_treasurer: bool
    joined_at: Time
    read_seq: int
    read_at: Time | None


class ReadOut(Out):
    """How far one has read, and what is left."""

    chat_id: UUID
    read_seq: int
    unread_count: int


class EditOut(Out):
    """What a message said before an edit."""

    text: str
    edited_at: Time
    editor: UserOut


class ListChats(Query):
    """Which part of the chat list."""

    limit: Annotated[int, Field(ge=1, le=200)] = 100
    before_id: UUID | None = None


class ListMessages(Query):
    """Which part of a chat's history; without ids, the newest."""

    limit: Annotated[int, Field(ge=1, le=100)] = 50
    before_id: UUID | None = None
    after_id: UUID | None = None


class CreateChat(In):
    """A new chat; oneself is in it without being named."""

    model_config = example(title="Maths", description="Every Tuesday", participants=[SOME_ID])

    kind: Literal["group", "direct"] = "group"
    title: Title | None = None
    description: LongText = ""
    participants: People = Field(default_factory=list)


class ChangeChat(In):
    """What of the chat is to change."""

    model_config = example(title="Maths and physics")

    title: Title | None = None
    description: LongText | None = None


class AddMembers(In):
    """Who joins."""

    user_ids: Annotated[People, Field(min_length=1)]


class ChangeMember(In):
    """What of a member is to change: the role, where "owner" hands the chat over, and whether they keep its money."""

    model_config = example(role="admin")

    is_treasurer: bool | None = None
    role: Annotated[RoleName | None, AfterValidator(_something_given)] = Field(default=None, validate_default=True)


class PostMessage(In):
    """Something to say, with words or files or both; the same `client_message_id` again gives the first message."""

    model_config = example(text="Hello", client_message_id="phone-17")

    attachment_ids: Attachments = Field(default_factory=list)
    text: Text = Field(default="", validate_default=True)
    client_message_id: ClientId | None = None
    reply_to_id: UUID | None = None


class EditMessage(In):
    """What a message is to say instead; with files it may say nothing."""

    text: Reworded
