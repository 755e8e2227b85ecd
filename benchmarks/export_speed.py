"""Export of 10,000 CAPAs against openpyxl alone writing the same cells, in the same run; prints the ratio.

Run: ``python benchmarks/export_speed.py [COUNT]``.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from sqlalchemy import insert
from sqlalchemy.orm import Session

from qms_desktop.exchange.export_columns import LinkTexts
from qms_desktop.exchange.export_tables import register_table
from qms_desktop.exchange.export_workbook import export_workbook
from qms_desktop.model.capas import Capa
from qms_desktop.model.statements import writing
from qms_desktop.store.datafile import create
from qms_desktop.workflow import edit

TODAY = date(2026, 11, 22)
TEXT = "The customer found the labels of two orders exchanged on arrival; eleven pallets were affected. "


def fill(session: Session, count: int) -> None:
    """Make CAPAs as full as real ones are: about half of their fields."""
    owners = [edit.save(session, "person", {"name": f"Person {n}"}).id for n in range(40)]
    processes = [edit.save(session, "process", {"name": f"Process {n}"}).id for n in range(14)]
    rows = [_capa(n, owners, processes, session.info["now"]) for n in range(count)]
    with writing(session):
        session.connection().execute(insert(Capa), rows)


def _capa(number: int, owners: list[int], processes: list[int], now: Any) -> dict[str, Any]:
    detected = TODAY - timedelta(days=number % 1000)
    return {
        "number": f"CAPA-{number:05}", "title": f"Wrong label on pallet {number}", "kind": "complaint",
        "severity": "major", "state": "open", "owner": owners[number % 40], "process": processes[number % 14],
        "raised_by": owners[number % 7], "detected_on": detected, "due_on": detected + timedelta(days=60),
        "description": TEXT * 3, "containment": TEXT, "root_cause": TEXT * 2,
        "whys": ["no check", "no scanner"], "cause_category": "method",
        "cause_method": "5 whys", "cost": number * 1.5, "clause": "8.5.2",
        "product": f"H-{number % 90}", "customer": "Nordwind GmbH", "effectiveness_criterion": TEXT,
        "effectiveness_due_on": detected + timedelta(days=150), "extra": {"8D no": f"{number:04}"},
        "state_basis": "imported", "version": 1, "created": now, "updated": now,
    }  # fmt: skip


def bare(rows: Iterable[list[Any]], path: Path) -> None:
    """Write cells with nothing but openpyxl's write-only mode."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("CAPAs")
    for row in rows:
        sheet.append(row)
    book.save(path)


def seconds(work: Callable[[], Any]) -> float:
    """Return how long a piece of work took."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    """Build the data, time both, print the ratio."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as folder, create(Path(folder) / "a.qms") as store:
        with store.change("fill") as change:
            fill(change.session, count)
        with store.read() as session:
            rows = [list(row) for row in register_table(session, "capa", LinkTexts(session)).rows]
            floor = seconds(lambda: bare(rows, Path(folder) / "bare.xlsx"))
            ours = seconds(lambda: export_workbook(session, Path(folder) / "a.xlsx", ["capa"], TODAY))
    print(f"{count:,} CAPAs: export {ours:.2f} s, bare openpyxl {floor:.2f} s, ratio {ours / floor:.2f}")


if __name__ == "__main__":
    main()
