"""What every record has: a number that is never reused, a version, its extra columns, its withdrawal."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, ClassVar, Self

from sqlalchemy import (
    JSON,
    ColumnDefault,
    DateTime,
    Dialect,
    Integer,
    MetaData,
    String,
    TypeDecorator,
    inspect,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, class_mapper, declared_attr, mapped_column

from qms_desktop.model.fields import Choice, choice, day, text


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC moment, stored without its zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """Root of all mapped classes; the naming convention keeps migrations portable."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Entity(Base):
    """A row that is trailed: a record or a part of one."""

    __abstract__ = True

    label: ClassVar[str]
    plural: ClassVar[str]
    set_by_file: ClassVar[tuple[str, ...]] = ()
    """Fields that a new row leaves open where nothing is said: the settings of the data file fill them in."""

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    version: Mapped[int] = mapped_column(Integer, nullable=False)
    created: Mapped[datetime] = mapped_column(UtcDateTime)
    updated: Mapped[datetime] = mapped_column(UtcDateTime)

    def __init__(self, **values: Any) -> None:
        """Set the given fields and the others' declared defaults, so that rules see them before a flush."""
        super().__init__(**{**_defaults(type(self)), **values})

    @classmethod
    def unsaved(cls, values: Mapping[str, Any]) -> Self:
        """Return a new row for ``model.bulk.write_new``: every column set, nothing tracked yet."""
        row: Self = class_mapper(cls).class_manager.new_instance()
        said = {**_unsaid(cls), **values, **row.__dict__}
        for name in _callables(cls):
            said.setdefault(name, {})
        row.__dict__.clear()
        row.__dict__.update(said)  # filled while empty, a dictionary takes the room it needs and no more
        return row

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"version_id_col": cls.version}


@cache
def _plain_defaults(cls: type[Entity]) -> dict[str, Any]:
    columns = inspect(cls).columns.items()
    return {
        name: column.default.arg
        for name, column in columns
        if isinstance(column.default, ColumnDefault) and name not in cls.set_by_file
    }


@cache
def _unsaid(cls: type[Entity]) -> dict[str, Any]:
    """What a row holds of which nothing is said, but for columns that get a value of their own each time."""
    plain, anew = _plain_defaults(cls), _callables(cls)
    return {name: plain.get(name) for name, _ in inspect(cls).columns.items() if name not in anew}


@cache
def _callables(cls: type[Entity]) -> tuple[str, ...]:
    return tuple(name for name, value in _plain_defaults(cls).items() if callable(value))


def _defaults(cls: type[Entity]) -> dict[str, Any]:
    return {name: {} if callable(value) else value for name, value in _plain_defaults(cls).items()}


class Record(Entity):
    """One line of a register. Withdrawn with a reason, never erased."""

    __abstract__ = True

    number_pattern: ClassVar[str]
    """How numbers are made, e.g. ``CAPA-{year}-{count:03}``."""
    title_field: ClassVar[str] = "title"
    """The field people call the record by."""
    parts: ClassVar[tuple[type[Part], ...]] = ()
    """Child rows edited with the record."""

    number: Mapped[str] = text(
        "No", width=14, unique=True, sort_order=-10, help="Left empty, the next free number is given."
    )
    extra: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict, sort_order=90)
    withdrawn_on: Mapped[date | None] = day(
        "Withdrawn on", read_only=True, sort_order=91, section="State and withdrawal"
    )
    withdrawn_reason: Mapped[str | None] = text("Withdrawn because", read_only=True, sort_order=92)


class Part(Entity):
    """A child row that lives and is edited with its record; ``parent_field`` holds the record's id."""

    __abstract__ = True

    parent_field: ClassVar[str]
    key_fields: ClassVar[tuple[str, ...]] = ()
    """Fields that tell one row from another under the same record."""
    proof: ClassVar[bool] = False
    """Written by the data layer's verbs only, as proof of what happened: never typed, never imported."""


class Basis(Choice):
    """On what a record's state rests."""

    SHOWN = "shown"
    IMPORTED = "imported"
    OVERRIDDEN = "overridden"


AS_IMPORTED = "As imported"
"""The reason for a state, or for a day that moves, where a file gives none."""


class Stateful(Record):
    """A record with a life: a state that moves only along ``moves``, some moves with a reason."""

    __abstract__ = True

    moves: ClassVar[Mapping[Choice, frozenset[Choice]]] = {}
    """Where each state may go next; a derived state has no moves, it follows from the fields."""
    reasoned: ClassVar[frozenset[Choice]] = frozenset()
    """States that need ``state_reason``."""
    final: ClassVar[frozenset[Choice]] = frozenset()
    """States in which nothing is due any more."""

    state: Mapped[Any]
    state_reason: Mapped[str | None] = text(
        "Reason for state", read_only=True, sort_order=80, section="State and withdrawal"
    )
    state_basis: Mapped[Basis] = choice(
        "State rests on", Basis, default=Basis.SHOWN, read_only=True, sort_order=81
    )


class Setting(Base):
    """What belongs to the organisation rather than to this computer: name, logo, clause edition."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(String, primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)
