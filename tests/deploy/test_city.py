"""Two people chat through nginx, before the very processes of compose.yaml, while some of these are killed."""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any
from urllib.error import HTTPError, URLError

import pytest

from tests.cast import PASSWORD
from tests.deploy.city import City, Member
from tests.realtime.sdk import Sdk
from tests.services.process import wait_until

pytestmark = pytest.mark.e2e
N_MESSAGES = 80
Shape = dict[str, Any]


@pytest.fixture(scope="module")
def city() -> Iterator[City]:
    with City() as city:
        yield city


@pytest.fixture(scope="module")
def alice(city: City) -> Member:
    return Member(city, "alice")


@pytest.fixture(scope="module")
def bob(city: City, alice: Member) -> Member:
    return Member(city, "bobby")


@pytest.fixture
def chat(alice: Member, bob: Member) -> Shape:
    made: Shape = alice.call("POST", "/chats", {"title": "Study group", "participants": [bob.id]})
    return made


@pytest.fixture
def connect(city: City) -> Iterator[Callable[[Member, Shape], Sdk]]:
    """Connects somebody to the chat, by a real socket through nginx."""
    with ExitStack() as ends:

        def make(member: Member, chat: Shape) -> Sdk:
            sdk = ends.enter_context(Sdk(city.url, get_token=member.socket_token)).connect()
            sdk.subscribe(f"chat:{chat['id']}")
            return sdk

        yield make


def say(member: Member, chat: Shape, text: str) -> None:
    """Post it as clients do: with an id of its own, again and again until there is an answer."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        try:
            member.call("POST", f"/chats/{chat['id']}/messages", {"text": text, "client_message_id": text})
            return
        except HTTPError as error:
            if error.code not in (502, 503):
                raise
        except (URLError, http.client.HTTPException, OSError):
            pass
        time.sleep(0.05)
    raise TimeoutError(text)


def written(member: Member, chat: Shape) -> list[str]:
    """All texts of the chat."""
    page = member.call("GET", f"/chats/{chat['id']}/messages?limit=100")
    assert not page["has_more"]
    return [message["text"] for message in page["items"]]


def heard(sdk: Sdk, chat: Shape) -> list[Shape]:
    """Each event of the chat's log that has come over the socket."""
    return [one for one in sdk.heard(f"chat:{chat['id']}") if one["type"] == "message_posted"]


