"""What a username, an e-mail, a name and a password must be."""

from collections.abc import Callable
from contextlib import suppress
from email import message_from_bytes
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.accounts import rules
from app.config import Config
from app.db import new_id, now
from app.mail.models import Letter
from app.mail.service import compose
from tests.api.test_text import speaks_english as speaks_english

pytestmark = pytest.mark.unit

CONFIG = Config(instance_dir=Path(), secret_key="", database_url="", uploads_dir=Path())
RULES = [rules.username, rules.email, rules.display_name, rules.password]


@pytest.mark.parametrize("rule", RULES)
@given(text=st.text())
def test_a_rule_gives_the_normal_form_or_says_what_would_be_right(rule: Callable[[str], str], text: str) -> None:
    with suppress(ValueError):
        clean = rule(text)
        assert rule(clean) == clean
        assert "\0" not in clean or rule is rules.password


@given(st.from_regex(r"[A-Za-z0-9_.-]{5,32}", fullmatch=True))
def test_every_plain_name_is_a_username(text: str) -> None:
    assert rules.username(text) == text


@given(st.emails() | st.from_regex(r"[a-zа-я0-9.+-]{1,20}@[a-zа-я]{2,10}\.(org|рф)", fullmatch=True))
def test_a_letter_can_be_written_to_every_address_that_is_taken(text: str) -> None:
    try:
        address = rules.email(text)
    except ValueError:
        return
    assert address.count("@") == 1
    written = {"subject": "Hello", "text": "Hello", "html": "<p>Hello</p>", "created_at": now()}
    letter = Letter(id=new_id(), to_name='"; Bcc: x@example.org', to_address=address, **written)
    message = message_from_bytes(compose(letter, CONFIG).as_bytes())
    assert message["To"]
    assert message["Bcc"] is None


@pytest.mark.parametrize(
    "password", ["12345678", "пароль-из-букв", "🔑🔒🗝️🔐🔑🔒🗝️", " leading and trailing ", "x\ty\nz000"]
)
def test_any_signs_make_a_password(password: str) -> None:
    assert rules.password(password) == password
