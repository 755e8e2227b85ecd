"""Integrity of a data file: pages, references, schema, trail and evidence."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, inspect, select, text
from sqlalchemy.orm import Session

from qms_desktop.model import registers, trail  # noqa: F401 - declares every table
from qms_desktop.model.evidences import Content, Evidence
from qms_desktop.model.record import Base
from qms_desktop.model.trail import TrailEntry
from qms_desktop.store.trail import first_broken


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with the data file."""

    area: str
    """``file``, ``references``, ``schema``, ``trail`` or ``evidence``."""
    message: str


def check(session: Session) -> list[Problem]:
    """Return everything that is wrong with the data file; empty where it is whole."""
    return [*_pages(session), *_references(session), *_schema(session), *_trail(session), *_evidence(session)]


def strangers(connection: Connection, *, current: bool) -> list[str]:
    """Return the names in a file's schema that are not ours, and so not to be trusted.

    Args:
        connection: to the file.
        current: whether the schema is of this app's version. Of an older one only what no version has ever
            made is known: triggers, views, virtual tables, generated columns.
    """
    never = text(
        "SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view') OR sql LIKE 'CREATE VIRTUAL%' "
        "UNION ALL SELECT m.name || '.' || c.name FROM sqlite_master m JOIN pragma_table_xinfo(m.name) c "
        "WHERE m.type = 'table' AND c.hidden > 0"
    )
    found = [str(name) for name in connection.scalars(never)]
    if not current:
        return found
    ours = {"alembic_version", *Base.metadata.tables}
    ours |= {str(index.name) for table in Base.metadata.tables.values() for index in table.indexes}
    named = text("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
    return found + [str(name) for name in connection.scalars(named) if name not in ours and name not in found]


def _pages(session: Session) -> Iterator[Problem]:
    for (line,) in session.execute(text("PRAGMA integrity_check")):
        if line != "ok":
            yield Problem("file", str(line))


def _references(session: Session) -> Iterator[Problem]:
    for table, row, target, _ in session.execute(text("PRAGMA foreign_key_check")):
        yield Problem("references", f"{table} row {row} points to a {target} that does not exist.")


def _schema(session: Session) -> Iterator[Problem]:
    found = inspect(session.connection())
    tables = set(found.get_table_names()) - {"alembic_version"}
    for name in sorted(set(Base.metadata.tables) - tables):
        yield Problem("schema", f"The table {name} is missing.")
    for name in sorted(tables - set(Base.metadata.tables)):
        yield Problem("schema", f"The table {name} is not ours.")
    for name in sorted(tables & set(Base.metadata.tables)):
        expected = {column.name for column in Base.metadata.tables[name].columns}
        actual = {column["name"] for column in found.get_columns(name)}
        if expected != actual:
            yield Problem("schema", f"The table {name} has other columns than expected.")


def _trail(session: Session) -> Iterator[Problem]:
    broken = first_broken(session)
    if broken is not None:
        yield Problem("trail", f"The trail is broken at entry {broken}: it was altered outside this app.")
    for name, cls in registers.REGISTERS.items():
        known = select(TrailEntry.record).where(TrailEntry.register == name)
        for (number,) in session.execute(select(cls.number).where(cls.id.not_in(known)).limit(1)):
            yield Problem("trail", f"The trail has no entry of {cls.label} {number}: its end was removed.")


def _evidence(session: Session) -> Iterator[Problem]:
    for sha256, data in session.execute(select(Content.sha256, Content.data)):
        if hashlib.sha256(data).hexdigest() != sha256:
            yield Problem("evidence", f"A stored file does not match its checksum {sha256[:12]}….")
    stored = select(Content.sha256)
    for (number,) in session.execute(
        select(Evidence.number).where(Evidence.sha256.is_not(None), Evidence.sha256.not_in(stored))
    ):
        yield Problem("evidence", f"The file of {number} is missing.")
