"""The life of one management review in the window, by mouse and keys: each gate refuses once and says why."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from qms_desktop.model.reviews import ReviewState, Topic
from qms_desktop.ui.ask import AskDialog, ReasonDialog
from qms_desktop.ui.ask_review import ApproveDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.workspace import Workspace
from tests.ui.player import Player, press

Add = Callable[..., int]


@pytest.fixture
def player(desk: Desk, workspace: Workspace, window: MainWindow, add: Add) -> Player:
    add("person", name="Jane Smith")
    return Player(desk, workspace, window)


def test_a_review_lives_from_planned_to_closed_and_is_revised(player: Player) -> None:
    player.workspace.open_record("review", None)
    player.type("title", "First half")
    player.type("chair", "Jane")
    player.save()
    player.click("Freeze figures")
    assert "period is not clear" in player.form.message.text
    player.type("period_start", "2026-01-01")
    player.type("period_end", "2026-06-30")
    player.click("Freeze figures")
    assert state(player) is ReviewState.FROZEN
    _hold(player)
    _approve(player)
    _close(player)
    player.answer(_reason("A decision was forgotten"))
    player.click("Make a revision")
    assert (state(player), player.stored().values["revision"]) == (ReviewState.HELD, 2)
    assert len(player.stored().parts["review_revision"]) == 1


def state(player: Player) -> object:
    return player.stored().values["state"]


def _hold(player: Player) -> None:
    player.type("held_on", "2026-07-01")
    player.click("Mark held")
    assert "b Changes in context" in player.form.message.text
    assert player.stored().values["held_on"] is not None  # what was typed is kept, the step was refused
    inputs = player.form.pages.parts["review_input"]
    for topic in Topic:
        row = inputs.model.add_row()
        inputs.model.setData(inputs.model.index(row, 0), topic)
        inputs.model.setData(inputs.model.index(row, 1), "Said")
    player.click("Mark held")
    assert state(player) is ReviewState.HELD


def _approve(player: Player) -> None:
    decisions = player.form.pages.parts["decision"]
    row = decisions.model.add_row()
    names = {decisions.model.field(column).name: column for column in range(decisions.model.columnCount())}
    decisions.model.setData(decisions.model.index(row, names["text"]), "Buy a camera")
    player.answer(_approve_by_jane(player))
    player.click("Approve")
    told = player.form.message.text
    for lacking in ("an owner for decision 1", "a due date for decision 1", "a verdict", "the next review"):
        assert lacking in told
    assert len(player.stored().parts["decision"]) == 1
    decisions.model.setData(decisions.model.index(0, names["owner"]), 1)
    decisions.model.setData(decisions.model.index(0, names["due_on"]), player.stored().values["held_on"])
    player.type("verdict", "Suitable")
    player.type("next_review_on", "2027-01-09")
    player.answer(_approve_by_jane(player))
    player.click("Approve")
    assert state(player) is ReviewState.APPROVED
    assert player.stored().missing == ("A-0001",)
    assert not player.form.header.save_button.isEnabled()


def _approve_by_jane(player: Player) -> Callable[[ApproveDialog], None]:
    def approve(dialog: ApproveDialog) -> None:
        assert "Attested" in dialog.attested.text()
        dialog.person.line.clear()
        dialog.person.line.textEdited.emit("")
        press(dialog)
        assert "who approves" in dialog.problem.text()
        player.pick(dialog.person, "Jane")
        press(dialog)

    return approve


def _close(player: Player) -> None:
    def carry(dialog: ReasonDialog) -> None:
        press(dialog)
        assert dialog.problem.isVisible()
        QTest.keyClicks(dialog.area, "The camera comes in May")
        press(dialog)

    player.answer(carry)
    player.click("Close the review")
    assert state(player) is ReviewState.CLOSED
    (carried,) = player.stored().parts["carried_over"]
    assert carried["reason"] == "The camera comes in May"


def _reason(words: str) -> Callable[[AskDialog], None]:
    def give(dialog: AskDialog) -> None:
        assert isinstance(dialog, ReasonDialog)
        QTest.keyClicks(dialog.area, words)
        press(dialog)

    return give
