"""How the import fares with a folder of real registers: is every row counted and every cell kept.

Run: ``python -m benchmarks.import_folder FOLDER``. A file ``truth.txt`` in it, where there is one, says what
a careful person would read: ``file: NAME``, then ``sheet:``, ``truth:`` and ``columns:`` as in
``benchmarks.import_text``; ``truth: capa|action header=3`` allows either and judges no count of records.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from benchmarks.import_cases import Truth
from benchmarks.import_score import MEASURES, judge
from benchmarks.import_text import truth_of
from benchmarks.kept_cells import lost_cells
from qms_desktop.errors import WorkbookError
from qms_desktop.exchange.importing import plan_files, result_of
from qms_desktop.exchange.reading import BOOK_SUFFIXES, TEXT_SUFFIXES, read_workbook
from qms_desktop.store.datafile import create

_COUNTS = ("new", "changed", "unchanged", "rejected", "skipped")
ROWS, CELLS = "rows accounted for", "filled cells kept"


def truths(folder: Path) -> dict[str, list[Truth]]:
    """Return file name -> what its tables truly are."""
    path, found, sheet = folder / "truth.txt", dict[str, list[Truth]](), ""
    name = ""
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else ():
        word, _, rest = line.strip().partition(": ")
        if word == "file":
            name = rest
        elif word == "sheet":
            sheet = rest
        elif word == "truth":
            found.setdefault(name, []).append(truth_of(rest, sheet))
        elif word == "columns":
            found[name][-1] = replace(found[name][-1], columns=rest)
    return found


def score(
    session: Session, path: Path, truth: list[Truth], right: Counter[str], of: Counter[str]
) -> Iterator[str]:
    """Add a file to the counts of what is right, of how many; yield each miss."""
    plan = plan_files(session, [path])
    tables = result_of(plan)[0]["tables"]
    for one in truth:
        yield from judge(one, list(zip(plan.files[0].tables, tables, strict=True)), right, of)
    for table in tables:
        of[ROWS] += 1
        right[ROWS] += (same := _adds_up(table))
        if not same:
            yield f"{table['sheet']}: the counts of its rows are {table['counts']}"
    for sheet in read_workbook(path).sheets:
        of[CELLS] += sum(cell != "" for row in sheet.rows for cell in row)
        right[CELLS] += sum(cell != "" for row in sheet.rows for cell in row)
        for row, cell in lost_cells(sheet, path.stem):
            right[CELLS] -= 1
            yield f"{sheet.name}, row {row}: “{cell}” is lost"


def _adds_up(table: dict[str, Any]) -> bool:
    counts = table["counts"]
    told = {problem["row"] for problem in table["problems"]}
    return (
        counts["rows"] == sum(counts[name] for name in _COUNTS)
        and counts["skipped"] == len(table["skipped_rows"])
        and (not counts["rejected"] or bool(told))
    )


def main(folder: Path) -> None:
    """Print every miss, then the shares."""
    right: Counter[str] = Counter()
    of: Counter[str] = Counter()
    known = truths(folder)
    with tempfile.TemporaryDirectory() as scratch, create(Path(scratch) / "empty.qms") as store:
        for path in sorted(folder.iterdir()):
            if path.suffix.lower() not in BOOK_SUFFIXES | TEXT_SUFFIXES or path.name == "truth.txt":
                continue
            with store.read() as session:
                try:
                    for miss in score(session, path, known.get(path.name, []), right, of):
                        print(f"{path.name}: {miss}")
                except WorkbookError as error:
                    print(f"{path.name}: {error}")
    for measure in (*MEASURES, ROWS, CELLS):
        if of[measure]:
            share = 100 * right[measure] / of[measure]
            print(f"{share:5.1f} %  {measure} ({right[measure]} of {of[measure]})")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
