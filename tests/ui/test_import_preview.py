"""The preview of an import: cells corrected in place, questions answered, nothing lost on the way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from qms_desktop.insight.rows import Query, page, record_ids
from qms_desktop.model.trail import TrailEntry
from qms_desktop.store.datafile import Store
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.import_plan_model import PlanModel
from qms_desktop.ui.import_questions import Topic
from qms_desktop.ui.import_wizard import COLUMNS, DONE, PREVIEW, ImportWizard
from qms_desktop.ui.theme import Sign
from qms_desktop.ui.words import today
from qms_desktop.workflow import edit
from tests.exchange.workbooks import workbook

HEAD = ["CAPA No", "Title", "Owner", "Detected", "Root cause", "Shift"]
Open = Callable[..., ImportWizard]


@pytest.fixture
def preview(qtbot: QtBot, desk: Desk) -> Open:
    """Open the wizard on workbooks and go on to the preview."""

    def go(*paths: Path) -> ImportWizard:
        wizard = ImportWizard(desk, paths)
        qtbot.addWidget(wizard)
        wizard.show()
        qtbot.waitUntil(lambda: bool(wizard.files.files))
        desk.jobs.drain()
        while wizard.steps.currentIndex() != PREVIEW:
            press(wizard, desk)
        return wizard

    return go


def press(wizard: ImportWizard, desk: Desk) -> None:
    assert wizard.next.isEnabled()
    QTest.mouseClick(wizard.next, Qt.MouseButton.LeftButton)
    desk.jobs.drain()


def log(path: Path, *rows: list[Any]) -> Path:
    return workbook(path, CAPA=[HEAD, *rows])


def standing(wizard: ImportWizard) -> list[tuple[int, str]]:
    model = wizard.preview.model
    return [(model.row_at(at).row, model.row_at(at).verdict) for at in range(model.rowCount())]


def cell(wizard: ImportWizard, row: int, header: str) -> QModelIndex:
    """Return the grid's place of a cell by its row in the file and its header."""
    model = wizard.preview.model
    rows = [at for at in range(model.rowCount()) if model.row_at(at).row == row]
    for section in range(model.CELLS, model.columnCount()):
        if str(model.headerData(section, Qt.Orientation.Horizontal)).endswith(header):
            return model.index(rows[0], section)
    raise AssertionError(header)


def type_over(wizard: ImportWizard, desk: Desk, index: QModelIndex, text: str) -> None:
    """Type a text over a cell as people do, and wait for the plan."""
    grid = wizard.preview.grid
    grid.setFocus()
    grid.setCurrentIndex(index)
    QTest.keyClick(grid, Qt.Key.Key_F2)
    editor = grid.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QCoreApplication.processEvents()  # the editor gives its text with the next event
    desk.jobs.drain()


def capas(store: Store, *wanted: str) -> list[dict[str, Any]]:
    with store.read() as session:
        return page(session, "capa", record_ids(session, Query("capa"), today()), wanted)


TWICE: list[list[Any]] = [
    ["CA-1", "Wrong label", "Jane Berg", date(2026, 3, 2), "Old scan", "night"],
    ["CA-1", "Scratched lid", "Tom Lind", "2026-02-30", "Worn tool", "day"],
]


def test_a_rejected_row_is_corrected_in_place_and_comes_in(
    preview: Open, desk: Desk, store: Store, tmp_path: Path
) -> None:
    wizard = preview(log(tmp_path / "log.xlsx", *TWICE))
    assert standing(wizard) == [(2, "new"), (3, "rejected")]
    type_over(wizard, desk, cell(wizard, 3, "CAPA No"), "CA-2")
    assert standing(wizard) == [(2, "new"), (3, "new")]
    assert wizard.next.text() == "Import 2 rows"
    index = cell(wizard, 3, "CAPA No")
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "In the file: CA-1"
    assert index.data(Qt.ItemDataRole.FontRole).bold() or index.data(Qt.ItemDataRole.FontRole).weight() > 400
    press(wizard, desk)
    assert [row["number"] for row in capas(store, "number")] == ["CA-1", "CA-2"]
    with store.read() as session:
        entries = session.scalars(select(TrailEntry.changes).where(TrailEntry.register == "capa")).all()
    assert [entry["number"] for entry in entries] == [[None, "CA-1"], [None, "CA-2"]]


