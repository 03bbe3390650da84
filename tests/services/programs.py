"""The programs that the real services need: where they are, and how they get onto this machine."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest

# Not on the PATH of an ordinary user, or of nobody at all.
MORE_FOLDERS = ("/usr/sbin", "/usr/lib/chromium-browser", *map(str, sorted(Path("/usr/lib/postgresql").glob("*/bin"))))


@dataclass(frozen=True)
class Program:
    """One program under the names that systems give it, and the Debian package that brings it."""

    names: tuple[str, ...]
    package: str

    def path(self) -> str | None:
        folders = os.pathsep.join([os.environ.get("PATH", os.defpath), *MORE_FOLDERS, *newly_installed_folders()])
        found = (shutil.which(name, path=folders) for name in self.names)
        return next((path for path in found if path), None)


POSTGRES = Program(("postgres",), "postgresql")
INITDB = Program(("initdb",), "postgresql")
REDIS = Program(("redis-server", "valkey-server"), "redis-server")
MEMCACHED = Program(("memcached",), "memcached")
BROWSER = Program(("chromium", "chromium-browser", "google-chrome"), "chromium")
# The one in /usr/bin is a script that stays beside what it starts.
SHELL = Program(("/usr/lib/chromium/chromium-headless-shell", "chrome-headless-shell"), "chromium-headless-shell")
DRIVER = Program(("chromedriver",), "chromium-driver")
NODE = Program(("node", "nodejs"), "nodejs")
NPM = Program(("npm",), "npm")
CURL = Program(("curl",), "curl")
JQ = Program(("jq",), "jq")
NGINX = Program(("nginx",), "nginx")
SYSTEMD = Program(("systemd-analyze",), "systemd")
# Of use to one test only; nobody is made to install a compiler for it.
COMPILER = Program(("cc", "gcc"), "gcc")
ALL = (POSTGRES, INITDB, REDIS, MEMCACHED, BROWSER, DRIVER, NODE, NPM, CURL, JQ, NGINX, SYSTEMD)


def newly_installed_folders() -> list[str]:
    return [str(folder) for folder in Path("/usr/lib/postgresql").glob("*/bin")]


def missing() -> list[str]:
    """The packages whose programs are not on this machine, or not all of them."""
    return sorted({program.package for program in ALL if program.path() is None})


def install_missing() -> None:
    """Install what is missing where that is allowed: on Debian and its children, as root."""
    if not missing() or os.geteuid() != 0 or shutil.which("apt-get") is None:
        return
    with open(Path(tempfile.gettempdir()) / "homeroom-apt.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        packages = missing()
        if packages:
            print(f"homeroom: installing {', '.join(packages)} for the tests ...", flush=True)
            apt("update")
            apt("install", "--yes", "--no-install-recommends", *packages)
            if SHELL.path() is None and is_offered(SHELL.package):
                apt("install", "--yes", "--no-install-recommends", SHELL.package)


def is_offered(package: str) -> bool:
    """Whether this system has such a package: nobody is told to install what does without."""
    return subprocess.run(["apt-cache", "show", package], capture_output=True).returncode == 0


def apt(*arguments: str) -> None:
    env = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    # Debian would start its own PostgreSQL and Redis beside ours; this answer tells it not to.
    policy = Path("/usr/sbin/policy-rc.d")
    ours = not policy.exists()
    if ours:
        policy.write_text("#!/bin/sh\nexit 101\n")
        policy.chmod(0o755)
    command = ["apt-get", "--quiet", *arguments]
    try:
        done = subprocess.run(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    finally:
        if ours:
            policy.unlink()
    if done.returncode != 0:
        print(f"homeroom: apt-get {arguments[0]} failed: {done.stdout.decode(errors='replace')[-500:]}", flush=True)


def advice() -> str | None:
    """The one line for people: which tests cannot run here, and what to install."""
    packages = missing()
    if not packages:
        return None
    return f"some tests need programs that are not here: run `apt install {' '.join(packages)}` (or your system's twin)"


def need(program: Program) -> str:
    """The program's path; without it the test is skipped, and under CI=true it fails."""
    path = program.path()
    if path is None:
        line = f"{program.names[0]} is not installed: run `apt install {program.package}`"
        if os.environ.get("CI") == "true":
            pytest.fail(line, pytrace=False)
        pytest.skip(line)
    return path
