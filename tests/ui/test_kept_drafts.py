"""What was typed before a crash is told at the next start, with the way to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from qms_desktop.ui.desk import Desk
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.meeting import Meeting
from qms_desktop.ui.month_end import MonthEnd
from qms_desktop.ui.workspace import Workspace

Add = Callable[..., int]
Start = Callable[[], Workspace]


@pytest.fixture
def start(desk: Desk, qtbot: QtBot) -> Iterator[Start]:
    """Starts the window on the data file once the drafts lie there."""
    made = MainWindow(desk.theme, desk.jobs, desk.state)

    def begin() -> Workspace:
        made.resize(1280, 800)
        made.show_file(desk.store)
        made.show()
        desk.jobs.drain()
        assert made.workspace is not None
        return made.workspace

    yield begin
    made.close()
    made.deleteLater()


def offers(workspace: Workspace) -> dict[str, Callable[[], object]]:
    """Return what stands above the tabs to be clicked."""
    window = workspace.window()
    assert isinstance(window, MainWindow)
    return {words: button.click for words, button in window.problem.buttons.items()}


def title(workspace: Workspace) -> str:
    tab = workspace.current
    assert tab is not None
    inner = tab.form.pages.fields.rows["title"].editor.focusProxy()
    assert isinstance(inner, QLineEdit)
    return inner.text()


def test_a_record_that_was_never_saved_is_a_click_away(desk: Desk, start: Start) -> None:
    desk.drafts.keep("capa:new", {"title": "Label missing"}, {})
    workspace = start()
    assert workspace.window().problem.text == "Typed earlier and not saved yet; it is kept:"  # type: ignore[attr-defined]
    offers(workspace)["New CAPA"]()
    desk.jobs.drain()
    assert title(workspace) == "Label missing"
    assert not offers(workspace)


def test_the_newest_stand_there_and_the_others_are_counted(desk: Desk, start: Start, add: Add) -> None:
    ids = [add("capa", title=f"CAPA {at}") for at in range(5)]
    for at in ids[:4]:
        desk.drafts.keep(f"capa:{at}", {"title": "Better words"}, {})
    desk.drafts.keep("capa:99", {"title": "of a record that is gone"}, {})
    workspace = start()
    assert len(offers(workspace)) == 4
    said = workspace.window().problem.text  # type: ignore[attr-defined]
    assert said == "Typed earlier and not saved yet; it is kept (and 1 more):"


def test_the_month_that_was_typed_in_is_opened_again(desk: Desk, start: Start, add: Add) -> None:
    add("kpi", name="On time")
    probe = MonthEnd(desk)
    month = probe.month.itemData(3)
    desk.jobs.drain()
    probe.reject()
    desk.drafts.keep(f"month_end:{month}", {f"1 {month}": ["97", ""]}, {})
    workspace = start()
    (words, *_) = offers(workspace)
    offers(workspace)[words]()
    desk.jobs.drain()
    (screen,) = workspace.findChildren(MonthEnd)
    assert screen.month.currentText() == words
    assert [row.value for row in screen.model.rows] == ["97"]
    screen.model.type(0, value="")
    screen.reject()


def test_a_meeting_goes_on_where_it_was_broken_off(desk: Desk, start: Start, add: Add, qtbot: QtBot) -> None:
    review = add("review", title="First half")
    desk.drafts.keep(
        f"meeting:{review}", {"said": {}, "outcome": {"verdict": "suitable"}, "decision": {}}, {}
    )
    workspace = start()
    offers(workspace)[next(iter(offers(workspace)))]()
    desk.jobs.drain()
    tab = workspace.current
    assert tab is not None
    (meeting,) = tab.form.findChildren(Meeting)
    qtbot.waitUntil(lambda: meeting.outcome.rows["verdict"].editor.raw() == "suitable")
    meeting.end()
    desk.jobs.drain()


def test_nothing_is_said_where_all_was_saved(start: Start) -> None:
    assert not offers(start())
