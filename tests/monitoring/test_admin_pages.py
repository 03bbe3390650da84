"""The administrator's pages about jobs, settings and what was done, the charts, and the buttons that try things."""

from __future__ import annotations

import dataclasses
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from flask import Flask

from app.accounts import service
from app.config import Config
from app.db import db, new_id, now, transaction
from app.monitoring import audit, audit_words, settings, trials
from app.monitoring.models import AuditEntry, Heartbeat, Sample
from app.realtime import trial
from tests.accounts.browser import Browser, signed_in
from tests.cast import MakeApp, Person
from tests.mail.outbox import letters_to
from tests.services.backends import Redis

pytestmark = pytest.mark.integration
APP = Path(audit.__file__).parent.parent
PAGES = ("/admin", "/admin/jobs", "/admin/settings", "/admin/audit", "/admin/charts.json")


@pytest.fixture
def desk(app: Flask, admin: Person) -> Browser:
    """The administrator at the pages."""
    return signed_in(app, "admin")


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody answers, and the reader does not wait for it."""
    monkeypatch.setattr(trials, "PATIENCE_SECONDS", 0.0)


@pytest.fixture
def at_work(desk: Browser, run_jobs: Callable[[], list[str]]) -> Iterator[None]:
    """Somebody works off the queue meanwhile."""
    run_jobs()
    is_over = threading.Event()

    def work() -> None:
        while not is_over.wait(0.05):
            run_jobs()

    thread = threading.Thread(target=work)
    thread.start()
    yield
    is_over.set()
    thread.join()


@contextmanager
def away(redis: Redis) -> Iterator[None]:
    """Redis does not answer."""
    redis.kill()
    try:
        yield
    finally:
        redis.start()


def try_out(desk: Browser, name: str) -> str:
    """What the page says afterwards."""
    assert desk.send(f"/admin/trials/{name}", page="/admin").status_code == 302
    found = re.search(r'role="(?:status|alert)">.*?<span>(.*?)</span>', desk.get("/admin").text, re.DOTALL)
    assert found
    return found[1]


def add(app: Flask, *rows: Sample | Heartbeat | AuditEntry) -> None:
    with app.app_context(), transaction():
        db.session.add_all(rows)


def actions(page: str) -> list[str]:
    return re.findall(r'<div class="audit-what"><strong>(.*?)</strong>', page)


@pytest.mark.parametrize("path", PAGES)
def test_only_administrators_see_them(app: Flask, desk: Browser, alice: Person, path: str) -> None:
    assert desk.get(path).status_code == 200
    assert signed_in(app, "alice").get(path).status_code == 403
    assert Browser(app).get(path).status_code == 302


def test_the_way_to_each_page_is_on_all_of_them(desk: Browser) -> None:
    for path in ("/admin", "/admin/people", "/admin/chats", "/admin/mail", *PAGES[1:4]):
        page = desk.get(path).text
        assert page.count('aria-current="page"') == 1
        assert f'href="{path}" aria-current="page"' in page


def test_the_charts_give_the_last_hour(app: Flask, desk: Browser) -> None:
    at = now().replace(microsecond=0)
    add(
        app,
        Sample(name="requests", at=at - timedelta(minutes=61), value=9),
        Sample(name="requests", at=at - timedelta(seconds=30), value=1.5),
        Sample(name="requests", at=at - timedelta(seconds=30), value=2),
        Sample(name="p95_ms", at=at - timedelta(seconds=15), value=12),
    )
    report = desk.get("/admin/charts.json").get_json()
    assert report["lines"]["requests"] == [[(at - timedelta(seconds=30)).timestamp(), 3.5]]
    assert [value for _, value in report["lines"]["p95_ms"]] == [12]
    assert report["lines"]["sockets"] == []
    assert abs(report["now"] - at.timestamp()) < 60


def test_jobs_shows_who_works_and_what_waits(app: Flask, desk: Browser, admin: Person) -> None:
    add(app, Heartbeat(name="worker:here:7", details={"queues": ["mail"]}), Heartbeat(name="trial:job"))
    add(app, Heartbeat(name="beat:here:8", beat_at=now() - timedelta(minutes=5)))
    page = desk.get("/admin/jobs").text
    assert "here:7 · mail" in page
    assert "here:8" in page
    assert "trial" not in page.partition('id="processes"')[2].partition("</section>")[0]
    assert "every day at 02:30 UTC" in page
    assert "every minute<" in page
    assert "every 1 minute" not in page
    assert "Open Flower" not in page


def test_jobs_says_so_when_the_queue_is_away(desk: Browser, redis: Redis) -> None:
    with away(redis):
        page = desk.get("/admin/jobs")
    assert page.status_code == 200
    assert "The queue does not answer." in page.text


def test_flower_is_linked_where_it_is_named(make_app: MakeApp, admin: Person) -> None:
    app = make_app(flower_url="https://school.example/flower/")
    assert 'href="https://school.example/flower/"' in signed_in(app, "admin").get("/admin/jobs").text


def test_settings_hide_what_is_secret(make_app: MakeApp, admin: Person, config: Config) -> None:
    secrets = {
        field.name: f"geheim-{field.name}-0123456789"
        for field in dataclasses.fields(Config)
        if settings._is_secret(field) and field.name != "secret_key"
    }
    app = make_app(**secrets, centrifugo_public_url="wss://jo:geheim@live.example/connection?token=geheim")
    page = signed_in(app, "admin").get("/admin/settings").text
    assert "geheim" not in page
    assert config.secret_key not in page
    assert "wss://…@live.example/connection" in page
    assert {"metrics_token", "flower_password", "centrifugo_api_key"} <= secrets.keys()


def test_a_setting_of_the_environment_says_so(desk: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SESSION_DAYS", "30")
    monkeypatch.setenv("SECRET_KEY_FILE", "/run/secrets/key")
    assert desk.get("/admin/settings").text.count("from the environment") >= 2


@pytest.mark.unit
def test_every_setting_has_a_sentence() -> None:
    fields = {field.name for field in dataclasses.fields(Config)} - set(settings.UNSHOWN)
    assert fields == set(settings.SENTENCES)


@pytest.mark.unit
def test_everything_that_is_noted_has_a_name() -> None:
    sources = "\n".join(path.read_text() for path in APP.rglob("*.py"))
    noted = set(re.findall(r'audit\.note\(\s*"([^"]+)"', sources))
    assert noted
    # What is put together cannot be looked for: only the buttons of the overview are, and backups.
    assert sources.count('audit.note(f"') == sources.count('audit.note(f"{name}.start")') == 1
    assert "ledger.start" in audit_words.WORDS
    assert noted - set(audit_words.WORDS) == set()


def test_the_log_is_filtered(app: Flask, desk: Browser, alice: Person, bob: Person) -> None:
    with app.app_context():
        service.disable(UUID(alice.id))
        service.disable(UUID(bob.id))
        service.enable(UUID(bob.id))
    assert actions(desk.get("/admin/audit").text)[:3] == ["Account enabled", "Account disabled", "Account disabled"]
    assert actions(desk.get("/admin/audit?person=@BOBBY&action=accounts.disable").text) == ["Account disabled"]
    assert len(actions(desk.get(f"/admin/audit?person={bob.id}").text)) == 2
    assert actions(desk.get("/admin/audit?person=admin").text) == ["Administrator signed in"] * 2
    today, tomorrow = f"{now():%Y-%m-%d}", f"{now() + timedelta(days=1):%Y-%m-%d}"
    assert len(actions(desk.get(f"/admin/audit?since={today}&until={today}&action=accounts.enable").text)) == 1
    assert "Nothing found" in desk.get(f"/admin/audit?since={tomorrow}").text


def test_the_log_goes_on_page_by_page(app: Flask, desk: Browser) -> None:
    add(app, *(AuditEntry(id=new_id(), actor_name="command line", action=f"test.{n}") for n in range(60)))
    first = desk.get("/admin/audit").text
    older = re.search(r'href="(/admin/audit\?before=[^"]+)"', first)
    assert older
    seen = actions(first) + actions(desk.get(older[1]).text)
    assert [name for name in seen if name.startswith("test.")] == [f"test.{n}" for n in reversed(range(60))]


@pytest.mark.parametrize("query", ["since=x&until=9999-12-31", "person=%00", "action=%27", "person=00000000"])
def test_a_strange_address_is_a_page_like_any_other(desk: Browser, query: str) -> None:
    assert desk.get(f"/admin/audit?{query}").status_code == 200
    assert desk.get("/admin/audit?before=x").status_code == 404


def test_a_letter_to_oneself_is_sent(app: Flask, desk: Browser, admin: Person, at_work: None) -> None:
    assert try_out(desk, "letter").startswith("The letter went to admin@example.org")
    assert [letter.subject for letter in letters_to(app, admin.email)] == ["A letter to try the mail"]
    assert "Part of the house tried" in actions(desk.get("/admin/audit").text)


def test_a_job_goes_to_the_worker_and_back(desk: Browser, at_work: None) -> None:
    assert re.fullmatch(r"The worker on \S+ did the job \d+ ms later\.", try_out(desk, "job"))


def test_two_who_try_at_once_both_hear_of_it(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second job is done before the first one's page looks again."""

    def both(_task: str, trial_id: str) -> bool:
        for one in (trial_id, str(new_id())):
            trials.answer_job(one)
        return True

    monkeypatch.setattr(trials, "PATIENCE_SECONDS", 0.0)
    with app.test_request_context():
        monkeypatch.setattr(trials.jobs, "send_now", both)
        assert trials.trials()["job"].run().is_well
        monkeypatch.setattr(trials.jobs, "send_now", lambda *_: True)
        assert not trials.trials()["job"].run().is_well  # What the others' jobs wrote is no answer.


