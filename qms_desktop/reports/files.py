"""Writing a PDF so that what stood there before is either replaced as a whole or untouched."""

from __future__ import annotations

import os
from pathlib import Path

from qms_desktop.errors import OutputError


def write_pdf(path: Path, data: bytes) -> None:
    """Write a file through a temporary one beside it.

    Raises:
        OutputError: the folder is missing or full, or the file is open elsewhere or may not be written.
    """
    target = path.resolve()
    partial = target.with_name(f".{target.name[:100]}.{os.getpid()}.part")
    try:
        if target.exists():
            _ensure_writable(target)
        with partial.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(target)
    except OSError as error:
        _remove(partial)
        raise OutputError(
            f"“{path.name}” could not be written ({error.strerror or error}); what stood there before is "
            "unchanged. Close it where it is open or choose another place, and try again."
        ) from error


def _ensure_writable(target: Path) -> None:
    # Renaming would go past a file's own protection: opening it for writing shows whether it may be replaced.
    with target.open("r+b"):
        pass


def _remove(partial: Path) -> None:
    try:
        partial.unlink(missing_ok=True)
    except OSError:
        # The same fault that stopped the writing; what is left is hidden and small.
        return
