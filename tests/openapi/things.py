"""One of everything that addresses of the API name, for those who walk all of it."""

from __future__ import annotations

from tests.accounts.pictures import picture
from tests.cast import Person, make_chat, make_message
from tests.files.steps import make_file
from tests.quizzes.things import things
from tests.wallets.asking import ask
from tests.wallets.steps import deposit, make_fund


def one_of_everything(admin: Person, owner: Person, member: Person) -> dict[str, str]:
    """The ids of things that the owner may change, and the member may see, by the names that addresses give them."""
    chat = make_chat(owner, member)
    fund = make_fund(owner, chat)
    operation = deposit(admin, fund, "5.00")
    asked = ask(owner, chat, "1.00", member, memo="Cake", to_wallet_id=fund["id"])
    sent = make_file(owner, chat, picture(), "red.png")
    message = make_message(owner, chat, attachment_ids=[sent["id"]])
    return {
        "chat_id": chat["id"],
        "wallet_id": fund["id"],
        "operation_id": operation["id"],
        "request_id": asked["id"],
        "attachment_id": sent["id"],
        "message_id": message["id"],
        "user_id": member.id,
        "ids": member.id,
        **things(owner, member, chat),
    }
