"""Rows copied to a spreadsheet, and cells pasted from one: checked, shown, then written as one change."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from qms_desktop.exchange.pasted import Place, pasted_table, read_pasted
from qms_desktop.insight.views import view
from qms_desktop.model.capas import Severity
from qms_desktop.model.record import Basis
from qms_desktop.model.reviews import Review, ReviewState
from qms_desktop.ui.ask import ReasonDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.grid_copy import as_html
from qms_desktop.ui.language import speak
from qms_desktop.ui.paste_dialog import PasteDialog
from qms_desktop.ui.register_tab import RegisterTab
from qms_desktop.workflow import edit
from qms_desktop.workflow.undo import last_undoable, undo
from tests.ui.grids import cell, column, editor, shown

Add = Callable[..., int]
CTRL = Qt.KeyboardModifier.ControlModifier
MEGABYTE = "word " * 200_000


def paste(tab: RegisterTab, desk: Desk, text: str) -> PasteDialog:
    """Press Ctrl+V and return the preview, planned."""
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(tab.grid, Qt.Key.Key_V, CTRL)
    desk.jobs.drain()
    (dialog,) = tab.grid.findChildren(PasteDialog)
    desk.jobs.drain()
    return dialog


def write(dialog: PasteDialog, desk: Desk) -> None:
    QTest.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    desk.jobs.drain()


def reasons(dialog: PasteDialog) -> list[tuple[str, str]]:
    model = dialog.preview.model
    return [(row.verdict, row.reason) for row in map(model.row_at, range(model.rowCount()))]


def stored(desk: Desk, register: str, id_: int) -> dict[str, Any]:
    with desk.store.read() as session:
        return dict(view(session, register, id_).values)


@pytest.fixture
def tab(desk: Desk, qtbot: QtBot, add: Add) -> RegisterTab:
    add("person", name="Jane Smith")
    for number in range(3):
        add("capa", number=f"C-{number}", title=f"CAPA {number}")
    return shown(desk, qtbot, "capa")


def test_what_a_spreadsheet_could_calculate_is_copied_as_text(desk: Desk, qtbot: QtBot, add: Add) -> None:
    add("capa", title="=1+1", due_on=date(2026, 5, 1), cost=-12.5, description='Two\nlines, "quoted"')
    tab = shown(desk, qtbot, "capa")
    tab.model.set_columns(["title", "due_on", "cost", "description", "state"])
    desk.jobs.drain()
    QTest.keyClick(tab.grid, Qt.Key.Key_C, CTRL)
    desk.jobs.drain()
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == (
        'Title\tDue\tCost\tDescription\tStage\n\'=1+1\t2026-05-01\t-12.5\t"Two\nlines, ""quoted"""\tOpen'
    )
    assert "<td>Two<br>lines, &quot;quoted&quot;</td>" in copied.html()


def test_copied_rows_pasted_back_change_nothing(tab: RegisterTab, desk: Desk) -> None:
    tab.grid.selectAll()
    QTest.keyClick(tab.grid, Qt.Key.Key_C, CTRL)
    desk.jobs.drain()
    dialog = paste(tab, desk, QGuiApplication.clipboard().text())
    assert [verdict for verdict, _ in reasons(dialog)] == ["unchanged"] * 3
    assert not dialog.button.isEnabled()
    dialog.reject()


def test_a_block_goes_into_the_cells_at_the_cursor_and_beyond_the_end_as_new_rows(
    tab: RegisterTab, desk: Desk, qtbot: QtBot
) -> None:
    tab.model.set_columns(["number", "title", "severity", "owner", "due_on"])
    desk.jobs.drain()
    tab.grid.setCurrentIndex(cell(tab, 1, "title"))
    dialog = paste(
        tab, desk, "CAPA 1\tmajor\tJane Smith\t31.05.2026\n\tminor\t\t\nNew one\tcritical\tJane Smith\t"
    )
    assert [verdict for verdict, _ in reasons(dialog)] == ["changed", "changed", "new"]
    assert dialog.button.text() == "Paste 3 rows"
    with qtbot.waitSignal(tab.changed):
        write(dialog, desk)
    desk.jobs.drain()
    assert stored(desk, "capa", 2)["severity"] is Severity.MAJOR
    assert stored(desk, "capa", 2)["due_on"] == date(2026, 5, 31)
    assert (stored(desk, "capa", 3)["title"], stored(desk, "capa", 3)["owner"]) == ("CAPA 2", None)
    assert column(tab, "title")[-1] == "New one"
    with desk.store.change("undo") as change:
        last = last_undoable(change.session)
        assert last is not None
        undo(change.session, last.change_set)
    assert stored(desk, "capa", 2)["severity"] is None


