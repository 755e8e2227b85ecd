"""What was changed is named in the window's language; the trail keeps the English name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from qms_desktop import printing
from qms_desktop.catalogue import catalogue, titled
from qms_desktop.model.organisation import Organisation
from qms_desktop.model.trail import REDO, UNDO, ChangeSet
from qms_desktop.store.datafile import Store
from qms_desktop.ui.language import speak
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.workspace import Workspace
from qms_desktop.workflow import edit
from qms_desktop.workflow.settings import save_organisation

EDITED = titled("edited {0}", "CAPA-26-001")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The window's words."""
    speak(qapp, "de")
    yield
    speak(qapp, "en")
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(
    ("title", "german", "french"),
    [
        (EDITED, "CAPA-26-001 bearbeitet", "modification de CAPA-26-001"),
        (UNDO + EDITED, "Rückgängig: CAPA-26-001 bearbeitet",
         "annulation\u00a0: modification de CAPA-26-001"),
        (REDO + UNDO + EDITED, "Wiederholt: Rückgängig: CAPA-26-001 bearbeitet",
         "rétablissement\u00a0: annulation\u00a0: modification de CAPA-26-001"),
        (titled("changed {0:label} of {1} {2:label} to {3}", "Owner", 12, "Actions", "Jane"),
         "Verantwortlich von 12 Maßnahmen auf „Jane“ geändert",
         "modification\u00a0: responsable de 12 actions, désormais Jane"),
        (titled("added {0:label} “{1}”", "Objective", "Owner"), "Ziel „Owner“ hinzugefügt",
         "ajout\u00a0: objectif «\u00a0Owner\u00a0»"),
        (titled("set {0} to “{1:choice}”", "A-0001", "Done"), "A-0001 auf „Erledigt“ gesetzt",
         "passage de A-0001 à «\u00a0Fait\u00a0»"),
        ("import capa log.xlsx", "Import capa log.xlsx", "import de capa log.xlsx"),
        ("month end of mine", "month end of mine", "month end of mine"),
    ],
)  # fmt: skip
def test_a_change_is_named_in_german_and_french_and_words_of_users_stay(
    title: str, german: str, french: str
) -> None:
    assert [catalogue(name).retitled(title) for name in ("en", "de", "fr")] == [title, german, french]


def test_labels_stand_in_a_title_as_in_a_sentence() -> None:
    assert titled("changed {0:label} of {1}", "Due", "A-0001") == "changed due of A-0001"
    assert titled("added {0:label}", "CAPA") == "added CAPA"


def test_undo_and_history_name_a_change_in_german_and_the_trail_in_english(
    german: None, window: MainWindow, workspace: Workspace, store: Store, add: Callable[..., int]
) -> None:
    capa = add("capa", title="Wrong label")
    workspace.open_record("capa", capa)
    window.jobs.drain()
    tab = workspace.go_to("capa")
    tab.form.pages.fields.rows["title"].editor.restore("Wrong label again")
    tab.form.save()
    window.jobs.drain()
    number = tab.form.number
    assert f"{number} bearbeitet" in window.menus.actions["undo"].text()
    table = tab.form.pages.history.table
    cell = table.item(0, 2)
    assert cell is not None
    assert cell.text() == f"{number} bearbeitet"
    with store.change("test") as change:
        edit.save(change.session, "capa", {"severity": "major", "due_on": date(2026, 12, 31)}, id_=capa)
    workspace.take_changes({"capa": frozenset({capa})})
    window.jobs.drain()
    words = {table.item(row, at).text() for row in range(2) for at in (3, 5)}  # type: ignore[union-attr]
    assert words == {"Schweregrad", "Wesentlich", "Fällig", "31.12.2026"}
    with store.read() as session:
        newest = session.scalars(select(ChangeSet.what).order_by(ChangeSet.id.desc()).offset(1)).first()
    assert newest == f"edited {number}"


def test_the_printed_trail_names_changes_in_the_language_of_the_paper(
    store: Store, add: Callable[..., int]
) -> None:
    with store.change(titled("changed settings")) as change:
        save_organisation(change.session, Organisation("Tarnholt", language="de"))
    with store.read() as session:
        paper = printing.report(session, "trail", date.today())
    text = "\n".join(page.extract_text() for page in PdfReader(BytesIO(paper)).pages)
    assert "Einstellungen geändert" in text.replace("\n", " ")


def test_the_history_writes_numbers_as_the_language_does(
    german: None, window: MainWindow, workspace: Workspace, add: Callable[..., int]
) -> None:
    workspace.open_record("kpi", add("kpi", name="Scrap rate", target=2.75))
    window.jobs.drain()
    form = workspace.go_to("kpi").form
    form.show_history()
    table = form.pages.history.table
    new = [table.item(row, 5).text() for row in range(table.rowCount())]  # type: ignore[union-attr]
    assert "2,75" in new
