"""The files of deploy/nginx, as nginx itself reads them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from app.config import Config
from app.lanes import SOCKETS
from app.quizzes import imports_api
from tests.deploy.front import FILES, Nginx

pytestmark = pytest.mark.integration
RULES = (FILES / "rules.conf").read_text()


@pytest.fixture(scope="module")
def certificate() -> trustme.LeafCert:
    return trustme.CA().issue_cert("school.example")


@pytest.mark.parametrize("site", ["plain", "tls"])
@pytest.mark.parametrize("upstreams", ["upstreams", "one-process", "compose"])
def test_nginx_takes_them(site: str, upstreams: str, certificate: trustme.LeafCert) -> None:
    nginx = Nginx(site=site, upstreams=upstreams)
    try:
        certificate.cert_chain_pems[0].write_to_path(str(nginx.folder / "fullchain.pem"))
        certificate.private_key_pem.write_to_path(str(nginx.folder / "privkey.pem"))
        done = nginx.check()
        assert done.returncode == 0, done.stderr
        assert "[warn]" not in done.stderr
    finally:
        nginx.remove()


def bodies() -> Iterator[tuple[str, str]]:
    """Each location with what stands in it."""
    yield from re.findall(r"^location ([^{]+?) \{\n(.*?)^\}", RULES, re.MULTILINE | re.DOTALL)


def test_each_way_to_homeroom_says_who_asked() -> None:
    """One `proxy_set_header` in a location would drop all those of proxy.conf."""
    for location, body in bodies():
        assert "proxy_set_header" not in body, location
        assert ("proxy_pass" in body) == ("include /etc/nginx/homeroom/proxy.conf;" in body), location


def test_sockets_have_their_own_processes() -> None:
    ways = {location.removeprefix("= "): body for location, body in bodies()}
    for path in SOCKETS:
        assert "proxy_pass http://homeroom_sockets;" in ways[path]
        # Pings come every 25 s.
        assert "proxy_read_timeout 75s;" in ways[path]


def test_bodies_that_homeroom_takes_pass(tmp_path: Path) -> None:
    sizes = [int(size) for size in re.findall(r"client_max_body_size (\d+)m;", RULES)]
    config = Config.from_env({"INSTANCE_DIR": str(tmp_path)})
    assert min(sizes) * 2**20 > imports_api.MOST_BYTES
    assert max(sizes) > config.upload_most_mb
