"""A CAPA's form follows its stages: what is done folds away, what is missing leads to its field."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qms_desktop.insight.views import RecordView, view
from qms_desktop.model.actions import Action, ActionState
from qms_desktop.model.capa_stages import capa_stage
from qms_desktop.model.capas import Capa, EffectivenessResult
from qms_desktop.ui.capa_fields import PLACES, PLANNED, CapaFields
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.field_rows import FieldRows
from qms_desktop.ui.form_section import FormSection
from qms_desktop.ui.numbered_editor import NumberedEditor
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.ui.services import record_pdf

Add = Callable[..., int]


@pytest.fixture
def form(desk: Desk, qtbot: QtBot) -> RecordForm:
    """An empty form on screen."""
    made = RecordForm(desk, "capa")
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    made.activateWindow()
    return made


def show(desk: Desk, form: RecordForm, capa: int | None) -> None:
    form.load(capa)
    desk.jobs.drain()


def stored(desk: Desk, capa: int) -> RecordView:
    with desk.store.read() as session:
        return view(session, "capa", capa)


def is_open(form: RecordForm) -> dict[str, bool]:
    return {heading: section.is_open for heading, section in form.pages.fields.sections.items()}


def test_the_sections_stand_in_the_order_of_the_stages(form: RecordForm) -> None:
    assert list(form.pages.fields.sections) == [
        "What happened", "Containment", "Where the process failed", PLANNED, "Effectiveness", "Notes",
    ]  # fmt: skip


def test_what_is_done_is_folded_to_a_line_and_the_rest_stands_open(
    desk: Desk, form: RecordForm, add: Add
) -> None:
    capa = add("capa", title="Wrong label", description="Two cartons.", containment="Stock blocked")
    show(desk, form, capa)
    opened = is_open(form)
    assert not opened["What happened"]
    assert not opened["Containment"]
    assert opened["Where the process failed"]
    assert form.pages.fields.sections["What happened"].summary.text() == "Two cartons."
    assert form.pages.fields.sections["Containment"].summary.text() == "Stock blocked"


def test_nothing_is_folded_of_a_new_capa(desk: Desk, form: RecordForm) -> None:
    show(desk, form, None)
    assert all(is_open(form).values())


def test_a_finished_stage_is_unfolded_by_its_heading(desk: Desk, form: RecordForm, add: Add) -> None:
    show(desk, form, add("capa", title="Wrong label", containment="Stock blocked"))
    section = form.pages.fields.sections["Containment"]
    QTest.mouseClick(section.head, Qt.MouseButton.LeftButton)
    assert section.is_open
    QTest.keyClick(section.head, Qt.Key.Key_Space)
    assert not section.is_open


def test_saving_a_stage_opens_the_next_and_folds_nothing_under_the_hands(
    desk: Desk, form: RecordForm, add: Add
) -> None:
    show(desk, form, add("capa", title="Wrong label"))
    form.pages.fields.sections["Where the process failed"].set_open(False)
    area = form.pages.fields.rows["containment"].editor.focusProxy()
    assert area is not None
    QTest.keyClicks(area, "Stock blocked")
    form.save()
    desk.jobs.drain()
    opened = is_open(form)
    assert opened["Containment"]
    assert opened["Where the process failed"]


def test_what_is_missing_leads_to_its_field(desk: Desk, form: RecordForm, add: Add, qtbot: QtBot) -> None:
    show(desk, form, add("capa", title="Wrong label", containment="Stock blocked"))
    assert ">the root cause</a>" in form.standing.stages.text()
    form.standing.stages.linkActivated.emit("1")
    line = form.pages.fields.rows["process"].editor.focusProxy()
    assert line is not None
    qtbot.waitUntil(line.hasFocus)
    assert form.pages.fields.sections["What happened"].is_open


def test_a_missing_action_leads_to_the_actions(desk: Desk, form: RecordForm, add: Add, qtbot: QtBot) -> None:
    process = add("process", name="Packing")
    capa = add("capa", title="Wrong label", containment="Blocked", root_cause="No check", process=process)
    show(desk, form, capa)
    form.pages.setCurrentWidget(form.pages.history)
    form.standing.stages.linkActivated.emit("0")
    panel = next(one for one in form.pages.related if one.register == "action")
    qtbot.waitUntil(panel.grid.hasFocus)
    assert form.pages.currentIndex() == 0


def test_everything_a_stage_can_lack_has_its_place() -> None:
    capa = Capa(title="Wrong label", owner=1)
    done = Action(title="Print", owner=1, due_on=date(2026, 12, 24), state=ActionState.DONE)
    steps: list[tuple[dict[str, object], list[Action]]] = [
        ({}, []),
        ({"containment": "Blocked"}, []),
        ({"root_cause": "No check", "process": 1}, []),
        ({}, [Action(title="Print")]),
        ({"effectiveness_criterion": "None", "effectiveness_due_on": date(2027, 1, 1)}, []),
        ({}, [Action(title="Print", owner=1, due_on=date(2026, 12, 24), state=ActionState.PLANNED)]),
        ({}, [Action(title="Print", owner=1, due_on=date(2026, 12, 24), state=ActionState.DOING)]),
        ({}, [done]),
    ]
    seen: set[str] = set()
    for values, actions in steps:
        for name, value in values.items():
            setattr(capa, name, value)
        seen |= set(capa_stage(capa, actions).missing)
    done.evidence = "Photo"
    capa.effectiveness_kpi = 1
    seen |= set(capa_stage(capa, [done]).missing)
    capa.effectiveness_result, capa.verified_by = EffectivenessResult.NOT_EFFECTIVE, 2
    capa.effectiveness_before = capa.effectiveness_after = 1.0
    seen |= set(capa_stage(capa, [done]).missing)
    assert seen == set(PLACES)


def test_a_field_that_cannot_be_saved_is_unfolded(
    desk: Desk, form: RecordForm, add: Add, qtbot: QtBot
) -> None:
    show(desk, form, add("capa", title="Wrong label", containment="Stock blocked"))
    form.pages.fields.rows["due_on"].editor.restore("soon")
    assert not is_open(form)["What happened"]
    form.save()
    assert is_open(form)["What happened"]
    line = form.pages.fields.rows["due_on"].editor.focusProxy()
    assert line is not None
    qtbot.waitUntil(line.hasFocus)


def whys(form: RecordForm) -> NumberedEditor:
    editor = form.pages.fields.rows["whys"].editor
    assert isinstance(editor, NumberedEditor)
    return editor


def test_five_whys_are_typed_line_by_line_and_saved_in_order(
    desk: Desk, form: RecordForm, add: Add, qtbot: QtBot
) -> None:
    capa = add("capa", title="Wrong label", containment="Stock blocked")
    show(desk, form, capa)
    editor = whys(form)
    editor.lines[0].setFocus()
    for at in range(6):
        QTest.keyClicks(editor.lines[at], f"Because {at}")
        QTest.keyClick(editor.lines[at], Qt.Key.Key_Return)
    assert len(editor.lines) == 7
    qtbot.waitUntil(editor.lines[6].hasFocus)
    form.save()
    desk.jobs.drain()
    assert stored(desk, capa).values["whys"] == [f"Because {at}" for at in range(6)]


def test_an_empty_why_is_taken_out_by_backspace(desk: Desk, form: RecordForm) -> None:
    show(desk, form, None)
    editor = whys(form)
    editor.show_value(["One", "Two", "Three"])
    editor.lines[1].clear()
    QTest.keyClick(editor.lines[1], Qt.Key.Key_Backspace)
    assert editor.value() == ["One", "Three"]
    assert [line.text() for line in editor.lines][:3] == ["One", "Three", ""]


def test_arrows_walk_through_the_whys_and_make_no_line(desk: Desk, form: RecordForm, qtbot: QtBot) -> None:
    show(desk, form, None)
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    editor = whys(form)
    count = len(editor.lines)
    editor.lines[-1].setFocus()
    QTest.keyClick(editor.lines[-1], Qt.Key.Key_Down)
    assert len(editor.lines) == count
    QTest.keyClick(editor.lines[-1], Qt.Key.Key_Up)
    assert editor.lines[-2].hasFocus()


def test_pasted_lines_fill_one_why_each(desk: Desk, form: RecordForm, qtbot: QtBot) -> None:
    show(desk, form, None)
    editor = whys(form)
    editor.show_value(["One", "Two"])
    QApplication.clipboard().setText("A\n\nB\n")
    editor.lines[1].clear()
    QTest.keyClick(editor.lines[1], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert editor.value() == ["One", "A", "B"]


def test_whys_of_an_older_draft_are_read(desk: Desk, form: RecordForm) -> None:
    show(desk, form, None)
    whys(form).restore("One\nTwo")
    assert whys(form).raw() == ["One", "Two"]


def test_every_form_can_be_folded(desk: Desk, qtbot: QtBot) -> None:
    form = RecordForm(desk, "kpi")
    qtbot.addWidget(form)
    assert isinstance(form.pages.fields, FieldRows)
    assert all(isinstance(one, FormSection) for one in form.pages.fields.sections.values())


def test_the_fishbone_is_drawn_as_causes_are_typed(
    desk: Desk, form: RecordForm, add: Add, qtbot: QtBot
) -> None:
    causes = [{"sequence": 1, "category": "method", "cause": "No check", "contributes": True}]
    show(desk, form, add("capa", title="Wrong label", containment="Blocked", parts={"cause": causes}))
    fields = form.pages.fields
    assert isinstance(fields, CapaFields)
    drawn = fields.fishbone
    assert drawn is not None
    qtbot.waitUntil(lambda: [hit.words for hit in drawn.hits] == ["No check\ncontributes"])
    model = form.pages.parts["cause"].model
    row = model.add_row()
    column = next(at for at in range(model.columnCount()) if model.field(at).name == "cause")
    model.setData(model.index(row, column), "Two labels alike")
    qtbot.waitUntil(lambda: len(drawn.hits) == 2)
    assert drawn.accessibleName() == "Fishbone"
    desk.jobs.drain()


def test_without_causes_no_fishbone_takes_room(desk: Desk, form: RecordForm, qtbot: QtBot) -> None:
    show(desk, form, None)
    fields = form.pages.fields
    assert isinstance(fields, CapaFields)
    assert fields.fishbone is not None
    assert fields.fishbone.isHidden()


def test_the_sheet_of_a_capa_prints_the_same_fishbone(desk: Desk, add: Add) -> None:
    causes = [{"sequence": 1, "category": "method", "cause": "No check", "contributes": True}]
    capa = add("capa", title="Wrong label", parts={"cause": causes})
    number = str(stored(desk, capa).values["number"])
    pdf = record_pdf(desk.store, "capa", number, capa, date(2026, 11, 25), lambda *_: None)
    text = "".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    assert "People and competence" in text
    assert "Measurement" in text
