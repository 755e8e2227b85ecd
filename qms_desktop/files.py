"""A file written beside its place first, so that a failure leaves what stood there untouched."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from errno import ENOSPC
from pathlib import Path

from qms_desktop.errors import OutputError

CAUSES = (
    *("No space left on device", "Permission denied", "Operation not permitted", "Read-only file system"),
    *("No such file or directory", "Is a directory", "Not a directory", "File exists", "File name too long"),
    *("Input/output error", "Stale file handle", "Disk quota exceeded", "Device or resource busy"),
    "there is a folder of that name",
)
"""What systems call the failure of a file, in whatever language; the catalogues say it in others."""

PIECE = 1 << 20
"""Bytes to write at once: each write lets go of the interpreter, and many disturb who waits for it."""


def is_there(path: Path) -> bool:
    """Return whether a file or folder can be seen; what lies on a share that went away or is shut can't.

    ``Path.exists`` raises there.
    """
    try:
        path.stat()
    except (OSError, ValueError):
        return False
    return True


def write_file(path: Path, data: bytes) -> None:
    """Write bytes; what stood there is replaced as a whole or not at all.

    Raises:
        OutputError: as ``replacing``.
    """
    with replacing(path) as partial:
        partial.write_bytes(data)


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a fresh file in the same folder; when the block ends well it takes the place of ``path``.

    Raises:
        OutputError: the folder is missing or full, the file is open elsewhere or may not be written.
    """
    target = path.resolve()
    partial = target.with_name(f".{target.name[:100]}.{os.getpid()}.part")
    try:
        try:
            _ensure_writable(target)
            yield partial
            _sync(partial)
            partial.replace(target)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as error:
        if error.errno == ENOSPC:
            raise OutputError(
                f"“{path.name}” could not be written because the disk is full; what stood there before is "
                "unchanged. Free some space or choose another place, and try again."
            ) from error
        raise OutputError(
            f"“{path.name}” could not be written ({error.strerror or error}); what stood there before is "
            "unchanged. Close it where it is open or choose another place, and try again."
        ) from error


def _ensure_writable(target: Path) -> None:
    """Opening it for writing shows whether it may be replaced: renaming would go past its protection."""
    if target.is_dir():
        raise IsADirectoryError(None, "there is a folder of that name")
    if target.exists():
        with target.open("r+b"):
            pass


def _sync(partial: Path) -> None:
    """Bring the bytes to the disk before the old file goes."""
    with partial.open("rb+") as file:
        os.fsync(file.fileno())
