"""What a username, an e-mail, a name and a password must be: one rule for forms, the API and the command line."""

from __future__ import annotations

import re

from email_validator import EmailNotValidError, validate_email
from flask_babel import gettext

from app.utils.text import is_blank, one_line

LONGEST_NAME = 64
# The account that `run.py monitor` makes for itself. Nobody else can be called so, nor have this address: email()
# refuses the domain, which belongs to nobody for ever.
PROBE_USERNAME = "homeroom-probe"
PROBE_EMAIL = "homeroom-probe@homeroom.invalid"
SHORTEST_PASSWORD, LONGEST_PASSWORD = 8, 128
# Hashing costs memory and time on purpose; nobody may make it cost more by sending a novel.
MOST_PASSWORD_BYTES = 4 * LONGEST_PASSWORD

_USERNAME = re.compile(r"[A-Za-z0-9_.-]{5,32}")


def username(value: str) -> str:
    """The username as given, or ValueError with what would be right."""
    if not 5 <= len(value) <= 32:
        raise ValueError(gettext("Use 5 to 32 characters."))
    if not _USERNAME.fullmatch(value):
        raise ValueError(gettext("Use only the letters a to z, digits, and the signs _ - ."))
    return value


def email(value: str) -> str:
    """The address in normal form, or ValueError; whether it takes mail is seen when a letter goes there."""
    try:
        # Few servers take letters to names outside ASCII; domains outside it are sent in their ASCII form.
        return validate_email(value, check_deliverability=False, allow_smtputf8=False).normalized
    except (EmailNotValidError, UnicodeError) as error:
        raise ValueError(gettext("This is not a complete e-mail address, such as name@example.org.")) from error


def display_name(value: str) -> str:
    """The name that others see, or ValueError."""
    text = one_line(value)
    if len(text) > LONGEST_NAME:
        raise ValueError(gettext("Use at most %(most)d characters.", most=LONGEST_NAME))
    if is_blank(text):
        raise ValueError(gettext("Give a name that others can see."))
    return text


def password(value: str) -> str:
    """The password as given, or ValueError."""
    if len(value) < SHORTEST_PASSWORD:
        raise ValueError(gettext("Use at least %(least)d characters.", least=SHORTEST_PASSWORD))
    if len(value) > LONGEST_PASSWORD:
        raise ValueError(gettext("Use at most %(most)d characters.", most=LONGEST_PASSWORD))
    if len(set(value)) < 3:
        raise ValueError(gettext("This would be guessed at once. Mix more characters."))
    return value


def search_key(*texts: str) -> str:
    """What a search looks through: the texts in lower case, each on a line of its own."""
    return "\n".join(text.lower() for text in texts)
