"""Cells that stay as they are where a record stands: they don't open, and say why and what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from qms_desktop.errors import RefusedError
from qms_desktop.model.capas import CapaState
from qms_desktop.model.fixed import why_fixed
from qms_desktop.model.record import Basis
from qms_desktop.model.reviews import Review, ReviewState
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.register_tab import RegisterTab
from qms_desktop.workflow import edit, processes
from tests.ui.grids import cell, shown, start

Add = Callable[..., int]


def with_columns(tab: RegisterTab, *names: str) -> RegisterTab:
    tab.model.set_columns(["number", *names])
    tab._desk.jobs.drain()
    return tab


def is_open(tab: RegisterTab, name: str) -> bool:
    return bool(tab.model.flags(cell(tab, 0, name)) & Qt.ItemFlag.ItemIsEditable)


def tip(tab: RegisterTab, name: str) -> str:
    return str(tab.model.data(cell(tab, 0, name), Qt.ItemDataRole.ToolTipRole) or "")


@pytest.fixture
def approved(desk: Desk) -> None:
    """A review of last year that came in as approved."""
    with desk.store.change("import") as change:
        change.session.add(Review(title="Last year", state=ReviewState.APPROVED, state_basis=Basis.IMPORTED))


@pytest.fixture
def active(desk: Desk, add: Add) -> int:
    """A process approved as its first revision."""
    jane, process = add("person", name="Jane Smith"), add("process", name="Packing")
    with desk.store.change("approve") as change:
        processes.approve_revision(change.session, process, jane, date(2026, 3, 1), "New")
    return process


def test_what_the_approval_of_a_process_sets_opens_in_no_cell_and_says_why(
    desk: Desk, qtbot: QtBot, active: int
) -> None:
    tab = with_columns(shown(desk, qtbot, "process"), "name", "revision", "effective_on")
    told: list[str] = []
    tab.grid.said.connect(told.append)
    for name in ("revision", "effective_on"):
        assert not is_open(tab, name)
        assert "Approve as a revision" in tip(tab, name)
        tab.grid.setCurrentIndex(cell(tab, 0, name))
        QTest.keyClick(tab.grid, Qt.Key.Key_F2)
        assert tab.grid.delegate.editor is None
        assert "Approve as a revision" in told.pop()
    start(tab, 0, "name")
    with pytest.raises(RefusedError), desk.store.change("go around") as change:
        edit.save(change.session, "process", {"revision": "9"}, id_=active)


def test_who_types_into_what_is_worked_out_or_withdrawn_reads_why(desk: Desk, qtbot: QtBot, add: Add) -> None:
    add("capa", title="Wrong label")
    gone = add("capa", title="Twice")
    with desk.store.change("test") as change:
        edit.withdraw(change.session, "capa", gone, "Twice", date(2026, 3, 1))
    tab = with_columns(shown(desk, qtbot, "capa"), "title", "age")
    tab.show_query(replace(tab.model.query, withdrawn=True))
    desk.jobs.drain()
    told: list[str] = []
    tab.grid.said.connect(told.append)
    tab.grid.setCurrentIndex(cell(tab, 0, "age"))
    QTest.keyClick(tab.grid, Qt.Key.Key_F2)
    assert told == ["“Age” is not typed: it follows from the record. Enter opens it."]
    tab.grid.setCurrentIndex(cell(tab, 1, "title"))
    QTest.keyClicks(tab.grid, "x")
    assert told[1:] == ["CAPA-2026-002 is withdrawn. To type in it, bring it back: Enter opens it."]


def test_the_revision_of_a_draft_can_be_typed(desk: Desk, qtbot: QtBot, add: Add) -> None:
    add("process", name="Packing")
    tab = with_columns(shown(desk, qtbot, "process"), "name", "revision")
    assert is_open(tab, "revision")
    assert not tip(tab, "revision")


def test_an_approved_review_opens_in_no_cell_and_its_planned_day_is_greyed_out_for_many(
    desk: Desk, qtbot: QtBot, approved: None
) -> None:
    tab = with_columns(shown(desk, qtbot, "review"), "title", "chair", "planned_on")
    assert not any(is_open(tab, name) for name in ("title", "chair", "planned_on"))
    assert "Make a revision" in tip(tab, "title")
    menu = QMenu()
    tab.grid.selectAll()
    tab.grid.add_row_verbs(menu)
    move = next(action for action in menu.actions() if action.text().startswith("Move"))
    withdraw = next(action for action in menu.actions() if action.text().startswith("Withdraw"))
    assert not move.isEnabled()
    assert "Make a revision" in move.toolTip()
    assert menu.toolTipsVisible()
    assert withdraw.isEnabled()


def test_the_move_is_offered_where_one_of_the_rows_can_be_moved(
    desk: Desk, qtbot: QtBot, approved: None, add: Add
) -> None:
    add("review", title="This year")
    tab = shown(desk, qtbot, "review")
    menu = QMenu()
    tab.grid.selectAll()
    tab.grid.add_row_verbs(menu)
    assert next(action for action in menu.actions() if action.text().startswith("Move")).isEnabled()


def test_a_closed_capa_keeps_what_it_was_closed_on_and_its_empty_cells_stay_open() -> None:
    closed = {"state": CapaState.CLOSED, "state_basis": Basis.SHOWN, "root_cause": "Old scan", "title": "x"}
    assert "Reopen it with a reason" in why_fixed("capa", "root_cause", closed)
    assert not why_fixed("capa", "title", closed)
    assert not why_fixed("capa", "root_cause", {**closed, "root_cause": " "})
    assert not why_fixed("capa", "root_cause", {**closed, "state_basis": Basis.IMPORTED})
    assert not why_fixed("capa", "effectiveness_result", {**closed, "effectiveness_result": "effective"})
