"""The clock of the machine is moved while people talk: nobody is signed out, nothing is mixed up, nobody waits."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta

import pytest

from tests.outages.city import Citizen, City
from tests.quizzes.steps import choice
from tests.services import programs
from tests.services.process import wait_until

pytestmark = pytest.mark.e2e


# The whole program hears another time of day, its libraries too; how long something takes is measured as ever.
CLOCK = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <fcntl.h>
#include <unistd.h>
#include <sys/time.h>
#include <time.h>

static time_t moved(void) {
    char text[32] = {0};
    int file = open(getenv("MOVED_CLOCK") ?: "", O_RDONLY | O_CLOEXEC);
    if (file < 0) return 0;
    ssize_t length = read(file, text, sizeof text - 1);
    close(file);
    return length > 0 ? atol(text) : 0;
}

int clock_gettime(clockid_t clock, struct timespec *found) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = dlsym(RTLD_NEXT, "clock_gettime");
    int answer = real(clock, found);
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) found->tv_sec += moved();
    return answer;
}

int gettimeofday(struct timeval *found, void *zone) {
    struct timespec now;
    (void)zone;
    clock_gettime(CLOCK_REALTIME, &now);
    found->tv_sec = now.tv_sec;
    found->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *found) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (found) *found = now.tv_sec;
    return now.tv_sec;
}
"""


class MovableCity(City):
    """One whose programs add to the time what a file says."""

    def __init__(self) -> None:
        compiler = programs.need(programs.COMPILER)
        super().__init__()
        self.seconds = 0
        self.clock, library = self.redis.folder / "clock", self.redis.folder / "clock.so"
        command = [compiler, "-shared", "-fPIC", "-o", str(library), "-x", "c", "-", "-ldl"]
        subprocess.run(command, input=CLOCK, text=True, check=True)
        self.surroundings: Mapping[str, str] = {"LD_PRELOAD": str(library), "MOVED_CLOCK": str(self.clock)}

    def move(self, hours: int) -> None:
        self.seconds += hours * 3600
        self.clock.write_text(str(self.seconds))

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.seconds)


@pytest.fixture(scope="module")
def whole_city() -> Iterator[City]:
    with MovableCity() as city:
        yield city


@pytest.mark.parametrize("hours", [24, -1], ids=["forward a day", "back an hour"])
def test_it_is_moved(city: MovableCity, hours: int) -> None:
    alice, bob = city.citizen(), city.citizen()
    chat_id = alice.begins_chat(bob)
    long, short = begin_quiz(alice, bob, chat_id, 10 * 24 * 3600), begin_quiz(alice, bob, chat_id, 1800)
    alice.says(chat_id, "Before")
    city.smtp.wait_for(1, seconds=60)

    city.move(hours)

    said = [alice.says(chat_id, f"After {number}") for number in range(3)]
    told = [datetime.fromisoformat(message["created_at"]) for message in said]
    assert all(abs(city.now() - at) < timedelta(minutes=1) for at in told)
    assert bob.reads(chat_id)[2:] == ["Before", "After 0", "After 1", "After 2"]
    assert bob.does("GET", f"/chats/{chat_id}")["last_message"]["text"] == "After 2"
    newer = alice.begins_chat(bob)
    assert newer in [chat["id"] for chat in bob.does("GET", "/chats")["items"]]
    city.smtp.wait_for(2, seconds=60)
    alice.begins_chat(city.citizen())
    city.smtp.wait_for(3, seconds=60)

    is_saved(bob, long, seq=2)
    if hours > 1:
        wait_until(lambda: state(bob, short) == "graded", "the one whose time is over is graded", seconds=60)
    else:
        is_saved(bob, short, seq=2)
        bob.does("POST", f"/attempts/{short['id']}/submit", {})
        wait_until(lambda: state(bob, short) == "graded", "what is handed in is graded", seconds=60)
    city.is_well()
    is_swept(city, alice, bob)


def begin_quiz(alice: Citizen, bob: Citizen, chat_id: str, seconds: int) -> dict[str, object]:
    """An attempt of Bob's, with one answer."""
    question = alice.does("POST", "/questions", {"content": choice("Which")})
    settings = {"slots": [{"question_id": question["id"]}], "time_limit_seconds": seconds}
    quiz = alice.does("POST", "/quizzes", {"title": "Test", **settings})
    alice.does("POST", f"/quizzes/{quiz['id']}/posts", {"chat_id": chat_id})
    attempt = bob.does("POST", f"/quizzes/{quiz['id']}/attempts", {})
    is_saved(bob, attempt, seq=1)
    return attempt


def is_saved(bob: Citizen, attempt: dict[str, object], *, seq: int) -> None:
    bob.does("PUT", f"/attempts/{attempt['id']}/answers/1", {"response": "right", "seq": seq})


def state(bob: Citizen, attempt: dict[str, object]) -> str:
    return str(bob.does("GET", f"/attempts/{attempt['id']}")["state"])


def is_swept(city: City, alice: Citizen, bob: Citizen) -> None:
    """A letter that nobody could hint at goes out: beat goes on doing what it does every second."""
    n_before = len(city.smtp.letters)
    city.redis.kill()
    try:
        alice.begins_chat(bob)
    finally:
        city.redis._start_once()
    city.smtp.wait_for(n_before + 1, seconds=60)
