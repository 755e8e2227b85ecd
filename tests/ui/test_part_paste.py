"""Cells copied from a spreadsheet, pasted into the lists of a form by keyboard, and stored."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from qms_desktop.insight.views import view
from qms_desktop.store.datafile import Store
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.fishbone_view import FishboneView
from qms_desktop.ui.jobs import Lane
from qms_desktop.ui.language import speak
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.part_table import PartTable
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.ui.workspace import Workspace
from qms_desktop.workflow import kpis
from tests.ui.conftest import Add

Show = Callable[[str, int], RecordForm]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

MONTHS = [f"{year}-{month:02}" for year in (2024, 2025) for month in range(1, 13)]


@pytest.fixture
def kpi(add: Add) -> int:
    """A KPI in per cent with the readings of January and February 2024."""
    known = [{"period": MONTHS[0], "value": 90.0, "comment": "Strike"}, {"period": MONTHS[1], "value": 91.0}]
    return add("kpi", name="On time", unit="%", parts={"reading": known})


@pytest.fixture
def readings(kpi: int, show: Show) -> PartTable:
    """The list of its readings, looked at."""
    return shown(show("kpi", kpi), "reading")


@pytest.fixture
def decisions(add: Add, show: Show) -> PartTable:
    """The list of the decisions of a review, empty and looked at."""
    for name in ("Eva Lang", "Jane Smith"):
        add("person", name=name)
    return shown(show("review", add("review", title="Review")), "decision")


def shown(form: RecordForm, part: str) -> PartTable:
    table = form.pages.parts[part]
    assert isinstance(table, PartTable)
    form.pages.setCurrentWidget(table)
    table.build()
    form.activateWindow()
    QApplication.processEvents()
    return table


def column_of(table: PartTable, name: str) -> int:
    return next(at for at, field in enumerate(table.model.columns) if field.name == name)


def press(table: PartTable, key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    """Press a key where the keyboard is: in the open editor, else in the list."""
    focus = QApplication.focusWidget()
    assert focus is not None
    assert table.isAncestorOf(focus)
    QTest.keyClick(focus, key, modifiers)
    QApplication.processEvents()


def paste(table: PartTable, text: str, row: int = -1, name: str = "") -> None:
    """Put the cursor into a cell, or only the focus on the list, and press Ctrl+V."""
    QGuiApplication.clipboard().setText(text)
    focus = QApplication.focusWidget()
    if row >= 0 or focus is None or not table.isAncestorOf(focus):
        table.view.setFocus()
    if row >= 0:
        open_cell(table, row, name)
    press(table, Qt.Key.Key_V)


def open_cell(table: PartTable, row: int, name: str) -> QWidget:
    """Go to a cell and return what is typed into there."""
    index = table.model.index(row, column_of(table, name))
    table.view.setCurrentIndex(index)
    if table.view.indexWidget(index) is None:
        table.view.edit(index)
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def lines(table: PartTable, *names: str) -> list[tuple[Any, ...]]:
    """Return what the list shows."""
    columns = [column_of(table, name) for name in names]
    rows = range(table.model.rowCount())
    return [tuple(table.model.index(row, column).data() for column in columns) for row in rows]


def form_of(table: QWidget) -> RecordForm:
    at: Any = table
    while not isinstance(at, RecordForm):
        at = at.parentWidget()
    return at


def saved(table: PartTable, desk: Desk) -> list[dict[str, Any]]:
    """Save the form and return the rows as they are stored."""
    form = form_of(table)
    form.save()
    desk.jobs.drain()
    assert form.message.text == ""
    assert form.record is not None
    with desk.store.read() as session:
        stored = view(session, form.register, form.record).parts[table.model.part.__tablename__]
        return [dict(row) for row in stored]


def test_two_years_of_readings_copied_from_excel_are_stored_each_at_its_period(
    readings: PartTable, desk: Desk
) -> None:
    block = "\r\n".join(f"{MONTHS[at]}\t{80 + at},5 %" for at in range(24)) + "\r\n"
    paste(readings, block, row=1, name="comment")
    assert readings._told.text() == "24 pasted."
    stored = saved(readings, desk)
    assert [(row["period"], row["value"]) for row in stored] == [
        (period, 80.5 + at) for at, period in enumerate(MONTHS)
    ]
    assert stored[0]["comment"] == "Strike"


@pytest.mark.parametrize("row", [-1, 1])
def test_periods_are_read_as_people_write_them(readings: PartTable, desk: Desk, row: int) -> None:
    written = (
        "Jan 2024", "02/2024", "2024-03", "30.04.2024", "Mai 2024", "juin 2024", "2024-07-31", "Aug-24",
        "30-Sep-24", "31/10/2024", "11/30/2024", "Dec 31, 2024",
    )  # fmt: skip
    paste(readings, "\n".join(f"{text}\t{at}" for at, text in enumerate(written, 1)), row, "comment")
    stored = saved(readings, desk)
    assert [(one["period"], one["value"]) for one in stored] == list(zip(MONTHS, range(1, 13), strict=False))


def test_a_day_is_read_by_the_frequency_in_the_form(add: Add, show: Show, desk: Desk) -> None:
    form = show("kpi", add("kpi", name="Complaints"))
    form.pages.fields.rows["frequency"].editor.restore("quarterly")
    readings = shown(form, "reading")
    paste(readings, "31.03.2026\t4\nQ2 2026\t5\n2026-Q3\t1/4")
    assert lines(readings, "period", "value") == [("2026-Q1", "4"), ("2026-Q2", "5"), ("2026-Q3", "0.25")]
    assert len(saved(readings, desk)) == 3


def test_values_with_two_decimals_are_no_months(readings: PartTable) -> None:
    paste(readings, "9.50\tBetter\n3/4\tGood", row=0, name="value")
    assert lines(readings, "period", "value", "comment") == [
        (MONTHS[0], "9.5", "Better"), (MONTHS[1], "75", "Good"),
    ]  # fmt: skip


def test_bare_numbers_are_years_only_where_years_are_read(
    readings: PartTable, add: Add, show: Show, desk: Desk
) -> None:
    paste(readings, "2010\tBetter\n1995\tGood", row=0, name="value")
    assert lines(readings, "period", "value") == [(MONTHS[0], "2010"), (MONTHS[1], "1995")]
    yearly = shown(show("kpi", add("kpi", name="Audits", frequency="yearly")), "reading")
    paste(yearly, "2024\t12\n2025\t14")
    assert lines(yearly, "period", "value") == [("2024", "12"), ("2025", "14")]


def test_a_heading_says_where_each_column_goes(readings: PartTable, desk: Desk) -> None:
    paste(readings, "Comment\tMonat\tWho\tValue\nSnow\tMar 2024\tEva\t92\n\tJan 2024\tEva\t95")
    stored = saved(readings, desk)
    assert [(row["period"], row["value"], row["comment"]) for row in stored] == [
        (MONTHS[0], 95.0, "Strike"), (MONTHS[1], 91.0, None), (MONTHS[2], 92.0, "Snow"),
    ]  # fmt: skip


@pytest.mark.parametrize("heading", ["Month\tOTD 2024", "Monat\tOTD %\tBemerkung", "Reporting month\tIst"])
def test_the_only_column_of_another_name_holds_the_values(readings: PartTable, heading: str) -> None:
    paste(readings, f"{heading}\nJan 2024\t97\nFeb 2024\t98")
    assert lines(readings, "period", "value", "comment") == [
        (MONTHS[0], "97", "Strike"), (MONTHS[1], "98", ""),
    ]  # fmt: skip
    assert readings._told.text() == "2 pasted."


def test_columns_without_a_place_and_a_heading_of_other_words_are_told(readings: PartTable) -> None:
    paste(readings, "Comment\tMonat\tWho\tValue\nSnow\tMar 2024\tEva\t92")
    assert readings._told.text() == "1 pasted. Columns left out: Who."
    paste(readings, "Berichtsjahr\tOTD %\tBemerkung\nApr 2024\t93\tSun")
    assert readings._told.text() == "1 pasted. Taken for a heading: Berichtsjahr, OTD %, Bemerkung."
    assert lines(readings, "period", "value", "comment")[2:] == [
        (MONTHS[2], "92", "Snow"), (MONTHS[3], "93", "Sun"),
    ]  # fmt: skip


def test_of_no_value_the_reason_is_asked_for(readings: PartTable, desk: Desk) -> None:
    paste(readings, "Mar 2024\tn/a\nApr 2024\tn/a\tPlant closed")
    assert readings.problem() == "Not applicable because: Say why there is no value."
    open_cell(readings, 2, "not_applicable")
    press(readings, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)  # walking past answers nothing
    assert readings.problem()
    focus = open_cell(readings, 2, "not_applicable")
    QTest.keyClick(focus, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(focus, "No deliveries")
    stored = saved(readings, desk)
    assert [(row["value"], row["not_applicable"]) for row in stored[2:]] == [
        (None, "No deliveries"), (None, "Plant closed"),
    ]  # fmt: skip


def test_what_can_not_be_read_stays_marked_in_its_cell_and_moves_no_other(
    readings: PartTable, desk: Desk
) -> None:
    paste(readings, "Jan 2024\tabout 96\nJanember\t97\nMar 2024\t98")
    assert lines(readings, "period", "value") == [
        (MONTHS[0], "■ about 96"), (MONTHS[1], "91"), ("■ Janember", "97"), (MONTHS[2], "98"),
    ]  # fmt: skip
    form = form_of(readings)
    form.save()
    desk.jobs.drain()
    assert "Type a number" in form.message.text


def test_a_locked_reading_takes_nothing_and_is_named(kpi: int, store: Store, show: Show, desk: Desk) -> None:
    with store.change("lock") as change:
        kpis.lock(change.session, MONTHS[0])
    readings = shown(show("kpi", kpi), "reading")
    paste(readings, "Jan 2024\t1\nFeb 2024\t2")
    assert readings._told.text() == f"1 pasted. Locked, and left as they are: {MONTHS[0]}."
    assert [row["value"] for row in saved(readings, desk)] == [90.0, 2.0]


def test_two_lines_of_one_period_both_stay(readings: PartTable, desk: Desk) -> None:
    paste(readings, "05.03.2024\t1\n28.03.2024\t2")
    assert lines(readings, "period", "value")[2:] == [(MONTHS[2], "1"), (MONTHS[2], "2")]
    assert readings._told.text() == "2 pasted. There more than once: 28.03.2024."
    form = form_of(readings)
    form.save()
    desk.jobs.drain()
    assert "another one has the same value in “Period”" in form.message.text


def test_decisions_go_from_the_cursor_on_with_choices_days_and_names(
    decisions: PartTable, desk: Desk
) -> None:
    decisions.add()
    block = 'Buy a scale\tresources\tlang\t2026-12-31\n"Train\nall of them"\tChange\tP-002\t'
    QGuiApplication.clipboard().setText(block)
    press(decisions, Qt.Key.Key_V)
    desk.jobs.drain()
    stored = saved(decisions, desk)
    assert [(row["text"], str(row["kind"]), row["owner"], row["due_on"]) for row in stored] == [
        ("Buy a scale", "resources", 1, date(2026, 12, 31)), ("Train\nall of them", "change", 2, None),
    ]  # fmt: skip


def test_a_list_of_names_fills_the_attendees_and_choices_are_read_in_any_of_their_words(
    add: Add, show: Show, desk: Desk
) -> None:
    ids = [add("person", name=name) for name in ("Eva Lang", "Jane Smith", "Ute Kern")]
    review = add("review", title="Review", parts={"attendance": [{"person": ids[1], "presence": "present"}]})
    attendance = shown(show("review", review), "attendance")
    paste(attendance, "Eva Lang\tpresent\njane smith\tAPOLOGIES\nUte Kern", 0, "person")
    assert attendance.model.rowCount() == 3
    desk.jobs.drain()
    came = {row["person"]: str(row["presence"]) for row in saved(attendance, desk)}
    assert came == {ids[1]: "apologies", ids[0]: "present", ids[2]: "present"}


def test_a_choice_is_pasted_into_its_open_list(add: Add, show: Show, desk: Desk) -> None:
    ids = [add("person", name=name) for name in ("Eva Lang", "Jane Smith")]
    present = [{"person": id_, "presence": "present"} for id_ in ids]
    review = add("review", title="Review", parts={"attendance": present})
    attendance = shown(show("review", review), "attendance")
    paste(attendance, "Apologies\r\n", 1, "presence")
    assert [str(row["presence"]) for row in saved(attendance, desk)] == ["present", "apologies"]


def test_the_window_says_in_its_language_what_came_in(
    readings: PartTable, qapp: QApplication, show: Show, kpi: int
) -> None:
    speak(qapp, "de")
    try:
        german = shown(show("kpi", kpi), "reading")
        paste(german, "Zeitraum\tBemerkung\tWert\tQuelle\nJan 2024\t\t1\tSAP\nFeb 2024\t\tk. A.\tSAP")
    finally:
        speak(qapp, "en")
        QLocale.setDefault(QLocale.c())
    assert german._told.text() == "2 eingefügt. Weggelassene Spalten: Quelle."
    assert "Geben Sie eine Zahl ein" in german.problem()


def test_a_single_value_and_a_text_without_tabs_are_the_editors_own_paste(decisions: PartTable) -> None:
    decisions.add()
    paste(decisions, "Buy a scale\nand train\nall of them", 0, "text")
    assert lines(decisions, "text") == [("Buy a scale\nand train\nall of them",)]
    QTest.keyClick(open_cell(decisions, 0, "sequence"), Qt.Key.Key_End)
    paste(decisions, "7\r\n")
    assert lines(decisions, "sequence") == [("17",)]


QUOTED = '"Strike,\nthen ""snow"""\r\n'
"""A single cell with a line break, as Excel copies it."""


