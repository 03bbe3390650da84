"""Small versions of pictures: made by the worker, from the queue or by the sweep; until then the picture serves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from PIL import Image

from app.db import now
from app.files import service
from app.files.models import Thumbnail
from tests.cast import Person
from tests.files import samples
from tests.files.steps import (
    draft_on_a_full_disk,
    kept,
    make_file,
    picture_of,
    rows,
    run,
    set_file,
    show_files,
    uploads_of,
)
from tests.services.process import wait_until
from tests.services.site import Worker

pytestmark = pytest.mark.integration
Shape = dict[str, Any]
RunJobs = Callable[[], list[str]]


@pytest.fixture(scope="module")
def large() -> bytes:
    """A photo as large as no screen needs it."""
    return samples.save(samples.scene((2000, 1000)), "JPEG", quality=80)


@pytest.fixture
def photo(bob: Person, chat: Shape, large: bytes) -> Shape:
    """A large photo that Bob sent; nobody has made it small."""
    file = make_file(bob, chat, large, "photo.jpg")
    show_files(bob, chat, file)
    return file


def state(app: Flask) -> str:
    (file,) = rows(app)
    return file.thumbnail


def test_the_worker_makes_it(app: Flask, alice: Person, photo: Shape, run_jobs: RunJobs) -> None:
    assert state(app) == Thumbnail.PENDING
    assert "files.thumbnail" in run_jobs()
    assert state(app) == Thumbnail.READY
    small = picture_of(alice, photo, small=True)
    assert (small.format, small.size) == ("WEBP", (640, 320))
    assert picture_of(alice, photo).size == (2000, 1000)


def test_a_real_worker_makes_it(app: Flask, alice: Person, photo: Shape, worker: Worker) -> None:
    wait_until(lambda: state(app) == Thumbnail.READY, "the worker has made the thumbnail", seconds=30)
    assert picture_of(alice, photo, small=True).size == (640, 320)


def test_until_then_the_picture_itself_serves(app: Flask, alice: Person, photo: Shape, run_jobs: RunJobs) -> None:
    early = alice.get(photo["thumbnail_url"])
    assert (early.status_code, early.mimetype) == (200, "image/jpeg")
    assert early.headers["Cache-Control"] == "private, no-cache"
    run_jobs()
    late = alice.get(photo["thumbnail_url"], headers={"If-None-Match": early.headers["ETag"]})
    assert (late.status_code, late.mimetype) == (200, "image/webp")
    assert "max-age" in late.headers["Cache-Control"]


def test_it_can_be_told_from_the_picture_by_its_tag(alice: Person, photo: Shape, run_jobs: RunJobs) -> None:
    run_jobs()
    tags = {alice.get(photo[url]).headers["ETag"] for url in ("url", "thumbnail_url")}
    assert len(tags) == 2
    again = alice.get(photo["thumbnail_url"], headers={"If-None-Match": max(tags)})
    other = alice.get(photo["thumbnail_url"], headers={"If-None-Match": min(tags)})
    assert sorted((again.status_code, other.status_code)) == [200, 304]


@pytest.mark.parametrize(
    ("size", "expected"), [((3000, 20), (640, 4)), ((20, 3000), (4, 640)), ((1500, 1500), (640, 640))]
)
def test_neither_side_is_longer_than_640(
    bob: Person, chat: Shape, run_jobs: RunJobs, size: tuple[int, int], expected: tuple[int, int]
) -> None:
    file = make_file(bob, chat, samples.save(samples.scene(size), "PNG"), "a.png")
    run_jobs()
    assert picture_of(bob, file, small=True).size == expected


def test_a_turned_photo_is_small_and_upright(bob: Person, chat: Shape, run_jobs: RunJobs) -> None:
    turned = samples.save(samples.scene((2000, 1000)), "JPEG", exif=samples.telling_exif(6))
    file = make_file(bob, chat, turned, "photo.jpg")
    run_jobs()
    small = picture_of(bob, file, small=True)
    assert small.size == (320, 640)
    assert not small.getexif()


def test_what_can_be_seen_through_still_can(bob: Person, chat: Shape, run_jobs: RunJobs) -> None:
    file = make_file(bob, chat, samples.save(samples.scene((1400, 700), "RGBA"), "PNG"), "a.png")
    run_jobs()
    lowest, highest = picture_of(bob, file, small=True).convert("RGBA").getchannel("A").getextrema()
    assert lowest < 20 < 200 < highest


@pytest.mark.parametrize("mode", ["L", "1", "P", "LA", "I;16", "RGBA"])
def test_it_can_be_made_of_a_picture_of_any_colours(
    app: Flask, bob: Person, chat: Shape, run_jobs: RunJobs, mode: str
) -> None:
    image = Image.new("I;16", (1500, 90), 40_000) if mode == "I;16" else samples.scene((1500, 90), mode)
    make_file(bob, chat, samples.save(image, "PNG"), "a.png")
    run_jobs()
    assert state(app) == Thumbnail.READY


def test_so_it_can_of_a_printers_photo(bob: Person, chat: Shape, run_jobs: RunJobs) -> None:
    file = make_file(bob, chat, samples.save(samples.scene((1500, 90), "CMYK"), "JPEG"), "a.jpg")
    run_jobs()
    assert picture_of(bob, file, small=True).size[0] == 640


def test_a_small_picture_shows_itself(app: Flask, bob: Person, chat: Shape, run_jobs: RunJobs) -> None:
    file = make_file(bob, chat, samples.telling_png(), "a.png")
    assert "files.thumbnail" not in run_jobs()
    assert state(app) == Thumbnail.NONE
    response = bob.get(file["thumbnail_url"])
    assert (response.mimetype, response.headers["Cache-Control"]) == ("image/png", "private, max-age=86400")


def test_a_small_animation_still_moves(bob: Person, chat: Shape, run_jobs: RunJobs) -> None:
    file = make_file(bob, chat, samples.animation("GIF"), "a.gif")
    run_jobs()
    image: Any = picture_of(bob, file, small=True)
    assert image.n_frames == 3


def test_it_is_no_page_of_ours(bob: Person, photo: Shape, run_jobs: RunJobs) -> None:
    for _ in ("before", "after"):
        headers = bob.get(photo["thumbnail_url"]).headers
        assert "sandbox" in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"
        run_jobs()


def test_making_it_twice_does_no_harm(app: Flask, alice: Person, photo: Shape, run_jobs: RunJobs) -> None:
    run_jobs()
    (file,), before = rows(app), (kept(app), alice.get(photo["thumbnail_url"]).data)
    run(app, "files.thumbnail", file.digest)
    assert (kept(app), alice.get(photo["thumbnail_url"]).data) == before
    set_file(app, thumbnail=Thumbnail.PENDING)
    run(app, "files.thumbnail", file.digest)
    assert (state(app), kept(app)) == (Thumbnail.READY, before[0])


def test_the_same_photo_twice_is_one_file(app: Flask, bob: Person, alice: Person, chat: Shape, large: bytes) -> None:
    files = [make_file(person, chat, large, name) for person in (alice, bob) for name in ("a.jpg", "b.jpg")]
    assert len({file["id"] for file in files}) == 4
    assert len(rows(app)) == len(kept(app)) == 1


def test_the_same_photo_later_needs_no_second_thumbnail(
    app: Flask, bob: Person, chat: Shape, large: bytes, photo: Shape, run_jobs: RunJobs
) -> None:
    run_jobs()
    again = make_file(bob, chat, large, "again.jpg")
    assert state(app) == Thumbnail.READY
    assert bob.get(again["thumbnail_url"]).mimetype == "image/webp"


def test_a_lost_hint_is_picked_up_by_the_sweep(app: Flask, photo: Shape, run_jobs: RunJobs, redis: Any) -> None:
    redis.client().flushdb()
    run(app, "files.sweep")
    assert run_jobs() == []  # It is young, and its own hint may still be on its way.
    set_file(app, touched_at=now() - timedelta(minutes=2))
    run(app, "files.sweep")
    assert run_jobs() == ["files.thumbnail"]
    assert state(app) == Thumbnail.READY


def test_one_that_costs_worker_after_worker_is_given_up(
    app: Flask, alice: Person, photo: Shape, run_jobs: RunJobs, redis: Any
) -> None:
    redis.client().flushdb()
    set_file(app, n_tries=service.MOST_TRIES)
    run(app, "files.sweep")
    assert (state(app), run_jobs()) == (Thumbnail.FAILED, [])
    response = alice.get(photo["thumbnail_url"])
    assert (response.mimetype, "max-age" in response.headers["Cache-Control"]) == ("image/jpeg", True)


def test_a_week_without_a_worker_gives_up_nothing(app: Flask, photo: Shape, run_jobs: RunJobs) -> None:
    set_file(app, touched_at=now() - timedelta(days=7))
    run(app, "files.sweep")
    run_jobs()
    assert state(app) == Thumbnail.READY


def test_a_small_picture_that_was_lost_is_made_again(
    app: Flask, alice: Person, photo: Shape, run_jobs: RunJobs
) -> None:
    run_jobs()
    (name,) = [name for name in kept(app) if name.endswith(".webp")]
    (uploads_of(app) / name[:2] / name).unlink()
    assert alice.get(photo["thumbnail_url"]).mimetype == "image/jpeg"
    run_jobs()
    assert alice.get(photo["thumbnail_url"]).mimetype == "image/webp"


@pytest.mark.parametrize("content", [None, b"", b"no picture any more", b"\xff\xd8\xff\xe0 half"])
def test_a_content_that_cannot_be_read_is_given_up_at_once(
    app: Flask, photo: Shape, run_jobs: RunJobs, content: bytes | None
) -> None:
    (name,) = kept(app)
    place = uploads_of(app) / name[:2] / name
    place.unlink()
    if content is not None:
        place.write_bytes(content)
    run_jobs()
    assert state(app) == Thumbnail.FAILED


def test_a_full_disk_only_puts_it_off(app: Flask, photo: Shape, monkeypatch: pytest.MonkeyPatch) -> None:
    (file,) = rows(app)
    with monkeypatch.context() as patch:
        patch.setattr("tempfile.NamedTemporaryFile", draft_on_a_full_disk)
        run(app, "files.thumbnail", file.digest)
    assert state(app) == Thumbnail.PENDING
    run(app, "files.thumbnail", file.digest)
    assert state(app) == Thumbnail.READY


def test_what_was_dropped_meanwhile_is_no_fault(app: Flask) -> None:
    run(app, "files.thumbnail", "0" * 64)
