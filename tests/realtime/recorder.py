"""What answers in a cluster's place where a test must see each request, refuse it, or keep it waiting."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Command = tuple[str, dict[str, Any]]


class Recorder:
    """Takes commands one by one or in batches, and remembers those that it carried out."""

    def __init__(self) -> None:
        self.done: list[Command] = []
        self.keys: list[str | None] = []
        self.n_requests = 0
        # By channel: the error that publishing there gives, and how often.
        self.refusals: dict[str, list[int]] = {}
        # Statuses that the next requests get, whatever they ask.
        self.statuses: list[int] = []
        self.answers: dict[str, dict[str, Any]] = {}
        self.may_answer = threading.Event()
        self.may_answer.set()
        self._changed = threading.Condition()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.port = int(self._server.server_address[1])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def channels(self) -> list[str]:
        return [params["channel"] for method, params in self.done if method == "publish"]

    def wait_for(self, n: int, *, seconds: float = 10) -> list[Command]:
        """What was carried out, once there are so many."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.done) >= n, seconds), self.done
            return list(self.done)

    def carry_out(self, path: str, body: dict[str, Any], key: str | None) -> tuple[int, dict[str, Any]]:
        self.may_answer.wait(30)
        with self._changed:
            self.n_requests += 1
            self.keys.append(key)
            if self.statuses:
                return self.statuses.pop(0), {}
            method = path.removeprefix("/api/")
            if method != "batch":
                return 200, self._do(method, body)
            replies = []
            for command in body["commands"]:
                ((name, params),) = command.items()
                reply = self._do(name, params)
                replies.append(reply if "error" in reply else {name: reply["result"]})
            return 200, {"replies": replies}

    def _do(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        refusals = self.refusals.get(params.get("channel", ""))
        if refusals:
            return {"error": {"code": refusals.pop(0), "message": "no"}}
        self.done.append((method, params))
        self._changed.notify_all()
        return {"result": self.answers.get(method, {})}

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        recorder = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                status, answer = recorder.carry_out(self.path, body, self.headers.get("X-API-Key"))
                content = json.dumps(answer).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_arguments: Any) -> None:
                """Say nothing."""

        return Handler

    @contextmanager
    def running(self) -> Iterator[Recorder]:
        thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self.may_answer.set()
            self._server.shutdown()
            self._server.server_close()
