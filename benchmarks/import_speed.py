"""Import of 10,000 CAPAs x 20 columns against openpyxl's read-only reader merely reading the same file.

Also the same file imported again (nothing changes), and 10,000 CAPAs whose rows carry an action each.

Run: ``python -m benchmarks.import_speed``. Prints the ratio of the two and the import's peak memory; no test.
"""

from __future__ import annotations

import sys
import time
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from openpyxl import Workbook, load_workbook

from qms_desktop.exchange.importing import import_files, title_of
from qms_desktop.exchange.plan import Verdict
from qms_desktop.store.datafile import Store, create

ROWS = 10_000
HEADERS = (
    "CAPA No", "Title", "Description", "Type", "Severity", "Date detected", "Raised by", "Owner", "Due date",
    "Containment", "Root cause", "Cause category", "Clause", "Product", "Customer", "Effectiveness criterion",
    "Effectiveness check due", "Cost", "Notes", "Old file no.",
)  # fmt: skip


ACTION_HEADERS = ("Corrective action", "Action owner", "Action due date")


def build(path: Path, *, actions: bool = False) -> None:
    """Write the workbook: texts, real dates, numbers, choices and people; with an action a row if wanted."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("CAPA log")
    sheet.append(HEADERS + ACTION_HEADERS * actions)
    for row in range(ROWS):
        day = date(2022, 1, 1) + timedelta(days=row % 1500)
        sheet.append((
            f"C-{row:05}", f"Wrong label on part {row}", f"Part {row} has the old revision", "Complaint",
            ("Minor", "Major", "Critical")[row % 3], day, f"Person {row % 40}", f"Person {row % 37}",
            day + timedelta(days=60), "Lot blocked", f"No check at station {row % 90}", "Method", "8.5.2",
            f"Part {row % 300}", f"Customer {row % 50}", "None in three months", day + timedelta(days=150),
            row * 1.5, f"Remark {row}", f"X-{row}",
            *(f"Add a check at station {row}", f"Person {row % 31}", day + timedelta(days=45)) * actions,
        ))  # fmt: skip
    book.save(path)


def read_only(path: Path) -> float:
    """Return the seconds openpyxl takes to read every cell."""
    start = time.perf_counter()
    book = load_workbook(path, read_only=True, data_only=True)
    cells = sum(1 for row in book.worksheets[0].iter_rows(values_only=True) for _ in row)
    book.close()
    assert cells % (ROWS + 1) == 0
    return time.perf_counter() - start


def whole_import(path: Path, data: Path) -> tuple[float, float]:
    """Return the seconds of the import (read, match, check, store, trail), and of the same import again."""
    with create(data) as store:
        first = _timed(store, path, Verdict.NEW)
        return first, _timed(store, path, Verdict.UNCHANGED)


def _timed(store: Store, path: Path, verdict: Verdict) -> float:
    start = time.perf_counter()
    with store.change(title_of([path])) as change:
        plan = import_files(change.session, [path])
    assert plan.count(verdict) == ROWS
    return time.perf_counter() - start


def main() -> None:
    """Print the figures of three runs in turn, and the ratio of the medians."""
    with TemporaryDirectory() as name:
        for actions in (False, True):
            path = Path(name) / f"log {actions}.xlsx"
            build(path, actions=actions)
            runs = [
                (read_only(path), *whole_import(path, Path(name) / f"{actions} {turn}.qms"))
                for turn in range(3)
            ]
            floor, ours, again = (sorted(seconds)[1] for seconds in zip(*runs, strict=True))
            print("With an action a row." if actions else "CAPAs only.")
            print(f"openpyxl read-only {floor:.2f} s, whole import {ours:.2f} s, ratio {ours / floor:.2f}")
            print(f"imported again {again:.2f} s, ratio {again / floor:.2f}")
    if sys.platform != "win32":
        import resource

        print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
