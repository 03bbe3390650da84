"""How gunicorn serves Homeroom: threads, because a socket keeps one, and a waiting page must not keep the others."""

from pathlib import Path

from gunicorn.workers.base import Worker
from werkzeug.debug import DebuggedApplication

from app.config import Config

settings = Config.from_env()

bind = [f"[{settings.host}]:{settings.port}" if ":" in settings.host else f"{settings.host}:{settings.port}"]
worker_class = "gthread"
# SQLite has one writer, and embedded presence and doorbell live inside one process.
workers = 1 if settings.is_sqlite or not settings.redis_url else settings.web_workers
threads = settings.web_threads
# Kept-alive connections wait in the main loop without a thread; they must not be what runs out.
worker_connections = max(1000, 2 * settings.web_threads)
keepalive = 20
graceful_timeout = 10
backlog = 2048
loglevel = settings.log_level.lower()
proc_name = "homeroom"
# Which proxies to believe is TRUSTED_PROXIES' matter, in the app.
forwarded_allow_ips = ""
# Heartbeat files on a disk that stalls would get a healthy worker killed.
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None
# Homeroom is stopped by signals; a second door into the server is one too many.
control_socket_disable = True


def post_worker_init(worker: Worker) -> None:
    """For `server --reload`: a page with the traceback; without the console, which would run anybody's code."""
    if worker.cfg.reload:
        worker.wsgi = DebuggedApplication(worker.wsgi, evalex=False)
