"""A quality lead's month without a mouse, task by task: keys only, on real windows and a real data file."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qms_desktop import app, paths
from qms_desktop.insight.rows import Query, page, record_ids
from qms_desktop.insight.views import RecordView, view
from qms_desktop.model.capas import CapaState
from qms_desktop.store.datafile import Store, open_file
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.guide import GuideDialog
from qms_desktop.ui.import_wizard import DONE, ImportWizard
from qms_desktop.ui.mail import MailDialog
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.map_page import MapPage
from qms_desktop.ui.month_end import MonthEnd
from qms_desktop.ui.services import settings as stored_settings
from qms_desktop.ui.workspace import Workspace
from qms_desktop.workflow.evidence import attached
from tests.exchange.workbooks import workbook
from tests.ui import grids
from tests.ui.conftest import Add
from tests.ui.typist import CTRL, FAILURES, SHIFT, Key, Typist, name_of
from tests.workflow.kpi_month import TODAY

pytestmark = pytest.mark.usefixtures("november_in_window")


@pytest.fixture
def keys(desk: Desk, window: MainWindow, qtbot: QtBot) -> Typist:
    return Typist(window, desk.jobs, qtbot)


def test_the_first_start_a_new_data_file_and_the_settings(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("config_dir", "log_dir"):
        monkeypatch.setattr(paths, name, lambda name=name: tmp_path / name)
    monkeypatch.setattr(paths, "data_file", lambda: tmp_path / "quality.qms")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    open_first, failed = app._open_first, list[Exception]()

    def start(window: MainWindow, path: Path | None) -> None:
        try:
            keys = Typist(window, window.jobs, qtbot)

            def begin() -> None:
                keys.tab_to("Start a new data file")
                with keys.answering(keys.name_file(tmp_path / "mine.qms")):
                    keys.press(Key.Key_Space)

            with keys.answering(begin):
                open_first(window, path)
            keys.press(Key.Key_Escape)  # the tour
            settings(keys)
        except FAILURES as error:  # shown by the test, not by the event loop
            failed.append(error)
        window.close()
        QTimer.singleShot(0, QApplication.quit)

    monkeypatch.setattr(app, "_open_first", start)
    assert app.run(None) == 0
    if failed:
        raise failed[0]
    with open_file(tmp_path / "mine.qms") as store:
        found, _ = stored_settings(store)
    assert (found.name, found.fiscal_year_start, found.trigger_misses) == ("Acme Ltd", 4, 3)


def settings(keys: Typist) -> None:
    """Organisation, fiscal year, the rules for new KPIs, the person's name."""

    def fill() -> None:
        keys.enter("Organisation", "Acme Ltd")
        keys.enter("Fiscal year starts in", "April")
        keys.tab_to("New KPI: CAPA after misses running")
        keys.press(Key.Key_Up)
        keys.tab_to("Save settings")
        keys.press(Key.Key_Return)

    with keys.answering(fill):
        keys.menu("File", "Settings…")