def test_a_trial_that_breaks_has_its_line(app: Flask, desk: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    def break_down() -> trials.Outcome:
        raise LookupError

    monkeypatch.setitem(app.extensions["trials"], "job", dataclasses.replace(trials.JOB, run=break_down))
    with pytest.raises(LookupError):
        desk.send("/admin/trials/job", page="/admin")
    assert actions(desk.get("/admin/audit").text)[0] == "Part of the house tried"


def test_without_a_worker_the_trials_say_so(desk: Browser, hasty: None) -> None:
    assert "No worker took the job" in try_out(desk, "job")
    assert "The letter still waits" in try_out(desk, "letter")


def test_the_bell_is_heard_by_the_other_processes(app: Flask, desk: Browser, make_app: MakeApp) -> None:
    for _ in range(2):
        Browser(make_app()).get("/health")  # It opens the ears of a process.
    assert re.match(r"The bell rang after [\d.]+ ms; 1 other process heard it: \S+:\d+", try_out(desk, "doorbell"))


def test_of_many_processes_the_first_are_named(desk: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    names = {f"a-rather-long-name-of-a-host-{n:03}:12345" for n in range(200)}
    monkeypatch.setattr(trial, "_listen", lambda _bell: (1.0, names))
    told = try_out(desk, "doorbell")
    assert "200 other processes heard it" in told
    assert told.endswith("host-009:12345, ….")


def test_without_redis_the_trials_say_so(desk: Browser, redis: Redis, hasty: None) -> None:
    with away(redis):
        assert "Redis does not answer" in try_out(desk, "doorbell")
        assert "The queue does not answer" in try_out(desk, "job")


def test_a_trial_that_is_none_is_not_found(desk: Browser) -> None:
    assert desk.send("/admin/trials/nothing", page="/admin").status_code == 404
