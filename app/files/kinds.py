"""What kind of file something is: what its name promises, held against what its content looks like."""

from __future__ import annotations

import mimetypes
from fnmatch import fnmatch
from pathlib import PurePath
from typing import IO

import puremagic

from app.files.errors import LyingType, TellingPicture, TypeNotAllowed, WrongFileName
from app.utils.text import is_blank, one_line, without_direction_marks

LONGEST_NAME = 200
UNKNOWN = "application/octet-stream"

# Kinds that can be told by their first bytes. Those of one line look alike there, so that each may pass for the others.
# fmt: off
_LOOK_ALIKE = (
    "jpg jpeg jpe jfif", "png apng", "gif", "webp", "avif", "heic heif", "tif tiff dng nef arw cr2", "bmp",
    "pdf ai",
    "zip docx docm xlsx xlsm xlsb pptx pptm odt ods odp odg epub jar apk xpi",
    "doc xls ppt msi msg rtf",
    "mp4 m4v m4a mov qt 3gp 3g2 f4v f4a", "webm mkv mka weba", "avi", "wmv wma asf", "flv",
    "mp3 mpga", "wav wave", "flac", "ogg oga ogv opus spx", "aif aiff",
    "gz tgz", "bz2 tbz2", "xz txz", "7z", "rar", "exe dll scr",
)
# fmt: on
_FAMILIES = {suffix: frozenset(line.split()) for line in _LOOK_ALIKE for suffix in line.split()}
_RIFF = {b"WAVE": "wav", b"AVI ": "avi", b"WEBP": "webp"}
PICTURES = {"image/jpeg", "image/png", "image/gif", "image/webp", "image/avif"}
# They may hold the place where they were taken, and Pillow cannot write them anew without it.
_TELLING = _FAMILIES["heic"] | _FAMILIES["tif"]
# Browsers play these, and nothing in them can act.
PLAYABLE = {"audio/mpeg", "audio/mp4", "audio/ogg", "audio/wav", "audio/webm", "audio/flac", "video/mp4", "video/webm"}
# Python's own table alone: what else a machine has installed must not decide what a file is.
_TYPES = mimetypes.MimeTypes(filenames=())
for _type, _suffix in {
    "audio/mp4": ".m4a",
    "audio/flac": ".flac",
    "audio/ogg": ".ogg",
    "audio/wav": ".wav",
    "image/avif": ".avif",
    "image/heic": ".heic",
    "image/webp": ".webp",
    "text/markdown": ".md",
    "application/zip": ".zip",
}.items():
    _TYPES.add_type(_type, _suffix)


def checked_name(name: str) -> str:
    """The name as one readable line, or WrongFileName."""
    try:  # Marks that would show "gpj.exe" as "exe.jpg" go; odd spaces come from screenshot tools, without malice.
        plain = one_line(without_direction_marks(name))
    except ValueError as error:
        raise WrongFileName from error
    is_path = any(sign in plain for sign in "/\\") or plain in (".", "..")
    if is_blank(plain) or len(plain) > LONGEST_NAME or is_path:
        raise WrongFileName
    return plain


def media_type_of(name: str, content: IO[bytes], allowed: tuple[str, ...]) -> str:
    """The media type, or a refusal of what lies, of what tells too much, and of what is not taken here."""
    suffix = PurePath(name).suffix.lower().removeprefix(".")
    looks_like = _suffixes_of(content)
    if suffix in _TELLING or looks_like & _TELLING:
        raise TellingPicture
    promised = _FAMILIES.get(suffix)
    if (promised and not looks_like & promised) or (_is_text(suffix) and _has_zero_bytes(content)):
        raise LyingType(suffix=suffix)
    media_type = _picture_type(looks_like) or _TYPES.guess_type(name)[0] or UNKNOWN
    if not any(fnmatch(media_type, pattern) for pattern in allowed):
        raise TypeNotAllowed(type=media_type)
    return media_type


def _suffixes_of(content: IO[bytes]) -> set[str]:
    """The suffixes of the kinds that begin like this content."""
    content.seek(0)
    head = content.read(12)
    if head.startswith(b"RIFF"):  # One envelope for several kinds, which puremagic takes for each other.
        return {_RIFF.get(head[8:], "")}
    content.seek(0)
    try:
        return {match.extension.lower().removeprefix(".") for match in puremagic.magic_stream(content)}
    except (puremagic.PureError, ValueError):
        return set()


def _picture_type(looks_like: set[str]) -> str | None:
    """Pictures are known by their content, so that none keeps its metadata by going under another name."""
    types = {_TYPES.guess_type(f"a.{suffix}")[0] for suffix in looks_like}
    return next((media_type for media_type in sorted(PICTURES) if media_type in types), None)


def _is_text(suffix: str) -> bool:
    media_type = _TYPES.guess_type(f"a.{suffix}")[0] or ""
    return media_type.startswith("text/") or media_type in ("application/json", "application/xml", "image/svg+xml")


def _has_zero_bytes(content: IO[bytes]) -> bool:
    """As no text has, unless it is UTF-16, which says so in its first two bytes."""
    content.seek(0)
    head = content.read(8192)
    return b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff"))
