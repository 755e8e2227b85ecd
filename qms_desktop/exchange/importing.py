"""The import from files to records: read, plan, apply, and tell what happened."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from qms_desktop.errors import UnknownRegisterError, WorkbookError
from qms_desktop.exchange.answers import Answers
from qms_desktop.exchange.apply import Progress, apply_plan
from qms_desktop.exchange.arrangement import place_tables
from qms_desktop.exchange.cells import Note, Sheet, Workbook, column_of, letter
from qms_desktop.exchange.drafts import NOT_IMPORTED
from qms_desktop.exchange.gather import gather
from qms_desktop.exchange.headers import INPUT, Match
from qms_desktop.exchange.layouts import MATCHED_AS_LAST_TIME, day_orders, layout_from, signature, with_layout
from qms_desktop.exchange.plan import FilePlan, Plan, TablePlan, Verdict, make_plan
from qms_desktop.exchange.reading import read_workbook
from qms_desktop.exchange.register import classify, classify_series
from qms_desktop.exchange.remarks import remark_told
from qms_desktop.exchange.tables import Table
from qms_desktop.exchange.words import IGNORE, REJECTION
from qms_desktop.model.bulk import collector_at_rest
from qms_desktop.model.registers import EXCHANGED
from qms_desktop.model.trail import IMPORT
from qms_desktop.workflow.layouts import remembered

_SERIES = {"target": "target", "comment": "reading.comment"}
"""What a period column of another series than the actual values is called."""

_TOLD = 5
"""Notes on cells outside every table that are told one by one."""


def plan_files(
    session: Session,
    paths: Sequence[Path],
    *,
    sheet: str | None = None,
    register: str | None = None,
    merge_people: bool = False,
    day_first: bool = True,
) -> Plan:
    """Read files and plan their import; nothing is written.

    Args:
        session: to look at what is there already.
        sheet: only this sheet.
        register: take every table for this register, whatever it looks like.
        merge_people: take ``J. Smith`` for Jane Smith where only she fits.
        day_first: how to read 03/04/2026 where a column leaves it open.

    Raises:
        WorkbookError: a file is no workbook, damaged, protected, hostile or beyond a limit.
        UnknownRegisterError: ``register`` is none of those that can be imported.
    """
    if register is not None and register not in EXCHANGED:
        known = ", ".join(EXCHANGED)
        raise UnknownRegisterError(
            f"“{register}” can't be imported; nothing was changed. Choose one of: {known}."
        )
    layouts = remembered(session) if register is None else {}
    files = [
        plan_workbook(read_workbook(path), path.stem, sheet, register, day_first, layouts) for path in paths
    ]
    return make_plan(session, files, Answers(merge_people=merge_people))


@collector_at_rest()
def plan_workbook(
    workbook: Workbook,
    stem: str,
    sheet: str | None = None,
    register: str | None = None,
    day_first: bool = True,
    layouts: Mapping[str, str] | None = None,
) -> FilePlan:
    """Find the tables of a workbook and gather their rows; what is stored already is not looked at yet.

    ``layouts``: signature -> how tables of it were matched before, as JSON text.
    """
    chosen = [one for one in workbook.sheets if sheet is None or one.name == sheet]
    if not chosen:
        names = ", ".join(one.name for one in workbook.sheets)
        raise WorkbookError(
            f"{workbook.name} has no sheet “{sheet}”; nothing was imported. Its sheets are: {names}."
        )
    tables = []
    notes = list(workbook.notes)
    places = [placed for one in chosen for placed in place_tables(one, layouts or {})]
    found = [placed.table for placed in places]
    if register is None:
        guesses = classify_series(found, stem)
    else:
        guesses = [classify(table, stem, register) for table in found]
    for placed, guess in zip(places, guesses, strict=True):
        table = placed.table
        notes += [placed.told] if placed.key else []
        layout = layout_from((layouts or {}).get(signature(table, guess), ""))
        orders = dict[int, bool]()
        if layout:
            orders = day_orders(table, guess, layout)
            guess = with_layout(table, stem, guess, layout)
            notes.append(MATCHED_AS_LAST_TIME.format(table.sheet.name))
        gathered = gather(table, guess, stem, day_first, orders)
        kept = layout.as_they_stand if layout else ()
        tables.append(TablePlan(table, guess, gathered, as_they_stand=kept))
    notes += about_sheets(chosen, [plan.table for plan in tables])
    return FilePlan(workbook.name, tables, notes)


def about_sheets(sheets: Sequence[Sheet], tables: Sequence[Table]) -> list[str]:
    """Say which sheets are hidden, and what lies outside every table, such as cells beyond the limits."""
    return _hidden([one.name for one in sheets if one.hidden and one.rows]) + [
        text for one in sheets for text in _outside(one, tables)
    ]


def _hidden(names: Sequence[str]) -> list[str]:
    if len(names) > _TOLD + 1:
        told = ", ".join(f"“{name}”" for name in names[:_TOLD])
        return [f"{len(names)} sheets are hidden in the file: {told} and {len(names) - _TOLD} more."]
    return [f"Sheet “{name}” is hidden in the file." for name in names]


def _outside(sheet: Sheet, tables: Sequence[Table]) -> list[str]:
    own = [table for table in tables if table.sheet is sheet]
    hung = [
        Note(row + 1, letter(column), remark_told(kind, text))
        for (row, column), remarks in sorted(sheet.remarks.items())
        for kind, text in remarks
    ]
    places = [(note, (note.row - 1, column_of(note.col))) for note in [*sheet.notes, *hung]]
    notes = [note for note, place in places if not any(table.holds(*place) for table in own)]
    shown = _TOLD if len(notes) > _TOLD + 1 else len(notes)
    texts = [
        f"{note.message} That is cell {note.col}{note.row} of sheet “{sheet.name}”." for note in notes[:shown]
    ]
    if len(notes) > shown:
        texts.append(f"The same is true of {len(notes) - shown:,} more cells of sheet “{sheet.name}”.")
    return texts


def title_of(paths: Iterable[Path]) -> str:
    """Return how the trail names an import; pass it to the unit of work."""
    return IMPORT + ", ".join(path.name for path in paths)


@collector_at_rest()
def import_files(
    session: Session, paths: Sequence[Path], progress: Progress | None = None, **options: Any
) -> Plan:
    """Plan and apply in one go, within the caller's unit of work (named by ``title_of``)."""
    plan = plan_files(session, paths, **options)
    apply_plan(session, plan, progress)
    return plan


