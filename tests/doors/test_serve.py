"""Plain `python run.py`: one command starts everything, one Ctrl-C ends everything."""

import os
import re
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.services.process import wait_until
from tests.services.site import RunPy, clean_env
from tests.services.smtp import SmtpServer

pytestmark = pytest.mark.e2e


@contextmanager
def started() -> Iterator[RunPy]:
    with RunPy(env=clean_env()) as home:
        home.wait_for_log("ready at http://127.0.0.1")
        home.wait_for_log(r"worker .*ready\.")
        yield home
        # Whoever presses Ctrl-C twice is not kept waiting.
        interrupt(home)
        interrupt(home)


@pytest.fixture
def home() -> Iterator[RunPy]:
    """One whose end the test is about."""
    with started() as home:
        yield home


@pytest.fixture(scope="module")
def lasting_home() -> Iterator[RunPy]:
    """One for all tests that leave it as well as they found it."""
    with started() as home:
        yield home


def family(pid: int) -> set[int]:
    """The process, its children and theirs."""
    listing = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    pairs = [tuple(map(int, line.split())) for line in listing.splitlines()]
    found = {pid}
    while more := {child for child, parent in pairs if parent in found} - found:
        found |= more
    return found


def interrupt(home: RunPy) -> None:
    if home.process and home.process.poll() is None:
        home.process.send_signal(signal.SIGINT)
        wait_until(lambda: "stopping; the worker" in home.log_text(), "it has heard the first")


def is_alive(pid: int) -> bool:
    """Dead is also who only waits for the system to take note."""
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True).stdout
    return bool(state) and not state.startswith("Z")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_without_an_orphan(home: RunPy, number: signal.Signals) -> None:
    processes = family(home.pid)
    assert len(processes) >= 5
    assert home.process
    os.kill(home.pid, number)
    assert home.process.wait(25) == 0
    assert [pid for pid in processes - {home.pid} if is_alive(pid)] == []
    assert home.log_text().count("ready at http") == 1


def test_the_worker_finishes_the_letter_in_its_hands(smtp: SmtpServer) -> None:
    smtp.pause()
    with RunPy(env=clean_env(SMTP_URL=smtp.url)) as home:
        _, token = home.sign_up("alice")
        bob_id, _ = home.sign_up("bobby")
        home.call("POST", "/api/v1/chats", {"title": "Study group", "participants": [bob_id]}, token=token)
        smtp.wait_for_held()
        os.kill(home.pid, signal.SIGTERM)
        home.wait_for_log("Warm shutdown")
        smtp.resume()
        assert home.process
        assert home.process.wait(25) == 0
        assert re.search(r"mail\.deliver\[.*succeeded", home.log_text())
    assert len(smtp.letters) == 1


def test_it_migrates_first_and_says_so(lasting_home: RunPy) -> None:
    log = lasting_home.log_text()
    assert "the database is empty; migrating it to" in log
    assert log.index("migrating it to") < log.index("ready at")


def test_a_child_that_was_killed_comes_back(lasting_home: RunPy) -> None:
    *_, web = re.findall(r"Listening at: \S+ \((\d+)\)", lasting_home.log_text())
    os.kill(int(web), signal.SIGKILL)
    lasting_home.wait_for_log("web ended unexpectedly")
    wait_until(lasting_home.is_ready, "the web answers again", seconds=20)


def test_nothing_is_left_when_the_parent_is_killed(home: RunPy) -> None:
    processes = family(home.pid) - {home.pid}
    os.kill(home.pid, signal.SIGKILL)
    wait_until(lambda: not any(map(is_alive, processes)), "all children are gone", seconds=25)


def test_the_second_start_installs_and_migrates_nothing(lasting_home: RunPy) -> None:
    interrupt(lasting_home)
    interrupt(lasting_home)
    lasting_home.stop()
    before = len(lasting_home.log_text())
    lasting_home._start_once()
    wait_until(lambda: "ready at http" in lasting_home.log_text()[before:], "it says that it is ready")
    assert not re.search("install|migrat", lasting_home.log_text()[before:])


def test_a_child_that_cannot_start_ends_all() -> None:
    home = RunPy(env=clean_env(REDIS_URL="redis://127.0.0.1:1/0", GUNICORN_CMD_ARGS="--no-such-option"))
    with pytest.raises(ChildProcessError, match="web could not start"):
        home.start()
    home.remove()
