"""What is refused where money is sent and asked for in a chat."""

from __future__ import annotations

from flask_babel import lazy_gettext

from app.errors import Conflict, Forbidden, Invalid


class RequestClosed(Conflict):
    """What is not paid when a request is closed is not asked for any more."""

    message = lazy_gettext("This is not asked for any more.")


class AlreadyPaid(Conflict):
    """A share that is paid stays paid."""

    message = lazy_gettext("This has been paid already.")


class AlreadyDeclined(Conflict):
    """Who declined is asked anew, if at all."""

    message = lazy_gettext("This was declined. Whoever asked can ask again.")


class LeftChat(Conflict):
    """A request is paid by somebody who is in its chat."""

    message = lazy_gettext("You are not in this chat any more.")


class NotAsked(Forbidden):
    """Each pays or declines their own share."""

    message = lazy_gettext("You are not asked to pay this.")


class NotYourRequest(Forbidden):
    """Others cannot take back what somebody asks for."""

    message = lazy_gettext("Only whoever asked, and this chat's owner, admins and treasurers can do this.")


class NotCollector(Forbidden):
    """Not everybody asks a whole chat for money."""

    message = lazy_gettext("Only this chat's owner, admins and treasurers can collect money here.")


class NotInChat(Invalid):
    """Money in a chat stays between its members."""

    message = lazy_gettext("Name somebody who is in this chat.")

    def __init__(self, field: str) -> None:
        super().__init__(errors={field: [self.message]})


class NobodyAsked(Invalid):
    """A request asks one other person, or several."""

    message = lazy_gettext("Say who is to pay.")

    def __init__(self) -> None:
        super().__init__(errors={"user_ids": [self.message]})


class TooManyAsked(Invalid):
    """A card shows each share."""

    message = lazy_gettext("At most %(num)s people can be asked at once.")

    def __init__(self, num: int) -> None:
        super().__init__(errors={"user_ids": [self.message % {"num": num}]})


class NotAFund(Invalid):
    """A collection goes into a wallet that all who pay can see."""

    message = lazy_gettext("Name one of this chat's wallets.")

    def __init__(self) -> None:
        super().__init__(errors={"to_wallet_id": [self.message]})


class NotYourWallet(Invalid):
    """Who asks one person asks for themselves."""

    message = lazy_gettext("Name one of your own wallets.")

    def __init__(self, field: str) -> None:
        super().__init__(errors={field: [self.message]})
