"""Letting go: of uploads that nobody sends, of files that nobody shows, and of what lies on the disk without a row."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from app.chats import attachments
from app.db import now
from app.files import service
from tests.cast import Person, make_chat
from tests.chats.steps import page, refused, remove
from tests.files import samples
from tests.files.steps import (
    age_disk,
    drafts,
    elsewhere,
    kept,
    make_file,
    nothing_stays,
    paths_of,
    rows,
    run,
    send_message,
    set_attachments,
    set_file,
    show_files,
    uploads_of,
    waiting,
)

pytestmark = pytest.mark.integration
Shape = dict[str, Any]
LONG_AGO = timedelta(days=1, minutes=1)


def let_a_day_pass(app: Flask) -> None:
    """As if everything had been uploaded more than a day ago."""
    set_file(app, touched_at=now() - LONG_AGO)
    set_attachments(app, created_at=now() - LONG_AGO)
    age_disk(app)


def clean(app: Flask) -> None:
    """What beat has done each night."""
    run(app, "chats.clean")
    run(app, "files.clean")


def stray(app: Flask, name: str = "ab" * 32, *, content: bytes = b"stray") -> Path:
    """A content without a row, as a crash between the two leaves it."""
    folder = uploads_of(app) / name[:2]
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(content)
    return folder / name


def large_picture() -> bytes:
    return samples.save(samples.scene((1500, 100)), "PNG")


# Uploads that nobody sends.


def test_an_upload_waits_a_day(app: Flask, bob: Person, chat: Shape) -> None:
    file = make_file(bob, chat)
    set_attachments(app, created_at=now() - timedelta(hours=23))
    age_disk(app)
    clean(app)
    show_files(bob, chat, file)
    assert bob.get(file["url"]).data == b"A text."


def test_and_no_longer(app: Flask, bob: Person, chat: Shape) -> None:
    file = make_file(bob, chat)
    set_attachments(app, created_at=now() - LONG_AGO)
    clean(app)
    for path in paths_of(file):
        refused(bob.get(path), 404)
    assert send_message(bob, chat, file).status_code == 422


def test_what_was_sent_stays(app: Flask, bob: Person, chat: Shape) -> None:
    file = make_file(bob, chat)
    message = show_files(bob, chat, file)
    let_a_day_pass(app)
    clean(app)
    assert page(bob, chat)["items"] == [message]
    assert bob.get(file["url"]).data == b"A text."


# Files that nobody shows.


def test_a_file_that_nobody_shows_goes_from_disk_and_table(app: Flask, bob: Person, chat: Shape, run_jobs: Any) -> None:
    make_file(bob, chat, large_picture(), "a.png")
    run_jobs()
    assert len(kept(app)) == 2  # The picture and its thumbnail.
    let_a_day_pass(app)
    clean(app)
    assert nothing_stays(app)


def test_one_that_was_shown_a_moment_ago_stays_a_day(app: Flask, bob: Person, chat: Shape) -> None:
    remove(bob, show_files(bob, chat, make_file(bob, chat)))
    clean(app)
    assert len(rows(app)) == len(kept(app)) == 1
    let_a_day_pass(app)
    clean(app)
    assert nothing_stays(app)


def test_a_file_taken_back_goes_too(app: Flask, bob: Person, chat: Shape) -> None:
    bob.delete(f"/api/v1/attachments/{make_file(bob, chat)['id']}")
    let_a_day_pass(app)
    clean(app)
    assert nothing_stays(app)


def test_a_file_stays_while_one_message_shows_it(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    first = show_files(bob, chat, make_file(bob, chat, name="a.txt"))
    other_chat = make_chat(alice)
    elsewhere = make_file(alice, other_chat, name="b.txt")
    show_files(alice, other_chat, elsewhere)
    remove(bob, first)
    let_a_day_pass(app)
    clean(app)
    assert alice.get(elsewhere["url"]).data == b"A text."
    assert len(kept(app)) == 1


def test_cleaning_again_does_nothing_more(app: Flask, bob: Person, chat: Shape) -> None:
    shown = make_file(bob, chat)
    show_files(bob, chat, shown)
    make_file(bob, chat, b"Other.")
    let_a_day_pass(app)
    for _ in range(3):
        clean(app)
        assert (len(rows(app)), len(kept(app)), len(waiting(app))) == (1, 1, 1)


# What lies on the disk without a row.


def test_a_stray_content_goes(app: Flask, bob: Person, chat: Shape) -> None:
    show_files(bob, chat, make_file(bob, chat))
    (shown,) = kept(app)
    stray(app)
    stray(app, shown[:2] + "c" * 62)
    age_disk(app, hours=8 * 24)
    clean(app)
    assert kept(app) == [shown]


def test_a_fresh_one_stays(app: Flask) -> None:
    """Its row is about to be written."""
    place = stray(app)
    clean(app)
    assert place.exists()


def test_one_of_some_days_stays(app: Flask, bob: Person, chat: Shape) -> None:
    """The database may be one that is just being restored."""
    show_files(bob, chat, make_file(bob, chat))
    place = stray(app)
    age_disk(app, hours=6 * 24)
    clean(app)
    assert place.exists()


def test_a_database_without_files_drops_none(app: Flask) -> None:
    """The folder is another database's, or this one is not restored yet."""
    place = stray(app)
    age_disk(app, hours=8 * 24)
    clean(app)
    assert place.exists()


