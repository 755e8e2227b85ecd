"""The change trail: who changed what, when and why; append-only and hash-chained."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Column, Date, Enum, ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from qms_desktop.model.record import Base, UtcDateTime

Changed = Mapping[str, frozenset[int]]
"""What a unit of work changed: register or part -> ids of its rows. What is unchanged is not in it."""


class ChangeSet(Base):
    """One unit of work that changed something: a save, a verb, an import."""

    __tablename__ = "change_set"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    who: Mapped[str] = mapped_column(String)
    what: Mapped[str] = mapped_column(String)
    """What the user did, in a few words, e.g. ``import CAPA log.xlsx``."""
    reason: Mapped[str | None] = mapped_column(String)


IMPORT, UNDO, REDO = "import ", "undo: ", "redo: "
"""How ``what`` of an import begins, and that of a change taken back or done again: before what it was."""

UNDONE = "undone"
"""The field of an entry on ``change_set`` itself: whether that change set is taken back from here on."""


class TrailEntry(Base):
    """One changed record in a change set. ``changes`` is ``{field: [old, new]}``.

    ``hash`` is SHA-256 over the previous entry's hash and this entry's content, so that an entry that was
    altered, removed or moved breaks the chain.
    """

    __tablename__ = "trail_entry"
    __table_args__ = (
        Index("ix_trail_entry_record", "register", "record"),
        Index("ix_trail_entry_parent", "parent_register", "parent"),
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    change_set: Mapped[int] = mapped_column(ForeignKey("change_set.id"), index=True)
    register: Mapped[str] = mapped_column(String(32))
    record: Mapped[int] = mapped_column(Integer)
    parent_register: Mapped[str | None] = mapped_column(String(32))
    parent: Mapped[int | None] = mapped_column(Integer)
    change: Mapped[str] = mapped_column(String(8))
    """``new``, ``changed`` or ``removed`` (a part, or a record whose creation was undone)."""
    changes: Mapped[dict[str, Any]] = mapped_column(JSON)
    hash: Mapped[str] = mapped_column(String(64))


def is_import(what: str) -> bool:
    """Return whether a change set brought files in, be it by doing that again."""
    return what.removeprefix(UNDO).removeprefix(REDO).startswith(IMPORT)


def typed(column: Column[Any], value: Any) -> Any:
    """Return a value of the trail as its column holds it; the opposite of ``store.trail.plain``."""
    if value is None:
        return None
    if isinstance(column.type, Enum) and column.type.enum_class is not None:
        return column.type.enum_class(value)
    if isinstance(column.type, Date):
        return date.fromisoformat(value)
    return value