def test_rows_of_another_register_s_headers_are_matched_as_in_an_import(
    tab: RegisterTab, desk: Desk, qtbot: QtBot
) -> None:
    header = "CAPA No.\tProblem description\tResponsible\tTarget date"
    rows = ("C-0\tCAPA 0\tJane Smith\t2026-06-01", "C-9\tNinth\tAda Berg\tsoon")
    dialog = paste(tab, desk, "\n".join((header, *rows)))
    found = reasons(dialog)
    assert [verdict for verdict, _ in found] == ["changed", "new"]
    assert "“soon” is no date" in found[1][1]
    with qtbot.waitSignal(tab.changed):
        write(dialog, desk)
    assert stored(desk, "capa", 1)["owner"] == 1
    with desk.store.read() as session:
        assert view(session, "person", 2).values["name"] == "Ada Berg"


def test_what_can_not_be_read_rejects_its_row_with_the_reason_until_it_is_corrected(
    tab: RegisterTab, desk: Desk, qtbot: QtBot
) -> None:
    tab.grid.setCurrentIndex(cell(tab, 1, "severity"))
    dialog = paste(tab, desk, "minor\nterrible")
    verdict, reason = reasons(dialog)[1]
    assert verdict == "rejected"
    assert reason == "“terrible” can't be read as “Severity”; nothing of this row is pasted."
    assert dialog.button.text() == "Paste 1 row"
    model = dialog.preview.model
    cells = range(model.CELLS, model.columnCount())
    at = next(c for c in cells if "terrible" in str(model.index(1, c).data()))
    model.setData(model.index(1, at), "critical")
    desk.jobs.drain()
    assert dialog.button.text() == "Paste 2 rows"
    with qtbot.waitSignal(tab.changed):
        write(dialog, desk)
    desk.jobs.drain()
    assert column(tab, "severity") == ["", "Minor", "Critical"]


def test_names_and_days_are_no_headers(desk: Desk, qtbot: QtBot, add: Add) -> None:
    add("person", name="Jane Smith")
    for number in range(2):
        add("action", title=f"Action {number}")
    tab = shown(desk, qtbot, "action")
    tab.grid.setCurrentIndex(cell(tab, 0, "owner"))
    dialog = paste(tab, desk, "Jane Smith\t2026-12-24\nAda Berg\tsome day")
    assert [verdict for verdict, _ in reasons(dialog)] == ["changed", "rejected"]
    dialog.reject()


def test_lines_beyond_the_last_row_need_a_title(tab: RegisterTab, desk: Desk) -> None:
    with desk.store.read() as session:
        found = pasted_table(session, read_pasted("minor\nmajor"), Place("capa", ["severity"], [3], {}))
    assert found.notes == ["One line lies beyond the last row and has no title: left out."]
    assert len(found.table.body) == 1


@pytest.mark.parametrize("garbage", ["\x00\x01\t\x02\n\x03\t\x04", "a\tb\n" * 3, "Lorem ipsum\n\n\tdolor"])
def test_pasted_garbage_leaves_everything_as_it_was_and_says_why(
    tab: RegisterTab, desk: Desk, garbage: str
) -> None:
    tab.grid.setCurrentIndex(cell(tab, 0, "severity"))
    told: list[str] = []
    tab.failed.connect(told.append)
    QGuiApplication.clipboard().setText(garbage)
    QTest.keyClick(tab.grid, Qt.Key.Key_V, CTRL)
    desk.jobs.drain()
    desk.jobs.drain()
    dialogs = tab.grid.findChildren(PasteDialog)
    verdicts = [verdict for dialog in dialogs for verdict, _ in reasons(dialog)]
    assert told or not {"new", "changed"} & set(verdicts)
    for dialog in dialogs:
        assert not dialog.button.isEnabled()
        dialog.reject()
    assert column(tab, "severity") == ["", "", ""]


def test_an_empty_clipboard_says_so(tab: RegisterTab, desk: Desk, qtbot: QtBot) -> None:
    tab.grid.selectAll()
    QGuiApplication.clipboard().setText("  ")
    with qtbot.waitSignal(tab.failed) as told:
        tab.grid.paste()
    assert told.args[0].startswith("The clipboard holds no text")


def test_one_value_over_several_rows_fills_them_all(tab: RegisterTab, desk: Desk, qtbot: QtBot) -> None:
    tab.grid.setCurrentIndex(cell(tab, 0, "owner"))
    tab.grid.selectAll()
    dialog = paste(tab, desk, "Jane Smith")
    with qtbot.waitSignal(tab.changed):
        write(dialog, desk)
    desk.jobs.drain()
    assert column(tab, "owner") == ["Jane Smith"] * 3