def result_of(plan: Plan, named: int | None = None) -> list[dict[str, Any]]:
    """Return what a plan does as JSON-able data, one document a file, in the form of ``import --json``.

    ``named``: new people, and others told by name, that the message lists before it only counts; None: all.
    """
    return [
        {
            "file": file.name,
            "message": _message(plan, file, index == 0, named) or None,
            "tables": [_table(table) for table in file.tables],
        }
        for index, file in enumerate(plan.files)
    ]


def _message(plan: Plan, file: FilePlan, first: bool, named: int | None) -> str:
    sentences = list(file.notes)
    for table in file.tables:
        sentences += _titles(table)
        if table.guess.register is None:
            where = f"Sheet “{table.table.sheet.name}”"
            rows = table.table.header_rows or table.table.body
            place = f", row {rows[0] + 1}" if rows else ""
            if table.table.stands_beside:
                place = f", {table.table.first_letters}{rows[0] + 1}"
            sentences.append(f"{where}{place}: {table.guess.why}")
        elif not (table.table.body or table.guess.form):
            sentences.append(f"Sheet “{table.table.sheet.name}”: there are no rows below the header.")
        sentences += _not_imported(table)
    if first:
        sentences += [*plan.told[:named], *_created(plan, named)]
        if named is not None and len(plan.told) > named:
            sentences.append(f"The same is true of {len(plan.told) - named:,} more.")
    return " ".join(sentences)


