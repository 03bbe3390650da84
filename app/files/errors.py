"""What files refuse."""

from __future__ import annotations

from typing import Any

from flask_babel import lazy_gettext

from app.errors import AppError, Busy, Invalid


class NotThisFile(Invalid):
    """The upload cannot be taken as it is; each kind says what would be right."""

    def __init__(self, **values: Any) -> None:
        message = self.message % values if values else self.message
        super().__init__(message, errors={"file": [message]})


class NoFile(NotThisFile):
    """The request holds no file where one is looked for."""

    message = lazy_gettext("Send one file as multipart/form-data, in the field “file”.")


class ManyFiles(NotThisFile):
    """The request holds more than one file."""

    message = lazy_gettext("Send one file with each request.")


class EmptyFile(NotThisFile):
    """The file has no content."""

    message = lazy_gettext("This file is empty.")


class WrongFileName(NotThisFile):
    """The name is a path, or nothing that a reader could see."""

    message = lazy_gettext("Give a plain file name of 1 to 200 characters, without a folder.")


class FileTooLarge(NotThisFile):
    """The file is longer than files may be here."""

    status = 413
    message = lazy_gettext("A file may have up to %(most)d MB here.")


class TypeNotAllowed(NotThisFile):
    """Files of this type are not taken here."""

    message = lazy_gettext("Files of the type %(type)s are not taken here.")


class LyingType(NotThisFile):
    """The name promises another kind of file than the content is."""

    message = lazy_gettext("This file is not what its name says: it does not look like “%(suffix)s” inside.")


class BrokenPicture(NotThisFile):
    """The picture is damaged, or larger than anybody could show."""

    message = lazy_gettext("This picture is damaged, or has more than %(most)d megapixels or too many frames.")


class TellingPicture(NotThisFile):
    """A picture of a kind whose metadata cannot be taken out."""

    message = lazy_gettext(
        "Photos of this kind (HEIC, TIFF, raw) tell where they were taken. "
        "Send it as JPEG, PNG or WebP, or inside a ZIP if it must stay as it is."
    )


class StorageFull(AppError):
    """There is no room for more files."""

    status = 507
    message = lazy_gettext("There is no room for more files here. Tell whoever runs this site.")


UPLOAD_REFUSALS: tuple[type[AppError], ...] = (
    NoFile,
    ManyFiles,
    EmptyFile,
    WrongFileName,
    FileTooLarge,
    TypeNotAllowed,
    LyingType,
    BrokenPicture,
    TellingPicture,
    StorageFull,
    Busy,
)
"""What every endpoint that takes a file of any kind may answer."""
