"""One part of a running house dies: the others answer, say so at /health, lose nothing, and heal without a restart."""

from __future__ import annotations

import os
import signal
import threading
from collections import Counter
from contextlib import suppress

import pytest

from tests.chats.storm import meanwhile
from tests.outages.city import NOTHING, Citizen, City, Reply, ask
from tests.quizzes.steps import choice
from tests.services.process import wait_until

pytestmark = pytest.mark.e2e


@pytest.fixture
def alice(city: City) -> Citizen:
    return city.citizen()


@pytest.fixture
def bob(city: City) -> Citizen:
    return city.citizen()


@pytest.fixture
def square(alice: Citizen, bob: Citizen, city: City) -> str:
    """A chat of both, of which Bob has had his letter."""
    chat_id = alice.begins_chat(bob)
    city.smtp.wait_for(1)
    return chat_id


def letters_arrive(city: City, alice: Citizen, bob: Citizen) -> None:
    """The worker works: whoever is added to a chat gets a letter."""
    before = len(city.smtp.letters)
    alice.begins_chat(bob)
    city.smtp.wait_for(before + 1, seconds=30)


def test_postgresql_restarts(city: City, alice: Citizen, bob: Citizen, square: str) -> None:
    alice.says(square, "Before")
    living = (city.web_processes(), city.worker.pid)
    city.postgres.stop()
    refused = alice.ask("POST", f"/chats/{square}/messages", {"text": "Meanwhile"})
    assert (refused.status, refused.body["code"]) == (503, "database_away")
    city.is_told("down", "database", "away")
    assert city.health().status == ask(city.web, "GET", "/health/ready").status == 503
    assert ask(city.web, "GET", "/health/live").status == 200
    city.postgres._start_once()
    alice.keeps_asking("POST", f"/chats/{square}/messages", {"text": "After"}, key="after")
    assert bob.reads(square) == ["Before", "After"]
    letters_arrive(city, alice, bob)
    assert living == (city.web_processes(), city.worker.pid)


def test_redis_restarts_and_is_empty(city: City, alice: Citizen, bob: Citizen, square: str) -> None:
    living = (city.web_processes(), city.worker.pid)
    city.redis.kill()
    alice.says(square, "Meanwhile")
    alice.begins_chat(bob)
    city.is_told("degraded", "redis", "away")
    assert (city.health().status, ask(city.web, "GET", "/health/ready").status) == (200, 200)
    city.redis._start_once()
    assert city.redis.client().get("anything") is None
    # The letter that was written meanwhile had lost its hint; beat finds its row.
    city.smtp.wait_for(2, seconds=60)
    letters_arrive(city, alice, bob)
    assert bob.reads(square) == ["Meanwhile"]
    assert len(city.smtp.letters) == 3
    assert living == (city.web_processes(), city.worker.pid)


def test_memcached_is_killed(city: City, alice: Citizen, bob: Citizen, square: str) -> None:
    bob.does("GET", "/chats")
    city.memcached.kill()
    alice.says(square, "Meanwhile")
    (listed,) = [chat for chat in bob.does("GET", "/chats")["items"] if chat["id"] == square]
    assert (listed["last_message"]["text"], listed["unread_count"]) == ("Meanwhile", 1)
    city.is_told("degraded", "memcached", "away")
    city.memcached._start_once()
    alice.says(square, "After")
    (listed,) = [chat for chat in bob.does("GET", "/chats")["items"] if chat["id"] == square]
    assert (listed["last_message"]["text"], listed["unread_count"]) == ("After", 2)


def test_a_worker_dies_in_the_middle_of_a_letter(city: City, alice: Citizen, bob: Citizen) -> None:
    city.smtp.pause()
    alice.begins_chat(bob)
    city.smtp.wait_for_held()
    dies(city)
    city.is_told("degraded", "worker", "away")
    city.worker.start()
    city.smtp.resume()
    wait_until(lambda: city.sql("SELECT 1 FROM letters WHERE state != 'sent'") == [], "every letter is sent")
    # The mail server may have taken the dead one's copy as well: it is the same letter, and says so.
    assert len({letter.message["Message-ID"] for letter in city.smtp.letters}) == 1


