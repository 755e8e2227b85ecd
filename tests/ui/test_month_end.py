"""The month end as a quality lead types it: keys down the column, a miss explained, posted, locked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from qms_desktop.insight.month_end import due_readings
from qms_desktop.model.capas import Capa
from qms_desktop.model.kpis import Reading
from qms_desktop.store.datafile import Store
from qms_desktop.ui.ask import ReasonDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.editors import QuietComboBox
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.month_end import MonthEnd
from qms_desktop.ui.month_end_model import Column
from qms_desktop.ui.reading_text import Typed, read_reading
from qms_desktop.workflow import edit, kpis
from tests.workflow.kpi_month import TODAY

pytestmark = pytest.mark.usefixtures("november_in_window")


@pytest.fixture
def filled(store: Store) -> Store:
    """Four KPIs: two monthly in per cent, a weekly one, one of last year."""
    with store.change("add") as change:
        session = change.session
        shared = {"direction": "higher", "target": 95, "unit": "%"}
        edit.save(session, "kpi", {"name": "On time", **shared})
        edit.save(session, "kpi", {"name": "First pass", **shared})
        edit.save(session, "kpi", {"name": "Scrap", "direction": "lower", "target": 2, "unit": "kg"})
        gone = edit.save(session, "kpi", {"name": "Gone"})
        edit.move(session, "kpi", gone.id, "retired")
        edit.save(session, "kpi", {"name": "Later", "start_on": date(2027, 1, 1)})
        kpis.post(session, 1, "2026-09", 94.0, comment="Strike")
    return store


@pytest.fixture
def screen(qtbot: QtBot, filled: Store, desk: Desk) -> Iterator[MonthEnd]:
    made = MonthEnd(desk)
    qtbot.addWidget(made)
    made.show()
    desk.jobs.drain()
    yield made
    made.reject()
    desk.jobs.drain()


def stored(store: Store) -> list[tuple[int, str, float | None, str | None, str]]:
    with store.read() as session:
        found = session.scalars(select(Reading).order_by(Reading.kpi, Reading.period))
        return [(one.kpi, one.period, one.value, one.comment, one.state.value) for one in found]


def shown(screen: MonthEnd, row: int, column: Column) -> str:
    return str(screen.model.index(row, column).data() or "")


def keys(qtbot: QtBot, screen: MonthEnd, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type into the cell that the cursor is in, then press a key."""
    QTest.keyClicks(screen.grid, text[0])
    editor = screen.grid.indexWidget(screen.grid.currentIndex())
    assert editor is not None
    QTest.keyClicks(editor, text[1:])
    QTest.keyClick(editor, end)


def cursor(screen: MonthEnd) -> tuple[int, int]:
    index = screen.grid.currentIndex()
    return index.row(), index.column()


def test_a_row_stands_for_each_kpi_due_with_target_and_last_value(screen: MonthEnd) -> None:
    assert screen.month.currentData() == "2026-10"
    assert [shown(screen, row, Column.NAME) for row in range(screen.model.rowCount())] == [
        "On time", "First pass", "Scrap",
    ]  # fmt: skip
    assert [shown(screen, 0, one) for one in (Column.UNIT, Column.TARGET, Column.LAST)] == [
        "%", "≥ 95", "94  (2026-09)",
    ]  # fmt: skip
    assert screen.counts.text() == (
        "0 of 3 reported  ·  missing: KPI-01 On time, KPI-02 First pass, KPI-03 Scrap"
    )


def test_a_month_in_which_nothing_is_due_says_what_to_do(qtbot: QtBot, desk: Desk) -> None:
    made = MonthEnd(desk)
    qtbot.addWidget(made)
    desk.jobs.drain()
    assert made.counts.text() == (
        "No KPI is due in this month. Choose another one, or add KPIs on their tab."
    )


def test_enter_and_tab_go_down_and_a_miss_stops_at_its_comment(
    qtbot: QtBot, screen: MonthEnd, desk: Desk, filled: Store
) -> None:
    assert cursor(screen) == (0, Column.VALUE)
    keys(qtbot, screen, "98.5 %")
    assert (cursor(screen), shown(screen, 0, Column.OUTCOME)) == ((1, Column.VALUE), "● Met")
    keys(qtbot, screen, "94,5", Qt.Key.Key_Tab)
    assert cursor(screen) == (1, Column.COMMENT)
    assert shown(screen, 1, Column.OUTCOME) == "■ missed: say why"
    keys(qtbot, screen, "New operator")
    assert (cursor(screen), shown(screen, 1, Column.OUTCOME)) == ((2, Column.VALUE), "■ Missed")
    keys(qtbot, screen, "1/3", Qt.Key.Key_Backtab)
    assert cursor(screen) == (1, Column.VALUE)
    screen.post()
    desk.jobs.drain()
    assert stored(filled)[1:] == [
        (1, "2026-10", 98.5, None, "posted"),
        (2, "2026-10", 94.5, "New operator", "posted"),
        (3, "2026-10", pytest.approx(1 / 3), None, "posted"),
    ]
    assert screen.counts.text() == "3 of 3 reported"
    assert screen.message.text == "3 posted."


