"""The way out: SMTP where SMTP_URL is set, one .eml file a letter in the instance folder where it is not."""

from __future__ import annotations

import contextlib
import smtplib
import ssl
import time
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import unquote, urlsplit

from app.config import Config

TIMEOUT_SECONDS = 15
# Longer than a letter can be on its way.
FRESH_SECONDS = 3600


class Refused(Exception):
    """The recipient's server will never take this letter."""


class Retryable(Exception):
    """It did not work this time."""


def send(config: Config, message: EmailMessage, letter_id: str) -> None:
    """Hand the message over, or raise Refused or Retryable with the reason."""
    if config.smtp_url is None:
        _write(config, message, letter_id)
        return
    try:
        server = _connect(config.smtp_url)
        try:
            server.send_message(message)
        finally:
            _leave(server)
    except smtplib.SMTPRecipientsRefused as error:
        code, reason = next(iter(error.recipients.values()))
        raise (Refused if code >= 500 else Retryable)(_reason(code, reason)) from error
    except smtplib.SMTPDataError as error:
        raise (Refused if error.smtp_code >= 500 else Retryable)(_reason(error.smtp_code, error.smtp_error)) from error
    except (smtplib.SMTPException, OSError) as error:
        raise Retryable(str(error) or type(error).__name__) from error


def forget(config: Config, letter_id: str) -> None:
    """Take away the file of a letter, if it is one."""
    (config.instance_dir / "mail" / f"{letter_id}.eml").unlink(missing_ok=True)


def strays(config: Config) -> Iterator[Path]:
    """The files that are named after letters, but for those that somebody may just be writing."""
    for place in (config.instance_dir / "mail").glob("*.eml"):
        with contextlib.suppress(OSError):
            if time.time() - place.stat().st_mtime > FRESH_SECONDS:
                yield place


def check(config: Config) -> None:
    """Sign in to the server and leave again; raises what went wrong (OSError or SMTPException)."""
    if config.smtp_url is not None:
        server = _connect(config.smtp_url)
        server.noop()
        _leave(server)


def _connect(url: str) -> smtplib.SMTP:
    parts = urlsplit(url)
    host = parts.hostname or "localhost"
    if parts.scheme == "smtps":
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            host, parts.port or 465, timeout=TIMEOUT_SECONDS, context=ssl.create_default_context()
        )
    else:
        usual_port = 587 if parts.scheme == "smtp+starttls" else 25
        server = smtplib.SMTP(host, parts.port or usual_port, timeout=TIMEOUT_SECONDS)
    try:
        if parts.scheme == "smtp+starttls":
            server.starttls(context=ssl.create_default_context())
        if parts.username:
            server.login(unquote(parts.username), unquote(parts.password or ""))
    except (smtplib.SMTPException, OSError):
        server.close()
        raise
    return server


def _leave(server: smtplib.SMTP) -> None:
    """Say goodbye; whatever the answer is, the letter was taken or refused before."""
    try:
        server.quit()
    except (smtplib.SMTPException, OSError):
        server.close()


def _write(config: Config, message: EmailMessage, letter_id: str) -> None:
    folder = config.instance_dir / "mail"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        draft = folder / f".{letter_id}.eml"
        draft.write_bytes(message.as_bytes())
        draft.replace(folder / f"{letter_id}.eml")
    except OSError as error:
        raise Retryable(f"Cannot write into {folder}: {error.strerror}") from error


def _reason(code: int, reason: bytes | str) -> str:
    return f"{code} {reason.decode(errors='replace') if isinstance(reason, bytes) else reason}"
