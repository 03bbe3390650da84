"""Reads of quizzes; each takes who asks, and an outsider finds nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from threading import Lock
from uuid import UUID

from sqlalchemy import JSON, ColumnElement, Connection, Uuid, exists, func, or_, select

from app.accounts.models import User
from app.chats.models import Member
from app.db import Autocommitting, Statement, db
from app.errors import NotFound
from app.quizzes import deadlines, texts
from app.quizzes.bank_models import Category, Picture, Question, QuestionVersion, VersionPicture
from app.quizzes.content import Content, read_content
from app.quizzes.errors import NoResultsForYou, NotAuthor
from app.quizzes.models import Accommodation, Answer, Attempt, AttemptState, Quiz, QuizPost

ADMINS = ("owner", "admin")
IS_LATEST = (QuestionVersion.question_id == Question.id) & (QuestionVersion.number == Question.version)
"""Joins a question with what it asks now."""
# One may hold some hundred thousand characters, most hold some hundred.
_MOST_CONTENTS = 2_000


@dataclass(frozen=True)
class QuizView:
    """A quiz as one person stands to it: whether it is theirs, and through which chats they came to it."""

    quiz: Quiz
    user_id: UUID
    # Where it stands and they are a member; and where it stands or stood and they are an admin.
    chat_ids: Sequence[UUID]
    admin_chat_ids: Sequence[UUID]

    @property
    def is_author(self) -> bool:
        return self.quiz.owner_id == self.user_id

    @property
    def may_see_results(self) -> bool:
        return self.is_author or bool(self.admin_chat_ids)

    @cached_property
    def accommodation(self) -> Accommodation:
        """What this person is given beyond the quiz's limits; nothing, if nobody said otherwise."""
        found = db.session.get(Accommodation, (self.quiz.id, self.user_id))
        return found or Accommodation(extra_seconds=0, extra_attempts=0)


def quiz_for(quiz_id: UUID, user_id: UUID) -> QuizView:
    """A quiz for its author, for the members of its chats, and for those who have taken it; NotFound for others."""
    quiz = db.session.get(Quiz, quiz_id, populate_existing=True)
    if quiz is None:
        raise NotFound
    [view] = views([quiz], user_id)
    if not _may_see(view):
        raise NotFound
    return view


def views(quizzes: Sequence[Quiz], user_id: UUID) -> list[QuizView]:
    """How this person stands to each of these quizzes; one query however many."""
    query = (
        select(QuizPost.quiz_id, QuizPost.chat_id, Member.role, QuizPost.ended_at, User.erased_at)
        .join(User, User.id == QuizPost.by_id)
        .join(Member, (Member.chat_id == QuizPost.chat_id) & (Member.user_id == user_id))
        .where(QuizPost.quiz_id.in_([quiz.id for quiz in quizzes]))
        .order_by(QuizPost.id)
    )
    # A chat may have had a quiz twice, ended and posted anew: each is named once, in order.
    standing: dict[UUID, dict[UUID, None]] = defaultdict(dict)
    kept: dict[UUID, dict[UUID, None]] = defaultdict(dict)
    for row in db.session.execute(query):
        if row.ended_at is None:
            standing[row.quiz_id][row.chat_id] = None
        # Whoever erased themselves named no admin to come after them: their heir alone sees how it went.
        if row.role in ADMINS and row.erased_at is None:
            kept[row.quiz_id][row.chat_id] = None
    return [QuizView(quiz, user_id, list(standing[quiz.id]), list(kept[quiz.id])) for quiz in quizzes]


def hold_quiz(quiz_id: UUID, *, to_change: bool = True) -> Quiz:
    """The quiz, locked until the commit, after its chats and before its attempts.

    Those who only want it to stay as it is do not wait for each other. Rows that name it can be written meanwhile.
    """
    lock = {"key_share": True} if to_change else {"read": True}
    quiz = db.session.get(Quiz, quiz_id, with_for_update=lock, populate_existing=True)
    if quiz is None:
        raise NotFound
    return quiz


def quiz_of_author(quiz_id: UUID, user_id: UUID) -> Quiz:
    """The quiz, for its author only; Forbidden for others who may see it."""
    view = quiz_for(quiz_id, user_id)
    if not view.is_author:
        raise NotAuthor
    return view.quiz