def test_a_copied_cell_with_line_breaks_loses_the_marks_that_excel_puts_around_it(
    decisions: PartTable,
) -> None:
    decisions.add()
    paste(decisions, QUOTED, 0, "text")
    assert lines(decisions, "text") == [('Strike,\nthen "snow"',)]


def test_a_copied_cell_with_line_breaks_is_one_line_where_one_is_typed(readings: PartTable) -> None:
    paste(readings, QUOTED, 1, "comment")
    assert lines(readings, "comment")[1] == ('Strike, then "snow"',)


def test_ctrl_z_takes_a_paste_back_at_once_and_what_was_typed_before_it_by_itself(
    readings: PartTable, desk: Desk
) -> None:
    before = lines(readings, "period", "value", "comment")
    readings.view.setFocus()
    QTest.keyClicks(open_cell(readings, 1, "comment"), "Snow")
    typed = lines(readings, "period", "value", "comment")
    assert typed[1] == (MONTHS[1], "91", "Snow")
    paste(readings, "Jan 2024\t1\nFeb 2024\t2\nMar 2024\t3", 0, "value")
    pasted = lines(readings, "period", "value", "comment")
    assert len(pasted) == 3
    press(readings, Qt.Key.Key_Z)
    assert lines(readings, "period", "value", "comment") == typed
    press(readings, Qt.Key.Key_Z)
    assert lines(readings, "period", "value", "comment") == before
    assert not form_of(readings).pages.unsaved().parts
    for _ in range(2):
        press(readings, Qt.Key.Key_Z, CTRL | SHIFT)
    assert lines(readings, "period", "value", "comment") == pasted
    saved(readings, desk)
    assert readings.model.steps.count() == 0


