"""Every figure of ``status --json``, compared with plain Python over the exported .json (``second``)."""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert

from qms_desktop.cli import main
from qms_desktop.demo import TODAY, load_sample
from qms_desktop.errors import QmsError
from qms_desktop.exchange.json_document import export_json, tables
from qms_desktop.insight.past import stood
from qms_desktop.insight.status import status, status_json
from qms_desktop.model.statements import writing
from qms_desktop.store import unit
from qms_desktop.store.datafile import Store, open_file
from qms_desktop.workflow import edit
from qms_desktop.workflow.actions import move_due_date
from tests.insight import second

Row = dict[str, Any]
MONTHS = [f"{year}-{month:02}" for year in (2024, 2025, 2026) for month in range(1, 13)]


def same(found: Row, expected: Row) -> None:
    """Figures agree: counts exactly, limits to a rounding, gaps in any order."""
    found = {**found, "gaps": sorted((gap["rule"], gap["register"], gap["number"]) for gap in found["gaps"])}
    for name, value in expected.items():
        if name != "kpis":
            assert found[name] == value, name
    assert len(found["kpis"]) == len(expected["kpis"])
    for mine, theirs in zip(found["kpis"], expected["kpis"], strict=True):
        limits = theirs.pop("limits")
        assert mine.pop("limits") == (limits and pytest.approx(limits, rel=1e-9, abs=1e-9))
        assert mine == theirs


def exported(store: Store, folder: Path) -> Row:
    with store.read() as session:
        export_json(session, folder / "all.json")
    document: Row = json.loads((folder / "all.json").read_text(encoding="utf-8"))
    return document


