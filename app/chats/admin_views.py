"""The administrator's pages about chats."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, render_template

from app.access import admin_only
from app.chats import admin_queries
from app.monitoring import listing

blueprint = Blueprint("chats_admin", __name__, url_prefix="/admin/chats", template_folder="templates")


@blueprint.get("")
@admin_only
def chats() -> str:
    """All chats by their size; nobody reads here what is said in them."""
    asked = listing.read(kinds=admin_queries.KINDS, orders=admin_queries.ORDERS, order="active")
    found, n_all = admin_queries.list_chats(text=asked.text, kind=asked.kind, order=asked.order, page=asked.page)
    pager = listing.Pager(asked, n_all, admin_queries.PAGE)
    return render_template(
        "chats/admin/chats.html", chats=found, totals=admin_queries.totals(), asked=asked, pager=pager
    )


@blueprint.get("/<uuid:group_id>")
@admin_only
def group(group_id: UUID) -> str:
    """One group from outside: how large it is, and who is in it."""
    found = admin_queries.group(group_id)
    return render_template("chats/admin/chat.html", chat=found, members=admin_queries.members(group_id))