def test_ctrl_z_takes_back_names_that_were_looked_up_and_a_row_that_was_removed(
    decisions: PartTable, desk: Desk
) -> None:
    paste(decisions, "Was\tWho\nBuy a scale\tlang\nTrain\tsmith\nTalk\tNobody")
    desk.jobs.drain()
    named = lines(decisions, "text", "owner")
    assert named == [("Buy a scale", "Eva Lang"), ("Train", "Jane Smith"), ("Talk", "■ Nobody")]
    press(decisions, Qt.Key.Key_Z)
    assert lines(decisions, "text", "owner") == []
    press(decisions, Qt.Key.Key_Z, CTRL | SHIFT)
    assert lines(decisions, "text", "owner") == named
    decisions.view.setCurrentIndex(decisions.model.index(1, 0))
    decisions.remove()
    assert len(lines(decisions, "text")) == 2
    press(decisions, Qt.Key.Key_Z)
    assert lines(decisions, "text", "owner") == named


def test_in_the_window_ctrl_z_takes_back_the_paste_and_no_stored_change(
    window: MainWindow, workspace: Workspace, kpi: int, desk: Desk
) -> None:
    workspace.open_record("kpi", kpi)
    window.jobs.drain()
    readings = shown(workspace.go_to("kpi").form, "reading")
    paste(readings, "1\n2\n3", 0, "value")
    assert lines(readings, "value") == [("1",), ("2",), ("3",)]
    press(readings, Qt.Key.Key_Z)
    assert lines(readings, "value") == [("90",), ("91",)]
    press(readings, Qt.Key.Key_Z)
    desk.jobs.drain()
    with desk.store.read() as session:
        assert view(session, "kpi", kpi).values["name"] == "On time"


