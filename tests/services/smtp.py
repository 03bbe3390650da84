"""An SMTP server that keeps every letter, and refuses when it is told to."""

from __future__ import annotations

import asyncio
import email
import email.policy
import threading
import time
from dataclasses import dataclass
from email.message import EmailMessage
from types import TracebackType
from typing import Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.services.process import free_port, port_answers, wait_until

PERMANENT = "550 5.1.1 There is no such mailbox"
TEMPORARY = "451 4.3.0 Try again later"


@dataclass(frozen=True)
class Letter:
    """One letter as it came over the wire."""

    sender: str
    to: list[str]
    message: EmailMessage

    @property
    def subject(self) -> str:
        return str(self.message["Subject"])

    def text(self, kind: str = "plain") -> str:
        part = self.message.get_body((kind,))
        if part is None:
            raise LookupError(f"the letter {self.subject!r} has no {kind} body")
        return str(part.get_content())


class SmtpServer:
    """A mail server on a port of its own: `.letters`, `.refuse(...)`, `.pause()`, `.kill()`, `.start()` again."""

    def __init__(self) -> None:
        self.port = free_port()
        self.letters: list[Letter] = []
        self.attempts = 0
        self.n_held = 0
        self._answer: dict[str | None, str] = {}
        self._changed = threading.Condition()
        self._open = threading.Event()
        self._open.set()
        self._controller: Controller | None = None

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    def start(self) -> Self:
        self._controller = self.controller()
        self._controller.start()
        return self

    def controller(self) -> Controller:
        return Controller(self, hostname="127.0.0.1", port=self.port)

    def stop(self) -> None:
        self._open.set()
        if self._controller is not None:
            self._controller.stop()
            self._controller = None
            wait_until(lambda: not port_answers(self.port), "the mail server is gone")

    kill = stop

    def restart(self) -> None:
        self.stop()
        self.start()

    def pause(self) -> None:
        """Take the letter's data, and never say whether it arrived, until resume()."""
        self._open.clear()

    def resume(self) -> None:
        self._open.set()

    def refuse(self, answer: str = TEMPORARY, *, address: str | None = None) -> None:
        """Refuse every letter, or those to one address, with this answer."""
        self._answer[address] = answer

    def accept(self) -> None:
        self._answer.clear()

    def clear(self) -> None:
        with self._changed:
            self.letters.clear()
            self.attempts = 0
        self.accept()
        self.resume()

    def wait_for(self, number: int, *, seconds: float = 15) -> list[Letter]:
        """The letters, once there are at least so many."""
        end = time.monotonic() + seconds
        with self._changed:
            while len(self.letters) < number:
                if not self._changed.wait(end - time.monotonic()):
                    raise TimeoutError(f"{len(self.letters)} of {number} letters came within {seconds:g} s")
            return list(self.letters)

    def hold(self, change: int) -> None:
        with self._changed:
            self.n_held += change
            self._changed.notify_all()

    def wait_for_held(self, number: int = 1, *, seconds: float = 15) -> None:
        """Return once so many letters wait for an answer, as they do between pause() and resume()."""
        with self._changed:
            if not self._changed.wait_for(lambda: self.n_held >= number, seconds):
                raise TimeoutError(f"{self.n_held} of {number} letters are held after {seconds:g} s")

    async def handle_RCPT(  # noqa: N802  (aiosmtpd's name)
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self._answer:
            self.attempts += 1
            return self._answer[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802  (same)
        self.hold(1)
        while not self._open.is_set():  # noqa: ASYNC110  (it is set by the test, in another thread)
            await asyncio.sleep(0.02)
        self.hold(-1)
        with self._changed:
            self.attempts += 1
            if None in self._answer:
                return self._answer[None]
            content = envelope.original_content or b""
            message = email.message_from_bytes(content, policy=email.policy.default)
            self.letters.append(Letter(envelope.mail_from or "", list(envelope.rcpt_tos), message))
            self._changed.notify_all()
        return "250 OK"

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
