"""What people do in chats, one verb each, each in one transaction that writes the change and its line of the log."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from html import escape
from typing import IO
from uuid import UUID

from flask_babel import gettext, lazy_gettext
from sqlalchemy import JSON, Uuid, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from app import figures, idempotency
from app.accounts import queries as accounts
from app.accounts import service as accounts_service
from app.accounts.avatars import make_avatar
from app.accounts.models import User
from app.chats import cards, listing, live, log, queries
from app.chats.attachments import attach, detach_all
from app.chats.errors import (
    CardIsFixed,
    FixedPair,
    MessageIsRemoved,
    NotChatAdmin,
    NotChatOwner,
    NotOnePartner,
    NotYourMessage,
    OwnerCannotLeave,
    UnknownMessage,
    UnknownPeople,
)
from app.chats.markdown import render
from app.chats.models import Chat, ChatKind, EventType, Member, Message, MessageEdit, Role
from app.config import current_config
from app.db import Statement, Together, UTCDateTime, count_changed, db, insert_new, new_id, now, on_commit, transaction
from app.errors import Invalid, NotFound
from app.mail.service import queue_letter
from app.realtime import service as news


def create_group(creator_id: UUID, *, title: str | None, description: str, participants: Collection[UUID]) -> UUID:
    """Start a group owned by its creator, and write to each other member."""
    if title is None:
        raise Invalid(errors={"title": [gettext("Give the chat a name.")]})
    with transaction():
        others = _known_people(set(participants) - {creator_id}, "participants")
        chat = _new_chat(ChatKind.GROUP, title=title, description=description)
        _seat(chat.id, [creator_id], role=Role.OWNER)
        _seat(chat.id, others)
        log.append(chat.id, EventType.CHAT_CREATED, by=creator_id)
        _write_invitations(chat.id, title, accounts.user(creator_id), others.values())
        listing.forget(user_ids=[creator_id, *others])
        news.tell([creator_id, *others], "chat_added", chat_id=chat.id)
    return chat.id


def open_direct(creator_id: UUID, *, participants: Collection[UUID]) -> tuple[UUID, bool]:
    """The one chat of this pair and whether it is new, however often and from how many sides it is opened at once."""
    others = set(participants) - {creator_id}
    if len(others) != 1:
        raise NotOnePartner
    partner_id = others.pop()
    pair = ":".join(sorted((str(creator_id), str(partner_id))))
    with transaction():
        found = queries.direct_chat(pair)
        if found is not None:
            return found.id, False
        partner = _known_people([partner_id], "participants")[partner_id]
        chat_id = new_id()
        if not insert_new(Chat, id=chat_id, kind=ChatKind.DIRECT, direct_key=pair):
            return queries.rival_chat(pair).id, False
        _seat(chat_id, [creator_id, partner_id])
        log.append(chat_id, EventType.CHAT_CREATED, by=creator_id)
        creator = accounts.user(creator_id)
        _write_invitations(chat_id, "", creator, [partner])
        listing.forget(user_ids=[creator_id, partner_id])
        news.tell([creator_id, partner_id], "chat_added", chat_id=chat_id)
    return chat_id, True


def change_chat(user_id: UUID, chat_id: UUID, *, title: str | None = None, description: str | None = None) -> None:
    """Give a group another title or description."""
    with transaction():
        chat = _group_as_admin(chat_id, user_id)
        chat.title = chat.title if title is None else title
        chat.description = chat.description if description is None else description
        db.session.flush()
        log.append(chat_id, EventType.CHAT_CHANGED, by=user_id)
        listing.forget(chat_ids=[chat_id])


def change_picture(user_id: UUID, chat_id: UUID, file: IO[bytes] | None) -> None:
    """Give a group this picture, or none."""
    queries.membership(chat_id, user_id)
    db.session.rollback()  # A large picture takes its time; no connection waits with it.
    picture = make_avatar(file) if file else None
    with transaction():
        chat = _group_as_admin(chat_id, user_id)
        chat.avatar = accounts_service.keep_avatar(picture)
        db.session.flush()
        log.append(chat_id, EventType.CHAT_CHANGED, by=user_id)
        listing.forget(chat_ids=[chat_id])


def add_members(user_id: UUID, chat_id: UUID, user_ids: Collection[UUID]) -> None:
    """Let people into a group, with its whole history to read; who is in already stays as they are."""
    with transaction():
        chat = _group_as_admin(chat_id, user_id)
        people = _known_people(user_ids, "user_ids")
        present = set(queries.participant_ids(chat_id))
        newcomers = {person_id: person for person_id, person in people.items() if person_id not in present}
        _seat(chat_id, newcomers, read_seq=chat.last_seq, n_read=chat.n_messages)
        log.append_all(chat_id, EventType.MEMBER_ADDED, [{"user_id": person, "by": user_id} for person in newcomers])
        _write_invitations(chat_id, chat.title, accounts.user(user_id), newcomers.values())
        listing.forget(chat_ids=[chat_id], user_ids=newcomers)
        news.tell(newcomers, "chat_added", chat_id=chat_id)


def remove_member(user_id: UUID, chat_id: UUID, member_id: UUID) -> None:
    """Take a member out of a group; everybody may take out themselves."""
    with transaction():
        chat, member = lock_chat(chat_id, user_id)
        if chat.is_direct:
            raise FixedPair
        if member_id != user_id and not member.is_admin:
            raise NotChatAdmin
        leaver = member if member_id == user_id else queries.membership(chat_id, member_id)
        if leaver.role == Role.OWNER:
            _let_owner_go(chat_id, user_id, leaver)
        if leaver.role == Role.ADMIN and member_id != user_id and member.role != Role.OWNER:
            raise NotChatOwner
        db.session.delete(leaver)
        db.session.flush()
        log.append(chat_id, EventType.MEMBER_REMOVED, user_id=member_id, by=user_id)
        listing.forget(chat_ids=[chat_id], user_ids=[member_id])
        news.tell([member_id], "chat_removed", chat_id=chat_id)


def change_member(
    user_id: UUID, chat_id: UUID, member_id: UUID, *, role: Role | None = None, is_treasurer: bool | None = None
) -> None:
    """Give a member another role, or the keeping of the chat's money; the owner alone does so.

    "owner" hands the chat over and leaves its former owner an admin.
    """
    with transaction():
        chat, owner = lock_chat(chat_id, user_id)
        if chat.is_direct:
            raise FixedPair
        member = queries.membership(chat_id, member_id)
        if owner.role != Role.OWNER:
            raise NotChatOwner
        if member is owner and role not in (None, Role.OWNER):
            raise OwnerCannotLeave
        if member is owner and is_treasurer is None:
            return
        if member is not owner and role == Role.OWNER:
            owner.role = Role.ADMIN
            db.session.flush()  # There is never a moment with two owners.
            _log_member(owner, by=user_id)
        member.role = role or member.role
        member.is_treasurer = member.is_treasurer if is_treasurer is None else is_treasurer
        db.session.flush()
        _log_member(member, by=user_id)
        listing.forget(chat_ids=[chat_id], user_ids=[user_id, member_id])


def post_message(
    sender_id: UUID,
    chat_id: UUID,
    *,
    text: str,
    client_message_id: str | None = None,
    reply_to_id: UUID | None = None,
    attachment_ids: Sequence[UUID] = (),
) -> tuple[Message, bool]:
    """Say something, and answer the message and whether it is new; a repeated `client_message_id` is not.

    Whoever speaks has read what was said before.
    """
    message = Message(
        id=new_id(),
        chat_id=chat_id,
        sender_id=sender_id,
        text=text,
        html=render(text),
        client_message_id=client_message_id,
        reply_to_id=reply_to_id,
        n_attachments=len(attachment_ids),
        created_at=now(),
    )
    try:
        with transaction():
            _say(message)
            attach(message, attachment_ids)
            listing.forget(chat_ids=[chat_id], user_ids=[sender_id])
            live.announce_message(message)
            on_commit(figures.MESSAGES.inc)
    except IntegrityError:
        said = queries.message_said(sender_id, chat_id, client_message_id)
        if said is None:
            raise
        return said, False
    return message, True


def post_card(sender_id: UUID, chat_id: UUID, *, kind: str, card_id: UUID, text: str) -> Message:
    """Show a thing of another room in the chat, in the caller's transaction; the text says it in plain words."""
    message = Message(
        id=new_id(),
        chat_id=chat_id,
        sender_id=sender_id,
        text=text,
        html=f"<p>{escape(text)}</p>",
        n_attachments=0,
        card_kind=kind,
        card_id=card_id,
        created_at=now(),
    )
    _say(message)
    listing.forget(chat_ids=[chat_id], user_ids=[sender_id])
    live.announce_message(message)
    on_commit(figures.MESSAGES.inc)
    return message


