"""The grid's model: sorted and filtered in SQL, fetched in pages, honest to Qt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from qms_desktop.insight.rows import Query
from qms_desktop.model.actions import Action
from qms_desktop.model.statements import writing
from qms_desktop.store.gates import utc_now
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.grid_model import PAGE, RECORD, Counts, GridModel
from qms_desktop.ui.theme import LIGHT
from qms_desktop.ui.words import today

Add = Callable[..., int]


def filled(desk: Desk, query: Query) -> GridModel:
    model = GridModel(desk, query.register)
    model.set_query(query)
    desk.jobs.drain()
    return model


def texts(model: GridModel, name: str) -> list[str]:
    column = model.columns.index(name)
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_qt_finds_nothing_wrong_with_the_model(desk: Desk, add: Add, qtmodeltester: ModelTester) -> None:
    owner = add("person", name="Jane Smith")
    for number in range(3):
        add("capa", title=f"Wrong label {number}", owner=owner)
    model = filled(desk, Query("capa"))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt's
    model.sort(model.columns.index("title"), Qt.SortOrder.DescendingOrder)
    desk.jobs.drain()
    assert model.rowCount() == 3


def test_a_header_sorts_all_rows_in_sql_without_regard_to_case(desk: Desk, add: Add) -> None:
    for title in ("beta", "Alpha", "gamma"):
        add("capa", title=title)
    model = filled(desk, Query("capa"))
    model.sort(model.columns.index("title"), Qt.SortOrder.DescendingOrder)
    desk.jobs.drain()
    assert texts(model, "title") == ["gamma", "beta", "Alpha"]
    assert model.query.order == (("title", True),)


def test_a_link_shows_the_name_and_the_record_role_the_id(desk: Desk, add: Add) -> None:
    owner = add("person", name="Jane Smith")
    capa = add("capa", title="Wrong label", owner=owner)
    model = filled(desk, Query("capa"))
    assert texts(model, "owner") == ["Jane Smith"]
    assert model.index(0, 0).data(RECORD) == model.record_id(0) == capa


def test_a_missing_value_is_an_empty_cell(desk: Desk, add: Add) -> None:
    add("capa", title="Wrong label")
    model = filled(desk, Query("capa"))
    assert texts(model, "due_on") == texts(model, "owner") == [""]


def test_a_late_day_has_a_sign_and_a_colour_and_a_near_one_another(desk: Desk, add: Add) -> None:
    add("action", number="1", title="Late", due_on=today() - timedelta(days=3))
    add("action", number="2", title="Near", due_on=today() + timedelta(days=2))
    add("action", number="3", title="Far", due_on=today() + timedelta(days=90))
    model = filled(desk, Query("action"))
    column = model.columns.index("due_on")
    assert [text.partition(" ")[0] for text in texts(model, "due_on")][:2] == ["■", "▲"]
    colours = [model.index(row, column).data(Qt.ItemDataRole.ForegroundRole) for row in range(3)]
    assert colours == [QColor(LIGHT.missed), QColor(LIGHT.at_risk), None]
    assert model.index(0, column).data(Qt.ItemDataRole.ToolTipRole) == "3 days late"


def test_the_counts_say_how_many_are_shown_of_how_many_and_how_many_are_late(
    desk: Desk, add: Add, qtbot: QtBot
) -> None:
    add("action", title="Print labels", due_on=today() - timedelta(days=3))
    add("action", title="Print boxes")
    add("action", title="Call the customer")
    model = GridModel(desk, "action")
    with qtbot.waitSignal(model.loaded) as told:
        model.set_query(Query("action", contains="print"))
    assert told.args == [Counts(found=2, of=3, late=1)]


def test_twenty_thousand_rows_are_there_at_once_and_fetched_as_they_are_looked_at(desk: Desk) -> None:
    now = utc_now()
    rows = [
        {"number": f"A-{n:05}", "title": f"Action {n}", "state": "planned", "state_basis": "shown",
         "version": 1, "created": now, "updated": now, "extra": {}}
        for n in range(20_000)
    ]  # fmt: skip
    with desk.store.change("test") as change, writing(change.session):
        change.session.connection().execute(insert(Action), rows)
    model = filled(desk, Query("action"))
    title = model.columns.index("title")
    assert model.rowCount() == 20_000
    assert model.index(PAGE - 1, title).data() == f"Action {PAGE - 1}"
    assert model.index(15_000, title).data() is None
    desk.jobs.drain()
    assert model.index(15_000, title).data() == "Action 15000"


def test_an_answer_that_was_overtaken_is_not_shown(desk: Desk, add: Add) -> None:
    add("capa", title="Wrong label")
    add("capa", title="Scratch")
    model = GridModel(desk, "capa")
    loads: list[Counts] = []
    model.loaded.connect(loads.append)
    model.set_query(Query("capa", contains="label"))
    model.set_query(Query("capa", contains="scratch"))
    desk.jobs.drain()
    assert len(loads) == 1
    assert texts(model, "title") == ["Scratch"]


def test_a_row_has_no_children(desk: Desk, add: Add) -> None:
    add("capa", title="Wrong label")
    model = filled(desk, Query("capa"))
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None
