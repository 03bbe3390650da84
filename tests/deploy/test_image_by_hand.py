"""What the image has is enough: its files in a folder where nothing can be written, as in a container."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.deploy import image
from tests.services.site import RunPy, clean_env

pytestmark = pytest.mark.e2e
READ_ONLY = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"'


class Container(RunPy):
    """A process of the image, in its folder."""

    name = "container"

    def __init__(self, home: Path, *arguments: str, instance: Path) -> None:
        env = clean_env(**image.environment()) | {"INSTANCE_DIR": str(instance), "HOST": "127.0.0.1"}
        # What the tests set for themselves: it would hide the bytecode that the image has.
        env.pop("PYTHONPYCACHEPREFIX", None)
        super().__init__(*arguments, env=env, cwd=home)

    def command(self) -> list[str]:
        # root writes everywhere, except where the folder is mounted without that.
        shut = ["unshare", "--mount", "sh", "-c", READ_ONLY, str(self.cwd)] if os.geteuid() == 0 else []
        python, *arguments = [*image.command("ENTRYPOINT"), *(self.arguments or image.command("CMD"))]
        assert python == "python"
        return [*shut, sys.executable, *arguments]

    def run(self) -> subprocess.CompletedProcess[str]:
        """A command that ends by itself."""
        return subprocess.run(self.command(), capture_output=True, text=True, **self.popen_options())

    def is_found_well(self) -> bool:
        """What the HEALTHCHECK finds."""
        _, *arguments = image.command("HEALTHCHECK")
        env = self.popen_options()["env"]
        return subprocess.run([sys.executable, *arguments], env=env, capture_output=True).returncode == 0


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The image's folder, where nobody may write."""
    folder = tmp_path_factory.mktemp("image")
    image.lay_out(folder)
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode & ~0o222)
    if not is_shut(folder):
        pytest.skip("root writes everywhere here, and may mount nothing")
    return folder


def is_shut(folder: Path) -> bool:
    if os.geteuid() != 0:
        return True
    done = subprocess.run(
        ["unshare", "--mount", "sh", "-c", READ_ONLY, folder, "touch", folder / "new"], text=True, stderr=-1
    )
    return "Read-only" in done.stderr


def test_it_migrates_serves_says_that_it_is_well_and_stops(home: Path, tmp_path: Path) -> None:
    migrating = Container(home, "db", "upgrade", instance=tmp_path).run()
    assert migrating.returncode == 0, migrating.stderr
    with Container(home, instance=tmp_path) as web:
        assert web.is_found_well()
        assert b"Homeroom" in web.get("/sign-in")
        assert web.process
        web.process.send_signal(signal.SIGTERM)
        assert web.process.wait(20) == 0
        assert not web.is_found_well()
