"""The SQLite engine: its pragmas, its transactions, and how its failures are said."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.util import LRUCache

from qms_desktop.errors import DataFileError, DisplacedError, LockedError, RefusedError
from qms_desktop.files import is_there
from qms_desktop.giving_way import give_way
from qms_desktop.model.bulk import RUN
from qms_desktop.model.statements import REFUSED, refuses

APPLICATION_ID = 0x514D5344
"""``QMSD``: marks a SQLite file as ours, in bytes 68-71 of its header."""

BUSY_SECONDS = 1.5
"""How long to wait for another program before saying that the file is locked."""


_decode = json.JSONDecoder().decode
"""What ``json.loads`` comes to; it asks first whether the text is bytes, which takes half as long again."""


def _from_json(text: str) -> Any:
    return {} if text == "{}" else _decode(text)  # as most rows have no columns of their own


class _Dialect(SQLiteDialect_pysqlite):
    """SQLite as ever, but one data file's is as good as another's: what was compiled for one serves all.

    A statement takes a millisecond to compile, and each look at a copy of the data file would begin anew.
    """

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return type(other) is _Dialect

    def __hash__(self) -> int:
        return hash(_Dialect)


registry.register("sqlite.qms", __name__, _Dialect.__name__)

_COMPILED: LRUCache[Any, Any] = LRUCache(1000)
"""Statements as compiled; as many as all that the app asks for, and room for filters of lists."""


class _Cursor(sqlite3.Cursor):
    """Gives way every thousand rows: each of them lets go of the interpreter for a moment only."""

    def fetchall(self) -> list[Any]:
        rows: list[Any] = []
        while some := self.fetchmany(RUN):
            rows += some
            give_way()
        return rows


class _Connection(sqlite3.Connection):
    """Reads through ``_Cursor``."""

    def cursor(self, factory: Any = _Cursor) -> Any:
        return super().cursor(factory)


def make_engine(path: Path, *, read_only: bool = False) -> Engine:
    """Return an engine on the data file ``path``. BEGIN is explicit, so that DDL rolls back too."""
    mode = "ro" if read_only else "rw" if path.exists() else "rwc"  # one that vanishes is not begun anew
    uri = f"file:{quote(path.resolve().as_posix())}?mode={mode}"

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(
            uri,
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            factory=_Connection,
        )

    engine = create_engine(
        "sqlite+qms://",
        creator=connect,
        json_deserializer=_from_json,
        execution_options={"compiled_cache": _COMPILED},
    )
    event.listen(engine, "connect", _set_pragmas)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "after_cursor_execute", give_way)
    event.listen(engine, "handle_error", _past_the_gates, retval=True)
    event.listen(engine, "handle_error", _half_a_character, retval=True)
    return engine


def _set_pragmas(connection: Any, _record: Any) -> None:
    for pragma in (
        "journal_mode=DELETE",
        "synchronous=FULL",
        "foreign_keys=ON",
        "trusted_schema=OFF",
        "cell_size_check=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """Take the write lock at once where the work will write; check references at commit.

    What is guarded writes only through the door of ``model.statements``.
    """
    options = connection.get_execution_options()
    connection.exec_driver_sql("PRAGMA query_only=OFF")  # as it is after what was guarded before
    connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("immediate", False) else "BEGIN")
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    if options.get("guarded", False):
        connection.exec_driver_sql("PRAGMA query_only=ON")


def _past_the_gates(context: ExceptionContext) -> RefusedError | None:
    """Say plainly that the door was shut for a statement."""
    code = getattr(context.original_exception, "sqlite_errorcode", 0)
    shut = code == sqlite3.SQLITE_READONLY and context.connection and refuses(context.connection)
    return RefusedError(REFUSED) if shut else None


def _half_a_character(context: ExceptionContext) -> RefusedError | None:
    """Say plainly that a text asked for can be in no file; those that are stored are cleaned before."""
    if not isinstance(context.original_exception, UnicodeEncodeError):
        return None
    return RefusedError(
        "Nothing was found or saved because a text holds half of a character, which no file can hold. "
        "Type it anew and try again."
    )


_REASONS = {
    sqlite3.SQLITE_FULL: "{0} can't be used: the disk is full. Nothing of this change was saved; free some "
    "space and try again.",
    sqlite3.SQLITE_READONLY: "{0} can't be used: it is read-only. Nothing was saved; save a copy elsewhere "
    "and work there.",
    sqlite3.SQLITE_IOERR: "{0} can't be used: the disk reported an error. Nothing was saved; check the drive "
    "and try again.",
    sqlite3.SQLITE_CORRUPT: "{0} can't be used: it is damaged. Nothing was changed; restore the newest "
    "backup.",
    sqlite3.SQLITE_NOTADB: "{0} can't be used: it is no data file of QMS Desktop. It was left untouched; "
    "restore the newest backup, or choose another file.",
    sqlite3.SQLITE_CANTOPEN: "{0} can't be used: it could not be opened. Nothing was changed; check that you "
    "may write there.",
}
_GONE = (
    "{0} can't be used: it was moved, renamed or deleted while open. Nothing was saved; put it back and save "
    "again, or use “Save a copy” in the File menu."
)
_REPLACED = (
    "{0} can't be used: another file was put in its place while it was open. Nothing was saved; open the "
    "file again, your drafts are kept."
)


@contextmanager
def said_plainly(path: Path, damaged: Callable[[Path], DataFileError] | None = None) -> Iterator[None]:
    """Turn failures of SQLite that are not our fault into a sentence.

    Args:
        path: the data file.
        damaged: says what to do about a damaged file, where more is known than that.

    Raises:
        LockedError: another program holds the file.
        DisplacedError: it does not lie where it was opened.
        DataFileError: disk full, read-only, damaged, not a database.
    """
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        exactly = getattr(cause, "sqlite_errorcode", 0)
        code = exactly & 0xFF
        # all tables were there when it was opened
        if exactly == sqlite3.SQLITE_READONLY_DBMOVED or str(cause).startswith("no such table"):
            raise displaced(path) from error
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise in_use(path) from error
        if code == sqlite3.SQLITE_CORRUPT and damaged is not None:
            raise damaged(path) from error
        if code in _REASONS:
            raise DataFileError(_REASONS[code].format(path.name)) from error
        raise


def in_use(path: Path) -> LockedError:
    """Say that another program holds a data file."""
    return LockedError(
        f"{path.name} is in use by another program. Nothing was saved; close the other program and try again."
    )


def displaced(path: Path) -> DisplacedError:
    """Say that the file that is open is not the one at its path any more."""
    return DisplacedError((_REPLACED if is_there(path) else _GONE).format(path.name))
