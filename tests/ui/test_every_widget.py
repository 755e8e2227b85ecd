"""Every widget has a name, its place in the order of Tab, and words that are translated."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qms_desktop.model.registers import REGISTERS
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.meeting import Meeting
from tests.ui.conftest import Add
from tests.ui.walking import controls, marking, tab_order, unnamed, untranslated

FORMS = ["intent", "objective", "process", "kpi", "capa", "action", "review", "person", "role"]


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    """Words that pass through translation are marked."""
    translator = marking()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def records(add: Add) -> dict[str, int]:
    """One record of each register, all texts marked as data."""
    person = add("person", name="§ Jane", email="§@x.test")
    intent = add("intent", title="§ Policy")
    process = add("process", name="§ Packing", owner=person)
    objective = add("objective", title="§ Fewer", intent=intent, process=process, owner=person)
    kpi = add("kpi", name="§ On time", process=process, owner=person, unit="%")
    return {
        "person": person,
        "intent": intent,
        "process": process,
        "objective": objective,
        "kpi": kpi,
        "capa": add("capa", title="§ Wrong label", owner=person, process=process),
        "action": add("action", title="§ Print", owner=person),
        "review": add("review", title="§ Review"),
        "role": add("role", title="§ Lead"),
    }


def test_every_word_of_home_and_the_tabs_is_translated(
    marked: None, records: dict[str, int], window: MainWindow, desk: Desk
) -> None:
    assert window.workspace is not None
    for name in REGISTERS:
        if name in FORMS:
            window.workspace.go_to(name)
            desk.jobs.drain()

    assert untranslated(window) == set()


@pytest.mark.parametrize("name", FORMS)
def test_every_word_of_a_form_is_translated(
    marked: None, records: dict[str, int], window: MainWindow, desk: Desk, name: str
) -> None:
    assert window.workspace is not None
    window.workspace.open_record(name, records[name])
    desk.jobs.drain()

    assert untranslated(window) == set()


@pytest.mark.parametrize("name", FORMS)
def test_every_control_of_a_tab_and_form_is_named_and_reached_by_tab(
    records: dict[str, int], window: MainWindow, desk: Desk, name: str, qtbot: QtBot
) -> None:
    assert window.workspace is not None
    window.workspace.go_to(name)
    desk.jobs.drain()
    assert unnamed(window) == []
    assert set(tab_order(window)) == set(controls(window))
    window.workspace.open_record(name, records[name])
    desk.jobs.drain()

    assert unnamed(window) == []
    assert set(tab_order(window)) == set(controls(window))


def test_every_word_and_control_of_the_meeting_is_translated_and_named(
    marked: None, records: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    meeting = Meeting(desk, records["review"])
    qtbot.addWidget(meeting)
    meeting.show()
    desk.jobs.drain()
    meeting.message.clear()  # a sentence of the layers below has a catalogue of its own
    for page in (0, 12):
        meeting.go_to(page)
        assert untranslated(meeting) == set()
        assert unnamed(meeting) == []
        assert set(tab_order(meeting)) == set(controls(meeting))
