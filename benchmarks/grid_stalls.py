"""How long the window stalls over 100,000 CAPAs, beside a bare table view over a list in the same run.

For each thing a user does it prints the longest gap between two turns of the event loop, and how long it took
until the rows were there. Run: ``python benchmarks/grid_stalls.py [COUNT]``.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from benchmarks.export_speed import fill
from benchmarks.watch import LIMIT, Longest, Watch
from qms_desktop.app import collect_here
from qms_desktop.insight.filters import Filter
from qms_desktop.insight.rows import Query
from qms_desktop.store.datafile import create
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.drafts import Drafts
from qms_desktop.ui.jobs import Jobs
from qms_desktop.ui.register_tab import RegisterTab
from qms_desktop.ui.state import WindowState
from qms_desktop.ui.theme import Mode, Theme


def settle(jobs: Jobs | None = None) -> None:
    """Let what was asked arrive and be painted, turn by turn."""
    for _ in range(4):
        QApplication.processEvents()
        if jobs is not None:
            jobs.drain()


class Bare(QAbstractTableModel):
    """Rows of a list, nothing else."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.rows = [[f"{n}-{column}" for column in range(9)] for n in range(count)]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 9

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        return self.rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


def scroll(view: QTableView, jobs: Jobs | None = None) -> None:
    """Go through the list in forty steps."""
    bar = view.verticalScrollBar()
    for step in range(41):
        bar.setValue(bar.maximum() * step // 40)
        settle(jobs)


def bare(count: int) -> dict[str, Longest]:
    """Measure the floor: what Qt itself takes with as many rows."""
    watch = Watch()
    view = QTableView()
    view.resize(1280, 800)
    model = Bare(count)
    with watch.doing("open"):
        view.setModel(model)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.show()
        settle()
    with watch.doing("scroll"):
        scroll(view)
    with watch.doing("select all"):
        view.selectAll()
        settle()
    view.close()
    watch.end()
    return watch.found


def grid(desk: Desk) -> dict[str, Longest]:
    """Measure the register's tab."""
    watch = Watch()
    jobs = desk.jobs
    warm = RegisterTab(desk, "person")
    warm.show()
    settle(jobs)
    with watch.doing("open"):
        tab = RegisterTab(desk, "capa")
        tab.changed.connect(tab.take_changes)
        tab.resize(1280, 800)
        tab.show()
        settle(jobs)

    def show(name: str, query: Query) -> None:
        with watch.doing(name):
            tab.show_query(query)
            settle(jobs)

    everything = Query("capa")
    with watch.doing("scroll"):
        scroll(tab.grid, jobs)
    with watch.doing("select all"):
        tab.grid.selectAll()
        settle(jobs)
    tab.grid.selectRow(5)
    show("sort by text", replace(everything, order=(("title", True),)))
    show("sort by link and day", replace(everything, order=(("owner", False), ("due_on", False))))
    show("sort by a figure", replace(everything, order=(("age", True),)))
    show("sort by an extra column", replace(everything, order=(("extra:8D no", True),)))
    show("filter by typing", replace(everything, contains="pallet 99"))
    show("filter by column", replace(everything, filters={"owner": Filter(any_of=(3, 4))}))
    show("group by process", replace(everything, group="process"))
    with watch.doing("close and open a group"):
        tab.model.toggle(0)
        settle(jobs)
        tab.model.toggle(0)
        settle(jobs)
    with watch.doing("close all groups"):
        tab.model.close_groups(True)
        settle(jobs)
    show("show all again", everything)
    with watch.doing("edit a cell"):
        tab.grid.saving.take(tab.grid.current_record or 1, "title", "Typed", "Typed")
        settle(jobs)
    tab.close()
    warm.close()
    watch.end()
    return watch.found


def report(name: str, gap: Longest, floor: Longest | None) -> str:
    """Return one line: the stall, the whole, and the stall over the bare table's where it does the same."""
    ratio = f"{gap.wall / max(floor.wall, 0.001):5.1f} x bare" if floor is not None else ""
    over = "  OVER" if gap.wall > LIMIT else ""
    times = f"{gap.wall * 1000:7.0f} ms stall {gap.busy * 1000:7.0f} ms busy {gap.whole:7.2f} s"
    return f"{name:<26}{times}  {ratio}{over}"


def main(measure: Callable[[Desk], dict[str, Longest]] = grid) -> None:
    """Build the data, measure both, print the lines."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    app = QApplication.instance() or QApplication(sys.argv)
    with tempfile.TemporaryDirectory() as folder, create(Path(folder) / "a.qms") as store:
        with store.change("fill") as change:
            fill(change.session, count)
        jobs = Jobs()
        collect_here(app, jobs)
        config = Path(folder) / "config"
        desk = Desk(store, jobs, Theme(Mode.LIGHT), WindowState(config), Drafts(config, store.path))
        floors = bare(count)
        gaps = measure(desk)
        jobs.close()
    print(
        f"{count:,} CAPAs; bare table view: "
        + ", ".join(f"{n} {g.wall * 1000:.0f} ms" for n, g in floors.items())
    )
    for name, gap in gaps.items():
        print(report(name, gap, floors.get(name)))
    del app


if __name__ == "__main__":
    main()
