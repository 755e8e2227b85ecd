"""The plan of an import: what is new, changed, unchanged or rejected, before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any

from sqlalchemy.orm import Session

from qms_desktop.exchange.answers import Answers
from qms_desktop.exchange.carried import are_one, carry_over
from qms_desktop.exchange.cells import as_text
from qms_desktop.exchange.compare import differences
from qms_desktop.exchange.differences import Differences
from qms_desktop.exchange.directory import ORDER, Directory, Target, stored_rows
from qms_desktop.exchange.drafts import Draft, Problem
from qms_desktop.exchange.edits import Edits
from qms_desktop.exchange.kpi_rows import absorb_kpi, are_apart, contradict, set_aside_future, settle_targets
from qms_desktop.exchange.links import resolve
from qms_desktop.exchange.missing import tell_missing
from qms_desktop.exchange.part_plan import plan_parts
from qms_desktop.exchange.planned import FilePlan, Plan, Planned, TablePlan, Verdict, reject
from qms_desktop.exchange.repeats import let_go_numbers
from qms_desktop.exchange.restarts import number_restarts
from qms_desktop.exchange.stored import Stored
from qms_desktop.exchange.words import REJECTION, normalise
from qms_desktop.model.bulk import collector_at_rest, let_go, runs
from qms_desktop.model.day_order import contradictions, days_of
from qms_desktop.model.fields import Field, Kind, fields
from qms_desktop.model.holdings import counted, holdings
from qms_desktop.model.registers import PARTS
from qms_desktop.model.registers import register as record_class

__all__ = ["FilePlan", "Plan", "Planned", "TablePlan", "Verdict", "make_plan"]


@collector_at_rest()
def make_plan(
    session: Session,
    files: list[FilePlan],
    answers: Answers | None = None,
    report: Callable[[int, int], None] | None = None,
) -> Plan:
    """Fill in the plans of files: match drafts to records, resolve links, find what changed.

    Args:
        session: to look only; nothing is written.
        answers: what was decided where the files leave it open; None: nothing.
        report: called with (steps done, steps in all); raises to cancel.
    """
    answers = answers or Answers()
    plan = Plan(files, restarts=number_restarts(session, files, answers))
    steps = count(1)

    total, done = 2 * len(ORDER) + len(plan.tables), 0

    def step() -> None:
        nonlocal done
        done = next(steps)
        tick()

    def tick() -> None:
        if report is not None:
            report(done, total)

    directory, edits = Directory(session, answers), Edits(session, answers, tick)
    stored: dict[str, dict[int, Mapping[str, Any]]] = {}
    for register in ORDER:
        step()
        tables = [table for table in plan.tables if table.guess.register == register]
        if tables:
            stored[register] = stored_rows(session, register, tick)
            given = _match_register(register, tables, stored[register], directory, tick)
            tell_missing(files, register, stored[register], given, edits)
    names = _people_in(plan)
    directory.meet(dict.fromkeys(names))
    for table in plan.tables:
        step()
        for some in runs(table.planned, tick):
            for planned in some:
                if planned.verdict is not Verdict.REJECTED:
                    resolve(planned, directory)
    for register in ORDER:
        step()
        everything = [p for table in plan.tables if table.guess.register == register for p in table.planned]
        _compare(session, register, everything, stored.get(register, {}), directory, edits)
        let_go(stored.pop(register, {}))
    plan_parts(session, plan.part_tables, directory, edits)
    for table in plan.part_tables:
        for planned in table.planned:
            _name_links(planned.changes, fields(PARTS[table.guess.part]), directory)
    _tell(plan, directory, names)
    return plan


def _tell(plan: Plan, directory: Directory, names: Mapping[str, Sequence[Planned]]) -> None:
    """Fill in what a person is told of a plan: problems by row, new records, and who may be one person."""
    for table in [*plan.tables, *plan.part_tables]:
        table.problems += [problem for planned in table.planned for problem in planned.draft.problems]
        table.problems.sort(key=lambda problem: problem.row)
    plan.created, plan.namesakes = directory.created, directory.namesakes
    for namesake in plan.namesakes:
        namesake.records = [_called(planned) for planned in names[namesake.written]]


def _people_in(plan: Plan) -> dict[str, list[Planned]]:
    """Return every name of a person in the rows of the registers -> the rows that have it."""
    found: dict[str, list[Planned]] = {}
    for table in plan.tables:
        named = _person_fields(table.guess.register or "")
        for planned in table.planned:
            draft = planned.draft
            if planned.verdict is Verdict.REJECTED:
                continue
            names = [text for name, text in draft.links.items() if name in named]
            names += [action.owner for action in draft.actions.values() if action.owner]
            names += [name for name, _ in draft.attendees]
            for name in names:
                found.setdefault(name, []).append(planned)
    return found


def _person_fields(register: str) -> set[str]:
    declared = fields(record_class(register))
    return {name for name, field in declared.items() if field.target == "person"}


def _called(planned: Planned) -> str:
    """Return how people call a record: by its number, else by its title."""
    values = planned.draft.values
    number = values.get("number") or (planned.target.number if planned.target else "")
    return str(number or values.get(record_class(planned.draft.register).title_field) or "")


def _match_register(
    register: str,
    tables: Sequence[TablePlan],
    rows: Mapping[int, Mapping[str, Any]],
    directory: Directory,
    tick: Callable[[], object],
) -> set[int]:
    """Plan the rows of a register; those that make no record alone come last, for what has their number.

    Returns:
        The ids of the records here that rows mean.
    """
    let_go_numbers(register, tables, rows)
    stored = Stored(rows, register)
    taken: dict[str, Planned] = {}
    waiting: list[tuple[TablePlan, Draft]] = []
    for table in tables:
        for draft, reason in table.gathered.rejected:
            table.planned.append(reject(draft, reason))
        again = _still_rejected(table)
        for draft in (one for some in runs(table.gathered.drafts, tick) for one in some):
            draft.sheet = table.table.sheet.name
            if reason := again.get(draft.row, ""):
                table.planned.append(reject(draft, reason))
            elif draft.incomplete:
                waiting.append((table, draft))
            else:
                _plan_row(table, draft, _match(draft, register, stored, taken, directory, table), taken)
    for table, draft in waiting:
        known = _key(draft) in taken or stored.has(draft)
        planned = _match(draft, register, stored, taken, directory, table) if known else None
        _plan_row(table, draft, planned if known else reject(draft, draft.incomplete), taken)
    for table in tables:
        table.planned.sort(key=lambda planned: planned.draft.row)
    return stored.given


def _plan_row(table: TablePlan, draft: Draft, planned: Planned | None, taken: Mapping[str, Planned]) -> None:
    if planned is None:
        earlier = taken[_key(draft)].draft
        table.skipped.append((draft.row, f"The same as row {earlier.row} of sheet {earlier.sheet}."))
    else:
        table.planned.append(planned)


def _taken_before(draft: Draft, before: Draft) -> str:
    """Say where the number, or the name, of a row stands already."""
    number, same = draft.values.get("number"), before.sheet == draft.sheet
    if not number and same:
        return f"The name stands already in row {before.row}; nothing was overwritten."
    if not number:
        return (
            f"The name stands already in row {before.row} of sheet {before.sheet}; nothing was overwritten."
        )
    if same:
        return (
            f"The number {number} stands already in row {before.row}; nothing was overwritten. Give this row "
            "a number of its own to bring it in."
        )
    return (
        f"The number {number} stands already in row {before.row} of sheet {before.sheet}; nothing was "
        "overwritten. Give this row a number of its own to bring it in."
    )


def _key(draft: Draft) -> str:
    number = str(draft.values.get("number") or "").strip()
    if number:
        return f"#{number.casefold()}"
    if draft.register in ("kpi", "process", "person"):
        return normalise(str(draft.values.get(record_class(draft.register).title_field) or ""))
    return ""


def _match(
    draft: Draft,
    register: str,
    stored: Stored,
    taken: dict[str, Planned],
    directory: Directory,
    table: TablePlan,
) -> Planned | None:
    """Return what is planned for a draft; None for a row that only says again what another said.

    ``table`` is that of the draft; a sheet that this app exported has numbers of ours.
    """
    key = _key(draft)
    before = taken.get(key) if key else None
    if before is not None:
        here = any(one is before.draft for one in table.gathered.drafts)
        apart = are_apart(before.draft, draft) and (here or contradict(before.draft, draft))
        if register == "kpi" and not apart:
            if draft.readings_only:
                draft.values, draft.extra = {"number": draft.values["number"]}, {}
            absorb_kpi(before.draft, draft)
            before.draft.present |= draft.present
            return Planned(draft, Verdict.CHANGED, before.target, into=before)
        if (
            before.draft.values == draft.values
            and before.draft.links == draft.links
            and before.draft.extra == draft.extra
        ):
            return None
        if are_one(before.draft, draft):
            carry_over(before.draft, draft)
            message = (
                f"The same record as row {before.draft.row} of sheet {before.draft.sheet}; what the newest "
                "sheet says holds, and what differs is kept as extra."
            )
            draft.problems.append(Problem(draft.row, "", message))
            return Planned(draft, Verdict.CHANGED, before.target, into=before)
        return reject(draft, _taken_before(draft, before.draft))
    id_ = stored.take(draft, table)
    if id_ is None:
        planned = Planned(draft, Verdict.NEW, directory.add(register, draft))
    else:
        number = str(stored.rows[id_]["number"])
        if not table.guess.own and (title := stored.is_another(draft, id_)):
            return reject(
                draft,
                f"The number {number} belongs to another record here, “{title}”; nothing was overwritten. "
                "Give the row a number of its own to bring it in.",
            )
        stored.keep_title(draft, id_)
        planned = Planned(draft, Verdict.UNCHANGED, Target(register, number, "", id_, draft))
    if key:
        taken[key] = planned
    return planned


def _still_rejected(table: TablePlan) -> Mapping[int, str]:
    """Return row -> why a row of a workbook of rejected rows was rejected for the number it still has."""
    column = next((head.column for head in table.table.heads if head.text == REJECTION), None)
    if column is None:
        return {}
    found = {}
    for draft in table.gathered.drafts:
        number = str(draft.values.get("number") or "").strip()
        cells = table.table.sheet.rows[draft.row - 1]
        told = as_text(cells[column]) if column < len(cells) else ""
        if number and told.startswith(f"The number {number} "):
            found[draft.row] = told
    return found


def _compare(
    session: Session,
    register: str,
    everything: list[Planned],
    rows: Mapping[int, Mapping[str, Any]],
    directory: Directory,
    edits: Edits,
) -> None:
    """Decide changed or unchanged for the rows that mean stored records."""
    for planned in everything:
        if register == "kpi" and planned.into is None and planned.verdict is not Verdict.REJECTED:
            settle_targets(planned.draft)
            set_aside_future(planned.draft, date.today())
    known = [p for p in everything if p.verdict is Verdict.UNCHANGED and p.target and p.target.id]
    found = differences(session, register, known, rows, edits) if known else {}
    for planned in known:
        change = found.get(id(planned))
        if change is not None:
            planned.changes = change
            _name_links(change, fields(record_class(register)), directory)
            if register == "person":
                _keep_active(session, planned)
            planned.verdict = Verdict.CHANGED if change else Verdict.UNCHANGED
            planned.draft.problems += [Problem(planned.draft.row, "", text) for text in change.kept]
    for planned in everything:
        if planned.verdict in (Verdict.NEW, Verdict.CHANGED) and planned.into is None:
            _tell_contradictions(session, planned)
        if planned.into is not None:
            first = planned.into.verdict
            planned.verdict = Verdict.CHANGED if first is Verdict.NEW else first


def _name_links(change: Differences, declared: Mapping[str, Field], directory: Directory) -> None:
    """Put the record that an id means where people are told what stood there before."""
    for name, (old, new) in change.values.items():
        if declared[name].kind is Kind.LINK:
            change.values[name] = (directory.stored(declared[name].target, old), new)
    for at, conflict in enumerate(change.conflicts):
        field = declared.get(conflict.key[2])
        if field is not None and field.kind is Kind.LINK:
            here = directory.stored(field.target, conflict.here)
            before = directory.stored(field.target, conflict.before)
            change.conflicts[at] = replace(conflict, here=here, before=before)


def _keep_active(session: Session, planned: Planned) -> None:
    """Somebody for whom open records wait stays active: they are handed over in the window, by name."""
    _, active = planned.changes.values.get("active", (None, None))
    if active is not False or planned.target is None or planned.target.id is None:
        return
    held = holdings(session, planned.target.id)
    if held:
        del planned.changes.values["active"]
        planned.changes.kept.append(
            f"Stays active because open records wait for them: {counted(held)}. "
            "Use “Hand over…” on the person."
        )


def _tell_contradictions(session: Session, planned: Planned) -> None:
    """History comes in as it was; days that contradict each other are told, and marked on the record."""
    draft, values = planned.draft, dict(planned.draft.values)
    cls = record_class(draft.register)
    if planned.verdict is Verdict.CHANGED:
        new = {name: after for name, (_, after) in planned.changes.values.items()}
        if not days_of(cls, new):
            return
        stored = session.get(cls, planned.target.id) if planned.target is not None else None
        values = {name: getattr(stored, name, None) for name in fields(cls)} | new
    for name, sentence in contradictions(cls, values):
        message = f"The dates contradict each other: {sentence} They come in as they are; the record says so."
        draft.problems.append(Problem(draft.row, draft.columns.get(name, ""), message))
