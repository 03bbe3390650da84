"""How gunicorn serves Homeroom: threads, because a socket keeps one, and a waiting page must not keep the others."""

import resource
import signal
import threading
from pathlib import Path
from types import FrameType

from gunicorn.workers.base import Worker
from werkzeug.debug import DebuggedApplication

from app.config import Config
from app.lanes import MOST_WAITING, MOST_WATCHERS
from app.monitoring.samples import Watch
from app.realtime import live

settings = Config.from_env()

bind = [f"[{settings.host}]:{settings.port}" if ":" in settings.host else f"{settings.host}:{settings.port}"]
worker_class = "gthread"
# SQLite has one writer, and embedded presence and doorbell live inside one process.
workers = 1 if settings.is_sqlite or not settings.redis_url else settings.web_workers
# A socket keeps its thread; the pages have theirs beside them. See app/lanes.py.
threads = settings.web_threads + MOST_WAITING + MOST_WATCHERS + settings.web_sockets
# Kept-alive connections wait in the main loop without a thread; they must not be what runs out.
worker_connections = threads + 1000
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
    """Begin to hear what happens in other processes, and let those who are connected know when this one stops."""
    app = worker.wsgi
    with app.app_context():
        here = live.live()
    Watch(app).start()

    def stop(number: int, frame: FrameType | None) -> None:
        # In a thread, because the signal may have come while this one holds a lock that is needed.
        threading.Thread(target=here.shut_down).start()
        end = worker.handle_exit if number == signal.SIGTERM else worker.handle_quit
        end(number, frame)

    for number in (signal.SIGTERM, signal.SIGQUIT, signal.SIGINT):
        signal.signal(number, stop)
    if worker.cfg.reload:
        # A page with the traceback; without the console, which would run anybody's code.
        worker.wsgi = DebuggedApplication(worker.wsgi, evalex=False)


def worker_exit(_server: object, worker: Worker) -> None:
    """Say what is unsaid to the other processes."""
    live.close(worker.app.wsgi())


def _allow_files() -> None:
    """Each socket is a file, and most systems begin with a thousand."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = worker_connections + 500
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted if hard < 0 else min(wanted, hard), hard))


_allow_files()
