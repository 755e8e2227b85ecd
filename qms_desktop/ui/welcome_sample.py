"""The sample company in a data file of its own, built from its workbooks as anybody's registers are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qms_desktop.demo import load_sample
from qms_desktop.store.datafile import create


def build_sample(path: Path, report: Callable[[int, int], None]) -> Path:
    """Build the sample company's data file; one that is there already is left as it is.

    Args:
        path: where it will stand; nothing stands there before it is complete.
        report: called with (rows written, rows to write); raises to cancel, and nothing is left behind.

    Raises:
        DataFileError: the file can't be written.
    """
    if path.exists():
        return path
    unfinished = path.with_name(f"{path.stem} (unfinished){path.suffix}")
    unfinished.unlink(missing_ok=True)
    try:
        with create(unfinished) as store:
            load_sample(store, report)
        unfinished.replace(path)
    finally:
        for leftover in (unfinished, unfinished.with_name(unfinished.name + ".lock")):
            leftover.unlink(missing_ok=True)
    return path
