"""The import wizard, with real workbooks, from the files to the records."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from qms_desktop.exchange.export_workbook import export_workbook
from qms_desktop.insight.rows import Query, count, page, record_ids
from qms_desktop.store.datafile import Store
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.import_files import overrule
from qms_desktop.ui.import_people import NewPeopleDialog
from qms_desktop.ui.import_plan_model import PlanModel
from qms_desktop.ui.import_wizard import COLUMNS, DONE, FILES, PREVIEW, ImportWizard
from qms_desktop.ui.import_words import field_words
from qms_desktop.ui.undoing import Undoing
from qms_desktop.ui.words import today
from qms_desktop.workflow import edit
from tests.exchange.workbooks import workbook

HEAD = ["CAPA No", "Title", "Owner", "Process", "Detected", "Due date", "Root cause", "Shift"]
ROWS: list[list[Any]] = [
    ["CA-1", "Wrong label", "Jane Berg", "Packing", date(2026, 3, 2), date(2026, 5, 2), "Old scan", "night"],
    ["CA-2", "Scratched lid", "Tom Lind", "Moulding", date(2026, 3, 9), date(2026, 5, 9), "Worn tool", "day"],
    ["CA-1", "Another text", "Tom Lind", "Moulding", date(2026, 4, 9), date(2026, 6, 9), "No jig", "day"],
]  # fmt: skip


@pytest.fixture
def capa_log(tmp_path: Path) -> Path:
    """A CAPA log with a number used twice, beside a sheet that is no register."""
    notes = [["Please keep this file tidy"], ["Ask Jane when in doubt"]]
    return workbook(tmp_path / "CAPA log.xlsx", CAPA=[HEAD, *ROWS], Notes=notes)


@pytest.fixture
def wizard(qtbot: QtBot, desk: Desk, capa_log: Path) -> ImportWizard:
    """The wizard on the CAPA log, at its first step."""
    shown = ImportWizard(desk, [capa_log])
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: bool(shown.files.files))
    settle(desk)
    return shown


def settle(desk: Desk) -> None:
    desk.jobs.drain()


def press(wizard: ImportWizard, desk: Desk) -> None:
    """Press the main button and wait for what it starts."""
    assert wizard.next.isEnabled()
    QTest.mouseClick(wizard.next, Qt.MouseButton.LeftButton)
    settle(desk)


def table_items(wizard: ImportWizard) -> dict[str, QTreeWidgetItem]:
    tree = wizard.files.tree
    tops = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    items = [top.child(row) for top in tops if top for row in range(top.childCount())]
    return {item.text(0): item for item in items if item}


def register_box(wizard: ImportWizard, sheet: str) -> QComboBox:
    box = wizard.files.tree.itemWidget(table_items(wizard)[sheet], 1)
    assert isinstance(box, QComboBox)
    return box


def choose(box: QComboBox, text: str) -> None:
    """Choose as a user does: by the list's words."""
    at = box.findText(text)
    assert at >= 0, [box.itemText(i) for i in range(box.count())]
    box.setCurrentIndex(at)
    box.activated.emit(at)


def field_box(wizard: ImportWizard, header: str) -> QComboBox:
    grid = wizard.columns.grid
    for row in range(grid.rowCount()):
        item, box = grid.item(row, 0), grid.cellWidget(row, 3)
        if item is not None and item.text() == header and isinstance(box, QComboBox):
            return box
    raise AssertionError(header)


def shown_rows(wizard: ImportWizard) -> list[tuple[int, str, str]]:
    model = wizard.preview.model
    rows = [model.row_at(row) for row in range(model.rowCount())]
    return [(row.row, row.verdict, row.title) for row in rows]