def test_a_web_process_is_killed_in_the_middle(
    city: City, alice: Member, bob: Member, chat: Shape, connect: Callable[[Member, Shape], Sdk]
) -> None:
    ears = [connect(alice, chat), connect(bob, chat)]
    cookie = signed_in_browser(city)
    texts = [f"text {n}" for n in range(N_MESSAGES)]
    with ThreadPoolExecutor(4) as mouths:
        said = [mouths.submit(say, (alice, bob)[n % 2], chat, text) for n, text in enumerate(texts)]
        said[N_MESSAGES // 4].result()
        city.webs[0].kill()
        for one in said:
            one.result()
    assert sorted(written(alice, chat)) == sorted(texts)
    for ear in ears:
        wait_until(lambda ear=ear: len(heard(ear, chat)) >= N_MESSAGES, "everything is heard")
        assert sorted(one["message"]["text"] for one in heard(ear, chat)) == sorted(texts)
        numbers = [one["seq"] for one in heard(ear, chat)]
        assert numbers == sorted(set(numbers))
        assert len(ear.all("connected")) == 1
    assert [status_of(city, "/profile", cookie) for _ in range(5)] == [200] * 5
    city.webs[0].start()


def test_the_socket_process_is_killed(
    city: City, alice: Member, bob: Member, chat: Shape, connect: Callable[[Member, Shape], Sdk]
) -> None:
    ear = connect(bob, chat)
    city.sockets.kill()
    for n in range(10):
        say(alice, chat, f"meanwhile {n}")
    city.sockets.start()
    wait_until(lambda: len(heard(ear, chat)) >= 10, "what was missed is heard")
    say(alice, chat, "and then")
    wait_until(lambda: len(heard(ear, chat)) >= 11, "so is what comes next")
    texts = [one["message"]["text"] for one in heard(ear, chat)]
    assert texts == [*(f"meanwhile {n}" for n in range(10)), "and then"]


NEEDED = ("database", "redis", "memcached", "worker", "beat", "news")


def test_every_part_is_well(city: City) -> None:
    """Whoever asks for /health through nginx hears of all processes, and of no address of theirs."""

    def states() -> dict[str, str]:
        parts = json.loads(ask(city.nginx.port, "/health")[2])["parts"]
        return {name: parts.get(name, {}).get("state", "missing") for name in NEEDED}

    wait_until(lambda: set(states().values()) == {"ok"}, f"all are well; it was {states()}", seconds=60)
    assert "127.0.0.1" not in ask(city.nginx.port, "/health")[2]


def test_nobody_gives_themselves_another_address(city: City, bob: Member) -> None:
    """Whoever guesses at a password is counted by the address that nginx saw."""
    answers = [guess(city, "bobby", f"10.0.0.{n}") for n in range(11)]
    assert answers == [401] * 10 + [429]


WAYS = ("/metrics", "//metrics", "/./metrics", "/%6detrics", "/x/../metrics", "/static/../metrics", "/metrics?a=b")


@pytest.mark.parametrize("path", WAYS)
def test_figures_stay_inside(city: City, path: str) -> None:
    assert status_of(city, path) == 404
    assert ask(city.webs[0].port, "/metrics")[0] == 200


def test_files_pass_and_too_large_ones_do_not(city: City, alice: Member, chat: Shape) -> None:
    path = f"/api/v1/chats/{chat['id']}/attachments"
    assert upload(city, alice, path, b"x" * (3 * 2**20)) == 201
    assert upload(city, alice, path, b"", claimed=111 * 2**20) == 413


def test_what_is_secret_is_in_no_log(city: City) -> None:
    status_of(city, "/reset/very-secret?also=secret")
    wait_until(lambda: "/reset/..." in city.nginx.requests(), "the request is noted")
    assert "secret" not in city.nginx.requests()


def ask(port: int, path: str, headers: dict[str, str] | None = None, **options: Any) -> tuple[int, str, str]:
    """The status, the cookie and the body of what answers; the path is sent as it is."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request(options.pop("method", "GET"), path, headers=headers or {}, **options)
        answer = connection.getresponse()
        return answer.status, answer.headers.get("Set-Cookie", ""), answer.read().decode(errors="replace")
    finally:
        connection.close()


def status_of(city: City, path: str, cookie: str = "") -> int:
    return ask(city.nginx.port, path, {"Cookie": cookie} if cookie else {})[0]


def guess(city: City, username: str, address: str) -> int:
    headers = {"Content-Type": "application/json", "X-Forwarded-For": address, "X-Real-IP": address}
    body = f'{{"username": "{username}", "password": "wrong-{address}"}}'
    return ask(city.nginx.port, "/api/v1/users/login", headers, method="POST", body=body)[0]


def upload(city: City, member: Member, path: str, content: bytes, *, claimed: int | None = None) -> int:
    head = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.bin"\r\n\r\n'
    body = head + content + b"\r\n--x--\r\n"
    headers = {"Authorization": f"Bearer {member.token}", "Content-Type": "multipart/form-data; boundary=x"}
    headers["Content-Length"] = str(claimed or len(body))
    return ask(city.nginx.port, path, headers, method="POST", body=b"" if claimed else body)[0]


def signed_in_browser(city: City) -> str:
    """The cookie of a browser in which Alice has signed in, by the form."""
    port = city.nginx.port
    _, cookie, page = ask(port, "/sign-in")
    token = page.partition('name="csrf_token"')[2].partition('value="')[2].partition('"')[0]
    form = f"csrf_token={token}&login=alice&password={PASSWORD}"
    headers = {"Cookie": cookie.partition(";")[0], "Content-Type": "application/x-www-form-urlencoded"}
    status, cookie, _ = ask(port, "/sign-in", headers, method="POST", body=form)
    assert status == 302
    return cookie.partition(";")[0]