def test_one_value_is_put_into_the_cell_and_waits_for_enter(tab: RegisterTab, desk: Desk) -> None:
    tab.grid.selectRow(0)
    tab.grid.setCurrentIndex(cell(tab, 0, "title"))
    QGuiApplication.clipboard().setText("Better words")
    QTest.keyClick(tab.grid, Qt.Key.Key_V, CTRL)
    inner = editor(tab).focusProxy()
    assert isinstance(inner, QLineEdit)
    assert inner.text() == "Better words"
    assert stored(desk, "capa", 1)["title"] == "CAPA 0"
    QTest.keyClick(inner, Qt.Key.Key_Escape)


def test_states_and_figures_are_not_pasted_and_that_is_said(tab: RegisterTab, desk: Desk) -> None:
    with desk.store.read() as session:
        place = Place("capa", ["state", "age", "title"], [1], {})
        found = pasted_table(session, read_pasted("closed\t7\tNew words\tmore"), place)
    assert found.notes == [
        "“Stage” follows from other fields and is not pasted.",
        "“age” follows from other fields and is not pasted.",
        "One column has no place to the right of the cursor and is left out.",
    ]
    assert [match.field for match in found.guess.matches] == ["number", "title"]
    assert found.table.sheet.rows[1] == ["C-0", "New words"]


def test_who_pastes_over_a_value_that_was_edited_here_means_it(
    tab: RegisterTab, desk: Desk, qtbot: QtBot
) -> None:
    from qms_desktop.model.trail import IMPORT

    with desk.store.change(f"{IMPORT}list.xlsx") as change:
        edit.save(change.session, "capa", {"customer": "ACME"}, id_=1)
    with desk.store.change("edited") as change:
        edit.save(change.session, "capa", {"customer": "Nordwind"}, id_=1)
    tab.model.set_columns(["number", "customer"])
    desk.jobs.drain()
    dialog = paste(tab, desk, "No\tCustomer\nC-0\tFjellberg")
    with qtbot.waitSignal(tab.changed):
        write(dialog, desk)
    assert stored(desk, "capa", 1)["customer"] == "Fjellberg"


def test_an_empty_cell_changes_nothing_and_nobody_is_asked_about_columns_that_were_not_copied(
    tab: RegisterTab, desk: Desk, qtbot: QtBot
) -> None:
    from qms_desktop.model.trail import IMPORT

    with desk.store.change(f"{IMPORT}list.xlsx") as change:
        edit.save(change.session, "capa", {"customer": "ACME", "product": "Ring"}, id_=1)
    tab.model.set_columns(["number", "title", "customer", "product"])
    desk.jobs.drain()
    tab.grid.setCurrentIndex(cell(tab, 0, "title"))
    dialog = paste(tab, desk, "Better words\t\nOther words\tACME")
    assert dialog._plan is not None
    assert dialog.preview.questions_of(dialog._plan) == []
    assert reasons(dialog)[0][1].startswith("Title: CAPA 0 → Better words.")
    with qtbot.waitSignal(tab.changed):
        write(dialog, desk)
    assert [stored(desk, "capa", 1)[name] for name in ("title", "customer", "product")] == [
        "Better words", "ACME", "Ring",
    ]  # fmt: skip


