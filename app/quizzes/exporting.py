"""A bank as a GIFT file, read page by page: whoever takes it slowly holds no connection."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

from sqlalchemy import select

from app.config import running_app
from app.db import db
from app.quizzes import bank_queries, gift, queries
from app.quizzes.bank_models import Category, Question, QuestionVersion
from app.quizzes.content import read_content
from app.quizzes.items import Item, Tell, tell_nobody
from app.quizzes.question_schemas import NoCategory

PAGE = 500
Place = tuple[UUID, str | None]
"""A question and the path of its category."""


def places(user_id: UUID, category_id: UUID | NoCategory | None = None, *, with_below: bool = True) -> list[Place]:
    """The questions of a bank, or of one of its categories, in the order of an export: drawer by drawer."""
    query = (
        select(Question.id, Category.path)
        .outerjoin(Category, Category.id == Question.category_id)
        .where(Question.owner_id == user_id, Question.removed_at.is_(None))
    )
    query = query.where(bank_queries.inside(category_id, user_id, with_below_it=with_below))
    found = db.session.execute(query.order_by(Question.id))
    return sorted(((row.id, row.path) for row in found), key=lambda place: (place[1] or "").split("/"))


def write(found: Sequence[Place], tell: Tell = tell_nobody) -> Iterator[str]:
    """The file, in pieces; `tell` hears how many questions have been read for it."""
    app = running_app()

    def items() -> Iterator[Item]:
        for start in range(0, len(found), PAGE):
            with app.app_context():
                page = _items(found[start : start + PAGE])
            yield from page
            tell(start + len(page))

    return gift.write(items())


def _items(page: Sequence[Place]) -> list[Item]:
    ids = [question_id for question_id, _ in page]
    query = (
        select(Question.id, Question.idnumber, QuestionVersion.content)
        .join(QuestionVersion, queries.IS_LATEST)
        .where(Question.id.in_(ids))
    )
    rows = {row.id: row for row in db.session.execute(query)}
    tags = bank_queries.tags_of(ids)
    return [
        Item(
            content=read_content(rows[question_id].content),
            category=path,
            tags=tuple(tags.get(question_id, ())),
            idnumber=rows[question_id].idnumber,
        )
        for question_id, path in page
        if question_id in rows
    ]
