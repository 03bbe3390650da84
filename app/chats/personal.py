"""What the chats know of a person: what they said and sent. What others said is the others'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import Any
from uuid import UUID

from flask_babel import gettext
from sqlalchemy import Exists, case, delete, exists, func, select, update
from sqlalchemy.orm import aliased

from app import idempotency
from app.accounts.models import User
from app.accounts.personal import Archive, Room
from app.api import TIME_FORMAT
from app.chats import attachments, cards, listing, log, service
from app.chats.models import Attachment, Chat, EventType, Member, Message, MessageEdit, Role
from app.db import count_changed, db, now, transaction
from app.files import store

PAGE = 500
# Chats that are looked through for messages by one query: there may be very many.
CHATS_AT_ONCE = 5_000
# Messages that are removed in one transaction, while nobody else can speak in the chat.
REMOVED_AT_ONCE = 50


def export(user_id: UUID, archive: Archive) -> None:
    """A list of the person's chats, and for each in which they have said something a folder with what it was."""
    places = {member.chat_id: member for member in db.session.scalars(select(Member).where(Member.user_id == user_id))}
    said_in = list(_chats_with(user_id))
    titles = _titles({*places, *said_in}, user_id)
    shapes = [_chat(chat_id, titles[chat_id], places.get(chat_id)) for chat_id in titles]
    archive.rows("chats.json", shapes)
    for chat_id in said_in:
        title = titles[chat_id] if chat_id in places else gettext("A chat that you have left")
        folder = archive.name("chats", wish=title)
        archive.rows(f"{folder}/messages.json", (_message(message) for message in _messages(chat_id, user_id)))
        archive.text(f"{folder}/messages.html", _page(title, chat_id, user_id))
        _write_files(folder, chat_id, user_id, archive)


def erase(user_id: UUID, after: str | None) -> Iterator[str | None]:
    """Take the person out of their groups, and empty what they said and sent.

    First out, and then through all that was said: what a request under way still says is found with the rest. Talks of
    two stay, because a talk belongs to both, and show the other one nobody's name. Goes on after the last chat that was
    looked into, and after the last message that was removed in the one that is being looked into.
    """
    for chat_id in _groups_of(user_id):
        _leave(user_id, chat_id)
        yield after
    for place in _remove_all(user_id, after):
        after = place
        yield after
    with transaction():
        attachments.discard_all_waiting(user_id)
        count_changed(update(Member).where(Member.user_id == user_id).values(read_at=None))


ROOM = Room(export=export, erase=erase)


def _chats_with(user_id: UUID) -> Iterator[UUID]:
    """The chats in which the person has said something."""
    said = exists().where(Message.chat_id == Chat.id, Message.sender_id == user_id)
    for _last_id, chat_ids in _search(said, None):
        yield from chat_ids


def _search(said: Exists, after: UUID | None) -> Iterator[tuple[UUID, Sequence[UUID]]]:
    """The chats after this one of which that is true, page by page, each with the last chat that was looked at.

    By the index over (chat, sender): none is over senders.
    """
    while True:
        query = select(Chat.id).order_by(Chat.id).limit(CHATS_AT_ONCE)
        page = list(db.session.scalars(query if after is None else query.where(Chat.id > after)))
        if not page:
            return
        found = select(Chat.id).where(Chat.id.between(page[0], page[-1]), said).order_by(Chat.id)
        after = page[-1]
        yield after, db.session.scalars(found).all()


def _titles(chat_ids: set[UUID], user_id: UUID) -> dict[UUID, str]:
    """What the person calls these chats: a talk of two by the other one's name."""
    other, person = aliased(Member), aliased(User)
    query = (
        select(Chat.id, func.coalesce(person.display_name, Chat.title))
        .outerjoin(other, (other.chat_id == Chat.id) & (other.user_id != user_id) & (Chat.kind == "direct"))
        .outerjoin(person, person.id == other.user_id)
        .order_by(Chat.id)
    )
    ids, found = sorted(chat_ids), dict[UUID, str]()
    for start in range(0, len(ids), PAGE):
        found |= dict(db.session.execute(query.where(Chat.id.in_(ids[start : start + PAGE]))).all())
    return found


