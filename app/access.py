"""Who is asking, and may they: sessions and bearer tokens, deny by default, CSRF, rate limits, headers."""

from __future__ import annotations

import ipaddress
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar
from urllib.parse import urlsplit
from uuid import UUID

from flask import Flask, Request, Response, current_app, g, redirect, request, session, url_for
from flask.sessions import SecureCookieSession, SecureCookieSessionInterface, SessionMixin
from flask_babel import lazy_gettext
from flask_wtf.csrf import CSRFError, CSRFProtect, validate_csrf
from limits import RateLimitItem, parse
from limits.errors import StorageError
from limits.storage import MemoryStorage, RedisStorage
from limits.strategies import MovingWindowRateLimiter
from redis import Redis
from werkzeug.datastructures import Headers
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.wrappers import Response as BaseResponse
from wtforms import ValidationError

from app.config import Config
from app.errors import Forbidden, Malformed, TooMany, Unauthorized, answer, wants_json

log = logging.getLogger(__name__)

View = TypeVar("View", bound=Callable[..., Any])

SAFE_METHODS = ("GET", "HEAD", "OPTIONS")
JSON_BYTES = 256 * 1024
REST_SECONDS = 5

# Of every answer; no view has its own.
_HEADERS = (
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()"),
)

# Signs of a proxy that do not say who asked it, or say it in a way that we do not read.
_FORWARDING = ("Forwarded", "X-Real-Ip", "Via")

_POLICY = (
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self' {sockets}",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
)


class FormExpired(Malformed):
    """The form's token is missing, or belongs to a session that has ended."""

    message = lazy_gettext("This form has expired. Go back, reload the page and try again.")


@dataclass(frozen=True)
class Identity:
    """The signed-in person behind a request, and the device they use; plain values, nothing of the database."""

    user_id: UUID
    device_id: UUID
    username: str
    display_name: str
    avatar: str | None
    language: str
    is_admin: bool

    @property
    def avatar_url(self) -> str | None:
        return avatar_url(self.avatar)


def avatar_url(avatar: str | None) -> str | None:
    """Where the picture of this name is shown."""
    return f"/avatars/{avatar}" if avatar else None


class Sessions(SecureCookieSessionInterface):
    """Flask's own sessions; programs, which send no cookie and get none, do not pay for them."""

    def open_session(self, app: Flask, request: Request) -> SecureCookieSession | None:
        if "HTTP_COOKIE" not in request.environ or self.get_cookie_name(app) not in request.cookies:
            return self.session_class()
        return super().open_session(app, request)

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        if session.accessed:
            super().save_session(app, session, response)


Authenticate = Callable[[str], Identity | None]

csrf = CSRFProtect()


def init_app(app: Flask, config: Config, *, authenticate: Authenticate) -> None:
    """Put the guard before every route; `authenticate` tells whose token this is."""
    app.config.update(
        SECRET_KEY=config.secret_key,
        SESSION_COOKIE_NAME="homeroom",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=config.public_url.startswith("https://"),
        SESSION_REFRESH_EACH_REQUEST=False,
        PERMANENT_SESSION_LIFETIME=config.session_days * 86_400,
        MAX_CONTENT_LENGTH=JSON_BYTES,
        MAX_FORM_MEMORY_SIZE=JSON_BYTES,
        MAX_FORM_PARTS=200,
        WTF_CSRF_CHECK_DEFAULT=False,
        WTF_CSRF_TIME_LIMIT=None,
    )
    app.extensions["content_security_policy"] = content_security_policy(config)
    app.session_interface = Sessions()
    csrf.init_app(app)
    app.extensions["authenticate"] = authenticate
    app.extensions["limiter"] = Limiter(config, app.extensions["redis"])
    app.register_error_handler(CSRFError, _answer_csrf)
    app.before_request(_admit)
    app.after_request(_add_headers)
    app.context_processor(lambda: {"identity": identity_or_none()})
    if config.trusted_proxies:
        hops = config.trusted_proxies
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops, x_port=hops
        )