def change_card(kind: str, card_id: UUID) -> None:
    """Let everybody see the card anew, in the transaction that changed it, which has locked the chat before."""
    message = queries.card_message(kind, card_id)
    if message is not None and not message.is_removed:
        log.append(message.chat_id, EventType.CARD_CHANGED, message_id=message.id)
        listing.forget(chat_ids=[message.chat_id])


def reword_card(kind: str, card_id: UUID, text: str) -> None:
    """Say the thing in other plain words, in the transaction that changed it, which has locked the chat before."""
    message = queries.card_message(kind, card_id)
    if message is not None and not message.is_removed:
        mine = update(Message).where(Message.id == message.id)
        count_changed(mine.values(text=text, html=f"<p>{escape(text)}</p>"))
        change_card(kind, card_id)


def edit_message(user_id: UUID, message_id: UUID, *, text: str) -> Message:
    """Let a message say something else; what it said is kept for the chat's admins."""
    html = render(text)
    with transaction():
        _chat, message, _member = _lock_message(message_id, user_id)
        if message.sender_id != user_id:
            raise NotYourMessage
        if message.is_removed:
            raise MessageIsRemoved
        if message.card_kind is not None:
            raise CardIsFixed
        if not text and not message.n_attachments:
            raise Invalid(errors={"text": [gettext("Write something.")]})
        if message.text != text:
            db.session.add(MessageEdit(message_id=message_id, editor_id=user_id, text=message.text))
            message.text, message.html, message.edited_at = text, html, now()
            db.session.flush()
            log.append(message.chat_id, EventType.MESSAGE_EDITED, message_id=message_id, by=user_id)
            listing.forget(chat_ids=[message.chat_id])
    return message