@pytest.mark.parametrize("name", ["value", "state"])
def test_in_the_window_a_block_is_pasted_by_key_and_by_menu_with_a_cell_open_or_not(
    window: MainWindow, workspace: Workspace, kpi: int, name: str
) -> None:
    workspace.open_record("kpi", kpi)
    window.jobs.drain()
    readings = shown(workspace.go_to("kpi").form, "reading")
    paste(readings, "Jan 2024\t1\nFeb 2024\t2", 0, name)
    assert lines(readings, "value") == [("1",), ("2",)]
    QGuiApplication.clipboard().setText("Jan 2024\t3\nFeb 2024\t4")
    open_cell(readings, 0, name)
    window.menus.actions["paste"].trigger()
    assert lines(readings, "value") == [("3",), ("4",)]
    readings.view.clearFocus()
    readings.view.selectAll()
    readings.view.setFocus()
    window.menus.actions["copy"].trigger()
    assert QGuiApplication.clipboard().text().startswith(f"{MONTHS[0]}\t3\t")


def test_in_the_window_the_menu_pastes_a_value_where_it_is_typed(
    window: MainWindow, workspace: Workspace, kpi: int
) -> None:
    workspace.open_record("kpi", kpi)
    window.jobs.drain()
    readings = shown(workspace.go_to("kpi").form, "reading")
    QGuiApplication.clipboard().setText("5")
    QTest.keyClick(open_cell(readings, 0, "value"), Qt.Key.Key_End)
    window.menus.actions["paste"].trigger()
    assert lines(readings, "value")[0] == ("905",)


