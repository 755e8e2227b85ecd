"""What keeps the window from stalling, told by what is done and not by the clock."""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from qms_desktop import app
from qms_desktop.insight.pack import Section, Table
from qms_desktop.insight.views import HistoryLine
from qms_desktop.model.registers import REGISTERS
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.history_table import AT_ONCE, HistoryTable
from qms_desktop.ui.home_contents import Opens, Tile
from qms_desktop.ui.home_entries import KpiTile
from qms_desktop.ui.home_panels import Wall
from qms_desktop.ui.later import LaterPage
from qms_desktop.ui.meeting_data import MOST_ROWS, Passage, SectionView
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.ui.register_tab import RegisterTab
from qms_desktop.ui.theme import Sign, Theme
from qms_desktop.ui.workspace import TABS, Workspace

Add = Callable[..., int]
MANY = 20
"""Widgets whose styles are worked out anew where what holds them moves into another one."""


class Moves(QObject):
    """Notes which widgets with many others inside were moved into another one."""

    def __init__(self) -> None:
        super().__init__()
        self.moved: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        if event.type() == QEvent.Type.ParentChange and isinstance(watched, QWidget):
            inside = len(watched.findChildren(QWidget))
            if inside > MANY:
                self.moved.append(f"{type(watched).__name__}: {inside}")
        return False


@pytest.mark.parametrize("name", list(REGISTERS))
def test_a_form_is_built_where_it_stands(desk: Desk, qtbot: QtBot, name: str) -> None:
    tab = RegisterTab(desk, name)
    qtbot.addWidget(tab)
    tab.show()
    desk.jobs.drain()
    moves, running = Moves(), QApplication.instance()
    assert running is not None
    running.installEventFilter(moves)
    tab.new_record()
    running.removeEventFilter(moves)
    assert tab.in_form
    assert moves.moved == []


def shown_in_form(workspace: Workspace, name: str) -> RecordForm:
    tab = workspace.go_to(name)
    workspace.desk.jobs.drain()
    tab.new_record()
    return tab.form


@pytest.mark.parametrize("name", [name for names in TABS for name in names])
def test_a_form_just_opened_has_its_first_page_and_the_others_come_in_later_turns(
    workspace: Workspace, qtbot: QtBot, name: str
) -> None:
    pages = shown_in_form(workspace, name).pages
    behind = [page for page in map(pages.widget, range(1, pages.count())) if isinstance(page, LaterPage)]
    assert {pages.history, pages.evidence, pages.linked} <= set(behind)
    assert not any(page.is_built or page.findChildren(QWidget) for page in behind)
    qtbot.waitUntil(lambda: all(page.is_built for page in behind))
    assert all(page.findChildren(QWidget) for page in behind)


def test_each_page_behind_the_first_is_built_in_a_turn_of_its_own(workspace: Workspace) -> None:
    pages = shown_in_form(workspace, "kpi").pages
    behind = [page for page in pages.findChildren(LaterPage) if not page.is_built]
    for built in range(len(behind) + 1):
        assert sum(page.is_built for page in behind) == built
        pages._build_next()


def test_a_page_that_is_chosen_before_its_turn_is_there_at_once_with_what_is_known(
    workspace: Workspace, qtbot: QtBot
) -> None:
    line = HistoryLine(datetime(2026, 1, 2, tzinfo=UTC), "Jane", "added", None, "", "Title", "", "Wrong", 1)
    form = shown_in_form(workspace, "capa")
    history = form.pages.history
    history.show_lines([line])
    form.pages.setTabVisible(form.pages.indexOf(history), True)
    before = history.is_built
    form.pages.show_history()
    assert (before, history.is_built) == (False, True)
    assert history.table.rowCount() == 1
    qtbot.waitUntil(lambda: history.table.isVisible() and form.window().focusWidget() is history.table)


