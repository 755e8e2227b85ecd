"""Match the rows of part sheets to the parts that are there, by parent and ``key_fields``, and compare."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Session

from qms_desktop.exchange.compare import approved_reviews, approved_stays, keep_edits
from qms_desktop.exchange.differences import Differences, is_same, keep_settled, parts_of
from qms_desktop.exchange.directory import Directory, Target
from qms_desktop.exchange.drafts import Problem
from qms_desktop.exchange.edits import Edits
from qms_desktop.exchange.planned import Planned, TablePlan, Verdict, reject
from qms_desktop.model.fields import fields
from qms_desktop.model.kpis import Reading, ReadingState
from qms_desktop.model.periods import first_day
from qms_desktop.model.record import Part
from qms_desktop.model.registers import PARTS, register
from qms_desktop.model.reviews import Review

Key = tuple[Hashable, ...]
"""Parent, then the values of ``key_fields``; a record that has no id yet stands for itself."""


_TITLE_LENGTH = 120


def plan_parts(session: Session, tables: Sequence[TablePlan], directory: Directory, edits: Edits) -> None:
    """Fill in the plans of part sheets, once the registers of the import are planned."""
    for table in tables:
        part = PARTS[table.guess.part]
        table.planned = [reject(draft, reason) for draft, reason in table.gathered.rejected]
        found = []
        for draft in table.gathered.drafts:
            draft.sheet = table.table.sheet.name
            planned = Planned(draft, Verdict.NEW)
            reason = _resolve(planned, part, directory)
            if reason:
                table.planned.append(reject(draft, reason))
            else:
                found.append(planned)
        _match(session, part, found, table, edits)
        table.planned.sort(key=lambda planned: planned.draft.row)


def _resolve(planned: Planned, part: type[Part], directory: Directory) -> str:
    """Find the records that the row's links mean; return why it can't stand without one of them."""
    draft, declared = planned.draft, fields(part)
    for name in sorted(draft.links, key=lambda name: name != part.parent_field):
        field, text = declared[name], draft.links[name]
        look_up = directory.numbered if name == part.parent_field else directory.find
        found = look_up(field.target, text)
        if found is not None:
            planned.links[name] = found
        elif field.required:
            label = register(field.target).label
            return f"There is no {label} “{text[:60]}” here or in this import, and the row belongs to it."
        else:
            message = f"{field.label} “{text[:60]}” is not known; the link is left empty."
            draft.problems.append(Problem(draft.row, draft.columns[name], message))
    period = draft.values.get("period", "")
    if part is Reading and first_day(period) > date.today():
        return f"{period} has not begun, so there is no reading of it yet."
    parent = planned.links[part.parent_field]
    planned.target = Target(part.__tablename__, parent.number, _title(planned, part))
    return ""


def _title(planned: Planned, part: type[Part]) -> str:
    """Return what a row says in a line: what tells it from others of its parent, then its first text."""
    draft = planned.draft
    keys = [planned.links[k].name if k in planned.links else draft.values[k] for k in part.key_fields]
    texts = [
        draft.values[name] for name, field in fields(part).items() if field.is_text and name in draft.values
    ]
    said = [getattr(value, "label", None) or str(value) for value in [*keys, *texts[:1]]]
    return " ".join(" · ".join(said).split())[:_TITLE_LENGTH]


def key_of(planned: Planned, part: type[Part]) -> Key:
    """Return what a row is told from others by."""
    return tuple(
        _identity(planned.links[name]) if name in planned.links else planned.draft.values[name]
        for name in (part.parent_field, *part.key_fields)
    )


def _identity(target: Target) -> Hashable:
    return target.id if target.id is not None else target


def stored_key(row: Part) -> Key:
    """Return what a stored part is told from others by."""
    return tuple(getattr(row, name) for name in (row.parent_field, *row.key_fields))


def stored_parts(session: Session, part: type[Part], rows: Sequence[Planned]) -> dict[Key, list[Part]]:
    """Return the stored parts of the rows' parents by key; each list in the order of their making."""
    parents = {planned.links[part.parent_field].id for planned in rows}
    found: dict[Key, list[Part]] = {}
    for some in parts_of(session, part, sorted(id_ for id_ in parents if id_ is not None)).values():
        for row in sorted(some, key=lambda row: row.id):
            found.setdefault(stored_key(row), []).append(row)
    return found


