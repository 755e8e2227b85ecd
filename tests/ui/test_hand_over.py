"""The hand-over in the window: rows filled with the deputy, chosen ones given to others, in one change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qms_desktop.insight.views import view
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.hand_over import SUCCESSOR, HandOverDialog
from qms_desktop.ui.record_form import RecordForm

Add = Callable[..., int]


def opened(desk: Desk, qtbot: QtBot, person: int) -> tuple[RecordForm, HandOverDialog]:
    form = RecordForm(desk, "person")
    qtbot.addWidget(form)
    form.show()
    form.load(person)
    desk.jobs.drain()
    form.changed.connect(form.take_changes)
    assert "hand_over" in form.verbs
    form.do("hand_over")
    desk.jobs.drain()
    (dialog,) = form.findChildren(HandOverDialog)
    return form, dialog


def taken(dialog: HandOverDialog) -> list[str]:
    items = [dialog.table.item(row, SUCCESSOR) for row in range(dialog.table.rowCount())]
    return [item.text() for item in items if item is not None]


def click(widget: object) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]  # a button


def test_rows_start_with_the_deputy_and_chosen_ones_go_to_somebody_else(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    omar, lena = add("person", name="Omar"), add("person", name="Lena")
    jane = add("person", name="Jane", deputy=omar)
    capa = add("capa", title="Wrong label", owner=jane)
    action = add("action", title="Buy a gauge", owner=jane)
    form, dialog = opened(desk, qtbot, jane)
    assert taken(dialog) == ["Omar", "Omar"]
    assert dialog.told.text() == "Jane holds: 1 CAPA, 1 action."
    rows = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    dialog.table.selectionModel().select(dialog.table.model().index(1, 0), rows)
    dialog.successor.line.setFocus()
    dialog.successor.line.selectAll()
    QTest.keyClicks(dialog.successor.line, "Lena")
    dialog.successor.line.editingFinished.emit()
    desk.jobs.drain()
    click(dialog.give)
    assert taken(dialog) == ["Omar", "Lena"]
    click(dialog.button)
    desk.jobs.drain()
    with desk.store.read() as session:
        owners = [
            view(session, name, id_).values["owner"] for name, id_ in (("capa", capa), ("action", action))
        ]
    assert owners == [omar, lena]
    assert form.pages.parts["hand_over"].model.rowCount() == 1


def test_the_same_person_and_a_missing_successor_are_refused_in_the_dialog(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    jane = add("person", name="Jane")
    add("capa", title="Wrong label", owner=jane)
    _, dialog = opened(desk, qtbot, jane)
    click(dialog.button)
    assert "no new owner" in dialog.problem.text()
    QTest.keyClicks(dialog.successor.line, "Jane")
    dialog.successor.line.editingFinished.emit()
    desk.jobs.drain()
    click(dialog.give)
    assert "same person" in dialog.problem.text()


def test_esc_asks_before_chosen_owners_are_thrown_away(desk: Desk, qtbot: QtBot, add: Add) -> None:
    lena, jane = add("person", name="Lena"), add("person", name="Jane")
    add("capa", title="Wrong label", owner=jane)
    _, dialog = opened(desk, qtbot, jane)
    dialog.successor.show_value(lena)
    dialog.successor.line.setText("Lena")
    dialog.successor.line.editingFinished.emit()
    desk.jobs.drain()
    click(dialog.give)
    assert taken(dialog) == ["Lena"]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "not saved" in dialog.problem.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
