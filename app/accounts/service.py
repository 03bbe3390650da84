"""What people do with their accounts, one verb each."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from typing import IO, Any
from uuid import UUID

from flask import Flask, current_app
from flask_babel import lazy_gettext
from itsdangerous import BadSignature, URLSafeSerializer
from sqlalchemy import delete, update
from sqlalchemy.exc import IntegrityError

from app import idempotency
from app.accounts import devices, passwords, queries, rules
from app.accounts.administrators import refuse_last
from app.accounts.avatars import make_avatar
from app.accounts.errors import (
    AccountDisabled,
    EmailTaken,
    RegistrationClosed,
    ResetExpired,
    UnsubscribeUnknown,
    UsernameTaken,
    WrongCredentials,
    WrongPassword,
)
from app.accounts.models import Avatar, Device, Installation, PasswordReset, User
from app.config import current_config
from app.db import count_changed, db, insert_new, insert_or_touch, is_unused, new_id, now, on_commit, transaction
from app.errors import Invalid, NotFound
from app.mail.service import queue_letter
from app.monitoring import audit

log = logging.getLogger(__name__)

ProfileListener = Callable[[UUID], object]


def init_app(
    app: Flask, *, on_profile_change: list[ProfileListener], on_devices_end: list[devices.EndListener]
) -> None:
    """Name those who must hear that somebody's profile has changed, or that devices were signed out."""
    app.extensions["on_profile_change"] = on_profile_change
    app.extensions["on_devices_end"] = on_devices_end


def register(
    *,
    username: str,
    email: str,
    password: str | None = None,
    display_name: str | None = None,
    language: str = "en",
    password_hash: str | None = None,
    by_stranger: bool = False,
) -> User:
    """Make an account; the first one of the house is its administrator, and where registration is closed the only one.

    Who calls this inside a transaction gives a `password_hash`, so that nobody waits for the hashing.
    """
    given = {"password": password or ""} if password_hash is None else {}
    clean = checked(username=username, email=email, display_name=display_name or username, **given)
    password_hash = password_hash or passwords.digest(clean["password"])
    with transaction():
        user_id, moment = new_id(), now()
        # Of several strangers at an empty house the unique row lets one in.
        is_first = insert_new(Installation)
        if by_stranger and not is_first and not current_config().registration_open:
            raise RegistrationClosed
        refuse_taken(username=clean["username"], email=clean["email"])
        is_new = insert_new(
            User,
            id=user_id,
            username=clean["username"],
            username_key=clean["username"].lower(),
            email=clean["email"],
            email_key=clean["email"].lower(),
            display_name=clean["display_name"],
            search_key=rules.search_key(clean["username"], clean["display_name"]),
            password_hash=password_hash,
            language=language,
            created_at=moment,
            seen_at=moment,  # Whose two times are equal has never signed in.
        )
        if not is_new:  # A rival took one of the keys between the look and the insert.
            refuse_taken(username=clean["username"], email=clean["email"])
        user = queries.user(user_id)
        user.is_admin = is_first
    return user


def sign_in(login: str, password: str) -> User:
    """Whoever has this name and this password; unknown names take as long as wrong passwords."""
    user = queries.find_user(login)
    user_id, password_hash = (user.id, user.password_hash) if user else (None, None)
    db.session.rollback()  # Hashing takes its time; no connection waits with it.
    if not passwords.matches(password_hash, password) or user_id is None or password_hash is None:
        raise WrongCredentials
    if passwords.is_outdated(password_hash):
        password_hash = _renew_hash(user_id, password_hash, passwords.digest(password))
    user = queries.user(user_id)
    if user.is_disabled:
        raise AccountDisabled
    if user.password_hash != password_hash:  # Changed while we hashed.
        raise WrongCredentials
    return user


