"""The question bank: questions and their versions, categories, tags and pictures."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any
from uuid import UUID

from flask_babel import gettext
from sqlalchemy import delete, exists, func, insert, select, update

from app.db import count_changed, db, insert_new, new_id, now, transaction
from app.errors import Invalid
from app.files import service as files
from app.files.service import Received
from app.quizzes import queries, texts
from app.quizzes.bank_models import Category, Picture, Question, QuestionTag, QuestionVersion, VersionPicture
from app.quizzes.content import LONGEST_PATH, Content, QuestionType, Text, keep_content, texts_of
from app.quizzes.errors import CategoryExists, CategoryInItself, CategoryNotEmpty, CategoryTooDeep, QuestionInUse
from app.quizzes.models import Attempt, Slot


def create_question(
    user_id: UUID, content: Content, *, category: str = "", tags: Collection[str] = (), idnumber: str | None = None
) -> UUID:
    """Put a question into one's bank; a category that is new is made."""
    with transaction():
        question = Question(
            id=new_id(), owner_id=user_id, category_id=category_id(user_id, category), idnumber=idnumber or None
        )
        db.session.add(question)
        db.session.flush()
        _add_version(question, content)
        _set_tags(question.id, tags)
        return question.id


def change_question(
    user_id: UUID,
    question_id: UUID,
    content: Content,
    *,
    category: str | None = None,
    tags: Collection[str] | None = None,
    idnumber: str | None = None,
) -> None:
    """Let a question ask something else from now on; attempts that were begun keep what they were asked."""
    with transaction():
        question = _hold(question_id, user_id)
        before = latest_content(question)
        if before != content:
            _refuse_renumbering(question_id, before.type, content.type)
            question.version += 1
            _add_version(question, content)
        if category is not None:
            question.category_id = category_id(user_id, category)
        if tags is not None:
            _set_tags(question_id, tags)
        if idnumber is not None:
            question.idnumber = idnumber or None
        question.changed_at = now()


def remove_question(user_id: UUID, question_id: UUID) -> None:
    """Offer the question no more; attempts that have it keep it."""
    with transaction():
        question = _hold(question_id, user_id)
        if db.session.scalar(select(exists().where(Slot.question_id == question_id))):
            raise QuestionInUse
        question.removed_at = now()


def _refuse_renumbering(question_id: UUID, before: QuestionType, after: QuestionType) -> None:
    """In a quiz that was taken the questions keep their numbers, and a text between them has none."""
    if (before == "description") == (after == "description"):
        return
    is_taken = exists().where(Slot.question_id == question_id, Attempt.quiz_id == Slot.quiz_id, Attempt.number > 0)
    if db.session.scalar(select(is_taken)):
        wrong = gettext("This stands in a quiz that was taken: a text stays a text there, and a question a question.")
        raise Invalid(errors={"content.type": [wrong]})


def latest_content(question: Question) -> Content:
    """What the question asks now."""
    return queries.contents([latest_version_id(question)]).popitem()[1]


def latest_version_id(question: Question) -> UUID:
    """The id of the question's latest version."""
    query = select(QuestionVersion.id).filter_by(question_id=question.id, number=question.version)
    return db.session.scalars(query).one()


def create_category(user_id: UUID, path: str) -> UUID:
    """A new category; those around it are made too."""
    with transaction():
        if db.session.scalar(select(exists().where(Category.owner_id == user_id, Category.path == path))):
            raise CategoryExists
        made = category_id(user_id, path)
        if made is None:
            raise LookupError("The schema lets no empty path through.")
        return made


def rename_category(user_id: UUID, category_id_: UUID, path: str) -> None:
    """Move a category, with all that is in it."""
    with transaction():
        category = queries.category_of(category_id_, user_id)
        old = category.path
        if path == old:
            return
        if path.startswith(f"{old}/"):
            raise CategoryInItself
        inner = list(db.session.scalars(select(Category).where(queries.with_below(category))))
        if max(len(path) + len(one.path) - len(old) for one in inner) > LONGEST_PATH:
            raise CategoryTooDeep
        wanted = {path + one.path[len(old) :] for one in inner}
        taken = exists().where(
            Category.owner_id == user_id, Category.path.in_(wanted), Category.id.not_in([one.id for one in inner])
        )
        if db.session.scalar(select(taken)):
            raise CategoryExists
        _make_outer(user_id, path)
        for one in inner:
            one.path = path + one.path[len(old) :]


