"""One record as plain data: what a form edits, and its history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from qms_desktop.errors import QmsError
from qms_desktop.insight.evidence_entries import evidence_entries, evidence_name
from qms_desktop.insight.rows import Ref
from qms_desktop.model.actions import Action
from qms_desktop.model.capa_analyses import stage_of
from qms_desktop.model.capas import Capa
from qms_desktop.model.evidences import Attachment, Evidence
from qms_desktop.model.fields import Choice, Field, Kind, fields
from qms_desktop.model.process_revisions import changed_since
from qms_desktop.model.processes import Process
from qms_desktop.model.record import Entity, Record, Stateful
from qms_desktop.model.registers import PARTS, REGISTERS, register
from qms_desktop.model.review_rules import open_actions
from qms_desktop.model.reviews import Review, ReviewState
from qms_desktop.model.trail import ChangeSet, TrailEntry


@dataclass(frozen=True, slots=True)
class RecordView:
    """A record to show or edit. Links are ids in ``values``; their names are in ``refs``."""

    register: str
    id: int
    version: int
    values: Mapping[str, Any]
    parts: Mapping[str, Sequence[Mapping[str, Any]]]
    """Part name -> its rows, each with ``id`` and its fields."""
    extra: Mapping[str, Any]
    """Columns of an imported register that have no field."""
    refs: Mapping[tuple[str, int], Ref]
    """Names of linked records, by register and id."""
    next_states: tuple[str, ...]
    """Values of the states this record may be moved to."""
    missing: tuple[str, ...]
    """What a CAPA lacks for its next stage, in the user's words; open actions of an approved review."""
    unapproved: tuple[str, ...] = ()
    """What of a process was changed since the revision approved last."""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One changed field in the history of a record. Values are as shown, not as stored."""

    at: datetime
    who: str
    what: str
    reason: str | None
    where: str
    """Empty for the record itself, else the part, e.g. ``Reading 2026-03``."""
    field: str
    old: str
    new: str
    change_set: int = 0
    """Number of the change set it belongs to."""


def view(session: Session, name: str, id_: int) -> RecordView:
    """Return a record as plain data.

    Raises:
        QmsError: there is no such record.
    """
    cls = register(name)
    record = session.get(cls, id_)
    if record is None:
        raise QmsError(
            f"This {cls.label} is no longer in the data file; nothing was changed. Refresh the list."
        )
    parts = {part.__tablename__: _parts(session, part, id_) for part in cls.parts}
    values = values_of(record)
    return RecordView(
        name, record.id, record.version, values, parts, dict(record.extra),
        refs_of(session, cls, values, parts),
        _next_states(record), _missing(session, record),
        changed_since(session, record) if isinstance(record, Process) else (),
    )  # fmt: skip


def values_of(entity: Entity) -> dict[str, Any]:
    """Return the declared fields of a record or part as a plain dict."""
    return {name: getattr(entity, name) for name in fields(type(entity))}


def history(session: Session, name: str, id_: int) -> list[HistoryLine]:
    """Return every change of a record, its parts and its evidence, newest first."""
    own = and_(TrailEntry.register == name, TrailEntry.record == id_)
    parts = and_(TrailEntry.parent_register == name, TrailEntry.parent == id_)
    evidence = evidence_entries(session, name, id_)
    statement = (
        select(TrailEntry, ChangeSet)
        .join(ChangeSet, ChangeSet.id == TrailEntry.change_set)
        .where(or_(own, parts, TrailEntry.id.in_(evidence)))
        .order_by(TrailEntry.id.desc())
    )
    return [line for entry, change in session.execute(statement) for line in _lines(session, entry, change)]


def _lines(session: Session, entry: TrailEntry, change: ChangeSet) -> list[HistoryLine]:
    if entry.register == Attachment.__tablename__:
        old, new = (evidence_name(session, id_) for id_ in entry.changes["evidence"])
        made = (change.at, change.who, change.what, change.reason)
        return [HistoryLine(*made, "", Evidence.label, old, new, change.id)]
    cls: type[Entity] = {**REGISTERS, **PARTS}[entry.register]
    declared = fields(cls)
    is_part = entry.register in PARTS
    where = _part_name(cls, entry) if is_part else ""
    if entry.register == Evidence.__tablename__:
        where = f"{Evidence.label} {evidence_name(session, entry.record).partition(' ')[0]}"
    places = {name: at for at, name in enumerate(declared)}  # as in the form; what is no field comes last
    return [
        HistoryLine(
            change.at, change.who, change.what, change.reason, where,
            declared[name].label if name in declared else name.capitalize(),
            _shown(session, declared.get(name), old), _shown(session, declared.get(name), new),
            change.id,
        )
        for name, (old, new) in sorted(entry.changes.items(), key=lambda one: places.get(one[0], len(places)))
        if not (is_part and name == getattr(cls, "parent_field", None))
    ]  # fmt: skip


def _part_name(cls: type[Any], entry: TrailEntry) -> str:
    keys = [entry.changes[key] for key in cls.key_fields if key in entry.changes]
    shown = " ".join(str(new if new is not None else old) for old, new in keys)
    return f"{cls.label} {shown}".strip()


def _shown(session: Session, declared: Field | None, value: Any) -> str:
    if value is None:
        return ""
    if declared is not None and declared.kind is Kind.LINK:
        ref = _refs(session, {(declared.target, value)}).get((declared.target, value))
        return ref.title if ref else str(value)
    if declared is not None and declared.choices is not None:
        return declared.choices(value).label
    if isinstance(value, float):
        return f"{value:.15g}"
    if isinstance(value, list):
        return "\n".join(str(line) for line in value)
    if isinstance(value, dict):
        return "\n".join(f"{key}: {text}" for key, text in value.items())
    return {True: "Yes", False: "No"}[value] if isinstance(value, bool) else str(value)


def refs_of(
    session: Session,
    cls: type[Record],
    values: Mapping[str, Any],
    parts: Mapping[str, Sequence[Mapping[str, Any]]],
) -> dict[tuple[str, int], Ref]:
    """Return the names of the records that a record's values and parts link to."""
    seen = _link_ids(cls, [values])
    for part, rows in parts.items():
        seen |= _link_ids(PARTS[part], rows)
    return _refs(session, seen)