def content_security_policy(config: Config) -> str:
    """What a page may load and connect to: this site alone, and the sockets of its cluster if it has one."""
    address = urlsplit(config.centrifugo_public_url or "")
    sockets = f"{address.scheme}://{address.netloc}" if address.netloc else ""
    return "; ".join(_POLICY).format(sockets=sockets).replace(" ;", ";")


def public(view: View) -> View:
    """Let this view answer people who are not signed in."""
    return _marked(view, is_public=True)


def asks_nobody(view: View) -> View:
    """Let this view answer without a look at who asks: what tells how the services are must not wait for one."""
    return _marked(view, asks_nobody=True)


def without_csrf(view: View) -> View:
    """Let this view take a form that another site posts; for mail programs, and for callers that show a key."""
    return _marked(view, takes_foreign_forms=True)


def takes_upload(most_bytes: int | Callable[[], int]) -> Callable[[View], View]:
    """Let this view take bodies of up to so many bytes, where others take a quarter of a mebibyte."""
    return lambda view: _marked(view, most_bytes=most_bytes)


def admin_only(view: View) -> View:
    """Let only administrators in."""
    return _marked(view, is_admin_only=True)


def _marked(view: View, **marks: Any) -> View:
    """Write on the view what the guard looks for; functools.wraps copies it to wrappers around the view."""
    vars(view).update(marks)
    return view


def identity() -> Identity:
    """Who is asking; on a public route that nobody signed in to this refuses."""
    found = identity_or_none()
    if found is None:
        raise Unauthorized
    return found


def identity_or_none() -> Identity | None:
    """Who is asking, if anybody."""
    found: Identity | None = g.get("identity")
    return found


def remember(token: str) -> None:
    """Keep this device's token in the browser, in a session that shares nothing with the one before."""
    session.clear()
    session["token"] = token
    session.permanent = True


def forget_browser() -> None:
    """Empty the browser's session."""
    session.clear()


def address() -> str:
    """The asker's address as limits count it: an IPv6 network of 64 bits counts as one."""
    raw = request.remote_addr or "unknown"
    try:
        parsed = ipaddress.ip_address(raw)
    except ValueError:
        return raw
    if isinstance(parsed, ipaddress.IPv6Address):
        if parsed.ipv4_mapped:
            return str(parsed.ipv4_mapped)
        return str(ipaddress.ip_network((parsed, 64), strict=False))
    return raw


def is_from_this_machine() -> bool:
    """Whether the asker sits on this machine; what a proxy on this machine passes on does not, unless it says so."""
    if any(request.headers.get(name) for name in _FORWARDING):
        return False
    # Whoever counts the proxies wrongly must not open by that what is meant for this machine alone.
    passed_on = request.headers.get("X-Forwarded-For", "").split(",")
    return all(_is_loopback(raw.strip()) for raw in (request.remote_addr or "unknown", *passed_on) if raw.strip())


def _is_loopback(raw: str) -> bool:
    try:
        parsed = ipaddress.ip_address(raw)
    except ValueError:
        return False
    mapped = parsed.ipv4_mapped if isinstance(parsed, ipaddress.IPv6Address) else None
    return (mapped or parsed).is_loopback


