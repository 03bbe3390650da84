"""What chats refuse."""

from __future__ import annotations

from flask_babel import lazy_gettext

from app.errors import Conflict, Forbidden, Invalid


class NotYourMessage(Forbidden):
    """Only whoever wrote a message may change what it says."""

    message = lazy_gettext("Only the sender can edit a message.")


class NotChatAdmin(Forbidden):
    """Only the owner and the admins of a chat may do this."""

    message = lazy_gettext("Only the owner and the admins of this chat can do this.")


class NotChatOwner(Forbidden):
    """Only the owner of a chat may do this."""

    message = lazy_gettext("Only the owner of this chat can do this.")


class MessageIsRemoved(Conflict):
    """A removed message can be neither edited nor answered."""

    message = lazy_gettext("This message has been removed.")


class CardIsFixed(Conflict):
    """What a message shows of another room is changed there."""

    message = lazy_gettext("This message shows what was done elsewhere, and cannot be edited.")


class OwnerCannotLeave(Conflict):
    """A group must have an owner as long as somebody is in it."""

    message = lazy_gettext("Hand the chat over to somebody before you leave.")


class FixedPair(Conflict):
    """A direct chat is its two people; nobody comes, goes, or gives it a title."""

    message = lazy_gettext("A direct chat is between two people. Make a group instead.")


class UnknownAttachment(Invalid):
    """Some of the ids name no upload of the sender's that waits in this chat."""

    message = lazy_gettext("Upload these files into this chat first; each can be sent once.")

    def __init__(self) -> None:
        super().__init__(errors={"attachment_ids": [self.message]})


class TooManyWaiting(Conflict):
    """Somebody uploads without ever sending."""

    message = lazy_gettext(
        "Too many of your uploads wait to be sent. Send some first; what is not sent goes by itself within a day."
    )


class UnknownPeople(Invalid):
    """Some of the ids name nobody."""

    message = lazy_gettext("Nobody here has this id: %(ids)s")

    def __init__(self, field: str, ids: list[str]) -> None:
        super().__init__(errors={field: [self.message % {"ids": ", ".join(ids)}]})


class NotOnePartner(Invalid):
    """A direct chat is with exactly one other person."""

    message = lazy_gettext("Name exactly one other person.")

    def __init__(self) -> None:
        super().__init__(errors={"participants": [self.message]})


class UnknownMessage(Invalid):
    """The message that is referred to is not in this chat."""

    message = lazy_gettext("There is no such message in this chat.")

    def __init__(self, field: str) -> None:
        super().__init__(errors={field: [self.message]})
