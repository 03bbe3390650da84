"""What nginx tells Homeroom, and what it does when Homeroom does not answer."""

from __future__ import annotations

import http.client
from collections.abc import Iterator

import pytest
from flask import Flask

from app.realtime import centrifugo_proxy, server_api
from tests.deploy.echo import Echo, echo
from tests.deploy.front import Nginx

pytestmark = pytest.mark.integration
LIES = {
    "X-Forwarded-For": "10.0.0.1",
    "X-Forwarded-Proto": "https",
    "X-Forwarded-Host": "evil.example",
    "X-Forwarded-Port": "1",
    "X-Forwarded-Prefix": "/evil",
    "X-Real-IP": "10.0.0.1",
    "Forwarded": "for=10.0.0.1",
    "Via": "evil",
}


@pytest.fixture(scope="module")
def web() -> Iterator[Echo]:
    with echo() as web:
        yield web


@pytest.fixture(scope="module")
def other() -> Iterator[Echo]:
    """Another web process, which hangs up on everybody."""
    with echo() as other:
        other.fails = True
        yield other


@pytest.fixture(scope="module")
def sockets() -> Iterator[Echo]:
    with echo() as sockets:
        yield sockets


@pytest.fixture(scope="module")
def nginx(web: Echo, sockets: Echo) -> Iterator[Nginx]:
    with Nginx({"web": [web.address], "sockets": [sockets.address]}) as nginx:
        yield nginx


def ask(nginx: Nginx, method: str, path: str, headers: dict[str, str] | None = None) -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection("127.0.0.1", nginx.port, timeout=10)
    try:
        connection.request(method, path, headers=headers or {})
        answer = connection.getresponse()
        answer.read()
        return answer
    finally:
        connection.close()


@pytest.mark.parametrize("path", ["/", "/static/a.css", "/api/v1/chats/1/attachments", "/connection/websocket", "/ws"])
def test_what_a_client_says_of_itself_is_not_believed(nginx: Nginx, web: Echo, sockets: Echo, path: str) -> None:
    ask(nginx, "GET", path, LIES | {"Host": "school.example:8080"})
    there = sockets if path in ("/connection/websocket", "/ws") else web
    _, asked, headers = there.asked[-1]
    assert asked == path
    told = {name: headers.get(name.lower()) for name in ("Host", *LIES)}
    assert told == dict.fromkeys(LIES) | {
        "Host": "school.example:8080",
        "X-Forwarded-For": "127.0.0.1",
        "X-Forwarded-Proto": "http",
        "X-Forwarded-Host": "school.example:8080",
    }


KEYED = ("/connect", "/refresh", "/subscribe", "/sub_refresh")
INSIDE = ("/api/publish", "/api/batch", "/api/info", *(f"/api/v1/centrifugo{path}" for path in KEYED))
WAYS = ("//api/publish", "/%61pi/batch", "/x/../api/info", "/api/v1/../info", "/api/v1/centrifugo//connect?a=b")


def test_these_are_all_that_programs_ask_with_a_key() -> None:
    app = Flask(__name__)
    app.register_blueprint(centrifugo_proxy.blueprint)
    rules = {rule.rule for rule in app.url_map.iter_rules() if rule.endpoint.startswith("centrifugo_proxy.")}
    assert rules == set(INSIDE[3:])
    assert server_api.blueprint.url_prefix == "/api"


@pytest.mark.parametrize("path", [*INSIDE, *WAYS])
def test_what_is_asked_with_a_key_of_the_house_stays_inside(nginx: Nginx, web: Echo, path: str) -> None:
    n_asked = len(web.asked)
    assert ask(nginx, "POST", path).status == 404
    assert len(web.asked) == n_asked


def test_who_is_named_may_ask(web: Echo) -> None:
    with Nginx({"web": [web.address]}, inside="allow 127.0.0.1;") as nginx:
        assert [ask(nginx, "POST", path).status for path in INSIDE] == [200] * len(INSIDE)


def test_what_clients_ask_passes(nginx: Nginx) -> None:
    asked = [
        ask(nginx, "GET", f"/api/v1/centrifugo/{path}").status for path in ("token", "stats", "presence/1", "typing")
    ]
    assert asked == [200] * 4


def test_only_what_is_the_same_for_everybody_is_made_smaller(nginx: Nginx, web: Echo) -> None:
    """How well a secret shrinks beside what a stranger sends would tell what it is."""
    paths = ("/static/a.json", "/api/v1/openapi.json", "/api/v1/chats", "/docs", "/")
    web.says = b"{}" * 1000
    try:
        answers = [ask(nginx, "GET", path, {"Accept-Encoding": "gzip"}) for path in paths]
    finally:
        web.says = b"ok"
    assert [answer.headers["Content-Encoding"] for answer in answers] == ["gzip", "gzip", None, None, None]


def test_a_get_that_meets_a_dead_process_goes_to_another(web: Echo, other: Echo) -> None:
    with Nginx({"web": [other.address, web.address]}) as nginx:
        assert [ask(nginx, "GET", f"/get/{n}").status for n in range(4)] == [200] * 4
        assert [path for _, path, _ in other.asked if path.startswith("/get")]


def test_a_post_is_not_sent_twice(web: Echo, other: Echo) -> None:
    """Whoever asked repeats it with its key; nginx cannot know whether it was done."""
    with Nginx({"web": [other.address, web.address]}) as nginx:
        answers = [ask(nginx, "POST", f"/post/{n}").status for n in range(2)]
    paths = [path for _, path, _ in (*other.asked, *web.asked) if path.startswith("/post")]
    assert sorted(paths) == ["/post/0", "/post/1"]
    assert sorted(answers) == [200, 503]


def test_while_nobody_answers_it_says_so() -> None:
    with Nginx({}) as nginx:
        answer = ask(nginx, "GET", "/")
    assert (answer.status, answer.headers["Retry-After"]) == (503, "3")
    assert answer.headers["Cache-Control"] == "no-store"