def test_what_is_complete_is_posted_and_the_rest_stays_typed(
    screen: MonthEnd, desk: Desk, filled: Store
) -> None:
    for row, value in enumerate(("96", "90", "about 3")):
        screen.model.type(row, value=value)
    screen.post()
    desk.jobs.drain()
    assert [row[:3] for row in stored(filled)] == [(1, "2026-09", 94.0), (1, "2026-10", 96.0)]
    assert screen.message.text == "1 posted. KPI-02, KPI-03 still wait: see the outcome beside them."
    assert [shown(screen, row, Column.VALUE) for row in (1, 2)] == ["90", "about 3"]
    assert shown(screen, 2, Column.OUTCOME) == "○ can't be read"
    assert not screen.lock_button.isEnabled()


def test_a_drafted_capa_is_told_and_the_window_follows(
    qtbot: QtBot, screen: MonthEnd, desk: Desk, filled: Store
) -> None:
    screen.model.type(0, value="90", comment="Strike again")
    with qtbot.waitSignal(screen.changed) as changed:
        screen.post()
    desk.jobs.drain()
    assert 1 in changed.args[0]["capa"]
    assert screen.message.text == (
        "1 posted. CAPA-2026-001 was drafted because On time missed 2 periods running."
    )
    with filled.read() as session:
        assert session.scalars(select(Capa)).one().reading == "2026-10"


def test_not_applicable_needs_its_reason(screen: MonthEnd, desk: Desk, filled: Store) -> None:
    screen.model.type(2, value="n/a")
    assert shown(screen, 2, Column.OUTCOME) == "○ say why none"
    screen.model.type(2, comment="Shut down")
    assert shown(screen, 2, Column.OUTCOME) == "○ Not applicable"
    screen.post()
    desk.jobs.drain()
    with filled.read() as session:
        found = session.scalars(select(Reading).where(Reading.kpi == 3)).one()
        assert (found.value, found.not_applicable, found.comment) == (None, "Shut down", None)
    assert shown(screen, 2, Column.VALUE) == "n/a"


