"""The whole data file as one JSON document and back, without loss: records, evidence, settings and trail."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from hashlib import sha256
from pathlib import Path
from typing import Any, Protocol, TextIO

from sqlalchemy import Column, LargeBinary, Table, delete, func, insert, inspect, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from qms_desktop import __version__
from qms_desktop.catalogue import titled
from qms_desktop.errors import RefusedError, WorkbookError
from qms_desktop.exchange.export_json_values import column_value, document_value
from qms_desktop.files import PIECE, replacing
from qms_desktop.model.bulk import nothing, ticking
from qms_desktop.model.evidences import Attachment, Content
from qms_desktop.model.record import Base, Setting
from qms_desktop.model.registers import PARTS, REGISTERS
from qms_desktop.model.statements import writing
from qms_desktop.model.trail import ChangeSet, TrailEntry

FORMAT = "qms-desktop"
FORMAT_VERSION = 1
_CHUNK = 500


class Change(Protocol):
    """A running unit of work."""

    @property
    def session(self) -> Session:
        """What it writes through."""


class Store(Protocol):
    """An open data file, as far as a document needs it."""

    def change(self, what: str, reason: str | None = None) -> AbstractContextManager[Change]:
        """Give a unit of work."""


def tables() -> Mapping[str, Table]:
    """Return the tables in the order of the document: what is linked to stands as early as it can."""
    mapped: list[type[Base]] = [
        Setting, Content, *REGISTERS.values(), *PARTS.values(), Attachment, ChangeSet, TrailEntry,
    ]  # fmt: skip
    named = (inspect(cls).local_table for cls in mapped)
    return {table.name: table for table in named if isinstance(table, Table)}


def export_json(session: Session, path: Path, tick: Callable[[], object] = nothing) -> None:
    """Write everything in the data file; two files of the same content give the same document.

    Args:
        path: the document; a file that stands there is replaced once the new one is whole.
        tick: called every thousand rows; raises to cancel.

    Raises:
        OutputError: the file can't be written; whatever stood there is untouched.
    """
    with replacing(path) as partial, partial.open("w", PIECE, encoding="utf-8", newline="\n") as file:
        head = {
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            "app_version": __version__,
            "schema": _schema(session),
        }
        file.write("{\n")
        for key, value in head.items():
            file.write(f"{_dumped(key)}: {_dumped(value)},\n")
        file.write('"tables": {')
        for number, (name, table) in enumerate(tables().items()):
            file.write(f"{',' if number else ''}\n{_dumped(name)}: [")
            _write_rows(file, ticking(_rows(session, table), tick))
            file.write("]")
        file.write("\n}\n}\n")


def _write_rows(file: TextIO, rows: Iterator[dict[str, Any]]) -> None:
    """Write one record a line, so that two documents can be compared line by line."""
    for number, row in enumerate(rows):
        file.write(f"{',' if number else ''}\n{_dumped(row)}")


def _rows(session: Session, table: Table) -> Iterator[dict[str, Any]]:
    statement = select(table).order_by(*table.primary_key.columns)
    chunk = 1 if _holds_files(table) else _CHUNK
    for row in session.execute(statement).yield_per(chunk):
        pairs = zip(table.columns, row, strict=True)
        yield {column.name: document_value(column, value) for column, value in pairs}


def _holds_files(table: Table) -> bool:
    return any(isinstance(column.type, LargeBinary) for column in table.columns)


def _dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _schema(session: Session) -> str:
    """Return the revision of the data file's schema."""
    return str(session.scalar(text("SELECT version_num FROM alembic_version")))


