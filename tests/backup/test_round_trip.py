"""From one database into the other and back, everything is the same to the row, and the money adds up."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import insert, select, update

from app.accounts.models import User
from app.backup.manifest import Manifest, TableEntry
from app.chats.models import Chat, Message
from app.db import db, new_id, now, transaction
from app.idempotency import IdempotencyKey
from app.realtime import epochs
from app.realtime.models import UserEvent
from app.utils import demo
from app.wallets import recount
from tests.backup.conftest import Home, NewHome

pytestmark = pytest.mark.integration

PAYLOADS: list[Any] = [
    None,
    {"a": None, "b": [1, 2.5, 1e300, -0.0, "x"]},
    {"ключ": "значение \U0001f600", "tab\t": "line\nbreak\r\\n \\. \u0000 \ud800"},
    [],
    "a word",
    True,
    7,
]
TEXTS = ["", "\\N", "\\.", "a\tb\nc\r\nd\\e", "\u2028 \x01 \x7f", "\U0001f600 ȷ̈", "'; DROP TABLE users; --", '{"a": 1}']


@pytest.fixture
def demo_home(new_home: NewHome) -> Home:
    """The class of the demo, and rows that are hard to carry."""
    home = new_home("sqlite").migrate()
    with home.app.app_context():
        demo.write(now())
        with transaction():
            user_id = db.session.scalars(select(User.id).order_by(User.id)).first()
            assert user_id
            write_hard_rows(user_id)
    return home


def write_hard_rows(user_id: UUID) -> None:
    for number, payload in enumerate(PAYLOADS, start=1000):
        db.session.execute(insert(UserEvent).values(user_id=user_id, seq=number, type="x", payload=payload))
    body = bytes(range(256)) * 3
    db.session.execute(
        insert(IdempotencyKey).values(scope="\\x", key="é", fingerprint="0" * 64, body=body, created_at=now())
    )
    chat_id, last = db.session.execute(select(Chat.id, Chat.last_seq).order_by(Chat.id)).first()  # type: ignore[misc]
    ids = [new_id() for _ in TEXTS]
    for number, (message_id, text) in enumerate(zip(ids, TEXTS, strict=True), start=last + 100):
        row = {"id": message_id, "chat_id": chat_id, "sender_id": user_id, "seq": number, "created_at": now()}
        db.session.execute(insert(Message).values(**row, text=text, html=text))
    # The first answers the last: no order by id pleases the foreign key.
    db.session.execute(update(Message).where(Message.id == ids[0]).values(reply_to_id=ids[-1]))


def without_audit(page: Manifest) -> dict[str, TableEntry]:
    return {name: entry for name, entry in page.tables.items() if name != "audit_entries"}


def test_there_and_back_again(demo_home: Home, new_home: NewHome, tmp_path: Path) -> None:
    homes = [demo_home, new_home("postgresql"), new_home("sqlite")]
    pages = [demo_home.back_up(tmp_path / "0.zip")]
    for number, home in enumerate(homes[1:], start=1):
        said = home.restore(tmp_path / f"{number - 1}.zip")
        assert f"{pages[0].n_rows + number - 1:,} rows in {len(pages[0].tables)} tables, 6 files" in said
        pages.append(home.back_up(tmp_path / f"{number}.zip"))
        assert without_audit(pages[number]) == without_audit(pages[0])
        assert home.files() == demo_home.files()
        # Restoring is a line in the audit log.
        assert pages[number].tables["audit_entries"].rows == pages[0].tables["audit_entries"].rows + number
    assert {name for name, entry in pages[0].tables.items() if entry.rows} >= {
        "messages",
        "entries",
        "answers",
        "avatars",
    }
    seals = [verified(home) for home in homes]
    assert len(set(seals)) == 1


def verified(home: Home) -> str:
    with home.app.app_context():
        check = recount.recount()
        assert (check.n_drifts, check.n_entries > 0) == (0, True)
        return check.seal


def test_the_logs_begin_another_life(demo_home: Home, new_home: NewHome, tmp_path: Path) -> None:
    """Numbers may be given again that people have read already: they are to read everything anew."""
    demo_home.back_up(tmp_path / "a.zip")
    other = new_home("sqlite")
    other.restore(tmp_path / "a.zip")
    names = []
    for home in (demo_home, other):
        with home.app.app_context():
            names.append(epochs.current())
    assert names[0] != names[1]


def test_the_restored_house_works(demo_home: Home, new_home: NewHome, tmp_path: Path) -> None:
    demo_home.back_up(tmp_path / "a.zip")
    home = new_home("postgresql")
    home.restore(tmp_path / "a.zip")
    client = home.app.test_client(use_cookies=False)
    login = client.post("/api/v1/users/login", json={"username": "bruno", "password": "homeroom-demo"})
    assert login.status_code == 200
    headers = {"Authorization": f"Bearer {login.get_json()['access_token']}"}
    chats = client.get("/api/v1/chats", headers=headers).get_json()["items"]
    posted = client.post(f"/api/v1/chats/{chats[0]['id']}/messages", json={"text": "I am back"}, headers=headers)
    assert posted.status_code == 201
