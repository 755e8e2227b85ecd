"""Views of a list: those every register offers, and those saved in the data file."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from qms_desktop.insight.filters import Filter
from qms_desktop.insight.rows import Query
from qms_desktop.model.capas import Severity
from qms_desktop.store.datafile import open_file
from qms_desktop.ui.ask_name import NameDialog
from qms_desktop.ui.columns_dialog import ColumnsDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.register_tab import RegisterTab
from qms_desktop.ui.saved_views import SavedView, built_in, from_json, to_json
from qms_desktop.workflow import edit
from qms_desktop.workflow.list_views import saved_views
from qms_desktop.workflow.undo import last_undoable, undo
from tests.ui.grids import column, heads, shown

Add = Callable[..., int]


def names(tab: RegisterTab) -> list[str]:
    return [view.name for view in tab.view.views]


def take(tab: RegisterTab, desk: Desk, name: str) -> None:
    tab.view.choose(next(view for view in tab.view.views if view.name == name))
    desk.jobs.drain()


def save(tab: RegisterTab, desk: Desk, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(NameDialog, "ask", lambda *_: name)
    tab.view.save()
    desk.jobs.drain()


def test_each_register_offers_the_views_that_fit_it() -> None:
    assert [view.name for view in built_in("capa", 1)] == [
        "All", "Open", "Late", "Mine", "Open by process", "Open by owner",
    ]  # fmt: skip
    assert [view.name for view in built_in("person", 1)] == ["All"]
    assert "Off target or at risk" in [view.name for view in built_in("kpi", None)]
    assert "Off track or at risk" in [view.name for view in built_in("objective", None)]


def test_mine_are_those_of_the_person_under_whose_name_changes_are_signed(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    jane = add("person", name="Jane Smith")
    add("capa", title="Hers", owner=jane)
    add("capa", title="Nobody's")
    tab = shown(desk, qtbot, "capa")
    take(tab, desk, "Mine")
    assert column(tab, "title") == ["Hers"]
    take(tab, desk, "Open by owner")
    assert heads(tab) == ["▾ Jane Smith  ·  1", "▾ No owner  ·  1"]
    assert tab.view.text() == "View: Open by owner"


def test_a_saved_view_is_there_again_wherever_the_data_file_goes(
    desk: Desk, qtbot: QtBot, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("capa", title="Minor", severity=Severity.MINOR)
    add("capa", title="Major", severity=Severity.MAJOR)
    tab = shown(desk, qtbot, "capa")
    tab.model.set_columns(["title", "number"])
    serious = {"severity": Filter(any_of=(Severity.MAJOR,))}
    query = Query("capa", filters=serious, order=(("title", True),), group="owner")
    tab.show_query(query)
    desk.jobs.drain()
    save(tab, desk, monkeypatch, "Serious & open")
    assert tab.view.text() == "View: Serious && open"
    again = shown(desk, qtbot, "capa")
    take(again, desk, "All")
    take(again, desk, "Serious & open")
    assert again.model.query == query
    assert again.model.columns == ["title", "number"]
    assert column(again, "title") == ["Major"]


def test_a_view_saved_under_a_name_of_ones_own_is_called_so_though_one_that_comes_along_is_like_it(
    desk: Desk, qtbot: QtBot, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("capa", title="Wrong label")
    tab = shown(desk, qtbot, "capa")
    tab.view.changed.connect(lambda _: tab.view.read())
    take(tab, desk, "Open")
    save(tab, desk, monkeypatch, "For Monday")
    desk.jobs.drain()
    assert tab.view.text() == "View: For Monday"
    take(tab, desk, "All")
    assert tab.view.text() == "View: All"


def test_a_view_is_renamed_and_deleted_and_undo_brings_it_back(
    desk: Desk, qtbot: QtBot, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("capa", title="Minor")
    tab = shown(desk, qtbot, "capa")
    tab.show_query(Query("capa", contains="min"))
    save(tab, desk, monkeypatch, "First")
    monkeypatch.setattr(NameDialog, "ask", lambda *_: "Second")
    present = tab.view.current
    assert present is not None
    tab.view.rename(present)
    desk.jobs.drain()
    assert names(tab)[-1] == "Second"
    tab.view.delete(tab.view.views[-1])
    desk.jobs.drain()
    assert names(tab)[-1] == "Open by owner"
    with desk.store.change("undo") as change:
        last = last_undoable(change.session)
        assert last is not None
        undo(change.session, last.change_set)
    tab.view.read()
    desk.jobs.drain()
    assert names(tab)[-1] == "Second"


def test_a_taken_name_is_refused_and_both_views_stay(
    desk: Desk, qtbot: QtBot, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("capa", title="Minor")
    tab = shown(desk, qtbot, "capa")
    for name in ("First", "Second"):
        tab.show_query(Query("capa", contains=name))
        save(tab, desk, monkeypatch, name)
    monkeypatch.setattr(NameDialog, "ask", lambda *_: "First")
    with qtbot.waitSignal(tab.failed) as told:
        tab.view.rename(tab.view.views[-1])
    assert "already" in told.args[0]
    with desk.store.read() as session:
        assert list(saved_views(session, "capa")) == ["First", "Second"]


def test_a_file_open_to_look_only_offers_views_and_saves_none(desk: Desk, qtbot: QtBot, add: Add) -> None:
    add("capa", title="Minor")
    with open_file(desk.store.path, read_only=True) as store:
        tab = shown(Desk(store, desk.jobs, desk.theme, desk.state, desk.drafts), qtbot, "capa")
        menu = tab.view.menu()
        tab.view.fill(menu)
        assert "Save as view…" not in [action.text() for action in menu.actions()]
        tab.hide()


def test_a_view_survives_json_as_far_as_its_columns_still_exist() -> None:
    query = Query("capa", open_only=True, where={"process": 3}, order=(("age", True),))
    read = from_json("Mine", "capa", to_json(query, [("title", 200)]))
    assert read == SavedView(
        "Mine",
        Query("capa", open_only=True, filters={"process": Filter(any_of=(3,))}, order=(("age", True),)),
        [("title", 200)],
        own=True,
    )
    assert from_json("Broken", "capa", "{}") is None
    assert from_json("Broken", "capa", "no json") is None
    gone = to_json(Query("capa", order=(("colour", False),), group="colour"), [])
    assert from_json("Old", "capa", gone) == SavedView("Old", Query("capa"), [], own=True)


def test_the_columns_dialog_orders_ticks_and_finds(qtbot: QtBot) -> None:
    dialog = ColumnsDialog(None, "capa", ["number", "title"], ["extra:Old no"])
    qtbot.addWidget(dialog)
    assert dialog.chosen == ["number", "title"]
    dialog.list.setCurrentRow(1)
    dialog.move_item(-1)
    assert dialog.chosen == ["title", "number"]
    dialog.search.setText("old no")
    visible = [dialog.list.item(row) for row in range(dialog.list.count())]
    visible = [item for item in visible if not item.isHidden()]
    assert [item.text() for item in visible] == ["Old no (extra column)"]
    assert dialog.missing() == ""


def test_an_extra_column_is_shown_sorted_and_searched(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk.store.change("add") as change:
        edit.save(change.session, "capa", {"title": "One"}, extra={"Linie": "B"})
        edit.save(change.session, "capa", {"title": "Two"}, extra={"Linie": "A"})
    tab = shown(desk, qtbot, "capa")
    offered: list[list[str]] = []

    def ask(_parent: object, _name: str, _shown: list[str], extra: list[str]) -> list[str]:
        offered.append(extra)
        return ["title", "extra:Linie"]

    monkeypatch.setattr(ColumnsDialog, "ask", ask)
    tab.grid.columns.choose()
    desk.jobs.drain()
    assert offered == [["extra:Linie"]]
    assert column(tab, "extra:Linie") == ["B", "A"]
    tab.model.sort(1)
    desk.jobs.drain()
    assert column(tab, "title") == ["Two", "One"]
