"""The front of the pages that take forms: a refusal stands beside the field that it is about."""

from __future__ import annotations

from collections.abc import Callable

from flask import g
from flask_wtf import FlaskForm

from app.errors import AppError


class Deed(FlaskForm):
    """A form that is one button; the guard has looked at its token, as it does for every form."""

    class Meta:
        csrf = False


def accepted(form: FlaskForm, verb: Callable[[], object]) -> bool:
    """Whether the form was sent, is right, and the verb did what it asks; otherwise the form says why not."""
    if not form.is_submitted():
        return False
    g.form_status = 422
    if not form.validate():
        return False
    try:
        verb()
    except AppError as refusal:
        g.form_status, g.form_headers = refusal.status, refusal.headers
        _put_beside(form, refusal)
        return False
    return True


def form_status() -> tuple[int, dict[str, str]]:
    """The status and headers of a page with a form: 200 when it is fresh, the refusal's when it was sent back."""
    return g.get("form_status", 200), dict(g.get("form_headers", {}))


def _put_beside(form: FlaskForm, refusal: AppError) -> None:
    known = {field: texts for field, texts in (refusal.errors or {}).items() if field in form}
    for field, texts in known.items():
        form[field].errors = [*form[field].errors, *texts]
    if not known:
        form.form_errors.append(str(refusal.detail))