def test_a_workbook_is_imported_with_a_column_matched_a_question_answered_and_a_row_corrected(
    keys: Typist, desk: Desk, workspace: Workspace, tmp_path: Path
) -> None:
    rows = [["Scratch", "Tom", "minor", "day", "03/04/2026"], ["", "Tom", "major", "night", "04/05/2026"]]
    head = ["Title", "Owner", "Severity", "Shift", "Detected"]
    book = workbook(tmp_path / "CAPA log.xlsx", CAPA=[head, *rows])
    keys.press(Key.Key_I, CTRL)
    wizard = keys.window.findChild(ImportWizard)
    assert isinstance(wizard, ImportWizard)
    keys.look_at(wizard)
    with keys.answering(keys.name_file(book)):
        keys.press(Key.Key_Space)  # the keyboard is at "Choose files"
    keys.press(Key.Key_Return, CTRL)
    keys.tab_to("Field for Shift")
    keys.press(Key.Key_Space)
    keys.type("Do")
    keys.press(Key.Key_Return)
    keys.look_at(wizard)
    keys.press(Key.Key_Return, CTRL)
    keys.look_at(wizard)
    keys.tab_to("Open questions")
    keys.press(Key.Key_Space)
    keys.tab_to("What the import does")
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Return)  # leads to the cell that needs a look
    keys.press(Key.Key_F2)
    keys.type("Dent")
    keys.press(Key.Key_Return)
    keys.qtbot.waitUntil(lambda: wizard.next.text() == "Import 2 rows")
    keys.press(Key.Key_Return, CTRL)
    assert wizard.steps.currentIndex() == DONE
    keys.press(Key.Key_Return, CTRL)
    assert column(desk.store, "capa", "title") == ["Scratch", "Dent"]
    assert column(desk.store, "capa", "detected_on")[0].isoformat() == "2026-03-04"
    keys.look_at(keys.window)
    keys.press(Key.Key_Z, CTRL)
    keys.qtbot.waitUntil(lambda: column(desk.store, "capa", "title") == [])
    keys.press(Key.Key_Z, CTRL | SHIFT)
    keys.qtbot.waitUntil(lambda: column(desk.store, "capa", "title") == ["Scratch", "Dent"])


def test_a_month_is_typed_posted_locked_and_unlocked(keys: Typist, desk: Desk, add: Add) -> None:
    owner, process = add("person", name="Jane Smith"), add("process", name="Dispatch")
    for name in ("On time", "Scrap"):
        add("kpi", name=name, direction="higher", target=95.0, unit="%", owner=owner, process=process)
    keys.press(Key.Key_M, CTRL)
    screen = keys.window.findChild(MonthEnd)
    assert isinstance(screen, MonthEnd)
    keys.look_at(screen)
    keys.tab_to("Month", back=True)
    keys.press(Key.Key_Up)
    keys.press(Key.Key_Down)  # the keyboard stays there
    assert screen.month.currentText() == "October 2026"
    keys.tab_to("Month-end readings")
    for words in ("97", "94", "Strike"):  # the miss stops at its comment
        keys.press(Key.Key_F2)
        keys.type(words)
        keys.press(Key.Key_Return)
    keys.push("Post")
    assert readings(desk.store) == [("posted", 97.0), ("posted", 94.0)]
    keys.press(Key.Key_Tab, CTRL)  # out of the table, wherever its cursor is
    keys.push("Lock month")
    assert [state for state, _ in readings(desk.store)] == ["locked", "locked"]

    def why() -> None:
        keys.type("The carrier corrected its list")
        keys.push("Unlock")

    with keys.answering(why):
        keys.push("Unlock")
    assert [state for state, _ in readings(desk.store)] == ["posted", "posted"]
    keys.press(Key.Key_Escape)
    keys.look_at(keys.window)


def readings(store: Store) -> list[tuple[str, float]]:
    """Return state and value of October's reading of both KPIs."""
    parts = [stored(store, "kpi", id_).parts["reading"] for id_ in (1, 2)]
    return [
        (one["state"].value, one["value"]) for rows in parts for one in rows if one["period"] == "2026-10"
    ]


