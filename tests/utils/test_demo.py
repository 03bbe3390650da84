"""The demo is a whole house: what it shows could have been said, sent and read by its people."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from hypothesis import given, settings
from hypothesis import strategies as st

from app.db import now
from app.files.service import Received
from app.utils import demo
from app.utils.data_generator import PASSWORD
from app.utils.demo import pictures, story, telling
from app.utils.demo.script import Says, Talk
from app.utils.demo.story import PEOPLE, TALKS
from tests.cast import Person, answer, nobody
from tests.chats.steps import list_chats, page
from tests.databases import Database
from tests.utils.test_data_generator import check_counts, contents

SAID = ("chats", "members", "messages", "message_edits", "chat_events")
MOVED = ("points", "wallets", "operations", "entries", "payment_requests", "shares")
MOMENT = datetime(2026, 11, 20, 10, 30, tzinfo=UTC)


def sign_in(app: Flask, username: str) -> Person:
    person = nobody(app)
    signed_in = answer(person.post("/api/v1/users/login", json={"username": username, "password": PASSWORD}), 200)
    return Person(person.client, signed_in["user"], signed_in["access_token"])


def write(app: Flask, moment: datetime = MOMENT) -> dict[str, demo.Account]:
    with app.app_context():
        return {account.username: account for account in demo.write(moment)}


@pytest.mark.integration
def test_everybody_signs_in_and_finds_as_many_unread_chats_as_was_said(app: Flask) -> None:
    for username, account in write(app).items():
        chats = list_chats(sign_in(app, username))
        assert chats
        assert sum(1 for chat in chats if chat["unread_count"]) == account.n_unread, username


@pytest.mark.integration
def test_unread_differs_and_counts_are_true(app: Flask) -> None:
    accounts = write(app)
    check_counts(app)
    assert len({account.n_unread for account in accounts.values()}) >= 3


@pytest.mark.integration
def test_the_same_moment_makes_the_same_house(app: Flask, database: Database) -> None:
    made = []
    for _ in range(2):
        write(app)
        rows = contents(app)
        # Avatars and files are as old as their rows, and passwords are salted.
        made.append({name: rows[name] for name in (*SAID, *MOVED)})
        database.empty()
    assert made[0] == made[1]


@pytest.mark.integration
def test_it_is_alive(app: Flask) -> None:
    write(app, now())
    newest = list_chats(sign_in(app, "bruno"))[0]["last_message"]
    assert now() - datetime.fromisoformat(newest["created_at"]) < timedelta(minutes=15)


@pytest.mark.integration
def test_pictures_and_files_can_be_opened(app: Flask) -> None:
    write(app)
    henry = sign_in(app, "henry")
    messages = [message for chat in list_chats(henry) for message in page(henry, chat)["items"]]
    files = {file["name"]: file for message in messages for file in message["attachments"]}
    assert set(files) == set(pictures.FILES) - {"parabola.png"}  # He is not in the maths group.
    for file in files.values():
        assert len(henry.get(file["url"]).data) == file["size"]
    thumbnail = henry.get(files["lake.jpg"]["thumbnail_url"])
    assert (thumbnail.status_code, thumbnail.mimetype) == (200, "image/webp")


@pytest.mark.integration
def test_there_is_something_of_everything(app: Flask) -> None:
    write(app)
    html = "".join(message.html for message in contents(app)["messages"])
    assert [
        sign for sign in ("<strong>", '<pre class="highlight">', "<math", "<table>", "<ol>") if sign not in html
    ] == []
    rows = contents(app)["messages"]
    assert any(row.edited_at for row in rows)
    assert any(row.removed_at and not row.text for row in rows)
    assert any(row.reply_to_id for row in rows)


@pytest.mark.integration
def test_what_was_edited_can_be_looked_up(app: Flask) -> None:
    write(app)
    teacher = sign_in(app, "mshart")
    chat = next(chat for chat in list_chats(teacher) if chat["title"] == "Class 9b")
    edited = next(message for message in page(teacher, chat)["items"] if message["edited_at"])
    edits = answer(teacher.get(f"/api/v1/messages/{edited['id']}/edits"), 200)["items"]
    assert "Friday" in edits[0]["text"]
    assert "Thursday" in edited["text"]


@pytest.mark.integration
def test_people_can_go_on_talking(app: Flask) -> None:
    write(app, now())
    chiara, bruno = sign_in(app, "chiara"), sign_in(app, "bruno")
    chat = next(chat for chat in list_chats(chiara) if chat["kind"] == "direct")
    answer(chiara.post(f"/api/v1/chats/{chat['id']}/messages", json={"text": "And?"}), 201)
    assert list_chats(bruno)[0]["last_message"]["text"] == "And?"
    assert list_chats(bruno)[0]["unread_count"] == chat["unread_count"] + 4


@pytest.mark.unit
@settings(deadline=None)
@given(moment=st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC)))  # noqa: DTZ001
def test_time_runs_forward_in_every_chat_whatever_the_hour(moment: datetime) -> None:
    for talk in TALKS:
        times = [event["created_at"] for event in told(talk, moment).events]
        assert times == sorted(times)
        assert moment - telling.MOVED_IN < times[0] <= times[-1] < moment


@pytest.mark.unit
@pytest.mark.parametrize("talk", TALKS, ids=lambda talk: talk.title or "-".join(talk.members))
def test_nobody_has_unread_what_they_answered_or_said(talk: Talk) -> None:
    rows = told(talk, MOMENT)
    senders = [row["sender_id"] for row in rows._standing()]
    ids = rows.narrator.ids
    assert set(talk.unread) <= set(rows.joined)
    for username, n_unread in talk.unread.items():
        assert 0 < n_unread < len(senders)
        assert ids[username] not in senders[-n_unread:], username


@pytest.mark.unit
def test_every_name_in_the_story_is_somebodys_and_every_file_is_drawn() -> None:
    known = {person.username for person in PEOPLE}
    lines = [line for talk in TALKS for scene in talk.scenes for line in scene.lines]
    assert {line.who for line in lines} <= known
    files = {name for line in lines if isinstance(line, Says) for name in line.files}
    assert files == set(pictures.FILES)
    assert len(story.PUPILS) == 10


def told(talk: Talk, moment: datetime) -> telling.Told:
    return telling.Narrator(moment, NO_FILES).tell(talk)


class _AnyFile(dict[str, Any]):
    def __missing__(self, name: str) -> Received:
        return Received(digest="0" * 64, size=1, name=name, media_type="text/plain")


NO_FILES = _AnyFile()
