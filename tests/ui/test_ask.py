"""The small dialogs: they ask until they have what the rule wants, and answer plain values."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qms_desktop.ui.ask import AskDialog, DoneDialog, DueDialog, ReasonDialog
from qms_desktop.ui.ask_period import PeriodDialog, last_year
from qms_desktop.ui.theme import Theme
from qms_desktop.ui.words import day_text, today


def when_open(act: Callable[[AskDialog], None]) -> None:
    def go() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AskDialog)
        act(dialog)

    QTimer.singleShot(0, go)


def press(dialog: AskDialog) -> None:
    QTest.mouseClick(dialog.button, Qt.MouseButton.LeftButton)


def test_a_reason_must_be_given_or_the_dialog_cancelled(qtbot: QtBot) -> None:
    seen: list[str] = []

    def act(dialog: AskDialog) -> None:
        press(dialog)
        seen.append(dialog.problem.text())
        assert isinstance(dialog, ReasonDialog)
        QTest.keyClicks(dialog.area, "Typed twice")
        press(dialog)

    when_open(act)
    assert ReasonDialog.ask(None, "capa", "Withdraw CAPA-1", "Withdraw") == "Typed twice"
    assert seen == ["Say why; the reason stays in the history."]


def test_escape_answers_nothing(qtbot: QtBot) -> None:
    when_open(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert ReasonDialog.ask(None, "capa", "Withdraw CAPA-1", "Withdraw") is None


def test_a_new_due_date_needs_a_day_and_a_reason(qtbot: QtBot, theme: Theme) -> None:
    seen: list[str] = []

    def act(dialog: AskDialog) -> None:
        assert isinstance(dialog, DueDialog)
        press(dialog)
        seen.append(dialog.problem.text())
        QTest.keyClicks(dialog.day.line, "2026-12-24")
        press(dialog)
        seen.append(dialog.problem.text())
        QTest.keyClicks(dialog.area, "Printer is late")
        press(dialog)

    when_open(act)
    assert DueDialog.ask(None, "action", theme, date(2026, 11, 1)) == (date(2026, 12, 24), "Printer is late")
    assert seen == ["Type the new due date.", "Say why; slips are counted and printed."]


def test_an_action_is_not_done_on_a_day_to_come(qtbot: QtBot, theme: Theme) -> None:
    seen: list[str] = []

    def act(dialog: AskDialog) -> None:
        assert isinstance(dialog, DoneDialog)
        dialog.day.show_value(today() + timedelta(days=1))
        press(dialog)
        seen.append(dialog.problem.text())
        dialog.day.show_value(today())
        press(dialog)

    when_open(act)
    assert DoneDialog.ask(None, theme, "Photo") == (today(), "Photo")
    assert seen == ["This day is still to come."]


def test_a_period_that_ends_before_it_begins_is_refused(qtbot: QtBot, theme: Theme) -> None:
    seen: list[str] = []

    def act(dialog: AskDialog) -> None:
        assert isinstance(dialog, PeriodDialog)
        dialog.start.line.setText(day_text(today() + timedelta(days=1)))
        press(dialog)
        seen.append(dialog.problem.text())
        dialog.start.show_value(date(2026, 1, 1))
        dialog.end.show_value(date(2026, 6, 30))
        press(dialog)

    when_open(act)
    assert PeriodDialog.ask(None, theme, "Execution", 1) == (date(2026, 1, 1), date(2026, 6, 30))
    assert seen == ["The period ends before it begins."]


def test_the_period_offered_is_the_last_twelve_months_and_this_one() -> None:
    assert last_year(date(2026, 11, 22)) == (date(2025, 11, 1), date(2026, 11, 22))
