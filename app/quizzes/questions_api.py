"""/api/v1/questions: the question bank, each person's own."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import Blueprint, Response

from app import access
from app.access import takes_upload
from app.api import Page, endpoint
from app.db import db
from app.errors import Busy, NotFound
from app.files import http as files
from app.files.errors import UPLOAD_REFUSALS
from app.files.service import Received
from app.quizzes import bank, bank_queries, grading, paper, queries, responses, texts
from app.quizzes.errors import (
    CategoryExists,
    CategoryInItself,
    CategoryNotEmpty,
    CategoryTooDeep,
    NotAPicture,
    QuestionInUse,
)
from app.quizzes.models import Answer
from app.quizzes.question_schemas import (
    CategoriesOut,
    ChangeQuestion,
    ListQuestions,
    PaperQuestion,
    PictureOut,
    QuestionLine,
    QuestionOut,
    TagsOut,
    TriedOut,
    TryQuestion,
    VersionsOut,
    WriteCategory,
    WriteQuestion,
)

blueprint = Blueprint("questions_api", __name__, url_prefix="/api/v1")


@blueprint.get("/questions")
@endpoint("List the questions of one's bank", query=ListQuestions, gives=Page[QuestionLine], refuses=(NotFound,))
def questions(query: ListQuestions) -> Page[QuestionLine]:
    """The newest first; `before_id` is the last question of the page before."""
    items, has_more = bank_queries.questions(_me(), query)
    return Page[QuestionLine](items=items, has_more=has_more)


@blueprint.post("/questions")
@endpoint("Write a question", body=WriteQuestion, gives=QuestionOut, status=201)
def write_question(body: WriteQuestion) -> QuestionOut:
    """Into one's own bank; a category that is new is made."""
    question_id = bank.create_question(
        _me(), body.content, category=body.category, tags=body.tags, idnumber=body.idnumber
    )
    return bank_queries.question_out(question_id, _me())


@blueprint.get("/questions/<uuid:question_id>")
@endpoint("See a question with its key", gives=QuestionOut, refuses=(NotFound,))
def question(question_id: UUID) -> QuestionOut:
    """For its author."""
    return bank_queries.question_out(question_id, _me())


@blueprint.put("/questions/<uuid:question_id>")
@endpoint("Change a question", body=ChangeQuestion, gives=QuestionOut, refuses=(NotFound,))
def change_question(question_id: UUID, body: ChangeQuestion) -> QuestionOut:
    """A new version, if it asks something else now; attempts that were begun keep the old one."""
    bank.change_question(
        _me(), question_id, body.content, category=body.category, tags=body.tags, idnumber=body.idnumber
    )
    return bank_queries.question_out(question_id, _me())


@blueprint.delete("/questions/<uuid:question_id>")
@endpoint("Take a question out of the bank", status=204, refuses=(NotFound, QuestionInUse))
def remove_question(question_id: UUID) -> None:
    """Attempts that have it keep it."""
    bank.remove_question(_me(), question_id)


@blueprint.get("/questions/<uuid:question_id>/versions")
@endpoint("See what a question has asked before", gives=VersionsOut, refuses=(NotFound,))
def versions(question_id: UUID) -> VersionsOut:
    """The latest first."""
    return VersionsOut(items=bank_queries.versions(question_id, _me()))


@blueprint.get("/questions/<uuid:question_id>/preview")
@endpoint("See a question as a student sees it", gives=PaperQuestion, refuses=(NotFound,))
def preview(question_id: UUID) -> PaperQuestion:
    """Without its key."""
    content = bank.latest_content(queries.question_of(question_id, _me()))
    return paper.paper_question(
        Answer(place=1, mark=content.mark, response=None, seq=0), content, seed=str(question_id), shuffles=False
    )


@blueprint.post("/questions/<uuid:question_id>/try")
@endpoint("Try an answer", body=TryQuestion, gives=TriedOut, refuses=(NotFound,))
def try_answer(question_id: UUID, body: TryQuestion) -> TriedOut:
    """What the answer would earn; nothing is kept."""
    content = bank.latest_content(queries.question_of(question_id, _me()))
    response = responses.read_response(content, body.response)
    return TriedOut(
        fraction=grading.grade(content, response),
        feedback=paper.html_of(grading.feedback(content, response)),
        general_feedback=texts.html_or_none(content.general_feedback),
        right=grading.right_answer(content),
    )


@blueprint.get("/questions/categories")
@endpoint("List the categories of one's bank", gives=CategoriesOut)
def categories() -> CategoriesOut:
    """By path; those inside come after those around them."""
    return CategoriesOut(items=bank_queries.categories(_me()))


@blueprint.post("/questions/categories")
@endpoint("Make a category", body=WriteCategory, gives=CategoriesOut, status=201, refuses=(CategoryExists,))
def make_category(body: WriteCategory) -> CategoriesOut:
    """Those around it are made too."""
    bank.create_category(_me(), body.path)
    return _categories()


@blueprint.patch("/questions/categories/<uuid:category_id>")
@endpoint(
    "Rename or move a category",
    body=WriteCategory,
    gives=CategoriesOut,
    refuses=(NotFound, CategoryExists, CategoryInItself, CategoryTooDeep),
)
def rename_category(category_id: UUID, body: WriteCategory) -> CategoriesOut:
    """With all that is in it."""
    bank.rename_category(_me(), category_id, body.path)
    return _categories()


@blueprint.delete("/questions/categories/<uuid:category_id>")
@endpoint("Remove an empty category", status=204, refuses=(NotFound, CategoryNotEmpty))
def remove_category(category_id: UUID) -> None:
    """Questions are not thrown away with it."""
    bank.remove_category(_me(), category_id)


@blueprint.get("/questions/tags")
@endpoint("List the tags of one's bank", gives=TagsOut)
def tags() -> TagsOut:
    """With how many questions have each."""
    return TagsOut(items=bank_queries.tags(_me()))


def _receive() -> dict[str, Any]:
    """Take the picture in before the transaction begins."""
    db.session.rollback()  # An upload takes its time; no connection waits with it.
    received = files.receive_file()
    if not received.media_type.startswith("image/"):
        raise NotAPicture
    return {"received": received}


@blueprint.post("/questions/pictures")
@takes_upload(files.most_body_bytes)
@endpoint(
    "Upload a picture for the texts of questions (multipart, field `file`)",
    prepare=_receive,
    takes_file=True,
    gives=PictureOut,
    status=201,
    refuses=(*UPLOAD_REFUSALS, NotAPicture),
)
def upload_picture(received: Received) -> PictureOut:
    """Readers of a question that shows it may see it, and nobody else."""
    picture = bank.add_picture(_me(), received)
    url = texts.picture_url(picture.id)
    label = picture.name.rsplit(".", 1)[0].translate(_PLAIN)
    return PictureOut(id=picture.id, url=url, markdown=f"![{label}]({url})")


@blueprint.get("/questions/pictures/<uuid:picture_id>")
@endpoint("See a picture of a question", media="*/*", refuses=(NotFound, Busy))
def picture(picture_id: UUID) -> Response:
    """For its owner, for those who are asked a question that shows it, and for those who may see such a quiz."""
    found = queries.picture_for(picture_id, _me())
    return files.send(found.digest, name=found.name, media_type=found.media_type, as_download=False)


def _categories() -> CategoriesOut:
    """The tree after a change."""
    return CategoriesOut(items=bank_queries.categories(_me()))


def _me() -> UUID:
    return access.identity().user_id


# What would end the name of a picture in Markdown.
_PLAIN = str.maketrans("[]\\", "()/")
