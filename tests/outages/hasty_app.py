"""The Celery app of the hasty worker; it reads its settings from the environment, as app/worker.py does."""

from __future__ import annotations

from datetime import timedelta

from app.mail import service
from app.quizzes import taking
from app.worker import celery as celery

service.HINT_TIME = timedelta(seconds=1)
service.FIRST_WAIT = timedelta(seconds=1)
service.CLAIM = timedelta(seconds=3)
taking.HINT_TIME = timedelta(seconds=1)
celery.conf.beat_schedule = {
    "sweep-the-outbox": {"task": "mail.sweep", "schedule": 1.0, "options": {"expires": 5}},
    "close-quizzes": {"task": "quizzes.sweep", "schedule": 1.0, "options": {"expires": 5}},
}
