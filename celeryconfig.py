"""How Celery runs here: broker, queues, limits and the table of periodic tasks."""

from __future__ import annotations

from typing import Any

from celery.schedules import crontab
from kombu import Queue

from app.config import Config

task_queues = [Queue("default"), Queue("mail"), Queue("grading"), Queue("slow")]
task_default_queue = "default"
task_routes = {
    "mail.deliver": {"queue": "mail"},
    "quizzes.grade": {"queue": "grading"},
    "accounts.export": {"queue": "slow"},
    "accounts.erase": {"queue": "slow"},
}

# A task is acknowledged after its work: a worker killed in the middle leaves it to the next one.
# Every task is therefore safe to run twice, and its docstring or its service says how.
task_acks_late = True
task_reject_on_worker_lost = True
worker_prefetch_multiplier = 1
task_soft_time_limit = 120
task_time_limit = 180

task_serializer = "json"
accept_content = ["json"]
result_expires = 86_400
timezone = "UTC"
enable_utc = True

# Flower reads these events.
worker_send_task_events = True
task_send_sent_event = True

# How long beat may sleep, and so how long it may take to stop.
beat_max_loop_interval = 1
# It remembers when it last turned, and so shows that it is alive.
beat_scheduler = "app.monitoring.heartbeats:Clock"

broker_connection_retry_on_startup = True
broker_connection_max_retries = None
worker_hijack_root_logger = False
worker_cancel_long_running_tasks_on_connection_loss = False

beat_schedule = {
    "sweep-the-outbox": {"task": "mail.sweep", "schedule": 15.0, "options": {"expires": 15}},
    "send-digests": {"task": "chats.digest", "schedule": crontab(minute=5), "options": {"expires": 3000}},
    "drop-old-letters": {"task": "mail.clean", "schedule": crontab(hour=3, minute=40), "options": {"expires": 3600}},
    "sweep-thumbnails": {"task": "files.sweep", "schedule": 60.0, "options": {"expires": 60}},
    "drop-waiting-attachments": {
        "task": "chats.clean",
        "schedule": crontab(minute=50),
        "options": {"expires": 3000},
    },
    "drop-unused-files": {"task": "files.clean", "schedule": crontab(hour=4, minute=10), "options": {"expires": 3600}},
    "drop-old-events": {
        "task": "realtime.clean",
        "schedule": crontab(hour=3, minute=50),
        "options": {"expires": 3600},
    },
    "recount-the-ledger": {
        "task": "wallets.recount",
        "schedule": crontab(hour=2, minute=30),
        "options": {"expires": 3600},
    },
    "draw-the-lines": {"task": "monitoring.sample", "schedule": 15.0, "options": {"expires": 15}},
    "close-quizzes": {"task": "quizzes.sweep", "schedule": 10.0, "options": {"expires": 10}},
    "sweep-exports-and-erasures": {"task": "accounts.sweep", "schedule": 60.0, "options": {"expires": 60}},
    "clean-expired": {"task": "accounts.clean", "schedule": crontab(hour=3, minute=20), "options": {"expires": 3600}},
}


def of(config: Config) -> dict[str, Any]:
    """The settings that follow from the deployment: Redis where it is named, folders on this machine otherwise."""
    beat_file = str(config.instance_dir / "celerybeat-schedule")
    if config.redis_url:
        return {
            "broker_url": config.redis_url,
            "result_backend": config.redis_url,
            "beat_schedule_filename": beat_file,
            "broker_transport_options": {
                "visibility_timeout": 600,
                "socket_timeout": 5,
                "socket_connect_timeout": 1,
            },
            "redis_socket_connect_timeout": 1,
            "redis_socket_timeout": 5,
        }
    queue = config.instance_dir / "queue"
    for folder in (queue, queue / "control"):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {
        "broker_url": "files://localhost",
        "task_ignore_result": True,
        "beat_schedule_filename": beat_file,
        "broker_transport_options": {
            "data_folder_in": str(queue),
            "data_folder_out": str(queue),
            "control_folder": str(queue / "control"),
            "polling_interval": 0.5,
        },
    }
