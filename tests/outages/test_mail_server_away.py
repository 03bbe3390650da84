"""The mail server dies, hangs or has no time: each letter arrives once it is back, once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Person, make_chat, make_person
from tests.outages.conftest import letters, wait_until_sent, within
from tests.outages.hasty import HastyWorker
from tests.services.process import wait_until
from tests.services.smtp import SmtpServer

pytestmark = pytest.mark.e2e
OUTAGES: dict[str, tuple[Callable[[SmtpServer], None], Callable[[SmtpServer], object]]] = {
    "killed": (SmtpServer.kill, SmtpServer.start),
    "busy": (SmtpServer.refuse, SmtpServer.accept),
}


@pytest.mark.parametrize("outage", OUTAGES)
def test_the_letters_come_when_it_is_back(
    outage: str, app: Flask, alice: Person, own_smtp: SmtpServer, hasty_worker: HastyWorker
) -> None:
    others = [make_person(app) for _ in range(5)]
    end, begin = OUTAGES[outage]
    end(own_smtp)
    with within(2):
        make_chat(alice, *others)
    wait_until(lambda: any(letter.last_error for letter in letters(app)), "the worker has tried")
    begin(own_smtp)
    rows = wait_until_sent(app, 5)
    assert max(row.attempts for row in rows) > 1
    assert sorted(to for letter in own_smtp.letters for to in letter.to) == sorted(one.email for one in others)


def test_a_worker_killed_in_the_middle_of_a_letter_loses_nothing(
    app: Flask, alice: Person, bob: Person, own_smtp: SmtpServer, hasty_worker: HastyWorker
) -> None:
    own_smtp.pause()
    make_chat(alice, bob)
    wait_until(lambda: [letter.state for letter in letters(app)] == ["sending"], "the letter is on its way")
    hasty_worker.kill()
    hasty_worker.start()
    own_smtp.resume()
    (row,) = wait_until_sent(app, 1)
    # The copy in the killed worker's hands may have arrived as well: it is the same letter, and says so.
    ids = {letter.message["Message-ID"] for letter in own_smtp.letters}
    assert len(ids) == 1
    assert str(row.id) in ids.pop()


def test_letters_written_while_no_worker_runs_wait_for_one(
    app: Flask, alice: Person, bob: Person, own_smtp: SmtpServer, hasty_worker: HastyWorker
) -> None:
    hasty_worker.kill()
    make_chat(alice, bob)
    hasty_worker.start()
    wait_until_sent(app, 1)
    assert len(own_smtp.letters) == 1
