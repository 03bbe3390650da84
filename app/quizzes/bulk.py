"""Many questions at once: the rows are made beforehand, so that the transaction that takes them in is short."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Table, insert, select

from app.db import Model, db, insert_new, new_id, now
from app.quizzes import bank, texts
from app.quizzes.bank_models import Category, Question, QuestionTag, QuestionVersion
from app.quizzes.content import Text, texts_of
from app.quizzes.items import Item, Tell, tell_nobody

BATCH = 1000
Row = dict[str, Any]


@dataclass(frozen=True)
class Made:
    """A question's rows, but for its category, which the transaction finds or makes."""

    category: str | None
    question: Row
    version: Row
    tags: list[Row]
    # Texts that name pictures; most questions have none.
    illustrated: list[Text]


def prepare(user_id: UUID, items: Sequence[Item], tell: Tell = tell_nobody) -> list[Made]:
    """The rows of these questions for somebody's bank; `tell` hears how many are made."""
    made = []
    for number, item in enumerate(items, 1):
        made.append(_made(user_id, item))
        tell(number)
    return made


def put_in(user_id: UUID, rows: Sequence[Made], *, category: str) -> None:
    """Insert them in the caller's transaction; those without a category of their own go into this one."""
    ids = _categories(user_id, {made.category or category for made in rows})
    for made in rows:
        made.question["category_id"] = ids[made.category or category]
    _insert(Question, (made.question for made in rows))
    _insert(QuestionVersion, (made.version for made in rows))
    _insert(QuestionTag, (tag for made in rows for tag in made.tags))
    for made in rows:
        if made.illustrated:
            bank.show_pictures(made.version["id"], user_id, made.illustrated)


def _made(user_id: UUID, item: Item) -> Made:
    question_id, at, shown = new_id(), now(), texts_of(item.content)
    question = {
        "id": question_id,
        "owner_id": user_id,
        "idnumber": item.idnumber,
        "version": 1,
        "created_at": at,
        "changed_at": at,
    }
    return Made(
        category=item.category,
        question=question,
        version=bank.version_row(question_id, 1, item.content),
        tags=[{"question_id": question_id, "tag": tag} for tag in item.tags],
        illustrated=shown if texts.picture_ids(shown) else [],
    )


def _categories(user_id: UUID, paths: Collection[str]) -> dict[str, UUID | None]:
    """The id of each of these categories, with those around them; what is new is made. No path, no category."""
    wanted = sorted({outer for path in paths if path for outer in _outwards(path)})
    known = _known(user_id)
    # In order, so that two imports of the same person do not wait for each other.
    for path in wanted:
        if path not in known:
            insert_new(Category, id=new_id(), owner_id=user_id, path=path, created_at=now())
    return {"": None} | _known(user_id)


def _known(user_id: UUID) -> dict[str, UUID]:
    return dict(db.session.execute(select(Category.path, Category.id).filter_by(owner_id=user_id)).all())


def _outwards(path: str) -> Iterator[str]:
    names = path.split("/")
    return ("/".join(names[:depth]) for depth in range(1, len(names) + 1))


def _insert(model: type[Model], rows: Iterator[Row]) -> None:
    while batch := list(islice(rows, BATCH)):
        # Past the units of work of the session, which would send some of these rows one by one.
        db.session.execute(insert(cast(Table, model.__table__)), batch)