def remove_message(user_id: UUID, message_id: UUID) -> Message:
    """Empty a message and leave a tombstone; twice is once."""
    with transaction():
        _chat, message, member = _lock_message(message_id, user_id)
        if message.sender_id != user_id and not member.is_admin:
            raise NotYourMessage
        if not message.is_removed:
            message.text, message.html, message.n_attachments, message.removed_at = "", "", 0, now()
            detach_all(message_id)
            db.session.execute(delete(MessageEdit).where(MessageEdit.message_id == message_id))
            db.session.flush()
            _count_removal(message)
            cards.tell_removed(message)
            idempotency.forget_about(message_id)
            log.append(message.chat_id, EventType.MESSAGE_REMOVED, message_id=message_id, by=user_id)
    return message


def mark_read(user_id: UUID, message_id: UUID) -> tuple[UUID, int, int]:
    """Move the reader's pointer up to this message, never back; answers the chat, the pointer, and what is unread."""
    with transaction():
        chat, message, member = _lock_message(message_id, user_id)
        if message.seq > member.read_seq:
            member.n_read += queries.count_messages(chat.id, after=member.read_seq, up_to=message.seq)
            member.read_seq, member.read_at = message.seq, now()
            db.session.flush()
            listing.forget(user_ids=[user_id])
            live.announce_read(chat.id, member, chat.n_messages - member.n_read)
        return chat.id, member.read_seq, chat.n_messages - member.n_read


