"""Centrifugo's HTTP API under /api/: for the official client `cent`, and for programs written for Centrifugo."""

from __future__ import annotations

import hmac
from base64 import b64encode
from typing import Any

import orjson
from flask import Blueprint, Response, request
from flask.blueprints import BlueprintSetupState
from pydantic import ValidationError

from app.access import public, takes_upload, without_csrf
from app.config import current_config
from app.errors import Malformed, NotFound
from app.realtime import codes, steering
from app.realtime.codes import ProtocolError
from app.realtime.errors import WrongKey
from app.realtime.published import Published
from app.realtime.server_commands import Ask, Batch
from app.realtime.server_methods import SCHEMAS, carry_out, error

blueprint = Blueprint("server_api", __name__, url_prefix="/api")

Fields = dict[str, Any]

MOST_BYTES = 4 * 1024 * 1024
# With `X-Centrifugo-Error-Mode: transport`; what is not named here is 500.
STATUSES = {102: 404, 103: 403, 104: 404, 107: 400, 108: 400, 112: 416}


@blueprint.record
def _begin(state: BlueprintSetupState) -> None:
    state.app.extensions["published"] = Published()
    steering.listen(state.app.extensions)


@blueprint.before_request
def admit_programs() -> None:
    """Let in only who knows the key; where there is none, or a cluster answers all this, there is nothing here."""
    config = current_config()
    if config.centrifugo_api_key is None or config.centrifugo_url is not None:
        raise NotFound
    if not hmac.compare_digest(_given_key().encode(), config.centrifugo_api_key.encode()):
        raise WrongKey


@blueprint.post(f"/<any({', '.join(SCHEMAS)}):method>")
@public
@without_csrf
@takes_upload(MOST_BYTES)
def call(method: str) -> Response:
    """One command: its result, or why not, with 200 either way unless the caller prefers a status."""
    params = _body()
    reply = _reply(method, _checked(SCHEMAS[method], params), params)
    status = 200
    if "error" in reply and request.headers.get("X-Centrifugo-Error-Mode") == "transport":
        status = STATUSES.get(reply["error"]["code"], 500)
    return _say(reply, status)


@blueprint.post("/batch")
@public
@without_csrf
@takes_upload(MOST_BYTES)
def batch() -> Response:
    """Several commands in one request, done in this order; each has its reply."""
    commands = [_known(command) for command in _checked(Batch, _body()).commands]
    # All are read before the first is done: a batch is malformed as a whole, or not at all.
    asks = [(method, _checked(SCHEMAS[method], params), params) if method else None for method, params in commands]
    return _say({"replies": [_reply_in_batch(*ask) if ask else error(_NO_METHOD) for ask in asks]})


_NO_METHOD = ProtocolError(codes.METHOD_NOT_FOUND)


def _reply_in_batch(method: str, ask: Ask, params: Fields) -> Fields:
    reply = _reply(method, ask, params)
    return reply if "error" in reply else {method: reply["result"]}


def _reply(method: str, ask: Ask, params: Fields) -> Fields:
    try:
        return {"result": carry_out(method, ask, params)}
    except ProtocolError as refusal:
        return error(refusal)


def _known(command: Fields) -> tuple[str, Fields]:
    method = next((name for name in SCHEMAS if name in command), "")
    return method, command.get(method) or {}


def _given_key() -> str:
    scheme, _, key = request.headers.get("Authorization", "").partition(" ")
    by_scheme = key.strip() if scheme.lower() == "apikey" else ""
    return request.headers.get("X-API-Key") or by_scheme or request.args.get("api_key", "")


def _body() -> Any:
    try:
        return orjson.loads(request.get_data())
    except orjson.JSONDecodeError as fault:
        raise Malformed from fault


def _checked(schema: type[Ask], params: Any) -> Any:
    try:
        return schema.model_validate(params)
    except ValidationError as fault:
        raise Malformed from fault


def _say(reply: Fields, status: int = 200) -> Response:
    return Response(orjson.dumps(reply, default=_payload), status=status, mimetype="application/json")


def _payload(value: Any) -> Any:
    """A payload as it stands; one that is not JSON as base64."""
    if not isinstance(value, bytes):
        raise TypeError(type(value).__name__)
    if not value:
        return None
    try:
        orjson.loads(value)
    except orjson.JSONDecodeError:
        return b64encode(value).decode()
    return orjson.Fragment(value)
