"""A small rotating log of what went wrong. It never holds what users typed: no values, no file contents."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BYTES = 500_000
_KEPT = 3


def start_log(folder: Path) -> Path | None:
    """Write warnings and crashes to ``qms-desktop.log`` in a folder; None where it can't be written."""
    path = folder / "qms-desktop.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True)
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("qms_desktop").addHandler(handler)
    return path