def test_enter_goes_to_the_cell_that_needs_a_look(
    preview: Open, desk: Desk, store: Store, tmp_path: Path
) -> None:
    wizard = preview(log(tmp_path / "log.xlsx", TWICE[0], ["CA-2", *TWICE[1][1:]]))
    grid, model = wizard.preview.grid, wizard.preview.model
    index = cell(wizard, 3, "Detected")
    assert index.data() == "▲ 2026-02-30"
    grid.setFocus()
    grid.setCurrentIndex(model.index(1, PlanModel.REASON))
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert grid.currentIndex() == index
    editor = grid.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "2026-02-28")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QCoreApplication.processEvents()  # the editor gives its text with the next event
    desk.jobs.drain()
    assert cell(wizard, 3, "Detected").data() == "2026-02-28"
    press(wizard, desk)
    assert capas(store, "detected_on")[1]["detected_on"] == date(2026, 2, 28)


def test_f8_leads_through_the_rows_that_need_a_look_and_round(
    preview: Open, desk: Desk, tmp_path: Path
) -> None:
    calm = ["CA-7", "Late delivery", "Jane Berg", date(2026, 3, 5), "Planning", "day"]
    wizard = preview(log(tmp_path / "log.xlsx", *TWICE, calm, ["CA-8", *TWICE[1][1:]]))
    step, model = wizard.preview, wizard.preview.model
    assert step.check.text() == "Next of 2 rows to look at"
    seen = []
    for _ in range(3):
        step.check.click()
        index = step.grid.currentIndex()
        seen.append((model.row_at(index.row()).row, index.data()))
    assert seen == [(3, "▲ 2026-02-30"), (5, "▲ 2026-02-30"), (3, "▲ 2026-02-30")]
    assert step.reason.text().startswith("Row 3: ")
    QTest.mouseClick(step.filters.button(1), Qt.MouseButton.LeftButton)
    assert step.check.text() == "1 row to look at", "among those that are shown"


