"""The columns of an import: how sure each match is, what to check first, every choice by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from qms_desktop.exchange.headers import Match
from qms_desktop.exchange.layouts import Layout
from qms_desktop.exchange.readers import make_readers
from qms_desktop.exchange.tables import Head
from qms_desktop.model.registers import EXCHANGED
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.import_files import FoundTable, overrule
from qms_desktop.ui.import_grades import Grade, grade_colour, grade_of, grade_text
from qms_desktop.ui.import_problems import problem_lines
from qms_desktop.ui.import_wizard import COLUMNS, DONE, FILES, PREVIEW, ImportWizard
from qms_desktop.ui.import_words import offered, offered_to_labels
from tests.exchange.workbooks import tables, workbook
from tests.ui.keyboard import tabbed
from tests.ui.walking import marking

HEAD = ["CAPA No", "Title", "Owner", "Due date", "Shift", "Lot", "Spare"]
ROW = ["C-1", "Wrong label", "Jane Berg", "2026-03-02", "night", "4711", ""]
PEOPLE = [["Name", "E-mail", "Locker"], ["Jane Berg", "jane@x.org", "blue"]]
Show = Callable[..., list[FoundTable]]


@pytest.fixture
def wizard(qtbot: QtBot, desk: Desk, tmp_path: Path) -> ImportWizard:
    """The wizard at its second step, on a log and a list of people."""
    made = ImportWizard(desk, [workbook(tmp_path / "log.xlsx", Log=[HEAD, ROW], People=PEOPLE)])
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.files.files))
    desk.jobs.drain()
    log, people = made.files.files[0].tables
    unmatch(log, 4, 5, 6)
    unmatch(people, 2)
    made.steps.setCurrentIndex(FILES)
    QTest.mouseClick(made.next, Qt.MouseButton.LeftButton)
    assert made.steps.currentIndex() == COLUMNS
    return made


def unmatch(found: FoundTable, *rows: int) -> None:
    """Leave columns without a field, whatever they are taken for."""
    for row in rows:
        found.guess.matches[row] = Match(found.guess.matches[row].head)


def box(wizard: ImportWizard, row: int) -> QComboBox:
    found = wizard.columns.grid.cellWidget(row, 3)
    assert isinstance(found, QComboBox)
    return found


def grades(wizard: ImportWizard) -> list[str]:
    grid = wizard.columns.grid
    return [item.text() for row in range(grid.rowCount()) if (item := grid.item(row, 2)) is not None]


def table(wizard: ImportWizard, at: int = 0) -> FoundTable:
    return wizard.files.files[0].tables[at]


def choose(wizard: ImportWizard, row: int, field: str) -> None:
    """Choose a field by its first letters, as by keyboard."""
    here = box(wizard, row)
    here.setFocus()
    QTest.keyClick(here, Qt.Key.Key_Space)
    QTest.keyClicks(here.view(), field)
    QTest.keyClick(here.view(), Qt.Key.Key_Return)
    assert here.currentText() == field


def at_box() -> str:
    focus = QApplication.focusWidget()
    return focus.accessibleName() if focus is not None else ""


def test_a_match_says_how_sure_it_is_by_sign_and_word_and_colour(wizard: ImportWizard) -> None:
    found = table(wizard)
    matches = found.guess.matches
    for row, confidence in enumerate((1.0, 0.82, 0.75, 0.9)):
        matches[row] = replace(matches[row], confidence=confidence)
    wizard.columns.set_tables(wizard.files.wanted)
    assert grades(wizard) == [
        "● Sure", "◑ Likely", "▲ Guessed", "● Sure", "○ No field", "○ No field", "○ Empty",
    ]  # fmt: skip
    theme = wizard.columns._theme
    assert grade_colour(Grade.GUESSED, theme) == theme.colours.at_risk
    texts = [grade_text(grade) for grade in Grade]
    assert len(set(texts)) == len(texts), "no two grades are told apart by colour alone"


def test_what_was_looked_through_the_last_time_is_not_guessed(wizard: ImportWizard) -> None:
    found = table(wizard)
    found.guess.matches[1] = replace(found.guess.matches[1], confidence=0.7)
    assert grade_of(found, found.guess.matches[1]) is Grade.GUESSED
    found.remembered = Layout()
    wizard.columns.set_tables(wizard.files.wanted)
    assert grades(wizard)[1] == "● As last time"
    assert wizard.columns.check.text() == "1 column to check", "that of the other table"


def test_the_columns_to_check_are_counted_and_gone_to_one_by_one_through_all_tables(
    wizard: ImportWizard,
) -> None:
    check = wizard.columns.check
    assert check.text() == "Next of 3 columns to check"
    assert wizard.columns.table.itemText(1).endswith("People, 1 to check")
    seen = []
    for _ in range(4):
        check.click()
        seen.append((wizard.columns.table.currentIndex(), at_box()))
    assert seen == [
        (0, "Field for Shift"), (0, "Field for Lot"), (1, "Field for Locker"), (0, "Field for Shift"),
    ]  # fmt: skip


def test_a_column_matched_by_hand_or_left_on_purpose_is_not_to_be_checked_any_more(
    wizard: ImportWizard,
) -> None:
    choose(wizard, 4, "Product")
    choose(wizard, 5, "Kept as extra")
    assert grades(wizard)[4:6] == ["● Chosen", "● Chosen"]
    assert wizard.columns.check.text() == "1 column to check"
    assert wizard.columns.table.currentText().endswith("→ CAPAs")
    QTest.mouseClick(wizard.back, Qt.MouseButton.LeftButton)
    told = wizard.files.tree.findItems("Log", Qt.MatchFlag.MatchRecursive)[0].text(4)
    assert told == "● 5 of 7 columns matched", "the first step says so too"


def test_who_takes_a_field_from_another_column_is_told_which_one_gave_it_up(wizard: ImportWizard) -> None:
    choose(wizard, 4, "Due")
    assert "“Due date” gave up “Due”" in wizard.columns.summary.text()
    assert grades(wizard)[3:5] == ["○ No field", "● Chosen"]
    assert wizard.columns.check.text() == "Next of 3 columns to check", (
        "the one that gave it up is to be checked"
    )


def test_a_key_that_passes_a_column_by_changes_no_match(wizard: ImportWizard) -> None:
    before = list(table(wizard).guess.matches)
    box(wizard, 0).setFocus()
    keys = (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_PageDown)
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or wizard, key)
    assert at_box() == "Field for Spare"
    assert table(wizard).guess.matches == before


def test_enter_on_a_column_opens_its_choices_and_does_not_go_on(wizard: ImportWizard) -> None:
    here = box(wizard, 4)
    here.setFocus()
    QTest.keyClick(here, Qt.Key.Key_Return)
    assert here.view().isVisible()
    QTest.keyClick(here.view(), Qt.Key.Key_Escape)
    assert wizard.steps.currentIndex() == COLUMNS
    assert here.currentText() == "Kept as extra"


def test_tab_goes_from_the_table_through_its_columns_to_the_buttons(wizard: ImportWizard) -> None:
    names = [one.accessibleName() for one in tabbed(wizard) if one.accessibleName().startswith("Field for")]
    assert names == [f"Field for {header}" for header in HEAD]
    assert tabbed(wizard)[-1] is wizard.next


def test_a_column_far_down_is_gone_to_before_its_turn_to_be_drawn(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    log = [
        [*HEAD[:4], *(f"Lot {n}" for n in range(90))],
        [*ROW[:4], *(["", "x"][n == 89] for n in range(90))],
    ]
    made = ImportWizard(desk, [workbook(tmp_path / "log.xlsx", Log=log)])
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.files.files))
    desk.jobs.drain()
    overrule(found := made.files.files[0].tables[0], "capa")
    unmatch(found, *range(4, 94))
    made.columns.set_tables(made.files.wanted)
    made.steps.setCurrentIndex(COLUMNS)
    assert made.columns.check.text() == "1 column to check"
    made.columns.check.click()
    assert at_box() == "Field for Lot 89"
    grid = made.columns.grid
    assert grid.viewport().rect().contains(box(made, 93).geometry().center()), "it is in view"


def test_a_column_that_was_scrolled_away_comes_back_before_its_choices_open(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    log = [[*HEAD, *(f"Lot {n}" for n in range(30))], [*ROW, *["x"] * 30]]
    made = at_columns(qtbot, desk, workbook(tmp_path / "log.xlsx", Log=log))
    grid, here = made.columns.grid, box(made, 2)
    here.setFocus()
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
    assert not grid.viewport().rect().contains(here.geometry().center())
    QTest.keyClick(here, Qt.Key.Key_Space)
    assert grid.viewport().rect().contains(here.geometry().center())
    QTest.keyClick(here.view(), Qt.Key.Key_Escape)


def test_letters_of_the_columns_stand_beside_them_as_in_the_file(wizard: ImportWizard) -> None:
    grid = wizard.columns.grid
    assert [grid.verticalHeaderItem(row).text() for row in range(grid.rowCount())] == list("ABCDEFG")


MINUTES = [
    ["Minutes of the management review"], [],
    ["Date:", "20.01.2026", "Chair:", "Eva Lind"], ["Participants:", "Jane Smith; Bob Lee"],
    ["Audit results", "two findings"], ["Colour:", "blue"], [],
    ["Decision", "Responsible", "Due"], ["Buy a bench", "Bob Lee", "2026-03-01"],
]  # fmt: skip


BELOW = ["Action 1: what", "Action 1: owner", "Action 1: due"]


@pytest.fixture
def minutes(qtbot: QtBot, desk: Desk, tmp_path: Path) -> ImportWizard:
    """The wizard at its second step, on the minutes of a review: labels above a table of decisions."""
    return at_columns(qtbot, desk, workbook(tmp_path / "minutes.xlsx", Minutes=MINUTES))


def at_columns(qtbot: QtBot, desk: Desk, path: Path) -> ImportWizard:
    made = ImportWizard(desk, [path])
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.files.files))
    desk.jobs.drain()
    if made.steps.currentIndex() == FILES:
        QTest.mouseClick(made.next, Qt.MouseButton.LeftButton)
    return made


def shown(wizard: ImportWizard) -> list[tuple[str, str, str, str]]:
    """Place, label or column, values and field of each row."""
    grid = wizard.columns.grid
    places = [grid.model().headerData(row, Qt.Orientation.Vertical) for row in range(grid.rowCount())]
    texts = [[grid.model().index(row, at).data() for at in (0, 1)] for row in range(grid.rowCount())]
    return [
        (place, label, values, box(wizard, row).currentText())
        for row, (place, (label, values)) in enumerate(zip(places, texts, strict=True))
    ]


def test_labels_above_a_table_stand_with_their_values_among_its_columns(minutes: ImportWizard) -> None:
    assert shown(minutes) == [
        ("B3", "Date:", "20.01.2026", "Held on"),
        ("D3", "Chair:", "Eva Lind", "Chair"),
        ("B4", "Participants:", "Jane Smith; Bob Lee", "Attendees"),
        ("B5", "Audit results:", "two findings", "Input: Audit results"),
        ("B6", "Colour:", "blue", "Kept as extra"),
        ("A", "Decision", "Buy a bench", "Action 1: what"),
        ("B", "Responsible", "Bob Lee", "Action 1: owner"),
        ("C", "Due", "2026-03-01", "Action 1: due"),
    ]


def test_a_label_is_taken_for_another_field_as_a_column_is(minutes: ImportWizard, desk: Desk) -> None:
    assert grades(minutes)[4] == "○ No field"
    assert minutes.columns.check.text() == "1 to check"
    minutes.columns.check.click()
    assert at_box() == "Field for Colour"
    choose(minutes, 4, "Location")
    assert grades(minutes)[4] == "● Chosen"
    assert minutes.columns.check.text() == "Nothing to check"
    QTest.mouseClick(minutes.next, Qt.MouseButton.LeftButton)
    desk.jobs.drain()
    assert minutes.plan is not None
    assert minutes.plan.tables[0].planned[0].draft.values["location"] == "blue"


def test_a_label_that_takes_a_field_takes_it_from_a_label_and_from_no_column(minutes: ImportWizard) -> None:
    choose(minutes, 3, "Chair")
    assert "“Chair” gave up “Chair”" in minutes.columns.summary.text()
    choose(minutes, 4, "Action 1: owner")
    assert [field for *_, field in shown(minutes)] == [
        "Held on", "Kept as extra", "Attendees", "Chair", "Action 1: owner", *BELOW,
    ]  # fmt: skip


def test_what_was_chosen_for_a_label_is_known_in_the_next_file(
    minutes: ImportWizard, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    choose(minutes, 4, "Input: Customer satisfaction and feedback")
    for _ in range(2):
        QTest.mouseClick(minutes.next, Qt.MouseButton.LeftButton)
        desk.jobs.drain()
    minutes.close()
    rows = [*MINUTES[:2], ["Date:", "20.07.2026", "Chair:", "Eva Lind"], *MINUTES[3:]]
    again = at_columns(qtbot, desk, workbook(tmp_path / "July.xlsx", Minutes=rows))
    assert again.steps.currentIndex() == PREVIEW, "one click, as for a list"
    QTest.mouseClick(again.back, Qt.MouseButton.LeftButton)
    assert shown(again)[4] == ("B6", "Colour:", "blue", "Input: Customer satisfaction and feedback")
    QTest.mouseClick(again.columns.forget, Qt.MouseButton.LeftButton)
    desk.jobs.drain()
    assert shown(again)[4][3] == "Kept as extra"


def test_what_is_wrong_beside_a_label_is_told_under_its_words_and_not_under_a_header_below(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    rows = [*MINUTES[:2], ["Next review:", "30.02.2027"], *MINUTES[2:]]
    made = at_columns(qtbot, desk, workbook(tmp_path / "minutes.xlsx", Minutes=rows))
    QTest.mouseClick(made.next, Qt.MouseButton.LeftButton)
    desk.jobs.drain()
    assert made.plan is not None
    assert [(line.rows, line.column) for line in problem_lines(made.plan)] == [("3", "B · Next review")]


def test_a_form_without_any_table_shows_its_labels_and_is_imported(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    rows = [
        ["8D report"], ["8D No:", "8D-1", "Customer:", "Huber"], ["Problem description:", "Valve leaks"],
        ["Root cause:", "Ring fitted wrong"], ["D5 Corrective action", "Build a jig"],
        ["Responsible:", "Eva Lind"], ["Weather:", "rain"],
    ]  # fmt: skip
    wizard = at_columns(qtbot, desk, workbook(tmp_path / "8d.xlsx", Report=rows))
    assert [field for *_, field in shown(wizard)] == [
        "No", "Customer", "Description", "Root cause", "Action 1: what", "Action 1: owner",
        "Kept as extra",
    ]  # fmt: skip
    for _ in range(2):
        QTest.mouseClick(wizard.next, Qt.MouseButton.LeftButton)
        desk.jobs.drain()
    assert wizard.steps.currentIndex() == DONE
    assert "1 row imported" in wizard.done_step.headline.text()


def test_nothing_is_offered_that_no_column_is_read_as() -> None:
    (table,) = tables([HEAD, ROW])
    for name in EXCHANGED:
        for _, field, number in offered(name, [Match(table.heads[0])]):
            assert make_readers(table, name, [Match(table.heads[0], field, action_no=number)])[0], field


def test_every_choice_is_said_in_the_language_of_the_window(qapp: QApplication) -> None:
    head = Match(Head(0, ["x"], ["x"]))
    translator = marking()
    qapp.installTranslator(translator)
    told = [
        offer[0] for name in EXCHANGED for offer in (*offered(name, [head]), *offered_to_labels(name, [head]))
    ]
    qapp.removeTranslator(translator)
    (mark,) = {one[0] for one in told}
    assert all(mark in one.split(": ")[-1] for one in told), "also what of an action it is"
