"""What the live room refuses."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import lazy_gettext

from app.errors import AppError, Unauthorized


class ClusterAway(AppError):
    """The Centrifugo cluster, which knows who is connected, does not answer."""

    status = 503
    message = lazy_gettext("Who is here cannot be told at the moment. Please try again shortly.")
    headers: Mapping[str, str] = {"Retry-After": "2"}


class WrongKey(Unauthorized):
    """The server API is for programs that know its key."""

    message = lazy_gettext("This API key is not right.")
    headers: Mapping[str, str] = {}
