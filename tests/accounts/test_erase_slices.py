"""Erasing a person in slices: one at a time, each from where the last one ended, and who takes too long is named."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from uuid import UUID

import pytest
from celery.exceptions import SoftTimeLimitExceeded
from flask import Flask
from sqlalchemy import func, select, update

from app.accounts import erasure, erasure_slices, personal
from app.accounts.personal_models import Erasure
from app.chats import personal as chats_personal
from app.db import db, now, transaction
from app.monitoring import audit
from app.polls import personal as polls_personal
from app.quizzes import heirlooms
from app.quizzes.bank_models import Category, Question
from tests.accounts.leaving import RunJobs, decide, erasure_of, let_time_pass, sweep
from tests.accounts.test_erase_races import at_once
from tests.accounts.test_erase_rooms import drawing_quiz
from tests.cast import Person, make_chat, make_message
from tests.polls.polling import ask
from tests.quizzes.steps import SUM, write_question

pytestmark = pytest.mark.integration

Part = Callable[[], object]
Begin = Callable[..., list[str | None]]


@pytest.fixture
def long_room(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Begin:
    """A house of one room that has three parts and never finds less to do; gives where it was told to go on."""

    def build(part: Part = lambda: None) -> list[str | None]:
        begun: list[str | None] = []

        def erase(_user_id: UUID, after: str | None) -> Iterator[str]:
            begun.append(after)
            for number in range(int(after or 0), 3):
                part()
                yield str(number + 1)

        room = personal.Room(export=lambda _user_id, _archive: None, erase=erase)
        monkeypatch.setitem(app.extensions, "personal", (room,))
        return begun

    return build


def work(app: Flask, person: Person, number: int | None = None) -> bool:
    """The shortest slice that there is."""
    with app.app_context():
        return erasure.work(UUID(person.id), number=number, seconds=0)


def test_each_slice_goes_on_where_the_last_one_ended(app: Flask, alice: Person, long_room: Begin) -> None:
    begun = long_room()
    decide(app, alice)
    assert [work(app, alice) for _ in range(4)] == [True, True, True, False]
    assert begun == [None, "1", "2", "3"]


def test_a_hint_too_many_begins_no_second_chain(app: Flask, alice: Person, long_room: Begin) -> None:
    begun = long_room()
    decide(app, alice)
    assert [work(app, alice, number) for number in (0, 0, 1, 0, 1)] == [True, False, True, False, False]
    assert begun == [None, "1"]


def test_the_sweep_leaves_a_chain_alone_that_is_alive(
    app: Flask, alice: Person, long_room: Begin, run_jobs: RunJobs
) -> None:
    long_room()
    decide(app, alice)
    run_jobs()
    let_time_pass(app)
    work(app, alice)
    sweep(app)
    assert run_jobs() == []


def test_while_somebody_is_at_it_nobody_else_is_until_they_must_be_dead(
    app: Flask, alice: Person, long_room: Begin
) -> None:
    twins: list[bool] = []
    begun = long_room(lambda: twins.append(work(app, alice)))
    decide(app, alice)
    assert work(app, alice)
    assert (twins, begun) == ([False], [None])

    with app.app_context():
        assert erasure_slices.claim(UUID(alice.id), None)  # And here the worker dies.
    assert not work(app, alice)
    with app.app_context(), transaction():
        db.session.execute(update(Erasure).values(held_until=now() - timedelta(seconds=1)))
    assert work(app, alice)


def test_rooms_that_look_through_the_house_come_to_their_end(
    app: Flask, alice: Person, bob: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chats_personal, "CHATS_AT_ONCE", 1)
    monkeypatch.setattr(chats_personal, "REMOVED_AT_ONCE", 1)
    monkeypatch.setattr(polls_personal, "PAGE", 1)
    for _ in range(3):
        chat = make_chat(alice, bob)
        for text in ("one", "two"):
            make_message(bob, chat, text)
        ask(alice, chat, is_anonymous=True)
    decide(app, bob)
    assert False in (work(app, bob) for _ in range(40))


def test_what_was_passed_too_early_is_passed_again(
    app: Flask, alice: Person, long_room: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erasure, "SETTLE", timedelta(0))
    begun = long_room()
    decide(app, alice)
    work(app, alice)
    with app.app_context(), transaction():  # As if it had settled after the first slice.
        db.session.execute(update(Erasure).values(asked_at=now()))
    emptied = []
    for _ in range(2):
        while work(app, alice):
            pass
        found = erasure_of(app, alice)
        assert found is not None
        emptied.append(found.emptied_at is not None)
    assert emptied == [False, True]
    assert begun.count(None) == 2


def test_a_room_that_takes_too_long_is_named_and_stops_no_other(
    app: Flask, alice: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def take_long(_user_id: UUID, _after: str | None) -> Iterator[None]:
        raise SoftTimeLimitExceeded
        yield

    slow = personal.Room(export=lambda _user_id, _archive: None, erase=take_long)
    monkeypatch.setitem(app.extensions, "personal", (slow, polls_personal.ROOM))
    decide(app, alice)
    with app.app_context():
        assert not erasure.work(UUID(alice.id))
    found = erasure_of(app, alice)
    assert found is not None
    assert (found.n_failures, found.last_error) == (1, "accounts: SoftTimeLimitExceeded")


def test_a_bank_that_is_handed_over_twice_at_once_is_handed_over_once(
    app: Flask, alice: Person, bob: Person, charlie: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heirlooms, "COPIED_AT_ONCE", 2)  # All pages come along.
    for _ in range(5):
        write_question(alice, SUM, category="Math")
    for heir in (bob, charlie):
        drawing_quiz(alice, make_chat(heir, alice), "Math", 1)
    decide(app, alice)
    one, other = UUID(alice.id), UUID(bob.id)
    assert at_once(app, *[lambda: heirlooms.hand_over(one, other)] * 4) == [None] * 4
    with app.app_context():
        of_bob = [select(func.count()).where(model.owner_id == other) for model in (Category, Question)]
        assert [db.session.scalar(query) for query in of_bob] == [1, 5]


def test_the_audit_log_is_blanked_once(app: Flask, alice: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    decide(app, alice)
    work(app, alice)
    n_changed: list[int] = []
    whole = audit.count_changed
    monkeypatch.setattr(audit, "count_changed", lambda statement: n_changed.append(whole(statement)))
    with app.app_context(), transaction():
        audit.forget_person(UUID(alice.id))
    assert n_changed == [0, 0]
