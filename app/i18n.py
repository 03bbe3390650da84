"""The reader's language, and addresses of static files that change with their content."""

from __future__ import annotations

import hashlib
from pathlib import Path

from flask import Flask, current_app, has_request_context, request, url_for
from flask_babel import Babel, get_locale

from app.access import identity_or_none
from app.config import LANGUAGES, Config

babel = Babel()


def init_app(app: Flask, config: Config) -> None:
    """Speak the language of the profile, or of the browser, or the deployment's own."""
    app.config["BABEL_DEFAULT_LOCALE"] = config.default_language
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.jinja_env.globals.update(static_url=static_url, get_locale=get_locale)
    app.extensions["static_versions"] = {}
    babel.init_app(app, locale_selector=_language)


def static_url(name: str) -> str:
    """The address of a static file; it changes with the file, so browsers may keep what they have."""
    versions: dict[str, str] = current_app.extensions["static_versions"]
    if name not in versions or current_app.debug:
        content = Path(current_app.static_folder or "", name).read_bytes()
        versions[name] = hashlib.sha256(content).hexdigest()[:12]
    return url_for("static", filename=name, v=versions[name])


def _language() -> str:
    fallback: str = current_app.config["BABEL_DEFAULT_LOCALE"]
    if not has_request_context():
        return fallback
    identity = identity_or_none()
    if identity is not None:
        return identity.language
    return request.accept_languages.best_match(LANGUAGES) or fallback
