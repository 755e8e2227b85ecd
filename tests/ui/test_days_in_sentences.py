"""Days in what the layers below say are written in the window as all days in it; files keep ISO days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from qms_desktop.errors import RefusedError
from qms_desktop.exchange.importing import plan_files
from qms_desktop.insight.marks import marks
from qms_desktop.insight.views import view
from qms_desktop.store.datafile import Store
from qms_desktop.ui import language
from qms_desktop.ui.import_problems import problem_lines
from qms_desktop.ui.language import spoken
from qms_desktop.workflow import actions, edit
from tests.ui.conftest import Add

FOURTH = date(2026, 3, 4)
TITLE = "Audit of 2026-03-04"


@pytest.fixture
def speaks(qapp: QApplication) -> Iterator[None]:
    """Leave the application as the next test expects it."""
    before = QLocale()
    yield
    language.speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("words", "region", "written"),
    [("de", "de_DE", "04.03.2026"), ("fr", "fr_FR", "04/03/2026"), ("en", "en_GB", "04/03/2026")],
)
def test_a_refusal_writes_its_days_as_the_window_does(
    store: Store, add: Add, qapp: QApplication, speaks: None, words: str, region: str, written: str
) -> None:
    action = add("action", title=TITLE, due_on=FOURTH)
    language.speak(qapp, words)
    QLocale.setDefault(QLocale(region))

    with pytest.raises(RefusedError) as refused, store.change("edit") as change:
        edit.save(change.session, "action", {"due_on": date(2026, 4, 1)}, id_=action)

    assert "2026-03-04" in str(refused.value)
    assert written in spoken(str(refused.value))
    assert "2026-03-04" not in spoken(str(refused.value))


def test_days_that_contradict_each_other_are_named_in_german_words_and_days(
    store: Store, add: Add, qapp: QApplication, speaks: None
) -> None:
    capa = add("capa", title=TITLE, detected_on=FOURTH)
    language.speak(qapp, "de")

    with pytest.raises(RefusedError) as refused, store.change("edit") as change:
        edit.save(change.session, "capa", {"due_on": date(2026, 3, 1)}, id_=capa)

    beside = spoken(refused.value.problems["due_on"])
    assert beside == "„Fällig“ 01.03.2026 liegt vor „Festgestellt“ 04.03.2026."
    assert beside in spoken(str(refused.value))


def test_what_people_typed_keeps_the_days_in_it(
    store: Store, add: Add, qapp: QApplication, speaks: None
) -> None:
    action = add("action", title=TITLE, due_on=FOURTH)
    with store.change("withdraw") as change:
        edit.withdraw(change.session, "action", action, "Replaced on 2026-03-04", FOURTH)
    language.speak(qapp, "de")
    with store.read() as session:
        (mark,) = marks(view(session, "action", action))

    assert spoken(mark) == "Zurückgezogen am 04.03.2026: Replaced on 2026-03-04."
    assert spoken(TITLE) == TITLE


def test_a_verb_that_says_no_writes_its_day_as_the_window_does(
    store: Store, add: Add, qapp: QApplication, speaks: None
) -> None:
    action = add("action", title=TITLE, due_on=FOURTH)
    language.speak(qapp, "fr")

    with pytest.raises(RefusedError) as refused, store.change("move") as change:
        actions.move_due_date(change.session, action, FOURTH, "Wait")

    assert "04/03/2026" in spoken(str(refused.value))


def test_a_problem_of_an_import_writes_its_days_as_the_window_does(
    store: Store, tmp_path: Path, qapp: QApplication, speaks: None
) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["CAPA No", "Title", "Detected on", "Due"])
    swapped = (date(2026, 4, 3), date(2026, 5, 6), date(2026, 7, 8))
    for at, day in enumerate((*swapped, "25/04/2026", "30/04/2026")):
        sheet.append([f"CAPA-{at}", TITLE, day, date(2026, 12, 24)])
    book.save(tmp_path / "capa.xlsx")
    language.speak(qapp, "de")
    with store.read() as session:
        plan = plan_files(session, [tmp_path / "capa.xlsx"])

    said = [line.what for line in problem_lines(plan)]

    assert any("wie 03.04.2026" in one for one in said), said
    assert not [one for one in said if "2026-04-03" in one]
