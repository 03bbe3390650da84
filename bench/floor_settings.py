"""How gunicorn serves the floors: with Homeroom's settings, without what only Homeroom's app needs."""

from __future__ import annotations

import runpy

from app.processes import GUNICORN_SETTINGS

_settings = runpy.run_path(str(GUNICORN_SETTINGS))
del _settings["post_worker_init"]
globals().update(_settings)