def change_profile(
    user_id: UUID,
    *,
    username: str | None = None,
    email: str | None = None,
    display_name: str | None = None,
    language: str | None = None,
    wants_mail: bool | None = None,
    is_invisible: bool | None = None,
    picture: tuple[str, bytes] | None = None,
    removes_picture: bool = False,
) -> User:
    """Change what is given, all or nothing; the old address is told when the e-mail changes."""
    given = {"username": username, "email": email, "display_name": display_name}
    clean = checked(**{field: value for field, value in given.items() if value is not None})
    try:
        with transaction():
            user = _write_profile(user_id, clean, language=language, wants_mail=wants_mail, is_invisible=is_invisible)
            if picture or removes_picture:
                user.avatar = keep_avatar(picture)
    except IntegrityError:  # A rival took one of the keys between the look and the write.
        refuse_taken(username=clean.get("username"), email=clean.get("email"), except_id=user_id)
        raise
    return user


def change_avatar(user_id: UUID, file: IO[bytes] | None) -> User:
    """Show this picture beside the person's name, or none."""
    picture = make_avatar(file) if file else None
    with transaction():
        user = held(user_id)  # Somebody may have been erased while their picture was on its way.
        user.avatar = keep_avatar(picture)
        profile_changed(user_id)
    return user


def keep_avatar(picture: tuple[str, bytes] | None) -> str | None:
    """Store a picture, in the caller's transaction, and answer the name it is found under."""
    if picture is None:
        return None
    name, content = picture
    insert_or_touch(Avatar, {"id": name}, {"created_at": now()}, content=content)
    return name


def change_password(user_id: UUID, *, current_password: str, password: str, keep_device: UUID) -> None:
    """Set a new password, given the old one, and end every other session and token."""
    require_password(user_id, current_password)
    password_hash = hashed(password)
    with transaction():
        user = _held_whole(user_id)
        _replace_password(user, password_hash, keep_device=keep_device)
        if user.is_admin:
            audit.note("accounts.set_password", target=target(user))


def require_password(user_id: UUID, password: str) -> None:
    """Refuse whoever sits at somebody's open session and does not know the password."""
    password_hash = queries.user(user_id).password_hash
    db.session.rollback()  # Hashing takes its time; no connection waits with it.
    if not passwords.matches(password_hash, password):
        raise WrongPassword


def set_password(user_id: UUID, *, password: str) -> None:
    """Give somebody a new password and end every session and token; the person is told by mail."""
    password_hash = hashed(password)
    with transaction():
        user = _held_whole(user_id)
        _replace_password(user, password_hash)
        audit.note("accounts.set_password", target=target(user))


def hashed(password: str) -> str:
    """What is kept of a new password, or Invalid; asked for before a transaction, because hashing takes its time."""
    return passwords.digest(checked(password=password)["password"])