def not_imported(plan: TablePlan) -> list[str]:
    """Return the labels, and the headers of the columns, that the user wanted nothing of."""
    matches = [*plan.guess.labels, *plan.guess.matches]
    columns = [match.head for match in matches if match.field == NOT_IMPORTED]
    told = [head for head in columns if head.text != REJECTION]
    return [" ".join(head.text.split()) or letter(head.column) for head in told]


def _not_imported(plan: TablePlan) -> list[str]:
    names = ", ".join(f"“{name}”" for name in not_imported(plan))
    return [f"Sheet “{plan.table.sheet.name}”: {names} not imported, as you chose."] if names else []


def _titles(plan: TablePlan) -> list[str]:
    """Say which rows above a header are no rows of its table: its title, a logo, a date of issue."""
    table = plan.table
    if not table.header_rows:
        return []
    in_form = {pair.row for pair in plan.guess.form}
    rows = [row + 1 for row in table.above if row not in in_form]
    if not rows:
        return []
    whole = len(rows) == rows[-1] - rows[0] + 1
    named = f"rows {rows[0]} to {rows[-1]}" if whole else f"rows {', '.join(map(str, rows))}"
    named = f"row {rows[0]}" if len(rows) == 1 else named
    return [f"Sheet “{table.sheet.name}”, {named}: title above the table, not imported."]


def _created(plan: Plan, named: int | None) -> list[str]:
    sentences = []
    for register, words in (("person", "New people"), ("intent", "New intents")):
        names = sorted({target.name for target in plan.created if target.register == register})
        sentences += _listed(words, names, ", ", named)
    for confirmed, words in ((False, "Perhaps the same people (not merged)"), (True, "Merged people")):
        pairs = {f"{n.written} = {n.known.name}" for n in plan.namesakes if n.confirmed is confirmed}
        sentences += _listed(words, sorted(pairs), "; ", named)
    return sentences


def _listed(words: str, names: Sequence[str], between: str, named: int | None) -> list[str]:
    """Return a sentence that lists names, with no more of them than it may."""
    if named is None or len(names) <= named + 1:
        return [f"{words}: {between.join(names)}."] if names else []
    more = len(names) - named
    return [f"{words} ({len(names):,}): {between.join(names[:named])} and {more:,} more."]


def _table(plan: TablePlan) -> dict[str, Any]:
    table, guess = plan.table, plan.guess
    rows = table.body or table.header_rows or table.above
    if guess.form:
        rows = sorted({*(pair.row for pair in guess.form), *table.body})
    counts = {verdict.value: plan.count(verdict) for verdict in Verdict}
    first = table.header_rows[-1] + 2 if table.header_rows else 1
    skipped = sorted((row, why) for row, why in plan.skipped if row >= first)
    counts["skipped"] = len(skipped)
    return {
        "sheet": table.sheet.name,
        "register": guess.register,
        "shape": guess.shape,
        "header_rows": [row + 1 for row in table.header_rows],
        "first_row": rows[0] + 1 if rows else 0,
        "last_row": rows[-1] + 1 if rows else 0,
        "columns": _columns(plan),
        "counts": {
            "rows": sum(counts.values()),
            **counts,
            "readings": plan.readings,
            "actions": plan.actions,
        },
        "problems": [{"row": p.row, "col": p.col, "message": p.message} for p in plan.problems],
        "skipped_rows": [{"row": row, "why": why} for row, why in skipped],
    }


def _field_of(match: Match) -> str | None:
    if match.field == "reading":
        return _SERIES.get(match.series, "reading")
    if (match.field or "").startswith(INPUT):
        return "inputs"
    return IGNORE if match.field == NOT_IMPORTED else match.field


def _columns(plan: TablePlan) -> list[dict[str, Any]]:
    return [
        {
            "col": letter(match.head.column),
            "header": match.head.text,
            "field": _field_of(match),
            "action_no": match.action_no,
            "period": None if match.field == IGNORE else match.period,
            "confidence": match.confidence,
        }
        for match in (*plan.guess.labels, *plan.guess.matches)
    ]
