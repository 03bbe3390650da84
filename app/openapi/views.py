"""The API's document for programs, and the page that shows it to people."""

from __future__ import annotations

from flask import Blueprint, Response, render_template, request

from app.access import public
from app.api import endpoint
from app.config import running_app
from app.openapi import document

blueprint = Blueprint("openapi", __name__, template_folder="templates")


@blueprint.get("/docs")
@public
def docs() -> str:
    """The API to read, and to try with one's own session."""
    return render_template("openapi/docs.html")


@blueprint.get("/api/v1/openapi.json")
@public
@endpoint("Read this document", media="application/json")
def openapi() -> Response:
    """All that the API takes, gives and refuses, as OpenAPI 3.1."""
    response = Response(document.text(running_app()), mimetype="application/json")
    response.headers["Cache-Control"] = "public, max-age=300"
    response.add_etag()
    response.make_conditional(request)
    return response
