"""What wallets refuse."""

from __future__ import annotations

from collections.abc import Sequence

from flask_babel import lazy_gettext

from app.errors import Conflict, Forbidden, Invalid


class InsufficientFunds(Conflict):
    """There is less in the wallet than is to go out; `available` says how much there is."""

    message = lazy_gettext("There is only %(available)s %(code)s in the wallet that this is to come from.")

    def __init__(self, available: str, code: str) -> None:
        super().__init__(self.message % {"available": available, "code": code}, available=available, currency=code)


class WalletFrozen(Conflict):
    """A treasurer has frozen a wallet of this operation: nothing goes in or out."""

    message = lazy_gettext("This wallet is frozen. A treasurer can unfreeze it.")


class WalletClosed(Conflict):
    """A wallet of this operation is closed for good."""

    message = lazy_gettext("This wallet is closed.")


class WalletNotEmpty(Conflict):
    """Only an empty wallet can be closed."""

    message = lazy_gettext("There is money in this wallet. Move it out first, then close the wallet.")


class MoneyLeft(Conflict):
    """Whoever is erased would leave money that is nobody's; `left` says how much, wallet by wallet."""

    message = lazy_gettext(
        "There is money in the wallets of this account: %(left)s. Move it out or have it paid out first."
    )

    def __init__(self, left: Sequence[str]) -> None:
        super().__init__(self.message % {"left": ", ".join(left)}, left=list(left))


class WalletFull(Conflict):
    """A wallet would hold more than it can."""

    message = lazy_gettext("This wallet cannot hold so much.")


class AlreadyReversed(Conflict):
    """An operation is undone at most once."""

    message = lazy_gettext("This was undone before.")


class NotReversible(Conflict):
    """A reversal is not reversed; the same can be booked anew."""

    message = lazy_gettext("This undoes something itself. Book the same anew instead.")


class NoCashHere(Conflict):
    """Whether a chat's treasurers may book cash is a question of real money on a chat's wallet only."""

    message = lazy_gettext("This can be said only of a chat's wallet with real money.")


class NotTreasurer(Forbidden):
    """Only those who vouch for the money may do this."""

    message = lazy_gettext("Only a treasurer can do this.")


class CashNotAllowed(Forbidden):
    """A chat's treasurer books real money only where a treasurer of the whole house has allowed it."""

    message = lazy_gettext(
        "Real money is put into this wallet and taken out only by a treasurer of the whole house. "
        "They can allow it to the treasurers of this chat."
    )


class NotWalletOwner(Forbidden):
    """Only those whose wallet this is may do this."""

    message = lazy_gettext("Only those whose wallet this is can do this.")


class NotKeeper(Forbidden):
    """Only those who keep a chat's money may do this."""

    message = lazy_gettext("Only the owner and the treasurers of this chat can do this.")


class UnknownPerson(Invalid):
    """There is nobody to pay."""

    message = lazy_gettext("Nobody here has this id.")

    def __init__(self, field: str) -> None:
        super().__init__(errors={field: [self.message]})


class NotAmongThem(Invalid):
    """Points go to the people of the chat that made them."""

    message = lazy_gettext("This person is not in the chat whose points these are.")

    def __init__(self, field: str) -> None:
        super().__init__(errors={field: [self.message]})


class UnknownWallet(Invalid):
    """There is no such wallet to pay into or from."""

    message = lazy_gettext("There is no wallet with this id.")

    def __init__(self, field: str) -> None:
        super().__init__(errors={field: [self.message]})


class OtherCurrency(Invalid):
    """Money stays in its currency."""

    message = lazy_gettext("That wallet is in %(code)s. Money moves between wallets of one currency only.")

    def __init__(self, field: str, code: str) -> None:
        super().__init__(errors={field: [self.message % {"code": code}]})


class SameWallet(Invalid):
    """Money cannot be moved from a wallet into itself."""

    message = lazy_gettext("This is the same wallet. Name another one.")

    def __init__(self, field: str) -> None:
        super().__init__(errors={field: [self.message]})


class UnknownCurrency(Invalid):
    """There is no such currency."""

    message = lazy_gettext("Give a code of ISO 4217, such as EUR, or the code of the chat's own points.")

    def __init__(self) -> None:
        super().__init__(errors={"currency": [self.message]})


class PointsTaken(Invalid):
    """The chat has points of this code, or the code is that of real money."""

    message = lazy_gettext("This code is taken. Choose another.")

    def __init__(self) -> None:
        super().__init__(errors={"code": [self.message]})
