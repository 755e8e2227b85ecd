"""No English is left in German and French: every screen and paper of a company that has everything.

A word counts as English where the app says it in English and no translation of the language has it. The
company's own words are made up, so that whatever is found is the app's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from installer import translations
from qms_desktop import printing
from qms_desktop.insight.rows import Query, page, record_ids
from qms_desktop.model.capas import EffectivenessResult
from qms_desktop.model.organisation import organisation
from qms_desktop.store.datafile import Store
from qms_desktop.ui import services
from qms_desktop.ui.chart_view import ChartView
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.insight_page import InsightPage
from qms_desktop.ui.language import speak
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.map_page import MapPage
from qms_desktop.ui.meeting import Meeting
from qms_desktop.ui.meeting_agenda import TOPICS
from qms_desktop.ui.month_end import MonthEnd
from qms_desktop.ui.words import today
from qms_desktop.workflow import actions, capas, edit, reviews
from qms_desktop.workflow.settings import save_organisation
from tests.ui.walking import words_of

WORD = re.compile(r"[^\W\d_]{3,}")
NO_WORDS = re.compile(
    r"<[^>]+>|&[a-z]+;|\{\d+\}|[A-Z]{2,}(-\w+)*|Amd 1|quality(\.qms| - QMS)|[\w.]+@[\w.]+"
    r"|\b(?=[a-f]*\d)[0-9a-f]{12,}\b"
)
"""Markup, places, numbers and codes, digests, the name of the data file and of an edition of ISO 9001."""
ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
REGISTERS = ("objective", "intent", "process", "kpi", "capa", "action", "review", "person", "role")
ROWS = 30
"""Of a list, read here."""


@pytest.fixture(params=["de", "fr"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each language besides English, in the window and on paper."""
    speak(qapp, request.param)
    yield request.param
    speak(qapp, "en")
    QLocale.setDefault(QLocale.c())


@cache
def english(language: str) -> frozenset[str]:
    """Return the words that only English has."""
    messages = translations.read(translations.FOLDER / f"qms_{language}.ts")
    said = " ".join(form for message in messages for form in message.forms)
    sources = " ".join(message.source for message in messages)
    words = {word.casefold() for word in WORD.findall(NO_WORDS.sub(" ", sources))}
    return frozenset(words - {word.casefold() for word in WORD.findall(said)})


def left(language: str, texts: Iterator[str]) -> set[str]:
    """Return the texts with a word that only English has, and the word."""
    return {
        f"{' '.join(found)}: {NO_WORDS.sub(' ', text)[:120]}"
        for text in texts
        if (found := sorted(_words(text) & english(language)))
    }


def left_in_window(language: str, root: QWidget) -> set[str]:
    """Return the texts of a window with a word that only English has, or a day as files have it."""
    texts = list(shown(root))
    days = {f"{text[:120]}: a day not written by the locale" for text in texts if ISO_DAY.search(text)}
    return left(language, iter(texts)) | days


def _words(text: str) -> set[str]:
    return {word.casefold() for word in WORD.findall(NO_WORDS.sub(" ", text))}


@pytest.fixture
def company(store: Store, language: str) -> Store:
    """One record of everything at least: late, missed, recurring, slipped, drafted, overridden, decided."""
    with store.change("Zorbel") as change:
        spoken = replace(organisation(change.session), name="Zorbel", language=language)
        save_organisation(change.session, spoken)
    with store.change("Zorbel") as change:
        _fill(change.session, today())
    return store


