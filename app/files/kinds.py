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
    "jpg jpeg jpe jfif", "png apng", "gif", "webp", "avif", "heic heif", "bmp",
    "tif tiff dng nef arw cr2", "cr3 orf rw2 raf", "pdf ai",
    "zip docx docm xlsx xlsm xlsb pptx pptm odt ods odp odg epub jar apk xpi",
    "doc xls ppt msi msg rtf",
    "mp4 m4v m4a mov qt 3gp 3g2 f4v f4a", "webm mkv mka weba", "avi", "wmv wma asf", "flv",
    "mp3 mpga flac", "wav wave", "ogg oga ogv opus spx", "aif aiff",
    "gz tgz", "bz2 tbz2", "xz txz", "7z", "rar", "exe dll scr",
)
# fmt: on
_FAMILIES = {suffix: frozenset(line.split()) for line in _LOOK_ALIKE for suffix in line.split()}
_RIFF = {b"WAVE": "wav", b"AVI ": "avi", b"WEBP": "webp"}
PICTURES = {"image/jpeg", "image/png", "image/gif", "image/webp", "image/avif"}
# They may hold the place where they were taken, and Pillow cannot write them anew without it.
_TELLING = _FAMILIES["heic"] | _FAMILIES["tif"] | _FAMILIES["cr3"]
# Browsers play these, and nothing in them can act.
PLAYABLE = {"audio/mpeg", "audio/mp4", "audio/ogg", "audio/wav", "audio/webm", "audio/flac", "video/mp4", "video/webm"}
# Python's own table and ours, alone: what else a machine has installed must not decide what a file is.
_OFFICE = "application/vnd.openxmlformats-officedocument."
_TYPES = mimetypes.MimeTypes(filenames=()).types_map[True] | {
    ".m4a": "audio/mp4",
    ".flac": "audio/flac",
    ".ogg": "audio/ogg",
    ".wav": "audio/wav",
    ".mkv": "video/x-matroska",
    ".avif": "image/avif",
    ".heic": "image/heic",
    ".webp": "image/webp",
    ".md": "text/markdown",
    ".rtf": "application/rtf",
    ".zip": "application/zip",
    ".gz": "application/gzip",
    ".7z": "application/x-7z-compressed",
    ".docx": f"{_OFFICE}wordprocessingml.document",
    ".xlsx": f"{_OFFICE}spreadsheetml.sheet",
    ".pptx": f"{_OFFICE}presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odp": "application/vnd.oasis.opendocument.presentation",
}


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
    media_type = _picture_type(looks_like) or _type_of(suffix) or UNKNOWN
    if not any(fnmatch(media_type, pattern) for pattern in allowed):
        raise TypeNotAllowed(type=media_type)
    return media_type


def _suffixes_of(content: IO[bytes]) -> set[str]:
    """The suffixes of the kinds that begin like this content."""
    content.seek(0)
    head = content.read(1024)
    # Kinds whose beginnings vary too much for puremagic.
    if head.startswith(b"RIFF"):
        return {_RIFF.get(head[8:12], "")}
    if head[4:8] == b"ftyp":
        return {_film_suffix(head)}
    if head[4:8] in (b"moov", b"mdat", b"wide", b"free", b"skip"):  # QuickTime of before there was an ftyp.
        return {"mov"}
    if b"%PDF-" in head:
        return {"pdf"}
    if len(head) > 1 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2:  # MPEG audio, layer III.
        return {"mp3"}
    content.seek(0)
    try:
        return {match.extension.lower().removeprefix(".") for match in puremagic.magic_stream(content)}
    except (puremagic.PureError, ValueError):
        return set()


def _film_suffix(head: bytes) -> str:
    """What the brands in the first box say (ISO/IEC 14496-12, 4.3): pictures may lie in the same envelope as films."""
    end = min(int.from_bytes(head[:4]), len(head))
    brands = {head[8:12], *(head[place : place + 4] for place in range(16, end, 4))}
    if brands & {b"avif", b"avis"}:
        return "avif"
    return "heic" if brands & {b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"crx "} else "mp4"


def _picture_type(looks_like: set[str]) -> str | None:
    """Pictures are known by their content, so that none keeps its metadata by going under another name."""
    types = {_type_of(suffix) for suffix in looks_like}
    return next((media_type for media_type in sorted(PICTURES) if media_type in types), None)


def _type_of(suffix: str) -> str | None:
    return _TYPES.get(f".{suffix}")


def _is_text(suffix: str) -> bool:
    media_type = _type_of(suffix) or ""
    return media_type.startswith("text/") or media_type in ("application/json", "application/xml", "image/svg+xml")


def _has_zero_bytes(content: IO[bytes]) -> bool:
    """As no text has, unless it is UTF-16, which says so in its first two bytes."""
    content.seek(0)
    head = content.read(8192)
    return b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff"))