def bearer_token() -> str | None:
    """What the asker shows in the header Authorization, if it is a bearer token."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else None


def limit(rate: str, *subject: str) -> None:
    """Count one try of this subject, and refuse with TooMany when the rate ("10/15 minutes") is used up."""
    current_app.extensions["limiter"].hit(parse(rate), subject)


def pardon(rate: str, *subject: str) -> None:
    """Forget the tries of this subject, because one succeeded."""
    current_app.extensions["limiter"].clear(parse(rate), subject)


class Limiter:
    """Moving windows in Redis, or in this process where there is no Redis or it does not answer."""

    def __init__(self, config: Config, redis: Redis | None) -> None:
        self._is_on = config.rate_limits
        self._here = MovingWindowRateLimiter(MemoryStorage())
        self._rests_until = 0.0
        self._shared = (
            MovingWindowRateLimiter(
                RedisStorage(config.redis_url, wrap_exceptions=True, connection_pool=redis.connection_pool)
            )
            if redis and config.redis_url
            else None
        )

    def hit(self, rate: RateLimitItem, subject: tuple[str, ...]) -> None:
        if self._is_on and not self._try(lambda limiter: limiter.hit(rate, *subject)):
            reset_at = self._try(lambda limiter: limiter.get_window_stats(rate, *subject)).reset_time
            raise TooMany(max(1, round(reset_at - time.time())))

    def clear(self, rate: RateLimitItem, subject: tuple[str, ...]) -> None:
        if self._is_on:
            self._try(lambda limiter: limiter.clear(rate, *subject))

    def _try(self, verb: Callable[[MovingWindowRateLimiter], Any]) -> Any:
        if self._shared and time.monotonic() >= self._rests_until:
            try:
                return verb(self._shared)
            except StorageError as error:
                # Signing in must work while Redis is away; this process counts alone meanwhile.
                log.warning("Rate limits are counted in this process, Redis does not answer: %s", error)
                self._rests_until = time.monotonic() + REST_SECONDS
        return verb(self._here)


def _admit() -> BaseResponse | None:
    """The guard: find out who asks, and stop whoever may not."""
    if request.endpoint == "static" or _asks_nobody():
        return None
    bearer = bearer_token()
    g.identity = _authenticate(bearer or session.get("token"))
    if not bearer:
        _keep_session()
    view = current_app.view_functions.get(request.endpoint or "")
    if view is None:
        return None  # No such route, or not by this method: routing answers.
    most_bytes = getattr(view, "most_bytes", JSON_BYTES)
    request.max_content_length = most_bytes() if callable(most_bytes) else most_bytes
    is_public = getattr(view, "is_public", False)
    if bearer and g.identity is None and not is_public:
        raise Unauthorized
    if request.method not in SAFE_METHODS and not bearer and not getattr(view, "takes_foreign_forms", False):
        _refuse_foreign_forms()
    if g.identity is None and not is_public:
        return _ask_to_sign_in()
    if getattr(view, "is_admin_only", False) and not identity().is_admin:
        raise Forbidden
    return None


def _asks_nobody() -> bool:
    return getattr(current_app.view_functions.get(request.endpoint or ""), "asks_nobody", False)


def _ask_to_sign_in() -> BaseResponse:
    if wants_json() or request.headers.get("Upgrade"):
        raise Unauthorized
    here = request.full_path.rstrip("?") if request.method == "GET" else None
    return redirect(url_for("accounts.sign_in", next=here))


def _keep_session() -> None:
    """Put off the cookie's end once a day; with every answer, a late one could bring back a session that ended."""
    if g.identity is None or "token" not in session:
        return
    today = f"{datetime.now(UTC):%Y-%m-%d}"
    if session.get("day") != today:
        session["day"] = today


def _authenticate(token: str | None) -> Identity | None:
    return current_app.extensions["authenticate"](token) if token else None


def _refuse_foreign_forms() -> None:
    """A browser sends its cookie along with forms of other sites; the Origin and the CSRF token tell those apart."""
    origin = request.headers.get("Origin")
    if origin is not None and origin.partition("://")[2] != request.host:
        raise Forbidden
    if not request.path.startswith("/api/"):
        csrf.protect()
    elif g.identity is not None:
        _need_token_in_header()


def _need_token_in_header() -> None:
    """Scripts send it there; looking for it in the form would read the whole of an upload before anything else."""
    try:
        validate_csrf(request.headers.get("X-CSRFToken"))
    except ValidationError as error:
        raise FormExpired from error


def _answer_csrf(error: CSRFError) -> Response:
    log.info("A form without a valid token: %s", error.description)
    return answer(FormExpired())


def _add_headers(response: Response) -> Response:
    headers = response.headers
    _add_unless_set(headers, "Content-Security-Policy", current_app.extensions["content_security_policy"])
    _add_unless_set(headers, "X-Frame-Options", "DENY")
    if request.is_secure:
        headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
    if request.endpoint == "static" and "v" in request.args:
        headers["Cache-Control"] = "public, max-age=31536000, immutable"  # Another content has another address.
    elif request.endpoint != "static":
        _add_unless_set(headers, "Cache-Control", "no-store")
        headers.add("Vary", "Cookie")
    headers.extend(_HEADERS)
    return response


def _add_unless_set(headers: Headers, name: str, value: str) -> None:
    if name not in headers:
        headers.add(name, value)