def test_what_a_paste_leaves_out_is_said_in_the_language_of_the_window(
    tab: RegisterTab, desk: Desk, qapp: QApplication, qtbot: QtBot
) -> None:
    speak(qapp, "de")
    try:
        tab.grid.setCurrentIndex(cell(tab, 0, "number"))
        dialog = paste(tab, desk, "C-7\tBetter words")
        assert "Numbers tell" not in " ".join(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()
        qtbot.waitUntil(lambda: not tab.grid.findChildren(PasteDialog))
        tab.grid.setCurrentIndex(cell(tab, 0, "severity"))
        other = paste(tab, desk, "furchtbar\nminor")
        said = "lässt sich nicht als „Schweregrad“ lesen; nichts aus dieser Zeile wird eingefügt."
        assert reasons(other)[0][1] == f"„furchtbar“ {said}"
        other.reject()
    finally:
        speak(qapp, "en")


def test_numbers_that_tell_the_records_are_not_said_to_be_left_out(tab: RegisterTab, desk: Desk) -> None:
    dialog = paste(tab, desk, "No\tTitle\nC-1\tBetter words")
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Numbers tell" not in told
    dialog.reject()


def test_the_table_for_the_clipboard_has_no_markup_of_the_user_s() -> None:
    assert "<b>" not in as_html([["<b>bold</b>"]])


def test_due_dates_of_actions_that_are_pasted_over_ask_for_one_reason(
    desk: Desk, qtbot: QtBot, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(2):
        add("action", title=f"Action {number}", due_on=date(2026, 5, 1))
    tab = shown(desk, qtbot, "action")
    monkeypatch.setattr(ReasonDialog, "ask", lambda *_: "Strike")
    tab.grid.setCurrentIndex(cell(tab, 0, "due_on"))
    dialog = paste(tab, desk, "2026-06-01\n2026-06-02\n")
    with qtbot.waitSignal(tab.changed):
        write(dialog, desk)
    with desk.store.read() as session:
        moved = [view(session, "action", id_).parts["extension"][0] for id_ in (1, 2)]
    assert [(row["new_due_on"], row["reason"]) for row in moved] == [
        (date(2026, 6, 1), "Strike"),
        (date(2026, 6, 2), "Strike"),
    ]


def test_pasted_days_meet_the_gates_of_typed_ones(desk: Desk, qtbot: QtBot, add: Add) -> None:
    ids = [
        add("action", title=f"Action {number}", raised_on=date(2026, 3, 1), due_on=date(2026, 5, 1))
        for number in range(2)
    ]
    tab = shown(desk, qtbot, "action")
    tab.grid.setCurrentIndex(cell(tab, 0, "done_on"))
    dialog = paste(tab, desk, "2026-02-01\n2026-02-02")
    write(dialog, desk)

    assert "contradict each other" in dialog.message.text
    assert [stored(desk, "action", id_)["done_on"] for id_ in ids] == [None, None]


@pytest.mark.parametrize("line", [MEGABYTE, "x" * 1_000_000], ids=["words", "one word"])
def test_a_megabyte_in_one_line_comes_through_the_preview_and_is_pasted_whole(
    tab: RegisterTab, desk: Desk, qtbot: QtBot, line: str
) -> None:
    tab.grid.selectRow(0)
    tab.grid.setCurrentIndex(cell(tab, 0, "title"))
    started = time.process_time()
    dialog = paste(tab, desk, line)
    dialog.grab()
    assert [verdict for verdict, _ in reasons(dialog)] == ["changed"]
    with qtbot.waitSignal(tab.changed):
        write(dialog, desk)
    desk.jobs.drain()
    tab.grab()
    assert time.process_time() - started < 5
    assert stored(desk, "capa", 1)["title"] == line.strip()


@pytest.mark.parametrize("text", ["minor", MEGABYTE, "Yes"])
@pytest.mark.parametrize("name", ["state", "severity", "due_on"])
def test_what_no_words_are_typed_into_shows_the_preview_and_says_what_becomes_of_them(
    tab: RegisterTab, desk: Desk, name: str, text: str
) -> None:
    tab.model.set_columns(["number", "title", "state", "severity", "due_on"])
    desk.jobs.drain()
    tab.grid.setCurrentIndex(cell(tab, 0, name))
    if name == "due_on" and text != MEGABYTE:  # a day is typed: it stands in its cell
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(tab.grid, Qt.Key.Key_V, CTRL)
        assert editor(tab).raw() == text
        return
    dialog = paste(tab, desk, text)
    told = {
        "state": "unchanged",
        "due_on": "rejected",
        "severity": "changed" if text == "minor" else "rejected",
    }
    assert [verdict for verdict, _ in reasons(dialog)] == [told[name]]
    if name == "state":
        notes = [label.text() for label in dialog.findChildren(QLabel)]
        assert any("“Stage” follows from other fields and is not pasted." in note for note in notes)
    dialog.reject()


def test_what_stays_as_it_is_says_why_when_something_is_pasted_on_it(desk: Desk, qtbot: QtBot) -> None:
    with desk.store.change("import") as change:
        change.session.add(Review(title="Last year", state=ReviewState.APPROVED, state_basis=Basis.IMPORTED))
    tab = shown(desk, qtbot, "review")
    tab.grid.setCurrentIndex(cell(tab, 0, "title"))
    QGuiApplication.clipboard().setText("Better words")
    with qtbot.waitSignal(tab.failed) as told:
        QTest.keyClick(tab.grid, Qt.Key.Key_V, CTRL)
    assert "Make a revision" in (told.args or [""])[0]


def test_a_megabyte_onto_a_list_without_rows_shows_the_record_it_would_make(desk: Desk, qtbot: QtBot) -> None:
    dialog = paste(shown(desk, qtbot, "capa"), desk, MEGABYTE)
    assert [verdict for verdict, _ in reasons(dialog)] == ["new"]
    dialog.reject()


def test_a_megabyte_that_would_be_somebody_s_name_is_said_in_a_line(tab: RegisterTab, desk: Desk) -> None:
    tab.grid.setCurrentIndex(cell(tab, 0, "owner"))
    started = time.process_time()
    dialog = paste(tab, desk, "x" * 1_000_000)
    ((verdict, reason),) = reasons(dialog)
    dialog.grab()
    assert time.process_time() - started < 5
    assert verdict == "changed"
    assert len(reason) < 1_000
    assert len(dialog.preview.people.text()) < 1_000
    dialog.reject()