def _fill(session: Any, day: date) -> None:
    def add(register: str, parts: Any = None, **values: Any) -> int:
        return edit.save(session, register, values, parts=parts).id

    week = timedelta(days=7)
    jana, omar = add("person", name="Jana Quandt", email="q@x.test"), add("person", name="Omar Vlk")
    process = add("process", name="Mirva", owner=jana, inputs="Kwarz", outputs="Prisk")
    add("process", {"feed": []}, name="Trulp")
    add("role", title="Wirdel")
    intent = add("intent", title="Drohm")
    objective = add(
        "objective", title="Glimp", intent=intent, process=process, owner=jana, baseline=1.0, target=9.0,
        due_on=day - week,
    )  # fmt: skip
    months = [(day.replace(day=1) - timedelta(days=28 * back)).replace(day=1) for back in range(9, 0, -1)]
    readings = [{"period": f"{one:%Y-%m}", "value": 80.0 + at, "comment": "Zwist"} for at, one in
                enumerate(dict.fromkeys(months))]  # fmt: skip
    add(
        "kpi", {"reading": readings}, name="Plurn", unit="%", direction="higher", target=95.0,
        process=process, owner=jana, objective=objective,
    )  # fmt: skip
    add("kpi", name="Snarv", unit="h", process=process)
    alike = {"title": "Bliff Wronk Tarm", "process": process, "owner": jana, "cause_category": "method"}
    for at in range(2):
        closed = add(
            "capa", **alike, kind="complaint", severity="major", detected_on=day - 20 * week, cost=1250.5,
            root_cause="Kraf", effectiveness_criterion="Nolp",
            effectiveness_due_on=day - 3 * week, containment="Vimp",
        )  # fmt: skip
        done = add("action", title=f"Dwel {at}", owner=jana, capa=closed, due_on=day - 10 * week)
        actions.mark_done(session, done, day - 9 * week, "Fenk")
        actions.verify(session, done, omar, day - 8 * week)
        capas.verify(session, closed, EffectivenessResult.EFFECTIVE, by=omar, on=day - 2 * week)
    add("capa", **alike, detected_on=day - week, due_on=day - timedelta(days=2))
    late = add("action", title="Gwarn", owner=jana, objective=objective, due_on=day - week)
    actions.move_due_date(session, late, day - timedelta(days=3), "Zwist")
    add("action", title="Hulf", due_on=day + week)
    period = {"period_start": day - 26 * week, "period_end": day - week, "planned_on": day + week}
    reviews.decide(session, add("review", title="Nervik", chair=jana, **period), "Jolp", owner=jana)


def shown(root: QWidget) -> Iterator[str]:
    """Yield every text of a window, cells and places of charts among them."""
    yield from (text for _, text in words_of(root))
    for view in root.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(min(model.rowCount(), ROWS)):
            for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                    yield str(model.index(row, column).data(role) or "")
    for chart in root.findChildren(ChartView):
        yield chart.accessibleName()
        yield from (hit.words for hit in chart.hits)


def test_every_list_and_form_and_home(company: Store, language: str, desk: Desk, window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    found = left_in_window(language, window)
    for name in REGISTERS:
        tab = workspace.go_to(name)
        desk.jobs.drain()
        found |= left_in_window(language, tab)
        with company.read() as session:
            ids = record_ids(session, Query(name), today())
        for id_ in ids[-2:]:
            workspace.open_record(name, id_)
            tab.show_history()
            desk.jobs.drain()
            found |= left_in_window(language, tab)
        tab.form.close_form()
    assert "\n".join(sorted(found)) == ""


def test_every_window_beside_the_registers(company: Store, language: str, desk: Desk, qtbot: QtBot) -> None:
    found: set[str] = set()
    for window in (InsightPage(desk), MapPage(desk), MonthEnd(desk)):
        qtbot.addWidget(window)
        window.show()
        desk.jobs.drain()
        found |= left_in_window(language, window)
    meeting = Meeting(desk, 1)
    qtbot.addWidget(meeting)
    meeting.show()
    desk.jobs.drain()
    for at in range(len(TOPICS) + 1):
        meeting.go_to(at)
        found |= left_in_window(language, meeting)
    assert "\n".join(sorted(found)) == ""


def test_every_paper(company: Store, language: str) -> None:
    day, found = today(), set[str]()
    with company.read() as session:
        newest = page(session, "capa", [3], ["number"])[0]["number"]
        for kind in printing.KINDS:
            number = {"capa": newest, "register": "capa"}.get(kind)
            found |= left(language, printed(printing.report(session, kind, day, number=number)))
    for name in REGISTERS:
        with company.read() as session:
            ids = record_ids(session, Query(name), day)
            numbers = {row["id"]: row["number"] for row in page(session, name, ids, ["number"])}
        for id_ in ids[-2:]:
            pdf = services.record_pdf(company, name, numbers[id_], id_, day, lambda *_: None)
            found |= left(language, printed(pdf))
    assert "\n".join(sorted(found)) == ""


def printed(pdf: bytes) -> Iterator[str]:
    for sheet in PdfReader(BytesIO(pdf)).pages:
        yield from sheet.extract_text().splitlines()
