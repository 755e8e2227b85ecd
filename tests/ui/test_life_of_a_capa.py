"""The life of one CAPA in the window, by mouse and keys: each gate refuses once and says what it lacks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qms_desktop.model.capas import CapaState
from qms_desktop.ui.ask import DoneDialog, ReasonDialog
from qms_desktop.ui.ask_verify import VerifyActionDialog, VerifyCapaDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.workspace import Workspace
from tests.ui.player import Player, press

Add = Callable[..., int]
READINGS = [
    {"period": "2026-03", "value": 8.0},
    {"period": "2026-04", "value": 6.0},
    {"period": "2026-06", "value": 1.0},
]


@pytest.fixture
def player(desk: Desk, workspace: Workspace, window: MainWindow) -> Player:
    return Player(desk, workspace, window)


@pytest.fixture
def company(add: Add) -> int:
    """Jane, Omar, packing and its complaints."""
    for name in ("Jane Smith", "Omar Diaz"):
        add("person", name=name)
    packing = add("process", name="Packing")
    return add("kpi", name="Complaints", process=packing, target=3.0, parts={"reading": READINGS})


def test_a_capa_lives_from_open_to_closed_and_is_reopened(player: Player, company: int, qtbot: QtBot) -> None:
    player.workspace.open_record("capa", None)
    player.type("title", "Wrong label")
    player.type("owner", "Jane")
    player.type("detected_on", "2026-04-01")
    player.type("effectiveness_kpi", "Complaints")
    player.save()
    _pass_the_first_gates(player)
    _act(player)
    _verify(player)
    player.answer(_reason("It came back"))
    player.click("Reopen…")
    assert player.stage() is CapaState.REOPENED
    assert player.stored().parts["earlier_analysis"][0]["effectiveness_after_from"] == "Reading of 2026-06"


def _pass_the_first_gates(player: Player) -> None:
    player.lacks("containment")
    player.answer(_refuse_without_reason)
    player.choose("Pass this gate with a reason…")
    assert player.stage() is CapaState.OPEN
    player.answer(_reason("Nothing was delivered"))
    player.choose("Pass this gate with a reason…")
    assert player.stage() is CapaState.CONTAINED
    assert "passed without containment" in player.form.standing.marks.text()
    assert "Nothing was delivered (Jane Smith" in player.form.standing.marks.text()
    player.lacks("the root cause", "the process that failed")
    player.type("root_cause", "No gauge at the line")
    player.type("process", "Packing")
    player.save()
    assert player.stage() is CapaState.ANALYSED
    player.lacks("an action with an owner", "what will show that it was effective", "the day of")


def _refuse_without_reason(dialog: ReasonDialog) -> None:
    assert "•  containment" in dialog.note.text()
    press(dialog)
    assert dialog.problem.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def _reason(words: str) -> Callable[[ReasonDialog], None]:
    def give(dialog: ReasonDialog) -> None:
        QTest.keyClicks(dialog.area, words)
        press(dialog)

    return give


def _act(player: Player) -> None:
    player.type("effectiveness_criterion", "Below 3")
    player.type("effectiveness_due_on", "2026-07-01")
    player.save()
    capa = player.form.record
    panel = next(one for one in player.form.pages.related if one.register == "action")
    panel.add_wanted.emit()
    player.type("title", "Buy a gauge")
    player.type("owner", "Jane")
    player.type("due_on", "2026-05-01")
    player.type("start_on", "2026-04-05")
    player.save()
    player.workspace.open_record("capa", capa)
    player.desk.jobs.drain()
    assert player.stage() is CapaState.PLANNED
    player.lacks("an action that has begun")
    player.workspace.open_record("action", 1)
    player.desk.jobs.drain()
    player.answer(_done_without_evidence_is_refused)
    player.click("Mark done")
    player.answer(lambda dialog: _verify_action(player, dialog))
    player.click("Verify")
    assert player.stored().values["verified_by"] == 2
    player.workspace.open_record("capa", capa)
    player.desk.jobs.drain()
    assert player.stage() is CapaState.VERIFYING
    player.lacks("the result of the effectiveness check", "somebody other than the owner")


def _done_without_evidence_is_refused(dialog: DoneDialog) -> None:
    dialog.day.show_value(date(2026, 4, 20))
    press(dialog)
    assert "evidence" in dialog.problem.text()
    QTest.keyClicks(dialog.area, "Invoice 4711")
    press(dialog)


def _verify_action(player: Player, dialog: VerifyActionDialog) -> None:
    player.pick(dialog.person, "Omar")
    dialog.day.show_value(date(2026, 4, 21))
    press(dialog)


def _verify(player: Player) -> None:
    def check(dialog: VerifyCapaDialog) -> None:
        player.desk.jobs.drain()
        assert (dialog.before.value(), dialog.after.value()) == (8.0, 1.0)
        assert "2026-03: 8" in dialog.sources["before"].text()
        assert "Attested" in dialog.attested.text()
        press(dialog)
        assert "result" in dialog.problem.text()
        player.write(dialog.outcome.box, "Effective")
        player.pick(dialog.person, "Jane")
        press(dialog)
        assert "owner" in dialog.problem.text()
        player.pick(dialog.person, "Omar")
        dialog.day.show_value(date(2026, 7, 1))
        press(dialog)

    player.answer(check)
    player.click("Verify effectiveness…")
    found = player.stored().values
    assert (found["state"], found["verified_by"]) == (CapaState.CLOSED, 2)
    assert found["effectiveness_before_from"] == "Reading of 2026-03"
