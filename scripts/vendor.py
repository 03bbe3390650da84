"""Fetch the front end's packages by `npm pack` and keep the few files that the pages use.

    python scripts/vendor.py

The list with the pinned versions is app/static/vendor/packages.json. What this writes is committed,
so that nobody needs npm to run Homeroom; run it again only after the list has changed.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

VENDOR = Path(__file__).resolve().parent.parent / "app" / "static" / "vendor"
SVG_OPEN = re.compile(r'<svg[^>]*viewBox="([^"]+)"[^>]*>')


def main() -> int:
    if shutil.which("npm") is None:
        print("npm is needed to fetch the packages, and is not on the PATH.", file=sys.stderr)
        return 2
    packages: dict[str, dict[str, Any]] = json.loads((VENDOR / "packages.json").read_text())
    for name, wanted in packages.items():
        vendor_package(name, wanted)
        print(f"{name} {wanted['version']}")
    return 0


def vendor_package(name: str, wanted: dict[str, Any]) -> None:
    """Replace the package's folder whole, so that a file dropped from the list goes too."""
    with tempfile.TemporaryDirectory() as scratch:
        package = unpack(f"{name}@{wanted['version']}", Path(scratch))
        target = VENDOR / name
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)
        for source, kept_as in wanted["files"].items():
            shutil.copyfile(package / source, target / kept_as)
        if sprite := wanted.get("sprite"):
            (target / sprite["file"]).write_text(make_sprite(package / "icons", sprite["icons"]))


def unpack(spec: str, scratch: Path) -> Path:
    # npm checks the archive against the registry's integrity hash before it writes it.
    packed = subprocess.run(
        ["npm", "pack", "--silent", spec], cwd=scratch, check=True, stdout=subprocess.PIPE, text=True
    )
    archive = scratch / packed.stdout.strip().splitlines()[-1]
    with tarfile.open(archive) as tar:
        tar.extractall(scratch, filter="data")
    return scratch / "package"


def make_sprite(folder: Path, names: list[str]) -> str:
    """One file of symbols: the whole icon font would be twenty times the size."""
    symbols = [to_symbol(name, (folder / f"{name}.svg").read_text()) for name in names]
    return "\n".join(['<svg xmlns="http://www.w3.org/2000/svg">', *symbols, "</svg>", ""])


def to_symbol(name: str, svg: str) -> str:
    opened = SVG_OPEN.search(svg)
    if opened is None:
        raise ValueError(f"{name}.svg has no viewBox")
    drawing = " ".join(svg[opened.end() : svg.rindex("</svg>")].split())
    return f'<symbol id="{name}" viewBox="{opened[1]}" fill="currentColor">{drawing}</symbol>'


if __name__ == "__main__":
    raise SystemExit(main())
