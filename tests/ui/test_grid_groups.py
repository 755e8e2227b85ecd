"""Groups, filters and sort levels in a grid, and the chips that say so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from qms_desktop.insight.filters import Filter
from qms_desktop.insight.rows import Query
from qms_desktop.model.capas import Capa, Severity
from qms_desktop.model.fields import Field, Kind, fields
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.filter_dialog import FilterDialog
from qms_desktop.ui.grid_menus import offers, sorted_next
from qms_desktop.ui.register_tab import RegisterTab
from qms_desktop.ui.words import today
from tests.ui.grids import column, heads, shown

Add = Callable[..., int]


@pytest.fixture
def tab(desk: Desk, qtbot: QtBot, add: Add) -> RegisterTab:
    packing = add("process", name="Packing")
    milling = add("process", name="Milling")
    add("capa", title="One", process=packing, severity=Severity.MAJOR, due_on=today() - timedelta(days=2))
    add("capa", title="Two", process=milling, severity=Severity.MINOR, cost=20)
    add("capa", title="Three", process=packing, severity=Severity.MINOR, cost=10)
    add("capa", title="Four")
    return shown(desk, qtbot, "capa")


def ask(tab: RegisterTab, desk: Desk, query: Query) -> None:
    tab.show_query(query)
    desk.jobs.drain()


def choose(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_groups_have_heads_with_count_and_late_ones(tab: RegisterTab, desk: Desk) -> None:
    choose(tab.grid.header_menu(tab.model.columns.index("process")), "Group by process")
    desk.jobs.drain()
    assert heads(tab) == ["▾ Milling  ·  1", "▾ Packing  ·  2  ·  ■ 1 late", "▾ No process  ·  1"]
    assert column(tab, "title") == ["Two", "One", "Three", "Four"]
    assert tab.grid.current_record is not None


def test_a_group_is_closed_and_opened_by_key_and_by_mouse(tab: RegisterTab, desk: Desk) -> None:
    ask(tab, desk, Query("capa", group="process"))
    tab.grid.setCurrentIndex(tab.model.index(2, 0))
    QTest.keyClick(tab.grid, Qt.Key.Key_Left)
    assert column(tab, "title") == ["Two", "Four"]
    QTest.keyClick(tab.grid, Qt.Key.Key_Right)
    assert column(tab, "title") == ["Two", "One", "Three", "Four"]
    place = QPoint(10, tab.grid.rowViewportPosition(0) + 5)
    QTest.mouseClick(tab.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert column(tab, "title") == ["One", "Three", "Four"]


def test_closed_groups_stay_closed_when_the_list_is_read_again(tab: RegisterTab, desk: Desk) -> None:
    ask(tab, desk, Query("capa", group="severity"))
    tab.model.toggle(0)
    tab.refresh()
    desk.jobs.drain()
    assert column(tab, "title") == ["One", "Four"]
    tab.model.close_groups(False)
    assert column(tab, "title") == ["Two", "Three", "One", "Four"]


def test_qt_finds_nothing_wrong_with_a_grouped_model(
    tab: RegisterTab, desk: Desk, qtmodeltester: ModelTester
) -> None:
    ask(tab, desk, Query("capa", group="process"))
    qtmodeltester.check(tab.model)  # type: ignore[no-untyped-call]  # pytest-qt's
    tab.model.toggle(2)
    tab.model.toggle(2)


def test_what_limits_the_list_is_said_in_chips_that_take_it_away(tab: RegisterTab, desk: Desk) -> None:
    query = Query(
        "capa",
        open_only=True,
        filters={"severity": Filter(any_of=(Severity.MINOR, None)), "process": Filter(any_of=(1,))},
        group="process",
    )
    ask(tab, desk, query)
    assert column(tab, "title") == ["Three"]
    assert tab.chips.said == [
        "Open only", "Severity: Minor, empty", "Process: Packing", "Grouped by process",
    ]  # fmt: skip
    assert tab.filter_words() == "Open only, Severity: Minor, empty, Process: Packing, Grouped by process"
    tab.chips.buttons[2].click()
    desk.jobs.drain()
    assert column(tab, "title") == ["Two", "Three", "Four"]
    assert tab.foot.line.text() == "3 of 4"
    tab.foot.all_button.click()
    desk.jobs.drain()
    assert tab.chips.isHidden()


def test_a_filter_is_asked_from_the_header(
    tab: RegisterTab, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[Field, list[tuple[object, str]]]] = []

    def answer(_p: object, _t: object, field: Field, _n: Filter, offered: list[tuple[object, str]]) -> Filter:
        seen.append((field, offered))
        return Filter(any_of=(2,))

    monkeypatch.setattr(FilterDialog, "ask", answer)
    choose(tab.grid.header_menu(tab.model.columns.index("process")), "Filter by “Process”…")
    desk.jobs.drain()
    assert seen[0][1] == [(2, "Milling"), (1, "Packing")]
    assert column(tab, "title") == ["Two"]
    choose(tab.grid.header_menu(tab.model.columns.index("process")), "Take the filter away")
    desk.jobs.drain()
    assert tab.model.rowCount() == 4


@pytest.mark.parametrize(
    ("name", "typed", "wanted"),
    [
        ("title", ["label"], Filter(contains="label")),
        ("due_on", ["2026-01-01", "2026-02-01"], Filter(least=date(2026, 1, 1), most=date(2026, 2, 1))),
        ("cost", ["", "12.5"], Filter(most=12.5)),
    ],
)
def test_the_filter_dialog_asks_what_fits_the_column(
    desk: Desk, qtbot: QtBot, name: str, typed: list[str], wanted: Filter
) -> None:
    dialog = FilterDialog(None, desk.theme, fields(Capa)[name], Filter())
    qtbot.addWidget(dialog)
    inputs = [dialog.words] if dialog.words is not None else [one.focusProxy() for one in dialog.span]
    for widget, words in zip(inputs, typed, strict=True):
        assert widget is not None
        QTest.keyClicks(widget, words)
    assert dialog.missing() == ""
    assert dialog.wanted == wanted
    dialog.presence.setCurrentIndex(2)
    assert dialog.wanted.empty is True


def test_the_filter_dialog_says_what_it_can_not_read(desk: Desk, qtbot: QtBot) -> None:
    dialog = FilterDialog(None, desk.theme, fields(Capa)["cost"], Filter(least=5, most=1))
    qtbot.addWidget(dialog)
    assert dialog.missing() == "The first value lies behind the second; exchange them."
    dialog.span[0].restore("much")
    assert "number" in dialog.missing()


def test_values_are_ticked(desk: Desk, qtbot: QtBot) -> None:
    field = fields(Capa)["severity"]
    dialog = FilterDialog(None, desk.theme, field, Filter(any_of=(Severity.MAJOR,)), offers(field))
    qtbot.addWidget(dialog)
    assert dialog.ticks is not None
    dialog.ticks.item(3).setCheckState(Qt.CheckState.Checked)
    assert dialog.wanted == Filter(any_of=(Severity.MAJOR, None))


def test_a_click_on_a_header_sorts_up_then_down_then_not_and_shift_adds_a_level() -> None:
    query = sorted_next(Query("capa"), "owner", within=False)
    assert query.order == (("owner", False),)
    both = sorted_next(query, "title", within=True)
    assert both.order == (("owner", False), ("title", False))
    assert sorted_next(both, "owner", within=True).order == (("owner", True), ("title", False))
    down = sorted_next(query, "owner", within=False)
    assert down.order == (("owner", True),)
    assert sorted_next(down, "owner", within=False).order == ()
    assert sorted_next(both, "severity", within=False).order == (("severity", False),)


def test_the_header_says_how_the_list_is_sorted(tab: RegisterTab, desk: Desk) -> None:
    header = Qt.Orientation.Horizontal
    at = tab.model.columns.index
    ask(tab, desk, Query("capa", order=(("severity", False), ("title", True))))
    assert tab.model.headerData(at("severity"), header) == "Severity ↑1"
    assert tab.model.headerData(at("title"), header) == "Title ↓2"
    ask(tab, desk, replace(tab.model.query, order=(("title", True),)))
    assert tab.model.headerData(at("title"), header) == "Title ↓"


def test_amounts_shown_are_added_up_in_the_foot(tab: RegisterTab, desk: Desk) -> None:
    tab.model.set_columns([*tab.model.columns, "cost"])
    desk.jobs.drain()
    assert tab.foot.line.text().endswith("Cost: 30.00 in all, 15.00 on average (known of 2)")


def test_a_yes_no_column_groups_too(desk: Desk, qtbot: QtBot, add: Add) -> None:
    add("person", name="Jane Smith")
    add("person", name="Old Hand", active=False)
    tab = shown(desk, qtbot, "person")
    ask(tab, desk, Query("person", group="active"))
    assert heads(tab) == ["▾ Active: No  ·  1", "▾ Active: Yes  ·  1"]
    assert offers(Field("Active", Kind.YES_NO)) == [(True, "Yes"), (False, "No")]


def test_many_filters_do_not_make_the_window_grow(tab: RegisterTab, desk: Desk) -> None:
    names = [name for name, field in fields(Capa).items() if field.kind is Kind.TEXT][:12]
    ask(tab, desk, Query("capa", filters={name: Filter(contains="x" * 60) for name in names}))
    assert len(tab.chips.buttons) == len(names)
    assert tab.minimumSizeHint().width() <= 1000


def test_a_second_level_of_sorting_is_asked_from_the_menu_too(tab: RegisterTab, desk: Desk) -> None:
    ask(tab, desk, Query("capa", order=(("severity", False),)))
    choose(tab.grid.header_menu(tab.model.columns.index("title")), "Then sort down")
    desk.jobs.drain()
    assert tab.model.query.order == (("severity", False), ("title", True))
    assert column(tab, "title") == ["Two", "Three", "One", "Four"]


def test_columns_keep_their_width_while_all_groups_are_closed_and_where_nothing_matches(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    jane = add("person", name="Jane Smith")
    for at in range(30):
        add(
            "action", number=f"ACTION-2026-{at:03}", title=f"Task {at}", owner=jane, due_on=date(2020, 12, 28)
        )
    tab = RegisterTab(desk, "action")
    qtbot.addWidget(tab)
    tab.resize(1280, 600)
    tab.show()
    desk.jobs.drain()
    before = tab.grid.columnWidth(0)
    tab.show_query(Query("action", contains="zzz"))
    desk.jobs.drain()
    assert tab.grid.columnWidth(0) == before
    tab.show_query(Query("action", group="owner"))
    desk.jobs.drain()
    tab.model.close_groups(closed=True)
    tab.grid.columns.fit()
    assert tab.grid.columnWidth(0) == before


def test_columns_are_fitted_once_the_first_group_of_a_closed_list_opens(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    for at in range(30):
        add("action", number=f"ACTION-2026-{at:03}", title=f"Task {at}")
    tab = RegisterTab(desk, "action")
    qtbot.addWidget(tab)
    tab.resize(1280, 600)
    tab.show_query(Query("action", group="owner"))
    tab.model.loaded.connect(lambda _: tab.model.close_groups(closed=True))
    desk.jobs.drain()
    tab.show()
    QApplication.processEvents()
    tab.model.toggle(0)
    desk.jobs.drain()
    QApplication.processEvents()
    assert tab.grid.columnWidth(0) >= tab.grid.sizeHintForColumn(0)
