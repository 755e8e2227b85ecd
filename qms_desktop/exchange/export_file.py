"""A file written beside its place first, so that a failure leaves what stood there untouched."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qms_desktop.errors import OutputError


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a fresh file in the same folder; when the block ends well it takes the place of ``path``.

    Raises:
        OutputError: the file can't be written or put in place; whatever stood there is untouched.
    """
    target = path.resolve()
    partial = target.with_name(f".{target.name[:100]}.{os.getpid()}.part")
    try:
        try:
            if target.is_dir():
                raise IsADirectoryError(None, "there is a folder of that name")
            yield partial
            _sync(partial)
            partial.replace(target)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(
            f"{path.name} was not written: {error.strerror or error}. What stood there before is unchanged; "
            "close the file where it is open, or choose another folder or name."
        ) from error


def _sync(partial: Path) -> None:
    """Bring the bytes to the disk before the old file goes."""
    with partial.open("rb+") as file:
        os.fsync(file.fileno())
