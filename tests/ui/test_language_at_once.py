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
from qms_desktop.model.registers import register
from qms_desktop.ui.editors import FieldEditor
from qms_desktop.ui.language import speak
from qms_desktop.ui.looked_at import LookingAgain
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
    again = window.workspace.findChild(LookingAgain)
    while again is not None and again.is_under_way:
        QApplication.processEvents()
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


@pytest.fixture
def forms(window: MainWindow, add: Add) -> dict[str, int]:
    """Words typed and not saved in three forms, the CAPA's in front."""
    records = {name: add(name, **{title_of(name): "Label"}) for name in ("kpi", "process", "capa")}
    for name, record in records.items():
        shown(window).open_record(name, record)
        title_in(tab_of(window)).restore(f"Typed of the {name}")
    return records


def title_of(name: str) -> str:
    return register(name).title_field


def title_in(tab: RegisterTab) -> FieldEditor:
    return tab.form.pages.fields.rows[title_of(tab.register)].editor


def speaking(window: MainWindow, language: str) -> tuple[Workspace, LookingAgain]:
    """The tabs in the moment in which another language is spoken."""
    window.speak(language)
    assert window.workspace is not None
    again = window.workspace.findChild(LookingAgain)
    assert again is not None
    return window.workspace, again


def test_each_list_and_each_form_is_built_in_a_turn_of_its_own_those_in_front_first(
    window: MainWindow, forms: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    turns: list[set[tuple[str, str]]] = []

    def step(again: LookingAgain, one: Callable[[LookingAgain], None] = LookingAgain.step) -> None:
        before = built(window)
        one(again)
        turns.append(built(window) - before)

    monkeypatch.setattr(LookingAgain, "step", step)
    window.speak("de")
    assert built(window) == set()
    shown(window)
    assert [one for turn in turns for one in turn][:2] == [("capa", "list"), ("capa", "form")]
    assert max(map(len, turns)) == 1
    assert built(window) == {(name, what) for name in forms for what in ("list", "form")}
    assert window.focusWidget() is title_in(tab_of(window)).focusProxy()


def built(window: MainWindow) -> set[tuple[str, str]]:
    """The lists and forms that stand."""
    assert window.workspace is not None
    tabs = window.workspace.registers
    return {(tab.register, "list") for tab in tabs} | {(tab.register, "form") for tab in tabs if tab.in_form}


def test_who_goes_to_a_register_before_its_turn_finds_it_as_it_was(
    window: MainWindow, forms: dict[str, int]
) -> None:
    workspace, _ = speaking(window, "de")
    tab = workspace.go_to("kpi")
    assert tab.in_form
    assert tab.form.record == forms["kpi"]
    assert shown(window).current is tab
    for name in forms:
        assert title_in(workspace.build(name)).raw() == f"Typed of the {name}"


def test_a_record_opened_meanwhile_stands_and_what_was_typed_into_the_other_is_its_draft(
    window: MainWindow, forms: dict[str, int], add: Add
) -> None:
    other = add("kpi", name="Other")
    workspace, _ = speaking(window, "de")
    workspace.open_record("kpi", other)
    tab = shown(window).current
    assert tab is not None
    assert tab.form.record == other
    assert title_in(tab).raw() == "Other"
    workspace.open_record("kpi", forms["kpi"])
    shown(window)
    assert title_in(tab).raw() == "Typed of the kpi"


def test_a_language_spoken_before_the_one_before_is_done_loses_nothing(
    window: MainWindow, forms: dict[str, int]
) -> None:
    _, again = speaking(window, "de")
    again.step()
    speaking(window, "fr")
    workspace = shown(window)
    assert tab_of(window).register == "capa"
    for name, record in forms.items():
        tab = workspace.build(name)
        assert tab.in_form
        assert tab.form.record == record
        assert title_in(tab).raw() == f"Typed of the {name}"


def test_of_two_registers_that_share_a_tab_the_one_shown_is_shown_again(window: MainWindow, add: Add) -> None:
    person = add("person", name="Jane")
    shown(window).open_record("person", person)
    shown(window).go_to("role")
    shown(window).bar.setCurrentIndex(0)
    window.speak("de")
    workspace = shown(window)
    assert workspace.bar.currentIndex() == 0
    workspace.bar.setCurrentIndex(workspace.place_of("role"))
    assert tab_of(window).register == "role"
    tab = workspace.go_to("person")
    assert tab.in_form
    assert tab.form.record == person


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
