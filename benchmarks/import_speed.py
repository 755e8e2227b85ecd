"""Imports of 10,000 rows against openpyxl's read-only reader merely reading the same file, in processor time.

Plain CAPAs (20 columns), CAPAs with an action and three actions a row, with long texts, and KPI sheets of
10,000 readings: a column a month, and a row a reading. Each goes into a new data file, then the same file
again (nothing changes), then a copy in which every row has another remark. Last, 10,000 more CAPAs go into a
data file that holds 10,000 already.

Run: ``python -m benchmarks.import_speed [CASE ...]``. Each case runs in a process of its own, and openpyxl in
another; prints the ratios (medians of three runs) and the peak memory of all imports together. No test.
"""

from __future__ import annotations

import multiprocessing
import sys
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

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
MONTHS = 25
"""Columns of readings of the KPI sheet; 400 KPIs have 10,000 readings."""
LONG = "The customer found the labels of two orders exchanged on arrival; eleven pallets were affected. " * 6

Rows = Iterable[tuple[Any, ...]]


def capas(*, actions: int = 0, long: str = "", first: int = 0, remark: str = "Remark") -> Rows:
    """Yield header and rows of a CAPA log: texts, real dates, numbers, choices and people."""
    numbered = [f"{name} {n}" for n in range(1, actions + 1) for name in ACTION_HEADERS]
    yield (*HEADERS, *(ACTION_HEADERS if actions == 1 else numbered))
    for row in range(first, first + ROWS):
        day = date(2022, 1, 1) + timedelta(days=row % 1500)
        yield (
            f"C-{row:05}", f"Wrong label on part {row}", f"Part {row} has the old revision{long}",
            "Complaint", ("Minor", "Major", "Critical")[row % 3], day, f"Person {row % 40}",
            f"Person {row % 37}", day + timedelta(days=60), f"Lot blocked{long}",
            f"No check at station {row % 90}{long}", "Method", "8.5.2", f"Part {row % 300}",
            f"Customer {row % 50}", "None in three months", day + timedelta(days=150), row * 1.5,
            f"{remark} {row}", f"X-{row}",
            *(
                value
                for n in range(actions)
                for value in (
                    f"Add check {n} at station {row}", f"Person {row % 31}", day + timedelta(days=45)
                )
            ),
        )  # fmt: skip


def kpis(*, remark: str = "Remark") -> Rows:
    """Yield header and rows of a KPI sheet with a column a month."""
    months = [date(2023 + month // 12, month % 12 + 1, 1) for month in range(MONTHS)]
    yield ("KPI", "Unit", "Target", "Owner", "Notes", *months)
    for row in range(ROWS // MONTHS):
        values = [round(90 + (row * 7 + month * 3) % 97 / 10, 1) for month in range(MONTHS)]
        yield (f"Delivery on time, line {row}", "%", 95, f"Person {row % 40}", f"{remark} {row}", *values)


def readings(*, remark: str = "Remark") -> Rows:
    """Yield header and rows of a list of readings: twenty columns, a row a reading."""
    own = [f"Field {n}" for n in range(1, 14)]
    yield ("KPI", "Unit", "Month", "Value", "Target", "Owner", "Comment", *own)
    for row in range(ROWS):
        kpi, month = divmod(row, MONTHS)
        yield (
            f"Delivery on time, line {kpi}", "%", date(2023 + month // 12, month % 12 + 1, 1),
            round(90 + row % 97 / 10, 1), 95, f"Person {kpi % 40}", f"{remark} {row}",
            *(f"Note {n} of line {kpi}" for n in range(13)),
        )  # fmt: skip


CASES: dict[str, Callable[..., Rows]] = {
    "plain": capas,
    "an action a row": lambda **more: capas(actions=1, **more),
    "three actions a row": lambda **more: capas(actions=3, **more),
    "long texts": lambda **more: capas(long=LONG, **more),
    "KPI sheet": kpis,
    "a row a reading": readings,
}
INTO_FULL = "into a full file"


def build(path: Path, rows: Rows) -> Path:
    """Write a workbook of one sheet and return its path."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Log")
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time that a piece of work took: what else runs on the computer has no say."""
    start = time.process_time()
    work()
    return time.process_time() - start


def read_only(path: Path) -> float:
    """Read every cell with openpyxl; return the seconds it took."""
    return seconds(partial(_read_all, path))


def _read_all(path: Path) -> None:
    book = load_workbook(path, read_only=True, data_only=True)
    cells = sum(1 for row in book.worksheets[0].iter_rows(values_only=True) for _ in row)
    book.close()
    assert cells


def import_whole(store: Store, path: Path, verdict: Verdict) -> None:
    """Read, match, check, store and trail a file of which each row must be new, changed or unchanged."""
    with store.change(title_of([path])) as change:
        plan = import_files(change.session, [path])
    assert plan.count(verdict) == sum(plan.count(one) for one in Verdict) > 0


def build_all(case: str, folder: Path) -> dict[str, tuple[Path, Verdict]]:
    """Write the workbooks of a case; return what is imported, in order, and what its rows must be."""
    one = build(folder / "one.xlsx", CASES.get(case, capas)())
    if case == INTO_FULL:
        more = build(folder / "more.xlsx", capas(first=ROWS))
        return {"first": (one, Verdict.NEW), "10,000 more": (more, Verdict.NEW)}
    changed = build(folder / "changed.xlsx", CASES[case](remark="Comment"))
    return {
        "first": (one, Verdict.NEW),
        "again": (one, Verdict.UNCHANGED),
        "changed": (changed, Verdict.CHANGED),
    }


def measure(case: str, folder: Path) -> None:
    """Print the ratios of one case and the memory its imports took."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as openpyxl:
        _measure(case, folder, openpyxl)


def _measure(case: str, folder: Path, openpyxl: ProcessPoolExecutor) -> None:
    steps = openpyxl.submit(build_all, case, folder).result()
    floors, taken = [], {name: list[float]() for name in steps}
    for turn in range(3):
        floors.append(openpyxl.submit(read_only, steps["first"][0]).result())
        with create(folder / f"{turn}.qms") as store:
            for name, (path, verdict) in steps.items():
                taken[name].append(seconds(lambda s=store, p=path, v=verdict: import_whole(s, p, v)))  # type: ignore[misc]
    floor = sorted(floors)[1]
    ratios = ", ".join(f"{name} {sorted(times)[1] / floor:.2f}" for name, times in taken.items())
    print(f"{case}: openpyxl {floor:.2f} s; {ratios}; peak memory {_peak()}", flush=True)


def _peak() -> str:
    if sys.platform == "win32":
        return "not measured"
    import resource

    return f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB"


def main() -> None:
    """Measure the cases named, or all of them."""
    for case in sys.argv[1:] or [*CASES, INTO_FULL]:
        with TemporaryDirectory() as name:
            process = multiprocessing.get_context("spawn").Process(target=measure, args=(case, Path(name)))
            process.start()
            process.join()


if __name__ == "__main__":
    main()
