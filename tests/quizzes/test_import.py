"""An import takes in all of a file or nothing of it, once."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from unittest.mock import Mock
from uuid import UUID

import pytest
from celery.exceptions import SoftTimeLimitExceeded
from flask import Flask
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError, OperationalError

from app.db import db, now
from app.quizzes import bulk, imports
from app.quizzes.bank_models import QuestionImport
from tests.cast import Person, answer
from tests.chats.steps import refused
from tests.quizzes.files import BANK, IMPORTS, RunJobs, bank_of, begin_import, exported, import_all
from tests.quizzes.steps import QUESTIONS, Shape, write_question
from tests.realtime.listener import Listener
from tests.realtime.served import served
from tests.services.process import wait_until

pytestmark = pytest.mark.integration


def see(person: Person, begun: Shape) -> Shape:
    return answer(person.get(f"{IMPORTS}/{begun['id']}"), 200)


def grow_older(app: Flask, age: timedelta) -> None:
    with app.app_context():
        db.session.execute(update(QuestionImport).values(created_at=now() - age, hinted_at=now() - age))
        db.session.commit()


def test_all_questions_come_with_all_that_the_file_says_of_them(alice: Person, run_jobs: RunJobs) -> None:
    done = import_all(alice, run_jobs, category="New")
    assert (done["state"], done["n_questions"], done["problems"]) == ("done", 3, [])
    assert done["finished_at"]
    sun, speed, colours = bank_of(alice)
    assert [one["category"]["path"] for one in (sun, speed, colours)] == ["New", "Physics/Light", "Physics/Light"]
    assert (speed["name"], speed["tags"], speed["idnumber"]) == ("Speed", ["optics", "speed"], "c-1")
    content = answer(alice.get(f"{QUESTIONS}/{colours['id']}"), 200)["content"]
    assert (content["type"], content["scoring"], len(content["options"])) == ("multiple", "weights", 4)


def test_categories_that_are_there_are_used_and_those_around_new_ones_made(alice: Person, run_jobs: RunJobs) -> None:
    write_question(alice, category="Physics")
    import_all(alice, run_jobs)
    found = answer(alice.get(f"{QUESTIONS}/categories"), 200)["items"]
    assert [(one["path"], one["n_questions"]) for one in found] == [("Physics", 1), ("Physics/Light", 2)]


def test_aiken_is_imported_too(alice: Person, run_jobs: RunJobs) -> None:
    import_all(alice, run_jobs, "What is light?\nA) A wave\nB) Both\nANSWER: B")
    assert [(one["type"], one["name"]) for one in bank_of(alice)] == [("single", "What is light?")]


def test_a_file_with_a_problem_is_refused_with_all_of_them(alice: Person, run_jobs: RunJobs) -> None:
    problem = refused(alice.post(IMPORTS, json={"text": f"{BANK}\nBroken {{"}), 422, "broken_file")
    assert [one["line"] for one in problem["problems"]] == [17]
    assert "quizzes.import" not in run_jobs()
    assert bank_of(alice) == []


def test_a_file_without_a_question_is_refused(alice: Person) -> None:
    assert (
        "text" in refused(alice.post(IMPORTS, json={"text": "// nothing\n\n$CATEGORY: x"}), 422, "empty_file")["errors"]
    )


def test_the_same_wish_twice_imports_once(alice: Person, run_jobs: RunJobs) -> None:
    keyed = {"headers": {"Idempotency-Key": "once"}, "json": {"text": BANK}}
    assert answer(alice.post(IMPORTS, **keyed), 201) == answer(alice.post(IMPORTS, **keyed), 201)
    run_jobs()
    assert len(bank_of(alice)) == 3


def test_a_task_that_is_delivered_twice_imports_once(app: Flask, alice: Person, run_jobs: RunJobs) -> None:
    begun = import_all(alice, run_jobs)
    with app.app_context():
        imports.run(UUID(begun["id"]))
    assert len(bank_of(alice)) == 3


def test_two_workers_at_once_import_once(app: Flask, alice: Person) -> None:
    begun = begin_import(alice, "Is it? {T}\n\n" * 300)

    def run(_number: int) -> None:
        with app.app_context():
            imports.run(UUID(begun["id"]))
            db.session.remove()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(run, range(4)))
    assert see(alice, begun)["state"] == "done"
    assert exported(alice).count("Is it?") == 300


def test_a_worker_that_dies_in_the_middle_leaves_nothing(
    app: Flask, alice: Person, monkeypatch: pytest.MonkeyPatch, run_jobs: RunJobs
) -> None:
    begun = begin_import(alice, BANK)
    with monkeypatch.context() as patched:
        patched.setattr(bulk.bank, "show_pictures", _die)
        patched.setattr(bulk.texts, "picture_ids", lambda _texts: {"one"})
        with pytest.raises(SystemExit), app.app_context():
            imports.run(UUID(begun["id"]))
    assert (see(alice, begun)["state"], bank_of(alice)) == ("waiting", [])
    run_jobs()
    assert (see(alice, begun)["state"], len(bank_of(alice))) == ("done", 3)


def test_tags_that_a_comment_of_ours_names_twice_are_kept_once(alice: Person, run_jobs: RunJobs) -> None:
    import_all(alice, run_jobs, '// [homeroom:{"tags":["b","a","b"," "]}]\nIs it? {T}')
    assert bank_of(alice)[0]["tags"] == ["a", "b"]


@pytest.mark.parametrize("error", [IntegrityError("INSERT", {}, Exception()), ValueError("What is this?")], ids=type)
def test_what_fails_for_a_reason_nobody_knew_is_given_up(
    app: Flask, alice: Person, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, error: Exception
) -> None:
    begun = begin_import(alice)
    monkeypatch.setattr(bulk, "put_in", Mock(side_effect=error))
    with app.app_context():
        imports.run(UUID(begun["id"]))
    done = see(alice, begun)
    assert (done["state"], len(done["problems"]), bank_of(alice)) == ("failed", 1, [])
    assert begun["id"] in caplog.text
    assert "Traceback" in caplog.text


def test_while_the_database_is_away_an_import_waits(app: Flask, alice: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = begin_import(alice)
    monkeypatch.setattr(bulk, "put_in", Mock(side_effect=OperationalError("INSERT", {}, Exception())))
    with pytest.raises(OperationalError), app.app_context():
        imports.run(UUID(begun["id"]))
    assert see(alice, begun)["state"] == "waiting"


def test_no_connection_waits_while_a_file_is_read(app: Flask, alice: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = begin_import(alice)
    held: list[bool] = []
    monkeypatch.setattr(imports.bulk, "prepare", lambda *_: held.append(db.session().in_transaction()) or [])
    with app.app_context():
        imports.run(UUID(begun["id"]))
    assert held == [False]


def _die(*_arguments: object) -> None:
    raise SystemExit("The worker is told to end at once.")


def test_what_was_lost_on_the_way_to_the_worker_is_hinted_at_again(
    app: Flask, alice: Person, run_jobs: RunJobs
) -> None:
    begun = begin_import(alice)
    with app.app_context():
        app.extensions["redis"].flushdb()
        imports.sweep()
    assert "quizzes.import" not in run_jobs()
    grow_older(app, timedelta(minutes=3))
    with app.app_context():
        imports.sweep()
        imports.sweep()
    assert run_jobs().count("quizzes.import") == 1
    assert see(alice, begun)["state"] == "done"


def test_what_nobody_could_do_for_a_day_is_given_up(app: Flask, alice: Person) -> None:
    begun = begin_import(alice)
    grow_older(app, timedelta(days=2))
    with app.app_context():
        imports.sweep()
    done = see(alice, begun)
    assert (done["state"], done["problems"][0]["line"]) == ("failed", 1)
    assert bank_of(alice) == []


def test_what_takes_too_long_is_given_up(app: Flask, alice: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = begin_import(alice)
    monkeypatch.setattr(bulk.bank, "version_row", _take_too_long)
    with app.app_context():
        imports.run(UUID(begun["id"]))
    done = see(alice, begun)
    assert (done["state"], done["problems"][0]["problem"][:19]) == ("failed", "This took too long.")
    assert bank_of(alice) == []


def _take_too_long(*_arguments: object) -> None:
    raise SoftTimeLimitExceeded


def test_the_text_is_kept_no_longer_than_it_is_needed(app: Flask, alice: Person, run_jobs: RunJobs) -> None:
    import_all(alice, run_jobs)
    with app.app_context():
        assert db.session.query(QuestionImport).one().text == ""


def test_imports_that_wait_are_few(alice: Person) -> None:
    for _ in range(5):
        begin_import(alice)
    refused(alice.post(IMPORTS, json={"text": BANK}), 409, "too_many_imports")


def test_an_import_is_its_owners_business(alice: Person, bob: Person) -> None:
    begun = begin_import(alice)
    refused(bob.get(f"{IMPORTS}/{begun['id']}"), 404)


def test_how_far_it_has_come_is_told_at_once(app: Flask, alice: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[tuple[str, dict[str, object]]] = []
    monkeypatch.setattr(imports.realtime, "publish_now", lambda channel, data: heard.append((channel, data)))
    monkeypatch.setattr(imports, "PAUSE_SECONDS", 0)
    begun = begin_import(alice)
    with app.app_context():
        imports.run(UUID(begun["id"]))
    assert {channel for channel, _ in heard} == {f"user:{alice.id}"}
    done = [data["done"] for _, data in heard[:-1]]
    assert done == sorted(done)
    assert heard[-2][1] == {"type": "import_progress", "import_id": begun["id"], "done": 3, "total": 3}
    assert heard[-1][1] == {"type": "import_done", "import_id": begun["id"], "state": "done"}


def test_the_owner_hears_of_it_and_nobody_else(app: Flask, alice: Person, bob: Person, run_jobs: RunJobs) -> None:
    tokens = [answer(person.get("/api/v1/centrifugo/token"), 200)["token"] for person in (alice, bob)]
    with served(app) as url, Listener(url, token=tokens[0]) as ear, Listener(url, token=tokens[1]) as other:
        begun = import_all(alice, run_jobs)
        wait_until(lambda: "import_done" in [data["type"] for _, data, _ in ear.heard], "the import is done")
        heard = [(channel, data) for channel, data, _ in ear.heard]
    assert heard[-1] == (f"user:{alice.id}", {"type": "import_done", "import_id": begun["id"], "state": "done"})
    assert other.heard == []


def test_ten_thousand_questions_take_a_few_seconds_of_work(app: Flask, alice: Person) -> None:
    """Counted is the work of this process, which a busy machine does not make more."""
    text = "\n\n".join(_many(number) for number in range(10_000))
    before = time.process_time()
    begun = begin_import(alice, text)
    with app.app_context():
        imports.run(UUID(begun["id"]))
    assert time.process_time() - before < 10
    found = answer(alice.get(f"{QUESTIONS}/categories"), 200)["items"]
    assert sum(category["n_questions"] for category in found) == 10_000


def _many(number: int) -> str:
    kinds = (
        "::Q{0}::[markdown]What is **{0}**?{{~%-50%a{0}#no ~b =c{0}#Yes! ~d}}",
        "// [id:{0}] [tag:odd]\n::Q{0}::[html]<p>Which?</p>{{~%50%x ~%50%y ~%-100%z ####Because.}}",
        "::Q{0}::Is {0} a number?{{TRUE#no#yes}}",
        "::Q{0}::Capital {0}?{{=Paris =%50%Pariis}}",
        "::Q{0}::How much? {{#{0}:0.5}}",
        "::Q{0}::Match {{=a{0} -> x =b -> y}}",
        "::Q{0}::Essay {0} {{}}",
    )
    chapter = f"$CATEGORY: Chapter {number // 100}\n\n" if number % 100 == 0 else ""
    return chapter + kinds[number % len(kinds)].format(number)
