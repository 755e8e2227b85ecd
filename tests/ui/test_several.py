"""Many rows changed at once from the list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from threading import Event

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from qms_desktop.insight.rows import Ref
from qms_desktop.model.processes import ProcessRevision
from qms_desktop.ui.ask import DueDialog, ReasonDialog
from qms_desktop.ui.ask_link import LinkDialog
from qms_desktop.ui.ask_revision import Approval, ApproveRevisionDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.register_tab import RegisterTab
from tests.ui.grids import column, shown

Add = Callable[..., int]


@pytest.fixture
def tab(desk: Desk, qtbot: QtBot, add: Add) -> RegisterTab:
    add("person", name="Jane Smith")
    for number in range(3):
        add("action", title=f"Action {number}", due_on=date(2026, 5, 1))
    return shown(desk, qtbot, "action")


def choose(menu: QMenu, start: str) -> None:
    next(action for action in menu.actions() if action.text().startswith(start)).trigger()


def test_all_rows_picked_get_an_owner_and_stay_picked(
    tab: RegisterTab, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(LinkDialog, "ask", lambda *_: Ref(1, "P-001", "Jane Smith"))
    tab.grid.selectAll()
    with qtbot.waitSignal(tab.changed):
        choose(tab.grid.cell_menu(), "Change owner of 3 actions…")
    desk.jobs.drain()
    assert column(tab, "owner") == ["Jane Smith"] * 3
    assert len(tab.grid.selected_records) == 3


def test_due_dates_move_together_with_one_reason(
    tab: RegisterTab, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DueDialog, "ask", lambda *_: (date(2099, 1, 1), "Strike"))
    tab.grid.selectAll()
    with qtbot.waitSignal(tab.changed):
        choose(tab.grid.cell_menu(), "Move “Due” of 3 actions…")
    desk.jobs.drain()
    assert column(tab, "due_on") == ["2099-01-01"] * 3


def test_withdrawn_rows_leave_the_list(
    tab: RegisterTab, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_parent: object, _register: str, heading: str, _verb: str) -> str:
        asked.append(heading)
        return "Old list"

    monkeypatch.setattr(ReasonDialog, "ask", ask)
    tab.grid.selectRow(1)
    with qtbot.waitSignal(tab.changed):
        choose(tab.grid.cell_menu(), "Withdraw 1 action…")
    desk.jobs.drain()
    assert asked == ["Why is 1 action withdrawn?"]
    assert column(tab, "title") == ["Action 0", "Action 2"]


def test_a_refusal_is_said_and_nothing_is_changed(
    tab: RegisterTab, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ReasonDialog, "ask", lambda *_: " ")
    tab.grid.selectAll()
    with qtbot.waitSignal(tab.failed) as told:
        choose(tab.grid.cell_menu(), "Withdraw 3 actions…")
    assert "A-0001: Give a reason." in told.args[0]
    desk.jobs.drain()
    assert tab.model.rowCount() == 3


def test_the_dialog_wants_somebody_from_the_list(desk: Desk, qtbot: QtBot, add: Add) -> None:
    from qms_desktop.model.actions import Action
    from qms_desktop.model.fields import fields

    add("person", name="Jane Smith")
    dialog = LinkDialog(None, desk, fields(Action)["owner"], "Who?", "Change owner")
    qtbot.addWidget(dialog)
    assert dialog.missing() == "Choose one from the list."
    dialog.editor.show_value(1, Ref(1, "P-001", "Jane Smith"))
    assert dialog.missing() == ""


def test_a_change_that_lasts_can_be_stopped_and_leaves_everything_as_it_was(
    tab: RegisterTab, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ReasonDialog, "ask", lambda *_: "Old list")
    tab.grid.selectAll()
    gate = Event()
    desk.jobs.run(gate.wait)
    with qtbot.waitSignal(tab.grid.lasting) as lasting:
        choose(tab.grid.cell_menu(), "Withdraw 3 actions…")
    lasting.args[1].cancel()
    with qtbot.waitSignals([tab.grid.ended, tab.failed]):
        gate.set()
    desk.jobs.drain()
    assert column(tab, "title") == ["Action 0", "Action 1", "Action 2"]


def test_all_processes_of_an_imported_list_are_approved_at_once(
    desk: Desk, qtbot: QtBot, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    jane = add("person", name="Jane Smith")
    for name in ("Sales", "Packing"):
        add("process", name=name, owner=jane)
    tab = shown(desk, qtbot, "process")
    answer = Approval(jane, date(2026, 11, 1), date(2026, 11, 2), "")
    asked: list[str] = []

    def approval(dialog: ApproveRevisionDialog) -> Approval:
        asked.append(dialog.windowTitle())
        return answer

    monkeypatch.setattr(ApproveRevisionDialog, "approval", approval)
    tab.grid.selectAll()
    with qtbot.waitSignal(tab.changed):
        choose(tab.grid.cell_menu(), "Approve 2 processes…")
    desk.jobs.drain()
    assert asked == ["Approve 2 processes as they stand"]
    assert column(tab, "state") == ["● Active"] * 2
    with desk.store.read() as session:
        found = session.scalars(select(ProcessRevision.effective_on)).all()
    assert found == [date(2026, 11, 2)] * 2
