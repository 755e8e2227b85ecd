"""Records as they stand on paper: one record's sheet, a register's list, an extract of the trail."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.catalogue import say
from qms_desktop.insight.clauses import in_words
from qms_desktop.insight.columns import column
from qms_desktop.insight.kpis import KpiStatus, kpi_statuses
from qms_desktop.insight.listing import Group, listing
from qms_desktop.insight.marks import marks
from qms_desktop.insight.objectives import ObjectiveStatus, objective_status
from qms_desktop.insight.pack import Table
from qms_desktop.insight.recurrence import Written, alike
from qms_desktop.insight.revisions import as_revised
from qms_desktop.insight.rows import Query, Ref, page
from qms_desktop.insight.views import HistoryLine, RecordView, history, view
from qms_desktop.model.actions import Action
from qms_desktop.model.fields import Choice, Field, Kind, fields
from qms_desktop.model.kpis import Kpi
from qms_desktop.model.organisation import Organisation, organisation
from qms_desktop.model.people import Person
from qms_desktop.model.record import Setting, Stateful
from qms_desktop.model.registers import PARTS, REGISTERS, register
from qms_desktop.model.trail import ChangeSet, TrailEntry


@dataclass(frozen=True, slots=True)
class Entry:
    """A field on a sheet; ``long`` where its text wants the whole width."""

    label: str
    value: str
    long: bool


@dataclass(frozen=True, slots=True)
class SheetSection:
    """A heading and the fields under it."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class RecordSheet:
    """One record as it is printed."""

    organisation: Organisation
    register: str
    label: str
    number: str
    title: str
    state: str
    marks: tuple[str, ...]
    """What a reader must know first: imported gate, withdrawal with its reason."""
    missing: tuple[str, ...]
    """What a CAPA lacks for its next stage."""
    stages: tuple[tuple[str, bool], ...]
    """Of a record with states: each state in order, and whether it was reached."""
    sections: tuple[SheetSection, ...]
    tables: tuple[Table, ...]
    """Its actions and parts."""
    kpis: tuple[KpiStatus, ...]
    """Run charts to draw: of the KPI itself, or of the process's KPIs."""
    history: tuple[HistoryLine, ...]
    version: int
    chain_head: str
    printed_on: date
    objective: ObjectiveStatus | None = None
    """How it stands, of an objective: its line is drawn."""
    revision: str = ""
    """Of a process: which revision of it is printed."""
    causes: tuple[tuple[str, str, bool | None], ...] = ()
    """Of a CAPA, the fishbone to draw: category, possible cause, whether it contributes."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a register's list; ``width`` in characters, ``right`` for numbers."""

    label: str
    width: int
    right: bool
    is_state: bool = False
    """It holds an outcome or health, printed with its sign."""
    is_chosen: bool = False
    """It holds the app's own words, not the user's."""


@dataclass(frozen=True, slots=True)
class Together:
    """Rows that stand under one heading: what they share, empty for those without, and how many they are."""

    label: str
    value: str
    count: int
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class RegisterList:
    """A register as it is printed."""

    organisation: Organisation
    register: str
    plural: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    filter: str
    """What the list was narrowed to, in words; empty for all."""
    as_of: date
    groups: tuple[Together, ...] = ()
    """In the order of the rows; none for a plain list."""


@dataclass(frozen=True, slots=True)
class TrailLine:
    """One changed field in an extract of the trail."""

    entry: int
    at: datetime
    who: str
    what: str
    record: str
    field: str
    old: str
    new: str
    reason: str


@dataclass(frozen=True, slots=True)
class TrailExtract:
    """The changes of a period, oldest first."""

    organisation: Organisation
    start: date
    end: date
    lines: tuple[TrailLine, ...]
    chain_head: str


def record_sheet(
    session: Session, name: str, id_: int, printed_on: date, revision: int | None = None
) -> RecordSheet:
    """Return one record ready to print; of a process also an earlier revision, by its sequence."""
    cls, seen = register(name), view(session, name, id_)
    if revision is not None:
        seen = as_revised(session, seen, revision)
    state = seen.values.get("state")
    return RecordSheet(
        organisation(session), name, cls.label, seen.values["number"], seen.values[cls.title_field] or "",
        state.label if isinstance(state, Choice) else "", tuple(marks(seen)), seen.missing, _stages(seen),
        tuple(_sections(seen, organisation(session).clause_edition)),
        tuple(table for table in _tables(session, seen, printed_on) if table.rows),
        tuple(_kpis(session, seen, printed_on)),
        tuple(history(session, name, id_)), seen.version, _chain_head(session), printed_on,
        _objective(session, seen, printed_on),
        str(seen.values.get("revision") or "") if name == "process" else "", tuple(_causes(seen)),
    )  # fmt: skip


