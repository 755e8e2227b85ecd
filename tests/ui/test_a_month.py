"""A quality lead's month in one window on one file: what each day leaves is what the next one works on."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from qms_desktop.insight.rows import Query, page, record_ids
from qms_desktop.model.capas import CapaState
from qms_desktop.model.reviews import ReviewState
from qms_desktop.ui.ask import DoneDialog, DueDialog
from qms_desktop.ui.ask_name import NameDialog
from qms_desktop.ui.ask_review import ApproveDialog
from qms_desktop.ui.ask_verify import VerifyActionDialog, VerifyCapaDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.hand_over import HandOverDialog
from qms_desktop.ui.import_wizard import DONE, ImportWizard
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.meeting import Meeting
from qms_desktop.ui.meeting_agenda import TOPICS
from qms_desktop.ui.month_end import MonthEnd
from qms_desktop.ui.paste_dialog import PasteDialog
from qms_desktop.ui.preview import PreviewDialog
from qms_desktop.ui.register_tab import RegisterTab
from qms_desktop.ui.workspace import Workspace
from qms_desktop.workflow.evidence import attached
from tests.exchange.workbooks import Rows, workbook
from tests.ui import grids
from tests.ui.player import Player, press
from tests.ui.test_drops import drop
from tests.ui.test_month_end import keys
from tests.workflow.kpi_month import TODAY

CTRL = Qt.KeyboardModifier.ControlModifier
PEOPLE = [["Name", "E-mail"], ["Jane Smith", "jane@example.test"], ["Omar Diaz", ""], ["Lena Brook", ""]]
PROCESSES = [["Process no", "Process name", "Process owner"], ["PR-01", "Packing", "Jane Smith"]]
KPIS: Rows = [
    ["KPI No", "KPI", "Process", "Owner", "Unit", "Good is", "Target", "Aug 2026", "Sep 2026"],
    ["K-1", "On-time delivery", "Packing", "Jane Smith", "%", "higher", 95, 97, 94],
    ["K-2", "Scrap rate", "Packing", "Lena Brook", "%", "lower", 2, 1, 1],
]
ACTIONS: Rows = [
    ["Action no", "Action", "Owner", "Due date", "Status"],
    ["A-1", "Print the labels at the bench", "Lena Brook", date(2026, 10, 15), "Open"],
    ["A-2", "Train the night shift", "Lena Brook", date(2026, 10, 20), "Open"],
]


pytestmark = pytest.mark.usefixtures("november_in_window")


@pytest.fixture
def month(desk: Desk, workspace: Workspace, window: MainWindow, qtbot: QtBot) -> Player:
    with qtbot.waitActive(window):
        window.activateWindow()
    return Player(desk, workspace, window)


def test_a_month_of_a_quality_lead(month: Player, qtbot: QtBot, tmp_path: Path) -> None:
    import_the_registers(month, tmp_path)
    type_the_readings(month, qtbot)
    work_the_drafted_capa_through(month, tmp_path)
    move_due_dates_and_take_them_back(month, qtbot)
    paste_from_a_spreadsheet(month, qtbot)
    save_a_view_and_print_it(month, qtbot)
    hand_over(month)
    hold_the_review(month, qtbot)
    find_everything_again(month, qtbot)


def import_the_registers(month: Player, folder: Path) -> None:
    """The workbook is dropped on the window, and the wizard walked through to its end."""
    book = workbook(folder / "QM.xlsx", People=PEOPLE, Processes=PROCESSES, KPIs=KPIS, Actions=ACTIONS)
    month.workspace.go_to("capa")
    drop(month.window, month.window, QPoint(5, 5), book)
    wizard = month.window.findChild(ImportWizard)
    assert isinstance(wizard, ImportWizard)
    while wizard.steps.currentIndex() != DONE:
        assert wizard.next.isEnabled()
        click(wizard.next)
        month.desk.jobs.drain()
    click(wizard.next)
    month.desk.jobs.drain()
    assert [len(titles(month, name)) for name in ("person", "process", "kpi", "action")] == [3, 1, 2, 2]


def type_the_readings(month: Player, qtbot: QtBot) -> None:
    """October is typed for all KPIs at once; the second miss running drafts a CAPA and says so."""
    month.window.menus.actions["month_end"].trigger()
    month.desk.jobs.drain()
    screen = month.workspace.findChild(MonthEnd)
    assert isinstance(screen, MonthEnd)
    keys(qtbot, screen, "93,5", Qt.Key.Key_Tab)
    keys(qtbot, screen, "Strike at the carrier")
    keys(qtbot, screen, "1.5 %")
    click(screen.post_button)
    month.desk.jobs.drain()
    assert "was drafted because On-time delivery missed 2 periods running" in screen.message.text
    screen.reject()
    qtbot.waitUntil(lambda: month.workspace.findChild(MonthEnd) is None)
    assert titles(month, "capa") == ["On-time delivery missed 2 periods running, 2026-10"]


def work_the_drafted_capa_through(month: Player, folder: Path) -> None:
    """It is opened from the list by keys, and closed gate by gate; its evidence is dropped on the row."""
    tab = go_to(month, "capa")
    photo = folder / "carrier letter.pdf"
    photo.write_bytes(b"%PDF-")
    drop(month.window, tab.grid.viewport(), tab.grid.visualRect(grids.cell(tab, 0, "title")).center(), photo)
    with month.desk.store.read() as session:
        assert [one.file_name for one in attached(session, "capa", 1)] == ["carrier letter.pdf"]
    QTest.keyClick(tab.grid, Qt.Key.Key_Return)
    month.desk.jobs.drain()
    typed = {
        "owner": "Jane", "detected_on": "2026-11-01", "containment": "Second carrier", "process": "Packing",
        "root_cause": "One carrier only", "effectiveness_criterion": "95 % for a month",
        "effectiveness_due_on": "2026-11-20",
    }  # fmt: skip
    for name, words in typed.items():
        month.type(name, words)
    shortcut(month, Qt.Key.Key_S)
    month.desk.jobs.drain()
    assert month.stage() is CapaState.ANALYSED, month.form.message.text + month.form.standing.stages.text()
    act(month)
    month.workspace.open_record("capa", 1)
    month.desk.jobs.drain()
    month.answer(lambda dialog: verify(month, dialog))
    month.click("Verify effectiveness…")
    assert month.stage() is CapaState.CLOSED, (
        month.form.message.text + month.form.standing.stages.text()[-300:]
    )


def act(month: Player) -> None:
    panel = next(one for one in month.form.pages.related if one.register == "action")
    panel.add_wanted.emit()
    month.desk.jobs.drain()
    for name, words in {"title": "Sign a second carrier", "owner": "Jane", "due_on": "2026-11-10"}.items():
        month.type(name, words)
    month.save()
    month.answer(done)
    month.click("Mark done")
    month.answer(lambda dialog: verify_action(month, dialog))
    month.click("Verify")


def done(dialog: DoneDialog) -> None:
    dialog.day.show_value(date(2026, 11, 5))
    QTest.keyClicks(dialog.area, "Contract 4711")
    press(dialog)


def verify_action(month: Player, dialog: VerifyActionDialog) -> None:
    month.pick(dialog.person, "Omar")
    dialog.day.show_value(date(2026, 11, 6))
    press(dialog)


def verify(month: Player, dialog: VerifyCapaDialog) -> None:
    month.desk.jobs.drain()
    month.write(dialog.outcome.box, "Effective")
    month.pick(dialog.person, "Omar")
    dialog.day.show_value(date(2026, 11, 20))
    dialog.before.restore("94")
    dialog.after.restore("97")
    press(dialog)
    assert not dialog.isVisible(), dialog.problem.text()


def move_due_dates_and_take_them_back(month: Player, qtbot: QtBot) -> None:
    """Both imported actions move with one reason; Ctrl+Z takes two changes back, Shift+Ctrl+Z one again."""
    tab = go_to(month, "action")
    before = {row: grids.text(tab, row, "due_on") for row in range(3)}
    rows = [row for row in range(3) if grids.text(tab, row, "owner") == "Lena Brook"]
    for row, how in zip(rows, (Qt.KeyboardModifier.NoModifier, CTRL), strict=True):
        place = tab.grid.visualRect(grids.cell(tab, row, "title")).center()
        QTest.mouseClick(tab.grid.viewport(), Qt.MouseButton.LeftButton, how, place)
    month.answer(new_day)
    choose(tab.grid.cell_menu(), "Move “Due” of 2 actions…")
    month.desk.jobs.drain()
    assert ["2026-12-15" in grids.text(tab, row, "due_on") for row in rows] == [True, True]
    grids.type_into(tab, rows[0], "title", "Print labels at the bench")
    qtbot.waitUntil(lambda: "Print labels at the bench" in titles(month, "action"))
    month.desk.jobs.drain()
    for undo in (1, 2):
        shortcut(month, Qt.Key.Key_Z)
        month.desk.jobs.drain()
        assert ("2026-12-15" in grids.text(tab, rows[1], "due_on")) is (undo == 1)
    assert {row: grids.text(tab, row, "due_on") for row in range(3)} == before
    shortcut(month, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    month.desk.jobs.drain()
    assert "2026-12-15" in grids.text(tab, rows[0], "due_on")


def new_day(dialog: DueDialog) -> None:
    dialog.day.show_value(date(2026, 12, 15))
    press(dialog)
    assert dialog.problem.isVisible()  # a due date moves with a reason
    QTest.keyClicks(dialog.area, "The printer comes late")
    press(dialog)


def paste_from_a_spreadsheet(month: Player, qtbot: QtBot) -> None:
    """A block with headers goes the way of an import; garbage changes nothing."""
    paste(month, qtbot, "Action\tOwner\tDue date\nOrder gloves\tOmar Diaz\t2026-12-01")
    assert "Order gloves" in titles(month, "action")
    before = titles(month, "action")
    paste(month, qtbot, "\x00\x01\t\x02\n\n\t\t31.02.2026")
    assert titles(month, "action") == before


def paste(month: Player, qtbot: QtBot, block: str) -> None:
    """Press Ctrl+V, and the button of the preview where it offers to write anything."""
    tab = go_to(month, "action")
    QGuiApplication.clipboard().setText(block)
    tab.grid.setFocus()
    QTest.keyClick(tab.grid, Qt.Key.Key_V, CTRL)
    month.desk.jobs.drain()
    for dialog in tab.grid.findChildren(PasteDialog):
        month.desk.jobs.drain()
        if dialog.button.isEnabled():
            click(dialog.button)
        else:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        month.desk.jobs.drain()
    qtbot.waitUntil(lambda: not tab.grid.findChildren(PasteDialog))


def save_a_view_and_print_it(month: Player, qtbot: QtBot) -> None:
    """A filtered list is saved under a name, called up again, and shown as it will be printed."""
    tab = go_to(month, "action")
    QTest.keyClicks(tab.filter, "gloves")
    qtbot.waitUntil(lambda: grids.column(tab, "title") == ["Order gloves"])
    month.answer(lambda dialog: name(dialog, "Gloves"))
    tab.view.save()
    month.desk.jobs.drain()
    assert "Gloves" in [view.name for view in tab.view.views]
    tab.clear_filter()
    month.desk.jobs.drain()
    tab.view.choose(next(view for view in tab.view.views if view.name == "Gloves"))
    month.desk.jobs.drain()
    assert grids.column(tab, "title") == ["Order gloves"]
    shortcut(month, Qt.Key.Key_P)
    month.desk.jobs.drain()
    preview = month.window.findChild(PreviewDialog)
    assert isinstance(preview, PreviewDialog)
    preview.reject()
    tab.clear_filter()
    month.desk.jobs.drain()


def name(dialog: NameDialog, words: str) -> None:
    dialog.line.clear()
    QTest.keyClicks(dialog.line, words)
    press(dialog)


def hand_over(month: Player) -> None:
    """Lena leaves: what she holds goes to Omar in one go."""
    month.workspace.open_record("person", 3)
    month.desk.jobs.drain()
    month.form.do("hand_over")
    month.desk.jobs.drain()
    dialog = month.form.findChild(HandOverDialog)
    assert isinstance(dialog, HandOverDialog)
    dialog.table.selectAll()
    month.pick(dialog.successor, "Omar")
    click(dialog.give)
    click(dialog.button)
    month.desk.jobs.drain()
    with month.desk.store.read() as session:
        ids = record_ids(session, Query("action"), TODAY)
        owners = {row["owner"].title for row in page(session, "action", ids, ["owner"])}
    assert owners == {"Jane Smith", "Omar Diaz"}


def hold_the_review(month: Player, qtbot: QtBot) -> None:
    """Planned, frozen, walked through with a decision typed on the spot, held, approved and printed."""
    month.workspace.open_record("review", None)
    month.desk.jobs.drain()
    typed = {
        "title": "Third quarter", "chair": "Jane", "period_start": "2026-07-01", "period_end": "2026-09-30",
        "held_on": "2026-11-20",
    }  # fmt: skip
    for field, words in typed.items():
        month.type(field, words)
    month.save()
    month.click("Freeze figures")
    month.form.meet()
    month.desk.jobs.drain()
    meeting = month.form.findChild(Meeting)
    assert isinstance(meeting, Meeting)
    for topic in range(len(TOPICS)):
        meeting.go_to(topic)
        QTest.keyClicks(inner(meeting.editors["discussion"]), "Talked about.")
    decide = meeting.decisions
    for field, words in (("text", "Buy a second printer"), ("owner", "Omar"), ("due_on", "2027-01-15")):
        month.write(inner(decide.editors[field]), words)
    month.desk.jobs.drain()
    click(decide.add)
    month.desk.jobs.drain()
    meeting.close()
    month.desk.jobs.drain()
    for field, words in (("verdict", "Suitable and effective"), ("next_review_on", "2027-02-01")):
        month.type(field, words)
    month.click("Mark held")
    month.answer(lambda dialog: approve(month, dialog))
    month.click("Approve")
    assert month.stored().values["state"] is ReviewState.APPROVED, month.form.message.text
    assert "Buy a second printer" in titles(month, "action")
    month.window.menus.actions["report_record"].trigger()
    month.desk.jobs.drain()
    preview = month.window.findChild(PreviewDialog)
    assert isinstance(preview, PreviewDialog)
    preview.reject()


def approve(month: Player, dialog: ApproveDialog) -> None:
    month.pick(dialog.person, "Jane")
    dialog.day.show_value(date(2026, 11, 20))
    press(dialog)


def find_everything_again(month: Player, qtbot: QtBot) -> None:
    """Ctrl+K finds the attached letter by its name and opens the CAPA it belongs to."""
    shortcut(month, Qt.Key.Key_K)
    box = month.window.search.box
    month.window.search.follow()
    month.desk.jobs.drain()
    QTest.keyClicks(box, "carrier letter")
    qtbot.waitUntil(lambda: any("On-time" in line.text for line in box.list.model.lines))
    QTest.keyClick(box, Qt.Key.Key_Return)
    month.desk.jobs.drain()
    assert month.workspace.current is not None
    assert (month.workspace.current.register, month.form.record) == ("capa", 1)


def go_to(month: Player, register: str) -> RegisterTab:
    tab = month.workspace.go_to(register)
    if tab.in_form:
        tab.form.close_form()
    month.desk.jobs.drain()
    return tab


def titles(month: Player, register: str) -> list[Any]:
    """Return what the stored records of a register are called."""
    title = "name" if register in ("person", "process", "kpi") else "title"
    with month.desk.store.read() as session:
        ids = record_ids(session, Query(register), TODAY)
        return [row[title] for row in page(session, register, ids, [title])]


def shortcut(month: Player, key: Qt.Key, held: Qt.KeyboardModifier = CTRL) -> None:
    """Press Ctrl and a key at the window, which nobody brings to the front again off screen."""
    month.window.activateWindow()
    assert QTest.qWaitForWindowActive(month.window)
    QTest.keyClick(month.window, key, held)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def choose(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()


def inner(editor: QWidget) -> QWidget:
    found = editor.focusProxy()
    assert found is not None
    return found
