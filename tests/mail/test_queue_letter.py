"""A letter is a row first, written with the change that it tells of."""

from collections.abc import Callable
from uuid import UUID

import pytest
from flask import Flask

from app.db import transaction
from app.mail import service
from app.mail.models import LetterState
from tests.accounts.browser import is_russian
from tests.cast import Person, make_chat
from tests.mail.outbox import ADDRESS, letter, letters_to, write_letter
from tests.services.smtp import SmtpServer

pytestmark = pytest.mark.integration

RunJobs = Callable[[], list[str]]


class ChangedMyMind(Exception):
    """What goes wrong after the letter was written."""


def write_and_fail() -> None:
    """A step that wrote a letter and then went wrong; to be run in the app's context."""
    with transaction():
        service.queue_letter(
            "accounts/mail/password_changed",
            to_name="Dora",
            to_address=ADDRESS,
            language="en",
            subject="Never",
            user={"display_name": "Dora"},
        )
        raise ChangedMyMind


def test_a_letter_waits_until_it_is_sent(app: Flask, run_jobs: RunJobs, smtp: SmtpServer) -> None:
    letter_id = write_letter(app)
    assert letter(app, letter_id).state == LetterState.PENDING
    assert run_jobs() == ["mail.deliver"]
    sent = letter(app, letter_id)
    assert (sent.state, sent.attempts, sent.last_error) == (LetterState.SENT, 1, None)
    assert sent.sent_at is not None
    assert [found.to for found in smtp.letters] == [[ADDRESS]]


def test_what_is_rolled_back_writes_no_letter(app: Flask, run_jobs: RunJobs, smtp: SmtpServer) -> None:
    with app.app_context(), pytest.raises(ChangedMyMind):
        write_and_fail()
    assert letters_to(app, ADDRESS) == []
    assert run_jobs() == []


def test_an_inner_step_that_is_rolled_back_takes_its_letter_along(app: Flask, run_jobs: RunJobs) -> None:
    with app.app_context(), transaction(), pytest.raises(ChangedMyMind):
        write_and_fail()
    assert letters_to(app, ADDRESS) == []
    assert run_jobs() == []


def test_a_new_chat_writes_to_each_other_member(app: Flask, alice: Person, bob: Person, run_jobs: RunJobs) -> None:
    chat = make_chat(alice, bob, title="Chess <club>")
    (written,) = letters_to(app, bob.email)
    assert letters_to(app, alice.email) == []
    assert chat["id"] in written.text
    assert "Chess <club>" in written.text
    assert "Chess &lt;club&gt;" in written.html


def test_letters_speak_the_language_of_who_reads_them(
    app: Flask, alice: Person, bob: Person, charlie: Person, run_jobs: RunJobs, smtp: SmtpServer
) -> None:
    bob.put("/api/v1/users/me", json={"language": "ru"})
    make_chat(alice, bob, charlie, title="Chess")
    run_jobs()
    to_bob, to_charlie = (
        next(found for found in smtp.letters if found.to == [person.email]) for person in (bob, charlie)
    )
    for text in (to_bob.subject, to_bob.text(), to_bob.text("html")):
        assert is_russian(text)
    for text in (to_charlie.subject, to_charlie.text(), to_charlie.text("html")):
        assert not is_russian(text)


def test_who_wants_no_letters_gets_none(app: Flask, alice: Person, bob: Person) -> None:
    bob.put("/api/v1/users/me", json={"wants_mail": False})
    make_chat(alice, bob)
    assert letters_to(app, bob.email) == []


def test_the_letter_comes_whole(app: Flask, alice: Person, bob: Person, run_jobs: RunJobs, smtp: SmtpServer) -> None:
    bob.put("/api/v1/users/me", json={"display_name": 'Bob "the" <b@evil.example>, Ж 🦊'})
    make_chat(alice, bob, title="Ж🦊" * 20)
    run_jobs()
    (found,) = smtp.letters
    message = found.message
    assert message["To"].addresses[0].addr_spec == bob.email
    assert message["To"].addresses[0].display_name == 'Bob "the" <b@evil.example>, Ж 🦊'
    assert message["Auto-Submitted"] == "auto-generated"
    assert message.get_content_type() == "multipart/alternative"
    assert UUID(message["Message-ID"].strip("<>").partition("@")[0])
    assert "Ж🦊" * 20 in found.text()
    assert "Ж🦊" * 20 in found.text("html")


def test_an_international_domain_is_written_as_servers_take_it(app: Flask, run_jobs: RunJobs, smtp: SmtpServer) -> None:
    letter_id = write_letter(app, address="dora@пример.рф")
    run_jobs()
    assert letter(app, letter_id).state == LetterState.SENT
    assert smtp.letters[0].to == ["dora@xn--e1afmkfd.xn--p1ai"]


def test_an_address_that_no_letter_can_carry_fails_with_the_reason(app: Flask, run_jobs: RunJobs) -> None:
    letter_id = write_letter(app, address="no address at all")
    run_jobs()
    failed = letter(app, letter_id)
    assert failed.state == LetterState.FAILED
    assert failed.last_error