def register_list(
    session: Session, query: Query, as_of: date, words: str = "", keys: Sequence[str] = ()
) -> RegisterList:
    """Return the records a query finds, in its order and groups, as they are printed.

    Args:
        words: the filter in the user's words.
        keys: names of the columns in their order; none for the register's default columns.
    """
    cls = register(query.register)
    named = keys or [field.name for field in fields(cls).values() if field.width]
    shown = [found for key in named if key not in _DRAWN and (found := column(query.register, key))]
    listed = listing(session, query, as_of)
    names = [field.name for field in shown]
    rows = [
        tuple(text_of(row[name]) for name in names)
        for start in range(0, len(listed.ids), 256)
        for row in page(session, query.register, listed.ids[start : start + 256], names, as_of)
    ]
    columns = tuple(_column(field) for field in shown)
    groups = tuple(_together(query, group) for group in listed.groups)
    return RegisterList(
        organisation(session), query.register, cls.plural, columns, tuple(rows), words, as_of, groups
    )


def _column(field: Field) -> Column:
    return Column(
        field.label,
        field.width,
        field.kind in _NUMBERS,
        field.name in _SIGNED,
        field.kind in (Kind.CHOICE, Kind.YES_NO),
    )


def _together(query: Query, group: Group) -> Together:
    field = column(query.register, query.group)
    if field is None or group.value is None:
        return Together(field.label if field is not None else "", "", group.count, False)
    value = bool(group.value) if field.kind is Kind.YES_NO else group.value
    chosen = field.kind in (Kind.CHOICE, Kind.YES_NO)
    return Together(field.label, group.title or text_of(value), group.count, chosen)


def trail_extract(session: Session, start: date, end: date) -> TrailExtract:
    """Return every change of a period, oldest first; days are those of this computer's time zone."""
    numbers = {
        (name, id_): number
        for name, cls in REGISTERS.items()
        for id_, number in session.execute(select(cls.id, cls.number))
    }
    statement = (
        select(TrailEntry, ChangeSet)
        .join(ChangeSet, ChangeSet.id == TrailEntry.change_set)
        .order_by(TrailEntry.id)
    )
    lines = [
        line
        for entry, change in session.execute(statement)
        if start <= change.at.astimezone().date() <= end
        for line in _trail_lines(entry, change, numbers)
    ]
    return TrailExtract(organisation(session), start, end, tuple(lines), _chain_head(session))


def text_of(value: Any) -> str:
    """Return a plain value as it stands on paper: ISO days, a link's title, a choice's label."""
    if value is None:
        return ""
    if isinstance(value, Ref):
        return value.title if value.title else value.number
    if isinstance(value, Choice):
        return value.label
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, float):
        return f"{value:.12g}"
    if isinstance(value, list):
        return "\n".join(f"{count}. {line}" for count, line in enumerate(value, start=1))
    return value.isoformat() if isinstance(value, date) else str(value)


_NUMBERS = (Kind.NUMBER, Kind.MONEY, Kind.WHOLE)
_LONG = (Kind.LONG, Kind.LINES)
_SIGNED = ("outcome", "health")
_DRAWN = ("course",)
"""Columns of a list that are a line, not words."""


def _stages(seen: RecordView) -> tuple[tuple[str, bool], ...]:
    cls = register(seen.register)
    if not issubclass(cls, Stateful):
        return ()
    state: Choice = seen.values["state"]
    order = list(type(state))
    return tuple((one.label, order.index(one) <= order.index(state)) for one in order)


def _sections(seen: RecordView, year: str) -> Iterator[SheetSection]:
    by_title: dict[str, list[Entry]] = {}
    for field in fields(register(seen.register)).values():
        value = _shown(seen, field, seen.values[field.name])
        value = in_words(value, year) if field.clauses else value
        if value and field.name not in ("state_basis", "number"):
            by_title.setdefault(field.section, []).append(Entry(field.label, value, field.kind in _LONG))
    for title, entries in by_title.items():
        yield SheetSection(title, tuple(entries))
    if seen.extra:
        kept = tuple(Entry(str(key), text_of(value), long=False) for key, value in seen.extra.items())
        yield SheetSection("From the imported register", kept)


def _kpis(session: Session, seen: RecordView, as_of: date) -> Iterable[KpiStatus]:
    if seen.register == "kpi":
        return kpi_statuses(session, as_of, only=(seen.id,))
    if seen.register == "process":
        own = set(session.scalars(select(Kpi.id).where(Kpi.process == seen.id)))
        return kpi_statuses(session, as_of, only=own)
    return ()


def _causes(seen: RecordView) -> Iterator[tuple[str, str, bool | None]]:
    for row in seen.parts.get("cause", ()):
        yield row["category"].label if row["category"] else "", row["cause"], row["contributes"]


