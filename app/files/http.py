"""Files over HTTP: in as they arrive, straight to their disk; out by range and by tag, and never as a page of ours."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import IO

import flask
from flask import Flask, Response, request, send_file
from werkzeug.datastructures import FileStorage
from werkzeug.exceptions import RequestedRangeNotSatisfiable, RequestEntityTooLarge

from app import access
from app.config import Config, current_config
from app.errors import NotFound
from app.files import kinds, store, transfers
from app.files.errors import FileTooLarge, ManyFiles, NoFile
from app.files.models import File, Thumbnail
from app.files.service import THUMBNAIL_SUFFIX, Received, receive, remake_thumbnail

log = logging.getLogger(__name__)

CACHED_SECONDS = 86_400
# What is shorter goes into the system's own buffers, and no thread waits for its reader.
SHORT = 256 * 1024
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

    def _load_form_data(self) -> None:
        with store.refusing_when_full():
            super()._load_form_data()


def init_app(app: Flask, config: Config) -> None:
    """Have files go past memory, and give back what they held when their request or job ends."""
    app.request_class = Request
    app.teardown_appcontext(store.close_drafts)
    transfers.init_app(app, config)


def most_body_bytes() -> int:
    """How long a request with one file may be."""
    return current_config().upload_most_bytes + ENVELOPE


def receive_file() -> Received:
    """The one file of a multipart request, in the field `file`, put away."""
    with transfers.transfers().one(access.identity().user_id):
        received = receive(_read_upload())
    flask.g.body_digest = f"{received.digest} {received.name}".encode()  # What an Idempotency-Key stands for.
    return received


def _read_upload() -> FileStorage:
    length = request.content_length
    if length is not None and length > most_body_bytes():
        raise FileTooLarge(most=current_config().upload_most_mb)
    store.need_room(length or 0)
    try:
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
        try:
            return _send(
                file.digest, suffix=THUMBNAIL_SUFFIX, media_type="image/webp", name=f"{name}.webp", is_shown=True
            )
        except NotFound:
            remake_thumbnail(file.digest)
    response = send(file.digest, name=name, media_type=media_type)
    if file.thumbnail in (Thumbnail.PENDING, Thumbnail.READY):
        response.headers["Cache-Control"] = "private, no-cache"  # Asked for again, by its tag: it will be smaller.
    return response


def send_private(place: Path, *, name: str, media_type: str) -> Response:
    """A file that lies among no others, for the one person it was made for; it is saved, and kept in no cache."""
    try:
        size = place.stat().st_size
    except FileNotFoundError as error:  # Dropped since somebody looked.
        raise NotFound from error
    response = send_file(
        _open(place, size), mimetype=media_type, as_attachment=True, download_name=name, etag=False, conditional=False
    )
    response.content_length = size
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["Content-Security-Policy"] = POLICY
    return _as_asked(response, size)


def _send(digest: str, *, media_type: str, name: str, is_shown: bool, suffix: str = "") -> Response:
    path = store.path_of(digest, suffix=suffix)
    try:
        about = path.stat()
        response = send_file(
            _open(path, about.st_size),
            mimetype=media_type,
            as_attachment=not is_shown,
            download_name=name,
            etag=f"{digest}{suffix}",
            last_modified=about.st_mtime,
            conditional=False,
        )
    except FileNotFoundError as error:
        log.error("The content of %s is missing in the folder of files", path.name)  # noqa: TRY400  No riddle for a traceback.
        raise NotFound from error
    response.content_length = about.st_size
    response.headers["Cache-Control"] = f"private, max-age={CACHED_SECONDS}"
    response.headers["Content-Security-Policy"] = POLICY
    return _as_asked(response, about.st_size)


def _open(path: Path, size: int) -> IO[bytes]:
    is_long = size > SHORT and request.method == "GET"
    return transfers.Outgoing(path, access.identity().user_id) if is_long else path.open("rb")


def _as_asked(response: Response, size: int) -> Response:
    """Nothing where the asker has it, a part where one is asked for; several parts or odd units give the whole."""
    parts = request.range
    is_one_part = parts is not None and parts.units == "bytes" and len(parts.ranges) == 1
    try:
        response.make_conditional(request.environ, accept_ranges=True, complete_length=size if is_one_part else None)
    except RequestedRangeNotSatisfiable:
        response.close()
        raise
    return response