def answer(wizard: ImportWizard, desk: Desk, row: int, text: str) -> None:
    """Answer a question of the preview as a user does: open its list and choose."""
    view, model = wizard.preview.questions.view, wizard.preview.questions.model
    view.setCurrentIndex(model.index(row, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    boxes = [box for box in view.findChildren(QComboBox) if box.isVisible()]
    choose(boxes[0], text)
    settle(desk)


def capas(store: Store, *wanted: str) -> list[dict[str, Any]]:
    with store.read() as session:
        ids = record_ids(session, Query("capa"), today())
        return page(session, "capa", ids, wanted)


def test_sheets_are_found_with_their_register_and_the_others_say_why_not(wizard: ImportWizard) -> None:
    items = table_items(wizard)
    assert set(items) == {"CAPA", "Notes"}
    assert register_box(wizard, "CAPA").currentText() == "CAPAs"
    assert items["CAPA"].checkState(0) is Qt.CheckState.Checked
    assert register_box(wizard, "Notes").currentText() == "Leave out"
    assert items["Notes"].checkState(0) is Qt.CheckState.Unchecked
    assert "not a register" in items["Notes"].text(4)


def test_from_the_file_to_the_records(qtbot: QtBot, wizard: ImportWizard, desk: Desk, store: Store) -> None:
    press(wizard, desk)
    assert wizard.steps.currentIndex() == COLUMNS
    press(wizard, desk)
    assert wizard.steps.currentIndex() == PREVIEW
    assert shown_rows(wizard) == [
        (2, "new", "Wrong label"),
        (3, "new", "Scratched lid"),
        (4, "rejected", "Another text"),
    ]
    assert wizard.next.text() == "Import 2 rows"
    with store.read() as session:
        assert count(session, "capa") == 0, "the preview writes nothing"
    with qtbot.waitSignal(wizard.imported) as imported:
        press(wizard, desk)
    assert wizard.steps.currentIndex() == DONE
    assert imported.args[0].keys() >= {"capa", "person"}
    assert [row["number"] for row in capas(store, "number")] == ["CA-1", "CA-2"]
    assert "2 rows imported (2 new" in wizard.done_step.headline.text()
    assert "1 rejected" in wizard.done_step.counts.text()
    press(wizard, desk)
    assert not wizard.isVisible()


def test_the_rows_of_a_preview_are_let_go_one_by_one_once_the_wizard_closes(
    wizard: ImportWizard, desk: Desk
) -> None:
    press(wizard, desk)
    press(wizard, desk)
    rows = wizard.preview.model._all
    assert rows
    wizard.close()
    desk.jobs.drain()
    assert rows == []


def test_a_file_imported_again_changes_nothing(
    qtbot: QtBot, wizard: ImportWizard, desk: Desk, capa_log: Path
) -> None:
    for _ in range(3):
        press(wizard, desk)
    again = ImportWizard(desk, [capa_log])
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: bool(again.files.files))
    settle(desk)
    assert again.steps.currentIndex() == PREVIEW, "the matching is remembered"
    assert [verdict for _, verdict, _ in shown_rows(again)] == ["unchanged", "unchanged", "rejected"]
    assert not again.next.isEnabled()


def test_a_register_can_be_overruled(wizard: ImportWizard, desk: Desk, store: Store) -> None:
    choose(register_box(wizard, "CAPA"), "Actions")
    press(wizard, desk)
    press(wizard, desk)
    press(wizard, desk)
    with store.read() as session:
        assert count(session, "capa") == 0
        assert count(session, "action") == 3  # "CAPA No" numbers no actions: two of one CAPA both come in


def test_a_table_left_out_is_not_imported(wizard: ImportWizard) -> None:
    choose(register_box(wizard, "CAPA"), "Leave out")
    assert not wizard.next.isEnabled()
    choose(register_box(wizard, "CAPA"), "CAPAs")
    assert wizard.next.isEnabled()
    table_items(wizard)["CAPA"].setCheckState(0, Qt.CheckState.Unchecked)
    assert not wizard.next.isEnabled()


def test_columns_show_sample_values_and_what_they_fill(wizard: ImportWizard, desk: Desk) -> None:
    press(wizard, desk)
    grid = wizard.columns.grid
    texts = {grid.item(r, 0).text(): grid.item(r, 1).text() for r in range(grid.rowCount())}  # type: ignore[union-attr]  # every row has its items
    assert texts["Owner"] == "Jane Berg  ·  Tom Lind"
    assert field_box(wizard, "Owner").currentText() == "Owner"
    assert field_box(wizard, "Shift").currentText() == "Kept as extra"
    assert "kept as extra: 1" in wizard.columns.summary.text()


def test_a_column_taken_for_another_field_gives_the_field_up_elsewhere(
    wizard: ImportWizard, desk: Desk, store: Store
) -> None:
    press(wizard, desk)
    choose(field_box(wizard, "Shift"), "Root cause")
    assert field_box(wizard, "Root cause").currentText() == "Kept as extra"
    press(wizard, desk)
    press(wizard, desk)
    assert [row["root_cause"] for row in capas(store, "root_cause")] == ["night", "day"]


def test_going_back_and_forth_loses_no_decision(wizard: ImportWizard, desk: Desk) -> None:
    press(wizard, desk)
    choose(field_box(wizard, "Shift"), "Product")
    press(wizard, desk)
    for step in (COLUMNS, FILES):
        QTest.mouseClick(wizard.back, Qt.MouseButton.LeftButton)
        assert wizard.steps.currentIndex() == step
    press(wizard, desk)
    assert field_box(wizard, "Shift").currentText() == "Product"
    press(wizard, desk)
    assert wizard.steps.currentIndex() == PREVIEW
    assert len(shown_rows(wizard)) == 3


def test_the_preview_shows_only_the_rows_asked_for_with_their_reason(
    wizard: ImportWizard, desk: Desk
) -> None:
    press(wizard, desk)
    press(wizard, desk)
    rejected = next(b for b in wizard.preview.filters.buttons() if "Rejected 1" in b.text())
    QTest.mouseClick(rejected, Qt.MouseButton.LeftButton)
    assert shown_rows(wizard) == [(4, "rejected", "Another text")]
    model = wizard.preview.model
    reason = model.data(model.index(0, PlanModel.REASON))
    assert reason.startswith("The number CA-1 stands already in row 2; nothing was overwritten. Give")


def test_rejected_rows_are_saved_as_a_workbook_to_correct(
    qtbot: QtBot, wizard: ImportWizard, desk: Desk, tmp_path: Path
) -> None:
    for _ in range(3):
        press(wizard, desk)
    assert wizard.done_step.rejects.text() == "Save 1 rejected row…"
    wizard.done_step.rejects_wanted.emit(tmp_path / "rejected.xlsx")
    settle(desk)
    sheet = load_workbook(tmp_path / "rejected.xlsx").worksheets[0]
    values = list(sheet.values)
    assert values[1][:2] == ("CA-1", "Another text")
    assert "nothing was overwritten" in str(values[1][-1])
    assert "rejected.xlsx" in wizard.message.text


def test_what_must_be_looked_at_is_listed_in_the_end(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    rows = [["CA-7", "Loose cap", "Jane Berg", "Packing", "2026-02-30", "", "", ""]]
    wizard = ImportWizard(desk, [workbook(tmp_path / "log.xlsx", CAPA=[HEAD, *rows])])
    qtbot.addWidget(wizard)
    qtbot.waitUntil(lambda: bool(wizard.files.files))
    settle(desk)
    for _ in range(3):
        press(wizard, desk)
    assert ["2", "E · Detected"] in [line[:2] for line in problems(wizard)]


def problems(wizard: ImportWizard, parent: QModelIndex | None = None) -> list[list[str]]:
    model, above = wizard.done_step.problems.lines, parent or QModelIndex()
    return [[model.index(r, c, above).data() for c in range(4)] for r in range(model.rowCount(above))]


def test_a_problem_of_many_rows_is_one_line_that_opens_to_show_each(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    when = ["one day", "one day", "whenever"] * 400
    rows = [[f"CA-{n}", f"Finding {n}", "Jane Berg", "Packing", "", day] for n, day in enumerate(when)]
    wizard = ImportWizard(desk, [workbook(tmp_path / "log.xlsx", CAPA=[HEAD, *rows])])
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitUntil(lambda: bool(wizard.files.files))
    settle(desk)
    for _ in range(3):
        press(wizard, desk)
    (line,) = [line for line in problems(wizard) if line[1] == "F · Due date"]
    assert line[0] == "2, 3, 4, …"
    assert line[2] == "1200 times: “one day” is no date; the text is kept. Also “whenever”."
    view = wizard.done_step.problems
    place = view.lines.index(problems(wizard).index(line), 0)
    view.setCurrentIndex(place)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.isExpanded(place)
    each = problems(wizard, place)
    assert len(each) == 1200
    assert each[2] == ["4", "F · Due date", "“whenever” is no date; the text is kept.", ""]


def test_all_new_people_can_be_looked_through_before_they_are_made(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    rows = [[f"CA-{n}", f"Finding {n}", f"Person{n:04} Berg"] for n in range(300)]
    wizard = ImportWizard(desk, [workbook(tmp_path / "log.xlsx", CAPA=[HEAD[:3], *rows])])
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitUntil(lambda: bool(wizard.files.files))
    settle(desk)
    while wizard.steps.currentIndex() != PREVIEW:
        press(wizard, desk)
    assert wizard.preview.people.text().endswith("and 292 others.")
    looked: list[int] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewPeopleDialog)
        looked.append(dialog.names.rowCount())
        dialog.search.setText("person029")
        looked.append(dialog.names.rowCount())
        dialog.reject()

    QTimer.singleShot(0, wizard, look)
    QTest.mouseClick(wizard.preview.all_people, Qt.MouseButton.LeftButton)
    assert looked == [300, 10]


def test_a_file_that_is_no_workbook_says_why_and_the_others_go_on(
    qtbot: QtBot, wizard: ImportWizard, desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "letter.xlsx").write_bytes(b"%PDF-1.7 not a workbook")
    wizard.read([tmp_path / "letter.xlsx", tmp_path / "missing.xlsx"])
    settle(desk)
    tree = wizard.files.tree
    tops = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    said = {top.text(0): top.text(4) for top in tops if top}
    assert "a PDF, not a workbook" in said["letter.xlsx"]
    assert "can't be read" in said["missing.xlsx"]
    assert wizard.next.isEnabled()


def test_a_folder_dropped_on_the_wizard_brings_its_workbooks(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    folder = tmp_path / "registers"
    folder.mkdir()
    workbook(
        folder / "people.xlsx", People=[["Name", "E-mail", "Department"], ["Jane Berg", "j@x.org", "QA"]]
    )
    (folder / "~$people.xlsx").write_bytes(b"lock")
    (folder / "photo.jpg").write_bytes(b"picture")
    wizard = ImportWizard(desk)
    qtbot.addWidget(wizard)
    wizard.show()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    wizard.dropEvent(event)
    settle(desk)
    said = {file.path.name: file.problem for file in wizard.files.files}
    assert said == {
        "people.xlsx": "",
        "photo.jpg": "photo.jpg is a picture, not a workbook, and was not read; save its table as .xlsx "
        "and add that.",
    }
    assert wizard.steps.currentIndex() == FILES, "what was not read is shown before anything else"


def test_a_file_that_could_not_be_read_is_tried_again(
    qtbot: QtBot, wizard: ImportWizard, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "people.xlsx"
    path.write_bytes(b"not yet")
    wizard.read([path])
    settle(desk)
    button = next(b for b in wizard.files.findChildren(QPushButton) if b.text() == "Try again")
    assert button.accessibleName() == "Read people.xlsx again"
    path.unlink()
    workbook(path, People=[["Name", "E-mail", "Department"], ["Jane Berg", "j@x.org", "QA"]])
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(desk)
    assert register_box(wizard, "People").currentText() == "People"
    assert not any(file.problem for file in wizard.files.files)


def test_a_cancelled_import_leaves_the_data_file_as_it_was(
    qtbot: QtBot, desk: Desk, store: Store, tmp_path: Path
) -> None:
    rows = [[f"CA-{n}", f"Finding {n}", "Jane", "", date(2026, 1, 5), "", "", ""] for n in range(1500)]
    wizard = ImportWizard(desk, [workbook(tmp_path / "big.xlsx", CAPA=[HEAD, *rows])])
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitUntil(lambda: bool(wizard.files.files))
    settle(desk)
    press(wizard, desk)
    press(wizard, desk)
    QTest.mouseClick(wizard.next, Qt.MouseButton.LeftButton)
    assert wizard.work.isVisible()
    QTest.mouseClick(wizard.cancel, Qt.MouseButton.LeftButton)
    settle(desk)
    assert "nothing was changed" in wizard.message.text
    with store.read() as session:
        assert count(session, "capa") == 0
        assert count(session, "person") == 0
    press(wizard, desk)
    assert wizard.steps.currentIndex() == PREVIEW
    press(wizard, desk)
    with store.read() as session:
        assert count(session, "capa") == 1500


def test_names_that_may_be_the_same_person_are_merged_only_when_told(
    qtbot: QtBot, desk: Desk, store: Store, tmp_path: Path
) -> None:
    rows = [
        ["CA-1", "One", "Jane Berg", "", date(2026, 1, 5), "", "", ""],
        ["CA-2", "Two", "J. Berg", "", date(2026, 1, 6), "", "", ""],
    ]
    wizard = ImportWizard(desk, [workbook(tmp_path / "log.xlsx", CAPA=[HEAD, *rows])])
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitUntil(lambda: bool(wizard.files.files))
    settle(desk)
    press(wizard, desk)
    press(wizard, desk)
    question = wizard.preview.questions.model.questions[0]
    assert (question.text, question.more) == ("Is “J. Berg” Jane Berg?", "named in CA-2")
    assert "J. Berg" in wizard.preview.people.text()
    answer(wizard, desk, 0, "one person")
    assert "J. Berg" not in wizard.preview.people.text()
    press(wizard, desk)
    assert {row["owner"].title for row in capas(store, "owner")} == {"Jane Berg"}


def test_dates_that_can_be_read_two_ways_are_asked_for(
    qtbot: QtBot, desk: Desk, store: Store, tmp_path: Path
) -> None:
    rows = [["CA-1", "One", "Jane Berg", "", "03/04/2026", "", "", ""]]
    wizard = ImportWizard(desk, [workbook(tmp_path / "log.xlsx", CAPA=[HEAD, *rows])])
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitUntil(lambda: bool(wizard.files.files))
    settle(desk)
    press(wizard, desk)
    press(wizard, desk)
    question = wizard.preview.questions.model.questions[0]
    assert (question.text, question.file) == ("Which dates are in “Detected”?", "03/04/2026")
    assert question.answers == ("day first: 3 Apr 2026", "month first: 4 Mar 2026")
    answer(wizard, desk, 0, "month first: 4 Mar 2026")
    press(wizard, desk)
    assert capas(store, "detected_on")[0]["detected_on"] == date(2026, 3, 4)


def test_months_as_columns_are_shown_as_readings(
    qtbot: QtBot, desk: Desk, store: Store, tmp_path: Path
) -> None:
    rows: list[list[Any]] = [
        ["KPI", "Unit", "Target", "Jan 2026", "Feb 2026", "Mar 2026"],
        ["On-time delivery", "%", 95, 93.1, 94.0, 95.5],
    ]
    wizard = ImportWizard(desk, [workbook(tmp_path / "KPI.xlsx", KPI=rows)])
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitUntil(lambda: bool(wizard.files.files))
    settle(desk)
    QTest.mouseClick(wizard.back, Qt.MouseButton.LeftButton)  # every column was known
    box = field_box(wizard, "Feb 2026")
    assert box.currentText() == "Reading 2026-02"
    choose(box, "Kept as extra")
    choose(box, "Reading 2026-02")
    press(wizard, desk)
    model = wizard.preview.model
    reason = model.data(model.index(model.rowCount() - 1, PlanModel.REASON))
    assert "3 readings, 2026-01 to 2026-03" in reason
    press(wizard, desk)
    with store.read() as session:
        assert count(session, "kpi") == 1


def test_the_plan_model_is_a_sound_model(qtmodeltester: Any, wizard: ImportWizard, desk: Desk) -> None:
    press(wizard, desk)
    press(wizard, desk)
    qtmodeltester.check(wizard.preview.model)


def test_every_control_of_each_step_has_a_name_to_be_heard(wizard: ImportWizard, desk: Desk) -> None:
    for _ in range(3):
        controls = [w for w in wizard.findChildren(QComboBox) if w.isVisible()]
        assert all(box.accessibleName() for box in controls)
        press(wizard, desk)


def test_a_workbook_this_app_exported_is_known_sheet_by_sheet(
    qtbot: QtBot, desk: Desk, store: Store, tmp_path: Path
) -> None:
    with store.change("set up") as change:
        person = edit.save(change.session, "person", {"name": "Jane"}).id
        edit.save(change.session, "role", {"title": "Auditor"}, parts={"role_holding": [{"person": person}]})
    with store.read() as session:
        export_workbook(session, tmp_path / "all.xlsx", None, today())
    wizard = ImportWizard(desk, [tmp_path / "all.xlsx"])
    qtbot.addWidget(wizard)
    qtbot.waitUntil(lambda: bool(wizard.files.files))
    settle(desk)
    boxes = {box.accessibleName(): box.currentText() for box in wizard.files.findChildren(QComboBox)}
    assert boxes["Register of Roles"] == "Roles"
    assert field_words("review", "decision.owner") == "Decision: Owner"


def test_one_click_takes_the_whole_import_back(wizard: ImportWizard, desk: Desk, store: Store) -> None:
    undoing = Undoing(desk)
    wizard.take_back_wanted.connect(undoing.take_back)
    for _ in range(3):
        press(wizard, desk)
    with store.read() as session:
        assert count(session, "capa") == 2
    wizard.done_step.take_back.click()
    settle(desk)
    with store.read() as session:
        assert count(session, "capa") == count(session, "person") == 0
    assert not wizard.isVisible()


def test_keys_alone_bring_a_register_in(qtbot: QtBot, wizard: ImportWizard, desk: Desk, store: Store) -> None:
    """Files, columns, preview, done: each control is reached with Tab, each step is left with keys."""

    def reachable() -> set[QWidget]:
        found: set[QWidget] = set()
        one: QWidget = wizard
        for _ in range(200):
            one = one.nextInFocusChain() or wizard
            if one.isVisible() and one.isEnabled():
                found.add(one)
        return {w for w in found if w.focusPolicy() & Qt.FocusPolicy.TabFocus}

    tree = wizard.files.tree
    assert {tree, register_box(wizard, "CAPA"), wizard.files.add_files, wizard.cancel} <= reachable()
    tree.setFocus()
    tree.setCurrentItem(table_items(wizard)["CAPA"])
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert not wizard.next.isEnabled(), "Space takes a table out"
    QTest.keyClick(tree, Qt.Key.Key_Space)
    QTest.keyClick(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wizard.steps.currentIndex() == COLUMNS
    assert {wizard.columns.table, field_box(wizard, "Shift")} <= reachable()
    QTest.keyClick(field_box(wizard, "Shift"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(desk)
    assert wizard.steps.currentIndex() == PREVIEW
    QTest.keyClick(wizard.preview.grid, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert wizard.steps.currentIndex() == COLUMNS
    QTest.keyClick(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert {wizard.preview.grid, wizard.preview.filters.button(0)} <= reachable()
    QTest.keyClick(wizard.preview.grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(desk)
    assert wizard.steps.currentIndex() == DONE
    assert {wizard.done_step.rejects, wizard.done_step.take_back, wizard.next} <= reachable()
    assert len(capas(store)) == 2


def test_the_preview_asks_and_the_end_says_that_the_numbers_of_a_file_begin_again(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    titles = {2023: ["Door sticks", "Worktop cracked"], 2024: ["Late delivery", "Wrong label"]}
    paths = [
        workbook(
            tmp_path / f"Log {year}.xlsx", CAPA=[HEAD[:3], *([n, t, "Jane"] for n, t in enumerate(some, 1))]
        )
        for year, some in titles.items()
    ]
    wizard = ImportWizard(desk, paths)
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitUntil(lambda: bool(wizard.files.files))
    settle(desk)
    while wizard.steps.currentIndex() != PREVIEW:
        press(wizard, desk)
    question = wizard.preview.questions.model.questions[0]
    assert "counts from the start again · Log 2024.xlsx" in question.more
    assert wizard.next.text() == "Import 4 rows"
    press(wizard, desk)
    told = [line[2] for line in problems(wizard)]
    assert any("its numbers were made 2024/1, 2024/2" in text for text in told)


def test_what_was_cut_off_is_said_also_where_the_first_steps_are_spared(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    people = [["Name", "E-mail", "Department"], ["Jane Berg", "jane@x.org", "QA"]]
    book = load_workbook(workbook(tmp_path / "people.xlsx", People=people))
    book["People"]["A60000"] = "Tom Lind"
    book.save(tmp_path / "people.xlsx")
    wizard = ImportWizard(desk, [tmp_path / "people.xlsx"])
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitUntil(lambda: wizard.steps.currentIndex() == PREVIEW)
    settle(desk)
    assert "One cell lies beyond the limit of 50,000 rows x 200 columns" in wizard.message.text
    press(wizard, desk)
    assert wizard.done_step.problems_title.text() == "Good to know"
    assert "That is cell A60000 of sheet “People”." in problems(wizard)[0][2]


def test_hundreds_of_sheets_and_columns_are_listed_in_turns_and_all_of_them(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    head = [*HEAD[:3], *(f"Lot {n}" for n in range(100))]
    sheets = {f"Log_{n}": [head, [f"C-{n}", f"Label {n}", "Jane Berg", *range(100)]] for n in range(60)}
    wizard = ImportWizard(desk, [workbook(tmp_path / "log.xlsx", **sheets)])
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitUntil(lambda: bool(wizard.files.files))
    settle(desk)
    assert wizard.steps.currentIndex() == FILES
    for found in wizard.files.files[0].tables:
        overrule(found, "capa")
    wizard.files.show_overruled()
    qtbot.waitUntil(lambda: len(table_items(wizard)) == 60)
    press(wizard, desk)
    grid = wizard.columns.grid
    qtbot.waitUntil(lambda: grid.cellWidget(102, 3) is not None)
    assert all(grid.cellWidget(row, 3) for row in range(103))
    wizard.columns.table.setCurrentIndex(1)  # while the boxes of the first one may still be on their way
    wizard.columns.table.setCurrentIndex(2)
    qtbot.waitUntil(lambda: grid.cellWidget(102, 3) is not None)
    first = grid.item(0, 1)
    assert first is not None
    assert first.text() == "C-2"


def test_a_long_file_name_leaves_room_for_the_sheet(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    name = "CAPA register of packing and dispatch 2026 (copy) final v3.xlsx"
    path = workbook(tmp_path / name, Log=[HEAD, ROWS[0]])
    wizard = ImportWizard(desk, [path])
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitUntil(lambda: bool(wizard.files.files))
    settle(desk)
    press(wizard, desk)
    table = wizard.columns.table
    assert table.currentText() == "CAPA register of packin…py) final v3 · Log → CAPAs, 1 to check"
    assert table.itemData(0, Qt.ItemDataRole.ToolTipRole) == path.stem
