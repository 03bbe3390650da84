"""Erasing a person: money, quizzes and polls, where what is theirs is others' too."""

from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select, update

from app.chats.models import Member
from app.db import db, now, transaction
from app.polls.models import PollVote
from app.quizzes.models import Answer, Attempt, Quiz
from app.wallets import personal
from app.wallets.models import PaymentRequest, Share, Wallet
from app.wallets.recount import recount
from tests.accounts.browser import signed_in
from tests.accounts.leaving import ERASE, RunJobs, decide, erase, erase_oneself, let_time_pass, stone, sweep
from tests.cast import PASSWORD, Person, answer, make_chat, make_person
from tests.polls.polling import ask, see, vote
from tests.quizzes.marking import look_at_regrading
from tests.quizzes.steps import (
    ESSAY,
    PARIS,
    QUIZZES,
    SUM,
    change_quiz,
    make_quiz,
    post_quiz,
    posted_quiz,
    see_attempt,
    see_quiz,
    start,
    take,
    write_question,
)
from tests.wallets.steps import make_purse, make_wallet, path_to, transfer, try_transfer, withdraw

pytestmark = pytest.mark.integration

Shape = dict[str, Any]


# Money.


def test_money_must_leave_first(app: Flask, admin: Person, alice: Person) -> None:
    make_purse(admin, alice)
    response = signed_in(app, "alice").send(ERASE, {"username": "alice", "current_password": PASSWORD})
    assert response.status_code == 409
    assert "100.00 EUR" in response.text
    assert stone(app, alice).erased_at is None
    assert alice.get("/api/v1/users/me").status_code == 200


def test_the_ledger_stays_whole_and_names_nobody(
    app: Flask, admin: Person, alice: Person, bob: Person, run_jobs: RunJobs
) -> None:
    purse = make_purse(admin, alice)
    transfer(alice, purse, bob, "100.00")
    erase(app, alice, run_jobs)
    with app.app_context():
        found = db.session.get_one(Wallet, UUID(purse["id"]))
        assert (found.state, found.balance, found.is_main, found.name) == ("closed", 0, False, "EUR")
        assert recount().n_drifts == 0
    bobs = answer(bob.get("/api/v1/wallets?scope=mine"), 200)["items"][0]
    [line] = answer(bob.get(path_to(bobs, "statement")), 200)["items"]
    assert "Deleted person" in str(line)
    assert "Alice" not in str(line)


def test_nobody_can_pay_them_any_more(app: Flask, admin: Person, alice: Person, bob: Person, run_jobs: RunJobs) -> None:
    purse, wallet = make_purse(admin, bob), make_wallet(alice, currency="EUR")
    erase(app, alice, run_jobs)
    assert [try_transfer(bob, purse, receiver, "1.00").status_code for receiver in (alice, wallet)] == [422, 409]


def test_what_they_were_asked_for_is_declined_and_what_they_asked_for_is_over(
    app: Flask, admin: Person, alice: Person, bob: Person, chat: Shape, run_jobs: RunJobs
) -> None:
    make_wallet(alice, currency="EUR"), make_wallet(bob, currency="EUR")
    path = f"/api/v1/chats/{chat['id']}/payment-requests"
    for asker, asked in ((alice, bob), (bob, alice)):
        body = {"amount": "5.00", "currency": "EUR", "memo": "for the pizza", "user_ids": [asked.id]}
        answer(asker.post(path, json=body), 201)
    erase(app, bob, run_jobs)
    with app.app_context():
        of_alice, of_bob = db.session.scalars(select(PaymentRequest).order_by(PaymentRequest.id))
        assert (of_alice.memo, of_alice.closed_at) == ("for the pizza", None)
        assert db.session.get_one(Share, (of_alice.id, UUID(bob.id))).state == "declined"
        assert of_bob.memo == ""
        assert of_bob.closed_at is not None


def test_the_house_names_them_in_no_message(
    app: Flask, admin: Person, alice: Person, bob: Person, chat: Shape, run_jobs: RunJobs
) -> None:
    make_purse(admin, alice), make_wallet(bob, currency="EUR")
    body = {"amount": "5.00", "currency": "EUR", "to_user_id": bob.id, "memo": "pizza"}
    answer(alice.post(f"/api/v1/chats/{chat['id']}/transfers", json=body), 201)
    wallet = answer(bob.get("/api/v1/wallets?scope=mine"), 200)["items"][0]
    transfer(bob, wallet, alice, "5.00")
    erase(app, bob, run_jobs)
    [said] = answer(alice.get(f"/api/v1/chats/{chat['id']}/messages"), 200)["items"]
    assert said["text"] == "5.00 EUR to Deleted person: pizza"
    assert "Bob" not in str(said)
    before = answer(alice.get(f"/api/v1/chats/{chat['id']}/events?after_seq=0"), 200)["items"]
    let_time_pass(app)
    sweep(app)
    run_jobs()
    assert answer(alice.get(f"/api/v1/chats/{chat['id']}/events?after_seq=0"), 200)["items"] == before


