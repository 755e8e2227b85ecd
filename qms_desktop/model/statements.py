"""The door for statements: SQLite itself refuses to write anything while it is shut (``PRAGMA query_only``).

In a session of the store it is open only while a flush writes what the gates let through, and while a writer
of our own does (``writing``). No statement goes around them, be it of SQLAlchemy's Core, in bulk or as text.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection
from sqlalchemy.orm import Session

_FLUSHING = "flushing"
"""Where a session keeps, during a flush, its database and whether the door was shut before."""

REFUSED = (
    "Nothing was saved: a statement would go around the rules and the trail. "
    "Change the records themselves and save again."
)


@contextmanager
def writing(session: Session) -> Iterator[None]:
    """Let statements of our own write until the block ends."""
    database = _database(session.connection())
    before = _is_shut(database)
    _shut(database, shut=False)
    try:
        yield
    finally:
        _shut(database, shut=before)


def open_for_flush(session: Session) -> None:
    """Let the flush write that is about to begin."""
    database = _database(session.connection())
    session.info[_FLUSHING] = database, _is_shut(database)
    _shut(database, shut=False)


def shut_after_flush(session: Session, *_: object) -> None:
    """Once a flush is over or has failed, write no more than before it."""
    database, before = session.info.pop(_FLUSHING, (None, False))
    if database is not None:
        _shut(database, shut=before)


def refuses(connection: Connection) -> bool:
    """Return whether a connection writes nothing at the moment."""
    return _is_shut(_database(connection))


def _is_shut(database: sqlite3.Connection) -> bool:
    return bool(database.execute("PRAGMA query_only").fetchone()[0])


def _shut(database: sqlite3.Connection, *, shut: bool) -> None:
    database.execute(f"PRAGMA query_only={int(shut)}")


def _database(connection: Connection) -> sqlite3.Connection:
    database = connection.connection.driver_connection
    assert isinstance(database, sqlite3.Connection)  # noqa: S101 - the one database there is
    return database