def test_corrections_outlive_the_way_back_and_forth_and_can_be_put_back(
    preview: Open, desk: Desk, tmp_path: Path
) -> None:
    wizard = preview(log(tmp_path / "log.xlsx", *TWICE))
    type_over(wizard, desk, cell(wizard, 3, "CAPA No"), "CA-2")
    QTest.mouseClick(wizard.back, Qt.MouseButton.LeftButton)
    assert wizard.steps.currentIndex() == COLUMNS
    box = next(b for b in wizard.columns.findChildren(QComboBox) if b.accessibleName() == "Field for Shift")
    box.setCurrentIndex(box.findText("Product"))
    box.activated.emit(box.currentIndex())
    press(wizard, desk)
    assert standing(wizard) == [(2, "new"), (3, "new")]
    assert wizard.preview.corrected.text() == "1 cell corrected"
    wizard.preview.grid.setFocus()
    wizard.preview.grid.setCurrentIndex(cell(wizard, 3, "CAPA No"))
    QTest.keyClick(wizard.preview.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.jobs.drain()
    assert standing(wizard) == [(2, "new"), (3, "rejected")]
    assert not wizard.preview.corrected.isVisible()


def test_what_is_typed_while_the_plan_is_made_counts_too(preview: Open, desk: Desk, tmp_path: Path) -> None:
    wizard = preview(log(tmp_path / "log.xlsx", *TWICE))
    model = wizard.preview.model
    model.setData(cell(wizard, 3, "CAPA No"), "CA-2")
    assert not wizard.next.isEnabled(), "an import waits for the plan"
    assert wizard.preview.grid.isEnabled()
    model.setData(cell(wizard, 2, "Title"), "")
    desk.jobs.drain()
    assert standing(wizard) == [(2, "new"), (3, "new")]
    assert wizard.plan is not None
    assert wizard.plan.tables[0].planned[0].draft.values["title"] == "Old scan"


def test_a_row_corrected_under_a_filter_stays_in_view(preview: Open, desk: Desk, tmp_path: Path) -> None:
    wizard = preview(log(tmp_path / "log.xlsx", *TWICE))
    rejected = next(b for b in wizard.preview.filters.buttons() if "Rejected 1" in b.text())
    QTest.mouseClick(rejected, Qt.MouseButton.LeftButton)
    type_over(wizard, desk, cell(wizard, 3, "CAPA No"), "CA-2")
    assert standing(wizard) == [(3, "new")]


def test_a_number_typed_over_a_number_is_a_number_and_delete_empties_a_cell(
    preview: Open, desk: Desk, store: Store, tmp_path: Path
) -> None:
    rows: list[list[Any]] = [
        ["KPI No", "KPI", "Target", "Jan 2026", "Feb 2026", "Mar 2026"],
        ["K-1", "OTD", 95, 93.1, 94, 9.5],
    ]
    wizard = preview(workbook(tmp_path / "KPI.xlsx", KPI=rows))
    type_over(wizard, desk, cell(wizard, 2, "Mar 2026"), "95.5")
    grid = wizard.preview.grid
    grid.setCurrentIndex(cell(wizard, 2, "Feb 2026"))
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    desk.jobs.drain()
    assert wizard.plan is not None
    readings = wizard.plan.tables[0].planned[0].draft.readings
    assert {period: one.value for period, one in readings.items()} == {"2026-01": 93.1, "2026-03": 95.5}


def test_corrected_rows_that_stay_rejected_are_written_as_corrected(
    preview: Open, desk: Desk, tmp_path: Path
) -> None:
    wizard = preview(log(tmp_path / "log.xlsx", *TWICE))
    type_over(wizard, desk, cell(wizard, 3, "Title"), "Scratched lids")
    press(wizard, desk)
    wizard.done_step.rejects_wanted.emit(tmp_path / "rejected.xlsx")
    desk.jobs.drain()
    values = list(load_workbook(tmp_path / "rejected.xlsx").worksheets[0].values)
    assert values[1][:2] == ("CA-1", "Scratched lids")


@pytest.fixture
def differing(store: Store, desk: Desk, preview: Open, tmp_path: Path) -> Path:
    """A newer copy of a log that was imported and then edited here: two values differ, one is empty."""
    wizard = preview(log(tmp_path / "log.xlsx", TWICE[0]))
    press(wizard, desk)
    assert wizard.steps.currentIndex() == DONE
    wizard.close()
    id_ = capas(store, "number")[0]["id"]
    with store.change("edit") as change:
        edit.save(change.session, "capa", {"title": "Here", "root_cause": "Here too"}, id_=id_)
    return log(tmp_path / "newer.xlsx", ["CA-1", "There", "Jane Berg", None, "There too", "night"])


def asked(wizard: ImportWizard) -> list[tuple[str, str, str, str, str]]:
    found = wizard.preview.questions.model.questions
    return [(one.text, one.here, one.file, one.more, one.answers[one.answer]) for one in found]


def test_a_value_edited_here_is_asked_for_beside_the_files_and_the_last_imports(
    preview: Open, desk: Desk, store: Store, differing: Path
) -> None:
    wizard = preview(differing)
    assert asked(wizard) == [
        ("CA-1  Title", "Here", "There", "at the last import: Wrong label", "keep what is here"),
        ("CA-1  Root cause", "Here too", "There too", "at the last import: Old scan", "keep what is here"),
        ("CA-1  Detected", "2026-03-02", "(empty)", "at the last import: 2026-03-02", "keep what is here"),
    ]
    assert standing(wizard) == [(2, "unchanged")]
    assert wizard.next.text() == "Keep what is here"
    view = wizard.preview.questions.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    desk.jobs.drain()
    assert asked(wizard)[1][4] == "take the file's"
    assert standing(wizard) == [(2, "changed")]
    press(wizard, desk)
    row = capas(store, "title", "root_cause", "detected_on")[0]
    assert (row["title"], row["root_cause"], row["detected_on"]) == ("Here", "There too", date(2026, 3, 2))


def test_what_was_kept_once_is_asked_for_again_only_when_the_file_says_something_else(
    preview: Open, desk: Desk, store: Store, tmp_path: Path, differing: Path
) -> None:
    wizard = preview(differing)
    view = wizard.preview.questions.view
    view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)  # takes the root cause, keeps title and day
    desk.jobs.drain()
    press(wizard, desk)
    wizard = preview(differing)
    assert asked(wizard) == []
    assert "Title differs in the file; the value here is kept, as you decided before." in (
        wizard.preview.model.row_at(0).reason
    )
    row = ["CA-1", "There again", "Jane Berg", None, "There too", "night"]
    wizard = preview(log(tmp_path / "newest.xlsx", row))
    assert [one[0] for one in asked(wizard)] == ["CA-1  Title"]


