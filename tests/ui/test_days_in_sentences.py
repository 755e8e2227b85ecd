"""Days in what the layers below say are written in the window as all days in it; files keep ISO days."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.exchange.importing import plan_files
from qms_desktop.insight.marks import marks
from qms_desktop.insight.views import view
from qms_desktop.store.datafile import Store
from qms_desktop.ui import language
from qms_desktop.ui.import_problems import problem_lines
from qms_desktop.ui.language import spoken
from qms_desktop.workflow import actions, edit
from tests.exchange.workbooks import workbook
from tests.ui.conftest import Add

FOURTH = date(2026, 3, 4)
TITLE = "Audit of 2026-03-04"
Speak = Callable[[str], None]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Let the window speak a language; the next test finds it as it was."""
    before = QLocale()
    yield lambda name: language.speak(qapp, name)
    language.speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def action(add: Add) -> int:
    """An action that is due on the fourth."""
    return add("action", title=TITLE, due_on=FOURTH)


def refusal(store: Store, verb: Callable[[Session], object]) -> RefusedError:
    """Return why the layers below refuse a change."""
    with pytest.raises(RefusedError) as refused, store.change("edit") as change:
        verb(change.session)
    return refused.value


@pytest.mark.parametrize(
    ("words", "region", "written"),
    [("de", "de_DE", "04.03.2026"), ("fr", "fr_FR", "04/03/2026"), ("en", "en_GB", "04/03/2026")],
)
def test_a_refusal_writes_its_days_as_the_window_does(
    store: Store, action: int, speak: Speak, words: str, region: str, written: str
) -> None:
    speak(words)
    QLocale.setDefault(QLocale(region))

    moved = {"due_on": date(2026, 4, 1)}
    refused = str(refusal(store, lambda session: edit.save(session, "action", moved, id_=action)))

    assert "2026-03-04" in refused
    assert written in spoken(refused)
    assert "2026-03-04" not in spoken(refused)


def test_days_that_contradict_each_other_are_named_in_german_words_and_days(
    store: Store, add: Add, speak: Speak
) -> None:
    capa = add("capa", title=TITLE, detected_on=FOURTH)
    speak("de")

    before = {"due_on": date(2026, 3, 1)}
    refused = refusal(store, lambda session: edit.save(session, "capa", before, id_=capa))

    beside = spoken(refused.problems["due_on"])
    assert beside == "„Fällig“ 01.03.2026 liegt vor „Festgestellt“ 04.03.2026."
    assert beside in spoken(str(refused))


def test_what_people_typed_keeps_the_days_in_it(store: Store, action: int, speak: Speak) -> None:
    with store.change("withdraw") as change:
        edit.withdraw(change.session, "action", action, "Replaced on 2026-03-04", FOURTH)
    speak("de")
    with store.read() as session:
        (mark,) = marks(view(session, "action", action))

    assert spoken(mark) == "Zurückgezogen am 04.03.2026: Replaced on 2026-03-04."
    assert spoken(TITLE) == TITLE


def test_a_verb_that_says_no_writes_its_day_as_the_window_does(
    store: Store, action: int, speak: Speak
) -> None:
    speak("fr")

    refused = refusal(store, lambda session: actions.move_due_date(session, action, FOURTH, "Wait"))

    assert "04/03/2026" in spoken(str(refused))


def test_a_problem_of_an_import_writes_its_days_as_the_window_does(
    store: Store, tmp_path: Path, speak: Speak
) -> None:
    days = (date(2026, 4, 3), date(2026, 5, 6), date(2026, 7, 8), "25/04/2026", "30/04/2026")
    rows = [[f"CAPA-{at}", TITLE, day, date(2026, 12, 24)] for at, day in enumerate(days)]
    path = workbook(tmp_path / "capa.xlsx", CAPA=[["CAPA No", "Title", "Detected on", "Due"], *rows])
    speak("de")
    with store.read() as session:
        plan = plan_files(session, [path])

    said = [line.what for line in problem_lines(plan)]

    assert any("wie 03.04.2026" in one for one in said), said
    assert not [one for one in said if "2026-04-03" in one]
