"""How well the import reads small odd workbooks: every oddity of real registers, each with its truth.

Run: ``python -m benchmarks.import_score``. It prints the score and every miss; it is a measure, not a test.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import PatternFill
from sqlalchemy.orm import Session

from benchmarks.import_cases import CASES, Case, Truth
from benchmarks.import_text import cases, read
from qms_desktop.exchange.cells import letter
from qms_desktop.exchange.importing import plan_files, result_of
from qms_desktop.exchange.plan import Plan, TablePlan, Verdict
from qms_desktop.store.datafile import create

HELD = Path(__file__).parent / "held"
"""Registers that nothing was learned from, and whose misses nobody looks at."""
MEASURES = (
    "tables found with the right header",
    "tables taken for the right register",
    "columns treated right",
    "fields matched",
    "records as many as there are",
    "filled rows accounted for",
    "rows left out as they should be",
    "counts of readings and actions",
    "problems told",
    "reasons given",
)


def write(case: Case, path: Path) -> None:
    """Write a case as a workbook; merges and hidden rows are on its first sheet."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in case.sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    first = book.worksheets[0]
    for merge in case.merges:
        first.merge_cells(merge)
    for hidden in case.hidden_rows:
        first.row_dimensions[hidden].hidden = True
    for cell, code in case.formats.items():
        first[cell].number_format = code
    for cell, colour in case.fills.items():
        first[cell].fill = PatternFill("solid", fgColor=colour)
    book.save(path)


def told(column: dict[str, Any]) -> str:
    """Return what the import says of a column in the words of a truth."""
    name = column["field"] or "-"
    if column["period"]:
        return f"{name}@{column['period']}"
    return f"{name}#{column['action_no'] or 1}" if name.startswith("action.") else name


def score(session: Session, case: Case, path: Path, right: Counter[str], of: Counter[str]) -> Iterator[str]:
    """Add a case to the counts of what is right, of how many; yield each miss."""
    plan = plan_files(session, [path])
    tables = list(zip(plan.files[0].tables, result_of(plan)[0]["tables"], strict=True))
    for truth in case.truths:
        yield from judge(truth, tables, right, of)
        found = [t for _, t in tables if _stands_there(truth, t)]
        if found and case.labels:
            yield from _labels(case.labels, found[0], right, of)
    filled, seen = _filled(case), _accounted(plan)
    right[MEASURES[5]] += len(filled & seen)
    of[MEASURES[5]] += len(filled)
    yield from (f"row {row} of {sheet} is in no count" for sheet, row in sorted(filled - seen))


def judge(
    truth: Truth, tables: Sequence[tuple[TablePlan, dict[str, Any]]], right: Counter[str], of: Counter[str]
) -> Iterator[str]:
    """Judge the table among those of a file that has a truth's header; yield each miss.

    A sheet that is no register has no header: there it is enough that nothing on it is taken for one.
    """
    found = [(plan, table) for plan, table in tables if _stands_there(truth, table)]
    if truth.register is None and not found:
        on_sheet = [(plan, table) for plan, table in tables if table["sheet"] == truth.sheet]
        found = on_sheet if all(table["register"] is None for _, table in on_sheet) else []
    yield from _table(truth, found[0] if found else None, right, of)


def _stands_there(truth: Truth, table: dict[str, Any]) -> bool:
    """Say whether a table has a truth's header and begins at its first column."""
    if table["sheet"] != truth.sheet or tuple(table["header_rows"]) != truth.headers:
        return False
    columns = [column["col"] for column in table["columns"]]
    return not (truth.columns or truth.first) or letter(truth.first) in columns


def _table(
    truth: Truth, found: tuple[TablePlan, dict[str, Any]] | None, right: Counter[str], of: Counter[str]
) -> Iterator[str]:
    words = enumerate(truth.columns.split(), truth.first)
    wanted = {letter(place): word for place, word in words if word != "_"}
    of.update(MEASURES[:2])
    of[MEASURES[2]] += len(wanted)
    of[MEASURES[3]] += sum(map(_is_field, wanted.values()))
    of[MEASURES[4]] += truth.records is not None
    if found is None:
        yield f"no table with header {truth.headers} on {truth.sheet}"
        return
    plan, table = found
    right[MEASURES[0]] += 1
    same = (table["register"] or "none") in (truth.register or "none").split("|")
    right[MEASURES[1]] += same
    if not same:
        yield f"taken for {table['register']}, is {truth.register}: {plan.guess.why}"
    yield from _columns(wanted, plan, table, right)
    if truth.records is not None:
        records = sum(one.verdict is Verdict.NEW for one in plan.planned)
        same = truth.records in (records, _readings_told(plan))
        right[MEASURES[4]] += same
        if not same:
            yield f"{records} records, are {truth.records}"
    yield from _judged(truth, table, plan.guess.why, right, of)


