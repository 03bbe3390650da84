"""What is refused where a chat is asked something."""

from __future__ import annotations

from flask_babel import lazy_gettext

from app.errors import Conflict, Forbidden, Invalid


class PollClosed(Conflict):
    """What is counted when a poll is closed stays so."""

    message = lazy_gettext("This poll is closed.")


class VoteIsFinal(Conflict):
    """Who has been told whether they were right cannot choose anew."""

    message = lazy_gettext("You have answered this, and the answer is final.")


class NotYourPoll(Forbidden):
    """Others cannot end what somebody asks."""

    message = lazy_gettext("Only whoever asked, and this chat's owner and admins can do this.")


class PollIsAnonymous(Forbidden):
    """Nobody is told who voted in an anonymous poll: the house does not know it."""

    message = lazy_gettext("This poll is anonymous.")


class VotesAreHidden(Forbidden):
    """What others chose would tell the right answer."""

    message = lazy_gettext("Who voted for what is shown to you once you have answered, or the poll is closed.")


class UnknownOption(Invalid):
    """A poll's options are those that it began with."""

    message = lazy_gettext("There is no such option in this poll.")

    def __init__(self) -> None:
        super().__init__(errors={"options": [self.message]})


class OnlyOneOption(Invalid):
    """Several options are chosen where the poll takes several."""

    message = lazy_gettext("Choose only one option.")

    def __init__(self) -> None:
        super().__init__(errors={"options": [self.message]})