def clear_chat(user_id: UUID, chat_id: UUID) -> None:
    """Hide from this member alone all that was said so far."""
    with transaction():
        chat, member = lock_chat(chat_id, user_id)
        member.cleared_seq = member.read_seq = chat.last_seq
        member.n_read = chat.n_messages
        db.session.flush()
        listing.forget(user_ids=[user_id])
        live.announce_cleared(chat_id, user_id)


def lock_chat(chat_id: UUID, user_id: UUID) -> tuple[Chat, Member]:
    """The chat, locked until the commit, and the asker's place in it as it is under that lock."""
    return hold_chat(chat_id), queries.membership(chat_id, user_id)


def hold_chat(chat_id: UUID) -> Chat:
    """The chat, locked until the commit, for one whose right comes from elsewhere.

    Rows that name the chat can be written meanwhile: who does so may hold what comes after it in the order of locks.
    """
    chat = db.session.get(Chat, chat_id, with_for_update={"key_share": True}, populate_existing=True)
    if chat is None:
        raise NotFound
    return chat


def _log_member(member: Member, *, by: UUID) -> None:
    place = {"role": member.role, "is_treasurer": member.is_treasurer}
    log.append(member.chat_id, EventType.MEMBER_CHANGED, user_id=member.user_id, **place, by=by)


def _say(message: Message) -> None:
    """Number, message, event and read pointer: the hot path, two round trips between BEGIN and COMMIT."""
    draw = {"id": message.id, "chat_id": message.chat_id, "sender_id": message.sender_id, "at": message.created_at}
    connection = db.session.connection()
    drawn = _DRAW.run(connection, **draw).first()
    if drawn is None:
        raise NotFound
    if message.reply_to_id is not None:
        _refuse_reply(message.chat_id, message.reply_to_id)
    message.seq = drawn.last_seq
    is_member = _SAY.run(
        connection,
        **{column: getattr(message, column) for column in _SAID},
        n_read=drawn.n_messages,
        type=EventType.MESSAGE_POSTED,
        payload={"message_id": str(message.id), "by": str(message.sender_id)},
    )
    if not is_member:  # Taken out of the chat while this waited for the chat's lock.
        raise NotFound


# The hot path in plain SQL, which costs less to say. First the chat's next number, for members only, and for none who
# is being erased: they stay in talks of two. Then message, event and read pointer travel together.
_DRAW = Statement(
    """UPDATE chats SET last_seq = last_seq + 1, n_messages = n_messages + 1, last_message_id = :id, active_at = :at
    WHERE id = :chat_id AND EXISTS (SELECT 1 FROM members JOIN users ON users.id = members.user_id
        WHERE members.chat_id = :chat_id AND members.user_id = :sender_id AND users.erased_at IS NULL)
    RETURNING last_seq, n_messages""",
    id=Uuid(),
    chat_id=Uuid(),
    sender_id=Uuid(),
    at=UTCDateTime(),
)
_SAID = (
    "id",
    "chat_id",
    "sender_id",
    "seq",
    "text",
    "html",
    "client_message_id",
    "reply_to_id",
    "n_attachments",
    "card_kind",
    "card_id",
    "created_at",
)
_SAY = Together(
    f"INSERT INTO messages ({', '.join(_SAID)}) VALUES ({', '.join(f':{column}' for column in _SAID)})",  # noqa: S608  Our names.
    """INSERT INTO chat_events (chat_id, seq, type, payload, created_at)
    VALUES (:chat_id, :seq, :type, :payload, :created_at)""",
    """UPDATE members SET read_seq = :seq, n_read = :n_read, read_at = :created_at
    WHERE chat_id = :chat_id AND user_id = :sender_id""",
    id=Uuid(),
    chat_id=Uuid(),
    sender_id=Uuid(),
    reply_to_id=Uuid(),
    card_id=Uuid(),
    created_at=UTCDateTime(),
    payload=JSON(),
)


