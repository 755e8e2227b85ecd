"""A data file as full as a company's ever gets: 100,000 CAPAs, and everything that hangs on them.

Made with Core statements past the gates; kept among the system's temporary files for the next run.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from benchmarks.export_speed import TEXT, TODAY, fill
from qms_desktop.model.actions import Action
from qms_desktop.model.kpis import Kpi, Reading
from qms_desktop.model.objectives import Objective
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Feed, Process
from qms_desktop.model.reviews import Decision, Review, ReviewInput, Topic
from qms_desktop.model.statements import writing
from qms_desktop.store.datafile import create

ACTIONS, KPIS, READINGS, PROCESSES, PEOPLE, OBJECTIVES, REVIEWS = 20_000, 300, 36, 200, 300, 40, 12


def full_company(folder: Path, capas: int) -> Path:
    """Return a fresh copy of the full data file in a folder."""
    kept = Path(tempfile.gettempdir()) / f"qms-full-company-{capas}.qms"
    if not kept.exists():
        fresh = folder / "fresh.qms"
        with create(fresh, "Benchmark") as store, store.change("fill") as change:
            fill(change.session, capas)
            with writing(change.session):
                _fill_around(change.session, capas)
        shutil.move(fresh, kept)
    return Path(shutil.copy(kept, folder / "full.qms"))


def _fill_around(session: Session, capas: int) -> None:
    connection = session.connection()
    stamp = {"version": 1, "created": session.info["now"], "updated": session.info["now"]}

    def put(table: Any, rows: Iterator[dict[str, Any]]) -> None:
        connection.execute(insert(table), [{**row, **stamp} for row in rows])

    put(Person, (_record("P", 41 + n, name=f"Person {40 + n}", active=True) for n in range(PEOPLE - 40)))
    put(Process, (_process(14 + n) for n in range(PROCESSES - 14)))
    put(Feed, ({"process": n, "receiver": n % PROCESSES + 1, "what": "orders"} for n in range(1, PROCESSES)))
    put(Objective, (_objective(n) for n in range(OBJECTIVES)))
    put(Kpi, (_kpi(n) for n in range(KPIS)))
    put(Reading, (_reading(kpi, month) for kpi in range(KPIS) for month in range(READINGS)))
    put(Review, (_review(n) for n in range(REVIEWS)))
    put(ReviewInput, (_input(n, topic) for n in range(REVIEWS) for topic in Topic))
    put(Decision, (_decision(n, at) for n in range(REVIEWS) for at in range(1, 6)))
    put(Action, (_action(n, capas) for n in range(ACTIONS)))


def _record(prefix: str, number: int, **values: Any) -> dict[str, Any]:
    return {"number": f"{prefix}-{number:05}", "extra": {}, **values}


def _stateful(prefix: str, number: int, state: str, **values: Any) -> dict[str, Any]:
    return _record(prefix, number, state=state, state_basis="imported", **values)


def _process(n: int) -> dict[str, Any]:
    return _stateful(
        "PR", n + 1, "active", name=f"Process {n}", owner=n % PEOPLE + 1, kind="core", purpose=TEXT,
        inputs=TEXT, outputs=TEXT, activities=TEXT * 2, risks=TEXT, review_every_months=12,
        next_review_on=TODAY + timedelta(days=n % 300 - 60),
    )  # fmt: skip


def _objective(n: int) -> dict[str, Any]:
    return _stateful(
        "O", n + 1, "active", title=f"Objective {n}", owner=n % PEOPLE + 1, process=n % PROCESSES + 1,
        baseline=80.0, target=95.0, unit="%", start_on=TODAY - timedelta(days=300),
        due_on=TODAY + timedelta(days=n * 9 - 90), plan=TEXT * 2,
    )  # fmt: skip


def _kpi(n: int) -> dict[str, Any]:
    return _stateful(
        "KPI", n + 1, "active", name=f"On time delivery of line {n}", process=n % PROCESSES + 1,
        owner=n % PEOPLE + 1, unit="%", direction="higher", target=95.0, warning=90.0, frequency="monthly",
        start_on=date(2023, 11, 1), target_from=date(2023, 11, 1), trigger_misses=0, trigger_signal=False,
    )  # fmt: skip


def _reading(kpi: int, month: int) -> dict[str, Any]:
    year, at = divmod(11 + month - 1, 12)
    value = 90 + (kpi * 7 + month * 3) % 10
    return {
        "kpi": kpi + 1, "period": f"{2023 + year}-{at + 1:02}", "value": float(value), "comment": "strike",
        "state": "locked" if month < READINGS - 1 else "posted", "state_basis": "imported",
    }  # fmt: skip


def _review(n: int) -> dict[str, Any]:
    start = date(2024 + n // 4, n % 4 * 3 + 1, 1)
    return _stateful(
        "MR", n + 1, "planned", title=f"Review {n + 1}", period_start=start,
        period_end=start + timedelta(days=89), planned_on=start + timedelta(days=100), chair=n + 1,
        revision=1,
    )  # fmt: skip


def _input(n: int, topic: Topic) -> dict[str, Any]:
    return {"review": n + 1, "topic": topic.value, "discussion": TEXT, "conclusion": TEXT}


def _decision(n: int, at: int) -> dict[str, Any]:
    return {"review": n + 1, "sequence": at, "text": TEXT, "owner": at, "due_on": TODAY}


def _action(n: int, capas: int) -> dict[str, Any]:
    due = TODAY - timedelta(days=n % 700 - 100)
    return _stateful(
        "A", n + 1, "done" if n % 3 else "planned", title=f"Teach the line how to label {n}", source="capa",
        capa=n * 5 % capas + 1, owner=n % PEOPLE + 1, process=n % PROCESSES + 1, kind="corrective",
        raised_on=due - timedelta(days=60), due_on=due, original_due_on=due,
        done_on=due + timedelta(days=n % 9 - 4) if n % 3 else None, evidence=TEXT, analysis=1,
    )  # fmt: skip
