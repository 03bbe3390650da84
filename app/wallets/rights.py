"""Who may do what with a wallet.

Real money is vouched for by the treasurers of the whole house, a chat's points by the treasurers of that chat. A chat's
treasurers may book cash on the chat's own wallets, with real money where the house has allowed it: else anybody could
found a chat, name themselves treasurer, and make euros.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.accounts.schemas import UserOut
from app.chats.models import Role


@dataclass(frozen=True)
class View:
    """A wallet as one person sees it: its row, whose it is, and who is looking."""

    id: UUID
    name: str
    user_id: UUID | None
    chat_id: UUID | None
    currency: str
    code: str
    decimals: int
    points_of: UUID | None
    is_main: bool
    takes_cash: bool
    is_held: bool
    state: str
    balance: int
    version: int
    created_at: datetime
    owner_name: str
    owner_avatar: str | None
    asker: UserOut
    is_of_house: bool
    # The asker's place in the wallet's chat, and in the chat whose points these are.
    role: str | None
    is_keeper: bool
    is_issuer: bool

    @property
    def is_own(self) -> bool:
        return self.user_id == self.asker.id

    @property
    def may_vouch(self) -> bool:
        """Whether the asker answers for this money: books cash, collects, freezes, undoes."""
        return self.is_of_house or self.is_issuer

    @property
    def may_see(self) -> bool:
        return self.is_own or self.may_vouch or self.role is not None

    @property
    def may_transfer(self) -> bool:
        return self.is_own or self.may_vouch or self.is_keeper or self.role == Role.OWNER

    @property
    def may_manage(self) -> bool:
        """Whether the asker may name and close the wallet; to vouch for its points is not to own it."""
        return self.is_own or self.is_of_house or self.is_keeper or self.role == Role.OWNER

    @property
    def may_freeze(self) -> bool:
        """Whether the asker may freeze and unfreeze; what the house has frozen, only the house unfreezes."""
        return self.is_of_house or (not self.is_held and (self.is_issuer or self.is_keeper))

    @property
    def may_book(self) -> bool:
        """Whether the asker may say that cash came in or went out."""
        return self.may_vouch or (self.is_keeper and self.takes_cash and self.points_of is None)
