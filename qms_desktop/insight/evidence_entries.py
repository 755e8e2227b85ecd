"""What the trail says of a record's evidence: attached, taken back, renamed, withdrawn."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from qms_desktop.model.evidences import Attachment, Evidence
from qms_desktop.model.trail import TrailEntry


def evidence_entries(session: Session, name: str, id_: int) -> list[int]:
    """Return the entries of the trail about the evidence of a record.

    Attaching is told by the attachment's entry, also where it was taken back since; of the evidence itself
    only what was changed later.

    Args:
        session: to read.
        name: the record's register.
        id_: the record.
    """
    attached = session.execute(
        select(TrailEntry.id, TrailEntry.changes["evidence"])
        .where(TrailEntry.register == Attachment.__tablename__)
        .where(or_(*(_is_of(name, id_, side) for side in (0, 1))))
    ).all()
    evidence = {one for _, ids in attached for one in ids or () if one is not None}
    changed = session.scalars(
        select(TrailEntry.id)
        .where(TrailEntry.register == Evidence.__tablename__, TrailEntry.record.in_(evidence))
        .where(TrailEntry.change == "changed")
    )
    return [*(entry for entry, _ in attached), *changed]


def _is_of(name: str, id_: int, side: int) -> ColumnElement[bool]:
    register, record = TrailEntry.changes["register"][side], TrailEntry.changes["record"][side]
    return and_(register.as_string() == name, record.as_integer() == id_)


def evidence_name(session: Session, id_: int | None) -> str:
    """Return number and file name of an evidence, from the trail where its attaching was taken back."""
    if id_ is None:
        return ""
    evidence = session.get(Evidence, id_)
    if evidence is not None:
        return f"{evidence.number} {evidence.file_name or evidence.title}"
    made = select(TrailEntry.changes).where(
        TrailEntry.register == Evidence.__tablename__, TrailEntry.record == id_, TrailEntry.change == "new"
    )
    changes = session.scalars(made).first() or {}
    return " ".join(str(changes[key][1]) for key in ("number", "file_name") if key in changes)
