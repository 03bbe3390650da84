"""“My data”: a ZIP of all that the house knows of a person, for that person alone."""

import os
import shutil
import time
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from flask import Flask

from app.accounts import exports, tasks
from app.accounts.personal import Archive
from app.config import Config
from app.db import now
from app.files import store
from app.files.errors import StorageFull
from tests.accounts.browser import Browser, signed_in
from tests.accounts.leaving import (
    DATA,
    RunJobs,
    Zip,
    ask_for_data,
    exports_of,
    let_time_pass,
    sweep,
    take_data,
)
from tests.cast import Person, answer, make_chat, make_direct_chat, make_message
from tests.mail.outbox import letters_to
from tests.polls.polling import ask, vote
from tests.quizzes.steps import posted_quiz, save, start
from tests.wallets.steps import make_purse

pytestmark = [pytest.mark.integration, pytest.mark.usefixtures("folder")]


@pytest.fixture
def folder(config: Config) -> Path:
    """Where the ZIPs lie; empty at the beginning."""
    found = config.uploads_dir / "exports"
    shutil.rmtree(found, ignore_errors=True)
    found.mkdir(mode=0o700, parents=True)
    return found


def attach(person: Person, chat: dict[str, object], name: str, content: bytes) -> None:
    path = f"/api/v1/chats/{chat['id']}/attachments"
    file = answer(person.post(path, data={"file": (BytesIO(content), name)}), 201)
    make_message(person, chat, "Look", attachment_ids=[file["id"]])


def test_it_holds_the_profile_the_devices_and_the_letters(app: Flask, alice: Person, run_jobs: RunJobs) -> None:
    found = take_data(app, alice, run_jobs)
    assert found.json("profile.json")["email"] == alice.email
    assert {device["address"] for device in found.json("devices.json")} == {"127.0.0.1"}
    assert found.json("letters.json") == []
    assert "Alice" in found.text("README.txt")
    assert "password" not in found.text("profile.json")


def test_it_holds_what_one_said_and_sent_and_nothing_of_others(
    app: Flask, alice: Person, bob: Person, chat: dict[str, object], run_jobs: RunJobs
) -> None:
    make_message(alice, chat, "my *own* words")
    make_message(bob, chat, "bobs words")
    attach(alice, chat, "notes.txt", b"what I noted")
    found = take_data(app, alice, run_jobs)
    [own, file] = found.json("chats/Study group/messages.json")
    assert (own["text"], file["files"][0]["name"]) == ("my *own* words", "notes.txt")
    assert "<em>own</em>" in found.text("chats/Study group/messages.html")
    assert found.text("chats/Study group/files/notes.txt") == "what I noted"
    assert "bobs words" not in found.all_text()


def test_names_of_chats_become_names_of_folders_that_stay_inside(
    app: Flask, alice: Person, bob: Person, run_jobs: RunJobs
) -> None:
    for title in ("../../etc", "a/b", "CON: <x>", "Twice", "twice"):
        make_message(alice, make_chat(alice, bob, title=title))
    make_message(alice, make_direct_chat(alice, bob))
    found = take_data(app, alice, run_jobs)
    folders = {name.split("/")[1] for name in found.names if name.startswith("chats/")}
    assert folders == {"_.._etc", "a_b", "CON_ _x_", "Twice", "twice (2)", "Bob"}
    assert not any(name.startswith("/") or ".." in name.split("/") for name in found.names)


def test_it_holds_wallets_polls_and_quizzes(
    app: Flask, admin: Person, alice: Person, bob: Person, chat: dict[str, object], run_jobs: RunJobs
) -> None:
    make_purse(admin, bob)
    vote(bob, ask(alice, chat), 2)
    quiz = posted_quiz(alice, chat)
    save(bob, start(bob, quiz), 2, "4")
    bobs, alices = take_data(app, bob, run_jobs), take_data(app, alice, run_jobs)
    [statement] = [name for name in bobs.names if name.startswith("wallets/")]
    assert "100.00" in bobs.text(statement)
    assert bobs.json("polls.json")["votes"][0]["vote"] == "green"
    assert [one["response"] for one in bobs.json("quizzes/taken.json")[0]["my_answers"]] == [None, "4"]
    assert alices.json("quizzes/written.json")[0]["title"] == "Test"
    assert "What is the capital of France?" in alices.text("quizzes/questions.gift")
    assert "fraction" not in bobs.text("quizzes/taken.json").split("my_answers")[1]


