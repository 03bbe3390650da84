"""/api/v1/users: accounts for programs."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, request
from flask_babel import get_locale, gettext

from app import access
from app.access import public, takes_upload
from app.accounts import devices, guard, passwords, queries, service
from app.accounts.avatars import MOST_BYTES
from app.accounts.errors import (
    AccountDisabled,
    EmailTaken,
    NoPicture,
    NotAPicture,
    RegistrationClosed,
    UsernameTaken,
    WrongCredentials,
)
from app.accounts.schemas import ChangeProfile, Login, MeOut, Register, SearchUsers, TokenOut, UserOut
from app.api import Page, endpoint
from app.errors import Invalid, NotFound, TooMany

blueprint = Blueprint("users_api", __name__, url_prefix="/api/v1/users")


def _count_and_hash(body: Register) -> dict[str, str]:
    guard.count_sign_up(body.username)
    return {"password_hash": passwords.digest(body.password)}


@blueprint.post("/register")
@public
@endpoint(
    "Make an account",
    prepare=_count_and_hash,
    body=Register,
    gives=MeOut,
    status=201,
    refuses=(UsernameTaken, EmailTaken, RegistrationClosed, TooMany),
)
def register(body: Register, password_hash: str) -> MeOut:
    """Make an account; sign in with it next."""
    user = service.register(
        username=body.username,
        email=body.email,
        password=body.password,
        display_name=body.display_name,
        language=str(get_locale()),
        password_hash=password_hash,
        by_stranger=True,
    )
    return MeOut.model_validate(user)


@blueprint.post("/login")
@public
@endpoint(
    "Sign in",
    body=Login,
    gives=TokenOut,
    refuses=(WrongCredentials, AccountDisabled, TooMany),
    keeps_answer=False,
)
def login(body: Login) -> TokenOut:
    """Exchange a name and a password for a token; each call signs in one more device."""
    name = body.username or body.email
    if not name:
        raise Invalid(errors={"username": [gettext("Give the username or the e-mail.")]})
    guard.count_sign_in(name)
    user = service.sign_in(name, body.password)
    guard.pardon_sign_in(name)
    shape = MeOut.model_validate(user)
    token = devices.start(user, user_agent=request.user_agent.string, address=request.remote_addr or "?")
    return TokenOut(access_token=token, user=shape)


@blueprint.get("/me")
@endpoint("See one's own profile", gives=MeOut)
def me() -> MeOut:
    """The person behind the token."""
    return MeOut.model_validate(queries.user(access.identity().user_id))


@blueprint.put("/me")
@endpoint("Change one's own profile", body=ChangeProfile, gives=MeOut, refuses=(UsernameTaken, EmailTaken))
def change_me(body: ChangeProfile) -> MeOut:
    """Change the fields that are given."""
    user = service.change_profile(access.identity().user_id, **body.model_dump(exclude_unset=True))
    return MeOut.model_validate(user)


@blueprint.put("/me/avatar")
@takes_upload(MOST_BYTES + 65_536)
@endpoint("Set one's picture (multipart, field `file`)", takes_file=True, gives=MeOut, refuses=(NoPicture, NotAPicture))
def change_avatar() -> MeOut:
    """Show a picture beside one's name."""
    upload = request.files.get("file")
    if upload is None:
        raise NoPicture
    return MeOut.model_validate(service.change_avatar(access.identity().user_id, upload.stream))


@blueprint.delete("/me/avatar")
@endpoint("Remove one's picture", gives=MeOut)
def remove_avatar() -> MeOut:
    """Show no picture any more."""
    return MeOut.model_validate(service.change_avatar(access.identity().user_id, None))


@blueprint.get("")
@endpoint("Find people", query=SearchUsers, gives=Page[UserOut])
def search(query: SearchUsers) -> Page[UserOut]:
    """People whose username or name contains the text; never oneself."""
    found = queries.search_users(query.query, asker_id=access.identity().user_id, limit=query.limit + 1)
    items = [UserOut.model_validate(user) for user in found[: query.limit]]
    return Page[UserOut](items=items, has_more=len(found) > query.limit)


@blueprint.get("/<uuid:user_id>")
@endpoint("See a person", gives=UserOut, refuses=(NotFound,))
def user(user_id: UUID) -> UserOut:
    """A person as others see them."""
    return UserOut.model_validate(queries.user(user_id))
