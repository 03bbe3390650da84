"""Every route, walked as nobody, outsider, member and administrator: what is not opened stays shut."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import pytest
from flask import Flask
from werkzeug.routing import Rule
from werkzeug.test import TestResponse

from app.accounts import queries, service
from tests.accounts.browser import Browser, csrf_token
from tests.accounts.pictures import picture, upload
from tests.cast import PASSWORD, Person, make_chat, make_message, nobody
from tests.files.steps import make_file
from tests.mail.outbox import letters_to
from tests.quizzes.steps import PARIS
from tests.quizzes.things import things
from tests.wallets.asking import ask
from tests.wallets.steps import deposit, make_fund

pytestmark = pytest.mark.integration

PUBLIC = {
    "static",
    "monitoring.live",
    "monitoring.ready",
    "monitoring.report",
    "monitoring.figures",  # Guarded by the address or a token of its own.
    "chats.index",
    "accounts.sign_up",
    "accounts.sign_in",
    "accounts.forgot",
    "accounts.reset",
    "accounts.unsubscribe",
    "users_api.register",
    "users_api.login",
    "openapi.docs",
    "openapi.openapi",
    # The socket says by itself who may connect, and these are opened by secrets of their own.
    "sockets.connection",
    "server_api.batch",
    "server_api.call",
    "centrifugo_proxy.connect",
    "centrifugo_proxy.refresh",
    "centrifugo_proxy.subscribe",
    "centrifugo_proxy.sub_refresh",
}
ADMIN_ONLY = {
    *("mail.letters", "mail.letter", "mail.letter_html", "mail.open_secret", "mail.retry", "mail.retry_all"),
    *("monitoring.house", "monitoring.start"),
    *("admin.charts", "admin.jobs", "admin.settings", "admin.audit_log", "admin.try_out"),
    *("accounts_admin.people", "accounts_admin.person", "accounts_admin.change"),
    *("chats_admin.chats", "chats_admin.group"),
    *("treasurers_api.treasurers", "treasurers_api.name_treasurer", "treasurers_api.dismiss_treasurer"),
}
# What belongs to a chat, and to nobody else; an administrator sees money, and nothing that was said.
MONEY = {"wallet_id", "request_id"}
# A bank is its owner's alone; of a quiz, its author and its chat's admins see more than who takes it.
OWN = {"question_id", "category_id", "picture_id", "import_id"}
PRIVATE = {"chat_id", "message_id", "attachment_id", "quiz_id", "attempt_id", "poll_id", *OWN, *MONEY}
FOR_ADMINS = {"chats_api.edits", "quizzes_api.accommodations"}

# What a route must be asked.
QUESTIONS = {"polls.voters": "?place=1"}

# One right body for each shape that the API takes.
BODIES: dict[str, dict[str, Any]] = {
    "Register": {"username": "dorothy", "email": "dorothy@example.org", "password": PASSWORD},
    "Login": {"username": "alice", "password": PASSWORD},
    "ChangeProfile": {"wants_mail": True},
    "CreateChat": {"title": "Another"},
    "ChangeChat": {"description": "Ours"},
    "AddMembers": {"user_ids": [str(uuid4())]},
    "ChangeMember": {"role": "member"},
    "PostMessage": {"text": "Hello"},
    "EditMessage": {"text": "Hello!"},
    "Publish": {"text": "Hello"},
    "Typing": {"chat_id": str(uuid4())},
    "OpenWallet": {"name": "Fund", "currency": "EUR"},
    "ChangeWallet": {"name": "The fund"},
    "Operate": {"operation_type": "DEPOSIT", "amount": "1.00"},
    "Transfer": {"to_wallet_id": str(uuid4()), "amount": "1.00"},
    "TransferAll": {"transfers": [{"to_wallet_id": str(uuid4()), "amount": "1.00"}]},
    "Reverse": {},
    "MakePoints": {"code": "STARS", "name": "Stars"},
    "SendMoney": {"to_wallet_id": str(uuid4()), "amount": "1.00", "currency": "EUR"},
    "AskMoney": {"amount": "1.00", "memo": "Cake", "everybody": True, "currency": "EUR"},
    "PayRequest": {},
    "WriteQuestion": {"content": PARIS},
    "ChangeQuestion": {"content": PARIS},
    "TryQuestion": {"response": "paris"},
    "ShowContent": {"content": PARIS},
    "TryContent": {"content": PARIS, "response": "paris"},
    "WriteCategory": {"path": "School/Old"},
    "ImportFile": {"format": "gift", "text": "Is it? {T}"},
    "WriteQuiz": {"title": "Another"},
    "ChangeQuiz": {"title": "The test"},
    "WriteSlots": {"slots": []},
    "WriteAccommodation": {"extra_seconds": 60},
    "PostQuiz": {"chat_id": str(uuid4())},
    "Start": {},
    "WriteAnswer": {"response": "paris", "seq": 2},
    "Submit": {},
    "Asked": {},
    "GradeEssay": {"points": 1, "comment": "Good"},
    "Regrade": {"dry_run": True},
    "AskPoll": {"question": "Tea?", "options": [{"text": "Yes"}, {"text": "No"}]},
    "Vote": {"options": [1]},
}


@dataclass(frozen=True)
class Stop:
    """One stop of the walk: a method of a route, with the ids of things that are there."""

    endpoint: str
    method: str
    path: str
    arguments: frozenset[str]
    schema: str | None

    def visit(self, person: Person, **options: Any) -> TestResponse:
        if self.schema:
            options["json"] = BODIES[self.schema]
        elif self.method == "PUT" or self.endpoint in ("attachments_api.upload", "questions_api.upload_picture"):
            options |= upload(picture())
        return person.send(self.method, self.path, **options)


@pytest.fixture
def stops(app: Flask, admin: Person, alice: Person, bob: Person) -> list[Stop]:
    """Every method of every route, about a chat of Alice and Bob; the ones that end things last."""
    chat = make_chat(alice, bob)
    fund = make_fund(alice, chat)
    operation = deposit(admin, fund, "5.00")
    asked = ask(alice, chat, "1.00", bob, memo="Cake", to_wallet_id=fund["id"])
    of_quizzes = things(alice, bob, chat)
    picture_sent = make_file(alice, chat, picture(), "red.png")
    message = make_message(alice, chat, attachment_ids=[picture_sent["id"]])
    avatar_url = alice.put("/api/v1/users/me/avatar", **upload(picture())).get_json()["avatar_url"]
    with app.app_context():
        device = queries.devices_of(UUID(alice.id))[0]
    ids = {
        "wallet_id": fund["id"],
        "operation_id": operation["id"],
        "request_id": asked["id"],
        "name": "ledger",
        "verb": "name-treasurer",
        "trial": "doorbell",
        "chat_id": chat["id"],
        "group_id": chat["id"],
        "export_id": str(uuid4()),
        "message_id": message["id"],
        "attachment_id": picture_sent["id"],
        "user_id": bob.id,
        "device_id": str(device.id),
        "letter_id": str(letters_to(app, "bobby@example.org")[0].id),
        "avatar_id": avatar_url.rpartition("/")[2],
        "token": "made-up",
        "method": "publish",
        "filename": "css/homeroom.css",
        **of_quizzes,
    }
    found = [stop for rule in app.url_map.iter_rules() if not rule.websocket for stop in stops_of(app, rule, ids)]
    return sorted(found, key=lambda stop: (stop.method == "DELETE", stop.path, stop.method))


def stops_of(app: Flask, rule: Rule, ids: dict[str, str]) -> Iterator[Stop]:
    description = getattr(app.view_functions[rule.endpoint], "description", None)
    schema = description.body.__name__ if description and description.body else None
    with app.test_request_context():
        path = app.url_for(rule.endpoint, **{name: ids[name] for name in rule.arguments})
        path += QUESTIONS.get(rule.endpoint, "")
    for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}:
        yield Stop(rule.endpoint, method, path.removeprefix("http://localhost"), frozenset(rule.arguments), schema)


def test_the_public_routes_are_these_and_no_others(app: Flask) -> None:
    marked = {name for name, view in app.view_functions.items() if getattr(view, "is_public", False)}
    assert marked | {"static"} == PUBLIC


def test_nobody_is_let_in_anywhere_else(app: Flask, stops: list[Stop]) -> None:
    for stop in stops:
        if stop.endpoint not in PUBLIC:
            assert stop.visit(nobody(app), headers={"Accept": "application/json"}).status_code in (400, 401), stop


def test_nobody_is_led_from_a_page_to_the_door(app: Flask, stops: list[Stop]) -> None:
    browser = Browser(app)
    token = csrf_token(browser.get("/sign-in").text)
    for stop in stops:
        if stop.endpoint not in PUBLIC and not stop.path.startswith("/api/"):
            response = browser.open(stop.method, stop.path, headers={"X-CSRFToken": token})
            assert response.status_code == 302, stop
            assert response.location.startswith("/sign-in"), stop


def test_a_made_up_token_opens_nothing(app: Flask, stops: list[Stop]) -> None:
    stranger = Person(app.test_client(use_cookies=False), {}, f"{uuid4().hex}.made-up")
    for stop in stops:
        if stop.endpoint not in PUBLIC:
            assert stop.visit(stranger).status_code == 401, stop


@pytest.mark.parametrize("who", ["charlie", "admin"])
def test_an_outsider_finds_nothing_of_anothers_chat(
    request: pytest.FixtureRequest, stops: list[Stop], alice: Person, who: str
) -> None:
    outsider: Person = request.getfixturevalue(who)
    private = [stop for stop in stops if stop.arguments & (PRIVATE - MONEY if who == "admin" else PRIVATE)]
    assert len(private) >= 22
    for stop in private:
        assert stop.visit(outsider).status_code == 404, stop
    chat = alice.get("/api/v1/chats").get_json()["items"][0]
    assert (chat["n_members"], chat["last_message"]["text"], chat["description"]) == (2, "Hello", "")


def test_what_is_not_there_looks_the_same(stops: list[Stop], charlie: Person) -> None:
    for stop in stops:
        if stop.arguments & PRIVATE and stop.method == "GET" and stop.path.startswith("/api/"):
            nowhere = stop.path.replace(stop.path.split("/")[4], str(uuid4()))
            assert charlie.get(nowhere).get_json() == stop.visit(charlie).get_json(), stop


def test_only_an_administrator_keeps_the_house(stops: list[Stop], alice: Person, admin: Person) -> None:
    guarded = [stop for stop in stops if stop.endpoint in ADMIN_ONLY]
    assert {stop.endpoint for stop in guarded} == ADMIN_ONLY
    for stop in guarded:
        assert stop.visit(alice).status_code == 403, stop
        # Where a mail server brings the letters, an administrator reads none.
        fine = (404,) if stop.endpoint in {"mail.letter_html", "mail.open_secret"} else (200, 204, 302)
        assert stop.visit(admin).status_code in fine, stop


@pytest.mark.parametrize("who", ["alice", "bob"])
def test_a_member_is_never_answered_by_a_fault(request: pytest.FixtureRequest, stops: list[Stop], who: str) -> None:
    member: Person = request.getfixturevalue(who)
    for stop in stops:
        if stop.endpoint not in {"accounts.sign_out", "accounts.end_device", "accounts.end_other_devices"}:
            response = stop.visit(member)
            assert response.status_code < 500, stop
            assert response.status_code != 401 or stop.endpoint == "users_api.login", stop


def test_a_member_reads_every_page_of_their_chat(stops: list[Stop], bob: Person) -> None:
    for stop in stops:
        if stop.arguments & PRIVATE and stop.method == "GET":
            assert stop.visit(bob).status_code == expected(stop), stop


def expected(stop: Stop) -> int:
    """What a member gets who neither wrote it nor is an admin."""
    if stop.arguments & OWN:
        return 404
    is_for_admins = stop.endpoint.startswith(("quiz_results.", "quiz_results_api.")) or stop.endpoint in FOR_ADMINS
    return 403 if is_for_admins else 200


def test_anothers_device_is_not_found(stops: list[Stop], bob: Person, admin: Person) -> None:
    (end,) = [stop for stop in stops if stop.endpoint == "accounts.end_device"]
    assert end.visit(bob).status_code == end.visit(admin).status_code == 404


def test_a_right_that_is_given_is_there_at_once(app: Flask, admin: Person, alice: Person) -> None:
    assert alice.get("/admin/mail").status_code == 403
    with app.app_context():
        service.make_admin(UUID(alice.id))
    assert alice.get("/admin/mail").status_code == 200
