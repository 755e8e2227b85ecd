"""Takes a change set back, or does it again: the one door past the gates, and it opens only this far.

No value comes from outside. What is written is what the trail says stood there, and only where what stands
there now is what the trail says the change set left; rows are removed only where that change set made them.
Everything is checked before the first row is written, and the trail gets the compensating entries.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.evidences import Attachment
from qms_desktop.model.record import Base, Entity, Record, Setting
from qms_desktop.model.registers import PARTS, REGISTERS
from qms_desktop.model.statements import writing
from qms_desktop.model.trail import UNDONE, ChangeSet, TrailEntry
from qms_desktop.model.undoing import SEALS, why_kept
from qms_desktop.store.compensation_rows import write
from qms_desktop.store.trail import SETTINGS, Entry, in_full, in_short, plain, trailed

MARK = ChangeSet.__tablename__
TRAILED: Mapping[str, type[Entity]] = {**REGISTERS, **PARTS, Attachment.__tablename__: Attachment}

Report = Callable[[int, int], None]
"""Called with (rows done, rows in all); raises to cancel, and nothing is kept."""

_CHUNK = 400
_OPPOSITE = {"new": "removed", "removed": "new", "changed": "changed"}
_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class Step:
    """One row to write: a trail entry to be. ``changes`` is {field: [what must stand, what will stand]}."""

    register: str
    record: int
    change: str
    changes: Mapping[str, Sequence[Any]]
    parent_register: str | None = None
    parent: int | None = None

    @property
    def entry(self) -> Entry:
        """The step as the trail takes it."""
        changes = {name: list(pair) for name, pair in self.changes.items()}
        return Entry(
            self.register, self.record, self.change, self.parent_register, self.parent, noted=changes
        )


class _Kept(Exception):  # noqa: N818  # not an error: why a change set stays, said whole by take_back
    pass


def take_back(session: Session, root: int, *, again: bool, report: Report) -> None:
    """Write the opposite of a change set, or do it again, in a unit of work that does nothing else.

    Args:
        session: of the running unit of work.
        root: number of the change set; not of one that took another back.
        again: do again what was taken back.
        report: told of each run of rows, twice: checked and written.

    Raises:
        RefusedError: it can't be taken back whole; nothing was changed.
    """
    what = session.scalar(select(ChangeSet.what).where(ChangeSet.id == root))
    verb = "done again" if again else "taken back"
    try:
        if what is None:
            raise _Kept("it is not in the trail")
        session.flush()
        if session.info["changes"].changed:
            raise _Kept("something else was changed in the same step")
        _check_mark(session, root, again)
        steps = _steps(session, root, again)
        _check(session, steps, lambda done: report(done, 2 * len(steps)))
    except _Kept as kept:
        raise RefusedError(f"“{what or root}” was not {verb}: {kept}. Nothing was changed.") from None
    with writing(session):
        write(session, steps, TRAILED, lambda done: report(len(steps) + done, 2 * len(steps)))
    for step in (*steps, Step(MARK, root, "changed", {UNDONE: [again, not again]})):
        session.info["changes"].note(step.entry)
    session.expire_all()


def chunks(items: Sequence[_Item]) -> Iterator[Sequence[_Item]]:
    """Cut into runs: SQLite limits the parameters of a query."""
    return (items[start : start + _CHUNK] for start in range(0, len(items), _CHUNK))


def _check_mark(session: Session, root: int, again: bool) -> None:
    marks = (TrailEntry.register == MARK, TrailEntry.record == root)
    newest = session.scalar(select(TrailEntry.changes).where(*marks).order_by(TrailEntry.id.desc()).limit(1))
    if (newest[UNDONE][1] if newest else False) is not again:
        raise _Kept("it stands already" if again else "it was taken back already")


def _steps(session: Session, root: int, again: bool) -> list[Step]:
    entries = TrailEntry.__table__.c
    names = ("register", "record", "change", "changes", "parent_register", "parent")
    statement = select(*(entries[name] for name in names)).where(entries.change_set == root)
    steps = []
    for row in session.execute(statement.order_by(entries.id)):
        if row.register == MARK:
            raise _Kept("it took another change back itself")
        _check_entry(row.register, row.change, row.changes)
        change, changes = row.change, row.changes
        if not again:
            change = _OPPOSITE[change]
            changes = {name: [new, old] for name, (old, new) in changes.items()}
        if changes:
            steps.append(Step(row.register, row.record, change, changes, row.parent_register, row.parent))
    return steps


def _check_entry(register: str, change: str, changes: Mapping[str, Sequence[Any]]) -> None:
    kept = why_kept(register, change, changes)
    if kept is not None:
        raise _Kept(kept)
    if register == SETTINGS:
        return
    cls = TRAILED.get(register)
    if cls is None or not set(changes) <= set(trailed(cls)):
        raise _Kept("it was made with an older version of the app, whose fields were others; edit the record")


def _check(session: Session, steps: Sequence[Step], report: Callable[[int], None]) -> None:
    by_register = grouped(steps)
    done = 0
    for register, some in by_register.items():
        if register == SETTINGS:
            _check_settings(session, some)
            continue
        for run in chunks(some):
            report(done)
            _check_rows(session, TRAILED[register], run)
            done += len(run)
    _check_fixed(session, by_register)
    _check_links(session, by_register)


def grouped(steps: Iterable[Step]) -> dict[str, list[Step]]:
    """Return the steps by register, in the order in which the registers come up."""
    found: dict[str, list[Step]] = {}
    for step in steps:
        found.setdefault(step.register, []).append(step)
    return found


def _check_rows(session: Session, cls: type[Entity], steps: Sequence[Step]) -> None:
    """Refuse where a row is no longer what the change set left."""
    columns = cls.__table__.c
    names = trailed(cls)
    statement = select(columns.id, *(columns[name] for name in names))
    stored = {
        row.id: dict(zip(names, map(plain, row[1:]), strict=True))
        for row in session.execute(statement.where(columns.id.in_([step.record for step in steps])))
    }
    for step in steps:
        row = stored.get(step.record)
        if step.change == "new":
            if row is not None:
                raise _Kept(f"{_called(session, cls, step.record)} stands in its place by now")
            continue
        if row is None:
            raise _Kept(f"{_named(cls, step.changes)} is no longer there; take back first what removed it")
        must = {name: pair[0] for name, pair in step.changes.items()}
        looked_at = must if step.change == "changed" else names
        for name in looked_at:
            if not _same(row[name], must.get(name)):
                _refuse_later(session, cls, step.record, name)


def _same(stored: Any, must: Any) -> bool:
    """The trail leaves out the empty extra columns of a new row."""
    return bool(stored == must) or (stored in (None, {}) and must in (None, {}))


def _refuse_later(session: Session, cls: type[Entity], record: int, name: str) -> None:
    field = cls.__table__.c[name].info.get("field")
    label = field.label if field is not None else name.capitalize()
    raise _Kept(
        f"{_called(session, cls, record)} was changed later (“{label}” is not what it was then); "
        "take the later change back first"
    )


def _check_settings(session: Session, steps: Sequence[Step]) -> None:
    for step in steps:
        for key, (must, will) in step.changes.items():
            setting = session.get(Setting, key)
            if in_short(setting.value if setting is not None else None) != must:
                raise _Kept(f"the setting “{key}” was changed later; set it in the settings")
            try:
                in_full(session, will)
            except LookupError:
                raise _Kept(
                    f"an older version of the app kept only a fingerprint of the setting “{key}”; "
                    "choose it again in the settings"
                ) from None


def _check_fixed(session: Session, by_register: Mapping[str, Sequence[Step]]) -> None:
    """Refuse to touch what is approved or locked by now."""
    for register, seal in SEALS.items():
        cls = TRAILED[register]
        own = {step.record for step in by_register.get(register, ()) if step.change == "changed"}
        made = {step.record for step in by_register.get(register, ())} - own
        under = {
            step.parent
            for steps in by_register.values()
            for step in steps
            if step.parent_register == register
        }
        touched = sorted(own | {parent for parent in under - made if parent is not None})
        state = cls.__table__.c[seal.field]
        for run in chunks(touched):
            for id_ in session.scalars(select(cls.id).where(cls.id.in_(run), state.in_(list(seal.fixed)))):
                raise _Kept(f"{_called(session, cls, id_)} is fixed by now; {seal.instead}")


def _check_links(session: Session, by_register: Mapping[str, Sequence[Step]]) -> None:
    """Refuse to remove what something made later links to."""
    going = {
        register: [step.record for step in steps if step.change == "removed"]
        for register, steps in by_register.items()
    }
    let_go = {(step.register, step.record) for steps in by_register.values() for step in steps}
    for register, ids in going.items():
        for cls, column in _linking(register):
            for run in chunks(ids):
                statement = select(cls.id).where(column.in_(run))
                if cls is Attachment and column.name == "record":
                    statement = statement.where(Attachment.register == register)
                for id_ in session.scalars(statement):
                    if (cls.__tablename__, id_) not in let_go:
                        raise _Kept(
                            f"{_called(session, cls, id_)} was added later and links to it; "
                            "take that change back first"
                        )


def _linking(register: str) -> Iterator[tuple[type[Entity], Any]]:
    """The columns that hold ids of a register's rows."""
    target = Base.metadata.tables[register]
    for cls in TRAILED.values():
        for column in cls.__table__.c:
            if any(key.column.table is target for key in column.foreign_keys):
                yield cls, column
    if register in REGISTERS:
        yield Attachment, Attachment.__table__.c.record


def _called(session: Session, cls: type[Entity], id_: int) -> str:
    """What people call a row: its number, or what kind of part of which record it is."""
    if issubclass(cls, Record):
        return session.scalar(select(cls.number).where(cls.id == id_)) or cls.label
    row = session.get_one(cls, id_)
    keys = [str(plain(getattr(row, name))) for name in getattr(cls, "key_fields", ())]
    shown = " ".join([cls.label, *keys])
    parent_field = getattr(cls, "parent_field", None)
    if parent_field is None:
        return shown
    parent = REGISTERS[cls.__table__.c[parent_field].info["field"].target]
    number = session.scalar(select(parent.number).where(parent.id == getattr(row, parent_field)))
    return f"{shown} of {number}"


def _named(cls: type[Entity], changes: Mapping[str, Sequence[Any]]) -> str:
    """What people call a row that is gone, as far as its entry tells."""
    number = changes.get("number", (None,))[0]
    return str(number) if number else f"One {cls.label}"
