"""Every figure that this house counts for Prometheus, with the names that charts, alerts and docs/monitoring.md use.

What the database knows is counted when somebody asks: see app/monitoring/metrics.py.
"""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

from app.sheets import REGISTRY

SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
LONG_SECONDS = (0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 15.0, 60.0, 180.0)
# Pages send an answer a second after it was changed: what is well lies between two steps, not upon one.
LAG_SECONDS = (0.1, 0.5, 1.25, 2.0, 5.0, 15.0, 60.0, 300.0, 3600.0)


def _counter(name: str, what: str, *labels: str) -> Counter:
    return Counter(f"homeroom_{name}", what, labels, registry=REGISTRY)


def _gauge(name: str, what: str, *labels: str) -> Gauge:
    return Gauge(f"homeroom_{name}", what, labels, registry=REGISTRY, multiprocess_mode="livesum")


def _histogram(name: str, what: str, *labels: str, buckets: tuple[float, ...] = SECONDS) -> Histogram:
    return Histogram(f"homeroom_{name}", what, labels, registry=REGISTRY, buckets=buckets)


REQUESTS = _counter("http_requests_total", "Requests that were answered", "method", "route", "status")
REQUEST_SECONDS = _histogram("http_request_duration_seconds", "How long an answer took", "method", "route")
IN_PROGRESS = _gauge("http_requests_in_progress", "Requests that are being answered now")

SOCKETS = _gauge("sockets", "Open live connections", "kind")
CHANNELS = _gauge("channels", "Channels that somebody listens to, counted in each process")
SUBSCRIPTIONS = _gauge("subscriptions", "Subscriptions of open connections to channels")
MESSAGES = _counter("messages_total", "Messages that were said in chats")
DELIVERIES = _counter("deliveries_total", "Publications that were given to connections")
SLOW_READERS = _counter("slow_readers_cut_total", "Connections that were ended because they did not read")
GAPS = _counter("gaps_repaired_total", "Publications that were read from the log because no ring told of them")

CACHE = _counter("cache_requests_total", "Keys that were looked up in memcached", "cache", "result")

TASK_SECONDS = _histogram("task_duration_seconds", "How long a job took", "task", buckets=LONG_SECONDS)
TASKS = _counter("tasks_total", "Jobs that were done", "task", "state")

ANSWER_SAVE_SECONDS = _histogram("answer_save_seconds", "How long it took to save an answer of a quiz")
ANSWER_LAG_SECONDS = _histogram(
    "answer_lag_seconds", "How old an answer was when its device sent it, of those that were saved", buckets=LAG_SECONDS
)

POOL = _gauge("database_connections", "Connections to the database in web processes", "state")
POOL_SIZE = _gauge("database_pool_size", "Connections to the database that web processes may open")
STARTED = Gauge(
    "homeroom_process_start_time_seconds",
    "When a process began to count",
    ("kind",),
    registry=REGISTRY,
    multiprocess_mode="liveall",
)
