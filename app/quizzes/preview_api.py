"""/api/v1/questions/preview and /try: a question that is being written, before it is in any bank."""

from __future__ import annotations

from typing import Any, ClassVar, get_args

from flask import Blueprint

from app.api import In, endpoint, example
from app.quizzes import grading, paper, responses, texts
from app.quizzes.content import Content, QuestionType
from app.quizzes.models import Answer
from app.quizzes.question_schemas import SOME_QUESTION, PaperQuestion, TriedOut

blueprint = Blueprint("question_previews", __name__, url_prefix="/api/v1")


class ShowContent(In):
    """What a question would ask."""

    model_config = example(content=SOME_QUESTION)

    unnamed: ClassVar[frozenset[str]] = frozenset(get_args(QuestionType))

    content: Content


class TryContent(ShowContent):
    """What a question would ask, and an answer to it."""

    model_config = example(content=SOME_QUESTION, response=None)

    response: Any = None


@blueprint.post("/questions/preview")
@endpoint("See a question that is being written as a student will see it", body=ShowContent, gives=PaperQuestion)
def preview(body: ShowContent) -> PaperQuestion:
    """Without its key; nothing is kept."""
    answer = Answer(place=1, mark=body.content.mark, response=None, seq=0)
    return paper.paper_question(answer, body.content, seed="", shuffles=False)


@blueprint.post("/questions/try")
@endpoint("Try an answer to a question that is being written", body=TryContent, gives=TriedOut)
def try_content(body: TryContent) -> TriedOut:
    """What the answer would earn; nothing is kept."""
    response = responses.read_response(body.content, body.response)
    return TriedOut(
        fraction=grading.grade(body.content, response),
        feedback=paper.html_of(grading.feedback(body.content, response)),
        general_feedback=texts.html_or_none(body.content.general_feedback),
        right=grading.right_answer(body.content),
    )