def request_reset(email: str) -> None:
    """Send a reset link if there is such an account; nobody learns whether there is."""
    user = queries.find_user(email) if "@" in email else None
    if user is None or user.is_disabled:
        return
    token, token_digest = devices.new_secret()
    with transaction():
        # Locked, so that of two requests one link is left, and none that was written to an address just changed.
        user = _held_whole(user.id)
        if user.is_disabled:
            return
        _spend_links(user.id)
        db.session.add(PasswordReset(token_digest=token_digest, user_id=user.id, expires_at=now() + devices.RESET_LIFE))
        tell(
            user,
            "reset",
            lazy_gettext("Set a new password"),
            is_secret=True,
            reset_url=f"{current_config().public_url}/reset/{token}",
            hours=int(devices.RESET_LIFE.total_seconds() // 3600),
        )


def reset_password(token: str, *, password: str) -> User:
    """Set a new password by a link from a letter, and answer whose; the link works once and every session ends."""
    clean = checked(password=password)
    if not is_reset_open(token):  # Looked at first: hashing is dear, and any stranger can send a made-up link.
        raise ResetExpired
    db.session.rollback()  # Hashing takes its time; no connection waits with it.
    password_hash = passwords.digest(clean["password"])
    with transaction():
        link = db.session.get(PasswordReset, devices.digest(token))
        if link is None:
            raise ResetExpired
        # The person first, then their links, as everywhere: of two in another order each would wait for the other.
        user = _held_whole(link.user_id)
        alive = (PasswordReset.token_digest == link.token_digest, PasswordReset.expires_at > now())
        if user.is_disabled or not count_changed(delete(PasswordReset).where(*alive)):
            raise ResetExpired
        _replace_password(user, password_hash)
        if user.is_admin:
            audit.note("accounts.reset_password", target=target(user), actor=(user.id, user.username))
    return user


def is_reset_open(token: str) -> bool:
    """Whether this reset link still works."""
    found = db.session.get(PasswordReset, devices.digest(token))
    return found is not None and found.expires_at > now()


def unsubscribe(token: str) -> None:
    """Send the holder of this link no more letters about chats."""
    user_id = unsubscriber(token)
    with transaction():
        db.session.execute(update(User).where(User.id == user_id).values(wants_mail=False))


def unsubscriber(token: str) -> UUID:
    """Whose letters this link ends, or UnsubscribeUnknown."""
    try:
        return UUID(_unsubscriber().loads(token))
    except (BadSignature, ValueError, TypeError, AttributeError) as error:
        raise UnsubscribeUnknown from error


def unsubscribe_url(user_id: UUID) -> str:
    """The link in a letter that ends such letters."""
    return f"{current_config().public_url}/unsubscribe/{_unsubscriber().dumps(user_id.hex)}"


def make_admin(user_id: UUID) -> None:
    """Make this person an administrator."""
    with transaction():
        user = held(user_id)
        if not user.is_admin:
            user.is_admin = True
            devices.refresh_all(user_id)
            audit.note("accounts.make_admin", target=target(user))


def set_treasurer(user_id: UUID, *, is_treasurer: bool) -> User:
    """Name a treasurer of the house, or dismiss one; doing either twice changes nothing."""
    with transaction():
        user = held(user_id)
        if user.is_treasurer != is_treasurer:
            user.is_treasurer = is_treasurer
            if is_treasurer:
                audit.note("accounts.name_treasurer", target=target(user))
            else:
                audit.note("accounts.dismiss_treasurer", target=target(user))
            on_commit(lambda: log.info("%s is %s treasurer", user.username, "a" if is_treasurer else "no"))
    return user


def disable(user_id: UUID) -> None:
    """Close the account: its sessions and links to set a password end, and nobody can sign in to it."""
    with transaction():
        refuse_last(user_id)
        user = held(user_id)
        if not user.is_disabled:
            user.disabled_at = now()
            audit.note("accounts.disable", target=target(user))
        _spend_links(user_id)
        devices.end_all(user_id)


def enable(user_id: UUID) -> None:
    """Open a closed account again."""
    with transaction():
        user = held(user_id)
        if user.is_disabled:
            user.disabled_at = None
            audit.note("accounts.enable", target=target(user))


def held(user_id: UUID) -> User:
    """This person as the latest commit left them, kept from changing until ours, or NotFound; a stone is nobody."""
    found = db.session.get(User, user_id, with_for_update={"key_share": True}, populate_existing=True)
    if found is None or found.erased_at is not None:
        raise NotFound
    return found


def target(user: User) -> audit.Target:
    """The person as the audit log names them."""
    return "person", user.id, user.username


def clean_expired() -> None:
    """Drop what nobody can use any more: expired devices and links, pictures, answers kept for retries."""
    with transaction():
        db.session.execute(delete(Device).where(Device.expires_at < now()))
        db.session.execute(delete(PasswordReset).where(PasswordReset.expires_at < now()))
        # Not the fresh ones: somebody may be about to show one.
        shown_by_nobody = is_unused(Avatar.id) & (Avatar.created_at < now() - timedelta(days=1))
        count_changed(delete(Avatar).where(shown_by_nobody))
    idempotency.forget_old()


def _held_whole(user_id: UUID) -> User:
    """As held(), with the keys too: for those who may change them."""
    found = db.session.get(User, user_id, with_for_update=True, populate_existing=True)
    if found is None or found.erased_at is not None:
        raise NotFound
    return found


def _replace_password(user: User, password_hash: str, *, keep_device: UUID | None = None) -> None:
    user.password_hash = password_hash
    devices.end_all(user.id, except_id=keep_device)
    _spend_links(user.id)
    tell(user, "password_changed", lazy_gettext("Your password has changed"))


def _spend_links(user_id: UUID) -> None:
    """No link to set a new password works any more; in the transaction that holds the person."""
    count_changed(delete(PasswordReset).where(PasswordReset.user_id == user_id))


def checked(**fields: str) -> dict[str, str]:
    """The fields by the rules of their names, or Invalid with what would be right for each wrong one."""
    clean: dict[str, str] = {}
    errors: dict[str, list[str]] = {}
    for field, value in fields.items():
        try:
            clean[field] = _RULES[field](value)
        except ValueError as error:
            errors[field] = [str(error)]
    if errors:
        raise Invalid(errors=errors)
    return clean


def refuse_taken(*, username: str | None = None, email: str | None = None, except_id: UUID | None = None) -> None:
    """Refuse a username or an e-mail that somebody else has, or that the house keeps for itself."""
    if username is not None and username.lower() == rules.PROBE_USERNAME:
        raise UsernameTaken
    for value, column, refusal in (
        (username, User.username_key, UsernameTaken),
        (email, User.email_key, EmailTaken),
    ):
        if value is not None:
            holder = db.session.scalar(db.select(User.id).where(column == value.lower()))
            if holder is not None and holder != except_id:
                raise refusal


def _write_profile(user_id: UUID, clean: dict[str, str], **choices: str | bool | None) -> User:
    user = _held_whole(user_id)
    refuse_taken(username=clean.get("username"), email=clean.get("email"), except_id=user_id)
    if "email" in clean and clean["email"].lower() != user.email_key:
        tell(user, "email_changed", lazy_gettext("Your e-mail has changed"), new_email=clean["email"])
        _spend_links(user_id)
        if user.is_admin:
            audit.note("accounts.change_email", target=target(user))
    user.username = clean.get("username", user.username)
    user.username_key = user.username.lower()
    user.email = clean.get("email", user.email)
    user.email_key = user.email.lower()
    user.display_name = clean.get("display_name", user.display_name)
    user.search_key = rules.search_key(user.username, user.display_name)
    for choice, value in choices.items():
        if value is not None:
            setattr(user, choice, value)
    db.session.flush()
    profile_changed(user_id)
    return user


def profile_changed(user_id: UUID) -> None:
    """Let the person be seen as they are now, wherever they are shown; in the transaction that changed them."""
    devices.refresh_all(user_id)
    listeners: list[ProfileListener] = current_app.extensions["on_profile_change"]
    for listener in listeners:
        listener(user_id)


def _renew_hash(user_id: UUID, old: str, new: str) -> str:
    """Keep the same password at the cost in force, unless another one was set meanwhile."""
    with transaction():
        mine = update(User).where(User.id == user_id, User.password_hash == old, User.erased_at.is_(None))
        count_changed(mine.values(password_hash=new))
    return new


def tell(user: User, letter: str, subject: Any, *, is_secret: bool = False, **context: Any) -> UUID:
    """Write this person a letter about the account, in the transaction under way; gives the letter's id."""
    return queue_letter(
        f"accounts/mail/{letter}",
        is_secret=is_secret,
        user_id=user.id,
        to_name=user.display_name,
        to_address=user.email,
        language=user.language,
        subject=subject,
        user=user,
        **context,
    )


def _unsubscriber() -> URLSafeSerializer:
    return URLSafeSerializer(current_config().secret_key, salt="unsubscribe")


_RULES: dict[str, Callable[[str], str]] = {
    "username": rules.username,
    "email": rules.email,
    "display_name": rules.display_name,
    "password": rules.password,
}
