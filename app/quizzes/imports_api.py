"""/api/v1/questions/imports and /export: questions from files, and into them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import Blueprint, Response

from app import access
from app.access import takes_upload
from app.api import endpoint
from app.errors import NotFound
from app.quizzes import exporting, imports
from app.quizzes.bank_models import QuestionImport
from app.quizzes.import_errors import BrokenFile, EmptyFile, TooManyImports
from app.quizzes.import_schemas import AskExport, ImportFile, ImportOut, PreviewOut, ProblemOut
from app.quizzes.import_shapes import found_out
from app.quizzes.imports import File

blueprint = Blueprint("question_imports", __name__, url_prefix="/api/v1")

# A sign of the text is up to four bytes, and in JSON some are written longer.
MOST_BYTES = 24 * 2**20
MOST_SHOWN = 200


@blueprint.post("/questions/imports/preview")
@takes_upload(MOST_BYTES)
@endpoint("See what an import would do", body=ImportFile, gives=PreviewOut, keeps_answer=False)
def preview(body: ImportFile) -> PreviewOut:
    """All questions are counted, the first 200 shown with their key; every problem has its line. Nothing is kept."""
    file = imports.read(body.text, body.format)
    return PreviewOut(
        format=file.format,
        n_questions=len(file.items),
        problems=_problems(imports.told(file.reading.problems)),
        questions=[found_out(item, body.category) for item in file.items[:MOST_SHOWN]],
    )


def _read(body: ImportFile) -> dict[str, Any]:
    """Read the file before the transaction begins."""
    return {"file": imports.read_whole(body.text, body.format)}


@blueprint.post("/questions/imports")
@takes_upload(MOST_BYTES)
@endpoint(
    "Import a file of questions into one's bank",
    body=ImportFile,
    prepare=_read,
    gives=ImportOut,
    status=201,
    refuses=(BrokenFile, EmptyFile, TooManyImports),
)
def start(body: ImportFile, file: File) -> ImportOut:
    """All of it or nothing. It is done in the background, and told on one's own channel."""
    return _out(imports.start(_me(), file, category=body.category))


@blueprint.get("/questions/imports/<uuid:import_id>")
@endpoint("See how far an import has come", gives=ImportOut, refuses=(NotFound,))
def see(import_id: UUID) -> ImportOut:
    """For who began it."""
    return _out(imports.import_of(import_id, _me()))


@blueprint.get("/questions/export")
@endpoint("Export questions as GIFT", query=AskExport, media="text/plain", refuses=(NotFound,))
def export(query: AskExport) -> Response:
    """A file that an import gives the same bank, and that Moodle reads."""
    found = exporting.places(_me(), query.category_id, with_below=query.with_below)
    headers = {"Content-Disposition": 'attachment; filename="questions.gift"'}
    return Response(exporting.write(found), mimetype="text/plain", headers=headers)


def _out(found: QuestionImport) -> ImportOut:
    return ImportOut.model_validate(
        {
            **{name: getattr(found, name) for name in ("id", "state", "n_questions", "created_at", "finished_at")},
            "problems": _problems(imports.told(imports.kept_problems(found))),
        }
    )


def _problems(told: list[dict[str, Any]]) -> list[ProblemOut]:
    return [ProblemOut(**one) for one in told]


def _me() -> UUID:
    return access.identity().user_id