def test_kpi_objective_and_process_are_filled_in_and_linked_on_the_map(
    keys: Typist, desk: Desk, add: Add, workspace: Workspace
) -> None:
    add("person", name="Jane Smith")
    add("process", name="Dispatch")
    keys.press(Key.Key_3, CTRL)
    keys.press(Key.Key_N, CTRL)
    keys.type("Packing")
    keys.fill(Owner="Jane Smith", Inputs="Orders", Outputs="Boxes")
    keys.press(Key.Key_S, CTRL)

    def approve() -> None:
        keys.enter("Approved by", "Jane Smith")
        keys.enter("Approved on", "2026-11-20")
        keys.push("Approve")

    with keys.answering(approve):
        keys.push("Activate")
    assert name_of(keys.focus) != "Undo"  # the keyboard stays in the form although its button is gone
    found = stored(desk.store, "process", 2)
    assert (found.values["inputs"], len(found.parts["process_revision"])) == ("Orders", 1)
    keys.press(Key.Key_M, CTRL | SHIFT)
    page = keys.window.findChild(MapPage)
    assert isinstance(page, MapPage)
    keys.look_at(page)
    keys.enter("From", "Dispatch")
    keys.enter("To", "Packing")
    keys.enter("What is handed over", "Pallets")
    keys.push("Add link")
    assert [row["receiver"] for row in stored(desk.store, "process", 1).parts["feed"]] == [2]
    keys.tab_to("Links")
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Delete)
    assert stored(desk.store, "process", 1).parts["feed"] == []
    keys.press(Key.Key_Escape)
    keys.look_at(keys.window)
    keys.press(Key.Key_4, CTRL)
    keys.press(Key.Key_N, CTRL)
    keys.type("On time")
    keys.fill(Process="Packing", Owner="Jane Smith", Unit="%", Target="95")
    keys.press(Key.Key_S, CTRL)
    keys.press(Key.Key_2, CTRL)
    keys.press(Key.Key_N, CTRL)
    keys.type("Fewer late parcels")
    keys.fill(KPI="On time", Owner="Jane Smith", Baseline="90", Target="97")
    keys.press(Key.Key_S, CTRL)
    assert column(desk.store, "kpi", "target") == [95]
    assert column(desk.store, "objective", "target") == [97]


def test_a_list_is_filtered_sorted_grouped_kept_as_a_view_and_searched(
    keys: Typist, desk: Desk, add: Add, workspace: Workspace
) -> None:
    owner = add("person", name="Jane Smith")
    for title in ("Label", "Carton", "Gloves"):
        add("action", title=title, owner=owner)
    tab = workspace.go_to("action")
    keys.press(Key.Key_K, CTRL)
    keys.window.search.follow()
    keys.jobs.drain()
    keys.type("carton")
    found = keys.window.search.box.list.model
    keys.qtbot.waitUntil(lambda: any(one.text == "Carton" for one in found.lines))
    keys.press(Key.Key_Return)
    assert tab.in_form
    assert tab.form.record == 2
    keys.press(Key.Key_Escape)
    keys.tab_to("Actions")
    keys.press(Key.Key_Right)  # to the title
    keys.press_menu_key()
    keys.choose("Sort up")
    assert grids.column(tab, "title") == ["Carton", "Gloves", "Label"]
    keys.press(Key.Key_F, CTRL)
    keys.type("glo")
    keys.qtbot.waitUntil(lambda: grids.column(tab, "title") == ["Gloves"])

    def call_it() -> None:
        keys.type("Hands")
        keys.press(Key.Key_Return)

    with keys.answering(call_it):
        keys.tab_to("View")
        keys.press(Key.Key_Space)
        keys.choose("Save as view…")
    assert "Hands" in [one.name for one in tab.view.views]
    keys.menu("View", "List: views, filters, groups, columns", "Group by", "Owner")
    assert grids.heads(tab) == ["▾ Jane Smith  ·  1"]


def test_evidence_is_attached_a_backup_made_a_calendar_written_and_help_read(
    keys: Typist, desk: Desk, add: Add, workspace: Workspace, tmp_path: Path
) -> None:
    owner = add("person", name="Jane Smith", email="jane@example.test")
    add("action", title="Print", owner=owner, due_on=date(2026, 12, 1))
    letter = tmp_path / "letter.txt"
    letter.write_text("We changed the label.")
    keys.press(Key.Key_F1)
    guide = keys.window.findChild(GuideDialog)
    assert isinstance(guide, GuideDialog)
    keys.look_at(guide)
    keys.press(Key.Key_Escape)
    keys.press(Key.Key_6, CTRL)
    keys.tab_to("Actions")
    keys.press(Key.Key_Return)
    keys.press(Key.Key_Tab, CTRL)  # the next page of the form
    with keys.answering(keys.name_file(letter)):
        keys.push("Attach files")
    with desk.store.read() as session:
        assert [one.file_name for one in attached(session, "action", 1)] == ["letter.txt"]
    keys.menu("Record", "Mail to the owner…")
    mail = keys.window.findChild(MailDialog)
    assert isinstance(mail, MailDialog)
    keys.look_at(mail)
    keys.push("Copy text")
    assert "Print" in QApplication.clipboard().text()
    keys.press(Key.Key_Escape)
    keys.menu("File", "Back up now")
    keys.qtbot.waitUntil(lambda: "Backed up as" in keys.window.status.message.text())


