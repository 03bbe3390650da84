"""/api/v1/treasurers: who, beside the administrators, vouches for the money of the whole house."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint

from app.access import admin_only
from app.accounts import queries, service
from app.accounts.schemas import UserOut
from app.api import Page, endpoint
from app.errors import Forbidden, NotFound

blueprint = Blueprint("treasurers_api", __name__, url_prefix="/api/v1/treasurers")


@blueprint.get("")
@admin_only
@endpoint("See the house's treasurers", gives=Page[UserOut], refuses=(Forbidden,))
def treasurers() -> Page[UserOut]:
    """Those who were named; an administrator may all that they may."""
    return Page[UserOut](items=[UserOut.model_validate(user) for user in queries.treasurers()], has_more=False)


@blueprint.put("/<uuid:user_id>")
@admin_only
@endpoint("Name a treasurer of the house", gives=UserOut, refuses=(Forbidden, NotFound))
def name_treasurer(user_id: UUID) -> UserOut:
    """From now on this person may book cash, freeze wallets and reverse operations in the whole house."""
    return UserOut.model_validate(service.set_treasurer(user_id, is_treasurer=True))


@blueprint.delete("/<uuid:user_id>")
@admin_only
@endpoint("Dismiss a treasurer of the house", status=204, refuses=(Forbidden, NotFound))
def dismiss_treasurer(user_id: UUID) -> None:
    """What this person has booked stands."""
    service.set_treasurer(user_id, is_treasurer=False)
