"""A worker that is killed in the middle of an import leaves nothing of it; the next one does all of it, once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import update

from app.db import db, now
from app.quizzes import imports
from app.quizzes.bank_models import QuestionImport
from tests.cast import Person, answer
from tests.quizzes.files import IMPORTS, bank_of, begin_import, exported
from tests.realtime.listener import Listener
from tests.realtime.served import served
from tests.services.process import wait_until
from tests.services.site import Worker

pytestmark = pytest.mark.e2e
MANY = 4000


def test_all_or_nothing(app: Flask, alice: Person, worker: Worker) -> None:
    token = answer(alice.get("/api/v1/centrifugo/token"), 200)["token"]
    with served(app) as url, Listener(url, token=token) as ear:
        begun = begin_import(alice, "::Q::Is it? {T}\n\n" * MANY)
        wait_until(lambda: "import_progress" in [data["type"] for _, data, _ in ear.heard], "the import is under way")
        worker.kill()
    path = f"{IMPORTS}/{begun['id']}"
    was_done = answer(alice.get(path), 200)["state"] == "done"
    assert was_done or bank_of(alice) == []
    worker.start()
    with app.app_context():
        # Ten minutes later.
        db.session.execute(update(QuestionImport).values(hinted_at=now() - timedelta(minutes=10)))
        db.session.commit()
        imports.sweep()
    wait_until(lambda: answer(alice.get(path), 200)["state"] == "done", "the import is done")
    assert exported(alice).count("::Q::") == MANY
