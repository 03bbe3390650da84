"""What quizzes refuse."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask_babel import lazy_gettext, lazy_ngettext

from app.errors import Conflict, Forbidden, Invalid


class NotAuthor(Forbidden):
    """Only the author changes a quiz."""

    message = lazy_gettext("Only the author of the quiz can do this.")


class PreviewInstead(Forbidden):
    """Who has written the questions is not one of those who are asked."""

    message = lazy_gettext("This quiz is yours: try it as a preview.")


class NoResultsForYou(Forbidden):
    """Results are for the author and for the admins of the chats where the quiz was posted."""

    message = lazy_gettext("Only the author of the quiz and the admins of its chats see the results.")


class QuestionInUse(Conflict):
    """A question that a quiz asks stays in the bank."""

    message = lazy_gettext("A quiz asks this question. Take it out of the quiz first.")


class UnknownQuestion(Invalid):
    """No question of the author's bank has this id."""

    def __init__(self, field: str) -> None:
        super().__init__(errors={field: [lazy_gettext("There is no such question in your bank.")]})


class UnknownCategory(Invalid):
    """No category of the author's bank has this id."""

    def __init__(self, field: str) -> None:
        super().__init__(errors={field: [lazy_gettext("There is no such category in your bank.")]})


class CategoryExists(Conflict):
    """The paths of a bank's categories are different."""

    message = lazy_gettext("There is a category of this name already.")


class CategoryInItself(Conflict):
    """A category is not moved to where it would be inside itself."""

    message = lazy_gettext("A category cannot be moved into itself.")


class CategoryNotEmpty(Conflict):
    """What is in a category is not thrown away with it."""

    message = lazy_gettext("There are questions in this category, or a quiz draws from it.")


class CategoryTooDeep(Conflict):
    """A path that would be longer than can be kept."""

    message = lazy_gettext("The names of the categories in each other are too long together.")


class QuizIsTaken(Conflict):
    """What is asked cannot change once somebody has begun to answer."""

    message = lazy_gettext("Somebody has taken this quiz already: its questions stay. Copy it to change them.")


class AlreadyPosted(Conflict):
    """A quiz stands in a chat once."""

    message = lazy_gettext("This quiz is in this chat already.")


class PostedMeanwhile(Conflict):
    """A quiz was posted into another chat at the very moment of its change."""

    message = lazy_gettext("The quiz was posted into another chat just now. Please try again.")


class EmptyQuiz(Conflict):
    """A quiz that asks nothing cannot be taken."""

    message = lazy_gettext("There are no questions in this quiz yet.")


class BankTooSmall(Conflict):
    """A draw finds fewer questions than the quiz wants."""

    def __init__(self, slot: int, number: int) -> None:
        sentence = lazy_gettext("There are too few questions to draw from for question %(number)d.", number=number)
        super().__init__(sentence, slot=slot)


class NotOpenYet(Conflict):
    """The quiz opens later."""

    message = lazy_gettext("This quiz has not opened yet.")

    def __init__(self, opens_at: datetime) -> None:
        super().__init__(opens_at=opens_at.isoformat())


class QuizIsClosed(Conflict):
    """The quiz cannot be begun any more."""

    message = lazy_gettext("This quiz is closed.")


class NoAttemptsLeft(Conflict):
    """Each may try so often and not more."""

    def __init__(self, most: int) -> None:
        sentence = lazy_ngettext(
            "This quiz can be taken %(num)d time only.", "This quiz can be taken %(num)d times only.", most
        )
        super().__init__(sentence, max_attempts=most)


class AttemptIsOver(Conflict):
    """Answers are taken until an attempt is submitted or its time is over."""

    message = lazy_gettext("This attempt is over: no more answers are taken.")

    def __init__(self, state: str) -> None:
        super().__init__(state=state)


class TooLate(Conflict):
    """The time was over before the answer came."""

    message = lazy_gettext("The time was over before this answer came.")

    def __init__(self, deadline_at: datetime) -> None:
        super().__init__(deadline_at=deadline_at.isoformat())


class StaleAnswer(Conflict):
    """A newer answer to this question is kept, from another page or another device."""

    message = lazy_gettext("A newer answer was saved from another page or device.")

    def __init__(self, response: Any, seq: int, saved_at: datetime | None) -> None:
        super().__init__(response=response, seq=seq, saved_at=saved_at and saved_at.isoformat())


class NotAPicture(Invalid):
    """Only pictures are shown in texts of questions."""

    def __init__(self) -> None:
        super().__init__(errors={"file": [lazy_gettext("Choose a picture.")]})


class QuizIsPosted(Conflict):
    """A quiz that stands in a chat is not removed under its members' eyes."""

    message = lazy_gettext("This quiz stands in a chat. Remove its message there first.")