def test_a_wallet_that_was_paid_into_meanwhile_keeps_no_name(
    app: Flask, admin: Person, alice: Person, run_jobs: RunJobs
) -> None:
    purse = make_wallet(alice, currency="EUR", name="Alice's savings")
    decide(app, alice)
    with app.app_context(), transaction():  # By a request that was let in before.
        mine = update(Wallet).where(Wallet.id == UUID(purse["id"]))
        db.session.execute(mine.values(state="open", name="Alice's savings", balance=100))
    with app.app_context():
        for _part in personal.ROOM.erase(UUID(alice.id), None):
            pass
        assert db.session.get_one(Wallet, UUID(purse["id"])).name == "EUR"


# Quizzes.


def answers_of(app: Flask, person: Person) -> list[tuple[Any, float | None]]:
    with app.app_context():
        query = select(Answer).join(Attempt).where(Attempt.user_id == UUID(person.id)).order_by(Answer.slot)
        return [(one.response, one.fraction) for one in db.session.scalars(query)]


def test_what_they_typed_goes_and_the_points_stay(
    app: Flask, alice: Person, bob: Person, chat: Shape, run_jobs: RunJobs
) -> None:
    quiz = posted_quiz(alice, chat)
    take(bob, quiz, ["paris", "4"])
    run_jobs()
    erase(app, bob, run_jobs)
    assert answers_of(app, bob) == [("paris", 1.0), (None, 1.0)]
    [row] = answer(alice.get(f"{QUIZZES}/{quiz['id']}/results"), 200)["rows"]
    assert (row["user"]["display_name"], row["percent"]) == ("Deleted person", 100.0)


def test_grading_anew_leaves_their_points_alone(
    app: Flask, alice: Person, bob: Person, chat: Shape, run_jobs: RunJobs
) -> None:
    question = write_question(alice, SUM)
    quiz = answer(alice.post(QUIZZES, json={"title": "T", "slots": [{"question_id": question["id"]}]}), 201)
    answer(alice.post(f"{QUIZZES}/{quiz['id']}/posts", json={"chat_id": chat["id"]}), 201)
    take(bob, quiz, ["4"])
    run_jobs()
    erase(app, bob, run_jobs)
    changed = SUM | {"answers": [{"value": 5.0}]}
    answer(alice.put(f"/api/v1/questions/{question['id']}", json={"content": changed}), 200)
    assert look_at_regrading(alice, quiz)["changes"] == []


def test_what_they_had_not_finished_counts_no_more(
    app: Flask, alice: Person, bob: Person, chat: Shape, run_jobs: RunJobs
) -> None:
    quiz = posted_quiz(alice, chat, [ESSAY, PARIS], max_attempts=2)
    take(bob, quiz, ["my very own words", "paris"])
    run_jobs()
    start(bob, quiz)
    erase(app, bob, run_jobs)
    assert {response for response, _ in answers_of(app, bob)} == {None}
    assert answer(alice.get(f"{QUIZZES}/{quiz['id']}/results"), 200)["n_to_grade"] == 0


def test_a_quiz_passes_to_the_owner_of_its_chat_with_all_that_it_asks(
    app: Flask, alice: Person, bob: Person, charlie: Person, run_jobs: RunJobs
) -> None:
    chat = make_chat(charlie, alice, bob)
    quiz = posted_quiz(alice, chat)
    attempt = take(bob, quiz, ["paris", "4"])
    run_jobs()
    erase(app, alice, run_jobs)
    assert see_quiz(charlie, quiz)["title"] == "Test"
    change_quiz(charlie, quiz, title="Inherited")
    bank = answer(charlie.get("/api/v1/questions"), 200)["items"]
    assert {one["name"] for one in bank} == {"Capital", "Sum"}
    assert see_attempt(bob, attempt)["state"] == "graded"


def test_quizzes_and_questions_of_nobody_else_go(app: Flask, alice: Person, run_jobs: RunJobs) -> None:
    make_quiz(alice, [PARIS])
    write_question(alice, ESSAY, category="Drafts")
    erase(app, alice, run_jobs)
    with app.app_context():
        [quiz] = db.session.scalars(select(Quiz))
        assert (quiz.title, quiz.description) == ("", "")
        assert quiz.closes_at is not None
        questions = db.metadata.tables["questions"]
        left = db.session.execute(select(questions.c.id).where(questions.c.removed_at.is_(None))).all()
        assert left == []
        for table in ("question_categories", "question_imports", "question_pictures"):
            assert db.session.execute(select(db.metadata.tables[table])).all() == []


# Polls.


def test_votes_by_name_go_and_those_without_stay_counted(
    app: Flask, alice: Person, bob: Person, chat: Shape, run_jobs: RunJobs
) -> None:
    named, nameless = ask(alice, chat), ask(alice, chat, is_anonymous=True)
    vote(bob, named, 1)
    vote(bob, nameless, 2)
    with app.app_context():
        before = {row.voter for row in db.session.scalars(select(PollVote).where(PollVote.user_id.is_(None)))}
    erase(app, bob, run_jobs)
    assert [option["n"] for option in see(alice, named)["options"]] == [0, 0, 0]
    assert [option["n"] for option in see(alice, nameless)["options"]] == [0, 1, 0]
    with app.app_context():
        after = {row.voter for row in db.session.scalars(select(PollVote))}
    assert len(after) == 1
    assert not after & before


