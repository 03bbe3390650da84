"""The queue worked off in the test's own process: the real messages from the real broker, one after another."""

from __future__ import annotations

from typing import Any

from celery import Celery
from flask import Flask
from kombu.simple import SimpleQueue


def run_queued(app: Flask) -> list[str]:
    """Run every task that waits, and those that they enqueue, until the queues are empty."""
    celery: Celery = app.extensions["celery"]
    done: list[str] = []
    with celery.connection_for_read() as connection:
        queues = [connection.SimpleQueue(queue) for queue in celery.conf.task_queues]
        while True:
            message = next((found for queue in queues if (found := get(queue)) is not None), None)
            if message is None:
                break
            name, (arguments, options, _) = message.headers["task"], message.payload
            message.ack()
            celery.tasks[name].apply(args=arguments, kwargs=options, throw=True)
            done.append(name)
        for queue in queues:
            queue.close()
    return done


def get(queue: SimpleQueue) -> Any:
    """The next message, or None at once."""
    try:
        return queue.get(block=False)
    except SimpleQueue.Empty:
        return None
