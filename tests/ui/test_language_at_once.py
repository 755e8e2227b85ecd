"""Another language is spoken at once, over the same data file, and nothing typed or looked at is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qms_desktop.insight.rows import Query
from qms_desktop.model.organisation import organisation
from qms_desktop.ui.language import speak
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.preferences import preferences
from qms_desktop.ui.register_tab import RegisterTab
from qms_desktop.ui.settings import Settings
from qms_desktop.ui.workspace import Workspace

Add = Callable[..., int]


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")
    QLocale.setDefault(QLocale.c())


def shown(window: MainWindow) -> Workspace:
    """The tabs there are now, filled."""
    assert window.workspace is not None
    window.jobs.drain()
    QApplication.processEvents()
    return window.workspace


def tab_of(window: MainWindow) -> RegisterTab:
    tab = shown(window).current
    assert tab is not None
    return tab


def test_menus_tabs_and_search_speak_the_new_language_over_the_same_store(
    window: MainWindow, add: Add
) -> None:
    add("capa", title="Wrong label")
    store = window.store
    window.speak("de")
    workspace = shown(window)
    assert window.store is store
    assert workspace.bar.tabText(0) == "Start"
    assert window.menuBar().actions()[0].text() == "&Datei"
    assert "Alles durchsuchen" in window.search.box.placeholderText()
    window.speak("fr")
    assert shown(window).bar.tabText(0) == "Accueil"
    assert window.menus.actions["settings"].text().startswith("Réglages")


def test_the_list_its_filter_and_the_rows_picked_stay(window: MainWindow, add: Add) -> None:
    ids = [add("capa", title=f"Wrong label {at}") for at in range(4)]
    add("capa", title="Another thing")
    workspace = shown(window)
    workspace.show_records("capa", Query("capa", contains="label", order=(("number", True),)))
    before = tab_of(window)
    before.grid.pick(ids[1:3])
    window.speak("de")
    after = tab_of(window)
    assert after is not before
    assert after.model.query.contains == "label"
    assert after.filter.text() == "label"
    assert set(after.grid.selected_records) == set(ids[1:3])


def test_a_form_keeps_what_was_typed_and_not_saved(window: MainWindow, add: Add) -> None:
    capa = add("capa", title="Wrong label")
    shown(window).open_record("capa", capa)
    form = tab_of(window).form
    form.pages.fields.rows["title"].editor.restore("Wrong label on pallets")
    window.speak("fr")
    tab = tab_of(window)
    assert tab.in_form
    assert tab.form.record == capa
    assert tab.form.pages.fields.rows["title"].editor.raw() == "Wrong label on pallets"
    assert "Brouillon" in tab.form.message.text


def test_a_new_record_keeps_its_words_and_a_cell_being_typed_is_stored(window: MainWindow, add: Add) -> None:
    add("action", title="Print")
    workspace = shown(window)
    workspace.open_record("capa", None)
    tab_of(window).form.pages.fields.rows["title"].editor.restore("Not saved yet")
    workspace.go_to("action")
    grid = tab_of(window).grid
    grid.setCurrentIndex(grid.model().index(0, tab_of(window).model.columns.index("title")))
    grid.edit_cell()
    inner = grid.delegate.editor.focusProxy() if grid.delegate.editor is not None else None
    assert inner is not None
    QTest.keyClicks(inner, " anew")
    window.speak("de")
    tab = tab_of(window)
    assert tab.register == "action"
    assert "anew" in tab.grid.model().index(0, tab.model.columns.index("title")).data()
    form = shown(window).go_to("capa").form
    shown(window)
    assert form.pages.fields.rows["title"].editor.raw() == "Not saved yet"


def test_saving_another_language_in_the_settings_speaks_it(window: MainWindow, qtbot: QtBot) -> None:
    shown(window)
    settings: Settings = window.settings
    assert window.store is not None
    path = window.store.path
    preferred = preferences(window.state, path)
    wanted = replace(preferred, language="de")
    with window.store.read() as session:
        own = organisation(session)
    settings._save(window.store, own, own, wanted)
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.bar.tabText(0) == "Start")
    shown(window)


def test_where_a_draft_can_not_be_kept_the_language_stays_and_the_window_says_why(
    window: MainWindow, add: Add, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    capa = add("capa", title="Wrong label")
    workspace = shown(window)
    workspace.open_record("capa", capa)
    form = tab_of(window).form
    form.pages.fields.rows["title"].editor.restore("Wrong label on pallets")
    blocked = tmp_path / "blocked"
    blocked.write_text("a file, no folder")
    monkeypatch.setattr(workspace.desk.drafts, "path", blocked / "drafts.json")
    window.speak("de")
    assert window.workspace is workspace
    assert "draft could not be kept" in window.problem.text
    assert form.pages.fields.rows["title"].editor.raw() == "Wrong label on pallets"
    monkeypatch.undo()
