"""The floors: bare Flask routes that do the least that Homeroom's routes must do, for the same gunicorn.

What they send stands in the file that BENCH_FLOOR names: the benchmark wrote down what Homeroom was seen to send.
"""

from __future__ import annotations

import json
import os
import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import uuid_utils.compat
from flask import Flask, Response, request
from psycopg2.pool import ThreadedConnectionPool
from pymemcache.client.base import PooledClient

from app.cache import TIMEOUT_SECONDS

app = Flask(__name__)
plan: dict[str, Any] = json.loads(Path(os.environ["BENCH_FLOOR"]).read_text())
host, _, port = os.environ["MEMCACHED_SERVERS"].partition(":")
# As in app/cache.py.
cache = PooledClient(
    (host, int(port)),
    connect_timeout=TIMEOUT_SECONDS,
    timeout=TIMEOUT_SECONDS,
    no_delay=True,
    key_prefix=b"homeroom:",
)
answer = plan["answer"].encode()
# One connection a thread at the most, all of them kept.
most = int(os.environ["WEB_THREADS"])
pool = ThreadedConnectionPool(most, most, plan["dsn"], options=plan["options"]) if "dsn" in plan else None


@app.get("/health/live")
def live() -> str:
    return "ok"


@app.get("/chats")
def chats() -> Response:
    """Two round trips to memcached that bring as many bytes as Homeroom's, and an answer as long."""
    cache.get(plan["key"])
    cache.get_many(plan["keys"])
    return Response(answer, mimetype="application/json")


@app.post("/chats/<uuid:chat_id>/messages/<uuid:sender_id>")
def post_message(chat_id: uuid.UUID, sender_id: uuid.UUID) -> Response:
    """Homeroom's statements in one transaction by raw psycopg2, and an answer as long."""
    if pool is None:
        raise RuntimeError("this floor was started without a database")
    at, number = datetime.now(UTC), str(uuid.uuid4())
    own = {"id": number, "chat_id": str(chat_id), "sender_id": str(sender_id), "at": at, "created_at": at}
    parameters = {**plan["parameters"], **own, "text": request.get_json()["text"]}
    parameters["payload"] = json.dumps({"message_id": number, "by": str(sender_id)})
    connection = pool.getconn()
    try:
        with connection, connection.cursor() as cursor:
            for statement in plan["statements"]:
                cursor.execute(statement, parameters)
                for drawn in cursor.fetchall() if cursor.description else ():
                    parameters["seq"], parameters["n_read"] = drawn
    finally:
        pool.putconn(connection)
    return Response(answer, status=201, mimetype="application/json")


@app.post("/wallets/<uuid:wallet_id>/operation/<uuid:person_id>")
def operate(wallet_id: uuid.UUID, person_id: uuid.UUID) -> Response:
    """Homeroom's statements, each of which commits by itself, by raw psycopg2, and an answer as long."""
    if pool is None:
        raise RuntimeError("this floor was started without a database")
    own = {"wallet": str(wallet_id), "person": str(person_id), "other": request.get_json().get("to_wallet_id")}
    own |= {"id": str(uuid_utils.compat.uuid7()), "key": request.headers["Idempotency-Key"], "at": datetime.now(UTC)}
    parameters = plan["parameters"] | {name: own[part] for name, part in plan["parts"].items()}
    connection = pool.getconn()
    try:
        connection.autocommit = True
        with connection.cursor() as cursor:
            for statement in plan["statements"]:
                cursor.execute(statement, parameters)
                rows = cursor.fetchall()
    finally:
        pool.putconn(connection)
    if not rows[0][-1]:
        raise RuntimeError("nothing was booked")
    return Response(answer, status=201, mimetype="application/json")


@app.put("/answers/<uuid:student_id>/<uuid:attempt_id>/<int:place>")
def save(student_id: uuid.UUID, attempt_id: uuid.UUID, place: int) -> Response:
    """Homeroom's statements, each of which commits by itself, by raw psycopg2, and an answer as long."""
    if pool is None:
        raise RuntimeError("this floor was started without a database")
    said, at = request.get_json(), datetime.now(UTC)
    own = {"attempt_id": str(attempt_id), "user_id": str(student_id), "place": place, "seq": said["seq"]}
    own |= {"response": json.dumps(said["response"]), "saved_at": at, "latest": at - timedelta(seconds=15)}
    parameters = plan["parameters"] | own
    connection = pool.getconn()
    try:
        connection.autocommit = True
        with connection.cursor() as cursor:
            for statement in plan["statements"]:
                cursor.execute(statement, parameters)
                rows = cursor.fetchall()
    finally:
        pool.putconn(connection)
    if not rows:
        raise RuntimeError("nothing was saved")
    return Response(answer, mimetype="application/json")