def _parts(session: Session, part: type[Any], parent: int) -> list[dict[str, Any]]:
    order = [getattr(part, name) for name in part.key_fields]
    rows = session.scalars(select(part).where(getattr(part, part.parent_field) == parent).order_by(*order))
    return [{"id": row.id, **values_of(row)} for row in rows]


def _link_ids(cls: type[Entity], rows: Sequence[Mapping[str, Any]]) -> set[tuple[str, int]]:
    links = [one for one in fields(cls).values() if one.kind is Kind.LINK]
    return {(one.target, row[one.name]) for one in links for row in rows if row[one.name] is not None}


def _refs(session: Session, seen: set[tuple[str, int]]) -> dict[tuple[str, int], Ref]:
    found: dict[tuple[str, int], Ref] = {}
    for name in {target for target, _ in seen}:
        cls = register(name)
        ids = [id_ for target, id_ in seen if target == name]
        columns = (cls.id, cls.number, getattr(cls, cls.title_field))
        for row in session.execute(select(*columns).where(cls.id.in_(ids))):
            found[(name, row[0])] = Ref(*row)
    return found


def _next_states(record: Record) -> tuple[str, ...]:
    if not isinstance(record, Stateful) or record.withdrawn_on is not None:
        return ()
    states: type[Choice] = type(record.state)
    order = list(states)
    return tuple(state.value for state in sorted(record.moves.get(record.state, ()), key=order.index))


def _missing(session: Session, record: Record) -> tuple[str, ...]:
    if isinstance(record, Review):
        approved = record.state is ReviewState.APPROVED
        return tuple(action.number for action in open_actions(session, record.id)) if approved else ()
    if not isinstance(record, Capa) or record.state in record.final:
        return ()
    actions = session.scalars(select(Action).where(Action.capa == record.id, Action.withdrawn_on.is_(None)))
    return stage_of(session, record, actions.all()).missing
