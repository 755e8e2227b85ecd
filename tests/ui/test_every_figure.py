"""Every figure of the sample company opens the records behind it, and as many as it says."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from qms_desktop.demo import load_sample
from qms_desktop.insight.frozen import from_json, to_json
from qms_desktop.insight.review_pack import review_pack
from qms_desktop.insight.rows import Query, record_ids
from qms_desktop.model.reviews import Review
from qms_desktop.reports.review import review_pdf
from qms_desktop.store.datafile import Store, create, open_file
from qms_desktop.ui.chart_view import ChartView
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.home import HomePage
from qms_desktop.ui.home_contents import Opens
from qms_desktop.ui.home_entries import EntryLine, KpiTile
from qms_desktop.ui.home_sentence import Sentence
from qms_desktop.ui.insight_page import InsightPage
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.meeting import Meeting
from qms_desktop.ui.meeting_agenda import TOPICS
from qms_desktop.ui.meeting_data import SectionView
from qms_desktop.ui.words import today
from qms_desktop.ui.workspace import Workspace
from qms_desktop.workflow import edit

A_FIGURE = re.compile(r"\d[\d,]*")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample company, built once."""
    path = tmp_path_factory.mktemp("sample") / "quality.qms"
    with create(path) as store:
        load_sample(store)
    return path


@pytest.fixture
def store(sample: Path, tmp_path: Path) -> Iterator[Store]:
    """This test's own copy of it, open."""
    with open_file(Path(shutil.copy(sample, tmp_path / "quality.qms")), "Jane Smith") as opened:
        yield opened


