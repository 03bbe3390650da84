"""A refusal has one shape for programs and one for people."""

import pytest
from flask import Flask
from sqlalchemy.exc import OperationalError

from app.errors import AppError
from tests.accounts.browser import is_russian
from tests.cast import MakeApp, Person, nobody

pytestmark = pytest.mark.integration


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/api/v1/nothing", 404, "not_found"),
        ("GET", "/api/v1/users/me", 401, "unauthorized"),
        ("GET", "/api/v1/chats/not-an-id", 404, "not_found"),
        ("DELETE", "/api/v1/users/register", 405, "method_not_allowed"),
        ("POST", "/api/v1/users/register", 415, "unsupported_type"),
    ],
)
def test_programs_get_a_problem(anonymous: Person, method: str, path: str, status: int, code: str) -> None:
    response = anonymous.send(method, path)
    assert (response.status_code, response.mimetype) == (status, "application/problem+json")
    problem = response.get_json()
    assert set(problem) == {"type", "title", "status", "code", "detail"}
    assert (problem["status"], problem["code"]) == (status, code)
    assert problem["title"]
    assert problem["detail"]


def test_who_is_not_signed_in_is_told_how(anonymous: Person) -> None:
    assert anonymous.get("/api/v1/users/me").headers["WWW-Authenticate"] == "Bearer"


def test_a_wrong_method_names_the_right_ones(anonymous: Person) -> None:
    assert "POST" in anonymous.delete("/api/v1/users/register").headers["Allow"]


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        ("text/html,application/xhtml+xml,*/*;q=0.8", "text/html"),
        ("application/json", "application/problem+json"),
        ("application/problem+json", "application/problem+json"),
        ("*/*", "text/html"),
        ("", "text/html"),
        ("image/png", "text/html"),
        ("\x7f;;q=x,,", "text/html"),
    ],
)
def test_elsewhere_the_asker_chooses(anonymous: Person, accept: str, kind: str) -> None:
    response = anonymous.get("/nothing-here", headers={"Accept": accept})
    assert (response.status_code, response.mimetype) == (404, kind)


def test_people_get_a_page_in_their_language(anonymous: Person) -> None:
    response = anonymous.get("/nothing-here", headers={"Accept": "text/html", "Accept-Language": "ru"})
    assert '<html lang="ru">' in response.text
    assert is_russian(response.text)


def broken(make_app: MakeApp, error: Exception) -> Flask:
    """An app whose live check fails with this error, behaving as in production."""
    app = make_app()
    app.config["PROPAGATE_EXCEPTIONS"] = False

    def fail() -> str:
        raise error

    fail.is_public = True  # type: ignore[attr-defined]
    app.view_functions["monitoring.live"] = fail
    return app


@pytest.mark.parametrize("accept", ["application/json", "text/html"])
def test_our_own_mistake_tells_nothing_of_the_inside(make_app: MakeApp, accept: str) -> None:
    app = broken(make_app, RuntimeError("secret-of-the-house"))
    response = nobody(app).get("/health/live", headers={"Accept": accept})
    assert response.status_code == 500
    assert "secret-of-the-house" not in response.text
    assert "Traceback" not in response.text
    assert str(AppError.message)[:20] in response.text


def test_an_absent_database_is_away_for_a_moment(make_app: MakeApp) -> None:
    app = broken(make_app, OperationalError("SELECT secret", {}, Exception("refused")))
    response = nobody(app).get("/health/live", headers={"Accept": "application/json"})
    assert (response.status_code, response.headers["Retry-After"]) == (503, "2")
    assert response.get_json()["code"] == "database_away"
    assert "SELECT" not in response.text
