"""How often one may try to get in, by account and by address."""

from __future__ import annotations

from app.access import address, limit, pardon
from app.accounts import queries

# By account slow enough against guessing; by address wide enough for a school behind one router. From one address an
# account's tries end sooner than from all, so that no stranger elsewhere can lock its owner out in a minute.
SIGN_IN_BY_BOTH = "10/15 minutes"
SIGN_IN_BY_ACCOUNT = "50/15 minutes"
SIGN_IN_BY_ADDRESS = "300/15 minutes"
SIGN_UP_BY_ADDRESS = "60/hour"
SIGN_UP_BY_ACCOUNT = "20/hour"
RESET_BY_ACCOUNT = "5/hour"
RESET_BY_ADDRESS = "60/hour"


def count_sign_in(login: str) -> None:
    """Count one try to sign in, before the password is looked at."""
    limit(SIGN_IN_BY_ADDRESS, "sign-in", address())
    account = _account(login)
    limit(SIGN_IN_BY_BOTH, "sign-in-to-from", account, address())
    limit(SIGN_IN_BY_ACCOUNT, "sign-in-to", account)


def pardon_sign_in(login: str) -> None:
    """Forget the tries for this account, because the password was right."""
    account = _account(login)
    pardon(SIGN_IN_BY_BOTH, "sign-in-to-from", account, address())
    pardon(SIGN_IN_BY_ACCOUNT, "sign-in-to", account)


def _account(login: str) -> str:
    """The same for a person's username and e-mail, and for a name that nobody has the name itself."""
    user = queries.find_user(login)
    return str(user.id) if user else login.lower()


def count_sign_up(username: str) -> None:
    """Count one try to make an account."""
    limit(SIGN_UP_BY_ADDRESS, "sign-up", address())
    limit(SIGN_UP_BY_ACCOUNT, "sign-up-as", username.lower())


def count_reset(email: str) -> None:
    """Count one request for a reset link."""
    limit(RESET_BY_ADDRESS, "reset", address())
    limit(RESET_BY_ACCOUNT, "reset-for", email.lower())


def count_reset_use() -> None:
    """Count one use of a reset link."""
    limit(RESET_BY_ADDRESS, "reset-use", address())


def count_password_check(user_id: str) -> None:
    """Count one look at a current password, so that a borrowed session cannot guess it."""
    limit(SIGN_IN_BY_BOTH, "password-of", user_id)


def pardon_password_check(user_id: str) -> None:
    """Forget the looks, because the password was right: an administrator erases a whole class."""
    pardon(SIGN_IN_BY_BOTH, "password-of", user_id)
