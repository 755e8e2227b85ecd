"""The lock beside a data file, and the note beside it that says who holds it."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from platform import node

from filelock import FileLock, Timeout

from qms_desktop.errors import DataFileError, LockedError
from qms_desktop.model.clean import clean_line

_MOST = 80
"""Characters of a name that are said."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a data file open to work in it."""

    who: str
    computer: str
    since: datetime
    """In this computer's time zone."""


class Hold:
    """Holds a data file until it is let go; the operating system drops the lock when a program dies.

    The lock belongs to no thread: a file opened in the background is closed by the window. The note is of use
    only while the lock is taken, so one that a crash left says nothing.
    """

    def __init__(self, path: Path, who: str) -> None:
        """Take the lock of a data file for somebody.

        Raises:
            LockedError: another window or program holds it.
            DataFileError: no lock can be made there.
        """
        self._note = _note(path)
        self._lock = _lock(path)
        try:
            self._lock.acquire()
        except Timeout:
            raise LockedError(_taken(path)) from None
        except OSError as error:
            raise DataFileError(
                f"{path.name} can't be opened for writing: {error.strerror}. Nothing was changed; "
                "copy it to a folder of your own."
            ) from error
        held = {"who": who, "computer": node(), "since": datetime.now(UTC).isoformat(timespec="seconds")}
        with suppress(OSError):  # the lock counts, not what is said about it
            self._note.write_text(json.dumps(held), encoding="utf-8")

    def release(self) -> None:
        """Let go of the file."""
        with suppress(OSError):
            self._note.unlink(missing_ok=True)
        self._lock.release()

    def __enter__(self) -> Hold:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


def held_by(path: Path) -> Holder | None:
    """Return who holds a data file now; None where nobody does, or nobody can tell."""
    holder = holder_of(path)
    if holder is None:
        return None
    lock = _lock(path)
    try:
        lock.acquire()
    except Timeout:
        return holder
    except OSError:
        return None
    lock.release()
    return None


def holder_of(path: Path) -> Holder | None:
    """Return who holds a data file, or held it last, by the note beside it; None where none can be read."""
    try:
        held = json.loads(_note(path).read_bytes()[:4000])
        since = datetime.fromisoformat(held["since"]).astimezone()
        who, computer = (clean_line(str(held[name]))[:_MOST] for name in ("who", "computer"))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return Holder(who, computer, since)


def forget(path: Path) -> None:
    """Remove what stands beside a data file that is gone for good."""
    for beside in (_note(path), Path(_lock(path).lock_file)):
        beside.unlink(missing_ok=True)


def _taken(path: Path) -> str:
    holder = holder_of(path)
    if holder is None:
        return f"{path.name} is open in another window. Nothing was changed; close it there and try again."
    return (
        f"{path.name} is open in another window: {holder.who} has had it open on {holder.computer} since "
        f"{holder.since:%Y-%m-%d %H:%M}. Nothing was changed; close it there and try again."
    )


def _lock(path: Path) -> FileLock:
    return FileLock(path.with_name(path.name + ".lock"), timeout=0, thread_local=False)


def _note(path: Path) -> Path:
    return path.with_name(path.name + ".holder")