def results_for(quiz_id: UUID, user_id: UUID) -> tuple[Quiz, Sequence[UUID] | None]:
    """The quiz, and the chats whose attempts this person may see; None are all."""
    view = quiz_for(quiz_id, user_id)
    if view.is_author:
        return view.quiz, None
    if not view.admin_chat_ids:
        raise NoResultsForYou
    return view.quiz, view.admin_chat_ids


def attempt_for(attempt_id: UUID, user_id: UUID) -> tuple[Attempt, Quiz]:
    """An attempt for who makes it, for the quiz's author, and for the admins of the chat that it came through."""
    query = select(Attempt, Quiz).join(Quiz, Quiz.id == Attempt.quiz_id).where(Attempt.id == attempt_id)
    found = db.session.execute(query.execution_options(populate_existing=True)).first()
    if found is None:
        raise NotFound
    attempt, quiz = found
    if user_id not in (attempt.user_id, quiz.owner_id) and not _is_admin_of(attempt, user_id):
        raise NotFound
    return attempt, quiz


def attempts_of(quiz_id: UUID, user_id: UUID) -> list[Attempt]:
    """A person's attempts at a quiz, in order, without previews."""
    query = select(Attempt).filter_by(quiz_id=quiz_id, user_id=user_id).where(Attempt.number > 0)
    return list(db.session.scalars(query.order_by(Attempt.number).execution_options(populate_existing=True)))


def is_taken(quiz_id: UUID) -> bool:
    """Whether somebody has begun to answer it."""
    return bool(db.session.scalar(select(exists().where(Attempt.quiz_id == quiz_id, Attempt.number > 0))))


def answers_of(attempt_id: UUID) -> list[Answer]:
    """The questions of an attempt with their answers, as the student sees them."""
    query = select(Answer).filter_by(attempt_id=attempt_id).order_by(Answer.place)
    return list(db.session.scalars(query.execution_options(populate_existing=True)))


def closed_to_all_at(quiz: Quiz) -> datetime | None:
    """When nobody can begin any more, whatever extra time they have."""
    return deadlines.closing(quiz, longest_extra([quiz]).get(quiz.id, 0))


def over_at(quiz: Quiz) -> datetime | None:
    """When no answer is taken any more from anybody, whatever extra time they have."""
    return deadlines.last_answer(closed_to_all_at(quiz))


def longest_extra(quizzes: Iterable[Quiz]) -> dict[UUID, int]:
    """The longest extra time of somebody who may still be answering, of those quizzes that close."""
    closing = [quiz.id for quiz in quizzes if quiz.closes_at is not None]
    if not closing:
        return {}
    theirs = (Attempt.quiz_id == Accommodation.quiz_id, Attempt.user_id == Accommodation.user_id, Attempt.number > 0)
    is_at_it = exists().where(*theirs, Attempt.state == AttemptState.IN_PROGRESS)
    n_made = select(func.count()).where(*theirs).scalar_subquery()
    # Who has handed in all that they may keeps nobody else waiting.
    may_begin = Quiz.max_attempts.is_(None) | (n_made < Quiz.max_attempts + Accommodation.extra_attempts)
    query = (
        select(Accommodation.quiz_id, func.max(Accommodation.extra_seconds))
        .join(Quiz, Quiz.id == Accommodation.quiz_id)
        .where(Accommodation.quiz_id.in_(closing), is_at_it | may_begin)
        .group_by(Accommodation.quiz_id)
    )
    return dict(db.session.execute(query).all())


def contents(version_ids: Collection[UUID]) -> dict[UUID, Content]:
    """What these versions ask; each is read once in a process, because it never changes."""
    known = {version_id: kept for version_id in version_ids if (kept := _contents.get(version_id)) is not None}
    missing = [version_id for version_id in version_ids if version_id not in known]
    if not missing:
        return known
    query = select(QuestionVersion.id, QuestionVersion.content).where(QuestionVersion.id.in_(missing))
    found = {version_id: read_content(kept) for version_id, kept in db.session.execute(query)}
    _keep(found)
    return known | found


