"""Without a mail server letters are files, which an administrator reads in the browser."""

import email
import email.policy
from collections.abc import Callable
from uuid import UUID

import pytest
from flask import Flask

from app.mail import service
from app.mail.models import LetterState
from tests.accounts.browser import signed_in
from tests.cast import PASSWORD, MakeApp, Person, make_chat, nobody
from tests.mail.outbox import ADDRESS, letter, letters_to, write_letter

pytestmark = pytest.mark.integration


@pytest.fixture
def without_smtp(make_app: MakeApp) -> Flask:
    return make_app(smtp_url=None)


def deliver(app: Flask, letter_id: UUID) -> None:
    with app.app_context():
        service.deliver(letter_id)


def test_a_letter_is_a_file_that_mail_programs_open(app: Flask, without_smtp: Flask) -> None:
    letter_id = write_letter(app, subject="Привет")
    deliver(without_smtp, letter_id)
    file = app.extensions["config"].instance_dir / "mail" / f"{letter_id}.eml"
    message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    assert (message["Subject"], message["To"].addresses[0].addr_spec) == ("Привет", ADDRESS)
    assert letter(app, letter_id).state == LetterState.SENT
    assert file.parent.stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_written_is_tried_again(make_app: MakeApp, app: Flask) -> None:
    folder = app.extensions["config"].instance_dir / "a-file"
    folder.write_text("")
    letter_id = write_letter(app)
    deliver(make_app(smtp_url=None, instance_dir=folder / "below", redis_url="redis://127.0.0.1:1"), letter_id)
    waiting = letter(app, letter_id)
    assert waiting.state == LetterState.PENDING
    assert "Cannot write into" in (waiting.last_error or "")


def test_the_administrator_reads_them(
    app: Flask, without_smtp: Flask, admin: Person, alice: Person, bob: Person
) -> None:
    make_chat(alice, bob, title="Chess <club>")
    (written,) = letters_to(app, bob.email)
    browser = signed_in(without_smtp, "admin")
    listed = browser.get("/admin/mail").text
    assert "you are the post office" in listed
    assert f"/admin/mail/{written.id}" in listed
    assert bob.email in listed
    page = browser.get(f"/admin/mail/{written.id}").text
    assert "Chess &lt;club&gt;" in page
    assert f'sandbox src="/admin/mail/{written.id}/html"' in page


def test_the_html_can_do_nothing(app: Flask, without_smtp: Flask, admin: Person) -> None:
    response = signed_in(without_smtp, "admin").get(f"/admin/mail/{write_letter(app)}/html")
    assert response.status_code == 200
    assert "sandbox" in response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]
    assert response.headers["X-Frame-Options"] == "SAMEORIGIN"


def test_nobody_else_does(app: Flask, alice: Person) -> None:
    letter_id = write_letter(app)
    for path in ("/admin/mail", f"/admin/mail/{letter_id}", f"/admin/mail/{letter_id}/html"):
        assert alice.get(path).status_code == 403
        assert signed_in(app, "alice", PASSWORD).get(path).status_code == 403
        assert nobody(app).get(path, headers={"Accept": "text/html"}).location.startswith("/sign-in")


def test_old_letters_are_on_the_next_page(app: Flask, admin: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.mail.views.PAGE", 2)
    oldest, *rest = [write_letter(app) for _ in range(3)]
    first = admin.get("/admin/mail").text
    assert str(oldest) not in first
    assert f"/admin/mail?before={rest[0]}" in first
    assert str(oldest) in admin.get(f"/admin/mail?before={rest[0]}").text


def test_an_empty_outbox_says_what_to_do(admin: Person) -> None:
    assert "No letters yet" in admin.get("/admin/mail").text


@pytest.mark.parametrize("path", [f"/admin/mail/{UUID(int=7)}", "/admin/mail/x", "/admin/mail?before=x"])
def test_what_is_not_there_is_not_found(admin: Person, path: str) -> None:
    assert admin.get(path).status_code == 404


def test_a_letter_says_what_went_wrong(app: Flask, admin: Person, run_jobs: Callable[[], list[str]]) -> None:
    letter_id = write_letter(app, address="no address at all")
    run_jobs()
    reason = letter(app, letter_id).last_error or ""
    assert "failed" in admin.get(f"/admin/mail/{letter_id}").text
    assert reason[:20] in admin.get("/admin/mail").text
