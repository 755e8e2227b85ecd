"""Verified copies of the data file."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from glob import escape
from pathlib import Path
from urllib.parse import quote

from sqlalchemy.exc import OperationalError

from qms_desktop.errors import DataFileError
from qms_desktop.model.bulk import nothing
from qms_desktop.store.engine import BUSY_SECONDS, in_use, said_plainly

_PAGES, _STEPS = 4096, 200_000
"""Pages copied, and steps of SQLite's machine, between two looks at whether the answer is still wanted."""
KEPT = 20
"""Automatic backups kept beside a data file; the oldest go first."""
_MOMENT = "%Y-%m-%d %H%M%S"
"""In the name of a backup, after the name of its data file."""
_DATED = "-".join(["[0-9]" * 4, "[0-9]" * 2, "[0-9]" * 2]) + " [0-9]*"


@dataclass(frozen=True, slots=True)
class Backup:
    """A dated copy of a data file."""

    path: Path
    made: datetime
    """Local time."""
    size: int
    """Bytes."""
    reason: str
    """Why it was made, as in its name: ``backup``, ``before-update``, ``replaced``, ``displaced``,
    ``before-repair``."""


def back_up(
    path: Path,
    target: Path | None = None,
    *,
    reason: str = "backup",
    folder: Path | None = None,
    kept: int = KEPT,
    tick: Callable[[], object] = nothing,
    source: sqlite3.Connection | None = None,
) -> Path:
    """Copy a data file through SQLite's own backup, check the copy, then put it in place.

    Args:
        path: the data file.
        target: where to; a dated file in the folder of the backups where None.
        reason: part of the dated name.
        folder: of the backups; ``NAME backups`` beside the data file where None.
        kept: how many automatic backups stay in that folder; the oldest go first.
        tick: called all the while; raises to cancel.
        source: a connection that has it open, where the file does not lie at its path any more.

    Returns:
        The path of the copy.

    Raises:
        DataFileError: the copy could not be made or is not whole; no file is left behind.
    """
    target = target or _dated(path, reason, folder)
    partial = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        with said_plainly(path):
            copy(path, partial, tick, source=source)
        partial.replace(target)
    except OSError as error:
        raise DataFileError(
            f"The backup could not be written: {error.strerror}. "
            "Your data is unchanged; choose another folder."
        ) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
    _prune(path, target, folder, kept)
    return target


def copy(
    path: Path,
    partial: Path,
    tick: Callable[[], object] = nothing,
    *,
    check: bool = True,
    source: sqlite3.Connection | None = None,
) -> None:
    """Copy a data file as it stands at one moment, and check the copy; ``tick`` raises to cancel.

    Raises:
        LockedError: another program holds the file: SQLite alone would wait for it for ever.
        DataFileError: the copy is not whole.
        sqlite3.Error: it can't be read or written.
    """

    def go_on(status: int, *_: int) -> None:
        tick()
        if status & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise in_use(path)

    with ExitStack() as until_end:
        original = source or until_end.enter_context(closing(_opened(path)))
        made = until_end.enter_context(closing(sqlite3.connect(partial)))
        original.backup(made, pages=_PAGES, progress=go_on)
        if check and not _checked(made, tick):
            raise DataFileError(
                f"{path.name} is damaged, so it was not backed up; "
                "older backups are kept. Restore the newest one."
            )


def _opened(path: Path) -> sqlite3.Connection:
    address = f"file:{quote(path.resolve().as_posix())}?mode=ro"
    return sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS)


def _checked(made: sqlite3.Connection, tick: Callable[[], object]) -> bool:
    """Return whether SQLite finds no damage; asks on the way whether the answer is still wanted."""
    with asking(made, tick):
        whole: bool = made.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    return whole


@contextmanager
def asking(connection: sqlite3.Connection, tick: Callable[[], object]) -> Iterator[None]:
    """Let SQLite ask in mid-statement whether its answer is still wanted; ``tick`` raises if not."""
    connection.set_progress_handler(lambda: bool(tick()), _STEPS)
    try:
        yield
    except (sqlite3.OperationalError, OperationalError):
        tick()  # raises again what stopped SQLite
        raise
    finally:
        connection.set_progress_handler(None, 0)


