"""Real workers: two at once, and one that is killed in the middle of a letter."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from flask import Flask

from app.config import Config
from app.mail.models import LetterState
from tests.mail.outbox import letter, make_due, sweep, write_letter
from tests.services.backends import Redis
from tests.services.process import wait_until
from tests.services.site import Worker, clean_env
from tests.services.smtp import SmtpServer

pytestmark = pytest.mark.e2e


@pytest.fixture
def start_worker(app: Flask, config: Config) -> Iterator[Callable[[], Worker]]:
    """Starts one more worker process over the app's database and queue."""
    env = clean_env(
        INSTANCE_DIR=str(config.instance_dir),
        SECRET_KEY=config.secret_key,
        DATABASE_URL=config.database_url,
        REDIS_URL=config.redis_url or "",
        SMTP_URL=config.smtp_url or "",
    )
    with ExitStack() as ends:

        def start() -> Worker:
            worker = Worker(env, "--concurrency=2")
            ends.callback(worker.remove)
            ends.callback(worker.kill)  # It has nothing to finish, and a polite end takes its time.
            return worker.start()

        yield start


def is_worked_off(redis: Redis) -> bool:
    client = redis.client()
    return client.llen("mail") == 0 and client.hlen("unacked") == 0


def test_two_workers_send_each_letter_once(
    app: Flask, start_worker: Callable[[], Worker], redis: Redis, smtp: SmtpServer
) -> None:
    letters = [write_letter(app) for _ in range(10)]
    for letter_id in letters * 3:
        app.extensions["celery"].send_task("mail.deliver", args=[str(letter_id)])
    for _ in range(2):
        start_worker()
    smtp.wait_for(10)
    wait_until(lambda: is_worked_off(redis), "the queue is empty")
    assert set(Counter(found.message["Message-ID"] for found in smtp.letters).values()) == {1}


def test_a_letter_in_the_hands_of_a_killed_worker_is_sent_by_the_next(
    app: Flask, start_worker: Callable[[], Worker], smtp: SmtpServer
) -> None:
    smtp.pause()
    worker, letter_id = start_worker(), write_letter(app)
    wait_until(lambda: letter(app, letter_id).state == LetterState.SENDING, "the worker has the letter")
    worker.kill()
    smtp.clear()
    make_due(app, letter_id)
    worker.start()
    sweep(app)
    wait_until(lambda: letter(app, letter_id).state == LetterState.SENT, "the letter is sent")
    assert letter(app, letter_id).attempts == 2
    assert smtp.wait_for(1)
