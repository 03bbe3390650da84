"""Polls as the API takes and gives them."""

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

from flask_babel import gettext
from pydantic import AfterValidator, Field, ValidationInfo

from app.accounts.schemas import UserOut
from app.api import In, Line, Out, Query, Time, example
from app.utils.text import is_blank

LONGEST_QUESTION = 500
LONGEST_OPTION = 200
MOST_OPTIONS = 12
# Of each option, so many voters are shown with the poll; the others page by page.
VOTERS_SHOWN = 50

Place = Annotated[int, Field(ge=1, le=MOST_OPTIONS)]


def _said(value: str) -> str:
    if is_blank(value):
        raise ValueError(gettext("Write something."))
    return value


class AskOption(In):
    """One of the answers to choose from, and whether it is a right one."""

    text: Annotated[Line, Field(max_length=LONGEST_OPTION), AfterValidator(_said)]
    is_right: bool = False


def _apart(options: list[AskOption]) -> list[AskOption]:
    if len({option.text.casefold() for option in options}) < len(options):
        raise ValueError(gettext("Two options say the same."))
    return options


def _one_right(takes_several: bool, info: ValidationInfo) -> bool:
    # Options that are wrong are missing here; one complaint is enough.
    if not takes_several and sum(option.is_right for option in info.data.get("options", [])) > 1:
        raise ValueError(gettext("With several right answers, let several be chosen."))
    return takes_several


def _different(places: list[int]) -> list[int]:
    if len(set(places)) < len(places):
        raise ValueError(gettext("Name each only once."))
    return places


class AskPoll(In):
    """A question to a chat; with a right answer, a vote is final, and the right answer is told at the end."""

    model_config = example(question="Tea or coffee?", options=[{"text": "Tea"}, {"text": "Coffee"}])

    question: Annotated[Line, Field(max_length=LONGEST_QUESTION), AfterValidator(_said)]
    options: Annotated[list[AskOption], Field(min_length=2, max_length=MOST_OPTIONS), AfterValidator(_apart)]
    is_anonymous: bool = False
    takes_several: Annotated[bool, AfterValidator(_one_right)] = Field(default=False, validate_default=True)


class Vote(In):
    """The places of the options that one chooses; none takes the vote back."""

    options: Annotated[list[Place], Field(max_length=MOST_OPTIONS), AfterValidator(_different)]


class ListPolls(Query):
    """Which of a chat's polls; `before_id` is the last one of the page before."""

    before_id: UUID | None = None
    limit: Annotated[int, Field(ge=1, le=100)] = 50


class ListVoters(Query):
    """Who chose the option at this place, by name; `after_id` is the last person of the page before."""

    place: Place
    after_id: UUID | None = None
    limit: Annotated[int, Field(ge=1, le=200)] = 100


class PollOptionOut(Out):
    """An option, and how many chose it: None while that would tell the right one."""

    place: int
    text: str
    n: int | None


class PollOut(Out):
    """A poll as everybody in its chat sees it."""

    kind: Literal["poll"] = "poll"
    id: UUID
    chat_id: UUID
    message_id: UUID
    question: str
    options: list[PollOptionOut]
    is_anonymous: bool
    takes_several: bool
    has_right: bool
    right: list[int] | None
    n_voters: int
    state: Literal["open", "closed"]
    by: UserOut
    created_at: Time


class OwnPollOut(PollOut):
    """A poll as one of its chat sees it: with one's own vote, and what is told to who has voted.

    `voters` are some of those who chose each option, by name, where one may see them; a list of polls has none.
    """

    mine: list[int]
    was_right: bool | None
    voters: dict[int, list[UserOut]] | None
