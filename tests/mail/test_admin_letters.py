"""The outbox as the administrator works with it: finding letters, and trying them again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask

from app.db import now
from app.mail.models import LetterState
from tests.accounts.browser import Browser, signed_in
from tests.cast import Person
from tests.mail.outbox import change_letter, letter, write_letter
from tests.services.smtp import SmtpServer

pytestmark = pytest.mark.integration
MAIL = "/admin/mail"
RunJobs = Callable[[], list[str]]


@pytest.fixture
def desk(app: Flask, admin: Person, run_jobs: RunJobs) -> Browser:
    """The administrator at the pages, with nothing in the queue."""
    run_jobs()
    return signed_in(app, "admin")


@pytest.fixture
def failed(app: Flask, desk: Browser, run_jobs: RunJobs) -> UUID:
    """A letter that was given up."""
    letter_id = write_letter(app)
    run_jobs()
    change_letter(app, letter_id, state=LetterState.FAILED, attempts=24, last_error="No such box", sent_at=None)
    return letter_id


def test_letters_are_found_by_their_state(app: Flask, desk: Browser, failed: UUID) -> None:
    waiting = write_letter(app, subject="Another one", address="emil@example.org")
    assert f"{MAIL}/{failed}" in desk.get(f"{MAIL}?show=failed").text
    assert f"{MAIL}/{waiting}" not in desk.get(f"{MAIL}?show=failed").text
    assert f"{MAIL}/{failed}" not in desk.get(f"{MAIL}?show=waiting").text
    assert f"{MAIL}/{waiting}" in desk.get(f"{MAIL}?q=EMIL@").text
    assert f"{MAIL}/{failed}" not in desk.get(f"{MAIL}?q=EMIL@").text
    assert "Failed (1)" in desk.get(f"{MAIL}?show=nonsense&q=%00").text


def test_a_failed_letter_is_tried_again(
    app: Flask, desk: Browser, failed: UUID, run_jobs: RunJobs, smtp: SmtpServer
) -> None:
    n_before = len(smtp.letters)
    for _ in range(2):
        assert desk.send(f"{MAIL}/{failed}/retry", page=f"{MAIL}/{failed}").status_code == 302
    run_jobs()
    assert letter(app, failed).state == LetterState.SENT
    assert len(smtp.letters) == n_before + 1
    desk.send(f"{MAIL}/{failed}/retry", page=MAIL)
    assert run_jobs() == []  # What is sent stays sent.


def test_one_that_waits_for_hours_is_tried_now(app: Flask, desk: Browser, run_jobs: RunJobs) -> None:
    waiting = write_letter(app)
    change_letter(app, waiting, attempts=9, due_at=now() + timedelta(hours=3))
    run_jobs()
    assert letter(app, waiting).state == LetterState.PENDING
    desk.send(f"{MAIL}/{waiting}/retry", page=MAIL)
    run_jobs()
    assert letter(app, waiting).state == LetterState.SENT


def test_all_are_tried_again(app: Flask, desk: Browser, failed: UUID, run_jobs: RunJobs) -> None:
    other = write_letter(app)
    change_letter(app, other, state=LetterState.FAILED)
    assert "Try 2 failed letters again" in desk.get(MAIL).text
    assert desk.send(f"{MAIL}/retry", page=MAIL).status_code == 302
    run_jobs()
    assert {letter(app, one).state for one in (failed, other)} == {LetterState.SENT}
    assert "failed letters again" not in desk.get(MAIL).text


def test_a_secret_that_is_gone_is_not_sent_empty(app: Flask, desk: Browser, failed: UUID, run_jobs: RunJobs) -> None:
    change_letter(app, failed, is_secret=True, text="", html="")
    answer = desk.send(f"{MAIL}/{failed}/retry", page=MAIL)
    assert answer.status_code == 409
    assert "The text of this letter is gone" in answer.text
    desk.send(f"{MAIL}/retry", page=MAIL)
    assert run_jobs() == []
    assert letter(app, failed).state == LetterState.FAILED


def test_others_find_it_shut(app: Flask, desk: Browser, failed: UUID, alice: Person) -> None:
    browser = signed_in(app, "alice")
    assert browser.send(f"{MAIL}/{failed}/retry", page="/profile").status_code == 403
    assert browser.send(f"{MAIL}/retry", page="/profile").status_code == 403
    assert desk.send(f"{MAIL}/{alice.id}/retry", page=MAIL).status_code == 404
    assert letter(app, failed).state == LetterState.FAILED