def import_json(
    store: Store, path: Path, first_broken: Callable[[Session], int | None] | None = None
) -> dict[str, int]:
    """Load a document into an empty data file, as it was: numbers, versions, times and trail included.

    Args:
        store: the open, empty data file.
        path: the document.
        first_broken: ``store.trail.first_broken``; nothing is loaded where the trail's chain is broken.

    Returns:
        How many rows each table got.

    Raises:
        RefusedError: the data file holds something already.
        WorkbookError: the file is no whole document of ours, or one of another version.
    """
    document = _load(path)
    with store.change(titled("load {0}", path.name)) as change:
        session = change.session
        _check_empty(session, path)
        if document.get("schema") != _schema(session):
            raise WorkbookError(
                f"{path.name} was written by another version of QMS Desktop (its schema is "
                f"{document.get('schema')}, ours {_schema(session)}); nothing was loaded. "
                "Open the original data file with this version and export it again."
            )
        with writing(session):
            counts = _insert_all(session, document.get("tables"), path)
        broken = first_broken(session) if first_broken else None
        if broken is not None:
            raise WorkbookError(
                f"{path.name} was altered: entry {broken} of its trail does not follow from the one before. "
                "Nothing was loaded; export it anew."
            )
    return counts


def _load(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise WorkbookError(
            f"{path.name} can't be read ({error.strerror}); nothing was loaded. Check the name."
        ) from error
    except (ValueError, RecursionError) as error:
        raise WorkbookError(
            f"{path.name} is no whole JSON document; nothing was loaded. Export it again."
        ) from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise WorkbookError(
            f"{path.name} is no document of QMS Desktop; nothing was loaded. Choose a file that it exported."
        )
    if document.get("format_version") != FORMAT_VERSION:
        raise WorkbookError(
            f"{path.name} has a format that this version doesn't know; nothing was loaded. Update the app."
        )
    return document


def _check_empty(session: Session, path: Path) -> None:
    for name, table in tables().items():
        if name != Setting.__tablename__ and session.scalar(select(func.count()).select_from(table)):
            raise RefusedError(
                f"{path.name} was not loaded because the data file already holds records, and they are kept. "
                "Create a new data file and load it there."
            )


def _insert_all(session: Session, content: Any, path: Path) -> dict[str, int]:
    known = tables()
    if not isinstance(content, dict) or set(content) != set(known):
        raise _damaged(path, "its tables are not ours")
    session.execute(delete(Setting))
    counts = {}
    for name, table in known.items():
        rows = [_values(table, row, path) for row in _list(content[name], name, path)]
        try:
            for start in range(0, len(rows), _CHUNK):
                session.execute(insert(table), rows[start : start + _CHUNK])
        except IntegrityError as error:
            raise _damaged(path, f"two rows of {name} exclude each other") from error
        counts[name] = len(rows)
    _check_references(session, known, path)
    return counts


def _list(rows: Any, name: str, path: Path) -> Sequence[Any]:
    if not isinstance(rows, list):
        raise _damaged(path, f"{name} is no list")
    return rows


def _values(table: Table, row: Any, path: Path) -> dict[str, Any]:
    if not isinstance(row, dict) or list(row) != [column.name for column in table.columns]:
        raise _damaged(path, f"a row of {table.name} has other columns than ours")
    try:
        values = {column.name: column_value(column, row[column.name]) for column in table.columns}
    except (ValueError, TypeError, AttributeError) as error:
        raise _damaged(path, f"a row of {table.name} holds a value that can't be there") from error
    if table.name == Content.__tablename__ and sha256(values["data"]).hexdigest() != values["sha256"]:
        raise _damaged(path, "the bytes of an evidence file are not the ones that were attached")
    return values


def _check_references(session: Session, known: Mapping[str, Table], path: Path) -> None:
    """Refuse links to records that the document doesn't hold, naming the column."""
    for table in known.values():
        for key in table.foreign_keys:
            if _dangles(session, key.parent, key.column):
                raise _damaged(path, f"{table.name}.{key.parent.name} points to a record that is missing")


def _dangles(session: Session, column: Column[Any], target: Column[Any]) -> bool:
    there = target.table.alias()
    statement = (
        select(column)
        .outerjoin_from(column.table, there, column == there.c[target.name])
        .where(column.is_not(None), there.c[target.name].is_(None))
        .limit(1)
    )
    return session.scalar(statement) is not None


def _damaged(path: Path, reason: str) -> WorkbookError:
    return WorkbookError(
        f"{path.name} is damaged: {reason}. Nothing was loaded; export it again or get the file anew."
    )
