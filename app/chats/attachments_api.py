"""/api/v1/chats/…/attachments and /api/v1/attachments."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import Blueprint, Response

from app import access
from app.access import takes_upload
from app.api import Query, endpoint
from app.chats import attachments, queries
from app.chats.errors import TooManyWaiting
from app.chats.schemas import AttachmentOut
from app.chats.shapes import attachment_shape
from app.db import db
from app.errors import Busy, NotFound
from app.files import http as files
from app.files.errors import UPLOAD_REFUSALS
from app.files.service import Received

blueprint = Blueprint("attachments_api", __name__, url_prefix="/api/v1")


class Show(Query):
    """How to give a file."""

    download: bool = False


def _receive(chat_id: UUID) -> dict[str, Any]:
    """Take the file in before the transaction begins; an outsider's is not even read."""
    queries.membership(chat_id, access.identity().user_id)
    db.session.rollback()  # An upload takes its time; no connection waits with it.
    return {"received": files.receive_file()}


@blueprint.post("/chats/<uuid:chat_id>/attachments")
@takes_upload(files.most_body_bytes)
@endpoint(
    "Upload a file for a message to come (multipart, field `file`)",
    prepare=_receive,
    takes_file=True,
    gives=AttachmentOut,
    status=201,
    refuses=(NotFound, *UPLOAD_REFUSALS, TooManyWaiting),
)
def upload(chat_id: UUID, received: Received) -> AttachmentOut:
    """The file waits a day for the message that names it in `attachment_ids`."""
    return attachment_shape(attachments.add_attachment(access.identity().user_id, chat_id, received))


@blueprint.get("/attachments/<uuid:attachment_id>")
@endpoint("See what an attachment is", gives=AttachmentOut, refuses=(NotFound,))
def attachment(attachment_id: UUID) -> AttachmentOut:
    """Name, type and size of a file, without its content."""
    return attachment_shape(queries.attachment_for(attachment_id, access.identity().user_id))


@blueprint.delete("/attachments/<uuid:attachment_id>")
@endpoint("Take back an upload that was not sent", status=204, refuses=(NotFound,))
def discard(attachment_id: UUID) -> None:
    """What was sent goes with its message only."""
    attachments.discard_attachment(access.identity().user_id, attachment_id)


@blueprint.get("/attachments/<uuid:attachment_id>/content")
@endpoint("Download an attachment", query=Show, media="*/*", refuses=(NotFound, Busy))
def content(attachment_id: UUID, query: Show) -> Response:
    """The file itself; pictures, sound and film are shown in place unless `download` is set."""
    found = queries.attachment_for(attachment_id, access.identity().user_id)
    return files.send(found.digest, name=found.name, media_type=found.media_type, as_download=query.download)


@blueprint.get("/attachments/<uuid:attachment_id>/thumbnail")
@endpoint("See a picture small", media="*/*", refuses=(NotFound, Busy))
def thumbnail(attachment_id: UUID) -> Response:
    """At most 640 pixels wide and high."""
    found = queries.attachment_for(attachment_id, access.identity().user_id)
    if not found.file.is_picture:
        raise NotFound
    return files.send_thumbnail(found.file, name=found.name, media_type=found.media_type)
