"""Next month's file is matched as the last one was, in the wizard and on the command line."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from qms_desktop.exchange.importing import plan_files, result_of
from qms_desktop.model.trail import ChangeSet
from qms_desktop.store.datafile import Store
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.import_wizard import COLUMNS, FILES, PREVIEW, ImportWizard
from tests.exchange.workbooks import workbook

HEAD = ["CAPA No", "Title", "Owner", "Detected", "Root cause", "Shift 2026"]


def capa_log(path: Path, number: int, *, head: list[str] | None = None) -> Path:
    row: list[Any] = [f"CA-{number}", f"Finding {number}", "Jane Berg", date(2026, 3, number), "Worn", "Lid"]
    return workbook(path, CAPA=[head or HEAD, row])


def opened(qtbot: QtBot, desk: Desk, path: Path) -> ImportWizard:
    wizard = ImportWizard(desk, [path])
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitUntil(lambda: bool(wizard.files.files))
    desk.jobs.drain()
    return wizard


def press(wizard: ImportWizard, desk: Desk) -> None:
    assert wizard.next.isEnabled()
    QTest.mouseClick(wizard.next, Qt.MouseButton.LeftButton)
    desk.jobs.drain()


def field_box(wizard: ImportWizard, header: str) -> QComboBox:
    grid = wizard.columns.grid
    for row in range(grid.rowCount()):
        item, box = grid.item(row, 0), grid.cellWidget(row, 3)
        if item is not None and item.text() == header and isinstance(box, QComboBox):
            return box
    raise AssertionError(header)


def titles(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(select(ChangeSet.what).order_by(ChangeSet.id)))


@pytest.fixture
def corrected(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    """A log of March, imported with "Shift 2026" taken for the product by hand."""
    wizard = opened(qtbot, desk, capa_log(tmp_path / "CAPA log.xlsx", 1))
    assert wizard.steps.currentIndex() == FILES
    press(wizard, desk)
    box = field_box(wizard, "Shift 2026")
    at = box.findText("Product")
    box.setCurrentIndex(at)
    box.activated.emit(at)
    press(wizard, desk)
    press(wizard, desk)
    wizard.close()


@pytest.mark.usefixtures("corrected")
def test_the_next_file_of_the_same_headers_goes_straight_to_the_preview(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    head = [*HEAD[:5], "Shift 2027"]
    wizard = opened(qtbot, desk, capa_log(tmp_path / "April.xlsx", 2, head=head))
    assert wizard.steps.currentIndex() == PREVIEW
    assert "as last time (remembered)" in wizard.message.text
    assert wizard.plan is not None
    assert wizard.plan.tables[0].planned[0].draft.values["product"] == "Lid"
    assert wizard.next.text() == "Import 1 row"


@pytest.mark.usefixtures("corrected")
def test_a_file_with_a_further_column_is_asked_for(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    wizard = opened(qtbot, desk, capa_log(tmp_path / "April.xlsx", 2, head=[*HEAD[:5], "Gadget"]))
    assert wizard.steps.currentIndex() == FILES


@pytest.mark.usefixtures("corrected")
def test_the_command_line_matches_as_last_time_and_says_so(store: Store, tmp_path: Path) -> None:
    path = capa_log(tmp_path / "April.xlsx", 2)
    with store.read() as session:
        plan = plan_files(session, [path])
        chosen = plan_files(session, [path], register="capa")
    assert plan.tables[0].planned[0].draft.values["product"] == "Lid"
    assert "matched as last time (remembered)" in result_of(plan)[0]["message"]
    assert "product" not in chosen.tables[0].planned[0].draft.values, "a register asked for is matched anew"


@pytest.mark.usefixtures("corrected")
def test_the_matching_is_remembered_in_a_change_of_its_own(store: Store) -> None:
    assert titles(store)[-2:] == ["import CAPA log.xlsx", "remember how CAPA log.xlsx is read"]


@pytest.mark.usefixtures("corrected")
def test_a_remembered_matching_can_be_forgotten(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    wizard = opened(qtbot, desk, capa_log(tmp_path / "April.xlsx", 2))
    QTest.mouseClick(wizard.back, Qt.MouseButton.LeftButton)
    assert wizard.steps.currentIndex() == COLUMNS
    assert field_box(wizard, "Shift 2026").currentText() == "Product"
    QTest.mouseClick(wizard.columns.forget, Qt.MouseButton.LeftButton)
    desk.jobs.drain()
    assert field_box(wizard, "Shift 2026").currentText() == "Kept as extra"
    assert not wizard.columns.forget.isVisible()
    again = opened(qtbot, desk, capa_log(tmp_path / "May.xlsx", 3))
    assert again.steps.currentIndex() == FILES


def test_a_table_of_which_every_column_is_known_needs_no_matching(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    rows = [["Name", "E-mail", "Department"], ["Jane Berg", "jane@x.org", "QA"]]
    wizard = opened(qtbot, desk, workbook(tmp_path / "people.xlsx", People=rows))
    assert wizard.steps.currentIndex() == PREVIEW
    assert "Every column is known" in wizard.message.text


def test_a_table_left_out_by_hand_is_matched_again_the_next_time(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    people = [["Name", "E-mail", "Department"], ["Jane Berg", "jane@x.org", "QA"]]
    actions = [["Action", "Owner", "Due date", "Room"], ["Call the supplier", "Jane Berg", "2026-05-01", "4"]]
    path = workbook(tmp_path / "both.xlsx", People=people, Actions=actions)
    wizard = opened(qtbot, desk, path)
    assert wizard.steps.currentIndex() == FILES
    boxes = {box.accessibleName(): box for box in wizard.files.findChildren(QComboBox)}
    box = boxes["Register of Actions"]
    box.setCurrentIndex(box.findText("Leave out"))
    box.activated.emit(box.currentIndex())
    for _ in range(3):
        press(wizard, desk)
    with desk.store.read() as session:
        plan = plan_files(session, [path])
    assert [table.guess.register for table in plan.tables] == ["person", "action"]
    assert plan.tables[1].planned[0].draft.values["title"] == "Call the supplier"


@pytest.mark.usefixtures("corrected")
def test_a_correction_taken_back_is_remembered_too(
    qtbot: QtBot, desk: Desk, store: Store, tmp_path: Path
) -> None:
    wizard = opened(qtbot, desk, capa_log(tmp_path / "April.xlsx", 2))
    QTest.mouseClick(wizard.back, Qt.MouseButton.LeftButton)
    box = field_box(wizard, "Shift 2026")
    box.setCurrentIndex(box.findText("Kept as extra"))
    box.activated.emit(box.currentIndex())
    press(wizard, desk)
    press(wizard, desk)
    with store.read() as session:
        plan = plan_files(session, [capa_log(tmp_path / "May.xlsx", 3)])
    assert "product" not in plan.tables[0].planned[0].draft.values


def test_the_order_of_day_and_month_is_asked_once(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    def dated(name: str, number: int, day: str) -> Path:
        row = [f"CA-{number}", f"Finding {number}", "Jane Berg", day, "Worn", "Lid"]
        return workbook(tmp_path / name, CAPA=[HEAD, row])

    wizard = opened(qtbot, desk, dated("March.xlsx", 1, "03/04/2026"))
    press(wizard, desk)
    press(wizard, desk)
    (question,) = wizard.preview.questions.model.questions
    other = 1 - question.answer
    view = wizard.preview.questions.view
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    desk.jobs.drain()
    press(wizard, desk)
    wizard.close()

    wizard = opened(qtbot, desk, dated("April.xlsx", 2, "05/06/2026"))
    assert wizard.steps.currentIndex() == PREVIEW
    assert wizard.preview.questions.model.questions[0].answer == other
    with desk.store.read() as session:
        plan = plan_files(session, [tmp_path / "April.xlsx"])
    wanted = date(2026, 6, 5) if other == 0 else date(2026, 5, 6)
    assert plan.tables[0].planned[0].draft.values["detected_on"] == wanted
    assert "can be read two ways" not in str(result_of(plan))


def test_esc_asks_before_a_corrected_matching_is_thrown_away(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    wizard = opened(qtbot, desk, capa_log(tmp_path / "CAPA log.xlsx", 1))
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()  # nothing was decided
    wizard = opened(qtbot, desk, capa_log(tmp_path / "CAPA log.xlsx", 1))
    press(wizard, desk)
    box = field_box(wizard, "Shift 2026")
    box.setCurrentIndex(box.findText("Product"))
    box.activated.emit(box.currentIndex())
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert wizard.isVisible()
    assert "not saved" in wizard.message.text
    QTest.mouseClick(wizard.cancel, Qt.MouseButton.LeftButton)
    assert not wizard.isVisible()