def _chat(chat_id: UUID, title: str, member: Member | None) -> dict[str, Any]:
    if member is None:
        return {"id": chat_id, "left": True}
    return {
        "id": chat_id,
        "title": title,
        "role": member.role,
        "is_treasurer": member.is_treasurer,
        "joined_at": member.joined_at,
        "read_at": member.read_at,
    }


def _messages(chat_id: UUID, user_id: UUID) -> Iterator[tuple[Message, list[Attachment]]]:
    """What the person said and did not take back, in order, read page by page."""
    query = select(Message).where(Message.chat_id == chat_id, Message.sender_id == user_id)
    query = query.where(Message.removed_at.is_(None)).order_by(Message.seq).limit(PAGE)
    after = -1
    while True:
        page = list(db.session.scalars(query.where(Message.seq > after)))
        files = _attachments([message.id for message in page if message.n_attachments])
        # Plain objects: what holds the export begins a transaction between two rows.
        db.session.expunge_all()
        yield from ((message, files.get(message.id, [])) for message in page)
        if len(page) < PAGE:
            return
        after = page[-1].seq


def _attachments(message_ids: list[UUID]) -> dict[UUID | None, list[Attachment]]:
    if not message_ids:
        return {}
    query = select(Attachment).where(Attachment.message_id.in_(message_ids))
    found: dict[UUID | None, list[Attachment]] = {}
    for attachment in db.session.scalars(query.order_by(Attachment.message_id, Attachment.place)):
        found.setdefault(attachment.message_id, []).append(attachment)
    return found


def _message(said: tuple[Message, list[Attachment]]) -> dict[str, Any]:
    message, files = said
    return {
        "id": message.id,
        "created_at": message.created_at,
        "edited_at": message.edited_at,
        "text": message.text,
        "reply_to_id": message.reply_to_id,
        "shows": message.card_kind,
        "files": [{"id": file.id, "name": file.name, "media_type": file.media_type} for file in files],
    }


def _page(title: str, chat_id: UUID, user_id: UUID) -> Iterator[str]:
    """The messages for people; what they look like was made safe when they were said."""
    yield f'<!doctype html>\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n<h1>{escape(title)}</h1>\n'
    for message, files in _messages(chat_id, user_id):
        yield f"<article>\n<p><time>{message.created_at.strftime(TIME_FORMAT)}</time></p>\n{message.html}\n"
        yield from (f"<p>{escape(file.name)}</p>\n" for file in files)
        yield "</article>\n<hr>\n"


def _write_files(folder: str, chat_id: UUID, user_id: UUID, archive: Archive) -> None:
    for _message, files in _messages(chat_id, user_id):
        for file in files:
            stem, dot, suffix = file.name.rpartition(".")
            named = {"wish": stem, "suffix": f".{suffix}"} if stem and dot else {"wish": file.name}
            archive.file(archive.name(folder, "files", **named), store.path_of(file.digest))


def _groups_of(user_id: UUID) -> list[UUID]:
    query = select(Member.chat_id).join(Chat, Chat.id == Member.chat_id)
    return list(db.session.scalars(query.where(Member.user_id == user_id, Chat.kind == "group").order_by(Chat.id)))


def _leave(user_id: UUID, chat_id: UUID) -> None:
    """Go out of a group; who owned it leaves it to an admin, or to whoever is there the longest."""
    with transaction():
        chat = service.hold_chat(chat_id)
        member = db.session.get(Member, (chat_id, user_id), populate_existing=True)
        if member is None:
            return
        is_owner = member.role == Role.OWNER
        db.session.delete(member)
        db.session.flush()
        log.append(chat_id, EventType.MEMBER_REMOVED, user_id=user_id, by=user_id)
        listing.forget(chat_ids=[chat_id], user_ids=[user_id])
        heir = _heir(chat_id)
        if heir is None:  # Nobody is left, and the name of the group was somebody's too.
            chat.title, chat.description, chat.avatar = "", "", None
        elif is_owner:
            heir.role = Role.OWNER
            db.session.flush()
            place = {"role": heir.role, "is_treasurer": heir.is_treasurer}
            log.append(chat_id, EventType.MEMBER_CHANGED, user_id=heir.user_id, **place, by=user_id)
            listing.forget(user_ids=[heir.user_id])


