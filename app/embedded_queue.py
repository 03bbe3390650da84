"""The queue without a service: Celery's own of files, each of which is there whole or not at all."""

from __future__ import annotations

import logging
import time
import uuid
from pathlib import Path
from typing import Any

from kombu.transport import TRANSPORT_ALIASES, filesystem
from kombu.utils.encoding import str_to_bytes
from kombu.utils.json import dumps

log = logging.getLogger(__name__)


def register() -> None:
    """Let a broker_url of files:// stand for this queue."""
    TRANSPORT_ALIASES["files"] = "app.embedded_queue:Transport"


class Channel(filesystem.Channel):
    """Kombu opens a job's file under its name and then writes it; a worker that looks in between dies over it."""

    def _put(self, queue: str, message: Any, **_options: Any) -> None:  # type: ignore[override]  # Its stubs differ.
        whole = Path(self.data_folder_out) / f"{time.monotonic_ns():020}_{uuid.uuid4()}.{queue}.msg"
        draft = whole.with_suffix(".new")
        draft.write_bytes(str_to_bytes(dumps(message)))
        draft.replace(whole)

    def _get(self, queue: str, timeout: float | None = None) -> Any:  # noqa: ARG002  Nor does Kombu's use it.
        while True:
            try:
                return super()._get(queue)
            except ValueError:  # A full disk, or a death while it was written.
                log.warning("A hint in the queue cannot be read, and is dropped: the sweep repeats it")


class Transport(filesystem.Transport):
    """Files in the instance folder as the broker of one machine."""

    Channel = Channel
