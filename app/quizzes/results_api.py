"""/api/v1/quizzes/…: results, statistics, essays and regrading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from uuid import UUID

from flask import Blueprint, Response
from flask_babel import gettext

from app import access
from app.api import endpoint
from app.errors import Invalid, NotFound
from app.quizzes import analysis, bank_queries, essays, numbering, queries, regrading
from app.quizzes.errors import NoResultsForYou, NotAuthor
from app.quizzes.models import Quiz
from app.quizzes.result_table import results_csv, results_out
from app.quizzes.results_errors import ChangedMeanwhile, TooManyPoints
from app.quizzes.results_schemas import (
    AnswersOut,
    AskResults,
    AskStatistics,
    EssayCountOut,
    EssayOut,
    EssaysOut,
    GradeEssay,
    ListEssays,
    Regrade,
    RegradeOut,
    ResultsOut,
    StatisticsOut,
)
from app.quizzes.results_shapes import answers_out, essay_out, name_of, regrade_out, statistics_out
from app.quizzes.seeing import shows

blueprint = Blueprint("quiz_results_api", __name__, url_prefix="/api/v1/quizzes")


@blueprint.get("/<uuid:quiz_id>/results")
@endpoint(
    "See the results of a class, as JSON or CSV",
    query=AskResults,
    gives=ResultsOut,
    media="text/csv",
    refuses=(NotFound, NoResultsForYou),
)
def results(quiz_id: UUID, query: AskResults) -> ResultsOut | Response:
    """For the author all, for a chat's admins those of their chat."""
    quiz, chat_ids = queries.results_for(quiz_id, _me())
    with_all = query.attempts == "all"
    if query.format == "csv":
        headers = {"Content-Disposition": 'attachment; filename="results.csv"'}
        sheet = results_csv(quiz, chat_ids, shows_points=shows(quiz, _me()).text, with_all=with_all)
        return Response(sheet, mimetype="text/csv", headers=headers)
    return results_out(quiz, chat_ids, with_all=with_all)


@blueprint.get("/<uuid:quiz_id>/statistics")
@endpoint(
    "See which questions were good", query=AskStatistics, gives=StatisticsOut, refuses=(NotFound, NoResultsForYou)
)
def statistics(quiz_id: UUID, query: AskStatistics) -> StatisticsOut:
    """Item analysis of the graded attempts; what tells the key is there for who may see it."""
    quiz, chat_ids = queries.results_for(quiz_id, _me())
    sheet = analysis.read_sheet(quiz, chat_ids, query.attempts)
    return statistics_out(sheet, query.attempts, shows(quiz, _me()))


@blueprint.get("/<uuid:quiz_id>/questions/<int:slot>/answers")
@endpoint(
    "See how one question was answered", query=AskStatistics, gives=AnswersOut, refuses=(NotFound, NoResultsForYou)
)
def answers(quiz_id: UUID, slot: int, query: AskStatistics) -> AnswersOut:
    """Who chose what, and what was written."""
    quiz, chat_ids = queries.results_for(quiz_id, _me())
    sheet = analysis.read_sheet(quiz, chat_ids, query.attempts)
    place = next((place for place, item in enumerate(sheet.items) if item.slot == slot), None)
    if place is None:
        raise NotFound
    return answers_out(sheet, place, shows(quiz, _me()))


@blueprint.get("/<uuid:quiz_id>/essays")
@endpoint("List essays without their writers", query=ListEssays, gives=EssaysOut, refuses=(NotFound, NotAuthor))
def list_essays(quiz_id: UUID, query: ListEssays) -> EssaysOut:
    """In an order that says nothing; those that were left empty need nobody."""
    quiz = queries.quiz_of_author(quiz_id, _me())
    found, has_more = essays.essays(
        quiz, slot=query.slot, state=query.state, after_id=query.after_id, limit=query.limit
    )
    numbers = numbering.numbers(quiz_id)
    items = [essay_out(essay, numbers) for essay in found]
    return EssaysOut(items=items, has_more=has_more, questions=_counts(quiz, numbers))


@blueprint.put("/<uuid:quiz_id>/essays/<uuid:answer_id>")
@endpoint("Grade an essay", body=GradeEssay, gives=EssayOut, refuses=(NotFound, NotAuthor, TooManyPoints))
def grade_essay(quiz_id: UUID, answer_id: UUID, body: GradeEssay) -> EssayOut:
    """With the last essay of an attempt its student has a result."""
    essay = essays.grade_essay(_me(), quiz_id, answer_id, points=body.points, comment=body.comment)
    return essay_out(essay, numbering.numbers(quiz_id))


@blueprint.post("/<uuid:quiz_id>/regrade")
@endpoint(
    "Grade again by the latest versions of the questions: look first, then do it",
    body=Regrade,
    gives=RegradeOut,
    refuses=(NotFound, NotAuthor, ChangedMeanwhile),
)
def regrade(quiz_id: UUID, body: Regrade) -> RegradeOut:
    """With the seal of what was looked at, all of it is done at once, and those concerned are told."""
    quiz = queries.quiz_of_author(quiz_id, _me())
    if body.dry_run:
        return regrade_out(regrading.plan(quiz, body.question_ids), numbering.numbers(quiz_id))
    if body.seal is None:
        raise Invalid(errors={"seal": [gettext("Look first what would change: its answer has the seal.")]})
    done = regrading.regrade(_me(), quiz_id, seal=body.seal, question_ids=body.question_ids)
    return regrade_out(done, numbering.numbers(quiz_id))


def _me() -> UUID:
    return access.identity().user_id


def _counts(quiz: Quiz, numbers: Mapping[int, int]) -> list[EssayCountOut]:
    counts = essays.counts(quiz)
    asked = bank_queries.latest_contents([count.question_id for count in counts])
    return [
        EssayCountOut(number=numbers.get(count.slot), name=name_of(asked[count.question_id][1]), **asdict(count))
        for count in counts
    ]
