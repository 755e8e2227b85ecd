"""One data file an organisation: recognise it, create it, bring its schema up to date, hold it."""

from __future__ import annotations

import getpass
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from traceback import clear_frames
from urllib.parse import quote

from sqlalchemy import Engine, event
from sqlalchemy.orm import Session, sessionmaker

from qms_desktop.errors import DataFileError
from qms_desktop.model.bulk import KEPT, let_go, nothing
from qms_desktop.store import migrate
from qms_desktop.store.backup import asking, back_up, copy, is_whole, newest_whole_backup, restore, set_aside
from qms_desktop.store.check import strangers
from qms_desktop.store.engine import APPLICATION_ID, displaced, make_engine, said_plainly
from qms_desktop.store.holding import Hold, forget
from qms_desktop.store.trail import Seen, goes_on_from, newest
from qms_desktop.store.unit import Change

SUFFIX = ".qms"
_NO_ROOM = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR})


class Store:
    """An open data file. ``read`` gives a session to look, ``change`` a unit of work to write."""

    def __init__(
        self, path: Path, engine: Engine, lock: Hold | None, who: str, seen: Seen | None = None
    ) -> None:
        self.path = path
        self.who = who
        self._engine = engine
        self._lock = lock
        self._identity = _identity(path)
        self._ends = Event()
        """Whoever only looks stops at the next statement."""
        self._tick: Callable[[], object] = nothing
        self._held: list[object] | None = None
        """Rows that sessions gave, where they live until this store, a copy, goes."""
        self._sessions = sessionmaker(engine.execution_options(guarded=True), expire_on_commit=False)
        self._seen = seen

    @property
    def read_only(self) -> bool:
        """True where nothing can be written: the file was opened to look."""
        return self._lock is None

    @property
    def is_in_place(self) -> bool:
        """Whether the file that was opened lies at its path: not moved or deleted, and no other one there."""
        return self._identity is not None and _identity(self.path) == self._identity

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session that sees one consistent moment and is rolled back at the end.

        Raises:
            DisplacedError: another file was written over this one.
            DataFileError: the file can't be read.
        """
        with (
            said_plainly(self.path),
            self._rows_held() as held,
            self._sessions(autoflush=False, info={KEPT: held}) as session,
        ):
            event.listen(session, "do_orm_execute", self._stop_if_ended)
            self._refuse_another(session)
            yield session
            session.rollback()

    def _refuse_another(self, session: Session) -> None:
        """Its trail tells a file that was written over the one that was opened, where no move would."""
        if self._seen is not None and not goes_on_from(session, self._seen):
            raise displaced(self.path)

    @contextmanager
    def _rows_held(self) -> Iterator[list[object]]:
        """Give what holds on to the rows that a session gives (``model.bulk.kept``)."""
        if self._held is not None:
            yield self._held
            return
        with _let_go_at_end() as held:
            yield held

    @contextmanager
    def change(self, what: str, reason: str | None = None) -> Iterator[Change]:
        """Give a unit of work: all of it is saved with its trail, or nothing.

        Args:
            what: what the user does, in a few words, for the trail.
            reason: why, where a rule asks for a reason.

        Raises:
            RefusedError: a rule of the data layer says no.
            ConflictError: a record was changed elsewhere since it was read.
            DisplacedError: the file does not lie where it was opened, or another was written over it there:
                its trail does not go on from where it was seen last.
            DataFileError: the file can't be written.
        """
        if self.read_only:
            raise DataFileError(
                f"{self.path.name} is open to look only. Nothing was saved; save a copy and work there."
            )
        with said_plainly(self.path), self._sessions() as session:
            change = Change(session, self.who, what, reason)
            self._refuse_another(session)
            with change.saved():
                yield change
            self._seen = change.newest or self._seen

    @contextmanager
    def aside(self, tick: Callable[[], object] = nothing, *, check: bool = True) -> Iterator[Store]:
        """Give a copy to look at, for what takes long: meanwhile the file can be written. It goes at the end.

        Where no copy can be made, of a file that was moved or replaced while open or for want of room, the
        file itself is looked at.

        Args:
            tick: called while the copy is made and before each statement that reads from it; raises to
                cancel.
            check: look for damage in the copy first: what is read leaves the app and is to be relied on.

        Raises:
            DataFileError: the file is damaged.
        """
        seen = self._seen
        with ExitStack() as until_end:
            with said_plainly(self.path):
                path = self._copied(until_end, tick, check=check)
            if path is None:
                yield self
                return
            with Store(path, make_engine(path, read_only=True), None, self.who, seen) as beside:
                beside._ends, beside._tick = self._ends, tick
                with _let_go_at_end() as beside._held:
                    yield beside

    def _copied(self, until_end: ExitStack, tick: Callable[[], object], *, check: bool) -> Path | None:
        """Return a copy that goes at the end; None where none can be made."""
        if not self.is_in_place:
            return None
        try:
            folder = until_end.enter_context(TemporaryDirectory(prefix="qms-", ignore_cleanup_errors=True))
            path = Path(folder) / self.path.name
            copy(self.path, path, tick, check=check)
        except OSError:
            return None
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF in _NO_ROOM:
                return None
            raise
        return path

    def save_copy(self, target: Path | None = None, tick: Callable[[], object] = nothing) -> Path:
        """Write a verified copy of what is open here, also where its file was moved, deleted or replaced.

        Such a file can only be read by the thread that works with it.

        Args:
            target: where to; among the backups, as ``displaced``, where None.
            tick: called all the while; raises to cancel.

        Returns:
            The path of the copy.

        Raises:
            DataFileError: the copy could not be made or is not whole; no file is left behind.
        """
        if self.is_in_place:
            return back_up(self.path, target, reason="displaced", tick=tick)
        with said_plainly(self.path), self._engine.connect() as connection:
            source = connection.connection.driver_connection
            return back_up(self.path, target, reason="displaced", tick=tick, source=source)

    def end_reads(self) -> None:
        """Let whoever only looks stop at the next statement: the file is about to be closed."""
        self._ends.set()

    def _stop_if_ended(self, _: object) -> None:
        self._tick()
        if self._ends.is_set():
            raise DataFileError(f"{self.path.name} is being closed. Nothing was changed.")

    def close(self) -> None:
        """Let go of the file, and of the statements that were compiled for it."""
        self._engine.dispose()
        self._engine.clear_compiled_cache()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@contextmanager
def _let_go_at_end() -> Iterator[list[object]]:
    """Give a list of rows that is emptied one by one."""
    held: list[object] = []
    try:
        yield held
    except BaseException as error:
        clear_frames(error.__traceback__)  # where it was cancelled they would live on until it is told
        raise
    finally:
        let_go(held)


def create(path: Path, who: str | None = None) -> Store:
    """Make a new, empty data file and open it.

    Raises:
        DataFileError: a file stands there already, or it can't be written.
    """
    if path.exists():
        raise DataFileError(f"{path.name} already exists and was left untouched; choose another name.")
    fresh = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        with said_plainly(path):
            engine = make_engine(fresh)
            with engine.begin() as connection:
                connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            migrate.upgrade(engine)
            engine.dispose()
        fresh.replace(path)
    except OSError as error:
        raise DataFileError(
            f"{path.name} could not be created: {error.strerror}. Nothing was written; choose another folder."
        ) from error
    return open_file(path, who)


def discard(path: Path) -> None:
    """Remove a data file that was created a moment ago and into which nothing came."""
    path.unlink(missing_ok=True)
    forget(path)


def open_file(
    path: Path,
    who: str | None = None,
    *,
    read_only: bool = False,
    tick: Callable[[], object] = nothing,
) -> Store:
    """Open a data file, backing it up and migrating it first where its schema is older.

    Args:
        path: the data file.
        who: name written into the trail; the computer's user name where None.
        read_only: look only, also while another window holds the file.
        tick: called while the file is checked; raises to leave it unopened.

    Raises:
        LockedError: another window or program holds it.
        DataFileError: missing, empty, not ours, newer than this app, damaged.
    """
    check_header(path)
    read_only = read_only or not os.access(path, os.W_OK)
    who = who or getpass.getuser()
    lock = None if read_only else Hold(path, who)
    engine = make_engine(path, read_only=read_only)
    try:
        with said_plainly(path, _damaged):
            _check_schema(path, engine, tick)
            if migrate.is_older(engine):
                if read_only:
                    raise DataFileError(
                        f"{path.name} is from an older version and must be brought up to date first; "
                        "open it in the app once. Nothing was changed."
                    )
                back_up(path, reason="before-update", tick=tick)
                migrate.upgrade(engine)
            tick()
            with engine.connect() as connection:
                seen = newest(connection)
    except BaseException:
        engine.dispose()
        if lock is not None:
            lock.release()
        raise
    return Store(path, engine, lock, who, seen)


def check_backup(backup: Path, tick: Callable[[], object] = nothing) -> None:
    """Look whether a backup can be restored; nothing is changed.

    Args:
        backup: any data file.
        tick: called all the while; raises to cancel.

    Raises:
        DataFileError: it is not ours, not whole, or of a newer version of this app.
    """
    check_header(backup)
    if not is_whole(backup, tick):
        raise DataFileError(
            f"{backup.name} is damaged and was not restored; your data is unchanged. Choose another."
        )
    engine = make_engine(backup, read_only=True)
    try:
        with said_plainly(backup):
            _check_version(backup, engine)
    finally:
        engine.dispose()


def restore_file(backup: Path, path: Path, tick: Callable[[], object] = nothing) -> Path | None:
    """Put a backup in the place of a data file that nobody has open, once it was checked.

    Args:
        backup: what to restore.
        path: the data file.
        tick: called all the while; raises to cancel.

    Returns:
        Where the present file was kept; None where there was none.

    Raises:
        LockedError: a window has the data file open.
        DataFileError: the backup is not ours, not whole or too new; nothing was changed.
    """
    check_backup(backup, tick)
    path.parent.mkdir(parents=True, exist_ok=True)
    with Hold(path, getpass.getuser()):
        return restore(backup, path, tick)


def repair(path: Path) -> Path:
    """Rebuild a data file from what can be read, after keeping the file as it is.

    Returns:
        Where the file as it was is kept.

    Raises:
        DataFileError: too much is damaged; the file is as it was.
    """
    check_header(path)
    rebuilt = path.with_name(path.name + ".part")
    with Hold(path, getpass.getuser()):
        kept = set_aside(path, "before-repair")
        rebuilt.unlink(missing_ok=True)
        try:
            with closing(
                sqlite3.connect(f"file:{quote(path.resolve().as_posix())}?mode=ro", uri=True)
            ) as connection:
                connection.execute("VACUUM INTO ?", (str(rebuilt),))
        except sqlite3.DatabaseError as error:
            rebuilt.unlink(missing_ok=True)
            raise DataFileError(
                f"{path.name} is too damaged to repair and was left as it was; restore the newest backup."
            ) from error
        rebuilt.replace(path)
    return kept


def check_header(path: Path) -> None:
    """Refuse what is no data file of ours, reading no more than its first 100 bytes.

    Raises:
        DataFileError: says what the file is instead.
    """
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError:
        raise DataFileError(
            f"{path.name} does not exist in {path.parent}; nothing was changed. Connect its drive, check the "
            "name, or create it."
        ) from None
    except OSError as error:
        raise DataFileError(f"{path.name} can't be read: {error.strerror}. Nothing was changed.") from error
    if not header:
        raise DataFileError(
            f"{path.name} is empty (0 bytes), so its data is lost or elsewhere. It was left untouched; "
            "restore a backup."
        )
    if len(header) < 100 or header[:16] != b"SQLite format 3\0":
        raise DataFileError(
            f"{path.name} is not a data file of QMS Desktop. It was left untouched; choose another."
        )
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise DataFileError(
            f"{path.name} belongs to another program. "
            "It was left untouched; choose a data file of QMS Desktop."
        )


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from any other that may lie at its path; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _check_schema(path: Path, engine: Engine, tick: Callable[[], object]) -> None:
    """Refuse a file with damaged pages, and what ``_check_version`` refuses."""
    with (
        engine.connect() as connection,
        asking(connection.connection.driver_connection, tick),  # type: ignore[arg-type]  # it is open
    ):
        whole = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() == "ok"
    if not whole:
        raise _damaged(path)
    _check_version(path, engine)


def _check_version(path: Path, engine: Engine) -> None:
    """Refuse a file newer than this app, and what we never make (``strangers``)."""
    if migrate.is_newer(engine):
        raise DataFileError(
            f"{path.name} was made by a newer version of QMS Desktop. It was left untouched; update the app."
        )
    current = not migrate.is_older(engine)
    with engine.connect() as connection:
        foreign = strangers(connection, current=current)
    if foreign:
        raise DataFileError(
            f"{path.name} was altered by another program (“{foreign[0]}” is not ours). "
            "It was left untouched; restore a backup."
        )


def _damaged(path: Path) -> DataFileError:
    """Name the newest whole backup: restoring it keeps the damaged file aside."""
    backup = newest_whole_backup(path)
    return DataFileError(
        f"{path.name} is damaged. It was left as it is; "
        + (f"restore the newest whole backup, “{backup.name}”." if backup else "restore a backup.")
    )