def test_a_long_history_is_filled_in_over_several_turns(theme: Theme, qtbot: QtBot) -> None:
    table = HistoryTable(theme)
    qtbot.addWidget(table)
    moment = datetime(2026, 1, 2, tzinfo=UTC)
    table.show_lines(
        [HistoryLine(moment, "Jane", "added", None, "", "Title", "", str(at), at // 2) for at in range(1000)]
    )
    assert (table.rowCount(), table.item(AT_ONCE, 5)) == (1000, None)
    qtbot.waitUntil(lambda: table.item(999, 5) is not None)
    texts = [table.item(row, 1).text() for row in (0, 1, AT_ONCE, AT_ONCE + 1)]  # type: ignore[union-attr]  # filled
    assert texts == ["Jane", "", "Jane", ""]


def test_tab_comes_to_a_page_built_later_where_the_page_stands(workspace: Workspace) -> None:
    form = shown_in_form(workspace, "capa")
    assert form.recurrence is not None
    page = form.pages.history
    page.build()
    order: list[QWidget] = [form.pages.fields]
    while len(order) == 1 or order[-1] is not order[0]:
        order.append(order[-1].nextInFocusChain() or order[0])
    assert order.index(page.take_back) < order.index(page.table) < order.index(form.recurrence)


@pytest.fixture
def counts(monkeypatch: pytest.MonkeyPatch) -> tuple[list[int], list[str]]:
    """What the collector counts, to be set: young objects and all it would walk; what is done about it."""
    count, done = [0, 0], []
    monkeypatch.setattr(gc, "get_count", lambda: (count[0], 0, 0))
    monkeypatch.setattr(gc, "get_objects", lambda: range(count[1]))
    monkeypatch.setattr(gc, "collect", lambda: done.append("collect"))
    monkeypatch.setattr(gc, "freeze", lambda: done.append("freeze"))
    return count, done


def test_the_collector_walks_a_little_at_a_time(counts: tuple[list[int], list[str]]) -> None:
    count, done = counts
    for young, walked in ((app.YOUNG - 1, 0), (app.YOUNG, app.MOST)):
        count[:] = young, walked
        app.collect_if_due()
    assert done == ["collect"]
    for young, walked in ((app.YOUNG, app.MOST + 1), (app.MOST + 1, 0)):
        count[:] = young, walked
        app.collect_if_due()
    assert done == ["collect", "freeze", "freeze"]


def tile(name: str) -> Tile:
    course = b"<svg xmlns='http://www.w3.org/2000/svg' width='90' height='18'/>"
    return Tile(name, "91 %", "2026-10", Opens("kpi", 1), Sign.MET, "on target", course, course)


def test_a_wall_of_many_kpis_is_hung_turn_by_turn_and_its_tiles_stay(theme: Theme, qtbot: QtBot) -> None:
    wall = Wall(theme)
    qtbot.addWidget(wall)
    wall.resize(1200, 400)
    wall.show()
    with qtbot.waitSignal(wall.hung):
        wall.show_tiles([tile(f"KPI {number}") for number in range(150)])
        assert len(wall.findChildren(KpiTile)) < 150
    before = wall.findChildren(KpiTile)
    assert [one.tile.name for one in before] == [f"KPI {number}" for number in range(150)]
    wall.show_tiles([tile(f"Rate {number}") for number in range(149)])
    assert [one.tile.name for one in before[:149]] == [f"Rate {number}" for number in range(149)]
    assert before[149].isHidden()


def test_a_long_table_of_the_meeting_is_set_turn_by_turn(desk: Desk, qtbot: QtBot) -> None:
    rows = tuple((f"CAPA-{number}", f"Wrong label {number}") for number in range(90))
    table = Table("Raised in the period", ("No", "Title"), rows)
    shown = SectionView(desk)
    qtbot.addWidget(shown)
    shown.resize(600, 500)
    shown.show()
    shown.show_section(Section("c4", "", (), (table,), (), (), "", "", "", ""), "")
    assert f"Wrong label {MOST_ROWS - 1}<" not in shown.text
    qtbot.waitUntil(lambda: f"{90 - MOST_ROWS} more" in shown.text)
    assert all(f"Wrong label {number}<" in shown.text for number in range(MOST_ROWS))
    passages = shown.findChildren(Passage)
    qtbot.waitUntil(lambda: all(one.height() >= QLabel.heightForWidth(one, one.width()) for one in passages))
    shown.resize(300, 500)
    qtbot.waitUntil(lambda: all(one.height() >= QLabel.heightForWidth(one, one.width()) for one in passages))
