"""Erasing a person while others do something about it: threads at once, and workers that are killed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from app.accounts import erasure, service
from app.accounts.errors import LastAdministrator
from app.accounts.models import User
from app.accounts.personal_models import Erasure
from app.chats import service as chats
from app.db import db, transaction
from app.errors import AppError
from tests.accounts.leaving import decide, let_time_pass, sweep
from tests.cast import Person, make_chat, make_direct_chat, make_message
from tests.services.process import wait_until
from tests.services.site import Worker
from tests.wallets.steps import make_wallet

pytestmark = pytest.mark.integration


def at_once(app: Flask, *verbs: Callable[[], object]) -> list[BaseException | None]:
    """Run these in threads that begin together, and tell what each was refused."""
    barrier = threading.Barrier(len(verbs))

    def run(verb: Callable[[], object]) -> BaseException | None:
        with app.app_context():
            barrier.wait()
            try:
                verb()
            except AppError as error:
                return error
            finally:
                db.session.remove()
        return None

    with ThreadPoolExecutor(len(verbs)) as pool:
        return list(pool.map(run, verbs))


def test_two_administrators_who_erase_each_other_leave_one(app: Flask, admin: Person, alice: Person) -> None:
    one, other = UUID(admin.id), UUID(alice.id)
    with app.app_context():
        service.make_admin(other)
    refusals = at_once(app, lambda: erasure.erase_person(one), lambda: erasure.erase_person(other))
    assert sorted(type(refusal) for refusal in refusals if refusal) == [LastAdministrator]
    with app.app_context():
        assert len(db.session.scalars(select(User).where(User.is_admin, User.disabled_at.is_(None))).all()) == 1


def test_one_erased_and_the_other_disabled_at_once_leave_one(app: Flask, admin: Person, alice: Person) -> None:
    one, other = UUID(admin.id), UUID(alice.id)
    with app.app_context():
        service.make_admin(other)
    refusals = at_once(app, lambda: erasure.erase_person(one), lambda: service.disable(other))
    assert len([refusal for refusal in refusals if refusal]) == 1


def test_erased_from_many_sides_at_once_is_once(app: Flask, alice: Person, run_jobs: Callable[[], list[str]]) -> None:
    user_id = UUID(alice.id)
    assert at_once(app, *[lambda: erasure.erase_person(user_id)] * 4) == [None] * 4
    with app.app_context():
        assert len(db.session.scalars(select(Erasure)).all()) == 1
    assert run_jobs().count("accounts.erase") == 1


def test_whoever_speaks_while_being_erased_has_said_nothing_in_the_end(
    app: Flask, alice: Person, bob: Person, run_jobs: Callable[[], list[str]]
) -> None:
    group, direct = make_chat(alice, bob), make_direct_chat(alice, bob)
    user_id, places = UUID(alice.id), [UUID(group["id"]), UUID(direct["id"])]

    def speak() -> None:
        for number in range(20):
            chats.post_message(user_id, places[number % 2], text=f"number {number}")

    def erase() -> None:
        erasure.erase_person(user_id)
        while erasure.work(user_id):
            pass

    at_once(app, speak, speak, erase, erase)
    let_time_pass(app)
    sweep(app)
    run_jobs()
    for chat in (group, direct):
        messages = bob.get(f"/api/v1/chats/{chat['id']}/messages").get_json()["items"]
        assert {message["text"] for message in messages} <= {""}
        assert bob.get(f"/api/v1/chats/{chat['id']}").get_json()["unread_count"] == 0


def test_whoever_is_paid_while_being_erased_has_the_money_or_is_not_erased(
    app: Flask, admin: Person, alice: Person
) -> None:
    wallet = make_wallet(alice, currency="EUR")
    paid: list[int] = []

    def pay() -> None:
        body: dict[str, Any] = {"operation_type": "DEPOSIT", "amount": "1.00"}
        paid.append(admin.post(f"/api/v1/wallets/{wallet['id']}/operations", json=body).status_code)

    refusals = at_once(app, pay, lambda: erasure.erase_person(UUID(alice.id)))
    was_erased = refusals[1] is None
    assert (paid[0] == 201) != was_erased


@pytest.mark.e2e
def test_a_worker_killed_in_the_middle_leaves_it_to_the_next_one(
    app: Flask, alice: Person, bob: Person, worker: Worker
) -> None:
    first, second = make_chat(alice, bob), make_chat(alice, bob)
    for chat in (first, second):
        make_message(bob, chat, "soon gone")
    worker.kill()
    decide(app, bob)
    with app.app_context(), transaction():
        chats.hold_chat(UUID(second["id"]))  # Here the worker waits, and here it dies.
        worker.start()
        worker.wait_for_log(r"accounts\.erase\[.*received")
        worker.kill()
    let_time_pass(app)
    worker.start()
    sweep(app)
    for chat in (first, second):
        path = f"/api/v1/chats/{chat['id']}/messages"
        wait_until(lambda path=path: {one["text"] for one in alice.get(path).get_json()["items"]} == {""}, "emptying")