def _heir(chat_id: UUID) -> Member | None:
    is_shut = case((User.disabled_at.is_(None), 0), else_=1)
    is_plain = case((Member.role == Role.ADMIN, 0), else_=1)
    query = select(Member).join(User, User.id == Member.user_id).where(Member.chat_id == chat_id)
    query = query.order_by(is_shut, is_plain, Member.joined_at, Member.user_id).limit(1)
    return db.session.scalars(query.execution_options(populate_existing=True)).one_or_none()


def _remove_all(user_id: UUID, after: str | None) -> Iterator[str]:
    """Empty what they said in all chats after this place, which is "CHAT" once it is done and else "CHAT SEQ"."""
    said = exists().where(Message.chat_id == Chat.id, Message.sender_id == user_id, Message.removed_at.is_(None))
    reached, _, seq = (after or "").partition(" ")
    if seq:
        yield from _remove_in(user_id, UUID(reached), int(seq))
    for last_id, chat_ids in _search(said, UUID(reached) if reached else None):
        for chat_id in chat_ids:
            yield from _remove_in(user_id, chat_id, -1)
        yield str(last_id)


def _remove_in(user_id: UUID, chat_id: UUID, after_seq: int) -> Iterator[str]:
    while (seq := _remove_some(user_id, chat_id, after_seq)) is not None:
        after_seq = seq
        yield f"{chat_id} {seq}"
    yield str(chat_id)


def _remove_some(user_id: UUID, chat_id: UUID, after_seq: int) -> int | None:
    """Empty the next messages of theirs as if they had removed them one by one, and tell the last one's number."""
    with transaction():
        service.hold_chat(chat_id)
        query = select(Message).where(Message.chat_id == chat_id, Message.sender_id == user_id)
        query = (
            query.where(Message.seq > after_seq, Message.removed_at.is_(None))
            .order_by(Message.seq)
            .limit(REMOVED_AT_ONCE)
        )
        found = list(db.session.scalars(query.execution_options(populate_existing=True)))
        if not found:
            return None
        last_seq = found[-1].seq
        ids = [message.id for message in found]
        readers = _uncount(chat_id, found[0].seq, ids)
        for message in found:
            if message.n_attachments:
                attachments.detach_all(message.id)
            cards.tell_removed(message)
        idempotency.forget_about(*ids)
        count_changed(delete(MessageEdit).where(MessageEdit.message_id.in_(ids)))
        emptied = {"text": "", "html": "", "n_attachments": 0, "client_message_id": None, "removed_at": now()}
        count_changed(update(Message).where(Message.id.in_(ids)).values(**emptied))
        log.append_all(chat_id, EventType.MESSAGE_REMOVED, [{"message_id": id_, "by": user_id} for id_ in ids])
        listing.forget(chat_ids=[chat_id], user_ids=readers)
    return last_seq


def _uncount(chat_id: UUID, first_seq: int, ids: list[UUID]) -> list[UUID]:
    """Take these messages out of the chat's count, and out of the counts of those who had read them."""
    count_changed(update(Chat).where(Chat.id == chat_id).values(n_messages=Chat.n_messages - len(ids)))
    n_read = select(func.count()).where(Message.id.in_(ids), Message.seq <= Member.read_seq).scalar_subquery()
    concerned = update(Member).where(Member.chat_id == chat_id, Member.read_seq >= first_seq)
    written = concerned.values(n_read=Member.n_read - n_read.correlate(Member)).returning(Member.user_id)
    return list(db.session.scalars(written, execution_options={"synchronize_session": False}))
