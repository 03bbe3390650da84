"""The settings as they are in force, fit to be shown: secrets are not, and addresses are without passwords."""

from __future__ import annotations

import dataclasses
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask_babel import gettext
from flask_babel import lazy_gettext as _

from app.config import Config

SECRET_WORDS = ("secret", "password", "token", "key")
UNSHOWN = ("testing",)
# One @ at the most, and that before any of the signs at which some reader ends the account.
ADDRESS = re.compile(
    r"(?P<scheme>[a-z0-9+.-]+)://(?P<account>[^@/?#\\\s]*@)?(?P<place>[^@?#\s]*)(?:[?#][^@]*)?", re.IGNORECASE
)
# The field each group begins with; those of a group stand together in the configuration.
GROUPS: Mapping[str, Any] = {
    "instance_dir": _("Where things are kept"),
    "smtp_url": _("Mail"),
    "host": _("Web"),
    "worker_concurrency": _("Jobs"),
    "registration_open": _("People"),
    "upload_most_mb": _("Files"),
    "password_memory_kib": _("Safety"),
    "centrifugo_url": _("Centrifugo"),
    "metrics_token": _("The rest"),
}

SENTENCES: Mapping[str, Any] = {
    "instance_dir": _("Where the embedded database, queue, letters and secrets lie."),
    "secret_key": _("Signs sessions and links; the same for every process."),
    "database_url": _("Where everything is kept."),
    "uploads_dir": _("Where files go."),
    "redis_url": _("Queue, doorbell, presence and rate limits. Without it the queue is files in the instance folder."),
    "memcached_servers": _("Chat lists and sessions are read from their memory."),
    "smtp_url": _("The mail server. Without one letters are files, to be read under Letters."),
    "mail_from": _("The sender of letters."),
    "host": _("Where the web server listens."),
    "port": _("The port it listens on."),
    "public_url": _("The address that people use; links in letters begin with it."),
    "trusted_proxies": _("How many proxies before the app are believed when they say who asks."),
    "web_workers": _("Web processes."),
    "web_threads": _("Pages and requests that each web process answers at once."),
    "web_sockets": _("Live connections that each web process takes."),
    "worker_concurrency": _("Jobs that a worker does at once."),
    "flower_port": _("Where Flower listens."),
    "flower_password": _("The password of Flower's user. Unset, it is made once and kept in the instance folder."),
    "flower_url": _("Where administrators reach Flower; the page about jobs links to it."),
    "registration_open": _("Whether people sign up by themselves."),
    "rate_limits": _("Whether signing in and up is limited."),
    "session_days": _("How many days a device stays signed in without being used."),
    "upload_most_mb": _("How many megabytes one file may have."),
    "upload_types": _("Which kinds of files are taken."),
    "upload_keep_free_mb": _("Files are refused before the disk has fewer megabytes left."),
    "password_memory_kib": _("Memory that hashing one password takes, in KiB."),
    "allowed_origins": _("Other sites whose pages may connect with a token."),
    "realtime_open_channels": _("Channels open to anybody, for those who write clients."),
    "centrifugo_url": _("The Centrifugo cluster that carries the connections."),
    "centrifugo_public_url": _("Where browsers reach the cluster."),
    "centrifugo_api_key": _("The key of the server API."),
    "centrifugo_token_secret": _("Signs the tokens that clients connect with. Unset, it is made from the secret key."),
    "centrifugo_proxy_secret": _("What Centrifugo shows when it asks about a client."),
    "metrics_token": _("Whoever shows it reads the metrics; without it this machine alone does."),
    "default_language": _("The language where the browser asks for none that is spoken here."),
    "log_level": _("How much is written to the log."),
}


@dataclass(frozen=True)
class Setting:
    """One setting: what it is now, who said so, and what it is for.

    `value` is None where there is none, and also where it is a secret: then `is_there` says whether there is one.
    """

    name: str
    value: str | None
    is_secret: bool
    is_there: bool
    is_set: bool
    sentence: Any


@dataclass(frozen=True)
class Group:
    """Settings of one kind, and what that is called."""

    name: str
    title: Any
    settings: list[Setting]


def groups(config: Config) -> list[Group]:
    """All of them, in the order of the configuration."""
    found: list[Group] = []
    for field in dataclasses.fields(config):
        if field.name in GROUPS:
            found.append(Group(field.name, GROUPS[field.name], []))
        if field.name not in UNSHOWN:
            found[-1].settings.append(_setting(config, field))
    return found


def _setting(config: Config, field: dataclasses.Field[Any]) -> Setting:
    value = getattr(config, field.name)
    variable = field.name.upper()
    is_secret = _is_secret(field)
    return Setting(
        name=variable,
        value=None if is_secret else _shown(field.name, value),
        is_secret=is_secret,
        is_there=value not in (None, ()),
        is_set=bool(os.environ.get(variable, "").strip() or os.environ.get(f"{variable}_FILE", "").strip()),
        sentence=SENTENCES.get(field.name, ""),
    )


def _is_secret(field: dataclasses.Field[Any]) -> bool:
    """What the configuration hides of itself is hidden here too; addresses are shown without what they hide."""
    if field.name.endswith("_url"):
        return False
    is_number = field.type in ("int", "bool")
    return not field.repr or (not is_number and any(word in field.name.split("_") for word in SECRET_WORDS))


def _shown(name: str, value: Any) -> str | None:
    if value is None or value == ():
        return None
    if name.endswith("_url"):
        return _without_password(str(value))
    if name == "memcached_servers":
        return ", ".join(f"{host}:{port}" for host, port in value)
    if isinstance(value, bool):
        return str(gettext("yes") if value else gettext("no"))
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _without_password(url: str) -> str:
    """Where an address leads; whoever is named in it and whatever is asked for may be secret.

    Where it is not certain which part is the account, as with a raw `/` in a password, nothing but the scheme is shown.
    """
    found = ADDRESS.fullmatch(url)
    if not found:
        return f"{url.partition(':')[0]}://…" if "://" in url else "…"
    return f"{found['scheme']}://{'…@' if found['account'] else ''}{found['place']}"
