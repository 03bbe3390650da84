"""Files over HTTP: in as they arrive, straight to their disk; out by range and by tag, and never as a page of ours."""

from __future__ import annotations

import logging
from typing import IO

import flask
from flask import Flask, Response, current_app, request, send_file
from werkzeug.datastructures import FileStorage
from werkzeug.exceptions import RequestEntityTooLarge

from app.config import Config, current_config
from app.errors import NotFound
from app.files import kinds, store
from app.files.errors import FileTooLarge, ManyFiles, NoFile
from app.files.models import File, Thumbnail
from app.files.service import THUMBNAIL_SUFFIX, Received, receive
from app.utils.slots import Slots

log = logging.getLogger(__name__)

CACHED_SECONDS = 86_400
# What multipart puts around a file.
ENVELOPE = 64 * 1024
# What is opened from here runs nothing and loads nothing, whatever it is.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; sandbox"


class Request(flask.Request):
    """A request whose files go to the disk of the files as they arrive, and not through memory or another disk."""

    # A part costs an open file. The largest form of ours has far fewer.
    max_form_parts = 50

    def _get_file_stream(self, *_args: object, **_kwargs: object) -> IO[bytes]:
        return store.new_draft()


def init_app(app: Flask, config: Config) -> None:
    """Take files from everybody, but leave half of the threads to the pages, however slow a class's telephones are."""
    app.request_class = Request
    app.teardown_appcontext(store.close_drafts)
    app.extensions["uploads"] = Slots(max(1, config.web_threads // 2), patience=0)


def most_body_bytes() -> int:
    """How long a request with one file may be."""
    return current_config().upload_most_bytes + ENVELOPE


def receive_file() -> Received:
    """The one file of a multipart request, in the field `file`, put away."""
    slots: Slots = current_app.extensions["uploads"]
    with slots.one():
        received = receive(_read_upload())
    flask.g.body_digest = f"{received.digest} {received.name}".encode()  # What an Idempotency-Key stands for.
    return received


def _read_upload() -> FileStorage:
    length = request.content_length
    if length is not None and length > most_body_bytes():
        raise FileTooLarge(most=current_config().upload_most_mb)
    store.need_room(length or 0)
    try:
        with store.refusing_when_full():
            uploads = request.files.getlist("file")
    except RequestEntityTooLarge as error:  # Of a length that was looked at, only the number of parts is too large.
        raise (ManyFiles() if length is not None else FileTooLarge(most=current_config().upload_most_mb)) from error
    if not uploads:
        raise NoFile
    if len(uploads) > 1 or len(request.files) > 1:
        raise ManyFiles
    return uploads[0]


def send(digest: str, *, name: str, media_type: str, as_download: bool = False) -> Response:
    """The content for who may see it; pictures, sound and film are shown in place, all else is saved."""
    is_shown = media_type in kinds.PICTURES | kinds.PLAYABLE and not as_download
    return _send(digest, media_type=media_type, name=name, is_shown=is_shown)


def send_thumbnail(file: File, *, name: str, media_type: str) -> Response:
    """The small version of a picture, or the picture itself until a worker has made one."""
    if file.thumbnail == Thumbnail.READY:
        return _send(file.digest, suffix=THUMBNAIL_SUFFIX, media_type="image/webp", name=f"{name}.webp", is_shown=True)
    response = send(file.digest, name=name, media_type=media_type)
    if file.thumbnail == Thumbnail.PENDING:
        response.headers["Cache-Control"] = "no-store"
    return response


def _send(digest: str, *, media_type: str, name: str, is_shown: bool, suffix: str = "") -> Response:
    try:
        response = send_file(
            store.path_of(digest, suffix=suffix),
            mimetype=media_type,
            as_attachment=not is_shown,
            download_name=name,
            etag=f"{digest}{suffix}",
            conditional=True,
        )
    except FileNotFoundError as error:
        log.error("The content of %s is missing in the folder of files", digest)  # noqa: TRY400  No riddle for a traceback.
        raise NotFound from error
    response.headers["Cache-Control"] = f"private, max-age={CACHED_SECONDS}"
    response.headers["Content-Security-Policy"] = POLICY
    return response
