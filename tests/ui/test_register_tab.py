"""A register's tab: filter, switches, columns, empty state, the way to the form and back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from qms_desktop.insight.rows import Query
from qms_desktop.model.registers import register
from qms_desktop.ui.columns_dialog import ColumnsDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.detail_pane import DetailPane
from qms_desktop.ui.grid_columns import fitted
from qms_desktop.ui.language import speak
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.register_tab import RegisterTab
from qms_desktop.ui.words import today
from qms_desktop.ui.workspace import TABS, Workspace
from qms_desktop.workflow import edit
from tests.ui.grids import follow

Add = Callable[..., int]


def shown(desk: Desk, qtbot: QtBot, name: str) -> RegisterTab:
    tab = RegisterTab(desk, name)
    qtbot.addWidget(tab)
    tab.resize(1200, 700)
    tab.show()
    desk.jobs.drain()
    return tab


def switch(tab: RegisterTab, desk: Desk, words: str) -> None:
    menu = tab.view.menu()
    tab.view.fill(menu)
    next(action for action in menu.actions() if action.text() == words).trigger()
    desk.jobs.drain()


def titles(tab: RegisterTab) -> list[str]:
    column = tab.model.columns.index("title")
    return [tab.model.index(row, column).data() for row in range(tab.model.rowCount())]


def test_an_empty_register_says_what_belongs_there_and_how_to_begin(desk: Desk, qtbot: QtBot) -> None:
    tab = shown(desk, qtbot, "capa")
    assert tab.empty.isVisible()
    with qtbot.waitSignal(tab.import_wanted):
        QTest.mouseClick(tab.empty.import_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(tab.empty.add_button, Qt.MouseButton.LeftButton)
    assert tab.in_form


def test_typing_filters_and_the_count_says_how_many_of_how_many(desk: Desk, qtbot: QtBot, add: Add) -> None:
    for title in ("Wrong label", "Scratch", "Label missing"):
        add("capa", title=title)
    tab = shown(desk, qtbot, "capa")
    assert tab.foot.line.text() == "3 CAPAs"
    with qtbot.waitSignal(tab.model.loaded):
        QTest.keyClicks(tab.filter, "label")
    assert titles(tab) == ["Wrong label", "Label missing"]
    assert tab.foot.line.text() == "2 of 3"


def test_escape_takes_the_filter_out_and_then_leads_to_the_list(desk: Desk, qtbot: QtBot, add: Add) -> None:
    for title in ("Wrong label", "Scratch"):
        add("capa", title=title)
    tab = shown(desk, qtbot, "capa")
    tab.filter.setFocus()
    with qtbot.waitSignal(tab.model.loaded):
        QTest.keyClicks(tab.filter, "label")
    with qtbot.waitSignal(tab.model.loaded):
        QTest.keyClick(tab.filter, Qt.Key.Key_Escape)
    assert titles(tab) == ["Wrong label", "Scratch"]
    assert tab.filter.hasFocus()
    QTest.keyClick(tab.filter, Qt.Key.Key_Escape)
    assert tab.grid.hasFocus()


def test_the_switches_show_open_late_and_withdrawn_records(desk: Desk, qtbot: QtBot, add: Add) -> None:
    add("action", title="Late", due_on=today() - timedelta(days=1))
    add("action", title="Coming", due_on=today() + timedelta(days=60))
    gone = add("action", title="Gone")
    with desk.store.change("test") as change:
        edit.withdraw(change.session, "action", gone, "Twice", today())
    tab = shown(desk, qtbot, "action")
    assert titles(tab) == ["Late", "Coming"]
    switch(tab, desk, "Late only")
    assert titles(tab) == ["Late"]
    switch(tab, desk, "Late only")
    switch(tab, desk, "Show withdrawn")
    assert titles(tab) == ["Late", "Coming", "Gone"]


def test_enter_opens_the_record_and_escape_comes_back_to_its_row(desk: Desk, qtbot: QtBot, add: Add) -> None:
    for title in ("One", "Two"):
        add("capa", title=title)
    tab = shown(desk, qtbot, "capa")
    tab.grid.selectRow(1)
    QTest.keyClick(tab.grid, Qt.Key.Key_Return)
    desk.jobs.drain()
    assert tab.form.isVisible()
    assert tab.form.header.title.text().endswith("Two")
    QTest.keyClick(tab.form, Qt.Key.Key_Escape)
    assert tab.grid.isVisible()
    assert tab.grid.currentIndex().row() == 1


def test_a_saved_record_is_found_in_the_list(desk: Desk, qtbot: QtBot) -> None:
    tab = shown(desk, qtbot, "capa")
    follow(tab)
    tab.new_record()
    title = tab.form.pages.fields.rows["title"].editor.focusProxy()
    assert title is not None
    QTest.keyClicks(title, "Wrong label")
    tab.form.save()
    desk.jobs.drain()
    tab.form.close_form()
    desk.jobs.drain()
    assert titles(tab) == ["Wrong label"]
    assert tab.grid.current_record == tab.form.record


def test_the_summary_follows_the_cursor(desk: Desk, qtbot: QtBot, add: Add) -> None:
    for title in ("One", "Two"):
        add("capa", title=title)
    tab = shown(desk, qtbot, "capa")
    assert tab.detail.title.text() == "One"
    QTest.keyClick(tab.grid, Qt.Key.Key_Down)
    desk.jobs.drain()
    assert tab.detail.title.text() == "Two"


@pytest.mark.parametrize("language", ["en", "de", "fr"])
@pytest.mark.parametrize("size", [(683, 384), (960, 540)])
@pytest.mark.parametrize("name", ["capa", "action"])
def test_on_a_small_screen_the_columns_looked_at_first_are_in_view_whole(
    desk: Desk, qtbot: QtBot, add: Add, qapp: QApplication, language: str, size: tuple[int, int], name: str
) -> None:
    owner = add("person", name="Maximiliane Oberhofer")
    for _ in range(30):
        add(name, title="Label of the second pallet was missing again", owner=owner, due_on=today())
    speak(qapp, language)
    tab = RegisterTab(desk, name)
    qtbot.addWidget(tab)
    tab.resize(*size)
    tab.show()
    desk.jobs.drain()
    speak(qapp, "en")

    needed = [tab.model.columns.index(one) for one in ("number", "title", "state", "owner", "due_on")]
    ends = [tab.grid.columnViewportPosition(at) + tab.grid.columnWidth(at) for at in needed]
    assert ends == sorted(ends)
    assert ends[-1] <= tab.grid.viewport().width()
    assert tab.minimumSizeHint().width() <= 683


def test_the_summary_gives_way_on_a_small_screen_unless_people_drew_the_line(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    add("capa", title="One")
    tab = shown(desk, qtbot, "capa")
    assert tab.detail.isVisible()
    beside = tab.detail.width()
    tab.resize(683, 384)
    assert not tab.detail.isVisible()
    tab.resize(1200, 700)
    assert tab.detail.width() == beside

    splitter = tab.findChild(QSplitter)
    assert splitter is not None
    splitter.splitterMoved.emit(700, 1)  # as a drag of the line says
    tab.resize(683, 384)
    assert tab.detail.isVisible()


def test_the_cursor_stays_on_its_record_when_the_list_is_sorted_anew(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    add("capa", title="Alpha")
    beta = add("capa", title="Beta")
    tab = shown(desk, qtbot, "capa")
    tab.grid.select_record(beta)
    tab.grid.sortByColumn(tab.model.columns.index("title"), Qt.SortOrder.DescendingOrder)
    desk.jobs.drain()
    assert titles(tab) == ["Beta", "Alpha"]
    assert tab.grid.current_record == beta


def test_columns_chosen_are_there_again_at_the_next_start(
    desk: Desk, qtbot: QtBot, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("capa", title="Wrong label", customer="ACME")
    tab = shown(desk, qtbot, "capa")
    wanted = [name for name in tab.model.columns if name != "severity"] + ["customer"]
    monkeypatch.setattr(ColumnsDialog, "ask", lambda *_: wanted)
    tab.grid.columns.choose()
    desk.jobs.drain()
    qtbot.waitUntil(lambda: bool(desk.state.value("columns/capa", [])))
    again = shown(desk, qtbot, "capa")
    assert "customer" in again.model.columns
    assert "severity" not in again.model.columns


def test_a_width_the_user_set_is_there_again_at_the_next_start(desk: Desk, qtbot: QtBot, add: Add) -> None:
    add("capa", title="Wrong label")
    tab = shown(desk, qtbot, "capa")
    tab.grid.setColumnWidth(2, 222)
    qtbot.waitUntil(lambda: bool(desk.state.value("columns/capa", [])))
    assert shown(desk, qtbot, "capa").grid.columnWidth(2) == 222


def test_rows_are_copied_as_a_spreadsheet_takes_them(desk: Desk, qtbot: QtBot, add: Add) -> None:
    add("intent", title="Deliver on time", horizon="2028")
    tab = shown(desk, qtbot, "intent")
    QTest.keyClick(tab.grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    desk.jobs.drain()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t") for line in lines] == [
        ["No", "Title", "Statement", "Horizon", "Sponsor"],
        ["INT-01", "Deliver on time", "", "2028", ""],
    ]


def test_the_records_behind_a_figure_are_shown(desk: Desk, qtbot: QtBot, add: Add) -> None:
    packing = add("process", name="Packing")
    add("capa", title="Wrong label", process=packing)
    add("capa", title="Scratch")
    tab = shown(desk, qtbot, "capa")
    tab.show_query(Query("capa", where={"process": packing}, open_only=True))
    desk.jobs.drain()
    assert titles(tab) == ["Wrong label"]
    assert [chip.text() for chip in tab.chips.buttons] == ["Open only  ✕", "Process: Packing  ✕"]
    tab.clear_filter()
    desk.jobs.drain()
    assert titles(tab) == ["Wrong label", "Scratch"]


def test_a_late_day_shows_in_the_count(desk: Desk, qtbot: QtBot, add: Add) -> None:
    add("action", title="Late", due_on=today() - timedelta(days=1))
    assert shown(desk, qtbot, "action").foot.line.text() == "1 action  ·  1 late"


def test_columns_of_words_give_way_where_room_is_short_and_days_do_not() -> None:
    assert fitted([100, 200, 90], [100, 80, 90], 400) == [100, 200, 90]
    assert fitted([100, 200, 90], [100, 80, 90], 330) == [100, 140, 90]
    assert fitted([100, 200, 90], [100, 80, 90], 100) == [100, 80, 90]


def test_a_long_address_stands_below_its_label_where_the_summary_is_narrow(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    person = add("person", name="Jane Smith", email="jane.smith-of-purchasing@tarnholt.example")
    pane = DetailPane(desk, "person")
    qtbot.addWidget(pane)
    pane.show()
    pane.show_record(person)
    desk.jobs.drain()
    for width, stands_below in ((900, False), (300, True)):
        pane.resize(width, 400)
        assert ('colspan="2"' in pane.body.text()) is stands_below


def test_ten_thousand_words_are_shown_by_their_beginning_and_stay_whole_in_the_form(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    words = "word " * 9_999 + "end"
    capa = add("capa", title=words, description=words)
    tab = shown(desk, qtbot, "capa")
    pane = DetailPane(desk, "capa")
    qtbot.addWidget(pane)
    pane.show_record(capa)
    tab.open_record(capa)
    desk.jobs.drain()
    seen = (titles(tab)[0], pane.title.text(), tab.form.header.title.text())
    assert all("word word" in text and text.endswith("…") and len(text) < 2_000 for text in seen)
    assert "…" in pane.body.text()
    assert len(pane.body.text()) < 5_000
    rows = tab.form.pages.fields.rows
    assert (rows["title"].editor.value(), rows["description"].editor.value()) == (words, words)


@pytest.mark.parametrize("name", ["action", "capa", "kpi", "objective", "person", "process"])
def test_the_head_of_a_column_is_never_cut_off_however_narrow_the_list(
    desk: Desk, qtbot: QtBot, qapp: QApplication, add: Add, name: str
) -> None:
    add(name, **{register(name).title_field: "First"})
    speak(qapp, "de")
    try:
        tab = RegisterTab(desk, name)
        qtbot.addWidget(tab)
        tab.resize(720, 400)
        tab.show()
        desk.jobs.drain()
        QApplication.processEvents()
        header = tab.grid.horizontalHeader()
        heads = [str(tab.model.headerData(at, header.orientation())) for at in range(tab.model.columnCount())]
        needs = [header.fontMetrics().horizontalAdvance(words) for words in heads]
        assert [words for at, words in enumerate(heads) if header.sectionSize(at) < needs[at] + 8] == []
    finally:
        speak(qapp, "en")


def test_heads_begin_where_the_words_under_them_begin(desk: Desk, qtbot: QtBot, add: Add) -> None:
    add("person", name="NNN", number="NNN", email="NNN")
    tab = RegisterTab(desk, "person")
    qtbot.addWidget(tab)
    tab.resize(1100, 400)
    tab.show()
    desk.jobs.drain()
    tab.grid.clearSelection()
    first = inked(tab.grid.viewport().grab(tab.grid.visualRect(tab.model.index(0, 0)).adjusted(0, 0, 0, -2)))
    header = tab.grid.horizontalHeader()
    head = inked(header.viewport().grab(header.viewport().rect().adjusted(0, 0, 40 - header.width(), -2)))
    assert abs(first - head) <= 1


def inked(picture: QPixmap) -> int:
    """Return how many pixels stand before the first that is not the ground."""
    image = picture.toImage()
    ground = image.pixelColor(0, 0)
    inked = (
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < ground.lightness() - 80
    )
    return next(inked)


def test_days_states_and_numbers_that_come_into_view_later_are_never_cut_off(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    day = date(2020, 12, 28)
    for at in range(60):
        add("action", title=f"Task {at}", number=f"A-{at:02}", due_on=day if at > 50 else None)
    with desk.store.change("cancel") as change:
        edit.move(change.session, "action", 60, "cancelled", "Doubled")
    add("action", title="The last", number="A-100")
    tab = RegisterTab(desk, "action")
    qtbot.addWidget(tab)
    tab.resize(1280, 500)
    tab.show()
    desk.jobs.drain()
    grid, names = tab.grid, tab.model.columns
    for column in (names.index(name) for name in ("number", "due_on", "state")):
        width = grid.columnWidth(column)
        grid.scrollToBottom()
        desk.jobs.drain()
        assert grid.sizeHintForColumn(column) <= width, names[column]


def test_a_list_that_nothing_matches_says_so_where_the_rows_would_stand(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    add("action", title="Print labels")
    tab = RegisterTab(desk, "action")
    qtbot.addWidget(tab)
    tab.resize(1100, 400)
    tab.show()
    desk.jobs.drain()
    tab.show_query(Query("action", contains="zzz"))
    desk.jobs.drain()
    middle = tab.grid.viewport().rect().center()
    words = tab.grid.viewport().grab(QRect(middle.x() - 60, middle.y() - 8, 120, 16)).toImage()
    inks = {words.pixel(x, y) for x in range(words.width()) for y in range(words.height())}
    assert len(inks) > 1
    tab.clear_filter()
    desk.jobs.drain()
    assert tab.model.rowCount() == 1


def test_a_verb_has_the_same_place_on_every_tab(window: MainWindow, workspace: Workspace) -> None:
    places = set()
    for names in TABS:
        for name in names:
            button = workspace.go_to(name).bar.new_button
            window.jobs.drain()
            places.add(button.mapTo(window, button.rect().topLeft()).toTuple())
    assert len(places) == 1