class Opened(list[Opens]):
    """What was asked for since it was last taken; counts the records behind it."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store

    def listen(self, page: HomePage | InsightPage) -> None:
        """Take what a page asks for."""
        page.open_record.connect(lambda name, id_: self.append(Opens(name, id_)))
        page.open_records.connect(lambda name, query: self.append(Opens(name, query=query)))

    def take(self) -> Opens:
        """Return the one place that was asked for."""
        (place,) = self
        self.clear()
        return place

    def count(self, opens: Opens) -> int:
        """Return how many records the window lists there."""
        query = opens.query or Query(opens.register, where={"id": (opens.id,)})
        with self._store.read() as session:
            return len(record_ids(session, query, today()))

    def check(self, words: str) -> None:
        """Take what was asked for; several records must be as many as the words say."""
        place = self.take()
        count = self.count(place)
        assert count == 1 if place.id is not None else says(words, count), (words, place.register, count)


@pytest.fixture
def opened(store: Store) -> Opened:
    """What figures opened."""
    return Opened(store)


def says(words: str, count: int) -> bool:
    """Whether a figure names the number of records it opened."""
    return count in [int(one.replace(",", "")) for one in A_FIGURE.findall(words)]


def click(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())


def test_every_figure_and_line_of_home_opens_as_many_records_as_it_says(
    desk: Desk, qtbot: QtBot, opened: Opened
) -> None:
    home = HomePage(desk)
    qtbot.addWidget(home)
    home.resize(1280, 2000)
    home.show()
    with qtbot.waitSignal(home.painted):
        home.refresh()
    QApplication.processEvents()
    opened.listen(home)
    links = [
        (sentence, at, phrase)
        for sentence in home.findChildren(Sentence)
        for at, phrase in enumerate(sentence.phrases)
        if isinstance(phrase.opens, Opens)
    ]
    for sentence, at, phrase in links:
        sentence.linkActivated.emit(str(at))
        opened.check(phrase.text)
    lines = [line for line in home.findChildren(EntryLine) if line.isVisible()]
    for line in lines:
        click(line)
        opened.check(line.entry.figure)
    tiles = home.findChildren(KpiTile)
    for tile in tiles:
        click(tile)
        opened.check("")
    assert len(links) > 8
    assert len(lines) > 15
    assert len(tiles) > 5


def test_every_place_of_the_insight_page_opens_as_many_records_as_it_says(
    desk: Desk, qtbot: QtBot, opened: Opened
) -> None:
    page = InsightPage(desk)
    qtbot.addWidget(page)
    page.show()
    desk.jobs.drain()
    qtbot.waitUntil(lambda: bool(page.charts))
    QApplication.processEvents()
    opened.listen(page)
    for title, view in page.charts.items():
        assert view.hits, title
        for hit in view.hits:
            click(view, view.place_of(hit).center().toPoint())
            opened.check(hit.words)


LINK = re.compile(r'<a href="(\d+)"[^>]*>(.*?)</a>')


def planned_review(store: Store) -> int:
    """A review over a year of the sample company."""
    period = {"period_start": date(2025, 12, 1), "period_end": date(2026, 11, 22)}
    with store.change("plan") as change:
        return edit.save(change.session, "review", {"title": "A year", **period}).id


@pytest.fixture
def meeting(desk: Desk, qtbot: QtBot) -> Meeting:
    """The meeting of a review, filled."""
    made = Meeting(desk, planned_review(desk.store))
    qtbot.addWidget(made)
    made.resize(1280, 900)
    made.show()
    desk.jobs.drain()
    return made


def test_every_figure_row_and_chart_of_a_meeting_opens_as_many_records_as_it_says(
    desk: Desk, meeting: Meeting, opened: Opened
) -> None:
    meeting.data.wanted.disconnect()  # it stays on screen
    meeting.data.wanted.connect(opened.append)
    figures = charts = 0
    for page in range(len(TOPICS)):
        meeting.go_to(page)
        desk.jobs.drain()
        QApplication.processEvents()
        for label in (one for one in meeting.data.findChildren(QLabel) if one.isVisible()):
            for at, words in LINK.findall(label.text()):
                label.linkActivated.emit(at)
                place = opened.take()
                count = opened.count(place)
                named = len(re.findall(r"CAPA-", words))
                assert count == (1 if place.id is not None else named or count), words
                assert place.id is not None or named or says(words, count) or "days" in words, words
                figures += 1
        for view in (one for one in meeting.data.findChildren(ChartView) if one.isVisible()):
            meeting.data.ensureWidgetVisible(view)
            for hit in view.hits:
                click(view, view.place_of(hit).center().toPoint())
                opened.check(hit.words)
                charts += 1
    assert figures > 60
    assert charts > 20


def test_what_a_meeting_opens_is_seen_and_the_meeting_waits(
    window: MainWindow, workspace: Workspace, store: Store, qtbot: QtBot
) -> None:
    workspace.open_record("review", planned_review(store))
    window.jobs.drain()
    tab = workspace.go_to("review")
    tab.form.meet()
    (meeting,) = tab.form.findChildren(Meeting)
    window.jobs.drain()
    meeting.go_to(3)
    window.jobs.drain()
    QApplication.processEvents()
    label = next(one for one in meeting.data.findChildren(QLabel) if one.isVisible() and "<a " in one.text())
    label.setFocus()
    QTest.keyClick(label, Qt.Key.Key_Tab)
    QTest.keyClick(label, Qt.Key.Key_Return)
    window.jobs.drain()
    assert meeting.isHidden()
    assert workspace.current is not tab
    window.problem.buttons["Back to the meeting"].click()
    window.jobs.drain()
    assert meeting.isVisible()
    assert meeting.topic is TOPICS[3]
    assert window.problem.text == ""
    meeting.end()
    window.jobs.drain()


def test_a_pack_frozen_without_ids_prints_the_same_and_opens_nothing(
    desk: Desk, store: Store, qtbot: QtBot
) -> None:
    id_ = planned_review(store)
    with store.read() as session:
        review = session.get_one(Review, id_)
        pack = review_pack(session, date(2026, 1, 1), date(2026, 6, 30), today(), review)
    old = to_json(pack)
    for section in old["sections"]:
        for one in (*section["figures"], *section["tables"]):
            one.pop("ids"), one.pop("register"), one.pop("counted", None)
        section["bars"] = [[bar["name"], bar["count"]] for bar in section["bars"]]
    bare = from_json(json.loads(json.dumps(old)))
    assert texts(review_pdf(bare)) == texts(review_pdf(pack))
    shown = SectionView(desk)
    qtbot.addWidget(shown)
    for section in bare.sections:
        shown.show_section(section, "")
        desk.jobs.drain()
        assert "<a " not in shown.text


def texts(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]
