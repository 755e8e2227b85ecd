"""The verbs every register shares: save what a form holds, move to a state, withdraw, bring back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.errors import ConflictError, RefusedError
from qms_desktop.model.fields import fields
from qms_desktop.model.record import Entity, Part, Record, Stateful
from qms_desktop.model.registers import PARTS, register
from qms_desktop.workflow.reasons import given

_R = TypeVar("_R", bound=Record)


def save(
    session: Session,
    name: str,
    values: Mapping[str, Any],
    *,
    id_: int | None = None,
    version: int | None = None,
    parts: Mapping[str, Sequence[Mapping[str, Any]]] | None = None,
    extra: Mapping[str, Any] | None = None,
) -> Record:
    """Create a record (``id_`` None) or change it, with its parts.

    Args:
        session: of the running unit of work.
        name: the register.
        values: field name -> value; fields left out stay as they are, read-only ones are passed over,
            a name that is no field is refused.
        id_: the record to change.
        version: the version the user saw.
        parts: part name -> all its rows; with ``id`` a row is changed, without it is new, a missing one goes.
        extra: the extra columns, replaced whole where given.

    Raises:
        ConflictError: the record has another version by now; nothing was saved.
        RefusedError: a rule says no, naming the fields.
    """
    cls = register(name)
    _check_parts(cls, parts or {})
    if id_ is None:
        record = cls()
        session.add(record)
    else:
        record = fetch(session, name, id_)
        if version is not None and record.version != version:
            raise ConflictError(
                f"{record.number} was not saved because it was changed elsewhere in the meantime. "
                "What you typed is kept; reload the record and save again."
            )
    _assign(record, values)
    if extra is not None and dict(extra) != record.extra:
        record.extra = dict(extra)
    session.flush()
    for part_name, rows in (parts or {}).items():
        save_parts(session, PARTS[part_name], record.id, rows)
    session.flush()
    return record


def save_parts(session: Session, part: type[Part], parent: int, rows: Sequence[Mapping[str, Any]]) -> None:
    """Make the parts of one record equal to ``rows``.

    Raises:
        RefusedError: the parts are proof of what happened, and not to be typed.
    """
    if part.proof:
        raise RefusedError(
            f"{part.plural} were not changed: the app writes them itself as proof. Leave them as they "
            "are; nothing was saved."
        )
    stored = session.scalars(select(part).where(getattr(part, part.parent_field) == parent))
    known = {row.id: row for row in stored}
    kept = {row["id"] for row in rows if row.get("id") is not None}
    for id_, row in known.items():
        if id_ not in kept:
            session.delete(row)
    session.flush()
    for values in rows:
        entity = known.get(values.get("id", 0))
        if entity is None:
            entity = part(**{part.parent_field: parent})
            session.add(entity)
        own = {key: value for key, value in values.items() if key not in ("id", part.parent_field)}
        _assign(entity, own)


def move(session: Session, name: str, id_: int, state: str, reason: str | None = None) -> Record:
    """Move a record to another state, with a reason where the state asks for one.

    Raises:
        RefusedError: the state can't follow the present one, or the reason is missing.
    """
    record = fetch(session, name, id_)
    if not isinstance(record, Stateful):
        raise RefusedError(f"{record.number} was not changed: a {record.label} has no state.")
    record.state = type(record.state)(state)
    record.state_reason = reason or None
    session.flush()
    return record


def withdraw(session: Session, name: str, id_: int, reason: str, today: date) -> Record:
    """Take a record out of use; it stays readable, with the reason.

    Raises:
        RefusedError: no reason was given.
    """
    record = fetch(session, name, id_)
    why = given(reason, f"{record.number} was not withdrawn", "withdrawn_reason")
    record.withdrawn_on = today
    record.withdrawn_reason = why
    session.flush()
    return record


def bring_back(session: Session, name: str, id_: int) -> Record:
    """Put a withdrawn record back into use."""
    record = fetch(session, name, id_)
    record.withdrawn_on = record.withdrawn_reason = None
    session.flush()
    return record


def fetch(session: Session, name: str, id_: int) -> Record:
    """Return a record by id.

    Raises:
        RefusedError: there is none.
    """
    record = session.get(register(name), id_)
    if record is None:
        raise RefusedError(
            f"There is no such {register(name).label} any more; nothing was changed. Refresh the list."
        )
    return record


def live(session: Session, cls: type[_R], id_: int) -> _R:
    """Return a record by id to do something with it.

    Raises:
        RefusedError: there is none, or it is withdrawn.
    """
    record = fetch(session, cls.__tablename__, id_)
    assert isinstance(record, cls)  # noqa: S101 - of that register
    if record.withdrawn_on is not None:
        raise RefusedError(f"{record.number} is withdrawn; bring it back first. Nothing was changed.")
    return record


def find(session: Session, name: str, number: str) -> Record:
    """Return a record by its number.

    Raises:
        RefusedError: there is none.
    """
    cls = register(name)
    record = session.scalar(select(cls).where(cls.number == number))
    if record is None:
        raise RefusedError(
            f"There is no {cls.label} with the number “{number}”; nothing was changed. Check the number."
        )
    return record


def today(session: Session) -> date:
    """Return the local day of the running unit of work."""
    day: date = session.info["now"].astimezone().date()
    return day


def _check_parts(cls: type[Record], parts: Mapping[str, object]) -> None:
    """Refuse child rows that a record of this register does not have."""
    unknown = sorted(set(parts) - {part.__tablename__ for part in cls.parts})
    if unknown:
        raise RefusedError(
            f"The {cls.label} was not saved because it has no parts called {', '.join(unknown)}. "
            "Leave them out and save again; nothing was changed.",
            dict.fromkeys(unknown, "There are no such parts."),
        )


def _assign(entity: Entity, values: Mapping[str, Any]) -> None:
    declared = fields(type(entity))
    unknown = sorted(set(values) - set(declared))
    if unknown:
        raise RefusedError(
            f"The {entity.label} was not saved because it has no field called {', '.join(unknown)}; nothing "
            f"was changed. Use its fields: {', '.join(declared)}.",
            dict.fromkeys(unknown, "There is no such field."),
        )
    for name, field in declared.items():
        if name in values and not field.read_only:
            value = values[name]
            setattr(entity, name, None if value == "" else value)
