"""The administrator's pages about chats: their size, and nothing of what is said in them."""

from __future__ import annotations

import re

import pytest
from flask import Flask

from tests.accounts.browser import Browser, signed_in
from tests.cast import Person, make_chat, make_direct_chat, make_message
from tests.files.steps import make_file, show_files

pytestmark = pytest.mark.integration
CHATS = "/admin/chats"


@pytest.fixture
def desk(app: Flask, admin: Person) -> Browser:
    """The administrator at the pages."""
    return signed_in(app, "admin")


def rows(page: str) -> list[list[str]]:
    """What each row says, column by column."""
    body = page.partition("<tbody>")[2]
    found = [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL) for row in body.split("<tr>")[1:]]
    return [[re.sub(r"<[^>]+>", "", cell).strip() for cell in row] for row in found]


def test_chats_are_shown_by_their_size(desk: Browser, alice: Person, bob: Person, charlie: Person) -> None:
    small, large = make_chat(alice, bob, title="Small"), make_chat(alice, bob, charlie, title="Large")
    for _ in range(3):
        make_message(alice, large)
    make_message(alice, small)
    assert [row[:3] for row in rows(desk.get(CHATS).text)] == [["Small", "2", "1"], ["Large", "3", "3"]]
    for order in ("messages", "members"):
        assert [row[0] for row in rows(desk.get(f"{CHATS}?sort={order}").text)] == ["Large", "Small"]


def test_their_files_are_weighed(desk: Browser, alice: Person, bob: Person) -> None:
    make_chat(alice, bob, title="Words")
    heavy = make_chat(alice, bob, title="Files")
    show_files(alice, heavy, make_file(alice, heavy))
    first, second = rows(desk.get(f"{CHATS}?sort=files").text)
    assert (first[0], second[0], second[3]) == ("Files", "Words", "–")
    assert "B" in first[3]


def test_groups_are_found_and_told_apart(desk: Browser, alice: Person, bob: Person) -> None:
    make_chat(alice, bob, title="Chemistry")
    make_chat(alice, bob, title="Physics")
    make_direct_chat(alice, bob)
    assert [row[0] for row in rows(desk.get(f"{CHATS}?q=chem").text)] == ["Chemistry"]
    assert {row[0] for row in rows(desk.get(f"{CHATS}?show=groups").text)} == {"Chemistry", "Physics"}
    assert [row[0] for row in rows(desk.get(f"{CHATS}?show=direct").text)] == ["A talk of two"]


@pytest.mark.parametrize("text", ["Физика", "физика", "ИЗИК", "9б (а+б)", "100%", "_[^"])
def test_a_title_is_found_in_any_alphabet(desk: Browser, alice: Person, bob: Person, text: str) -> None:
    make_chat(alice, bob, title="Химия")
    make_chat(alice, bob, title="Физика 9Б (а+б) 100% _[^")
    found = rows(desk.get(CHATS, query_string={"q": text}).text)
    assert [row[0] for row in found] == ["Физика 9Б (а+б) 100% _[^"]


def test_nobody_reads_along(desk: Browser, alice: Person, bob: Person) -> None:
    chat, direct = make_chat(alice, bob), make_direct_chat(alice, bob)
    for one in (chat, direct):
        make_message(alice, one, "Between us")
    pages = desk.get(CHATS).text + desk.get(f"{CHATS}/{chat['id']}").text
    assert "Between us" not in pages
    assert direct["id"] not in pages
    assert desk.get(f"{CHATS}/{direct['id']}").status_code == 404


def test_a_group_shows_who_is_in_it(desk: Browser, alice: Person, bob: Person, charlie: Person) -> None:
    page = desk.get(f"{CHATS}/{make_chat(alice, bob)['id']}").text
    assert "@alice" in page
    assert "@bobby" in page
    assert "@charlie" not in page
    assert f"/admin/people/{bob.id}" in page


def test_others_find_it_shut(app: Flask, alice: Person, bob: Person) -> None:
    chat = make_chat(alice, bob)
    browser = signed_in(app, "alice")
    assert browser.get(CHATS).status_code == browser.get(f"{CHATS}/{chat['id']}").status_code == 403