def test_a_worker_dies_in_the_middle_of_a_grading(city: City, alice: Citizen, bob: Citizen, square: str) -> None:
    question = alice.does("POST", "/questions", {"content": choice("Which")})
    quiz = alice.does("POST", "/quizzes", {"title": "Test", "slots": [{"question_id": question["id"]}]})
    alice.does("POST", f"/quizzes/{quiz['id']}/posts", {"chat_id": square})
    attempt = bob.does("POST", f"/quizzes/{quiz['id']}/attempts", {})
    path = f"/attempts/{attempt['id']}"
    place = attempt["questions"][0]["place"]
    bob.does("PUT", f"{path}/answers/{place}", {"response": "right", "seq": 1})
    with city.held("answers", attempt["id"], by="attempt_id"):
        bob.does("POST", f"{path}/submit", {})
        city.wait_for_waiting()
        dies(city)
    assert bob.does("GET", path)["state"] == "submitted"
    city.worker.start()
    wait_until(lambda: bob.does("GET", path)["state"] == "graded", "it is graded", seconds=60)
    told = (
        "SELECT payload->>'attempt_id' FROM user_events WHERE type = 'attempt_changed' AND payload->>'state' = 'graded'"
    )
    assert Counter(city.sql(told))[(attempt["id"],)] == 1


def dies(city: City) -> None:
    """The worker is killed, and it is as long ago as it takes to be missed."""
    city.worker.kill()
    city.sql("UPDATE heartbeats SET beat_at = beat_at - interval '5 minutes'")


def killed_meanwhile(city: City, alice: Citizen, square: str, key: str) -> tuple[threading.Thread, list[Reply]]:
    """A message on its way, in a thread of its own."""
    replies: list[Reply] = []

    def post() -> None:
        replies.append(alice.ask("POST", f"/chats/{square}/messages", {"text": "Once"}, key=key))

    thread = threading.Thread(target=post)
    thread.start()
    return thread, replies


def kill_web(city: City) -> None:
    for pid in city.web_processes():
        # Its parent may have buried one that an earlier call killed, since it was listed.
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def test_a_web_process_dies_before_it_has_done_anything(city: City, alice: Citizen, bob: Citizen, square: str) -> None:
    with city.held("chats", square):
        thread, replies = killed_meanwhile(city, alice, square, "first")
        city.wait_for_waiting()
        kill_web(city)
        thread.join()
    assert replies == [NOTHING]
    said = alice.keeps_asking("POST", f"/chats/{square}/messages", {"text": "Once"}, key="first")
    assert alice.says(square, "Once", key="first")["id"] == said["id"]
    assert bob.reads(square) == ["Once"]


def test_web_processes_die_while_people_talk(city: City, alice: Citizen, bob: Citizen, square: str) -> None:
    """Wherever in its work each of them was: who hears no answer asks again, and all is said once."""

    def talk(one: Citizen) -> list[str]:
        texts = [f"{one.name} {number}" for number in range(15)]
        for text in texts:
            one.keeps_asking("POST", f"/chats/{square}/messages", {"text": text}, key=text)
        return texts

    def trouble() -> None:
        for n_said in (5, 15, 25):
            wait_until(
                lambda n_said=n_said: (
                    city.sql("SELECT count(*) FROM messages WHERE chat_id = %s", square)[0][0] >= n_said
                ),
                "so much is said",
            )  # type: ignore[misc]
            kill_web(city)

    said = meanwhile(trouble, [lambda: talk(alice), lambda: talk(bob)])
    assert Counter(bob.reads(square)) == Counter(text for texts in said for text in texts)