@pytest.mark.parametrize("by_hand", [True, False])
def test_what_a_paste_understands_is_understood_in_a_single_cell_too(
    readings: PartTable, desk: Desk, by_hand: bool
) -> None:
    readings.add()
    for name, text in (("period", "31.03.2024"), ("value", "98,5 %")):
        if by_hand:
            focus = open_cell(readings, 2, name)
            QTest.keyClick(focus, Qt.Key.Key_A, CTRL)
            QTest.keyClicks(focus, text)
        else:
            paste(readings, f"{text}\r\n", 2, name)
    readings.finish()
    assert lines(readings, "period", "value")[2] == (MONTHS[2], "98.5")
    QTest.keyClicks(open_cell(readings, 1, "value"), "n/a")
    readings.finish()
    assert lines(readings, "value", "not_applicable")[1] == ("", "■ n/a")
    QTest.keyClicks(open_cell(readings, 1, "not_applicable"), "Closed")
    assert [row["value"] for row in saved(readings, desk)] == [90.0, None, 98.5]


def test_cells_are_copied_as_a_spreadsheet_takes_them(readings: PartTable) -> None:
    readings.view.setFocus()
    readings.view.selectAll()
    press(readings, Qt.Key.Key_C)
    first = QGuiApplication.clipboard().text().splitlines()[0]
    assert first.split("\t")[:4] == [MONTHS[0], "90", "", "Strike"]


def test_too_much_is_refused_in_a_sentence(readings: PartTable) -> None:
    before = lines(readings, "period", "value")
    paste(readings, "x\t" * 3_000_000)
    assert readings._told.text() == "The text on the clipboard is too long for cells; nothing was pasted."
    paste(readings, "1\t2\n" * 10_001)
    assert readings._told.text() == (
        "These are 10001 lines; at most 10000 are pasted at once. Nothing was pasted."
    )
    assert lines(readings, "period", "value") == before