def test_a_stray_thumbnail_goes_with_its_picture_or_alone(app: Flask, bob: Person, chat: Shape) -> None:
    show_files(bob, chat, make_file(bob, chat))
    before = kept(app)
    for name in ("cd" * 32, f"{'cd' * 32}.webp", f"{'ef' * 32}.webp"):
        stray(app, name)
    age_disk(app, hours=8 * 24)
    clean(app)
    assert kept(app) == before


def test_drafts_of_the_dead_go_and_those_of_the_living_stay(app: Flask) -> None:
    incoming = uploads_of(app) / "incoming"
    incoming.mkdir(exist_ok=True)
    (incoming / "old").write_bytes(b"half a fi")
    age_disk(app)
    (incoming / "young").write_bytes(b"half a fi")
    clean(app)
    assert drafts(app) == ["young"]


# Races.


def test_what_comes_again_before_the_cleaning_stays(app: Flask, bob: Person, chat: Shape) -> None:
    remove(bob, show_files(bob, chat, make_file(bob, chat)))
    let_a_day_pass(app)
    again = make_file(bob, chat)
    clean(app)
    assert bob.get(again["url"]).data == b"A text."
    age_disk(app)
    clean(app)
    assert bob.get(again["url"]).data == b"A text."


def test_what_comes_again_between_the_look_and_the_row_stays(
    app: Flask, bob: Person, chat: Shape, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The row is gone, and the content is about to go when it is uploaded again."""
    remove(bob, show_files(bob, chat, make_file(bob, chat)))
    let_a_day_pass(app)
    again = come_before(monkeypatch, service.store, "drop", lambda: make_file(bob, chat))
    clean(app)
    assert bob.get(again[0]["url"]).data == b"A text."


def test_what_comes_again_while_it_goes_stays(
    app: Flask, bob: Person, chat: Shape, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The content was found to be old, and comes again before it is put aside."""
    remove(bob, show_files(bob, chat, make_file(bob, chat)))
    let_a_day_pass(app)
    again = come_before(monkeypatch, Path, "rename", lambda: make_file(bob, chat))
    clean(app)
    assert bob.get(again[0]["url"]).data == b"A text."
    assert drafts(app) == []


def test_what_comes_again_just_before_it_is_gone_stays(
    app: Flask, bob: Person, chat: Shape, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The content lies aside already when it comes again."""
    remove(bob, show_files(bob, chat, make_file(bob, chat)))
    let_a_day_pass(app)
    again = come_before(monkeypatch, Path, "unlink", lambda: make_file(bob, chat))
    clean(app)
    assert bob.get(again[0]["url"]).data == b"A text."
    assert drafts(app) == []


def come_before(monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, verb: Any) -> list[Any]:
    """Do something just before this is called for the first time; what it gave is in the list afterwards."""
    original, given = getattr(owner, name), []

    def first(*arguments: Any, **options: Any) -> Any:
        if not given:
            given.append(None)
            given[0] = elsewhere(verb)
        return original(*arguments, **options)

    monkeypatch.setattr(owner, name, first)
    return given


def test_an_upload_before_its_row_is_safe_from_the_cleaning(
    app: Flask, bob: Person, chat: Shape, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The content lies in its place, and its row is about to be written."""
    come_before(monkeypatch, attachments, "add_attachment", lambda: clean(app))
    file = make_file(bob, chat)
    assert bob.get(file["url"]).data == b"A text."


def test_a_missing_content_is_not_found_and_breaks_nothing(app: Flask, bob: Person, chat: Shape) -> None:
    file = make_file(bob, chat)
    message = show_files(bob, chat, file)
    (name,) = kept(app)
    os.unlink(uploads_of(app) / name[:2] / name)
    refused(bob.get(file["url"]), 404)
    assert page(bob, chat)["items"] == [message]
    again = make_file(bob, chat)
    assert bob.get(file["url"]).data == bob.get(again["url"]).data == b"A text."