def _objective(session: Session, seen: RecordView, as_of: date) -> ObjectiveStatus | None:
    return objective_status(session, seen.id, as_of) if seen.register == "objective" else None


def _tables(session: Session, seen: RecordView, printed_on: date) -> Iterator[Table]:
    if seen.register == "capa":
        yield _recurrence(session, seen, printed_on)
    yield from _actions(session, seen)
    yield from _parts(seen)


def _recurrence(session: Session, seen: RecordView, printed_on: date) -> Table:
    """What was closed in the twelve months before this one was detected, and looks like it."""
    on = seen.values["detected_on"] or printed_on
    written = Written(
        seen.values["title"], seen.values["process"], seen.values["cause_category"], on, seen.id
    )
    rows = tuple(
        (one.number, one.title, one.closed_on.isoformat(), one.why) for one in alike(session, written)
    )
    return Table("Closed in the 12 months before, alike", ("No", "Title", "Closed on", "Alike in"), rows)


def _parts(seen: RecordView) -> Iterator[Table]:
    for name, rows in seen.parts.items():
        part = PARTS[name]
        shown = [field for field in fields(part).values() if field.width]
        cells = tuple(tuple(_shown(seen, field, row[field.name]) for field in shown) for row in rows)
        yield Table(part.plural, tuple(field.label for field in shown), cells)


def _actions(session: Session, seen: RecordView) -> Iterator[Table]:
    """The actions that hang on this record."""
    if seen.register not in fields(Action):
        return
    statement = (
        select(Action, Person.name)
        .outerjoin(Person, Person.id == Action.owner)
        .where(getattr(Action, seen.register) == seen.id, Action.withdrawn_on.is_(None))
        .order_by(Action.number)
    )
    rows = tuple(
        (
            action.number, action.title, action.kind.label if action.kind else "", owner or "",
            text_of(action.due_on), text_of(action.done_on), action.state.label, action.evidence or "",
        )
        for action, owner in session.execute(statement)
    )  # fmt: skip
    yield Table("Actions", ("No", "Action", "Kind", "Owner", "Due", "Done", "State", "Evidence"), rows)


def _shown(seen: RecordView, field: Field, value: Any) -> str:
    if field.kind is Kind.LINK and value is not None:
        ref = seen.refs[(field.target, value)]
        return ref.title if field.target == "person" else f"{ref.number} {ref.title}"
    return text_of(value)


def _trail_lines(
    entry: TrailEntry, change: ChangeSet, numbers: Mapping[tuple[str, int], str]
) -> Iterable[TrailLine]:
    cls = REGISTERS.get(entry.register) or PARTS.get(entry.register)
    declared = fields(cls) if cls else {}
    key = (entry.parent_register or entry.register, entry.parent or entry.record)
    record = numbers.get(key) or _number_then(entry)
    if entry.parent is not None and cls is not None:
        record = f"{record} ({say(cls.label)})"
    for name, (old, new) in entry.changes.items():
        field = declared.get(name)
        yield TrailLine(
            entry.id, change.at, change.who, change.what, record, field.label if field else _setting(name),
            _stored(field, old, numbers), _stored(field, new, numbers), change.reason or "",
        )  # fmt: skip


def _setting(name: str) -> str:
    """What a setting of the organisation is called; one that the app remembers by itself by its own name."""
    rules = fields(REGISTERS["kpi"])
    known = {
        "organisation": say("Organisation"),
        "document_prefix": say("Documents begin with"),
        "fiscal_year_start": say("Fiscal year starts in"),
        "clause_edition": say("Clause edition"),
        "language": say("Language"),
        "logo": say("Logo"),
    }
    return rules[name].label if name in rules else known.get(name, name)


def _number_then(entry: TrailEntry) -> str:
    """What an entry is about that is no record of today: settings, an earlier change, a record taken back."""
    if entry.register == Setting.__tablename__:
        return say("Settings")
    if entry.register == ChangeSet.__tablename__:
        return say("Change {0}").format(entry.record)
    known = [number for number in entry.changes.get("number", ()) if number]
    return str(known[0] if known else entry.parent or entry.record)


def _stored(field: Field | None, value: Any, numbers: Mapping[tuple[str, int], str]) -> str:
    """A value of the trail as it stands on paper; a link by its number."""
    if field is not None and field.kind is Kind.LINK and value is not None:
        return numbers.get((field.target, value), str(value))
    if field is not None and field.choices is not None and value is not None:
        return field.choices(value).label
    return text_of(value)


def _chain_head(session: Session) -> str:
    return session.scalar(select(TrailEntry.hash).order_by(TrailEntry.id.desc()).limit(1)) or ""