def remove_category(user_id: UUID, category_id_: UUID) -> None:
    """Remove an empty category."""
    with transaction():
        category = queries.category_of(category_id_, user_id)
        # Questions that were removed stay for the attempts that have them, without a drawer.
        gone = (Question.category_id == category_id_) & Question.removed_at.is_not(None)
        count_changed(update(Question).where(gone).values(category_id=None))
        below = select(Category.id).where(queries.with_below(category))
        in_use = exists().where(Question.category_id.in_(below)) | exists().where(Slot.category_id.in_(below))
        has_inner = db.session.scalar(select(func.count()).select_from(below.subquery())) != 1
        if has_inner or db.session.scalar(select(in_use)):
            raise CategoryNotEmpty
        db.session.delete(category)


def category_id(user_id: UUID, path: str) -> UUID | None:
    """The category with this path, made in the caller's transaction if it is new; none for no path."""
    if not path:
        return None
    _make_outer(user_id, path)
    insert_new(Category, id=new_id(), owner_id=user_id, path=path, created_at=now())
    return db.session.scalars(select(Category.id).filter_by(owner_id=user_id, path=path)).one()


def add_picture(user_id: UUID, received: Received) -> Picture:
    """Keep a picture that was uploaded for questions."""
    with transaction():
        files.record(received)
        picture = Picture(owner_id=user_id, digest=received.digest, name=received.name, media_type=received.media_type)
        db.session.add(picture)
        db.session.flush()
    return picture


def search_key(content: Content) -> str:
    """What the search looks through."""
    return f"{content.name}\n{texts.as_written(content.text)}".casefold()


def version_row(question_id: UUID, number: int, content: Content) -> dict[str, Any]:
    """The row of a version, for inserts of one or of many."""
    return {
        "id": new_id(),
        "question_id": question_id,
        "number": number,
        "type": content.type,
        "name": content.name or texts.plain(content.text)[:100],
        "search_key": search_key(content),
        "content": keep_content(content),
        "created_at": now(),
    }


def show_pictures(version_id: UUID, user_id: UUID, shown: Iterable[Text]) -> None:
    """Write down which of the author's own pictures a version shows: nobody opens another's by naming it."""
    named = [UUID(found) for found in texts.picture_ids(list(shown))]
    if not named:
        return
    mine = db.session.scalars(select(Picture.id).where(Picture.id.in_(named), Picture.owner_id == user_id)).all()
    if mine:
        rows = [{"version_id": version_id, "picture_id": picture_id} for picture_id in mine]
        db.session.execute(insert(VersionPicture), rows)


def _add_version(question: Question, content: Content) -> None:
    row = version_row(question.id, question.version, content)
    db.session.execute(insert(QuestionVersion), [row])
    show_pictures(row["id"], question.owner_id, texts_of(content))


def _set_tags(question_id: UUID, tags: Collection[str]) -> None:
    db.session.execute(delete(QuestionTag).where(QuestionTag.question_id == question_id))
    if tags:
        rows = [{"question_id": question_id, "tag": tag} for tag in sorted(set(tags))]
        db.session.execute(insert(QuestionTag), rows)


def _make_outer(user_id: UUID, path: str) -> None:
    """Make the categories around this one, so that the tree has no holes."""
    names = path.split("/")
    for depth in range(1, len(names)):
        insert_new(Category, id=new_id(), owner_id=user_id, path="/".join(names[:depth]), created_at=now())


def _hold(question_id: UUID, user_id: UUID) -> Question:
    """One's own question, locked until the commit: two changes at once make two versions."""
    queries.question_of(question_id, user_id)
    return db.session.get_one(Question, question_id, with_for_update=True, populate_existing=True)