def _match(
    session: Session, part: type[Part], rows: Sequence[Planned], table: TablePlan, edits: Edits
) -> None:
    """Give each row the stored part it means; of equal keys the first means the first, and so on."""
    stored = stored_parts(session, part, rows)
    approved = approved_reviews(session) if part in Review.parts else {}
    single = _has_one_a_key(part)
    before: dict[Key, Planned] = {}
    known: list[tuple[Planned, Part]] = []
    for planned in rows:
        key = key_of(planned, part)
        earlier = before.setdefault(key, planned)
        if single and earlier is not planned:
            if earlier.draft.values == planned.draft.values:
                table.skipped.append((planned.draft.row, f"The same as row {earlier.draft.row}."))
            else:
                why = f"This stands already in row {earlier.draft.row}; nothing was overwritten."
                table.planned.append(reject(planned.draft, why))
            continue
        table.planned.append(planned)
        if some := stored.get(key):
            known.append((planned, some.pop(0)))
        elif number := approved.get(planned.links[part.parent_field].id or 0):
            planned.verdict = Verdict.UNCHANGED
            planned.draft.problems.append(Problem(planned.draft.row, "", approved_stays(number)))
    _compare(edits, part, known)
    for planned, row in known:
        if planned.verdict is Verdict.CHANGED and (parent := getattr(row, part.parent_field)) in approved:
            planned.verdict, planned.changes = Verdict.UNCHANGED, Differences()
            planned.draft.problems.append(Problem(planned.draft.row, "", approved_stays(approved[parent])))


def _has_one_a_key(part: type[Part]) -> bool:
    wanted = {part.parent_field, *part.key_fields}
    declared = getattr(part, "__table_args__", ())
    unique = (one for one in declared if isinstance(one, UniqueConstraint))
    return any({column.name for column in one.columns} == wanted for one in unique)


def _compare(edits: Edits, part: type[Part], known: Sequence[tuple[Planned, Part]]) -> None:
    found: dict[int, Differences] = {}
    for planned, row in known:
        if planned.target is not None:
            planned.target.id = row.id
        found[id(planned)] = _differences(planned, part, row)
    rows = [planned for planned, _ in known]
    keep_edits(edits, part.__tablename__, rows, found)
    for planned in rows:
        planned.changes = found[id(planned)]
        planned.verdict = Verdict.CHANGED if planned.changes else Verdict.UNCHANGED
        planned.draft.problems += [Problem(planned.draft.row, "", text) for text in planned.changes.kept]


def _differences(planned: Planned, part: type[Part], row: Part) -> Differences:
    """Return what a row changes; a locked reading and the record of a move stay as they are."""
    change = Differences()
    fixed = (part.parent_field, *part.key_fields)
    for name, value in planned.draft.values.items():
        if name not in fixed and not is_same(getattr(row, name), value):
            change.values[name] = (getattr(row, name), value)
    for name, target in planned.links.items():
        if name not in fixed and getattr(row, name) != target.id:
            change.values[name] = (getattr(row, name), target)
    keep_settled(part.__tablename__, {}, change)
    if isinstance(row, Reading) and row.state is ReadingState.LOCKED and change.values:
        change = Differences(kept=[f"The reading for {row.period} is locked; it stays as it is here."])
    elif isinstance(row, Reading) and "state" in change.values:
        del change.values["state"]
        change.kept.append(f"The reading for {row.period} stays “{row.state.label}”: an import moves none.")
    elif change.values and _is_history(part):
        change = Differences(kept=[f"{part.label} is history; it stays as it is here."])
    return change


def _is_history(part: type[Part]) -> bool:
    own = [field for name, field in fields(part).items() if name != part.parent_field]
    return all(field.read_only for field in own)


def part_values(planned: Planned) -> dict[str, Any]:
    """Return the values of a row with its links as ids, once the records of the import are written."""
    links = {name: target.id for name, target in planned.links.items()}
    return {**planned.draft.values, **links}