def test_what_they_asked_is_over_and_without_words(
    app: Flask, alice: Person, bob: Person, chat: Shape, run_jobs: RunJobs
) -> None:
    poll = ask(bob, chat, "my secret option", "another one")
    erase(app, bob, run_jobs)
    with app.app_context():
        polls, options = db.metadata.tables["polls"], db.metadata.tables["poll_options"]
        [row] = db.session.execute(select(polls)).all()
        assert (row.question, row.closed_at is None) == ("", False)
        assert {option.text for option in db.session.execute(select(options))} == {""}
    assert alice.get(f"/api/v1/polls/{poll['id']}").status_code == 404


def test_it_refuses_as_long_as_the_money_is_there_and_nothing_has_changed(
    app: Flask, admin: Person, alice: Person, run_jobs: RunJobs
) -> None:
    purse = make_purse(admin, alice)
    assert erase_oneself(signed_in(app, "alice"), "alice") == 409
    withdraw(admin, purse, "100.00")
    decide(app, alice)
    assert stone(app, alice).erased_at is not None


def test_a_student_never_inherits_the_quiz_that_they_are_taking(
    app: Flask, alice: Person, bob: Person, charlie: Person, run_jobs: RunJobs
) -> None:
    chat = make_chat(alice, bob, charlie)
    quiz = posted_quiz(alice, chat)
    under_way, done = start(bob, quiz), take(charlie, quiz, ["paris", "4"])
    run_jobs()
    erase(app, alice, run_jobs)
    with app.app_context():
        assert db.session.get_one(Member, (UUID(chat["id"]), UUID(bob.id))).role == "owner"
    assert bob.get(f"{QUIZZES}/{quiz['id']}/results").status_code in {403, 404}
    assert bob.get(f"/api/v1/attempts/{done['id']}").status_code == 404
    assert answer(bob.get("/api/v1/questions"), 200)["items"] == []
    assert see_attempt(charlie, done)["state"] == "graded"
    with app.app_context():
        assert db.session.scalars(select(Quiz.owner_id)).one() == UUID(alice.id)
        deadline_at = db.session.get_one(Attempt, UUID(under_way["id"])).deadline_at
    assert deadline_at is not None
    assert deadline_at <= now()


def test_nobody_inherits_by_being_promoted_nor_an_admin_who_has_taken_it(
    app: Flask, alice: Person, bob: Person, charlie: Person, run_jobs: RunJobs
) -> None:
    chat = make_chat(alice, bob, charlie)
    answer(alice.patch(f"/api/v1/chats/{chat['id']}/members/{bob.id}", json={"role": "admin"}), 200)
    taken, fresh = posted_quiz(alice, chat), posted_quiz(alice, chat)
    start(bob, taken)
    erase(app, alice, run_jobs)
    with app.app_context():
        owners = {str(quiz.id): str(quiz.owner_id) for quiz in db.session.scalars(select(Quiz))}
    assert owners == {taken["id"]: alice.id, fresh["id"]: bob.id}


def drawing_quiz(author: Person, chat: Shape, path: str | None, n: int) -> Shape:
    """A quiz that draws from this drawer, with all that is in it."""
    drawers = {one["path"]: one["id"] for one in answer(author.get("/api/v1/questions/categories"), 200)["items"]}
    slots = [{"category_id": drawers[path] if path else "none"} for _ in range(n)]
    quiz = answer(author.post(QUIZZES, json={"title": "Drawn", "slots": slots}), 201)
    answer(author.post(f"{QUIZZES}/{quiz['id']}/posts", json={"chat_id": chat["id"]}), 201)
    return quiz


def test_each_heir_gets_drawers_that_give_enough(
    app: Flask, alice: Person, bob: Person, charlie: Person, run_jobs: RunJobs
) -> None:
    dave = make_person(app, "david")
    for category in ("Math", "Math/Algebra", "Math/Algebra"):
        write_question(alice, SUM, category=category)
    write_question(alice, PARIS)
    bobs, charlies = make_chat(bob, alice, dave), make_chat(charlie, alice, dave)
    inner = drawing_quiz(alice, bobs, "Math/Algebra", 2)
    outer, loose = drawing_quiz(alice, charlies, "Math", 3), drawing_quiz(alice, charlies, None, 1)
    erase(app, alice, run_jobs)
    for quiz, heir, chat in ((inner, bob, bobs), (outer, charlie, charlies), (loose, charlie, charlies)):
        post_quiz(heir, quiz, chat)
        start(dave, quiz)
    n_questions = [len(answer(who.get("/api/v1/questions"), 200)["items"]) for who in (bob, charlie)]
    assert n_questions == [2, 4]