def test_a_column_from_excel_is_pasted_from_the_cursor_down(qtbot: QtBot, screen: MonthEnd) -> None:
    QGuiApplication.clipboard().setText("96.5\r\n\r\n1.5\tNew scale\r\nbeyond the last row\r\n")
    screen.grid.setCurrentIndex(screen.model.index(0, Column.VALUE))
    QTest.keyClick(screen.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [(row.value, row.comment) for row in screen.model.rows] == [
        ("96.5", ""), ("", ""), ("1.5", "New scale"),
    ]  # fmt: skip


def test_drafts_are_kept_in_the_data_file_and_posted_later(
    screen: MonthEnd, desk: Desk, filled: Store
) -> None:
    screen.model.type(0, value="90")  # a miss without its comment may wait as a draft
    screen.save_drafts()
    desk.jobs.drain()
    assert stored(filled)[1] == (1, "2026-10", 90.0, None, "draft")
    assert shown(screen, 0, Column.STATE) == "Draft"
    screen.post()
    assert "KPI-01 still wait" in screen.message.text
    screen.model.type(0, comment="Strike")
    screen.post()
    desk.jobs.drain()
    assert stored(filled)[1] == (1, "2026-10", 90.0, "Strike", "posted")


def test_what_is_typed_is_there_again_after_closing_and_in_another_month(
    qtbot: QtBot, screen: MonthEnd, desk: Desk
) -> None:
    screen.model.type(0, value="about 90")
    screen.month.setCurrentIndex(screen.month.findData("2026-09"))
    screen.month.activated.emit(0)
    desk.jobs.drain()
    assert shown(screen, 0, Column.VALUE) == "94"
    screen.model.type(1, value="97")
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    again = MonthEnd(desk)
    qtbot.addWidget(again)
    desk.jobs.drain()
    assert [row.value for row in again.model.rows] == ["about 90", "", ""]
    again.month.setCurrentIndex(again.month.findData("2026-09"))
    again.month.activated.emit(0)
    desk.jobs.drain()
    assert [row.value for row in again.model.rows] == ["94", "97", ""]


def test_a_month_is_locked_and_unlocked_with_a_reason(
    screen: MonthEnd, desk: Desk, filled: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.model.type(0, value="96")
    screen.post()
    desk.jobs.drain()
    screen.lock_button.click()
    desk.jobs.drain()
    assert stored(filled)[1] == (1, "2026-10", 96.0, None, "locked")
    assert screen.message.text == "October 2026 is locked."
    cell = screen.model.index(0, Column.VALUE)
    assert not cell.flags() & Qt.ItemFlag.ItemIsEditable
    screen.model.type(0, value="99")
    assert not screen.model.rows[0].is_dirty
    monkeypatch.setattr(ReasonDialog, "ask", lambda *_: "Wrong report")
    screen.unlock_button.click()
    desk.jobs.drain()
    assert stored(filled)[1][4] == "posted"
    with filled.read() as session:
        assert due_readings(session, "2026-10", TODAY)[0].is_reported


def test_the_last_row_leads_on_to_post(qtbot: QtBot, screen: MonthEnd) -> None:
    for row in range(3):
        screen.model.type(row, value="1")
    screen.grid.setCurrentIndex(screen.model.index(2, Column.VALUE))
    QTest.keyClick(screen.grid, Qt.Key.Key_Return)
    assert screen.post_button.isEnabled()
    assert screen.focusWidget() is screen.post_button


def test_the_model_keeps_qts_rules(screen: MonthEnd) -> None:
    QAbstractItemModelTester(screen.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    screen.model.type(0, value="96")


def test_the_screen_is_reached_from_the_kpi_tab_and_from_the_menu(
    qtbot: QtBot, filled: Store, window: MainWindow
) -> None:
    assert window.workspace is not None
    tab = window.workspace.go_to("kpi")
    for open_it in (tab.bar.month_end_wanted.emit, window.menus.actions["month_end"].trigger):
        open_it()
        window.jobs.drain()
        (screen,) = window.workspace.findChildren(MonthEnd)
        assert screen.isVisible()
        assert screen.model.rowCount() == 3
        screen.reject()
        qtbot.waitUntil(lambda: not window.workspace.findChildren(MonthEnd))  # type: ignore[union-attr]
    assert window.menus.actions["month_end"].shortcut().toString() == "Ctrl+M"


GERMAN = QLocale(QLocale.Language.German)


@pytest.mark.parametrize(
    ("text", "unit", "locale", "expected"),
    [
        ("98,5", "%", None, Typed(98.5)), ("98.5 %", "%", None, Typed(98.5)),
        ("98,5%", "%", GERMAN, Typed(98.5)), ("1.234,5", "kg", GERMAN, Typed(1234.5)),
        ("1,234", "kg", None, Typed(1234.0)), ("12 kg", "kg", None, Typed(12.0)),
        ("1/4", "%", None, Typed(25.0)), ("1/4", "kg", None, Typed(0.25)), ("-3", "", None, Typed(-3.0)),
        ("n/a", "%", None, Typed(none=True)), ("–", "%", None, Typed(none=True)), ("  ", "%", None, Typed()),
    ],
)  # fmt: skip
def test_numbers_are_read_as_people_write_them(
    text: str, unit: str, locale: QLocale | None, expected: Any
) -> None:
    assert read_reading(text, unit, locale) == expected


@pytest.mark.parametrize(("text", "unit"), [("about 3", ""), ("1/0", ""), ("5 %", "ppm"), ("1,2,3", "")])
def test_what_is_no_number_says_what_to_type(text: str, unit: str) -> None:
    with pytest.raises(ValueError, match=r"Type a number|not in per cent"):
        read_reading(text, unit)


def test_weeks_quarters_and_years_are_due_in_the_month_in_which_they_end(store: Store) -> None:
    with store.change("add") as change:
        for frequency in ("weekly", "quarterly", "yearly"):
            edit.save(change.session, "kpi", {"name": frequency, "frequency": frequency})
    with store.read() as session:
        september = [one.period for one in due_readings(session, "2026-09", TODAY)]
        december = [one.period for one in due_readings(session, "2025-12", TODAY)]
    assert september == ["2026-W36", "2026-W37", "2026-W38", "2026-W39", "2026-Q3"]
    assert december[-2:] == ["2025-Q4", "2025"]


def test_a_choice_by_its_first_letter_is_told_like_one_by_an_arrow(qtbot: QtBot) -> None:
    box = QuietComboBox()
    qtbot.addWidget(box)
    box.addItems(["May", "June", "July"])
    told: list[int] = []
    box.activated.connect(told.append)
    QTest.keyClicks(box, "j")
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert told == [1, 2]