def _readings_told(plan: TablePlan) -> int | None:
    """Return how many rows a list of a reading a row has: its KPIs and its rows are both a right count."""
    named = {match.field for match in plan.guess.matches}
    if plan.guess.register != "kpi" or not {"period", "reading"} <= named:
        return None
    return len({row for one in plan.planned for row in one.draft.rows})


def _judged(
    truth: Truth, table: dict[str, Any], why: str, right: Counter[str], of: Counter[str]
) -> Iterator[str]:
    """Judge what only some truths tell: rows left out, counts, problems, the reason for none."""
    counts = table["counts"]
    told_cells = {f"{problem['col']}{problem['row']}" for problem in table["problems"]}
    checks: list[tuple[str, object, object]] = []
    if truth.skipped is not None:
        checks.append((MEASURES[6], tuple(row["row"] for row in table["skipped_rows"]), truth.skipped))
    checks += [
        (MEASURES[7], counts[name], wanted)
        for name, wanted in (("actions", truth.actions), ("readings", truth.readings))
        if wanted is not None
    ]
    checks += [
        (MEASURES[8], cell if cell in told_cells else "nothing", cell) for cell in truth.problems or ()
    ]
    if truth.why:
        checks.append((MEASURES[9], truth.why if truth.why in why else why, truth.why))
    for measure, said, wanted in checks:
        of[measure] += 1
        right[measure] += said == wanted
        if said != wanted:
            yield f"{measure}: {said}, should be {wanted}"


def _is_field(word: str) -> bool:
    """Say whether a column belongs in a field, whichever of several a careful person would choose."""
    return not {"-", "ignore"} & set(word.split("|"))


def _columns(
    wanted: dict[str, str], plan: TablePlan, table: dict[str, Any], right: Counter[str]
) -> Iterator[str]:
    below = table["columns"][-len(plan.guess.matches) :] if plan.guess.matches else []
    said = {column["col"]: told(column) for column in below}
    for place, word in wanted.items():
        same = said.get(place) in word.split("|")
        right[MEASURES[2]] += same
        right[MEASURES[3]] += same and _is_field(word)
        if not same:
            yield f"column {place} is {word}, taken for {said.get(place, 'nothing')}"


def _labels(
    labels: dict[str, str], table: dict[str, Any], right: Counter[str], of: Counter[str]
) -> Iterator[str]:
    said = {column["header"].strip(" :"): column["field"] for column in table["columns"]}
    for label, name in labels.items():
        for measure in MEASURES[2:4]:
            of[measure] += 1
            right[measure] += said.get(label) == name
        if said.get(label) != name:
            yield f"label {label} is {name}, taken for {said.get(label)}"


def _filled(case: Case) -> set[tuple[str, int]]:
    return {
        (sheet, number)
        for sheet, rows in case.sheets.items()
        for number, row in enumerate(rows, start=1)
        if any(cell not in (None, "") for cell in row)
    }


def _accounted(plan: Plan) -> set[tuple[str, int]]:
    seen: set[tuple[str, int]] = set()
    for table in plan.files[0].tables:
        rows = [row + 1 for row in table.table.header_rows]
        rows += [row for row, _ in table.skipped]
        rows += [row for planned in table.planned for row in planned.draft.rows]
        seen.update((table.table.sheet.name, row) for row in rows)
    return seen


def main() -> None:
    """Score every set of cases: print the misses, then the measures; of what is held out no misses."""
    for name, chosen in (("First set", CASES), ("Second set", cases())):
        print(f"{name}:")
        _score_set(chosen)
    for path in sorted(HELD.glob("*.txt")):
        print(f"Held out, {path.stem}:")
        _score_set(list(read(path.read_text(encoding="utf-8"))), tells=False)


def _score_set(chosen: Sequence[Case], *, tells: bool = True) -> None:
    right: Counter[str] = Counter()
    of: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "registers.xlsx"
        with create(Path(folder) / "empty.qms") as store, store.read() as session:
            for case in chosen:
                write(case, path)
                for miss in score(session, case, path, right, of):
                    if tells:
                        print(f"{case.name}: {miss}")
    print(f"{len(chosen)} workbooks")
    for measure in MEASURES:
        if of[measure]:
            share = 100 * right[measure] / of[measure]
            print(f"{share:5.1f} %  {measure} ({right[measure]} of {of[measure]})")


if __name__ == "__main__":
    main()
