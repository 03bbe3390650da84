"""What docs/security.md promises of the source itself: whom the app asks, and what pages may hold."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from app.config import ROOT

pytestmark = pytest.mark.unit
APP = ROOT / "app"

# Modules that can send a request or open a connection to any address.
ASKING = {
    *("http.client", "urllib.request", "urllib3", "requests", "httpx", "aiohttp", "ftplib", "telnetlib", "xmlrpc"),
    *("smtplib", "poplib", "imaplib", "cent", "redis", "pymemcache", "websocket", "websockets", "paramiko"),
}
# Who may, and whose address it is: never one that came with a request.
MAY_ASK = {
    "access.py": {"redis"},  # REDIS_URL
    "broker.py": {"redis"},  # REDIS_URL
    "cache.py": {"pymemcache"},  # MEMCACHED_SERVERS
    "probe.py": {"simple_websocket"},  # The same, or CENTRIFUGO_PUBLIC_URL.
    "doctor.py": {"redis", "smtplib", "pymemcache"},  # The settings, one after the other.
    "mail/smtp.py": {"smtplib"},  # SMTP_URL
    "monitoring/backends.py": {"pymemcache", "redis"},  # The settings, again and again.
    "monitoring/reading.py": {"http.client"},  # The address that the administrator typed, or HOST and PORT.
    "monitoring/queues.py": {"redis"},  # REDIS_URL
    "monitoring/samples.py": {"redis"},  # REDIS_URL
    "realtime/cluster.py": {"cent", "requests"},  # CENTRIFUGO_URL
    "realtime/doorbell.py": {"redis"},  # REDIS_URL
    "serve.py": {"http.client"},  # The web process beside it.
}
# What runs what it is given.
RUNNING = {"pickle", "marshal", "shelve", "code", "runpy", "dill"}
MAY_START = {
    "cli_checks.py",
    "serve.py",
    "cli_reports.py",
    "cli_bench.py",
}  # Commands at a terminal, words of their own.
XML = {"xml", "lxml"}


@cache
def nodes_of(path: Path) -> list[ast.AST]:
    return list(ast.walk(ast.parse(path.read_text())))


def imports_of(path: Path) -> set[str]:
    nodes = nodes_of(path)
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    of = [node for node in nodes if isinstance(node, ast.ImportFrom) and node.module and not node.level]
    return plain | {node.module or "" for node in of} | {f"{node.module}.{a.name}" for node in of for a in node.names}


def named(wanted: set[str], found: set[str]) -> set[str]:
    return {name for name in wanted for module in found if module == name or module.startswith(f"{name}.")}


def sources() -> dict[str, Path]:
    return {str(path.relative_to(APP)): path for path in APP.rglob("*.py")}


def test_only_these_ask_another_machine_and_none_an_address_of_a_request() -> None:
    asking = {name: named(ASKING, imports_of(path)) for name, path in sources().items()}
    extra = {name: found - MAY_ASK.get(name, set()) for name, found in asking.items()}
    assert {name: found for name, found in extra.items() if found} == {}


def test_nothing_unpacks_objects_reads_xml_or_starts_programs_of_others() -> None:
    for name, path in sources().items():
        found = imports_of(path)
        assert not named(RUNNING | XML, found), name
        assert name in MAY_START or not named({"subprocess", "pty"}, found), name


def test_no_source_evaluates_a_text() -> None:
    for name, path in sources().items():
        calls = [node.func for node in nodes_of(path) if isinstance(node, ast.Call)]
        names = {func.id for func in calls if isinstance(func, ast.Name)}
        assert not names & {"eval", "exec", "__import__", "render_template_string"}, name


TEMPLATES = sorted(APP.rglob("templates/**/*.html"))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_no_page_has_code_of_its_own_or_lets_a_text_be_html(path: Path) -> None:
    html = re.sub(r"{#.*?#}", "", path.read_text(), flags=re.DOTALL)
    assert not re.search(r"\|\s*safe\b|autoescape\s+false|Markup\(", html)
    if path.name != "_letter.html" and "/mail/" not in str(path) and path.name != "letter.html":
        assert not re.search(r"<style|\sstyle\s*=", html)
    assert not re.search(r"\son[a-z]+\s*=\s*[\"']", html)
    assert not re.search(r"<script(?![^>]*\s(src=|type=\"application/json\"))", html)
    assert not re.search(r"(src|srcset|action|data)\s*=\s*[\"'](https?:)?//", html)


def test_text_files_alone_are_written_without_escaping() -> None:
    loose = [path for path in APP.rglob("templates/**/*") if path.is_file() and "autoescape false" in path.read_text()]
    assert {path.suffix for path in loose} == {".txt"}


# The server has sanitised what goes in there; see app/chats/markdown.py.
MAY_SET_HTML = {"message.js", "quizzes/richtext.js"}


def test_scripts_make_nodes_and_no_html() -> None:
    folder = APP / "static" / "js"
    danger = re.compile(r"\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function|javascript:")
    found = {str(path.relative_to(folder)) for path in folder.rglob("*.js") if danger.search(path.read_text())}
    assert found == MAY_SET_HTML


def test_scripts_ask_this_site_alone() -> None:
    for path in (APP / "static" / "js").rglob("*.js"):
        code = re.sub(r"//.*$|/\*.*?\*/", "", path.read_text().replace("://", ":\0"), flags=re.MULTILINE | re.DOTALL)
        assert not re.search(r"(fetch|WebSocket|EventSource|sendBeacon|import)\s*\(\s*[`\"'](https?|wss?):", code), path