def content_over(connection: Connection | Autocommitting, version_id: UUID) -> Content:
    """What one version asks, read over this connection if this process has not read it yet."""
    known = _contents.get(version_id)
    if known is None:
        known = read_content(_CONTENT.rows(connection, version_id=version_id)[0].content)
        _keep({version_id: known})
    return known


def question_of(question_id: UUID, user_id: UUID) -> Question:
    """A question of one's own bank."""
    question = db.session.get(Question, question_id, populate_existing=True)
    if question is None or question.owner_id != user_id or question.removed_at is not None:
        raise NotFound
    return question


def category_of(category_id: UUID, user_id: UUID) -> Category:
    """A category of one's own bank."""
    category = db.session.get(Category, category_id, populate_existing=True)
    if category is None or category.owner_id != user_id:
        raise NotFound
    return category


def with_below(category: Category | type[Category]) -> ColumnElement[bool]:
    """True of the category and of all that are in it; it may be one of another table of the same query."""
    # No LIKE: on SQLite it would take "physics/Light" for a part of "Physics".
    start = category.path + "/"
    inner = func.substr(Category.path, 1, func.length(start)) == start
    return (Category.owner_id == category.owner_id) & ((Category.id == category.id) | inner)


def picture_for(picture_id: UUID, user_id: UUID) -> Picture:
    """A picture for its owner, and for those who may see a quiz that shows it or are asked a question that does."""
    is_asked = (
        select(Answer.place)
        .join(Attempt, Attempt.id == Answer.attempt_id)
        .join(VersionPicture, VersionPicture.version_id == Answer.version_id)
        .where(VersionPicture.picture_id == picture_id, _may_see_attempt(user_id))
    )
    picture = db.session.get(Picture, picture_id)
    if picture is None:
        raise NotFound
    if picture.owner_id != user_id and not db.session.scalar(select(is_asked.exists())):
        described = Quiz.description.contains(texts.picture_url(picture_id))
        quizzes = db.session.scalars(select(Quiz).where(Quiz.owner_id == picture.owner_id, described)).all()
        if not any(_may_see(view) for view in views(quizzes, user_id)):
            raise NotFound
    return picture


def _may_see_attempt(user_id: UUID) -> ColumnElement[bool]:
    is_admin = exists().where(Member.chat_id == Attempt.chat_id, Member.user_id == user_id, Member.role.in_(ADMINS))
    return or_(Attempt.user_id == user_id, is_admin)


def _may_see(view: QuizView) -> bool:
    is_near = view.is_author or bool(view.chat_ids) or bool(view.admin_chat_ids)
    return is_near or _has_taken(view.quiz.id, view.user_id)


def _has_taken(quiz_id: UUID, user_id: UUID) -> bool:
    taken = exists().where(Attempt.quiz_id == quiz_id, Attempt.user_id == user_id)
    return bool(db.session.scalar(select(taken)))


def _is_admin_of(attempt: Attempt, user_id: UUID) -> bool:
    """Whether the attempt came through a chat whose admin this person is, and where the quiz stands or stood."""
    if attempt.chat_id is None:
        return False
    query = (
        select(Member.role)
        .join(QuizPost, (QuizPost.chat_id == Member.chat_id) & (QuizPost.quiz_id == attempt.quiz_id))
        .join(User, User.id == QuizPost.by_id)
        .where(Member.chat_id == attempt.chat_id, Member.user_id == user_id, User.erased_at.is_(None))
    )
    return db.session.scalar(query) in ADMINS


def _keep(found: dict[UUID, Content]) -> None:
    with _keeping:
        if len(_contents) + len(found) > _MOST_CONTENTS:
            _contents.clear()
        _contents.update(found)


_CONTENT = Statement("SELECT content FROM question_versions WHERE id = :version_id", version_id=Uuid(), content=JSON())
_contents: dict[UUID, Content] = {}
_keeping = Lock()

UNDER_WAY = (AttemptState.IN_PROGRESS, AttemptState.SUBMITTED)
OVER = (AttemptState.WAITING, AttemptState.GRADED)
FINISHED = (AttemptState.SUBMITTED, *OVER)
