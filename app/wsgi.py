"""What gunicorn serves."""

from __future__ import annotations

from app import create_app, sheets
from app.config import Config
from app.lanes import Lanes

config = Config.from_env()
sheets.share(config.instance_dir / "metrics")
app = create_app(config)
app.wsgi_app = Lanes(app.wsgi_app, config.web_threads)  # type: ignore[method-assign]