def test_keeping_everything_is_an_answer_too(
    preview: Open, desk: Desk, store: Store, differing: Path
) -> None:
    wizard = preview(differing)
    press(wizard, desk)
    assert capas(store, "title")[0]["title"] == "Here"
    wizard = preview(differing)
    assert asked(wizard) == []
    assert not wizard.next.isEnabled()


def test_all_values_are_taken_from_the_file_with_one_click_and_kept_with_another(
    preview: Open, desk: Desk, store: Store, differing: Path
) -> None:
    wizard = preview(differing)
    buttons = wizard.preview.questions.all_buttons
    assert not buttons[(Topic.PEOPLE, 1)].isVisible()
    for answer, verdict in ((1, "changed"), (0, "unchanged"), (1, "changed")):
        QTest.mouseClick(buttons[(Topic.VALUES, answer)], Qt.MouseButton.LeftButton)
        desk.jobs.drain()
        assert standing(wizard) == [(2, verdict)]
    press(wizard, desk)
    row = capas(store, "title", "root_cause", "detected_on")[0]
    assert (row["title"], row["root_cause"], row["detected_on"]) == ("There", "There too", None)


def test_old_and_new_of_a_newer_copy_are_shown(
    preview: Open, desk: Desk, store: Store, tmp_path: Path
) -> None:
    press(preview(log(tmp_path / "log.xlsx", TWICE[0])), desk)
    row = ["CA-1", "Wrong label", "Tom Lind", date(2026, 3, 3), "Old scan", "day"]
    wizard = preview(log(tmp_path / "newer.xlsx", row))
    reason = wizard.preview.model.row_at(0).reason
    for words in (
        "Owner: Jane Berg → Tom Lind.",
        "Detected: 2026-03-02 → 2026-03-03.",
        "Shift: night → day.",
    ):
        assert words in reason


def test_several_tables_are_shown_by_letters_and_one_of_them_under_its_headers(
    preview: Open, desk: Desk, tmp_path: Path
) -> None:
    actions: list[list[Any]] = [
        ["Action No", "Action", "Owner", "Due date"],
        ["A-1", "Call", "Jane Berg", date(2026, 5, 1)],
    ]
    path = workbook(tmp_path / "both.xlsx", CAPA=[HEAD, TWICE[0]], Actions=actions)
    wizard = preview(path)
    model, box = wizard.preview.model, wizard.preview.tables
    assert model.headerData(model.CELLS, Qt.Orientation.Horizontal) == "A"
    assert len(standing(wizard)) == 2
    at = box.findText("both.xlsx · Actions")
    box.setCurrentIndex(at)
    box.activated.emit(at)
    assert model.headerData(model.CELLS, Qt.Orientation.Horizontal) == "A  Action No"
    assert [model.row_at(0).title, model.rowCount()] == ["Call", 1]