def restore(backup: Path, path: Path, tick: Callable[[], object] = nothing) -> Path | None:
    """Put a backup in the place of a data file, after setting the present file aside.

    Args:
        backup: what to restore.
        path: the data file.
        tick: called while the backup is copied; raises to cancel.

    Returns:
        Where the present file was kept; None where there was none.

    Raises:
        DataFileError: it could not be put in place; the present file is as it was.
    """
    fresh = path.with_name(path.name + ".part")
    try:
        with said_plainly(backup):
            fresh.unlink(missing_ok=True)
            copy(backup, fresh, tick)
        kept = set_aside(path, "replaced") if path.exists() else None
        fresh.replace(path)
    except OSError as error:
        raise DataFileError(
            f"{backup.name} could not be restored: {error.strerror}. Your data is unchanged; free some space "
            "or check that you may write there, and try again."
        ) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
    return kept


def set_aside(path: Path, reason: str) -> Path:
    """Copy a data file byte for byte into its backup folder; answer the copy's path."""
    kept = _dated(path, reason)
    kept.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(path, kept)
    return kept


def backups_of(path: Path, folder: Path | None = None) -> list[Path]:
    """Return the dated backups of a data file, newest first; beside it where no folder is given."""
    dated = f"{escape(path.stem)} {_DATED}{path.suffix}"  # not those of “Acme Berlin” for “Acme”
    return sorted((folder or _folder(path)).glob(dated), reverse=True)


def known_backups(path: Path, folder: Path | None = None) -> list[Backup]:
    """Return the dated backups of a data file, newest first; what restoring and repairing kept is among them.

    Args:
        path: the data file.
        folder: where backups go, if that is not beside it; what lies beside it is found too.
    """
    found = {one for where in {folder, None} for one in backups_of(path, where)}
    return sorted((_known(path, one) for one in found), key=lambda backup: backup.made, reverse=True)


def _known(path: Path, found: Path) -> Backup:
    """Read a backup's name; what is no moment there is when the file was written."""
    words, written = found.stem.removeprefix(f"{path.stem} "), found.stat()
    try:
        made = datetime.strptime(words[:17], _MOMENT).astimezone()
    except ValueError:
        made = datetime.fromtimestamp(written.st_mtime).astimezone()
    return Backup(found, made, written.st_size, words[17:].rpartition(" ")[2])


def newest_whole_backup(path: Path) -> Path | None:
    """Return the newest dated backup that is not damaged itself; None where there is none."""
    return next((backup for backup in backups_of(path) if is_whole(backup)), None)


def is_whole(path: Path, tick: Callable[[], object] = nothing) -> bool:
    """Return whether SQLite finds no damage and no broken reference in a file; ``tick`` raises to cancel."""
    try:
        with closing(
            sqlite3.connect(f"file:{quote(path.resolve().as_posix())}?mode=ro", uri=True)
        ) as connection:
            whole = _checked(connection, tick)
            return whole and connection.execute("PRAGMA foreign_key_check").fetchone() is None
    except sqlite3.DatabaseError:
        return False


def _folder(path: Path) -> Path:
    return path.with_name(f"{path.stem} backups")


def _dated(path: Path, reason: str, folder: Path | None = None) -> Path:
    """Return a name of its own in the backup folder, also where two are made within a second."""
    moment = datetime.now().astimezone().strftime(_MOMENT)
    names = (
        (folder or _folder(path)) / f"{path.stem} {moment}{again} {reason}{path.suffix}"
        for again in ("", *(f"-{count}" for count in range(2, 1000)))
    )
    return next(name for name in names if not name.exists())


def _prune(path: Path, made: Path, folder: Path | None, kept: int) -> None:
    """Remove the oldest automatic backups, never the one just made: the clock may have been set back."""
    automatic = [b for b in backups_of(path, folder) if b.stem.endswith(("backup", "before-update"))]
    for old in automatic[kept:]:
        if old != made:
            old.unlink()