def test_the_sample_company_gives_the_same_figures_twice_as_of_many_days(
    store: Store, data_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    load_sample(store)
    document = exported(store, tmp_path)
    store.close()
    for as_of in (
        TODAY,
        *(TODAY - timedelta(days=days) for days in (1, 45, 145, 300, 500, 700)),
        date(2027, 3, 1),
    ):
        assert main(["--data", str(data_file), "status", "--json", "--as-of", as_of.isoformat()]) == 0
        same(json.loads(capsys.readouterr().out), second.status(document, as_of))


class Company:
    """A company made up of what real registers hold: half empty, contradictory, of several years."""

    def __init__(self, random: Random) -> None:
        self.random = random

    def maybe(self, value: Any, share: float = 0.7) -> Any:
        return value if self.random.random() < share else None

    def day(self) -> str:
        return (date(2024, 6, 1) + timedelta(days=self.random.randrange(900))).isoformat()

    def link(self, count: int) -> int | None:
        return self.maybe(self.random.randrange(1, count + 1)) if count else None

    def value(self) -> float:
        return self.random.choice([0.0, 1.0, 2.5, 90.0, 95.0, 97.5, 100.0, self.random.uniform(0, 100)])

    def rows(self) -> dict[str, list[Row]]:
        choose = self.random.choice
        count = {
            name: self.random.randrange(4) for name in ("person", "intent", "process", "objective", "kpi")
        }
        count |= {
            "capa": self.random.randrange(9),
            "action": self.random.randrange(16),
            "review": self.random.randrange(4),
        }
        made: dict[str, list[Row]] = {
            "person": [{"name": f"P{n}", "active": True} for n in range(count["person"])],
            "intent": [{"title": "I"} for _ in range(count["intent"])],
            "process": [
                {
                    "name": f"Process {n}",
                    "owner": self.link(count["person"]),
                    "next_review_on": self.maybe(self.day()),
                    "state": choose(["draft", "active", "active", "retired"]),
                }
                for n in range(count["process"])
            ],
            "kpi": [self.kpi(n, count) for n in range(count["kpi"])],
            "objective": [self.objective(count) for _ in range(count["objective"])],
            "capa": [self.capa(count) for _ in range(count["capa"])],
            "review": [self.review() for _ in range(count["review"])],
            "action": [self.action(count) for _ in range(count["action"])],
        }
        for name, rows in made.items():
            for id_, row in enumerate(rows, start=1):
                row |= {"id": id_, "number": f"{name[0].upper()}{id_:03}"}
                row["withdrawn_on"] = self.maybe(self.day(), 0.1)
        made["reading"] = [row for kpi in made["kpi"] for row in self.readings(kpi)]
        made["earlier_target"] = [
            {
                "kpi": kpi["id"],
                "effective_on": day,
                "target": self.maybe(self.value()),
                "warning": None,
                "upper": None,
            }
            for kpi in made["kpi"]
            if kpi["target_from"]
            for day in sorted({self.day() for _ in range(self.random.randrange(3))})
        ]
        made["extension"] = [move for action in made["action"] for move in self.moves(action)]
        made["decision"] = [
            {"review": review["id"], "sequence": n, "text": "Do", "owner": self.link(count["person"])}
            for review in made["review"]
            for n in range(1, 3)
        ]
        return made

    def kpi(self, number: int, count: dict[str, int]) -> Row:
        choose = self.random.choice
        frequency = choose(["weekly", "monthly", "monthly", "quarterly", "half-yearly", "yearly"])
        fixed = frequency == "monthly" and self.random.random() < 0.3
        return {
            "name": f"K{number}",
            "process": self.link(count["process"]),
            "owner": self.link(count["person"]),
            "direction": choose(["higher", "lower", "within", None]),
            "frequency": frequency,
            "target": self.maybe(self.value(), 0.8),
            "upper": self.maybe(self.value(), 0.3),
            "warning": self.maybe(self.value(), 0.4),
            "target_from": self.maybe(self.day(), 0.4),
            "limits_from": "2024-08" if fixed else None,
            "limits_to": self.maybe("2025-08", 0.8) if fixed else None,
            "state": choose(["draft", "active", "active", "active", "retired"]),
        }

    def readings(self, kpi: Row) -> list[Row]:
        weeks = [f"2026-W{week:02}" for week in range(1, 53)]
        quarters = [f"{year}-Q{quarter}" for year in (2024, 2025, 2026) for quarter in range(1, 5)]
        years = ["2023", "2024", "2025"]
        halves = [f"{year}-H{half}" for year in (2024, 2025, 2026) for half in (1, 2)]
        kinds = {"weekly": weeks, "quarterly": quarters, "half-yearly": halves, "yearly": years}
        found = kinds.get(kpi["frequency"], MONTHS)
        first = self.random.randrange(len(found))
        is_flat, level, share = self.random.random() < 0.2, self.value(), self.random.choice([0.4, 0.95])
        return [
            {
                "kpi": kpi["id"],
                "period": period,
                "value": self.maybe(level if is_flat else self.value(), 0.95),
                "not_applicable": None,
                "state": self.random.choice(["posted", "posted", "locked", "draft"]),
                "state_basis": "imported",
            }
            for period in found[first:]
            if self.random.random() < share
        ]

    def objective(self, count: dict[str, int]) -> Row:
        start, due = sorted((self.day(), self.day()))
        return {
            "title": "O",
            "intent": self.link(count["intent"]),
            "process": self.link(count["process"]),
            "owner": self.link(count["person"]),
            "kpi": self.link(count["kpi"]),
            "baseline": self.maybe(self.value()),
            "target": self.maybe(self.value()),
            "start_on": self.maybe(start),
            "due_on": self.maybe(due),
            "state": self.random.choice(
                ["draft", "active", "active", "active", "reached", "missed", "cancelled"]
            ),
        }

    def capa(self, count: dict[str, int]) -> Row:
        state = self.random.choice(
            ["open", "contained", "planned", "verifying", "closed", "closed", "reopened", "void"]
        )
        detected, closed = self.day(), self.day()
        return {
            "title": "C",
            "process": self.link(count["process"]),
            "owner": self.link(count["person"]),
            "kpi": self.link(count["kpi"]),
            "detected_on": self.maybe(detected, 0.9),
            "due_on": self.maybe(self.day()),
            "closed_on": self.maybe(closed, 0.9) if state == "closed" else None,
            "state": state,
            "state_basis": self.random.choice(["shown", "imported", "overridden"]),
            "effectiveness_due_on": self.maybe(self.day(), 0.4),
            "verified_on": self.maybe(self.day(), 0.3),
        }

    def action(self, count: dict[str, int]) -> Row:
        state = self.random.choice(["planned", "doing", "done", "done", "verified", "cancelled"])
        first, moved = self.day(), self.day()
        return {
            "title": "A",
            "objective": self.link(count["objective"]),
            "capa": self.link(count["capa"]),
            "review": self.link(count["review"]),
            "owner": self.link(count["person"]),
            "raised_on": self.maybe(self.day(), 0.3),
            "original_due_on": self.maybe(first, 0.9),
            "due_on": self.random.choice([first, first, moved, None]),
            "state": state,
            "done_on": self.maybe(self.day(), 0.9) if state in ("done", "verified") else None,
            "cancelled_on": self.maybe(self.day()) if state == "cancelled" else None,
            "state_basis": "imported",
        }

    def moves(self, action: Row) -> list[Row]:
        days = [self.day() for _ in range(self.random.choice([0, 0, 0, 1, 2]))]
        return [
            {
                "action": action["id"],
                "sequence": number,
                "old_due_on": self.day(),
                "new_due_on": self.day(),
                "reason": "Because",
                "moved_on": self.maybe(day, 0.9),
            }
            for number, day in enumerate(sorted(days), start=1)
        ]

    def review(self) -> Row:
        state = self.random.choice(["planned", "frozen", "held", "approved", "closed"])
        held = state not in ("planned", "frozen")
        return {
            "title": "R",
            "planned_on": self.maybe(self.day()),
            "held_on": self.maybe(self.day()) if held else None,
            "next_review_on": self.maybe(self.day()),
            "state": state,
        }

    def edit(self, store: Store) -> None:
        """Change what people change; what a gate refuses stays as it is."""
        for _ in range(5):
            with suppress(QmsError), store.change("edit") as change:
                self.change(change.session)

    def change(self, session: Any) -> None:
        day = date.fromisoformat(self.day())
        id_ = self.random.randrange(1, 5)
        kind = self.random.randrange(6)
        if kind == 0:
            move_due_date(session, id_, day, "Because")
        elif kind == 1:
            edit.save(session, "kpi", {"target": self.value(), "target_from": self.maybe(day, 0.3)}, id_=id_)
        elif kind == 2:
            edit.save(session, "capa", {"due_on": day, "detected_on": day, "title": "other"}, id_=id_)
        elif kind == 3:
            edit.withdraw(session, self.random.choice(["capa", "action", "process"]), id_, "Twice", day)
        elif kind == 4:
            edit.save(session, "capa", {"title": "New", "detected_on": day})
        else:
            edit.save(session, self.random.choice(["process", "kpi"]), {"name": "New"})


def fill(store: Store, rows: dict[str, list[Row]]) -> None:
    """Write the rows as they are, past every gate: figures must be right whatever stands in the file."""
    stamp = datetime(2025, 1, 1, tzinfo=UTC)
    known = tables()
    with store.change("fill") as change, writing(change.session):
        for name, some in rows.items():
            table = known[name]
            filled = [
                {
                    **{key: _typed(table.c[key], value) for key, value in row.items()},
                    "version": 1,
                    "created": stamp,
                    "updated": stamp,
                }
                for row in some
            ]
            if filled:
                change.session.connection().execute(insert(table), filled)


def _typed(column: Any, value: Any) -> Any:
    from qms_desktop.model.trail import typed

    return typed(column, value)


@settings(
    max_examples=30,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.randoms(use_true_random=False), st.integers(0, 800))
def test_any_company_gives_the_same_figures_twice_as_of_any_day(
    empty_file: Path, random: Random, days: int
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(shutil.copy(empty_file, Path(folder) / "made.qms"))
        with open_file(path, "Jane") as store:
            company = Company(random)
            fill(store, company.rows())
            with patch.object(unit, "utc_now", lambda: datetime(2026, 5, 10, 12, tzinfo=UTC)):
                company.edit(store)
            document = exported(store, Path(folder))
            for as_of in (date(2024, 12, 1) + timedelta(days=days), date(2026, 5, 9), date(2026, 5, 10)):
                with store.read() as now, stood(now, as_of) as session:
                    same(status_json(status(session, as_of)), second.status(document, as_of))