def test_rows_that_go_on_with_a_record_above_can_be_corrected_too(
    preview: Open, desk: Desk, tmp_path: Path
) -> None:
    head = ["CAPA No", "Title", "Corrective action", "Action owner"]
    rows: list[list[Any]] = [
        ["C-1", "Wrong label", "Lock the file", "Jane Berg"],
        [None, None, "Train", "Tom Lind"],
    ]
    wizard = preview(workbook(tmp_path / "log.xlsx", CAPA=[head, *rows]))
    assert [verdict for _, verdict in standing(wizard)] == ["new", "new"]
    assert wizard.next.text() == "Import 1 row"
    type_over(wizard, desk, cell(wizard, 3, "Corrective action"), "Train the packers")
    assert wizard.plan is not None
    actions = wizard.plan.tables[0].planned[0].draft.actions
    assert [action.title for action in actions.values()] == ["Lock the file", "Train the packers"]


def test_the_value_of_a_form_is_corrected_in_place(
    preview: Open, desk: Desk, store: Store, tmp_path: Path
) -> None:
    rows: list[list[Any]] = [
        ["Minutes of the management review"], [], ["Date:", "20.01.2026", "Chair:", "Eva Lind"],
        ["Period:", "H2 2025"], ["Participants:", "Jane Berg"], [],
        ["No", "Decision", "Type", "Responsible", "Due"],
        ["1", "Buy a bench", "Resources", "Tom", "2026-03-01"],
    ]  # fmt: skip
    wizard = preview(workbook(tmp_path / "minutes.xlsx", Minutes=rows))
    model = wizard.preview.model
    row = next(at for at in range(model.rowCount()) if model.row_at(at).row == 3)
    label, value = (model.index(row, model.section_of(column) or 0) for column in (0, 1))
    assert not model.flags(label) & Qt.ItemFlag.ItemIsEditable
    type_over(wizard, desk, value, "2026-01-21")
    assert wizard.plan is not None
    assert wizard.plan.tables[0].planned[0].draft.values["held_on"] == date(2026, 1, 21)


def test_a_column_can_be_left_out_and_the_summary_says_so(
    qtbot: QtBot, desk: Desk, store: Store, tmp_path: Path
) -> None:
    wizard = ImportWizard(desk, [log(tmp_path / "log.xlsx", TWICE[0])])
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitUntil(lambda: bool(wizard.files.files))
    desk.jobs.drain()
    press(wizard, desk)
    box = next(b for b in wizard.columns.findChildren(QComboBox) if b.accessibleName() == "Field for Shift")
    box.setCurrentIndex(box.findText("Do not import"))
    box.activated.emit(box.currentIndex())
    assert "not imported: 1" in wizard.columns.summary.text()
    press(wizard, desk)
    assert not wizard.preview.model.flags(cell(wizard, 2, "Shift")) & Qt.ItemFlag.ItemIsEditable
    press(wizard, desk)
    assert "Shift" in wizard.done_step.omitted.text()
    with store.read() as session:
        changes = session.scalars(select(TrailEntry.changes).where(TrailEntry.register == "capa")).one()
    assert "night" not in str(changes)


def test_a_column_left_out_after_the_preview_is_left_out_there_too(
    preview: Open, desk: Desk, tmp_path: Path
) -> None:
    wizard = preview(log(tmp_path / "log.xlsx", *TWICE))
    QTest.mouseClick(wizard.back, Qt.MouseButton.LeftButton)
    box = next(b for b in wizard.columns.findChildren(QComboBox) if b.accessibleName() == "Field for Shift")
    box.setCurrentIndex(box.findText("Do not import"))
    box.activated.emit(box.currentIndex())
    press(wizard, desk)
    assert not wizard.preview.model.flags(cell(wizard, 2, "Shift")) & Qt.ItemFlag.ItemIsEditable


