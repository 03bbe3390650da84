"""People as the API takes and gives them."""

from __future__ import annotations

from typing import Annotated, Literal, Self
from uuid import UUID

from flask_babel import gettext
from pydantic import AfterValidator, Field, ValidationInfo, WithJsonSchema, field_validator

from app.access import Identity
from app.accounts import rules
from app.api import In, Line, Out, Query, Time, example

# The rules are functions, which forms and commands use too; a schema can say most of them.
_USERNAME = {"type": "string", "pattern": "^[A-Za-z0-9_.-]{5,32}$", "examples": ["alice"]}
_EMAIL = {"type": "string", "format": "email", "examples": ["alice@example.org"]}
_NAME = {"type": "string", "minLength": 1, "maxLength": rules.LONGEST_NAME, "examples": ["Alice"]}
_PASSWORD = {
    "type": "string",
    "minLength": rules.SHORTEST_PASSWORD,
    "maxLength": rules.LONGEST_PASSWORD,
    "description": "Of three different characters at least.",
    "examples": ["correct horse battery"],
}
Username = Annotated[str, AfterValidator(rules.username), WithJsonSchema(_USERNAME)]
Email = Annotated[str, AfterValidator(rules.email), WithJsonSchema(_EMAIL)]
DisplayName = Annotated[str, AfterValidator(rules.display_name), WithJsonSchema(_NAME)]
Password = Annotated[str, AfterValidator(rules.password), WithJsonSchema(_PASSWORD)]


class UserOut(Out):
    """A person as others see them."""

    id: UUID
    username: str
    display_name: str
    avatar_url: str | None

    @classmethod
    def of(cls, identity: Identity) -> Self:
        """Who is asking, as others see them; it costs no query."""
        return cls(
            id=identity.user_id,
            username=identity.username,
            display_name=identity.display_name,
            avatar_url=identity.avatar_url,
        )


class MeOut(UserOut):
    """A person as they see themselves."""

    email: str
    language: str
    wants_mail: bool
    is_invisible: bool
    is_admin: bool
    created_at: Time


class TokenOut(Out):
    """A token to send as "Authorization: Bearer …"."""

    access_token: str
    token_type: Literal["bearer"] = "bearer"  # noqa: S105  A kind, not a secret.
    user: MeOut


class Register(In):
    """A new account."""

    username: Username
    email: Email
    password: Password
    confirm_password: str | None = None
    display_name: DisplayName | None = None

    @field_validator("confirm_password")
    @classmethod
    def passwords_agree(cls, value: str | None, info: ValidationInfo) -> str | None:
        """Refuse a confirmation that differs; a wrong password has an error of its own."""
        if value is not None and "password" in info.data and value != info.data["password"]:
            raise ValueError(gettext("The two passwords differ."))
        return value


class Login(In):
    """A name or an e-mail, with the password."""

    model_config = example(username="alice", password="correct horse battery")  # noqa: S106  An example of one.

    username: Annotated[Line, Field(max_length=254)] | None = None
    email: Annotated[Line, Field(max_length=254)] | None = None
    password: Annotated[str, Field(max_length=1024)]


class ChangeProfile(In):
    """What of the profile is to change."""

    model_config = example(display_name="Alice", language="en")

    username: Username | None = None
    email: Email | None = None
    display_name: DisplayName | None = None
    language: Literal["en", "ru"] | None = None
    wants_mail: bool | None = None
    is_invisible: bool | None = None


class SearchUsers(Query):
    """Which people to look for."""

    query: Annotated[Line, Field(max_length=100)] = ""
    limit: Annotated[int, Field(ge=1, le=100)] = 20
