"""What the tests of files do again and again."""

from __future__ import annotations

import io
import os
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, Any, TypeVar
from uuid import UUID

from flask import Flask
from PIL import Image
from sqlalchemy import delete, select, update
from werkzeug.test import TestResponse

from app.chats.models import Attachment
from app.db import db, transaction
from app.files.models import File
from tests.accounts.pictures import upload
from tests.cast import Person, answer

Shape = dict[str, Any]
Result = TypeVar("Result")


def path_to(chat: Shape) -> str:
    return f"/api/v1/chats/{chat['id']}/attachments"


def send_file(
    person: Person, chat: Shape, content: bytes = b"A text.", name: str = "a.txt", **options: Any
) -> TestResponse:
    """Upload a file; the answer as it is."""
    return person.post(path_to(chat), **upload(content, name), **options)


def send_body(person: Person, chat: Shape, body: bytes, **options: Any) -> TestResponse:
    """Upload what the test wrote by hand, with the boundary `cut`."""
    return person.post(path_to(chat), data=body, content_type="multipart/form-data; boundary=cut", **options)


def part(content: bytes, name: bytes = b"a.txt", *, field: bytes = b"file") -> bytes:
    """One part of a body, whose name is taken as it is."""
    return b'--cut\r\nContent-Disposition: form-data; name="%b"; filename="%b"\r\n\r\n%b\r\n' % (field, name, content)


def make_file(person: Person, chat: Shape, content: bytes = b"A text.", name: str = "a.txt") -> Shape:
    """An upload that waits for its message."""
    return answer(send_file(person, chat, content, name), 201)


def send_message(person: Person, chat: Shape, *files: Shape, text: str = "", **fields: Any) -> TestResponse:
    wanted = {"text": text, "attachment_ids": [file["id"] for file in files]} | fields
    return person.post(f"/api/v1/chats/{chat['id']}/messages", json=wanted)


def show_files(person: Person, chat: Shape, *files: Shape, text: str = "") -> Shape:
    """A message with these files."""
    return answer(send_message(person, chat, *files, text=text), 201)


def paths_of(file: Shape) -> list[str]:
    """Every address at which something of the file is told."""
    about = f"/api/v1/attachments/{file['id']}"
    return [about, f"{about}/content", f"{about}/content?download=1", f"{about}/thumbnail"]


def picture_of(person: Person, file: Shape, *, small: bool = False) -> Image.Image:
    """The picture as a browser gets it."""
    response = person.get(file["thumbnail_url" if small else "url"])
    assert response.status_code == 200, response.text
    image = Image.open(io.BytesIO(response.data))
    image.load()
    return image


def uploads_of(app: Flask) -> Path:
    return Path(app.extensions["config"].uploads_dir)


def drafts(app: Flask) -> list[str]:
    """What lies where files arrive."""
    incoming = uploads_of(app) / "incoming"
    return sorted(os.listdir(incoming)) if incoming.exists() else []


def draft_on_a_full_disk(**_options: Any) -> IO[bytes]:
    """A draft on a device that has no room; the kernel itself says so."""
    place = Path(tempfile.mkdtemp(), "draft")  # Whoever drops the draft must not drop the device.
    place.symlink_to("/dev/full")
    return place.open("r+b", buffering=0)


def kept(app: Flask) -> list[str]:
    """The names of the contents on the disk."""
    return sorted(place.name for place in uploads_of(app).glob("[0-9a-f][0-9a-f]/*"))


def rows(app: Flask) -> list[File]:
    with app.app_context():
        return list(db.session.scalars(select(File)))


def waiting(app: Flask) -> list[UUID]:
    with app.app_context():
        return list(db.session.scalars(select(Attachment.id)))


def nothing_stays(app: Flask) -> bool:
    """Whether neither the disk nor the database holds anything of an upload."""
    assert (drafts(app), kept(app), rows(app), waiting(app)) == ([], [], [], [])
    return True


def set_file(app: Flask, **values: Any) -> None:
    """Give every file these values."""
    with app.app_context(), transaction():
        db.session.execute(update(File).values(**values))


def set_attachments(app: Flask, **values: Any) -> None:
    with app.app_context(), transaction():
        db.session.execute(update(Attachment).values(**values))


def forget_attachments(app: Flask) -> None:
    with app.app_context(), transaction():
        db.session.execute(delete(Attachment))


def age_disk(app: Flask, *, hours: float = 48) -> None:
    """As if everything had lain in the folder of files for so long."""
    then = time.time() - hours * 3600
    for place in uploads_of(app).rglob("*"):
        os.utime(place, (then, then))


def elsewhere(verb: Callable[[], Result]) -> Result:
    """Do it in another thread, as another request: one that is begun inside a request would share its context."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(verb).result(60)


def run(app: Flask, task: str, *arguments: Any) -> None:
    """Do one task of the worker, here and now."""
    app.extensions["celery"].tasks[task].apply(args=arguments, throw=True)
