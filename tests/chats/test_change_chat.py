"""The title, the description and the picture of a group."""

from __future__ import annotations

import io
from typing import Any

import pytest
from PIL import Image

from tests.cast import Person, answer
from tests.chats.steps import refused, see_chat, set_role

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


def picture(kind: str = "PNG", size: tuple[int, int] = (300, 200)) -> io.BytesIO:
    file = io.BytesIO()
    Image.new("RGB", size, "teal").save(file, kind)
    file.seek(0)
    return file


def test_members_see_the_new_title(alice: Person, bob: Person, chat: Shape) -> None:
    changed = answer(alice.patch(f"/api/v1/chats/{chat['id']}", json={"title": "Geometry", "description": "New"}), 200)
    assert (changed["title"], changed["description"]) == ("Geometry", "New")
    assert see_chat(bob, chat) == changed | {"role": "member"}


def test_what_is_not_given_stays(alice: Person, chat: Shape) -> None:
    alice.patch(f"/api/v1/chats/{chat['id']}", json={"description": "Words"})
    alice.patch(f"/api/v1/chats/{chat['id']}", json={"title": "Other"})
    assert [see_chat(alice, chat)[field] for field in ("title", "description")] == ["Other", "Words"]


def test_only_admins_change_it(alice: Person, bob: Person, charlie: Person, chat: Shape) -> None:
    path = f"/api/v1/chats/{chat['id']}"
    refused(bob.patch(path, json={"title": "Mine"}), 403, "not_chat_admin")
    refused(charlie.patch(path, json={"title": "Mine"}), 404)
    set_role(alice, chat, bob, "admin")
    assert answer(bob.patch(path, json={"title": "Ours"}), 200)["title"] == "Ours"


@pytest.mark.parametrize(
    "wrong", [{"title": ""}, {"title": "x" * 101}, {"title": 1}, {"description": "x" * 1001}, {"kind": "x"}]
)
def test_it_names_the_wrong_field(alice: Person, chat: Shape, wrong: Shape) -> None:
    assert list(refused(alice.patch(f"/api/v1/chats/{chat['id']}", json=wrong), 422)["errors"]) == list(wrong)


def test_a_picture_is_shown_to_all_members(alice: Person, bob: Person, chat: Shape) -> None:
    url = answer(alice.put(f"/api/v1/chats/{chat['id']}/avatar", data={"file": (picture(), "p.png")}), 200)[
        "avatar_url"
    ]
    assert see_chat(bob, chat)["avatar_url"] == url
    response = bob.get(url)
    assert response.status_code == 200
    assert response.mimetype.startswith("image/")


def test_a_picture_can_be_removed(alice: Person, chat: Shape) -> None:
    path = f"/api/v1/chats/{chat['id']}/avatar"
    alice.put(path, data={"file": (picture(), "p.png")})
    assert answer(alice.delete(path), 200)["avatar_url"] is None


def test_only_admins_change_the_picture(bob: Person, charlie: Person, chat: Shape) -> None:
    path = f"/api/v1/chats/{chat['id']}/avatar"
    for person, status in ((bob, 403), (charlie, 404)):
        refused(person.put(path, data={"file": (picture(), "p.png")}), status)
        refused(person.delete(path), status)


def test_a_direct_chat_has_no_picture_of_its_own(alice: Person, direct: Shape) -> None:
    path = f"/api/v1/chats/{direct['id']}/avatar"
    assert alice.put(path, data={"file": (picture(), "p.png")}).status_code in (403, 409)


def test_what_is_no_picture_is_refused(alice: Person, chat: Shape) -> None:
    path = f"/api/v1/chats/{chat['id']}/avatar"
    refused(alice.put(path, data={"file": (io.BytesIO(b"<svg onload=alert(1)>"), "p.png")}), 422, "not_a_picture")
    refused(alice.put(path), 422, "no_picture")
