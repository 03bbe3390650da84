"""What a Centrifugo server asks the app about its clients: who they are, and where they may listen.

It answers 200 whatever it decides, because Centrifugo takes any other status for a fault and lets the client try again.
What it allows it allows for a while, so that whoever loses a right loses it although a word to the cluster was lost.
"""

from __future__ import annotations

import hmac
import time
from typing import Any
from uuid import UUID

import orjson
from flask import Blueprint, Response, request
from pydantic import BaseModel, ValidationError

from app import access
from app.access import Identity, public, without_csrf
from app.accounts import devices
from app.api import Description, described
from app.config import current_config
from app.errors import Forbidden, Malformed, NotFound
from app.realtime import cards, queries
from app.realtime.codes import ProtocolError
from app.realtime.live import live
from app.realtime.sources import Caller, Person

blueprint = Blueprint("centrifugo_proxy", __name__, url_prefix="/api/v1/centrifugo")

SECRET_HEADER = "X-Centrifugo-Secret"  # noqa: S105  The header's name, not the secret.
CONNECTED_SECONDS = 300
# A connection has a hundred of these: asked as often, they would be most of what we do.
SUBSCRIBED_SECONDS = 3600

Answer = dict[str, Any]
UNAUTHORIZED: Answer = {"disconnect": {"code": 4501, "reason": "unauthorized"}}
DENIED: Answer = {"error": {"code": 403, "message": "permission denied"}}
EXPIRED: Answer = {"result": {"expired": True}}


class Meta(BaseModel):
    """What a token or the connect proxy noted about the connection; clients never see it."""

    device: UUID | None = None


class Asked(BaseModel):
    """The fields of Centrifugo's questions that matter here."""

    client: str = ""
    user: str = ""
    channel: str = ""
    meta: Meta = Meta()


@blueprint.before_request
def admit_the_cluster() -> None:
    """Let in only who knows the secret."""
    secret = current_config().centrifugo_proxy_secret
    if secret is None:
        raise NotFound
    if not hmac.compare_digest(request.headers.get(SECRET_HEADER, "").encode(), secret.encode()):
        raise Forbidden


@blueprint.post("/connect")
@public
@without_csrf
@described(Description("Say who connects to the cluster", secret_header=SECRET_HEADER))
def connect() -> Response:
    """Who connects without a token, by the cookie or the bearer token that came along."""
    person = access.identity_or_none()
    return _say(_welcome(person) if person else UNAUTHORIZED)


@blueprint.post("/refresh")
@public
@without_csrf
@described(Description("Say whether a connection may go on", body=Asked, secret_header=SECRET_HEADER))
def refresh() -> Response:
    """Whether a connection may go on: as long as its device is signed in."""
    return _say(_until(CONNECTED_SECONDS) if _person(_asked()) else EXPIRED)


@blueprint.post("/subscribe")
@public
@without_csrf
@described(Description("Say whether somebody may listen", body=Asked, secret_header=SECRET_HEADER))
def subscribe() -> Response:
    """Whether the person may listen to a channel."""
    asked = _asked()
    return _say(_let_in(asked, _person(asked)))


@blueprint.post("/sub_refresh")
@public
@without_csrf
@described(Description("Say whether somebody may still listen", body=Asked, secret_header=SECRET_HEADER))
def sub_refresh() -> Response:
    """Whether the person may still listen to a channel."""
    asked = _asked()
    may_stay = _let_in(asked, _person(asked)) is not DENIED
    return _say(_until(SUBSCRIBED_SECONDS) if may_stay else EXPIRED)


def _welcome(person: Identity) -> Answer:
    user = str(person.user_id)
    card = cards.card(person, device=devices.label(request.user_agent.string))
    meta = {"device": str(person.device_id)}
    subs: Answer = {f"user:{user}": {}}
    return _until(CONNECTED_SECONDS, user=user, info=orjson.Fragment(card), subs=subs, meta=meta)


def _let_in(asked: Asked, person: Person | None) -> Answer:
    """What the channel says to a new listener, or that it is not for them."""
    if person is None:
        return DENIED
    caller = Caller(asked.client, asked.user, person)
    try:
        source = live().source(asked.channel)
    except ProtocolError:
        return DENIED
    if asked.channel not in source.look(caller, [asked.channel]):
        return DENIED
    data = source.welcome(caller, asked.channel)
    return _until(SUBSCRIBED_SECONDS, **({"data": orjson.Fragment(data)} if data else {}))


def _person(asked: Asked) -> Person | None:
    """Whom the question is about, if their account is open and they are still signed in where they connected."""
    try:
        return queries.person(UUID(asked.user), asked.meta.device)
    except ValueError:
        return None


def _asked() -> Asked:
    try:
        return Asked.model_validate_json(request.get_data())
    except ValidationError as error:
        raise Malformed from error


def _until(seconds: int, **result: Any) -> Answer:
    return {"result": {**result, "expire_at": int(time.time()) + seconds}}


def _say(answer: Answer) -> Response:
    return Response(orjson.dumps(answer), mimetype="application/json")
