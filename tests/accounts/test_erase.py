"""Erasing a person: at once without a name and a way in, then room by room, and nothing of others with it."""

from io import BytesIO
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import func, select

from app.accounts import devices, erasure, queries
from app.accounts.errors import WrongCredentials
from app.accounts.models import Device, User
from app.chats import personal as chats_personal
from app.chats import service as chats
from app.chats.models import Attachment, Chat, MessageEdit
from app.config import Config
from app.db import db
from app.errors import NotFound
from app.mail.models import Letter
from app.monitoring.models import AuditEntry
from app.realtime.models import UserEvent
from tests.accounts.browser import Browser, signed_in
from tests.accounts.leaving import (
    DATA,
    ERASE,
    RunJobs,
    ask_for_data,
    decide,
    erase,
    erase_oneself,
    erasure_of,
    exports_of,
    let_time_pass,
    stone,
    sweep,
)
from tests.cast import PASSWORD, Person, answer, make_chat, make_direct_chat, make_message, make_person, nobody
from tests.mail.outbox import letters_to

pytestmark = pytest.mark.integration

Shape = dict[str, Any]


def count(app: Flask, query: Any) -> int:
    with app.app_context():
        return db.session.scalar(select(func.count()).select_from(query.subquery())) or 0


def history(person: Person, chat: Shape) -> list[Shape]:
    messages: list[Shape] = answer(person.get(f"/api/v1/chats/{chat['id']}/messages"), 200)["items"]
    return messages


def members(person: Person, chat: Shape) -> dict[str, str]:
    found = answer(person.get(f"/api/v1/chats/{chat['id']}/members"), 200)["items"]
    return {one["user"]["display_name"] if "user" in one else one["display_name"]: one["role"] for one in found}


# Who may, and how sure they must be.


def test_the_password_and_the_name_are_asked_for(app: Flask, alice: Person, alices_browser: Browser) -> None:
    assert erase_oneself(alices_browser, "alice", password="another-one-entirely") == 422
    assert erase_oneself(alices_browser, "bobby") == 422
    assert stone(app, alice).erased_at is None


def test_an_administrator_may_who_types_the_name(app: Flask, admin: Person, alice: Person, run_jobs: RunJobs) -> None:
    browser, page = signed_in(app, "admin"), f"/admin/people/{alice.id}/erase"
    own = {"current_password": PASSWORD}
    assert browser.send(page, {"username": "bobby"} | own).status_code == 422
    assert browser.send(page, {"username": "Alice"}).status_code == 422
    assert browser.send(page, {"username": "Alice", "current_password": "alices own one"}).status_code == 422
    assert stone(app, alice).erased_at is None
    assert browser.send(page, {"username": "Alice"} | own).status_code == 302
    run_jobs()
    assert stone(app, alice).erased_at is not None
    assert browser.get(page).status_code == 404


def test_nobody_else_may(app: Flask, alice: Person, bob: Person) -> None:
    page = f"/admin/people/{alice.id}/erase"
    assert signed_in(app, "bobby").get(page).status_code == 403
    assert bob.post(page, data={"username": "alice"}).status_code == 403


def test_the_last_administrator_cannot_be_erased(app: Flask, admin: Person) -> None:
    response = signed_in(app, "admin").send(ERASE, {"username": "admin", "current_password": PASSWORD})
    assert response.status_code == 409
    assert "only administrator" in response.text


# At once.


def test_the_account_is_shut_and_nameless_at_once(app: Flask, alice: Person, alices_browser: Browser) -> None:
    decide(app, alice)
    assert alice.get("/api/v1/users/me").status_code == 401
    assert not alices_browser.is_signed_in()
    found = stone(app, alice)
    assert (found.display_name, found.email, found.search_key, found.avatar) == ("Deleted person", "", "", None)
    assert found.is_disabled
    assert "alice" not in found.username


def test_the_password_opens_nothing_and_the_decoy_neither(app: Flask, alice: Person) -> None:
    decide(app, alice)
    for name in ("alice", stone(app, alice).username, f"deleted:{alice.id}"):
        for password in (PASSWORD, "!", "", "nobody's password"):
            response = nobody(app).post("/api/v1/users/login", json={"username": name, "password": password})
            assert response.status_code == 401


def test_the_name_and_the_address_are_free_again(app: Flask, alice: Person, run_jobs: RunJobs) -> None:
    erase(app, alice, run_jobs)
    again = make_person(app, "alice")
    assert again.id != alice.id


def test_others_see_a_deleted_person_and_find_nobody(app: Flask, alice: Person, bob: Person, run_jobs: RunJobs) -> None:
    erase(app, alice, run_jobs)
    assert answer(bob.get(f"/api/v1/users/{alice.id}"), 200)["display_name"] == "Deleted person"
    for text in ("alice", "deleted", ""):
        found = answer(bob.get(f"/api/v1/users?query={text}"), 200)["items"]
        assert alice.id not in [one["id"] for one in found]


