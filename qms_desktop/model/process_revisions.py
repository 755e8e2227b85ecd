"""The revisions of a process: what was approved, kept as it was, and what changed since."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.model.fields import Field, Kind, fields
from qms_desktop.model.processes import Feed, Process, ProcessRevision

_NO_CONTENT = frozenset(
    {
        "number",
        "revision",
        "effective_on",
        "review_every_months",
        "last_reviewed_on",
        "next_review_on",
        "notes",
    }
)
"""What may change without a new revision."""


def content_fields() -> Mapping[str, Field]:
    """Return the fields of a process that an approval fixes."""
    declared = fields(Process).items()
    return {name: field for name, field in declared if name not in _NO_CONTENT and not field.read_only}


def content_of(session: Session, process: Process) -> dict[str, Any]:
    """Return what a process says, as JSON: its fields, and under ``feed`` what it hands to whom."""
    with session.no_autoflush:
        feeds = session.scalars(select(Feed).where(Feed.process == process.id).order_by(Feed.receiver))
        fed = [{"receiver": one.receiver, "what": one.what} for one in feeds]
    return {name: stored(getattr(process, name)) for name in content_fields()} | {"feed": fed}


def stored(value: Any) -> Any:
    """Return a field's value as JSON holds it."""
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def read_back(name: str, value: Any) -> Any:
    """Return a field's value from its JSON."""
    field = fields(Process)[name]
    if value is None:
        return None
    if field.choices is not None:
        return field.choices(value)
    return date.fromisoformat(value) if field.kind is Kind.DAY else value


def newest_revision(session: Session, process_id: int) -> ProcessRevision | None:
    """Return the revision approved last; None where none was approved here."""
    mine = select(ProcessRevision).where(ProcessRevision.process == process_id)
    with session.no_autoflush:
        return session.scalars(mine.order_by(ProcessRevision.sequence.desc()).limit(1)).first()


def changed_since(session: Session, process: Process) -> tuple[str, ...]:
    """Return the labels of what differs from the revision approved last; nothing where there is none."""
    newest = newest_revision(session, process.id)
    if newest is None or newest.content is None:
        return ()
    now, then = content_of(session, process), newest.content
    names = [field.label for name, field in content_fields().items() if now[name] != then.get(name)]
    return (*names, *([Feed.plural] if now["feed"] != then.get("feed", []) else ()))


def following(revision: str | None) -> str:
    """Return the revision after one: ``2`` after ``1``, ``C`` after ``B``, ``3.0.1`` after ``3.0``."""
    text = (revision or "").strip()
    if not text:
        return "1"
    if text.isdigit():
        return str(int(text) + 1)
    if len(text) == 1 and text.isalpha() and text.lower() != "z":
        return chr(ord(text) + 1)
    return f"{text}.1"