def test_a_letter_says_that_it_is_ready(app: Flask, alice: Person, run_jobs: RunJobs) -> None:
    take_data(app, alice, run_jobs)
    [letter] = letters_to(app, alice.email)
    assert "/profile/data" in letter.text
    assert letter.user_id == UUID(alice.id)


def test_the_password_is_asked_for(app: Flask, alice: Person, alices_browser: Browser) -> None:
    assert ask_for_data(alices_browser, password="another-one-entirely") == 422
    assert exports_of(app, alice) == []


def test_asking_twice_makes_one(app: Flask, alice: Person, alices_browser: Browser, run_jobs: RunJobs) -> None:
    assert [ask_for_data(alices_browser) for _ in range(2)] == [302, 302]
    assert run_jobs().count("accounts.export") == 1


def test_nobody_else_can_download_it(
    app: Flask, admin: Person, alice: Person, bob: Person, anonymous: Person, run_jobs: RunJobs
) -> None:
    take_data(app, alice, run_jobs)
    path = f"{DATA}/{exports_of(app, alice)[0].id}"
    assert [who.get(path).status_code for who in (bob, admin, anonymous)] == [404, 404, 302]
    response = alice.get(path)
    assert response.headers["Cache-Control"] == "private, no-store"
    assert "attachment" in response.headers["Content-Disposition"]