def test_nobody_can_bring_them_back(app: Flask, admin: Person, alice: Person, run_jobs: RunJobs) -> None:
    erase(app, alice, run_jobs)
    assert admin.put(f"/api/v1/treasurers/{alice.id}").status_code == 404
    browser = signed_in(app, "admin")
    for verb in ("enable", "make-admin", "send-reset"):
        assert browser.send(f"/admin/people/{alice.id}/{verb}", page="/profile").status_code == 404


def test_erasing_twice_is_once(app: Flask, alice: Person, run_jobs: RunJobs) -> None:
    decide(app, alice)
    at = stone(app, alice).erased_at
    decide(app, alice)
    assert stone(app, alice).erased_at == at
    assert run_jobs().count("accounts.erase") == 1


# Chats.


def test_what_they_said_and_sent_goes_as_if_they_had_removed_it(
    app: Flask, alice: Person, bob: Person, chat: Shape, run_jobs: RunJobs
) -> None:
    said = make_message(bob, chat, "to be edited")
    answer(bob.patch(f"/api/v1/messages/{said['id']}", json={"text": "edited"}), 200)
    path = f"/api/v1/chats/{chat['id']}/attachments"
    for name in ("sent", "waiting"):
        file = answer(bob.post(path, data={"file": (BytesIO(name.encode()), f"{name}.txt")}), 201)
        if name == "sent":
            make_message(bob, chat, "", attachment_ids=[file["id"]])
    make_message(alice, chat, "what Alice says stays")
    erase(app, bob, run_jobs)
    texts = [(one["text"], one["sender"]["display_name"]) for one in history(alice, chat)]
    assert texts == [("", "Deleted person"), ("", "Deleted person"), ("what Alice says stays", "Alice")]
    assert count(app, select(Attachment.id)) == count(app, select(MessageEdit.id)) == 0


def test_unread_counts_stay_right(app: Flask, alice: Person, bob: Person, charlie: Person, run_jobs: RunJobs) -> None:
    chat = make_chat(alice, bob, charlie)
    bobs = [make_message(bob, chat, f"bob {number}") for number in range(5)]
    answer(charlie.post(f"/api/v1/messages/{bobs[2]['id']}/read"), 200)
    make_message(alice, chat, "one")
    erase(app, bob, run_jobs)
    make_message(alice, chat, "two")
    unread = {
        who.username: answer(who.get(f"/api/v1/chats/{chat['id']}"), 200)["unread_count"] for who in (alice, charlie)
    }
    assert unread == {"alice": 0, "charlie": 2}


def test_they_leave_groups_and_whoever_is_there_longest_owns_them(
    app: Flask, alice: Person, bob: Person, charlie: Person, run_jobs: RunJobs
) -> None:
    plain, with_admin = make_chat(alice, bob), make_chat(alice, bob, charlie)
    answer(alice.patch(f"/api/v1/chats/{with_admin['id']}/members/{charlie.id}", json={"role": "admin"}), 200)
    erase(app, alice, run_jobs)
    assert members(bob, plain) == {"Bob": "owner"}
    assert members(bob, with_admin) == {"Bob": "member", "Charlie": "owner"}


def test_a_group_without_anybody_keeps_no_title(app: Flask, alice: Person, run_jobs: RunJobs) -> None:

    chat = make_chat(alice, title="My secrets")
    erase(app, alice, run_jobs)
    with app.app_context():
        found = db.session.get_one(Chat, UUID(chat["id"]))
        assert (found.title, found.description) == ("", "")


def test_a_talk_of_two_stays_for_the_other_one(app: Flask, alice: Person, bob: Person, run_jobs: RunJobs) -> None:
    chat = make_direct_chat(alice, bob)
    make_message(alice, chat, "secret")
    make_message(bob, chat, "mine")
    erase(app, alice, run_jobs)
    assert answer(bob.get(f"/api/v1/chats/{chat['id']}"), 200)["title"] == "Deleted person"
    assert [one["text"] for one in history(bob, chat)] == ["", "mine"]
    make_message(bob, chat, "are you there?")


def test_everybody_in_the_chat_is_told_by_its_log(
    app: Flask, alice: Person, bob: Person, chat: Shape, run_jobs: RunJobs
) -> None:
    said = make_message(bob, chat, "hello")
    erase(app, bob, run_jobs)
    events = answer(alice.get(f"/api/v1/chats/{chat['id']}/events?after_seq=0"), 200)["items"]
    assert [one["type"] for one in events[-2:]] == ["member_removed", "message_removed"]
    assert said["id"] in str(events[-1])


# What belongs to nobody else.


