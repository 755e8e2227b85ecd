"""What of a record is searched: text fields, child rows, imported columns, names of its evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, literal, select, union

from qms_desktop.model.evidences import Attachment, Evidence
from qms_desktop.model.fields import Kind, fields
from qms_desktop.model.record import Entity, Part, Record
from qms_desktop.model.trail import TrailEntry

_BREAK = "\n"


def searched(cls: type[Record]) -> Select[Any]:
    """Return the rows of a register as an index takes them: id, number, title, all other text, withdrawn."""
    title = getattr(cls, cls.title_field)
    names = _evidence_of(cls)
    body = _joined(
        [*_texts(cls, leave_out={"number", cls.title_field}), _extra(cls), *_parts(cls), names.c.names]
    )
    return select(
        cls.id, cls.number, title, body, cls.withdrawn_on.is_not(None)
    ).outerjoin(names, names.c.record == cls.id)  # fmt: skip


def called(cls: type[Record]) -> Select[Any]:
    """Return the rows of a register as people name them: id, number with title."""
    line: ColumnElement[Any] = cls.number + " " + func.coalesce(getattr(cls, cls.title_field), "")
    return select(cls.id, line)


def attached_to(connection: Connection, since: ColumnElement[bool]) -> Iterator[tuple[str, int]]:
    """Yield the records whose evidence was attached, taken away or renamed in some entries of the trail."""
    changed = select(TrailEntry.record).where(since, TrailEntry.register == Evidence.__tablename__)
    standing = select(TrailEntry.record).where(since, TrailEntry.register == Attachment.__tablename__)
    found = union(
        select(Attachment.register, Attachment.record).where(Attachment.evidence.in_(changed)),
        select(Attachment.register, Attachment.record).where(Attachment.id.in_(standing)),
        *(
            select(
                TrailEntry.changes["register"][side].as_string(),
                TrailEntry.changes["record"][side].as_integer(),
            ).where(since, TrailEntry.register == Attachment.__tablename__)
            for side in (0, 1)
        ),
    )
    for register, record in connection.execute(found):
        if register is not None and record is not None:
            yield register, record


def _texts(cls: type[Entity], leave_out: Iterable[str] = ()) -> Iterator[ColumnElement[Any]]:
    for name, declared in fields(cls).items():
        if not declared.is_text or name in leave_out:
            continue
        column = getattr(cls, name)
        yield _listed(column) if declared.kind is Kind.LINES else column


def _listed(column: Any) -> ColumnElement[Any]:
    """The texts of a list, as JSON holds them."""
    each = func.json_each(column).table_valued("value")
    return select(func.group_concat(each.c.value, _BREAK)).select_from(each).scalar_subquery()


def _extra(cls: type[Record]) -> ColumnElement[Any]:
    """Imported columns without a field: header and text."""
    each = func.json_each(cls.extra).table_valued("key", "value")
    line = each.c.key + ": " + each.c.value
    return select(func.group_concat(line, _BREAK)).select_from(each).scalar_subquery()


def _parts(cls: type[Record]) -> Iterator[ColumnElement[Any]]:
    for part in cls.parts:
        texts = list(_texts(part))
        if texts:
            yield _of_parts(cls, part, texts)


def _of_parts(cls: type[Record], part: type[Part], texts: list[ColumnElement[Any]]) -> ColumnElement[Any]:
    parent = getattr(part, part.parent_field)
    rows = select(func.group_concat(_joined(texts), _BREAK)).where(parent == cls.id)
    return rows.correlate(cls).scalar_subquery()


def _evidence_of(cls: type[Record]) -> Any:
    """Names of the evidence of each record of a register, one row a record."""
    name = Evidence.title + " " + func.coalesce(Evidence.file_name, "")
    return (
        select(Attachment.record, func.group_concat(name, _BREAK).label("names"))
        .join(Evidence, Evidence.id == Attachment.evidence)
        .where(Attachment.register == cls.__tablename__, Evidence.withdrawn_on.is_(None))
        .group_by(Attachment.record)
        .subquery()
    )


def _joined(texts: Iterable[ColumnElement[Any]]) -> ColumnElement[Any]:
    """Text under text; what is empty takes no line."""
    joined: ColumnElement[Any] = literal("")
    for one in texts:
        joined = joined.concat(func.coalesce(one.concat(_BREAK), ""))
    return joined
