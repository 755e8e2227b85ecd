"""What was closed lately shows beside a new CAPA while it is typed, and a click opens it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qms_desktop.model.capas import Capa, CapaState
from qms_desktop.model.record import Basis
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.recurrence_panel import LEAST, WIDTH
from qms_desktop.ui.words import today
from tests.ui.test_record_form import opened, type_into

Add = Callable[..., int]


def test_a_like_capa_shows_while_typing_and_a_click_opens_it(desk: Desk, qtbot: QtBot) -> None:
    with desk.store.change("history") as change:
        closed = today() - timedelta(days=30)
        old = Capa(
            title="Wrong label on carton",
            closed_on=closed,
            state=CapaState.CLOSED,
            state_basis=Basis.IMPORTED,
        )
        change.session.add(old)
        change.session.flush()
        id_ = old.id
    form = opened(desk, qtbot, "capa")
    panel = form.recurrence
    assert panel is not None
    assert panel.list.isHidden()
    type_into(qtbot, form, "title", "Carton with wrong label")
    qtbot.waitUntil(lambda: bool(panel.found))
    assert "similar title" in panel.list.item(0).text()
    wanted: list[tuple[object, ...]] = []
    form.wanted.connect(lambda *what: wanted.append(what))
    place = panel.list.visualItemRect(panel.list.item(0)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted == [("capa", id_, {})]
    assert form.pages.unsaved().values["title"] == "Carton with wrong label"


def test_in_a_narrow_window_the_panel_stands_below_and_only_with_something_to_show(
    desk: Desk, qtbot: QtBot
) -> None:
    form = opened(desk, qtbot, "capa")
    panel = form.recurrence
    assert panel is not None
    form.resize(1200, 700)
    qtbot.waitUntil(lambda: form.minimumSizeHint().width() == form.pages.minimumSizeHint().width())
    beside = form.minimumSizeHint().width()
    assert panel.x() >= form.pages.width()
    form.resize(form.pages.minimumSizeHint().width() + 100, 700)
    assert form.width() < LEAST + WIDTH
    assert beside == form.minimumSizeHint().width()
    assert panel.isHidden()
    qtbot.waitUntil(lambda: form.pages.width() > form.width() - 20)
