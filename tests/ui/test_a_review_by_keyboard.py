"""A management review without a mouse, from its schedule to its revision: keys only, on real files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qms_desktop.insight.views import RecordView, view
from qms_desktop.model.reviews import ReviewState, Topic
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.meeting import Meeting
from qms_desktop.ui.meeting_agenda import TOPICS
from qms_desktop.ui.workspace import Workspace
from tests.ui.conftest import Add
from tests.ui.typist import CTRL, Key, Typist


@pytest.fixture
def keys(desk: Desk, window: MainWindow, qtbot: QtBot) -> Typist:
    return Typist(window, desk.jobs, qtbot)


def test_a_review_is_scheduled_held_approved_and_revised(
    keys: Typist, desk: Desk, add: Add, workspace: Workspace
) -> None:
    for name in ("Jane Smith", "Omar Diaz"):
        add("person", name=name)
    keys.press(Key.Key_7, CTRL)
    keys.press(Key.Key_N, CTRL)
    keys.type("First half")
    keys.enter("Planned for", "2026-07-01")
    keys.enter("Period from", "2026-01-01")
    keys.enter("Period to", "2026-06-30")
    keys.fill(Chair="Jane Smith", Location="Room 2")
    keys.press(Key.Key_S, CTRL)
    assert stored(desk).values["state"] is ReviewState.PLANNED
    keys.press(Key.Key_F5)
    meeting = keys.window.findChild(Meeting)
    assert isinstance(meeting, Meeting)
    keys.look_at(meeting)
    speak_to_every_input(keys)
    decide(keys)
    conclude(keys)
    found = stored(desk)
    said = {row["topic"]: row["conclusion"] or row["waiver"] for row in found.parts["review_input"]}
    assert said == {topic: "Nothing new" if topic is Topic.CONTEXT else "Good" for topic in Topic}
    assert found.values["state"] is ReviewState.HELD
    keys.press(Key.Key_Escape)
    keys.look_at(keys.window)
    with keys.answering(lambda: keys.push("Approve")):
        keys.push("Approve")
    assert stored(desk).values["state"] is ReviewState.APPROVED
    with keys.answering(lambda: revise(keys)):
        keys.push("Make a revision")
    found = stored(desk)
    assert (found.values["state"], found.values["revision"]) == (ReviewState.HELD, 2)
    assert [row["due_on"] for row in found.parts["decision"]] == [date(2026, 12, 24)]


def speak_to_every_input(keys: Typist) -> None:
    """A conclusion to each input, but one is waived: Enter goes to the page, Page Down to the next."""
    for topic in TOPICS:
        keys.tab_to("Agenda")
        keys.press(Key.Key_Return)
        if topic is Topic.CONTEXT:
            keys.enter("Not covered because", "Nothing new")
        else:
            keys.enter("Conclusion", "Good")
        keys.press(Key.Key_PageDown)


def decide(keys: Typist) -> None:
    keys.enter("Decision", "Buy a label printer")
    keys.fill(Owner="Omar Diaz", Due="2026-12-24")
    keys.press(Key.Key_Return, CTRL)


def conclude(keys: Typist) -> None:
    """The last page: figures frozen, verdict and next day given, held."""
    keys.push("Freeze figures")
    keys.enter("Verdict", "Suitable")
    keys.enter("Next review", "2027-01-09")
    keys.push("Mark held")


def revise(keys: Typist) -> None:
    keys.type("A decision was forgotten")
    keys.push("Make a revision")


def stored(desk: Desk) -> RecordView:
    with desk.store.read() as session:
        return view(session, "review", 1)


def test_due_days_are_exported_for_a_calendar(keys: Typist, desk: Desk, add: Add, tmp_path: Path) -> None:
    jane, omar = add("person", name="Jane Smith"), add("person", name="Omar Diaz")
    add("action", title="Print", owner=jane, due_on=date(2026, 12, 1))
    add("action", title="Weigh", owner=omar, due_on=date(2026, 12, 2))

    def jane_alone() -> None:
        keys.type("Jane")
        keys.push("Export")

    with keys.answering(jane_alone, keys.name_file(tmp_path / "jane.ics")):
        keys.menu("File", "Export", "Due days as calendar file…")
    keys.qtbot.waitUntil(lambda: "exported" in keys.window.status.message.text())
    words = (tmp_path / "jane.ics").read_text(encoding="utf-8")
    assert "Print" in words
    assert "Weigh" not in words
