"""A management review walked through in the meeting, by mouse and by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextDocument, QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from qms_desktop.insight.frozen import minutes, pack_of, to_json
from qms_desktop.insight.pack import Section, Table
from qms_desktop.insight.views import RecordView, view
from qms_desktop.model.reviews import Review, ReviewState, Topic
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.language import speak
from qms_desktop.ui.meeting import Meeting
from qms_desktop.ui.meeting_agenda import TOPICS, AgendaPainter, Mark
from qms_desktop.ui.meeting_data import Passage, SectionView
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.workflow import edit, reviews

Add = Callable[..., int]
PERIOD = {"period_start": date(2026, 1, 1), "period_end": date(2026, 6, 30)}
TODAY = date(2026, 11, 22)


@pytest.fixture
def review(desk: Desk, add: Add) -> int:
    """A planned review of a period with one complaint and one KPI."""
    add("person", name="Jane Smith")
    add("capa", title="Wrong label", kind="complaint", detected_on=date(2026, 2, 1))
    readings = [{"period": f"2026-{month:02}", "value": 90.0 + month} for month in range(1, 7)]
    add("kpi", name="On-time delivery", unit="%", target=95.0, parts={"reading": readings})
    return add("review", title="First half", **PERIOD)


@pytest.fixture
def meet(desk: Desk, qtbot: QtBot) -> Iterator[Callable[[int], Meeting]]:
    """Opens a meeting, shown and filled."""
    opened: list[Meeting] = []

    def open_(id_: int) -> Meeting:
        meeting = Meeting(desk, id_)
        qtbot.addWidget(meeting)
        meeting.resize(1280, 800)
        meeting.show()
        meeting.activateWindow()
        desk.jobs.drain()
        opened.append(meeting)
        return meeting

    yield open_
    desk.jobs.drain()


def stored(desk: Desk, id_: int) -> RecordView:
    with desk.store.read() as session:
        return view(session, "review", id_)


def said(desk: Desk, id_: int, topic: Topic) -> dict[str, Any]:
    return next(dict(row) for row in stored(desk, id_).parts["review_input"] if row["topic"] is topic)


def inner(meeting: Meeting, name: str) -> QWidget:
    found = meeting.editors[name].focusProxy()
    assert found is not None
    return found


def freeze(desk: Desk, review: int) -> None:
    with desk.store.change("freeze figures") as change:
        pack = pack_of(change.session, change.session.get_one(Review, review), TODAY)
        reviews.freeze(change.session, review, to_json(pack))


def cover_all(desk: Desk, review: int) -> None:
    with desk.store.change("note") as change:
        for topic in Topic:
            reviews.note(change.session, review, topic, "Looked at.", None, None)


def approve(desk: Desk, review: int, by: int) -> None:
    with desk.store.change("approve") as change:
        session = change.session
        edit.save(session, "review", {"verdict": "Suitable", "next_review_on": date(2027, 1, 1)}, id_=review)
        reviews.hold(session, review, TODAY)
        document = minutes(session, session.get_one(Review, review), by, TODAY)
        reviews.approve(session, review, by, TODAY, document)


def test_the_agenda_lists_every_input_with_a_sign_of_what_it_needs(
    desk: Desk, review: int, meet: Callable[[int], Meeting]
) -> None:
    meeting = meet(review)
    entries = {topic: meeting.agenda.list.item(row).text().split("  ") for row, topic in enumerate(TOPICS)}
    assert [parts[1] for parts in entries.values()] == [topic.value for topic in Topic]
    assert entries[Topic.CUSTOMERS][0] == Mark.HAS_DATA.value
    assert entries[Topic.CONTEXT][0] == Mark.OPEN.value
    assert meeting.agenda.list.item(len(TOPICS)).text() == "Outcome"


def test_a_page_shows_the_figures_tables_and_charts_of_its_input(
    desk: Desk, review: int, meet: Callable[[int], Meeting]
) -> None:
    meeting = meet(review)
    meeting.go_to(TOPICS.index(Topic.CUSTOMERS))
    assert "Raised in the period" in meeting.data.text
    assert "Wrong label" in meeting.data.text
    meeting.go_to(TOPICS.index(Topic.MEASUREMENT))
    desk.jobs.drain()
    assert "On-time delivery" in meeting.data.text
    charts = [one for one in meeting.data.findChildren(QWidget) if one.accessibleName() == "On-time delivery"]
    assert len(charts) == 1


def test_what_is_typed_is_saved_when_the_page_is_turned(
    desk: Desk, review: int, meet: Callable[[int], Meeting]
) -> None:
    meeting = meet(review)
    meeting.go_to(1)
    QTest.keyClicks(inner(meeting, "discussion"), "A competitor closed.")
    assert meeting.agenda.list.item(1).text().startswith(Mark.SPOKEN_TO.value)
    QTest.keyClick(inner(meeting, "discussion"), Qt.Key.Key_PageDown)
    assert meeting.topic is Topic.CUSTOMERS
    desk.jobs.drain()
    assert said(desk, review, Topic.CONTEXT)["discussion"] == "A competitor closed."
    assert desk.drafts.keys() == []


def test_what_is_typed_is_drafted_and_saved_without_turning_the_page(
    desk: Desk, review: int, meet: Callable[[int], Meeting], qtbot: QtBot
) -> None:
    meeting = meet(review)
    meeting.go_to(9)
    QTest.keyClicks(inner(meeting, "waiver"), "No change")
    qtbot.waitUntil(lambda: bool(desk.drafts.keys()))
    with qtbot.waitSignal(meeting.changed):
        pass
    assert said(desk, review, Topic.RESOURCES)["waiver"] == "No change"


def test_the_whole_way_goes_by_keyboard_alone(
    desk: Desk, review: int, meet: Callable[[int], Meeting], qtbot: QtBot
) -> None:
    meeting = meet(review)
    qtbot.waitUntil(meeting.agenda.list.hasFocus)
    QTest.keyClick(meeting.agenda.list, Qt.Key.Key_Right)
    QTest.keyClick(meeting.agenda.list, Qt.Key.Key_PageDown)
    QTest.keyClick(meeting.agenda.list, Qt.Key.Key_Left)
    assert meeting.topic is Topic.CONTEXT
    QTest.keyClick(meeting.agenda.list, Qt.Key.Key_Return)
    qtbot.waitUntil(inner(meeting, "discussion").hasFocus)
    QTest.keyClicks(inner(meeting, "discussion"), "New law")
    QTest.keyClick(inner(meeting, "discussion"), Qt.Key.Key_Tab)
    assert inner(meeting, "conclusion").hasFocus()
    QTest.keyClicks(inner(meeting, "conclusion"), "Read it")
    with qtbot.waitSignal(meeting.ended):
        QTest.keyClick(inner(meeting, "conclusion"), Qt.Key.Key_Escape)
    row = said(desk, review, Topic.CONTEXT)
    assert (row["discussion"], row["conclusion"]) == ("New law", "Read it")


def test_arrows_move_in_a_text_and_turn_no_page(
    desk: Desk, review: int, meet: Callable[[int], Meeting]
) -> None:
    meeting = meet(review)
    QTest.keyClicks(inner(meeting, "discussion"), "ab")
    QTest.keyClick(inner(meeting, "discussion"), Qt.Key.Key_Left)
    QTest.keyClicks(inner(meeting, "discussion"), "x")
    assert meeting.editors["discussion"].raw() == "axb"
    assert meeting.topic is Topic.ACTIONS


def test_a_decision_is_typed_on_the_spot_with_owner_and_day(
    desk: Desk, review: int, meet: Callable[[int], Meeting]
) -> None:
    meeting = meet(review)
    panel = meeting.decisions
    for name, text in (("text", "Buy a label printer"), ("owner", "smi"), ("due_on", "2026-12-24")):
        proxy = panel.editors[name].focusProxy()
        assert proxy is not None
        proxy.setFocus()
        QTest.keyClicks(proxy, text)
        if isinstance(proxy, QLineEdit):
            proxy.editingFinished.emit()
            desk.jobs.drain()
    QTest.keyClick(meeting, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.jobs.drain()
    (row,) = stored(desk, review).parts["decision"]
    assert (row["sequence"], row["text"], row["due_on"]) == (1, "Buy a label printer", date(2026, 12, 24))
    assert panel.list.item(0).text() == "1. Buy a label printer\nJane Smith · 2026-12-24"
    assert not panel.is_typed


def test_a_decision_is_changed_and_taken_out_by_keyboard(
    desk: Desk, review: int, meet: Callable[[int], Meeting]
) -> None:
    with desk.store.change("decide") as change:
        reviews.decide(change.session, review, "Buy a printer")
    meeting = meet(review)
    panel = meeting.decisions
    assert "no owner" in panel.list.item(0).text()
    panel.list.setCurrentRow(0)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert panel.editors["text"].raw() == "Buy a printer"
    proxy = panel.editors["text"].focusProxy()
    assert proxy is not None
    QTest.keyClicks(proxy, "Label ")
    panel.add_typed()
    desk.jobs.drain()
    assert [row["text"] for row in stored(desk, review).parts["decision"]] == ["Label Buy a printer"]
    panel.list.setCurrentRow(0)
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    desk.jobs.drain()
    assert stored(desk, review).parts["decision"] == []


def test_a_decision_half_typed_is_written_down_when_the_meeting_ends(
    desk: Desk, review: int, meet: Callable[[int], Meeting], qtbot: QtBot
) -> None:
    meeting = meet(review)
    proxy = meeting.decisions.editors["text"].focusProxy()
    assert proxy is not None
    QTest.keyClicks(proxy, "Look again in May")
    with qtbot.waitSignal(meeting.ended):
        meeting.end()
    assert [row["text"] for row in stored(desk, review).parts["decision"]] == ["Look again in May"]


def test_a_date_that_is_none_keeps_the_meeting_open_and_the_text(
    desk: Desk, review: int, meet: Callable[[int], Meeting]
) -> None:
    meeting = meet(review)
    for name, text in (("text", "Look again"), ("due_on", "soon")):
        proxy = meeting.decisions.editors[name].focusProxy()
        assert proxy is not None
        QTest.keyClicks(proxy, text)
    meeting.end()
    desk.jobs.drain()
    assert meeting.isVisible()
    assert meeting.decisions.problem.text().startswith("Type a date like")
    assert "Leave; the draft is kept" in meeting.message.buttons
    QTest.mouseClick(meeting.message.buttons["Leave; the draft is kept"], Qt.MouseButton.LeftButton)
    again = meet(review)
    assert again.decisions.editors["due_on"].raw() == "soon"
    assert again.message.text.startswith("Draft of ")


def test_a_refused_save_keeps_the_text_on_screen_and_in_a_draft(
    desk: Desk, review: int, meet: Callable[[int], Meeting], add: Add
) -> None:
    freeze(desk, review)
    cover_all(desk, review)
    meeting = meet(review)
    approve(desk, review, add("person", name="Tom Weber"))
    QTest.keyClicks(inner(meeting, "discussion"), "Too late: ")
    meeting.save_typed()
    desk.jobs.drain()
    assert "approved review stays" in meeting.message.text
    assert str(meeting.editors["discussion"].raw()).startswith("Too late: ")
    draft = desk.drafts.get(f"meeting:{review}")
    assert draft is not None
    assert draft.values["said"]["a"]["discussion"].startswith("Too late: ")


def test_the_last_page_says_what_is_missing_and_leads_there(
    desk: Desk, review: int, meet: Callable[[int], Meeting]
) -> None:
    freeze(desk, review)
    meeting = meet(review)
    meeting.go_to(len(TOPICS))
    words = meeting.outcome.missing.text()
    assert 'href="b"' in words
    assert "a verdict" in words
    assert not meeting.outcome.held.isEnabled()
    meeting.outcome.missing.linkActivated.emit("b")
    assert meeting.topic is Topic.CONTEXT


def test_a_review_is_held_from_the_last_page_and_its_decisions_become_actions(
    desk: Desk, review: int, meet: Callable[[int], Meeting]
) -> None:
    cover_all(desk, review)
    with desk.store.change("decide") as change:
        reviews.decide(change.session, review, "Buy a printer", owner=1, due_on=date(2026, 12, 24))
    meeting = meet(review)
    meeting.go_to(len(TOPICS))
    QTest.mouseClick(meeting.outcome.freeze, Qt.MouseButton.LeftButton)
    desk.jobs.drain()
    verdict = meeting.outcome.rows["verdict"].editor.focusProxy()
    assert verdict is not None
    QTest.keyClicks(verdict, "Suitable")
    QTest.mouseClick(meeting.outcome.held, Qt.MouseButton.LeftButton)
    desk.jobs.drain()
    found = stored(desk, review)
    assert (found.values["state"], found.values["verdict"]) == (ReviewState.HELD, "Suitable")
    assert found.values["held_on"] is not None
    assert "A-0001" in meeting.decisions.list.item(0).text()


def test_approved_minutes_are_shown_and_not_typed_into(
    desk: Desk, review: int, meet: Callable[[int], Meeting], add: Add
) -> None:
    freeze(desk, review)
    cover_all(desk, review)
    approve(desk, review, add("person", name="Tom Weber"))
    meeting = meet(review)
    assert meeting.editors["discussion"].raw() == "Looked at."
    QTest.keyClicks(inner(meeting, "discussion"), "x")
    assert meeting.editors["discussion"].raw() == "Looked at."
    assert meeting.decisions.entry.isHidden()


def test_a_review_without_a_period_says_so_and_can_still_be_written(
    desk: Desk, add: Add, meet: Callable[[int], Meeting]
) -> None:
    review = add("review", title="No period yet")
    meeting = meet(review)
    assert "period is not clear" in meeting.message.text
    QTest.keyClicks(inner(meeting, "discussion"), "Anyway")
    meeting.save_typed()
    desk.jobs.drain()
    assert said(desk, review, Topic.ACTIONS)["discussion"] == "Anyway"


def test_the_form_of_a_review_opens_the_meeting_and_follows_it(desk: Desk, review: int, qtbot: QtBot) -> None:
    form = RecordForm(desk, "review")
    qtbot.addWidget(form)
    form.show()
    form.load(review)
    form.changed.connect(form.take_changes)
    desk.jobs.drain()
    QTest.mouseClick(form.meet_button, Qt.MouseButton.LeftButton)
    (meeting,) = form.findChildren(Meeting)
    desk.jobs.drain()
    assert meeting.isFullScreen()
    QTest.keyClicks(inner(meeting, "discussion"), "Said aloud")
    with qtbot.waitSignal(meeting.ended):
        meeting.end()
    desk.jobs.drain()
    assert [row["discussion"] for row in form.pages.parts["review_input"].model.rows()] == ["Said aloud"]


def test_what_is_typed_fits_its_column_on_a_small_screen_in_german(
    desk: Desk, review: int, meet: Callable[[int], Meeting], qapp: QApplication
) -> None:
    speak(qapp, "de")
    try:
        meeting = meet(review)
        meeting.resize(1024, 700)
        qapp.processEvents()
        column = meeting.decisions.parentWidget()
        scroll = column.parentWidget() if column is not None else None
        assert scroll is not None
        assert meeting.decisions.add.text() == "Beschluss hinzufügen"
        assert meeting.decisions.minimumSizeHint().width() <= scroll.width()
    finally:
        speak(qapp, "en")


def test_a_table_of_many_columns_has_its_titles_above_and_is_read_without_scrolling(
    desk: Desk, qtbot: QtBot
) -> None:
    columns = ("No", "Objective", "Owner", "Baseline", "Actual", "Target", "Due", "State", "Why")
    row = (
        "OBJ-24-01", "Deliver 96 % of order lines on the confirmed date", "Claudia Reuter", "9 per 1,000",
        "4.5 per 1,000", "4 per 1,000", "2026-12-31", "Off track", "5.38 % behind the line to the target",
    )  # fmt: skip
    section = Section("c2", "", (), (Table("Objectives", columns, (row,)),), (), (), "", "", "", "")
    shown = SectionView(desk)
    qtbot.addWidget(shown)
    shown.resize(420, 600)
    shown.show_section(section, "")
    shown.show()
    QApplication.processEvents()
    assert shown.horizontalScrollBar().maximum() == 0
    assert all(words in shown.text for words in row)


def test_no_cell_wraps_in_a_table_that_has_room_for_all_its_words(desk: Desk, qtbot: QtBot) -> None:
    columns = ("Process", "Owner", "Stage", "Due")
    row = ("Purchasing and supplier control", "Leon Fischbach", "In Umsetzung", "2026-12-31")
    section = Section("c4", "", (), (Table("CAPAs", columns, (row,)),), (), (), "", "", "", "")
    shown = SectionView(desk)
    qtbot.addWidget(shown)
    shown.show()
    metrics = shown.fontMetrics()
    shown.resize(sum(metrics.horizontalAdvance(words) + 12 for words in row) + 16, 400)
    QApplication.processEvents()
    shown.show_section(section, "")
    (passage,) = shown.findChildren(Passage)
    assert passage.height() < 5 * metrics.lineSpacing() + 24  # title, a line for the heads, one for the row


@pytest.mark.parametrize(("language", "size"), [("en", (960, 540)), ("fr", (1366, 768)), ("de", (1024, 600))])
def test_no_input_of_the_agenda_is_cut_off_or_runs_into_the_next(
    review: int, meet: Callable[[int], Meeting], qapp: QApplication, language: str, size: tuple[int, int]
) -> None:
    speak(qapp, language)
    try:
        meeting = meet(review)
        meeting.resize(*size)
        QApplication.processEvents()
        listed = meeting.agenda.list
        for row in range(listed.count()):
            index, place = listed.model().index(row, 0), listed.visualItemRect(listed.item(row))
            painter = listed.itemDelegate()
            assert isinstance(painter, AgendaPainter)
            words = painter.words_at(index, place)
            assert place.contains(words), index.data()
            assert words.right() < listed.viewport().width()
    finally:
        speak(qapp, "en")


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_a_table_with_long_words_in_its_head_is_not_cut_off_on_a_small_screen(
    desk: Desk, qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    columns = ("No", "Objective", "Owner", "Baseline", "Actual", "Target", "Due", "State", "Why")
    row = ("OBJ-1", "Deliver", "Claudia Reuter", "9", "4.5", "4", "2026-12-31", "Off track", "no KPI")
    section = Section("c2", "", (), (Table("Objectives", columns, (row,)),), (), (), "", "", "", "")
    speak(qapp, language)
    try:
        shown = SectionView(desk)
        qtbot.addWidget(shown)
        shown.resize(400, 600)
        shown.show()
        QApplication.processEvents()
        shown.show_section(section, "")
        (passage,) = shown.findChildren(Passage)
        words = QTextDocument()
        words.setDefaultFont(passage.font())
        option = words.defaultTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)  # as in a label: no word is broken
        words.setDefaultTextOption(option)
        words.setHtml(passage.text())
        words.setTextWidth(shown.viewport().width())
        assert words.size().width() <= shown.viewport().width()
    finally:
        speak(qapp, "en")


def test_a_table_speaks_the_language_of_the_window_but_for_the_users_words(
    desk: Desk, qtbot: QtBot, qapp: QApplication
) -> None:
    columns = ("No", "Objective", "Actual", "Due", "State", "Why")
    rows = (("OBJ-1", "On track", "4.5 days", "2026-12-31", "Off track", "2 overdue actions"),)
    section = Section("c2", "", (), (Table("Objectives", columns, rows),), (), (), "", "", "", "")
    speak(qapp, "de")
    try:
        shown = SectionView(desk)
        qtbot.addWidget(shown)
        shown.show_section(section, "")
        words = ("On track", "4,5 days", "31.12.2026", "Weicht ab", "2 überfällige Maßnahmen")
        assert [one for one in words if one not in shown.text] == []
    finally:
        speak(qapp, "en")
        QLocale.setDefault(QLocale.c())


def test_a_decision_being_changed_is_still_that_one_after_a_crash(
    desk: Desk, review: int, meet: Callable[[int], Meeting]
) -> None:
    with desk.store.change("decide") as change:
        reviews.decide(change.session, review, "Buy a printer", owner=1, due_on=date(2026, 12, 24))
    meeting = meet(review)
    meeting.decisions.list.setCurrentRow(0)
    QTest.keyClick(meeting.decisions.list, Qt.Key.Key_Return)
    text = meeting.decisions.editors["text"].focusProxy()
    assert text is not None
    QTest.keyClicks(text, "Two of them: ")
    meeting._keep_draft()
    meeting.hide()
    again = meet(review)
    assert again.decisions.add.text() == "Change decision"
    again.decisions.add_typed()
    desk.jobs.drain()
    (only,) = stored(desk, review).parts["decision"]
    assert only["text"].startswith("Two of them: ")


def test_the_last_page_tells_what_the_minutes_will_lack_before_they_are_approved(
    meet: Callable[[int], Meeting], desk: Desk, review: int
) -> None:
    meeting = meet(review)
    meeting.go_to(len(TOPICS))
    told = QTextDocument()
    told.setHtml(meeting.outcome.missing.text())
    assert "Figures only, nothing said to them" in told.toPlainText()
    assert "c1 Customer satisfaction" in told.toPlainText().partition("Figures only")[2]
    assert "Nobody is entered as present" in told.toPlainText()
    with desk.store.change("enter") as change:
        edit.save(change.session, "review", {}, id_=review, parts={"attendance": [{"person": 1}]})
    told.setHtml(meet(review).outcome.missing.text())
    assert "Nobody is entered as present" not in told.toPlainText()


def test_a_meeting_left_in_the_middle_goes_on_where_it_was_left(
    meet: Callable[[int], Meeting], desk: Desk, review: int, add: Add
) -> None:
    first = meet(review)
    first.go_to(4)
    desk.jobs.drain()
    first.hide()  # as after a crash: nothing is said good-bye to
    again = meet(review)
    assert again.topic is TOPICS[4]
    assert again.agenda.list.currentRow() == 4
    assert meet(add("review", title="Another", **PERIOD)).topic is TOPICS[0]


def test_how_a_record_stands_has_its_sign_and_numbers_stand_on_the_right(desk: Desk, qtbot: QtBot) -> None:
    columns, row = ("No", "KPI", "Days late", "Outcome"), ("KPI-1", "Scrap", "12", "At risk")
    table = Table("KPIs", columns, (row, ("KPI-2", "Rework", "3", "Planned")))
    section = Section("c3", "Processes", (), (table,), (), (), "", "", "", "")
    page = SectionView(desk)
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    page.show_section(section, "")
    desk.jobs.drain()
    html = page.findChildren(Passage)[0].text()
    assert f'<span style="color:{desk.theme.colours.at_risk}">▲</span>&nbsp;At risk' in html
    assert html.count("</span>") == 1, "a state that says nothing of its record's success has no sign"
    assert [part.count('align="right"') for part in html.split("<tr>")[1:]] == [1, 1, 1]