def test_devices_events_letters_and_exports_go(
    app: Flask, alice: Person, bob: Person, chat: Shape, config: Config, run_jobs: RunJobs
) -> None:
    bobs_browser = signed_in(app, "bobby")
    ask_for_data(bobs_browser)
    run_jobs()
    assert letters_to(app, bob.email)
    export_id = exports_of(app, bob)[0].id
    erase(app, bob, run_jobs)
    sweep(app)
    user_id = UUID(bob.id)
    assert count(app, select(Device.id).where(Device.user_id == user_id)) == 0
    assert count(app, select(UserEvent.seq).where(UserEvent.user_id == user_id)) == 0
    assert exports_of(app, bob) == []
    assert not (config.uploads_dir / "exports" / f"{export_id}.zip").exists()
    assert bobs_browser.get(DATA).status_code == 302


def test_the_last_letter_says_goodbye_and_then_the_address_is_forgotten(
    app: Flask, alice: Person, run_jobs: RunJobs, smtp: Any
) -> None:
    erase(app, alice, run_jobs)
    assert any("is erased" in letter.message["Subject"] for letter in smtp.letters)
    let_time_pass(app)
    sweep(app)
    run_jobs()
    assert count(app, select(Letter.id).where(Letter.to_address == alice.email)) == 0
    found = erasure_of(app, alice)
    assert found is not None
    assert found.done_at is not None


def test_it_is_not_called_done_before_the_last_letter_has_gone(app: Flask, alice: Person) -> None:
    decide(app, alice)
    let_time_pass(app)
    with app.app_context():
        erasure.work(UUID(alice.id))
    found = erasure_of(app, alice)
    assert found is not None
    assert found.done_at is None
    assert len(letters_to(app, alice.email)) == 1


def test_the_audit_log_says_that_somebody_was_erased_and_not_who(
    app: Flask, admin: Person, alice: Person, run_jobs: RunJobs
) -> None:
    admin.put(f"/api/v1/treasurers/{alice.id}")
    erase(app, alice, run_jobs)
    with app.app_context():
        found = db.session.scalars(select(AuditEntry).where(AuditEntry.target_id == alice.id).order_by(AuditEntry.id))
        entries = [(entry.action, entry.target_name or "", entry.address is None) for entry in found]
    assert entries == [("accounts.name_treasurer", "", False), ("accounts.erase", "", True)]


# Races, and workers that die.


def test_what_is_said_by_a_request_under_way_fails_or_goes(
    app: Flask, alice: Person, bob: Person, run_jobs: RunJobs
) -> None:

    chat, direct = make_chat(alice, bob), make_direct_chat(alice, bob)
    decide(app, alice)
    for place in (chat, direct):
        with app.app_context(), pytest.raises(NotFound):
            chats.post_message(UUID(alice.id), UUID(place["id"]), text="too late")
    run_jobs()
    assert history(bob, chat) == []


def test_what_was_made_meanwhile_is_found_by_the_last_look(
    app: Flask, alice: Person, bob: Person, run_jobs: RunJobs
) -> None:

    erase(app, alice, run_jobs)
    with app.app_context():  # A request that was let in before, and was slow.
        chat_id = chats.create_group(UUID(alice.id), title="Late", description="", participants=[UUID(bob.id)])
    let_time_pass(app)
    sweep(app)
    run_jobs()
    assert members(bob, {"id": str(chat_id)}) == {"Bob": "owner"}


def test_it_goes_on_where_a_worker_died(
    app: Flask, alice: Person, bob: Person, chat: Shape, run_jobs: RunJobs, monkeypatch: pytest.MonkeyPatch
) -> None:

    monkeypatch.setattr(chats_personal, "REMOVED_AT_ONCE", 2)
    for number in range(5):
        make_message(bob, chat, f"number {number}")
    decide(app, bob)
    texts = []
    for _ in range(20):
        with app.app_context():
            has_more = erasure.work(UUID(bob.id), seconds=0)  # Each does one part, and dies.
        texts.append([one["text"] for one in history(alice, chat)].count(""))
        if not has_more:
            break
        let_time_pass(app)
        with app.app_context():
            db.session.remove()
    assert texts[-1] >= 2
    sweep(app)
    run_jobs()
    assert [one["text"] for one in history(alice, chat)] == [""] * 5


def test_the_sweep_takes_up_what_the_queue_lost(
    app: Flask, alice: Person, bob: Person, chat: Shape, redis: Any, run_jobs: RunJobs
) -> None:
    make_message(bob, chat, "hello")
    decide(app, bob)
    redis.client().flushdb()
    let_time_pass(app)
    sweep(app)
    assert "accounts.erase" in run_jobs()
    assert [one["text"] for one in history(alice, chat)] == [""]


def test_a_password_that_was_being_looked_at_opens_nothing(app: Flask, alice: Person) -> None:

    with app.app_context():
        user = queries.user(UUID(alice.id))
        db.session.expunge(user)
    decide(app, alice)
    with app.app_context(), pytest.raises(WrongCredentials):
        devices.start(user, user_agent="", address="")
    assert count(app, select(User.id).where(User.erased_at.is_not(None))) == 1
