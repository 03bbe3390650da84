"""Collect the texts of app/ for the translators, and compile what they wrote.

    python scripts/translations.py          # after texts changed: updates the .po files, then compiles them
    python scripts/translations.py --check  # for a test: exit code 1 when a text lacks its translation

Run it with the project's Python, which has Babel.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "app" / "translations"
WORDS = ["-k", "lazy_gettext", "-k", "_l", "-k", "lazy_ngettext:1,2"]


def main() -> int:
    with tempfile.TemporaryDirectory() as scratch:
        template = Path(scratch) / "messages.pot"
        extract(template)
        if "--check" in sys.argv:
            return 1 if print_missing(template) else 0
        for folder in languages():
            babel(
                "update",
                "-i",
                template,
                "-o",
                catalogue(folder),
                "-l",
                folder.name,
                "--no-fuzzy-matching",
                "--ignore-obsolete",
                "--no-wrap",
            )
    babel("compile", "-d", TRANSLATIONS)
    print_missing(None)
    return 0


def extract(template: Path) -> None:
    # Without lines and dates a file changes only when a text does.
    babel(
        "extract",
        "-F",
        ROOT / "babel.cfg",
        *WORDS,
        "--no-location",
        "--sort-output",
        "--no-wrap",
        "--omit-header",
        "-o",
        template,
        ROOT / "app",
    )


def languages() -> list[Path]:
    return sorted(folder for folder in TRANSLATIONS.iterdir() if (folder / "LC_MESSAGES").is_dir())


def catalogue(folder: Path) -> Path:
    return folder / "LC_MESSAGES" / "messages.po"


def babel(*arguments: object) -> None:
    subprocess.run(
        [sys.executable, "-m", "babel.messages.frontend", *map(str, arguments)],
        check=True,
        cwd=ROOT,
        stderr=subprocess.DEVNULL,
    )


def print_missing(template: Path | None) -> int:
    """Print each text without a translation, and answer how many there are."""
    missing = [text for folder in languages() for text in untranslated(folder, template)]
    for text in missing:
        print(f"not translated: {text}")
    return len(missing)


def untranslated(folder: Path, template: Path | None) -> list[str]:
    with catalogue(folder).open("rb") as file:
        known = {message.id: message for message in read_po(file) if message.id}
    wanted = known.keys()
    if template is not None:
        with template.open("rb") as file:
            wanted = {message.id for message in read_po(file) if message.id}
    return sorted(str(text) for text in wanted if text not in known or not is_whole(known[text].string))


def is_whole(translation: str | tuple[str, ...]) -> bool:
    return all(translation) if isinstance(translation, tuple) else bool(translation)


if __name__ == "__main__":
    raise SystemExit(main())
