"""Why an archive is not written, not believed or not restored."""

from __future__ import annotations

from app.errors import AppError


class NothingThere(AppError):
    """The database has no tables yet, so there is nothing to keep."""


class BrokenArchive(AppError):
    """The archive is not whole, or not what it says it is."""


class NewerArchive(AppError):
    """A later Homeroom wrote the archive, or the database."""


class NotEmpty(AppError):
    """Something is in the database already."""


class InUse(AppError):
    """Somebody else holds what is needed."""


class CannotWrite(AppError):
    """The archive, the files or the rows have no place to be written to."""


class Stopped(AppError):
    """Somebody pressed Ctrl-C, or the machine is going down."""
