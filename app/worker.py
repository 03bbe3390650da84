"""What the Celery worker and beat run."""

from __future__ import annotations

from app import create_app, sheets
from app.config import Config
from app.monitoring import heartbeats

config = Config.from_env()
sheets.share(config.instance_dir / "metrics")
app = create_app(config)
heartbeats.keep(app)
celery = app.extensions["celery"]