def column(store: Store, register: str, name: str) -> list[Any]:
    """Return a field of each record stored."""
    with store.read() as session:
        ids = record_ids(session, Query(register), TODAY)
        return [row[name] for row in page(session, register, ids, [name])]


def stored(store: Store, register: str, id_: int = 1) -> RecordView:
    with store.read() as session:
        return view(session, register, id_)


def test_a_capa_is_worked_through_to_its_end(
    keys: Typist, desk: Desk, add: Add, workspace: Workspace
) -> None:
    for name in ("Jane Smith", "Omar Diaz"):
        add("person", name=name)
    add("process", name="Packing")
    keys.press(Key.Key_5, CTRL)
    keys.press(Key.Key_N, CTRL)
    keys.type("Wrong label")
    keys.fill(Process="Packing", Owner="Jane Smith", Detected="2026-11-01")
    keys.enter("Containment", "Second carrier")
    keys.tab_to("Whys 1")
    for why in ("Label swapped", "Two rolls open", "No rule", "Nobody asked", "New bench"):
        keys.type(why)
        keys.press(Key.Key_Return)
    keys.enter("Cause code", "Method")
    keys.enter("Root cause", "No rule for open rolls")
    keys.enter("Effective when", "No wrong label for a month")
    keys.enter("Check due", "2026-11-20")
    keys.press(Key.Key_S, CTRL)
    assert stored(desk.store, "capa").values["state"] is CapaState.ANALYSED
    for title, day in (("Write the rule", "2026-11-10"), ("Mark the rolls", "2026-11-12")):
        keys.push("Add action")
        keys.type(title)
        keys.fill(Owner="Jane Smith", Due=day)
        keys.press(Key.Key_S, CTRL)
        keys.press(Key.Key_Escape)
    keys.tab_to("Actions")
    keys.press(Key.Key_Return)
    with keys.answering(lambda: due(keys)):
        keys.menu("Record", "Move due date…")
    for row in range(2):
        with keys.answering(lambda: done(keys)):
            keys.push("Mark done")
        with keys.answering(lambda: verified(keys)):
            keys.push("Verify")
        keys.press(Key.Key_Escape)
        keys.tab_to("Actions")
        keys.press(Key.Key_Down)
        if not row:
            keys.press(Key.Key_Return)
    with keys.answering(lambda: effective(keys)):
        keys.push("Verify effectiveness")
    assert stored(desk.store, "capa").values["state"] is CapaState.CLOSED
    keys.press(Key.Key_H, CTRL)
    assert name_of(keys.focus) == "History"


def due(keys: Typist) -> None:
    """Another day wants a reason."""
    keys.type("2026-11-15")
    keys.press(Key.Key_Return)
    keys.enter("Reason", "The printer comes late")
    keys.push("Move due date")


def done(keys: Typist) -> None:
    keys.enter("Done on", "2026-11-15")
    keys.enter("Evidence: what shows that it was done", "Procedure 4711")
    keys.push("Mark done")


def verified(keys: Typist) -> None:
    keys.type("Omar Diaz")
    keys.enter("Verified on", "2026-11-16")
    keys.push("Verify")


def effective(keys: Typist) -> None:
    keys.type("Effective")
    keys.enter("Verified by", "Omar Diaz")
    keys.enter("Verified on", "2026-11-20")
    keys.enter("What the check showed", "No wrong label in 400")
    keys.push("Record the check")