def test_the_keyboard_stays_in_the_row_when_a_correction_joins_rows(
    preview: Open, desk: Desk, tmp_path: Path
) -> None:
    head = ["CAPA No", "Title", "Corrective action", "Action owner"]
    rows: list[list[Any]] = [
        ["C-1", "Wrong label", "Lock the file", "Jane Berg"],
        ["C-2", None, "Train", "Tom Lind"],
        ["C-3", "Loose cap", "New tool", "Tom Lind"],
    ]
    wizard = preview(workbook(tmp_path / "log.xlsx", CAPA=[head, *rows]))
    type_over(wizard, desk, cell(wizard, 3, "CAPA No"), "C-1")
    grid, model = wizard.preview.grid, wizard.preview.model
    assert model.row_at(grid.currentIndex().row()).row == 3
    assert grid.currentIndex().column() >= model.CELLS


def test_the_preview_grid_is_a_sound_model(qtmodeltester: Any, preview: Open, tmp_path: Path) -> None:
    wizard = preview(log(tmp_path / "log.xlsx", *TWICE))
    qtmodeltester.check(wizard.preview.model)
    qtmodeltester.check(wizard.preview.questions.model)


def test_a_row_of_a_table_beside_another_shows_only_its_own_cells(preview: Open, tmp_path: Path) -> None:
    left = [["CAPA No", "Title", "Owner"], ["C-1", "Wrong label", "Jane Berg"], ["C-2", "Burr", "Tom Lind"]]
    right = [["Action No", "Action", "Due date"], ["A-7", "Train the shift", "2026-09-01"], ["", "", ""]]
    rows = [[*a, None, *b] for a, b in zip(left, right, strict=True)]
    wizard = preview(workbook(tmp_path / "both.xlsx", Log=rows))
    model = wizard.preview.model
    shown = [
        [model.index(at, section).data() for section in range(model.CELLS, model.columnCount())]
        for at in range(model.rowCount())
    ]
    assert shown == [
        ["C-1", "Wrong label", "Jane Berg", None, None, None],
        ["C-2", "Burr", "Tom Lind", None, None, None],
        [None, None, None, "A-7", "Train the shift", "2026-09-01"],
    ]
    offered = [wizard.preview.tables.itemText(at) for at in range(wizard.preview.tables.count())]
    assert offered == ["All tables", "both.xlsx · Log · A1", "both.xlsx · Log · E1"]
    wizard.preview.tables.setCurrentIndex(2)
    wizard.preview.tables.activated.emit(2)
    assert [model.column_at(model.CELLS + at) for at in range(model.columnCount() - model.CELLS)] == [4, 5, 6]


def test_what_a_cell_lost_before_it_came_here_is_said_in_its_row(preview: Open, tmp_path: Path) -> None:
    wizard = preview(log(tmp_path / "log.xlsx", ["CA-1", "Wrong label", "Jane Berg", None, "=A1", "day"]))
    (row,) = (wizard.preview.model.row_at(at) for at in range(wizard.preview.model.rowCount()))
    assert row.reason.startswith("E: The formula was never calculated")
    assert str(cell(wizard, 2, "Root cause").data()).startswith(Sign.AT_RISK.value)


def answer_otherwise(wizard: ImportWizard, desk: Desk) -> None:
    """Give the first question the other answer by keyboard."""
    view = wizard.preview.questions.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    desk.jobs.drain()


YEARS: dict[str, list[list[Any]]] = {
    "2023": [HEAD, [1, "Door sticks", "Jane Berg", date(2023, 2, 1), "Damp", "night"],
             [2, "Lid cracked", "Jane Berg", date(2023, 5, 12), "Transport", "day"]],
    "2024": [HEAD, [1, "Drawer squeaks", "Tom Lind", date(2024, 1, 15), "Dry runner", "day"],
             [2, "Wardrobe tilts", "Tom Lind", date(2024, 3, 2), "No fixing", "day"]],
}  # fmt: skip