def test_the_file_is_for_the_server_alone(app: Flask, alice: Person, folder: Path, run_jobs: RunJobs) -> None:
    take_data(app, alice, run_jobs)
    [place] = folder.iterdir()
    assert (place.stat().st_mode & 0o777, place.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_a_part_of_it_can_be_asked_for_so_that_a_broken_download_goes_on(
    app: Flask, alice: Person, run_jobs: RunJobs
) -> None:
    take_data(app, alice, run_jobs)
    path = f"{DATA}/{exports_of(app, alice)[0].id}"
    response = alice.get(path, headers={"Range": "bytes=0-1"})
    assert (response.status_code, response.data) == (206, b"PK")


def test_it_goes_after_a_week(app: Flask, alice: Person, folder: Path, run_jobs: RunJobs) -> None:
    take_data(app, alice, run_jobs)
    path = f"{DATA}/{exports_of(app, alice)[0].id}"
    let_time_pass(app, ready_at=now() - timedelta(days=7, minutes=1))
    assert alice.get(path).status_code == 404
    sweep(app)
    assert exports_of(app, alice) == []
    assert list(folder.iterdir()) == []


def test_a_new_one_takes_the_place_of_the_old_one(app: Flask, alice: Person, folder: Path, run_jobs: RunJobs) -> None:
    take_data(app, alice, run_jobs)
    take_data(app, alice, run_jobs)
    assert len(exports_of(app, alice)) == 1
    assert len(list(folder.iterdir())) == 1


def test_a_worker_that_died_leaves_it_to_the_next_one(
    app: Flask, alice: Person, alices_browser: Browser, run_jobs: RunJobs
) -> None:
    ask_for_data(alices_browser)
    export_id = exports_of(app, alice)[0].id
    with app.app_context():
        assert exports._claim(export_id) == (UUID(alice.id), 1)
        exports.build(export_id)  # A twin: the first one is at it.
    assert exports_of(app, alice)[0].state == "waiting"
    let_time_pass(app)
    sweep(app)
    run_jobs()
    assert exports_of(app, alice)[0].state == "ready"


def test_it_is_given_up_after_five_workers(app: Flask, alice: Person, alices_browser: Browser) -> None:
    ask_for_data(alices_browser)
    let_time_pass(app, n_tries=5)
    sweep(app)
    assert exports_of(app, alice)[0].state == "failed"
    assert "could not be put together" in alices_browser.get(DATA).text


def test_what_no_row_knows_is_cleaned_up(app: Flask, folder: Path) -> None:
    stray, fresh = folder / "0198.1.part", folder / "0199.1.part"
    for place in (stray, fresh):
        place.write_bytes(b"half")
    os.utime(stray, (time.time() - 90_000,) * 2)
    sweep(app)
    assert [place.name for place in folder.iterdir()] == [fresh.name]


def full(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_it_goes_on_when_the_disk_has_room(
    app: Flask, alice: Person, alices_browser: Browser, run_jobs: RunJobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(exports, "_finish", full)
        ask_for_data(alices_browser)
        run_jobs()
    assert exports_of(app, alice)[0].state == "waiting"
    let_time_pass(app)
    sweep(app)
    run_jobs()
    assert exports_of(app, alice)[0].state == "ready"


def test_a_disk_that_stays_full_is_not_tried_for_ever(
    app: Flask, alice: Person, alices_browser: Browser, run_jobs: RunJobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exports, "_finish", full)
    ask_for_data(alices_browser)
    pauses = []
    for _ in range(exports.MOST_TRIES):
        run_jobs()
        pauses.append((exports_of(app, alice)[0].due_at - now()).total_seconds() // 60)
        let_time_pass(app)
        sweep(app)
    assert pauses == [1, 3, 7, 15, 31]
    assert exports_of(app, alice)[0].state == "failed"
    assert ask_for_data(alices_browser) == 302


def test_it_leaves_the_disk_what_must_stay_free(
    app: Flask, alice: Person, chat: dict[str, object], folder: Path, run_jobs: RunJobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    attach(alice, chat, "film.bin", b"x" * 3 * 2**20)
    asked: list[int] = []

    def need_room(n_bytes: int) -> None:
        asked.append(n_bytes)
        if len(asked) > 12:  # In the middle of the film, others have filled it.
            raise StorageFull

    monkeypatch.setattr(store, "need_room", need_room)
    ask_for_data(signed_in(app, "alice"))
    run_jobs()
    assert len(asked) == 13
    assert (exports_of(app, alice)[0].state, list(folder.iterdir())) == ("waiting", [])


def test_one_is_written_at_a_time_and_the_next_one_follows(
    app: Flask, alice: Person, bob: Person, run_jobs: RunJobs
) -> None:
    for person in (alice, bob):
        ask_for_data(signed_in(app, person.username))
    first, second = exports_of(app, alice)[0].id, exports_of(app, bob)[0].id
    with app.app_context():
        assert exports._claim(first) is not None
        exports.build(second)
    assert exports_of(app, bob)[0].n_tries == 0
    let_time_pass(app)
    with app.app_context():
        exports.build(first)
    run_jobs()
    assert exports_of(app, bob)[0].state == "ready"


def test_a_worker_that_was_overtaken_writes_nothing(
    app: Flask, alice: Person, alices_browser: Browser, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask_for_data(alices_browser)
    export_id = exports_of(app, alice)[0].id

    def overtaken(*_: object, **__: object) -> None:
        let_time_pass(app)
        with app.app_context():
            assert exports._claim(export_id) is not None

    monkeypatch.setattr(exports, "write", overtaken)
    with app.app_context():
        exports.build(export_id)
    assert exports_of(app, alice)[0].state == "waiting"
    assert list(folder.iterdir()) == []


def test_strange_things_in_the_folder_harm_nothing(
    app: Flask, alice: Person, alices_browser: Browser, folder: Path, run_jobs: RunJobs
) -> None:
    for name in ("lost+found", "folder.zip", ".snapshot"):
        (folder / name).mkdir()
        os.utime(folder / name, (0, 0))
    with app.app_context():
        tasks.sweep()
    for place in folder.iterdir():
        place.rmdir()


def test_a_thousand_pictures_of_one_name_get_names_at_once(tmp_path: Path) -> None:
    began_at = time.process_time()
    with Archive(tmp_path / "a.zip", lambda: None) as archive:
        names = {archive.name("files", wish="image", suffix=".png") for _ in range(20_000)}
        odd = archive.name("files", wish="a.b", suffix=".c:d?e*")
    assert len({name.casefold() for name in names}) == 20_000
    assert odd == "files/a.b.c_d_e_"
    assert time.process_time() - began_at < 5


def test_it_is_written_in_the_readers_language(app: Flask, alice: Person, run_jobs: RunJobs) -> None:
    answer(alice.put("/api/v1/users/me", json={"language": "ru"}), 200)
    assert take_data(app, alice, run_jobs).json("profile.json")["language"] == "ru"


def test_whoever_runs_the_server_can_write_it_to_a_file(app: Flask, alice: Person, tmp_path: Path) -> None:
    place = tmp_path / "alice.zip"
    with app.app_context():
        exports.write_aside(UUID(alice.id), place)
    assert place.stat().st_mode & 0o777 == 0o600
    assert Zip(place.read_bytes()).json("profile.json")["username"] == "alice"


def test_another_browser_of_the_same_person_downloads_it_too(app: Flask, alice: Person, run_jobs: RunJobs) -> None:
    take_data(app, alice, run_jobs)
    other = signed_in(app, "alice")
    assert "Download" in other.get(DATA).text
    assert other.get(f"{DATA}/{exports_of(app, alice)[0].id}").status_code == 200
