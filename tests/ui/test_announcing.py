"""What a screen reader is told: refusals at the input and aloud, results, late days in words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from qms_desktop.ui import announcing
from qms_desktop.ui.ask import DueDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.words import today
from qms_desktop.ui.workspace import Workspace
from tests.ui import grids
from tests.ui.conftest import Add


class Reader:
    """Hears what Qt passes on to a screen reader, which off screen is nobody."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness
    Event = QAccessible.Event

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.alerts = 0

    def updateAccessibility(self, event: QAccessibleEvent) -> None:  # noqa: N802 - Qt's own name
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.heard.append(event.message())
        elif event.type() is QAccessible.Event.Alert:
            self.alerts += 1


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Reader:
    made = Reader()
    monkeypatch.setattr(announcing, "QAccessible", made)
    return made


def test_what_a_field_refuses_is_said_at_the_field_and_aloud(
    reader: Reader, workspace: Workspace, desk: Desk, add: Add, window: MainWindow
) -> None:
    workspace.open_record("capa", add("capa", title="Wrong label"))
    desk.jobs.drain()
    row = workspace.current.form.pages.fields.rows["detected_on"]  # type: ignore[union-attr]
    inner = row.editor.focusProxy()
    assert isinstance(inner, QLineEdit)
    QTest.keyClicks(inner, "someday")
    QTest.keyClick(inner, Qt.Key.Key_Return)
    assert row.message.text() in reader.heard
    assert inner.accessibleDescription() == row.message.text() != ""
    assert reader.alerts == 1
    inner.selectAll()
    QTest.keyClicks(inner, "2026-01-31")
    QTest.keyClick(inner, Qt.Key.Key_Return)
    assert inner.accessibleDescription() != row.message.text() or not row.message.text()


def test_what_the_status_line_and_the_bar_above_say_is_heard(reader: Reader, window: MainWindow) -> None:
    window.tell("Backed up as quality.qms")
    window.tell_problem("The file is gone.")
    assert reader.heard[-2:] == ["Backed up as quality.qms", "The file is gone."]


def test_a_late_cell_is_late_in_words(desk: Desk, add: Add, qtbot: QtBot) -> None:
    add("action", title="Print", due_on=today() - timedelta(days=3))
    add("action", title="Later", due_on=date(2999, 1, 1))
    tab = grids.shown(desk, qtbot, "action")
    said = [grids.cell(tab, row, "due_on").data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert sorted(said) == sorted([f"{today() - timedelta(days=3):%Y-%m-%d}, 3 days late", "2999-01-01"])
    state = grids.cell(tab, 0, "state").data(Qt.ItemDataRole.AccessibleTextRole)
    assert state == "Planned"


def test_esc_throws_typed_words_away_at_the_second_press_only(
    reader: Reader, qtbot: QtBot, desk: Desk
) -> None:
    dialog = DueDialog(None, "action", desk.theme, None)
    qtbot.addWidget(dialog)
    dialog.show()
    area = dialog.area
    assert isinstance(area, QPlainTextEdit)
    QTest.keyClicks(area, "The printer comes late")
    QTest.keyClick(area, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "once more" in reader.heard[-1]
    assert area.toPlainText() == "The printer comes late"
    QTest.keyClick(area, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_who_types_on_after_the_warning_is_warned_again(qtbot: QtBot, desk: Desk) -> None:
    dialog = DueDialog(None, "action", desk.theme, None)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.area, "The printer")
    for more in (" comes late", " again"):
        QTest.keyClick(dialog.area, Qt.Key.Key_Escape)
        assert "once more" in dialog.problem.text()
        QTest.keyClicks(dialog.area, more)
        assert not dialog.problem.text()
    QTest.keyClick(dialog.area, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.area.toPlainText() == "The printer comes late again"
    QTest.keyClick(dialog.area, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_esc_leaves_a_dialog_in_which_nothing_was_typed(qtbot: QtBot, desk: Desk) -> None:
    dialog = DueDialog(None, "action", desk.theme, date(2026, 3, 2))
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
