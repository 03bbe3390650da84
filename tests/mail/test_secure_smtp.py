"""Letters over TLS to a server that wants a name and a password, as nearly every mail provider does."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from flask import Flask

from app.mail import smtp as way_out
from app.mail.models import LetterState
from app.mail.service import deliver
from tests.cast import MakeApp
from tests.mail.outbox import letter, write_letter
from tests.services.smtp import SmtpServer

pytestmark = [
    pytest.mark.integration,
    # The test's server does not see that smtps is TLS from the first byte.
    pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS"),
]

SCHEMES = ["smtps", "smtp+starttls"]
NAME, PASSWORD = "post@example.org", "p@ss/%word"
IN_URL = "post%40example.org:p%40ss%2F%25word"


class SecureSmtpServer(SmtpServer):
    """A mail server that takes letters over TLS only, from who knows the password."""

    def __init__(self, scheme: str, context: ssl.SSLContext) -> None:
        super().__init__()
        self.scheme = scheme
        self.context = context

    def url_for(self, account: str) -> str:
        return f"{self.scheme}://{account}@localhost:{self.port}"

    def controller(self) -> Controller:
        tls = {"ssl_context": self.context, "auth_require_tls": False}
        if self.scheme == "smtp+starttls":
            tls = {"tls_context": self.context, "require_starttls": True}
        return Controller(
            self, hostname="127.0.0.1", port=self.port, authenticator=self.admit, auth_required=True, **tls
        )

    def admit(self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: object) -> AuthResult:
        known = LoginPassword(NAME.encode(), PASSWORD.encode())
        return AuthResult(success=data == known, handled=False)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(params=SCHEMES)
def secure(request: pytest.FixtureRequest, authority: trustme.CA) -> Iterator[SecureSmtpServer]:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(context)
    with SecureSmtpServer(request.param, context) as server:
        yield server


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """This machine believes the authority that signed the server's certificate."""
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))


def send(app: Flask, make_app: MakeApp, url: str) -> tuple[str, str]:
    """The letter's state after one try, and what went wrong."""
    letter_id = write_letter(app)
    with make_app(smtp_url=url).app_context():
        deliver(letter_id)
    tried = letter(app, letter_id)
    return tried.state, tried.last_error or ""


@pytest.mark.usefixtures("trusted")
def test_it_signs_in_and_sends(app: Flask, make_app: MakeApp, secure: SecureSmtpServer) -> None:
    assert send(app, make_app, secure.url_for(IN_URL)) == (LetterState.SENT, "")
    assert len(secure.letters) == 1


@pytest.mark.usefixtures("trusted")
def test_a_wrong_password_waits_for_a_right_one(app: Flask, make_app: MakeApp, secure: SecureSmtpServer) -> None:
    state, reason = send(app, make_app, secure.url_for("post%40example.org:guessed"))
    assert state == LetterState.PENDING
    assert "535" in reason
    assert "guessed" not in reason


def test_a_server_that_nobody_vouches_for_gets_no_password(
    app: Flask, make_app: MakeApp, secure: SecureSmtpServer
) -> None:
    state, reason = send(app, make_app, secure.url_for(IN_URL))
    assert state == LetterState.PENDING
    assert "CERTIFICATE_VERIFY_FAILED" in reason
    assert secure.letters == []


@pytest.mark.usefixtures("trusted")
def test_the_doctor_signs_in_too(make_app: MakeApp, secure: SecureSmtpServer) -> None:
    way_out.check(make_app(smtp_url=secure.url_for(IN_URL)).extensions["config"])