def _refuse_reply(chat_id: UUID, reply_to_id: UUID) -> None:
    """Asked under the chat's lock, so that what is seen here still holds at the insert."""
    answered = db.session.get(Message, reply_to_id)
    if answered is None or answered.chat_id != chat_id:
        raise UnknownMessage("reply_to_id")
    if answered.is_removed:
        raise MessageIsRemoved


def _count_removal(message: Message) -> None:
    """Take the message out of the chat's count, and out of the count of those who had read it."""
    count_changed(update(Chat).where(Chat.id == message.chat_id).values(n_messages=Chat.n_messages - 1))
    readers = (
        update(Member)
        .where(Member.chat_id == message.chat_id, Member.read_seq >= message.seq)
        .values(n_read=Member.n_read - 1)
        .returning(Member.user_id)
    )
    reader_ids = list(db.session.scalars(readers, execution_options={"synchronize_session": False}))
    listing.forget(chat_ids=[message.chat_id], user_ids=reader_ids)


def _lock_message(message_id: UUID, user_id: UUID) -> tuple[Chat, Message, Member]:
    chat_id = db.session.scalar(select(Message.chat_id).where(Message.id == message_id))
    if chat_id is None:
        raise NotFound
    chat, _member = lock_chat(chat_id, user_id)
    return chat, *queries.message_for(message_id, user_id)


def _group_as_admin(chat_id: UUID, user_id: UUID) -> Chat:
    chat, member = lock_chat(chat_id, user_id)
    if chat.is_direct:
        raise FixedPair
    if not member.is_admin:
        raise NotChatAdmin
    return chat


def _let_owner_go(chat_id: UUID, user_id: UUID, owner: Member) -> None:
    """The owner goes by their own will, and last."""
    if owner.user_id != user_id:
        raise NotChatOwner
    if len(queries.participant_ids(chat_id)) > 1:
        raise OwnerCannotLeave


def _new_chat(kind: ChatKind, *, title: str, description: str) -> Chat:
    chat = Chat(id=new_id(), kind=kind, title=title, description=description)
    db.session.add(chat)
    db.session.flush()
    return chat


def _seat(
    chat_id: UUID, user_ids: Iterable[UUID], *, role: Role = Role.MEMBER, read_seq: int = 0, n_read: int = 0
) -> None:
    place = {"chat_id": chat_id, "role": role, "joined_at": now(), "read_seq": read_seq, "n_read": n_read}
    rows = [{**place, "user_id": user_id, "cleared_seq": 0} for user_id in user_ids]
    if rows:
        db.session.execute(insert(Member), rows)


def _known_people(user_ids: Collection[UUID], field: str) -> dict[UUID, User]:
    found = accounts.existing_users(user_ids)
    unknown = [str(user_id) for user_id in user_ids if user_id not in found]
    if unknown:
        raise UnknownPeople(field, unknown)
    return found


def _write_invitations(chat_id: UUID, title: str, creator: User, people: Iterable[User]) -> None:
    for person in people:
        if person.wants_mail:
            queue_letter(
                "chats/mail/new_chat",
                user_id=person.id,
                to_name=person.display_name,
                to_address=person.email,
                language=person.language,
                subject=lazy_gettext("%(creator)s added you to “%(title)s”", creator=creator.display_name, title=title)
                if title
                else lazy_gettext("%(creator)s has started a conversation with you", creator=creator.display_name),
                unsubscribe_url=accounts_service.unsubscribe_url(person.id),
                member=person,
                creator=creator,
                chat_title=title,
                chat_url=f"{current_config().public_url}/chats/{chat_id}",
            )