def test_the_year_before_the_numbers_is_refused_for_a_sheet_and_for_next_months_file(
    preview: Open, desk: Desk, store: Store, tmp_path: Path
) -> None:
    wizard = preview(workbook(tmp_path / "log.xlsx", **YEARS))
    assert asked(wizard) == [
        (
            "Numbers of sheet “2024”?",
            "1  Door sticks",
            "1  Drawer squeaks",
            "it counts from the start again · log.xlsx",
            "2024/1, 2024/2 …",
        )
    ]
    assert wizard.next.text() == "Import 4 rows"
    answer_otherwise(wizard, desk)
    assert asked(wizard)[0][4] == "1, 2 …, as they stand"
    assert [verdict for _, verdict in standing(wizard)] == ["new", "new", "rejected", "rejected"]
    press(wizard, desk)
    assert [row["number"] for row in capas(store, "number")] == ["1", "2"]
    wizard.close()

    rows = [*YEARS["2024"], [3, "Late delivery", "Tom Lind", date(2024, 7, 1), "Planning", "day"]]
    again = preview(workbook(tmp_path / "July.xlsx", **{**YEARS, "2024": rows}))
    assert asked(again)[0][4] == "1, 2 …, as they stand"
    assert again.next.text() == "Import 1 row"
    answer_otherwise(again, desk)
    assert again.next.text() == "Import 3 rows", "what was refused can be taken up again"


def test_row_and_result_stay_in_view_while_a_wide_sheet_is_scrolled_sideways(
    preview: Open, tmp_path: Path
) -> None:
    wide = [[*HEAD, *(f"Lot {n}" for n in range(20))], *([*row, *range(20)] for row in TWICE)]
    wizard = preview(workbook(tmp_path / "log.xlsx", CAPA=wide))
    grid, model = wizard.preview.grid, wizard.preview.model
    grid.setFocus()
    grid.setCurrentIndex(model.index(1, PlanModel.RECORD))
    before = grid.pinned.grab().toImage()
    grid.setCurrentIndex(model.index(1, model.columnCount() - 1))
    assert grid.horizontalScrollBar().value() == grid.horizontalScrollBar().maximum() > 0
    assert grid.pinned.grab().toImage() == before
    colours = {before.pixelColor(x, y).name() for x in range(before.width()) for y in range(before.height())}
    assert {wizard.preview._split.palette().base().color().name()} < colours
    assert grid.pinned.width() == grid.viewport().x() - grid.contentsRect().x()
    assert wizard.preview.reason.text().startswith("Row 3: The number CA-1 stands already in row 2")


def test_a_click_on_row_or_result_goes_to_the_row_in_the_column_of_the_keyboard(
    preview: Open, tmp_path: Path
) -> None:
    wizard = preview(log(tmp_path / "log.xlsx", *TWICE))
    grid, model = wizard.preview.grid, wizard.preview.model
    grid.setCurrentIndex(cell(wizard, 2, "Shift"))
    place = QPoint(grid.pinned.width() // 2, grid.pinned.sectionViewportPosition(1) + 4)
    QTest.mouseClick(grid.pinned.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert grid.currentIndex() == cell(wizard, 3, "Shift")
    QTest.keyClick(grid, Qt.Key.Key_Home)
    assert grid.currentIndex().column() == PlanModel.RECORD, "the keyboard goes through what moves"
    assert model.headerData(1, Qt.Orientation.Vertical) == "3 ■ Rejected"
    why = model.headerData(1, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
    assert why.startswith("The number CA-1 stands already")


def test_a_wider_result_leaves_less_to_what_is_scrolled(preview: Open, tmp_path: Path) -> None:
    grid = preview(log(tmp_path / "log.xlsx", *TWICE)).preview.grid
    left = grid.viewport().x()
    grid.pinned.titles.resizeSection(1, grid.pinned.titles.sectionSize(1) + 30)
    assert grid.viewport().x() == left + 30
    assert grid.pinned.titles.width() == grid.pinned.width()
