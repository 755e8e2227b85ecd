"""A process's form is its turtle, with what hangs on it as links."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from qms_desktop.insight.views import view
from qms_desktop.model.processes import APPROVED
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.process_fields import ProcessFields
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.workflow import processes

Add = Callable[..., int]


def shown(desk: Desk, qtbot: QtBot, id_: int | None) -> tuple[RecordForm, ProcessFields]:
    form = RecordForm(desk, "process")
    qtbot.addWidget(form)
    form.resize(1200, 900)
    form.show()
    form.load(id_)
    desk.jobs.drain()
    assert isinstance(form.pages.fields, ProcessFields)
    return form, form.pages.fields


def place(fields: ProcessFields, name: str) -> QPoint:
    editor: QWidget = fields.rows[name].editor
    return editor.mapTo(fields, editor.rect().center())


def test_inputs_stand_left_outputs_right_and_the_process_between(desk: Desk, qtbot: QtBot, add: Add) -> None:
    _, fields = shown(desk, qtbot, add("process", name="Packing"))
    across = [place(fields, name).x() for name in ("inputs", "activities", "outputs")]
    assert across == sorted(across)
    assert place(fields, "suppliers").x() == place(fields, "inputs").x()
    assert place(fields, "customers").x() == place(fields, "outputs").x()
    assert place(fields, "resources").y() < place(fields, "inputs").y() < place(fields, "methods").y()
    assert place(fields, "competence").y() < place(fields, "outputs").y() < place(fields, "measures").y()


def test_what_hangs_on_a_process_is_linked_both_ways(desk: Desk, qtbot: QtBot, add: Add) -> None:
    dispatch = add("process", name="Dispatch")
    feeds = {"feed": [{"receiver": dispatch, "what": "packed goods"}]}
    packing = add("process", name="Packing", parts=feeds)
    sales = add("process", name="Sales", parts={"feed": [{"receiver": packing, "what": "orders"}]})
    kpi = add("kpi", name="On time", process=packing)
    capa = add("capa", title="Wrong label", process=packing)
    objective = add("objective", title="Fewer labels", process=packing)
    form, fields = shown(desk, qtbot, packing)
    words = fields.links.text()
    for link in (f"process/{sales}", f"process/{dispatch}", f"kpi/{kpi}", f"capa/{capa}"):
        assert f'href="{link}"' in words
    assert "(orders)" in words
    assert f'href="objective/{objective}"' in words
    with qtbot.waitSignal(form.wanted) as wanted:
        fields.links.linkActivated.emit(f"capa/{capa}")
    assert (wanted.args or [])[:2] == ["capa", capa]


def test_a_new_process_has_no_links_yet(desk: Desk, qtbot: QtBot) -> None:
    _, fields = shown(desk, qtbot, None)
    assert fields.links.isHidden()


def test_what_a_process_hands_over_is_typed_under_its_links(desk: Desk, qtbot: QtBot, add: Add) -> None:
    dispatch, packing = add("process", name="Dispatch"), add("process", name="Packing")
    form, _ = shown(desk, qtbot, packing)
    table = form.pages.parts["feed"]
    assert table.isVisible()
    table.model.add_row()
    table.model.setData(table.model.index(0, 0), dispatch)
    form.save()
    desk.jobs.drain()
    with desk.store.read() as session:
        assert [row["receiver"] for row in view(session, "process", packing).parts["feed"]] == [dispatch]


def test_what_approval_sets_is_read_and_not_typed_once_a_process_is_active(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    tom = add("person", name="Tom Weber")
    packing = add("process", name="Packing", revision="A", owner=tom)
    form, fields = shown(desk, qtbot, packing)
    lines = [line for name in sorted(APPROVED) for line in fields.rows[name].editor.findChildren(QLineEdit)]
    QTest.keyClicks(lines[1], "1")
    assert fields.rows["revision"].editor.raw() == "1A"
    form.save()
    desk.jobs.drain()
    with desk.store.change("approve") as change:
        processes.approve_revision(change.session, packing, by=tom, on=date(2026, 3, 1), reason="First")
    form.take_changes({"process": frozenset({packing})})
    desk.jobs.drain()
    before = [line.text() for line in lines]
    for line in lines:
        QTest.keyClicks(line, "2")
        assert "Approve as a revision" in line.toolTip()
    assert [line.text() for line in lines] == before
    assert not form.pages.unsaved().values


def test_tab_goes_down_the_turtle_then_to_the_links_and_what_is_handed_over_and_on(
    desk: Desk, qtbot: QtBot, add: Add
) -> None:
    dispatch = add("process", name="Dispatch")
    feeds = {"feed": [{"receiver": dispatch, "what": "packed goods"}]}
    form, fields = shown(desk, qtbot, add("process", name="Packing", parts=feeds))
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    fields.rows["purpose"].editor.setFocus()
    walked: list[str] = []
    now: QWidget | None = None
    while len(walked) < 40 and "Risks" not in walked:
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        walked.append(now.accessibleName())
    columns = ["Resources", "Inputs", "Suppliers", "Methods", "Activities", "Criteria"]
    columns += ["Competence", "Outputs", "Customers", "Measures"]
    assert now is not None
    assert [name.partition(" (")[0] for name in walked[:10]] == columns
    behind = [name for at, name in enumerate(walked[10:]) if name != walked[9 + at]]
    assert behind == ["Links", "Add feeds", "Remove", "Process", "What is handed over", "Risks"]
    table = form.pages.parts["feed"].view
    QTest.keyClick(now, Qt.Key.Key_Backtab)
    assert table.hasFocus()
    QTest.keyClick(table, Qt.Key.Key_Backtab)
    assert table.currentIndex().column() == 0
