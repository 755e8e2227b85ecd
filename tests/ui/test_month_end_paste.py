"""A month's values pasted from a spreadsheet: each lands beside its KPI, and what has no place is told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qms_desktop.store.datafile import Store
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.month_end import MonthEnd
from qms_desktop.ui.month_end_model import Column
from qms_desktop.workflow import edit, kpis

pytestmark = pytest.mark.usefixtures("november_in_window")


@pytest.fixture
def screen(qtbot: QtBot, store: Store, desk: Desk) -> Iterator[MonthEnd]:
    """Three monthly KPIs, of which the second is locked for October."""
    with store.change("add") as change:
        for name in ("On time", "First pass", "Scrap"):
            edit.save(change.session, "kpi", {"name": name, "unit": "%"})
        kpis.post(change.session, 2, "2026-10", 97.0)
    with store.change("lock") as change:
        kpis.lock(change.session, "2026-10")
    made = MonthEnd(desk)
    qtbot.addWidget(made)
    made.show()
    desk.jobs.drain()
    yield made
    made.reject()
    desk.jobs.drain()


def paste(screen: MonthEnd, text: str, row: int = 0, column: Column = Column.VALUE) -> list[tuple[str, str]]:
    """Press Ctrl+V in a cell and return what stands in all rows."""
    QGuiApplication.clipboard().setText(text)
    screen.grid.setCurrentIndex(screen.model.index(row, column))
    QTest.keyClick(screen.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    return [(one.value, one.comment) for one in screen.model.rows]


def test_lines_with_a_kpis_name_go_to_that_kpi_whatever_their_order(screen: MonthEnd) -> None:
    rows = paste(screen, "KPI\tOct\r\nscrap\t1,8\tNew tool\r\nKPI-01\tOn time\t96,5\r\nReturns\t4\r\n")
    assert rows == [("96,5", ""), ("97", ""), ("1,8", "New tool")]
    assert screen.message.text == "2 pasted. There is no row for: Returns."


def test_a_cell_with_line_breaks_stays_one_comment(screen: MonthEnd) -> None:
    rows = paste(screen, '96\t"Strike,\nthen snow"\n97\n1.5\n')
    assert rows == [("96", "Strike, then snow"), ("97", ""), ("1.5", "")]


def test_what_a_locked_row_does_not_take_is_told(screen: MonthEnd) -> None:
    assert paste(screen, "96\n12\n1.5")[1] == ("97", "")
    assert screen.message.text == "2 pasted. Locked, and left as they are: KPI-02."


def test_lines_beyond_the_last_row_are_told(screen: MonthEnd) -> None:
    assert paste(screen, "1.5\n2.5\n3.5", row=2)[2] == ("1.5", "")
    assert screen.message.text == "1 pasted. There is no row for: 2.5, 3.5."


def test_a_heading_copied_with_its_column_is_no_value(screen: MonthEnd) -> None:
    assert paste(screen, "October\n96\n97\n1.5") == [("96", ""), ("97", ""), ("1.5", "")]


def test_a_value_that_cannot_be_read_moves_no_other(screen: MonthEnd) -> None:
    assert paste(screen, "about 96\n97\n1.5") == [("about 96", ""), ("97", ""), ("1.5", "")]


def test_comments_are_pasted_down_their_column(screen: MonthEnd) -> None:
    assert paste(screen, "Strike\n\nNew tool", column=Column.COMMENT) == [
        ("", "Strike"), ("97", ""), ("", "New tool"),
    ]  # fmt: skip


def test_a_report_pasted_by_mistake_leaves_the_month_as_it_is(screen: MonthEnd) -> None:
    assert paste(screen, "word " * 30_000) == [("", ""), ("97", ""), ("", "")]
    assert screen.message.text.startswith("0 pasted. There is no row for: word word")
    assert len(screen.message.text) < 100


def test_ctrl_z_takes_a_paste_back_at_once_and_what_was_typed_before_it_by_itself(screen: MonthEnd) -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier
    screen.model.type(0, comment="Strike")
    pasted = paste(screen, "96\n97\n1.5\tNew tool")
    assert pasted == [("96", "Strike"), ("97", ""), ("1.5", "New tool")]
    QTest.keyClick(screen.grid, Qt.Key.Key_Z, ctrl)
    assert [(one.value, one.comment) for one in screen.model.rows] == [("", "Strike"), ("97", ""), ("", "")]
    QTest.keyClick(screen.grid, Qt.Key.Key_Z, ctrl)
    assert not any(one.is_dirty for one in screen.model.rows)
    for _ in range(2):
        QTest.keyClick(screen.grid, Qt.Key.Key_Z, ctrl | Qt.KeyboardModifier.ShiftModifier)
    assert [(one.value, one.comment) for one in screen.model.rows] == pasted


def test_what_was_posted_is_not_taken_back_by_ctrl_z_in_the_table(screen: MonthEnd, desk: Desk) -> None:
    paste(screen, "96\n97\n1.5")
    screen.post()
    desk.jobs.drain()
    QTest.keyClick(screen.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [one.value for one in screen.model.rows] == ["96", "97", "1.5"]
