"""Every failure a user can cause: one sentence for the user, one named class for the code."""

from __future__ import annotations


class QmsError(Exception):
    """A failure that is not a bug. ``str(error)`` is what happened, what was kept and what to do next."""


class DataFileError(QmsError):
    """The data file can't be opened, read or written."""


class LockedError(DataFileError):
    """Another program holds the data file."""


class DisplacedError(DataFileError):
    """The open data file is not at its place any more: moved or deleted, or another file lies there."""


class ConflictError(QmsError):
    """The record was changed elsewhere since it was read; nothing was saved."""


class RefusedError(QmsError):
    """A rule of the data layer says no; ``problems`` names each field and why."""

    def __init__(self, message: str, problems: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.problems = problems or {}


class WorkbookError(QmsError):
    """A file given for import is no workbook we can read, or breaks a limit."""


class OutputError(QmsError):
    """A file could not be written; whatever stood there before is untouched."""


class UnknownRegisterError(QmsError):
    """The name given is no register of ours."""