def test_an_approved_review_takes_nothing(decisions: PartTable) -> None:
    paste(decisions, "Decision\nBuy a scale")
    form_of(decisions).pages.seal("approved")
    paste(decisions, "Decision\nTrain")
    assert lines(decisions, "text") == [("Buy a scale",)]
    assert decisions._told.text() == "Nothing can be typed into this list now; nothing was pasted."


def test_thousands_of_lines_are_read_in_the_background_and_not_saved_before(
    readings: PartTable, desk: Desk
) -> None:
    block = "\n".join(f"{1700 + at // 12}-{at % 12 + 1:02}\t{at}" for at in range(3_000))
    busy = Event()
    jobs = [desk.jobs.run(busy.wait, lane=Lane.FILES) for _ in range(Lane.FILES.value)]
    paste(readings, block)
    form_of(readings).save()
    assert "still being read" in form_of(readings).message.text
    busy.set()
    desk.jobs.drain()
    assert jobs
    assert readings.model.rowCount() == 3_002
    assert len(saved(readings, desk)) == 3_002


def test_causes_are_pasted_with_their_category_and_yes_or_no(add: Add, show: Show, desk: Desk) -> None:
    form = show("capa", add("capa", title="Wrong label"))
    causes = form.pages.parts["cause"]
    causes.build()
    form.pages.go_to("cause")
    heading = "Possible cause\tCategory\tContributes"
    paste(causes, f"{heading}\nNo training\tpeople and competence\tja\nOld printer\tGoblins\tno")
    assert lines(causes, "cause", "category", "contributes") == [
        ("No training", "People and competence", "Yes"), ("Old printer", "■ Goblins", "No"),
    ]  # fmt: skip
    open_cell(causes, 1, "category")
    press(causes, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)  # walking past loses nothing
    assert lines(causes, "category")[1] == ("■ Goblins",)
    assert causes.problem().startswith("Category: Choose one of: ")
    fishbone = form.findChild(FishboneView)
    assert fishbone is not None
    fishbone._draw()  # at once, not after a pause in typing
    desk.jobs.drain()
    assert fishbone.isVisible()


def test_earlier_targets_go_by_their_day_and_outputs_by_the_process_that_receives_them(
    add: Add, show: Show, desk: Desk
) -> None:
    earlier = {"earlier_target": [{"effective_on": date(2024, 1, 1), "target": 90.0}]}
    targets = shown(show("kpi", add("kpi", name="On time", parts=earlier)), "earlier_target")
    paste(targets, "2025-01-01\t92\n2024-01-01\t91")
    assert [(row["effective_on"], row["target"]) for row in saved(targets, desk)] == [
        (date(2024, 1, 1), 91.0), (date(2025, 1, 1), 92.0),
    ]  # fmt: skip
    ids = [add("process", name=name) for name in ("Sales", "Buying", "Shipping")]
    form = show("process", add("process", name="Making", parts={"feed": [{"receiver": ids[0], "what": "x"}]}))
    feeds = form.pages.parts["feed"]
    feeds.build()
    form.pages.go_to("feed")
    paste(feeds, "Shipping\tGoods\nSales\tDates")
    desk.jobs.drain()
    received = {row["receiver"]: row["what"] for row in saved(feeds, desk)}
    assert received == {ids[0]: "Dates", ids[2]: "Goods"}


def test_ctrl_z_takes_back_all_rows_that_were_added_at_once(add: Add, show: Show) -> None:
    inputs = shown(show("review", add("review", title="Review")), "review_input")
    inputs.add_all()
    assert inputs.model.rowCount() > 1
    inputs.view.setFocus()
    press(inputs, Qt.Key.Key_Z)
    assert inputs.model.rowCount() == 0


def test_the_rows_of_a_long_paste_get_their_height_a_few_in_a_turn(
    readings: PartTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    fitted: list[int] = []
    monkeypatch.setattr(readings.view, "resizeRowToContents", fitted.append)
    QGuiApplication.clipboard().setText(
        "\n".join(f"{1990 + at // 12}-{at % 12 + 1:02}\t1" for at in range(400))
    )
    readings.clipboard.paste()
    assert readings.model.rowCount() == 402
    assert len(fitted) < 50
    while readings._unfitted:
        QApplication.processEvents()
    assert len(set(fitted)) == 400
