"""Home: every figure with its records."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from qms_desktop.errors import DataFileError
from qms_desktop.insight.rows import Query, record_ids
from qms_desktop.model.actions import Action, ActionState
from qms_desktop.model.record import Basis
from qms_desktop.store.datafile import Store
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.home import HomePage
from qms_desktop.ui.home_contents import GAPS, Opens, Phrase
from qms_desktop.ui.home_entries import EntryLine, KpiTile
from qms_desktop.ui.home_sentence import Sentence
from qms_desktop.ui.me import me
from qms_desktop.ui.theme import Mode, Sign
from qms_desktop.ui.words import today
from qms_desktop.workflow import edit
from qms_desktop.workflow.actions import mark_done


@pytest.fixture
def home(qtbot: QtBot, desk: Desk) -> HomePage:
    """Home, shown, not yet computed."""
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 900)
    page.show()
    return page


def months_back(count: int) -> str:
    """The period so many months before this one."""
    month = today().year * 12 + today().month - 1 - count
    return f"{month // 12}-{month % 12 + 1:02}"


@pytest.fixture
def company(store: Store) -> dict[str, int]:
    """A small company: one missed KPI, one late action, one kept, one coming, one late CAPA, one review."""
    now = today()
    with store.change("set up") as change:
        session = change.session

        def add(register: str, parts: Any = None, **values: Any) -> int:
            return edit.save(session, register, values, parts=parts).id

        ids = {"jane": add("person", name="Jane Berg"), "packing": add("process", name="Packing")}
        readings = [{"period": months_back(n), "value": 80.0, "comment": "late trucks"} for n in (3, 2, 1)]
        ids["kpi"] = add(
            "kpi", {"reading": readings}, name="On-time delivery", unit="%", direction="higher",
            target=95.0, frequency="monthly", process=ids["packing"], owner=ids["jane"], state="active",
            trigger_misses=9, trigger_signal=False,
        )  # fmt: skip
        promise = {"owner": ids["jane"], "raised_on": now - timedelta(days=60)}
        ids["late"] = add("action", title="Fix the scale", due_on=now - timedelta(days=3), **promise)
        ids["kept"] = add("action", title="Train the packers", due_on=now - timedelta(days=20), **promise)
        ids["coming"] = add("action", title="Order labels", due_on=now + timedelta(days=5), **promise)
        mark_done(session, ids["kept"], now - timedelta(days=25), "list of names")
        ids["capa"] = add(
            "capa", title="Wrong label", process=ids["packing"], detected_on=now - timedelta(days=90),
            due_on=now - timedelta(days=2),
        )  # fmt: skip
        ids["review"] = add("review", title="Review", planned_on=now + timedelta(days=12))
    return ids


def lines(page: HomePage) -> dict[str, EntryLine]:
    """The lines of all panels by their text."""
    return {line.entry.text: line for line in page.findChildren(EntryLine) if not line.isHidden()}


def refresh(qtbot: QtBot, page: HomePage) -> None:
    with qtbot.waitSignal(page.painted):
        page.refresh()
    for _ in range(3):
        QApplication.processEvents()  # the layout shows its new lines, then as many as fit


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_one_sentence_says_how_things_stand(qtbot: QtBot, home: HomePage, company: dict[str, int]) -> None:
    refresh(qtbot, home)
    text = home.headline.text()
    assert "1 of 2 promises kept on time in the last 12 months" in text
    assert "1 KPI off target" in text
    assert "review due in 12 days" in text
    assert "Fewer than 5 fell due: no score." in home.basis.text()


def test_the_promises_of_the_sentence_open_their_actions(
    qtbot: QtBot, home: HomePage, company: dict[str, int], store: Store
) -> None:
    refresh(qtbot, home)
    with qtbot.waitSignal(home.open_records) as opened:
        home.headline.linkActivated.emit("0")
    register, query = opened.args
    assert register == "action"
    with store.read() as session:
        assert set(record_ids(session, query, today())) == {company["late"], company["kept"]}


def test_a_missed_kpi_is_named_with_its_value_and_opens(
    qtbot: QtBot, home: HomePage, company: dict[str, int]
) -> None:
    refresh(qtbot, home)
    line = lines(home)["On-time delivery"]
    assert (line.entry.sign, line.entry.figure) == (Sign.MISSED, "80 %")
    assert line.entry.detail == f"3 periods running, to {months_back(1)}"
    with qtbot.waitSignal(home.open_record) as opened:
        click(qtbot, line)
    assert opened.args == ["kpi", company["kpi"]]


def test_late_capas_are_counted_by_process_and_open(
    qtbot: QtBot, home: HomePage, company: dict[str, int], store: Store
) -> None:
    refresh(qtbot, home)
    line = lines(home)["Packing"]
    assert line.entry.figure == "1"
    with qtbot.waitSignal(home.open_records) as opened:
        click(qtbot, line)
    assert opened.args[0] == "capa"
    with store.read() as session:
        assert list(record_ids(session, opened.args[1], today())) == [company["capa"]]


def test_gaps_are_grouped_by_rule_and_open_their_records(
    qtbot: QtBot, home: HomePage, company: dict[str, int]
) -> None:
    refresh(qtbot, home)
    line = lines(home)["Missed KPI without an open CAPA"]
    assert line.entry.figure == "1"
    with qtbot.waitSignal(home.open_records) as opened:
        click(qtbot, line)
    assert opened.args == ["kpi", Query("kpi", where={"id": (company["kpi"],)})]


def test_the_gap_found_most_often_stands_first(
    qtbot: QtBot, home: HomePage, company: dict[str, int], add: Callable[..., int]
) -> None:
    for number in range(3):
        add("kpi", name=f"Nobody's {number}", target=1)
    refresh(qtbot, home)
    group = next(one for one in home.breaks._groups if one.title.startswith("Gaps"))
    found = [int(entry.figure) for entry in group.entries]
    assert found[0] > found[-1]
    assert found == sorted(found, reverse=True)


def test_the_total_of_the_gaps_opens_the_list_of_all(
    qtbot: QtBot, home: HomePage, company: dict[str, int]
) -> None:
    refresh(qtbot, home)
    (heading, at) = next(
        (sentence, at)
        for sentence in home.breaks.findChildren(Sentence)
        for at, phrase in enumerate(sentence.phrases)
        if phrase.opens is GAPS
    )
    with qtbot.waitSignal(home.gaps_wanted):
        heading.linkActivated.emit(str(at))


def test_next_come_the_overdue_then_the_coming_with_owner_and_day(
    qtbot: QtBot, home: HomePage, company: dict[str, int]
) -> None:
    refresh(qtbot, home)
    found = lines(home)
    late, coming = found["Fix the scale"].entry, found["Order labels"].entry
    assert (late.sign, late.detail, late.figure) == (Sign.MISSED, "Jane Berg", "3 days late")
    assert (coming.sign, coming.figure) == (Sign.NO_DATA, "in 5 days")
    assert "Train the packers" not in found


def test_the_next_review_says_what_it_lacks(qtbot: QtBot, home: HomePage, company: dict[str, int]) -> None:
    refresh(qtbot, home)
    assert {"The period", "A chair", "Frozen figures"} <= set(lines(home))
    with qtbot.waitSignal(home.open_record) as opened:
        click(qtbot, lines(home)["A chair"])
    assert opened.args == ["review", company["review"]]


def test_each_kpi_hangs_on_the_wall_and_opens_by_keyboard(
    qtbot: QtBot, home: HomePage, company: dict[str, int]
) -> None:
    refresh(qtbot, home)
    (tile,) = home.findChildren(KpiTile)
    assert tile.tile.value == "80 %"
    assert tile.accessibleName() == f"Missed, On-time delivery, 80 %, {months_back(1)}"
    tile.setFocus()
    with qtbot.waitSignal(home.open_record) as opened:
        QTest.keyClick(tile, Qt.Key.Key_Space)
    assert opened.args == ["kpi", company["kpi"]]


def test_a_tile_is_drawn_for_the_palette_in_force(
    qtbot: QtBot, home: HomePage, desk: Desk, company: dict[str, int]
) -> None:
    refresh(qtbot, home)
    (tile,) = home.findChildren(KpiTile)
    light = tile.grab().toImage()
    desk.theme.set_mode(Mode.DARK)
    dark = tile.grab().toImage()
    desk.theme.set_mode(Mode.LIGHT)
    corner = light.pixelColor(2, 2), dark.pixelColor(2, 2)
    assert corner[0].lightness() > 200
    assert corner[1].lightness() < 60
    brightest = max(
        dark.pixelColor(x, y).lightness() for x in range(dark.width()) for y in range(22, dark.height())
    )
    assert brightest > 150, "the course is drawn light on dark"


def test_figures_follow_a_change(qtbot: QtBot, home: HomePage, store: Store, company: dict[str, int]) -> None:
    refresh(qtbot, home)
    with store.change("mark done") as change:
        mark_done(change.session, company["late"], today(), "done today")
    refresh(qtbot, home)
    assert "Fix the scale" not in lines(home)
    assert "1 of 2 promises" in home.headline.text()


def heading(page: HomePage, words: str) -> Sentence:
    """The heading in which these words stand."""
    return next(one for one in page.findChildren(Sentence) if words in one.text())


def test_the_figures_of_a_heading_open_their_records(
    qtbot: QtBot, home: HomePage, company: dict[str, int], store: Store
) -> None:
    refresh(qtbot, home)
    with qtbot.waitSignal(home.open_records) as opened:
        heading(home, "1 CAPA").linkActivated.emit("2")
    assert opened.args == ["capa", Query("capa", where={"id": (company["capa"],)})]


def test_of_long_lists_so_many_lines_are_shown_as_fit_and_all_on_demand(
    qtbot: QtBot, home: HomePage, store: Store, company: dict[str, int]
) -> None:
    with store.change("more work") as change:
        for count in range(30):
            values = {"title": f"Task {count}", "due_on": today() - timedelta(days=30)}
            edit.save(change.session, "action", values)
    refresh(qtbot, home)
    tasks = [text for text in lines(home) if text.startswith("Task")]
    assert 2 <= len(tasks) <= 8
    home.ahead.more.linkActivated.emit("0")
    tasks = [text for text in lines(home) if text.startswith("Task")]
    assert len(tasks) == 30
    home.ahead.more.linkActivated.emit("0")
    assert len([text for text in lines(home) if text.startswith("Task")]) < 30
    with qtbot.waitSignal(home.open_records) as opened:
        heading(home, "31 actions").linkActivated.emit("1")
    with store.read() as session:
        assert len(record_ids(session, opened.args[1], today())) == 31


def test_everything_of_a_company_is_seen_at_1280_by_800_without_scrolling(
    qtbot: QtBot, home: HomePage, store: Store, company: dict[str, int]
) -> None:
    with store.change("more work") as change:
        for count in range(30):
            values = {"title": f"Task {count}", "due_on": today() - timedelta(days=30)}
            edit.save(change.session, "action", values)
        for count in range(20):
            edit.save(change.session, "kpi", {"name": f"Share {count}", "direction": "higher", "target": 9})
    home.resize(1280, 700)
    refresh(qtbot, home)
    area = home.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
    assert home.wall.isVisible()


def test_the_score_is_compared_with_the_twelve_months_before(
    qtbot: QtBot, home: HomePage, store: Store
) -> None:
    with store.change("two years") as change:
        for number in range(10):
            due = today() - timedelta(days=100 if number < 5 else 500)
            values = {"title": f"Task {number}", "raised_on": due - timedelta(days=30), "due_on": due}
            action = edit.save(change.session, "action", values)
            late = number in (3, 4, 8)
            mark_done(change.session, action.id, due + timedelta(days=9 if late else -1), "seen")
    refresh(qtbot, home)
    assert "Score 60 %, down from 80 % in the 12 months before." in home.basis.text()


def test_who_the_user_is_is_asked_once_and_then_only_their_days_are_shown(
    qtbot: QtBot, home: HomePage, desk: Desk, store: Store, company: dict[str, int]
) -> None:
    with store.change("more work") as change:
        other = edit.save(change.session, "person", {"name": "Owen Price"}).id
        values = {"title": "Call the carrier", "due_on": today() + timedelta(days=1), "owner": other}
        edit.save(change.session, "action", values)
    refresh(qtbot, home)
    assert home.whose.person.isVisible()
    assert {"Fix the scale", "Call the carrier", "Wrong label"} <= set(lines(home))
    row = home.whose.person.findText("Owen Price")
    with qtbot.waitSignal(home.painted):
        home.whose.person.activated.emit(row)
    assert not home.whose.person.isVisible()
    assert "Call the carrier" in lines(home)
    assert "Fix the scale" not in lines(home)
    assert me(desk.state, store.path) == other
    with qtbot.waitSignal(home.painted):
        home.whose.words.linkActivated.emit("1")
    assert {"Fix the scale", "Call the carrier"} <= set(lines(home))


def test_words_of_a_record_are_shown_as_words(qtbot: QtBot) -> None:
    sentence = Sentence()
    qtbot.addWidget(sentence)
    sentence.show_phrases([Phrase("R&D < 5 %", Opens("kpi", 1)), Phrase("<b>bold</b>")])
    assert "R&amp;D &lt; 5 %" in sentence.text()
    assert "<b>" not in sentence.text()


def test_an_empty_data_file_says_what_to_do_first(qtbot: QtBot, home: HomePage) -> None:
    refresh(qtbot, home)
    assert home.empty.isVisible()
    with qtbot.waitSignal(home.import_wanted):
        click(qtbot, home.empty.import_button)
    with qtbot.waitSignal(home.sample_wanted):
        click(qtbot, home.empty.sample_button)
    with qtbot.waitSignal(home.add_wanted) as added:
        click(qtbot, home.empty.add_button)
    assert added.args == ["objective"]


def test_a_file_that_cannot_be_read_is_said_and_the_old_figures_stay(
    qtbot: QtBot, home: HomePage, company: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    refresh(qtbot, home)

    def gone(*_: object, **__: object) -> None:
        raise DataFileError("The data file is gone; nothing was changed. Put it back and refresh.")

    monkeypatch.setattr("qms_desktop.ui.home_figures.contents", gone)
    home.refresh()
    qtbot.waitUntil(lambda: home.message.isVisible())
    assert "The data file is gone" in home.message.text()
    assert "On-time delivery" in lines(home)


def test_a_narrow_window_puts_the_panels_one_under_the_other(
    qtbot: QtBot, home: HomePage, company: dict[str, int]
) -> None:
    refresh(qtbot, home)
    assert home.ahead.x() > home.breaks.x()
    home.resize(640, 900)
    qtbot.waitUntil(lambda: home.ahead.x() == home.breaks.x())
    assert home.ahead.y() > home.breaks.y()


def test_every_line_and_tile_has_a_name_to_be_heard(
    qtbot: QtBot, home: HomePage, company: dict[str, int]
) -> None:
    refresh(qtbot, home)
    buttons = [b for b in home.findChildren(QAbstractButton) if b.isVisible()]
    assert len(buttons) > 8
    assert all(button.accessibleName() or button.text() for button in buttons)


def test_what_is_done_without_a_day_is_told_beside_the_score_it_lowers(
    home: HomePage, desk: Desk, store: Store, company: dict[str, int]
) -> None:
    with store.change("import") as change:
        due = today() - timedelta(days=9)
        change.session.add(
            Action(title="Old", due_on=due, state=ActionState.DONE, state_basis=Basis.IMPORTED)
        )
    home.refresh()
    desk.jobs.drain()
    told = next(
        phrase
        for sentence in home.findChildren(Sentence)
        for phrase in sentence.phrases
        if "without a day" in phrase.text
    )
    assert told.text == "Done without a day, counted as not kept: 1."


def test_the_keyboard_stays_at_its_line_when_the_figures_are_worked_out_again(
    qtbot: QtBot, home: HomePage, desk: Desk, company: dict[str, int]
) -> None:
    home.activateWindow()
    home.refresh()
    desk.jobs.drain()
    qtbot.waitUntil(lambda: bool(home.ahead.findChildren(EntryLine)))
    name = home.ahead.findChildren(EntryLine)[-1].accessibleName()
    home.ahead.findChildren(EntryLine)[-1].setFocus()
    with qtbot.waitSignal(home.painted):
        home.refresh()
    desk.jobs.drain()
    for height in (700, 900):  # other lines are shown
        home.resize(1200, height)
        qtbot.waitUntil(lambda: not home._fit_soon.isActive())
    focus = home.focusWidget()
    assert isinstance(focus, EntryLine)
    assert focus.accessibleName() == name


def test_a_review_that_is_not_planned_yet_is_planned_by_a_click(
    qtbot: QtBot, home: HomePage, desk: Desk, store: Store
) -> None:
    with store.change("hold") as change:
        held = {"title": "2025", "held_on": today() - timedelta(days=30), "next_review_on": today()}
        edit.save(change.session, "review", held)
    home.refresh()
    desk.jobs.drain()
    with qtbot.waitSignal(home.add_wanted) as wanted:
        QTest.mouseClick(lines(home)["It is not planned yet"], Qt.MouseButton.LeftButton)
    assert wanted.args == ["review"]
