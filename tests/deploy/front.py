"""nginx before processes of a test, with the files of deploy/nginx."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from app.config import ROOT
from tests.services import programs
from tests.services.process import Service

FILES = ROOT / "deploy" / "nginx"
MAIN = """
daemon off;
{user}
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
worker_processes 1;
events {{ worker_connections 512; }}
http {{
    include {site};
    {temporary}
}}
"""
TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
Servers = dict[str, Sequence[str]]


class Nginx(Service):
    """An nginx on a port of its own; `servers` are the addresses behind each name of compose.yaml."""

    name = "nginx"

    def __init__(
        self, servers: Servers | None = None, *, site: str = "plain", upstreams: str = "compose", inside: str = ""
    ) -> None:
        super().__init__()
        self.inside = inside
        self.program = programs.need(programs.NGINX)
        self.servers, self.site, self.upstreams = servers or {}, site, upstreams
        self.main = self.folder / "nginx.conf"

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def command(self) -> list[str]:
        self.write()
        return [self.program, "-p", str(self.folder), "-e", str(self.folder / "error.log"), "-c", str(self.main)]

    def check(self) -> subprocess.CompletedProcess[str]:
        """`nginx -t`."""
        return subprocess.run([*self.command(), "-t"], capture_output=True, text=True)

    def write(self) -> None:
        """Put the files where this nginx reads them; they change in their addresses and folders only."""
        for file in FILES.glob("*.conf"):
            (self.folder / file.name).write_text(self.moved(file.read_text()))
        if self.upstreams != "upstreams":
            shutil.copyfile(self.folder / f"{self.upstreams}.conf", self.folder / "upstreams.conf")
        if self.upstreams == "compose":
            shutil.copyfile(self.folder / "https-now.conf", self.folder / "https.conf")
        temporary = " ".join(f"{name}_temp_path {self.folder}/{name};" for name in TEMPORARY)
        site = self.folder / f"{self.site}.conf"
        # As root it would become somebody who may not write here.
        user = "user root;" if os.geteuid() == 0 else ""
        self.main.write_text(MAIN.format(user=user, folder=self.folder, site=site, temporary=temporary))

    def moved(self, text: str) -> str:
        places = {
            "/etc/nginx/homeroom": self.folder,
            "/etc/letsencrypt/live/homeroom": self.folder,
            "/var/log/nginx": self.folder,
        }
        for place, here in places.items():
            text = text.replace(place, str(here))
        text = text.replace("deny all;", f"{self.inside} deny all;")
        text = re.sub(r"listen \[::\].*", "", text)
        text = text.replace("listen 80 ", f"listen 127.0.0.1:{self.port} ")
        text = text.replace("listen 443 ", f"listen 127.0.0.1:{self.port + 1} ")
        # Debian's nginx is older than the one of compose.yaml, and knows `resolve` and `http2` not yet.
        text = re.sub(r"resolver 127.*|http2 on;", "", text)
        return re.sub(r"server (\w+):\d+ resolve(.*);", self.addresses, text)

    def addresses(self, match: re.Match[str]) -> str:
        name, options = match.groups()
        return "\n    ".join(f"server {address}{options};" for address in self.servers.get(name, ["127.0.0.1:9"]))

    def wrong(self) -> str:
        """What it complained of."""
        return Path(self.folder / "error.log").read_text()

    def requests(self) -> str:
        """A line for each request."""
        return Path(self.folder / "access.log").read_text()
