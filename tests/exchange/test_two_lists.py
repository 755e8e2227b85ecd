"""Two lists that share numbers never overwrite each other, in whatever order they come."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlalchemy import select

from qms_desktop.exchange.importing import import_files, title_of
from qms_desktop.exchange.plan import Verdict
from qms_desktop.model.objectives import Objective
from qms_desktop.store.datafile import Store
from tests.exchange.workbooks import Rows, workbook

HEAD = ["No.", "Quality objective", "Measure", "Target", "Due"]
END = date(2026, 12, 31)
"""The end of the year, on which all objectives are due: no sign that two are one."""


def test_objectives_due_on_the_same_day_are_not_the_same(store: Store, tmp_path: Path) -> None:
    plant: Rows = [
        HEAD,
        [1, "Halve the scrap of the foundry", "Scrap", 2, END],
        [2, "No accident", "Days", 0, END],
    ]
    sales: Rows = [
        HEAD,
        [1, "Raise the share of the south", "Hours", 24, END],
        [2, "Win back customers", "Count", 12, END],
    ]
    files = [workbook(tmp_path / "plant.xlsx", Goals=plant), workbook(tmp_path / "sales.xlsx", Goals=sales)]
    for order in (files, files[::-1]):
        with store.change(title_of(order)) as change:
            plan = import_files(change.session, order)
        assert (plan.count(Verdict.REJECTED), plan.count(Verdict.CHANGED)) == (2, 0)
        with store.read() as session:
            titles = session.scalars(select(Objective.title).order_by(Objective.id)).all()
        assert titles == ["Halve the scrap of the foundry", "No accident"]


def test_a_record_of_another_title_is_known_again_by_what_else_it_says(store: Store, tmp_path: Path) -> None:
    old: Rows = [HEAD, [1, "Halve the scrap of the foundry", "Scrap", 2, END]]
    new: Rows = [HEAD, [1, "Zero defects", "Scrap", 2, END]]
    for rows in (old, new):
        path = workbook(tmp_path / "goals.xlsx", Goals=rows)
        with store.change(title_of([path])) as change:
            plan = import_files(change.session, [path])
    assert plan.count(Verdict.CHANGED) == 1
