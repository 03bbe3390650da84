"""From the row to the mail server: once, in the end, or with the reason why not."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import uuid4

import pytest
from flask import Flask
from sqlalchemy import delete

from app.config import Config
from app.db import db, now, transaction
from app.mail import service
from app.mail import smtp as way_out
from app.mail.models import Letter, LetterState
from tests.mail.outbox import ADDRESS, change_letter, letter, letters_to, make_due, sweep, write_letter
from tests.services.backends import Redis
from tests.services.smtp import PERMANENT, TEMPORARY, SmtpServer

pytestmark = pytest.mark.integration

RunJobs = Callable[[], list[str]]


def test_a_repeated_hint_sends_nothing_again(app: Flask, run_jobs: RunJobs, smtp: SmtpServer) -> None:
    letter_id = write_letter(app)
    for _ in range(3):
        app.extensions["celery"].send_task("mail.deliver", args=[str(letter_id)])
    assert len(run_jobs()) == 4
    assert len(smtp.letters) == 1


def test_of_many_who_take_it_at_once_one_sends(app: Flask, smtp: SmtpServer) -> None:
    letter_id = write_letter(app)

    def deliver(_number: int) -> None:
        with app.app_context():
            service.deliver(letter_id)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(deliver, range(8)))
    assert len(smtp.letters) == 1
    assert letter(app, letter_id).attempts == 1


def test_a_hint_about_no_letter_does_no_harm(app: Flask, run_jobs: RunJobs) -> None:
    app.extensions["celery"].send_task("mail.deliver", args=[str(uuid4())])
    assert run_jobs() == ["mail.deliver"]


def test_a_permanent_refusal_fails_with_its_reason(app: Flask, run_jobs: RunJobs, smtp: SmtpServer) -> None:
    smtp.refuse(PERMANENT, address=ADDRESS)
    letter_id = write_letter(app)
    run_jobs()
    failed = letter(app, letter_id)
    assert (failed.state, failed.attempts) == (LetterState.FAILED, 1)
    assert "There is no such mailbox" in (failed.last_error or "")
    make_due(app, letter_id)
    sweep(app)
    assert run_jobs() == []


def test_so_does_one_that_comes_after_the_text(app: Flask, run_jobs: RunJobs, smtp: SmtpServer) -> None:
    smtp.refuse("554 5.7.1 This looks like spam")
    letter_id = write_letter(app)
    run_jobs()
    assert letter(app, letter_id).state == LetterState.FAILED


@pytest.mark.parametrize("address", [ADDRESS, None])
def test_a_temporary_refusal_waits_and_is_tried_again(
    app: Flask, run_jobs: RunJobs, smtp: SmtpServer, address: str | None
) -> None:
    smtp.refuse(TEMPORARY, address=address)
    letter_id = write_letter(app)
    run_jobs()
    waiting = letter(app, letter_id)
    assert (waiting.state, waiting.attempts) == (LetterState.PENDING, 1)
    assert "Try again later" in (waiting.last_error or "")
    assert timedelta(seconds=25) < waiting.due_at - now() < timedelta(seconds=31)
    smtp.accept()
    make_due(app, letter_id)
    sweep(app)
    run_jobs()
    assert (letter(app, letter_id).state, len(smtp.letters)) == (LetterState.SENT, 1)


def test_it_is_not_tried_before_its_time(app: Flask, run_jobs: RunJobs, smtp: SmtpServer) -> None:
    smtp.refuse(TEMPORARY)
    letter_id = write_letter(app)
    run_jobs()
    smtp.accept()
    app.extensions["celery"].send_task("mail.deliver", args=[str(letter_id)])
    run_jobs()
    assert letter(app, letter_id).attempts == 1


@pytest.mark.parametrize(("tried", "wait"), [(1, 60), (4, 480), (12, 4 * 3600)])
def test_each_wait_is_twice_the_one_before_up_to_four_hours(
    app: Flask, run_jobs: RunJobs, smtp: SmtpServer, tried: int, wait: int
) -> None:
    letter_id = write_letter(app)
    change_letter(app, letter_id, attempts=tried)
    smtp.refuse(TEMPORARY)
    run_jobs()
    assert abs((letter(app, letter_id).due_at - now()).total_seconds() - wait) < 5


def test_after_many_tries_it_is_given_up(app: Flask, run_jobs: RunJobs, smtp: SmtpServer) -> None:
    letter_id = write_letter(app)
    change_letter(app, letter_id, attempts=service.MOST_ATTEMPTS - 1)
    smtp.refuse(TEMPORARY)
    run_jobs()
    failed = letter(app, letter_id)
    assert failed.state == LetterState.FAILED
    assert (failed.last_error or "").startswith("Given up after 24 tries: 451")


def test_a_server_that_is_down_costs_nothing_but_time(app: Flask, run_jobs: RunJobs, smtp: SmtpServer) -> None:
    smtp.kill()
    letter_id = write_letter(app)
    run_jobs()
    assert letter(app, letter_id).state == LetterState.PENDING
    smtp.start()
    make_due(app, letter_id)
    sweep(app)
    run_jobs()
    assert [found.to for found in smtp.letters] == [[ADDRESS]]


def test_a_repetition_can_be_told_by_its_message_id(app: Flask, run_jobs: RunJobs, smtp: SmtpServer) -> None:
    letter_id = write_letter(app)
    run_jobs()
    # The sender died after the server took the letter, and before it could write that down.
    change_letter(app, letter_id, state=LetterState.SENDING, due_at=now() - timedelta(seconds=1))
    sweep(app)
    run_jobs()
    first, again = smtp.letters
    assert first.message["Message-ID"] == again.message["Message-ID"]
    assert str(letter_id) in first.message["Message-ID"]


def test_a_letter_that_somebody_is_sending_is_left_to_them(app: Flask, run_jobs: RunJobs, smtp: SmtpServer) -> None:
    letter_id = write_letter(app)
    change_letter(app, letter_id, state=LetterState.SENDING, due_at=now() + service.CLAIM)
    sweep(app)
    run_jobs()
    assert smtp.letters == []


def test_a_lost_hint_is_found_by_the_sweep(app: Flask, run_jobs: RunJobs, redis: Redis, smtp: SmtpServer) -> None:
    letter_id = write_letter(app)
    redis.client().flushdb()
    assert run_jobs() == []
    make_due(app, letter_id)
    app.extensions["celery"].tasks["mail.sweep"].apply(throw=True)
    assert run_jobs() == ["mail.deliver"]
    assert len(smtp.letters) == 1


def test_the_sweep_does_not_hint_twice_in_a_row(app: Flask, run_jobs: RunJobs) -> None:
    """Behind a mail server that hangs, the queue would fill with hints at the same letters."""
    letter_id = write_letter(app)
    run_jobs()
    change_letter(app, letter_id, state=LetterState.PENDING, due_at=now() - timedelta(minutes=1))
    sweep(app)
    sweep(app)
    assert run_jobs() == ["mail.deliver"]


def test_a_fresh_letter_is_left_to_its_own_hint(app: Flask, run_jobs: RunJobs) -> None:
    write_letter(app)
    sweep(app)
    assert run_jobs() == ["mail.deliver"]


def test_the_letters_of_last_month_are_dropped_once_done(app: Flask, run_jobs: RunJobs) -> None:
    old = now() - service.KEPT_FOR - timedelta(days=1)
    done, waiting, young = write_letter(app), write_letter(app), write_letter(app)
    change_letter(app, done, state=LetterState.SENT, created_at=old)
    change_letter(app, waiting, created_at=old)
    with app.app_context():
        service.clean()
    assert {found.id for found in letters_to(app, ADDRESS)} == {waiting, young}


def test_a_letter_whose_workers_always_die_is_given_up(app: Flask, run_jobs: RunJobs, smtp: SmtpServer) -> None:
    letter_id = write_letter(app)
    change_letter(app, letter_id, state=LetterState.SENDING, attempts=service.MOST_ATTEMPTS)
    make_due(app, letter_id)
    sweep(app)
    run_jobs()
    assert letter(app, letter_id).state == LetterState.FAILED
    assert smtp.letters == []


def test_a_worker_whose_clock_is_behind_takes_a_fresh_letter(app: Flask, run_jobs: RunJobs, smtp: SmtpServer) -> None:
    letter_id = write_letter(app)
    change_letter(app, letter_id, due_at=now() + timedelta(minutes=3))
    run_jobs()
    assert len(smtp.letters) == 1


def test_a_secret_letter_is_emptied_once_it_is_sent(app: Flask, run_jobs: RunJobs, smtp: SmtpServer) -> None:
    letter_id = write_letter(app, is_secret=True)
    run_jobs()
    assert len(smtp.letters) == 1
    assert letter(app, letter_id).text == letter(app, letter_id).html == ""


def test_the_file_of_a_letter_goes_with_its_row(app: Flask, config: Config) -> None:
    folder = config.instance_dir / "mail"
    folder.mkdir(mode=0o700, exist_ok=True)
    stands, gone, fresh = write_letter(app), uuid4(), uuid4()
    names = {key: folder / f"{key}.eml" for key in (stands, gone, fresh, "notes")}
    draft = folder / f".{gone}.eml"
    for place in (*names.values(), draft):
        place.write_text("To: Alice")
        if place != names[fresh]:
            os.utime(place, (0, 0))
    (folder / "folder.eml").mkdir(exist_ok=True)
    with app.app_context():
        service.clean()
    left = {key for key, place in names.items() if place.exists()}
    for place in (*names.values(), folder / "folder.eml"):
        place.rmdir() if place.is_dir() else place.unlink(missing_ok=True)
    assert left == {stands, fresh, "notes"}
    assert not draft.exists()


def test_a_letter_that_is_forgotten_while_it_is_being_sent_leaves_no_file(
    app: Flask, config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter_id = write_letter(app)
    place = config.instance_dir / "mail" / f"{letter_id}.eml"

    def send(_config: Config, _message: object, _letter_id: str) -> None:
        with app.app_context(), transaction():
            db.session.execute(delete(Letter).where(Letter.id == letter_id))
        place.parent.mkdir(mode=0o700, exist_ok=True)
        place.write_text("To: Alice")

    monkeypatch.setattr(way_out, "send", send)
    with app.app_context():
        service.deliver(letter_id)
    assert not place.exists()
