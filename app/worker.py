"""What the Celery worker and beat run."""

from __future__ import annotations

from app import create_app
from app.config import Config

app = create_app(Config.from_env())
celery = app.extensions["celery"]
